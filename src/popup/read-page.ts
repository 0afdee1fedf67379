// Asks for a summary of the page and waits for it: at once from the cache, then from the page itself, and again if an article may
// still come.
import type { Reply } from '../engine/model.ts';
import { writeHint } from './hint.ts';
import type { View } from './popup-state.ts';
import type { Session } from './session.ts';
import { defaults } from './settings.ts';
import { limitTime } from './time-limit.ts';

/** In milliseconds, until the status announces a slow page. Judgement: the slowest page measured took under two seconds. */
const slowAfter = 2500;
/** In milliseconds. On a slow computer, a document of a thousand pages takes up to 15 seconds; a page that hangs never answers. */
const giveUpAfter = 30_000;
/** In milliseconds after a page without an article: it may come late, as in single-page applications. Judgement. */
const retryAfter = [1000, 2000, 4000];

/** Returns whether there is no article yet, or one that is still loading. */
function mayGetBetter(view: View): boolean {
  if (view.kind === 'refused') return view.reason === 'not-an-article';
  return view.kind === 'summary' && view.summary.notices?.some(({ kind }) => kind === 'loading') === true;
}

export interface PageReader {
  /** Shows what is remembered of the page, and reads it. */
  open(): Promise<void>;
  /** Reads the page again, at the reader's request. */
  read(ignoreSelection: boolean): Promise<void>;
  /** Takes over what another view has read of the page. */
  refresh(): Promise<void>;
}

/** Calls `onSummary` whenever an answer has come. */
export function pageReader(session: Session, onSummary: () => Promise<void>): PageReader {
  const { host, state, dispatch } = session;
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** Waits for `ready` before it uses the answer, but asks at once. */
  async function askForSummary(
    ignoreSelection: boolean,
    keepsView: boolean,
    ready?: Promise<void>,
  ): Promise<void> {
    clearTimeout(retry);
    dispatch({ kind: 'asked', ignoreSelection, keepsView });
    const question = state().question.number;
    const asking = limitTime<Reply>(giveUpAfter, host.summarize(ignoreSelection), {
      kind: 'refused',
      reason: 'unresponsive',
    }).catch((error: unknown): Reply => ({ kind: 'refused', reason: 'failed', detail: String(error) }));
    await ready;
    const timer = setTimeout(() => dispatch({ kind: 'delayed', question }), slowAfter);
    const reply = await asking;
    clearTimeout(timer);
    if (reply.kind === 'refused' && reply.detail) console.warn(reply.reason, reply.detail);
    dispatch({ kind: 'answered', question, reply });
    await onSummary();
  }

  function retryLater([delay, ...later]: readonly number[]): void {
    const { view, question } = state();
    if (delay === undefined || !mayGetBetter(view)) return;
    retry = setTimeout(
      () => askForSummary(question.ignoreSelection, true).then(() => retryLater(later)),
      delay,
    );
  }

  /** Goes on without settings, cache or hint if the browser cannot load them. */
  async function load(question: number): Promise<void> {
    const [settings, remembered] = await Promise.all([
      host.loadSettings().catch(() => defaults),
      host.remembered().catch(() => undefined),
      writeHint(session).catch(() => undefined),
    ]);
    dispatch({ kind: 'loaded', question, settings, remembered });
  }

  return {
    open: () =>
      askForSummary(false, true, load(state().question.number + 1)).then(() => retryLater(retryAfter)),
    read: (ignoreSelection) => askForSummary(ignoreSelection, false),
    async refresh() {
      const question = state().question.number;
      const remembered = await host.remembered();
      if (remembered) dispatch({ kind: 'answered', question, reply: { kind: 'ranked', ...remembered } });
      await onSummary();
    },
  };
}
