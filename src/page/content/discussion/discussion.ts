// Recognizes a forum thread or a question with its answers, and returns their posts without what is around each. Stance:
// an article with comments is far more frequent, and its comments must not be read as its text. So posts must hold most
// of the prose, no prose may stand before the first one, and a page that calls itself an article is one, unless it also
// calls itself a discussion.
import { classAndId } from '../../class-and-id.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { blocks } from '../blocks.ts';
import { isProse, textLengthByElement } from '../filters/text-length.ts';
import { areComments, hasArticleBefore } from './comments.ts';
import { declarationOf, markedAnswers, threadOpening } from './declared.ts';
import { ownText } from './own-text.ts';
import type { Post } from './post.ts';
import { findPosts } from './posts.ts';

/** What the page tells of itself. */
export interface PageFacts {
  /** Of the page and of its headings. */
  readonly titles: readonly string[];
  readonly isDeclaredArticle: boolean;
  readonly isLive: boolean;
}

/**
 * Returns an element with the text of each post as its children: the question, the accepted answer, then the others in
 * their order. Returns undefined if the page is no discussion. To be called before Readability modifies the snapshot.
 */
export function findDiscussion(snapshot: Snapshot, facts: PageFacts): Element | undefined {
  const { body } = snapshot.page;
  const declaration = declarationOf(snapshot);
  const isDeclared = declaration === 'discussion';
  if (!body || facts.isLive || declaration === 'other') return undefined;
  if (facts.isDeclaredArticle && !isDeclared) return undefined;
  const posts = withOpening(snapshot, findPosts(body, isDeclared ? markedAnswers(snapshot) : []));
  if (posts.length === 0 || hasArticleBefore(body, posts)) return undefined;
  if (!isDeclared && areComments(body, posts, facts.titles)) return undefined;
  const discussion = snapshot.page.createElement('div');
  discussion.append(...acceptedFirst(posts).map(ownText(posts)));
  return discussion;
}

/** Puts the post that opens the thread before the others, if it has prose and is not one of them. */
function withOpening(snapshot: Snapshot, posts: readonly Post[]): readonly Post[] {
  const container = threadOpening(
    snapshot,
    posts.map(({ body }) => body),
  );
  const prose = container && posts.length > 0 ? blocks(container).filter(isProse) : [];
  // The innermost element with all of it: an element is listed before those around it.
  const total = prose.reduce((sum, { text }) => sum + text.length, 0);
  const body = [...textLengthByElement(prose)].find(([, length]) => length === total)?.[0];
  return container && body ? [{ body, container }, ...posts] : posts;
}

const acceptedName = /(?:^|[\s_-])(?:accepted|solution|best-?answer)(?:[\s_-]|$)/i;

function acceptedFirst([question, ...answers]: readonly Post[]): Post[] {
  const accepted = answers.filter(isAccepted);
  // A name that most answers have is that of a button.
  if (accepted.length > answers.length / 2 && answers.length > 1) return [question!, ...answers];
  return [question!, ...accepted, ...answers.filter((answer) => !accepted.includes(answer))];
}

/** Looks at the element with the text and at those around it, up to the one beside the other posts. */
function isAccepted({ body, container }: Post): boolean {
  for (let at: Element | null = body; at; at = at === container ? null : at.parentElement)
    if (acceptedName.test(classAndId(at)) || /\bacceptedAnswer\b/.test(at.getAttribute('itemprop') ?? ''))
      return true;
  return false;
}
