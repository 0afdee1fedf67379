// What a page declares about itself as a discussion, with schema.org types (https://schema.org/QAPage,
// https://schema.org/DiscussionForumPosting) in JSON-LD or microdata. A list of frequent questions has the same parts,
// but one author.
import { itemsWithProperty } from '../../snapshot/microdata.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

const discussionType = /^(?:https?:\/\/schema\.org\/)?(?:QAPage|DiscussionForumPosting)$/;
const otherType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|FAQPage|Report)$/;
/**
 * What marks a thread whose replies are named as comments, so that they would pass for those of an article: of new and old
 * Reddit, of Hacker News, and of issues on GitHub.
 */
const threadMarks =
  'shreddit-post, .thing[data-type="link"], .fatitem, [data-testid="issue-viewer-issue-container"]';
/** The tags that pages use around posts and answers. */
const itemTags = 'article body div html li main ol section table tbody td tr ul'.split(' ');

/** `other`: an article or a list of frequent questions, whatever else. */
export function declarationOf(snapshot: Snapshot): 'discussion' | 'other' | undefined {
  const types = [...typesInJsonLd(snapshot), ...typesInMicrodata(snapshot)];
  if (types.some((type) => otherType.test(type))) return 'other';
  const isDiscussion = types.some((type) => discussionType.test(type)) || markedAnswers(snapshot).length > 0;
  return isDiscussion || snapshot.page.querySelector(threadMarks) ? 'discussion' : undefined;
}

/** Returns the element that opens a thread beside its replies, whose class it may not share; undefined if it contains them. */
export function threadOpening({ page }: Snapshot, replies: readonly Element[]): Element | undefined {
  const mark = page.querySelector(threadMarks);
  const isBeside = mark && !replies.some((reply) => mark.contains(reply) || reply.contains(mark));
  return isBeside ? mark : undefined;
}

/** Returns the elements that are marked as answers to the page's one question. */
export function markedAnswers(snapshot: Snapshot): Element[] {
  const questions = typesInMicrodata(snapshot).filter((type) => /\/Question$/.test(type));
  if (questions.length > 1) return [];
  return ['acceptedAnswer', 'suggestedAnswer'].flatMap((name) => itemsWithProperty(snapshot, itemTags, name));
}

/** The data is often broken, and at which depth a type is does not matter. */
function typesInJsonLd({ elementsByTag }: Snapshot): string[] {
  const data = (elementsByTag.get('script') ?? []).map(({ textContent }) => textContent).join();
  return [...data.matchAll(/"@type"\s*:\s*(\[[^\]]{1,200}|"[^"]{1,80})/g)].flatMap(
    ([, types]) => types!.match(/[\w:/.]+/g) ?? [],
  );
}

function typesInMicrodata({ elementsByTag }: Snapshot): string[] {
  return itemTags
    .flatMap((tag) => elementsByTag.get(tag) ?? [])
    .flatMap((element) => element.getAttribute('itemtype')?.trim().split(/\s+/) ?? []);
}
