// What a reader takes away: a copy of the summary or of a sentence, a file, a printed page.
import { type Copied, formats, noticesToCopy } from './copy-formats.ts';
import { fileNameFor } from './file-name.ts';
import { day, noticeText } from './localized-text.ts';
import type { SummaryView } from './popup-state.ts';
import type { Session } from './session.ts';

/** In milliseconds, how long a button says that something was copied. */
const copiedFor = 2000;
/** In milliseconds. Judgement: the browser has read the file by then. */
const fileNeededFor = 60_000;

export interface TakeAway {
  /** Copies, and lets the button say so for two seconds. */
  copy(copied: Copied, button: HTMLElement): Promise<void>;
  /** Copies the summary in the reader's format. */
  copyAll(): void;
  /** Saves the summary as a Markdown file. */
  save(): void;
  print(): void;
}

export function takeAway({ document, host, controls, state, announce }: Session): TakeAway {
  const { texts } = host;

  function format({ summary }: SummaryView, name: keyof typeof formats): Copied {
    return formats[name](summary, {
      ...(summary.published && { date: day(summary.published, texts) }),
      notices: noticesToCopy(summary).map((notice) => noticeText(notice, texts)),
    });
  }

  async function copy(copied: Copied, button: HTMLElement): Promise<void> {
    try {
      await host.copy(copied);
    } catch {
      // Selects the sentences, so that the reader can copy them by keyboard.
      document.getSelection()?.selectAllChildren(controls.sentences);
      announce(texts.say('copyFailed'));
      return;
    }
    announce(texts.say('copied'), false);
    button.classList.add('copied');
    setTimeout(() => button.classList.remove('copied'), copiedFor);
  }

  return {
    copy,
    copyAll() {
      const { view, settings } = state();
      if (view.kind === 'summary') void copy(format(view, settings.format), controls.copy);
    },
    save() {
      const { view } = state();
      if (view.kind !== 'summary') return;
      const { URL, Blob } = document.defaultView as Window & typeof globalThis;
      const type = 'text/markdown;charset=utf-8';
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([`${format(view, 'markdown').plain}\n`], { type }));
      link.download = fileNameFor(view.summary.title);
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), fileNeededFor);
    },
    print() {
      const { view } = state();
      if (view.kind !== 'summary') return;
      host.print(view.ranking, view.ownLength).then(host.uncoverPage, (error: unknown) => {
        console.warn(error);
        announce(host.texts.say('refusedFailed'), true);
      });
    },
  };
}
