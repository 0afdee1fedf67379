// Finds the posts of a discussion by their structure: the same class (or the same id with another number) once in each
// post, around its text, with an author and a date beside it. Whose generator made the page does not matter.
import type { Block } from '../block.ts';
import { blocks } from '../blocks.ts';
import { isProse, textLengthByElement } from '../filters/text-length.ts';
import { authorOf, hasDate } from './authorship.ts';
import type { Post } from './post.ts';

/** Share of the page's prose; the rest is rules, comments on posts and related threads. Judgement. */
const minimumShare = 0.55;
/** Share of the posts that have an author and a date; some are deleted, or notes by the system. Judgement. */
const minimumSigned = 0.8;
/** Two sections of an article with two authors look like posts, unless their ids are numbers. Judgement. */
const minimumPosts = 3;
/** Classes of an element that are read, so that a page with thousands of them ends. Judgement. */
const maximumClasses = 20;
/** Share of the largest coverage; among names that cover as much, the one with the least text is innermost. Judgement. */
const similarCoverage = 0.95;

/**
 * Returns the posts in the order of the page; empty if there are none. `answers` are elements that the page marks as
 * answers: with them, posts need no author and no date.
 */
export function findPosts(root: Element, answers: readonly Element[]): Post[] {
  const prose = blocks(root).filter(isProse);
  const minimum = minimumShare * lengthOf(prose);
  const groups = [...proseByName(prose)]
    .filter(([, length]) => length > 0 && length >= minimum)
    .map(([name, coverage]) => ({ coverage, posts: postsNamed(name, root) }))
    .filter(({ posts }) => arePosts(posts, answers));
  const best = Math.max(...groups.map(({ coverage }) => coverage));
  const [innermost] = groups
    .filter(({ coverage }) => coverage >= similarCoverage * best)
    .sort((a, b) => textLength(a.posts) - textLength(b.posts));
  return innermost?.posts ?? [];
}

const lengthOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
const textLength = (posts: readonly Post[]) =>
  posts.reduce((sum, { body }) => sum + body.textContent!.length, 0);

/**
 * Returns the characters of prose in the elements of each name that at least two have: `.content` is a class, `#post-0` an
 * id with a number. Elements within others of their name count twice, but are no posts anyway.
 */
function proseByName(prose: readonly Block[]): Map<string, number> {
  const sums = new Map<string, { length: number; elements: number }>();
  for (const [element, length] of textLengthByElement(prose))
    for (const name of namesOf(element)) {
      const sum = sums.get(name) ?? { length: 0, elements: 0 };
      sums.set(name, { length: sum.length + length, elements: sum.elements + 1 });
    }
  const repeated = [...sums].filter(([, { elements }]) => elements > 1);
  return new Map(repeated.map(([name, { length }]) => [name, length]));
}

function namesOf({ classList, id }: Element): string[] {
  const classes = [...classList].slice(0, maximumClasses).map((name) => `.${name}`);
  return /\d/.test(id) ? [...classes, idName(id)] : classes;
}

const idName = (id: string) => `#${id.replace(/\d+/g, '0')}`;

function postsNamed(name: string, root: Element): Post[] {
  const isClass = name.startsWith('.');
  const bodies = isClass
    ? [...root.getElementsByClassName(name.slice(1))]
    : [...root.querySelectorAll('[id]')].filter(({ id }) => idName(id) === name);
  const isNested = bodies.some((body, index) => index > 0 && bodies[index - 1]!.contains(body));
  if (bodies.length < 2 || isNested) return [];
  const counts = new Map<Element, number>();
  for (const body of bodies)
    for (let at: Element | null = body; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  return bodies.map((body) => {
    let container = body;
    while (container.parentElement && counts.get(container.parentElement) === 1)
      container = container.parentElement;
    return { body, container };
  });
}

function arePosts(posts: readonly Post[], answers: readonly Element[]): boolean {
  const [question, ...others] = posts;
  if (!question || others.length === 0) return false;
  if (answers.length > 0) return arePostsOf(answers, question, others);
  // Most groups fail here, and to look at all posts takes time.
  if (posts.length < minimumPosts && !areNumbered(posts)) return false;
  if (!hasDate(question) || authorOf(question) === '') return false;
  const authors = posts.filter(hasDate).map(authorOf).filter(Boolean);
  return authors.length >= minimumSigned * posts.length && new Set(authors).size > 1;
}

/** The ids of the posts differ only in a number. */
function areNumbered(posts: readonly Post[]): boolean {
  const [first, ...others] = posts.map(({ body, container }) => idNamesAround(body, container));
  return [...first!].some((name) => others.every((names) => names.has(name)));
}

function idNamesAround(body: Element, container: Element): Set<string> {
  const names = new Set<string>();
  for (let at: Element | null = body; at; at = at === container ? null : at.parentElement)
    if (/\d/.test(at.id)) names.add(idName(at.id));
  return names;
}

/** A question, and one post in each answer. Some pages mark only the accepted answer; the others are beside it. */
function arePostsOf(answers: readonly Element[], question: Post, others: readonly Post[]): boolean {
  const countIn = (answer: Element) => others.filter(({ body }) => answer.contains(body)).length;
  const isIn = ({ body }: Post, elements: readonly Element[]) => elements.some((each) => each.contains(body));
  const all = answers.flatMap((answer) => [answer, ...siblingsLike(answer)]);
  return (
    !isIn(question, answers) &&
    others.every((post) => isIn(post, all)) &&
    answers.every((answer) => countIn(answer) === 1)
  );
}

/** Returns the siblings that have a class of the element. */
function siblingsLike({ classList, parentElement }: Element): Element[] {
  const siblings = [...(parentElement?.children ?? [])];
  return siblings.filter((sibling) => [...classList].some((name) => sibling.classList.contains(name)));
}
