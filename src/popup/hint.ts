// The hint below the first summary after installation: where the button can be pinned, and the shortcut. It is written before
// there is a summary, and seen with one only (style.css), so that it moves nothing when it comes.
import type { Session } from './session.ts';

/** Writes the hint for a new reader. */
export async function writeHint({ host, controls }: Pick<Session, 'host' | 'controls'>): Promise<void> {
  if (!(await host.isNewReader?.())) return;
  const { say } = host.texts;
  const shortcut = await host.shortcut();
  controls.hint.textContent = shortcut ? say('hint', shortcut) : say('hintWithoutShortcut');
}

/** Ends the introduction once the hint is seen. */
export function endIntroductionWithHint({ host, controls, state, onView }: Session): void {
  onView(() => {
    if (state().view.kind !== 'summary' || !controls.hint.textContent) return;
    host.endIntroduction?.().catch((error: unknown) => console.warn(error));
  });
}
