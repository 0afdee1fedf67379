// Tells an article with comments from a discussion, whose first post is like the others. For pages that do not say which
// they are.
import { hyphenatedNames } from '../../class-and-id.ts';
import { isWithinComments } from '../../furniture-names.ts';
import { letters, tidy } from '../../text.ts';
import { blocks } from '../blocks.ts';
import { isProse } from '../filters/text-length.ts';
import { namesAuthor } from './authorship.ts';
import type { Post } from './post.ts';

/** Characters of prose before the first post: the rules of a forum. An article is longer. Judgement. */
const maximumIntroduction = 300;
const aroundPage =
  'header, footer, nav, aside, form, [role="banner"], [role="complementary"], [role="dialog"]';

const commentName =
  /-(?:[a-z]*comments?(?:list)?|disqus|respond|kommentare?|comentarios?|commentaires?|commenti)(?=-)/;
const reviewName = /-(?:reviews?|testimonials?|ratings?)(?=-)/;
const commentHeading =
  /comment|kommentar|komentar|komentář|коммент|коментар|comentário|comentario|commenti|reacties|yorum|bình luận|コメント|评论|評論|留言|댓글|تعليق|टिप्पणी/i;

/** Tests for an article before the first post. */
export function hasArticleBefore(root: Element, [first]: readonly Post[]): boolean {
  const before = blocks(root).filter(
    (block) => isProse(block) && isBefore(block.element, first!.body) && !block.element.closest(aroundPage),
  );
  return before.reduce((sum, { text }) => sum + text.length, 0) > maximumIntroduction;
}

/** Tests whether posts are comments, or articles and reviews in a list. For pages that do not say what they are. */
export function areComments(root: Element, posts: readonly Post[], titles: readonly string[]): boolean {
  return (
    isFirstMarked(posts) ||
    // The article has no text, for instance because it is a film.
    isWithinComments(posts[0]!.body) ||
    areOthersNamed(commentName, posts) ||
    areNamed(reviewName, posts) ||
    hasCommentHeading(root, posts) ||
    haveOwnHeadings(posts, titles)
  );
}

/** Whether one element ends before the other begins. */
const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & 4) !== 0 && !one.contains(other);

/** The first is in an `article`, the others are not. */
function isFirstMarked([first, ...others]: readonly Post[]): boolean {
  const article = first!.body.closest('article');
  return article !== null && others.every(({ body }) => body.closest('article') === null);
}

/** The names around the others tell that they are comments, and those around the first do not. */
function areOthersNamed(name: RegExp, [first, ...others]: readonly Post[]): boolean {
  const named = others.filter((post) => isNamed(name, post, first!));
  return named.length > others.length / 2 && !isNamed(name, first!, others[0]!);
}

const areNamed = (name: RegExp, posts: readonly Post[]) =>
  posts.filter((post, index) => isNamed(name, post, posts[index === 0 ? 1 : 0]!)).length > posts.length / 2;

/** Looks at the elements around the body that do not also contain the other post. */
function isNamed(name: RegExp, { body }: Post, other: Post): boolean {
  for (let at: Element | null = body; at && !at.contains(other.body); at = at.parentElement)
    if (name.test(hyphenatedNames(at))) return true;
  return false;
}

function hasCommentHeading(root: Element, [first, second]: readonly Post[]): boolean {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].some(
    (heading) =>
      isBefore(first!.body, heading) &&
      isBefore(heading, second!.body) &&
      !namesAuthor(heading) &&
      commentHeading.test(heading.textContent ?? ''),
  );
}

/** Each post of a list of articles, of a live blog or of a change log has a title of its own. */
function haveOwnHeadings(posts: readonly Post[], titles: readonly string[]): boolean {
  const known = titles.map(letters);
  const own = posts.flatMap(({ body, container }) => {
    const headings = [...container.querySelectorAll('h1, h2, h3, h4')].filter(
      (each) => isBefore(each, body) && !namesAuthor(each),
    );
    return headings
      .map(({ textContent }) => letters(tidy(textContent ?? '').replace(/^re: ?/i, '')))
      .filter((text) => text !== '' && !known.some((title) => title.includes(text)))
      .slice(-1);
  });
  return new Set(own).size > 1 && new Set(own).size >= posts.length / 2;
}
