// The popup's life: read the page, show what came, and follow the reader's hand. It knows the browser only by what it
// is given, so that it runs in a test as it runs in the popup.
import type { Length, Ranking, Refusal } from '../engine/model.ts';
import { plainText } from './export.ts';
import { latest, within } from './latest.ts';
import { findControls, label, render } from './render.ts';
import { summaryView, type View } from './view.ts';
import type { Say } from './words.ts';

export interface Surroundings {
  readonly say: Say;
  loadSettings(): Promise<{ readonly length: Length }>;
  saveSettings(changes: { readonly length: Length }): Promise<void>;
  summarize(): Promise<{ readonly kind: 'ranked'; readonly ranking: Ranking } | Refusal>;
  copy(text: string): Promise<void>;
}

/** A page that has not answered by then is stuck; the slowest real page takes under two seconds. */
const patienceInMilliseconds = 15_000;

export function openPopup(document: Document, { say, ...outside }: Surroundings): void {
  const controls = findControls(document);
  let view: View = { kind: 'reading' };
  let ranking: Ranking | undefined;
  const show = (next: View) => {
    view = next;
    render(controls, view, say);
  };
  const announce = (text: string) => {
    controls.status.textContent = text;
  };

  const ask = latest(() =>
    within(
      patienceInMilliseconds,
      Promise.all([outside.summarize(), outside.loadSettings()]).then(([reply, { length }]) => ({
        reply,
        length,
      })),
      { reply: { kind: 'refused', reason: 'unresponsive' }, length: { kind: 'auto' } },
    ).catch((error: unknown): { reply: Refusal; length: Length } => ({
      reply: { kind: 'refused', reason: 'failed', detail: String(error) },
      length: { kind: 'auto' },
    })),
  );

  async function read(): Promise<void> {
    ranking = undefined;
    show({ kind: 'reading' });
    const answer = await ask();
    if (!answer) return;
    if (answer.reply.kind === 'refused') {
      if (answer.reply.detail) console.warn(answer.reply.reason, answer.reply.detail);
      show(answer.reply);
    } else {
      ranking = answer.reply.ranking;
      show(summaryView(ranking, answer.length));
    }
  }

  function setLength(length: Length): void {
    if (!ranking) return;
    show(summaryView(ranking, length));
    outside.saveSettings({ length }).catch((error: unknown) => console.warn(error));
  }

  async function copy(): Promise<void> {
    if (view.kind !== 'summary') return;
    announce('');
    await outside.copy(plainText(view.summary)).then(
      () => announce(say('copied')),
      () => announce(say('copyFailed')),
    );
  }

  label(document, say);
  controls.length.addEventListener('input', () =>
    setLength({ kind: 'sentences', count: controls.length.valueAsNumber }),
  );
  controls.auto.addEventListener('click', () => setLength({ kind: 'auto' }));
  controls.copy.addEventListener('click', copy);
  controls.again.addEventListener('click', read);
  read();
}
