// The button that reads the summary aloud, and marks the sentence that is read.
import { nameControl, onClick } from './controls.ts';
import { ReadAloud } from './read-aloud.ts';
import type { Session } from './session.ts';

/**
 * Shows the button if the device has a voice for the summary. Another view ends the reading. Returns a function that stops it, and
 * returns false if nothing is read.
 */
export function connectListen({ document, host, controls, state, onView }: Session): () => boolean {
  const { listen, sentences } = controls;
  const isReading = () => listen.ariaPressed === 'true';

  const aloud = new ReadAloud(document.defaultView as Window & typeof globalThis, (index) => {
    for (const [at, item] of sentences.querySelectorAll('li').entries())
      item.classList.toggle('spoken-now', at === index);
    listen.ariaPressed = String(index !== undefined);
    nameControl(listen, host.texts.say(index === undefined ? 'listen' : 'stop'));
  });

  function showIfReadable(): void {
    const { view } = state();
    listen.hidden = view.kind !== 'summary' || !aloud.canRead(view.summary.language);
  }

  function stop(): boolean {
    const wasReading = isReading();
    if (wasReading) aloud.stop();
    return wasReading;
  }

  onClick(listen, () => {
    const { view } = state();
    if (stop() || view.kind !== 'summary') return;
    const { sentences: read, language } = view.summary;
    aloud.start(
      read.map(({ text }) => text),
      language,
    );
  });
  onView(() => {
    aloud.stop();
    showIfReadable();
  });
  aloud.onVoicesChanged(showIfReadable);
  return stop;
}
