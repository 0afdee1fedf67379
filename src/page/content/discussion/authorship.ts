// Who wrote a post, and whether it has a date: what stands beside its text.
import { hyphenatedNames } from '../../class-and-id.ts';
import { tidy } from '../../text.ts';
import type { Post } from './post.ts';

const authorName =
  /-(?:authors?|[a-z]*user(?:-?(?:name|info|details|id))?|[a-z]*username|(?:original-)?poster|members?|nick(?:name)?)(?=-)/;
/** The address of a profile. */
const profile =
  /\/(?:u|users?|members?|profiles?|people|person|author)\/[^/]|(?:^|[?&;/])(?:member|profile|viewprofile|author|u)(?:\.php)?[=?]|\/[@~]\w/i;
const dateName =
  /-(?:date[a-z]*|[a-z]*time(?:stamp|ago)?|posted(?:-on)?|published|age|ago|created|permalink-date)(?=-)/;
const dateTags = /^(?:TIME|RELATIVE-TIME|TIME-AGO|LOCAL-TIME|FACEPLATE-TIMEAGO)$/;
/** A year or a time of day. */
const dateText = /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b/;

/** Returns what identifies the author: the address of a profile, else a name; empty if none is found. */
export function authorOf({ body, container }: Post): string {
  const declared = container.getAttribute('data-author') ?? container.getAttribute('author');
  if (declared) return declared;
  const beside = elementsBeside(body, container);
  const link = beside.find(isProfileLink);
  if (link) return link.getAttribute('href')!;
  const named = beside.find((element) => isAuthor(element) && tidy(element.textContent ?? '') !== '');
  return tidy(named?.textContent ?? '');
}

/** Returns whether an element is, or contains, the name of an author. */
export const namesAuthor = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some((each) => isProfileLink(each) || isAuthor(each));

function isProfileLink(element: Element): boolean {
  return element.tagName === 'A' && profile.test(element.getAttribute('href') ?? '');
}

function isAuthor(element: Element): boolean {
  return (
    /\b(?:author|creator)\b/.test(
      `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`,
    ) || authorName.test(hyphenatedNames(element))
  );
}

export function hasDate({ body, container }: Post): boolean {
  return elementsBeside(body, container).some(
    (element) =>
      dateTags.test(element.tagName) ||
      element.hasAttribute('datetime') ||
      (/\d/.test(element.textContent ?? '') && dateName.test(hyphenatedNames(element))) ||
      (element.childElementCount === 0 && dateText.test(element.textContent ?? '')),
  );
}

/** Returns the elements in the container that neither are in the body nor contain it. */
function elementsBeside(body: Element, container: Element): Element[] {
  return [...container.querySelectorAll('*')].filter(
    (element) => !body.contains(element) && !element.contains(body),
  );
}
