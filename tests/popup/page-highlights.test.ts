import { describe, expect, test, vi } from 'vitest';
import type { PopupHost } from '../../src/popup/popup-host.ts';
import { ranking } from './build.ts';
import { click, notShown, open, ranked, settle, shown } from './open.ts';

const hidden = { isHighlighted: true, isInView: false };

/** Clicks the buttons one after the other. Returns to which sentence each click jumps. */
async function targetsOf(popup: ReturnType<typeof open>, ...buttons: readonly string[]) {
  const targets = [];
  for (const button of buttons) {
    popup.find(button).click();
    await settle();
    targets.push(popup.showInPage.mock.lastCall![1]!.to);
  }
  return targets;
}

describe('showing in the page', () => {
  test('a click highlights a sentence and scrolls to it; so does each further click', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const link = popup.find('#sentences .go');
    for (const detail of [1, 2, 1]) {
      expect(click(link, detail), 'the link is not opened').toBe(false);
      await settle();
      expect(popup.marked()).toEqual(['0']);
      expect(link.getAttribute('aria-current')).toBe('location');
    }
    const passage = { text: 'Sentence one says one0.', before: '', after: 'Sentence two says two1.' };
    const jump = { to: 0, cover: { side: 'right', width: 420, height: 500 } };
    expect(popup.showInPage.mock.calls).toEqual(Array(3).fill([[passage], jump]));
    expect(popup.uncoverPage).toHaveBeenCalledTimes(3);
  });

  test('of two sentences clicked in a row, the second stays highlighted', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    for (const link of [...popup.find('#sentences').querySelectorAll<HTMLElement>('.go')].slice(0, 2))
      click(link);
    await settle();
    expect(popup.marked()).toEqual(['1']);
    expect([popup.status(), popup.find('#status').className]).toEqual(['shown', 'spoken']);
  });

  test('one button highlights all sentences, another clears them and gives the focus back', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const clear = popup.find<HTMLButtonElement>('#clear');
    expect(clear.disabled).toBe(true);
    popup.find('#show-all').click();
    await settle();
    expect(popup.showInPage.mock.lastCall?.[0]).toHaveLength(3);
    expect(popup.marked()).toEqual(['0', '1', '2']);
    expect(clear.disabled).toBe(false);
    clear.focus();
    clear.click();
    await settle();
    expect(popup.showInPage.mock.lastCall).toEqual([[]]);
    expect(popup.marked()).toEqual([]);
    expect(popup.status()).toBe('');
    expect(popup.document.activeElement).toBe(popup.find('#show-all'));
  });

  test('what an earlier popup highlighted is marked', async () => {
    const popup = open([ranked(ranking(8))], {
      shownInPage: async (passages) => passages.map((_, index) => (index === 1 ? shown : notShown)),
    });
    await settle();
    expect(popup.marked()).toEqual(['1']);
    expect(popup.find<HTMLButtonElement>('#clear').disabled).toBe(false);
  });

  test('the status tells if one sentence is gone, or some are', async () => {
    const popup = open([ranked(ranking(8))], {
      showInPage: async (passages) => passages.map((_, index) => (index > 0 ? shown : notShown)),
    });
    await settle();
    click(popup.find('#sentences .go'));
    await settle();
    expect(popup.status()).toBe('gone');
    expect(popup.uncoverPage).not.toHaveBeenCalled();
    popup.find('#show-all').click();
    await settle();
    expect(popup.status()).toBe('someGone(2, 3)');
  });

  test('the status tells if the page hides a sentence, and the popup stays to tell it', async () => {
    const popup = open([ranked(ranking(8))], {
      showInPage: async (passages) => passages.map(() => hidden),
    });
    await settle();
    click(popup.find('#sentences .go'));
    await settle();
    expect([popup.status(), popup.find('#status').className]).toEqual(['hidden', '']);
    expect(popup.marked(), 'it is highlighted once it is opened').toEqual(['0']);
    expect(popup.uncoverPage).not.toHaveBeenCalled();
  });

  test('all sentences are shown from the first one that the reader can see', async () => {
    const popup = open([ranked(ranking(8))], {
      showInPage: async (passages) => passages.map((_, index) => (index === 0 ? hidden : shown)),
    });
    await settle();
    popup.find('#show-all').click();
    await settle();
    expect(popup.showInPage.mock.lastCall![1]!.to).toBe(1);
    expect([popup.status(), popup.find('#status').className]).toEqual(['shown', 'spoken']);
  });

  test('next and previous pass over a sentence that the page hides', async () => {
    let current = 0;
    const popup = open([ranked(ranking(8))], {
      async showInPage(passages, jump) {
        if (jump!.to !== 1) current = jump!.to;
        return passages.map((_, index) => (index === current ? shown : hidden));
      },
    });
    await settle();
    const inView = [];
    for (const button of ['#next', '#next', '#next', '#previous', '#previous']) {
      popup.find(button).click();
      await settle();
      inView.push(current);
    }
    expect(inView).toEqual([0, 2, 2, 0, 0]);
  });

  test('previous and next step through all sentences', async () => {
    const popup = open([ranked(ranking(8))], {
      showInPage: async (passages, jump) =>
        passages.map((_, index) => ({ isHighlighted: true, isInView: index === jump!.to })),
    });
    await settle();
    expect(await targetsOf(popup, '#next', '#next', '#next', '#next', '#previous')).toEqual([0, 1, 2, 2, 1]);
    expect(popup.marked()).toEqual(['0', '1', '2']);
  });

  test('next steps on from the last jump while other sentences are in view too', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    expect(await targetsOf(popup, '#next', '#next', '#next', '#next', '#previous')).toEqual([0, 1, 2, 2, 1]);
  });

  test.each([
    ['the one that the reader has scrolled to', 1, 2],
    ['that of the last jump, if none is in view', undefined, 1],
  ])('next steps on from %s', async (_, scrolledTo, target) => {
    const popup = open([ranked(ranking(8))], {
      showInPage: async (passages, jump) =>
        passages.map((_, index) => ({ isHighlighted: true, isInView: index === jump!.to })),
      shownInPage: async (passages) =>
        passages.map((_, index) => ({ isHighlighted: true, isInView: index === scrolledTo })),
    });
    await settle();
    popup.find('#show-all').click();
    await settle();
    popup.slide(3);
    await settle();
    popup.find('#next').click();
    await settle();
    expect(popup.showInPage.mock.lastCall![1]!.to).toBe(target);
  });

  test('a step scrolls to the sentence in the list too', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const scrolled: (string | undefined)[] = [];
    popup.document.defaultView!.HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
      scrolled.push(this.dataset.order);
    };
    for (const _ of [1, 2]) {
      popup.find('#next').click();
      await settle();
    }
    expect(scrolled).toEqual(['0', '1']);
  });
});

test('beside the page, the next question for what is in view waits for the answer', async () => {
  vi.useFakeTimers();
  let [pending, most] = [0, 0];
  const shownInPage: PopupHost['shownInPage'] = async (passages) => {
    pending += 1;
    most = Math.max(most, pending);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    pending -= 1;
    return passages.map(() => shown);
  };
  const popup = open([ranked(ranking(8))], { shownInPage, cover: undefined as never });
  Object.defineProperty(popup.document, 'visibilityState', { value: 'visible' });
  await vi.advanceTimersByTimeAsync(30_000);
  vi.useRealTimers();
  expect(most).toBe(1);
});
