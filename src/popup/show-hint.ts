// The hint below the first summary after installation: where the button can be pinned, and the shortcut.
import type { Session } from './session.ts';

/** Shows it if there is a summary and the reader has not seen it before. */
export async function showHint({ host, controls, state }: Session): Promise<void> {
  if (state().view.kind !== 'summary' || !(await host.takeIntroduction?.())) return;
  const { say } = host.texts;
  const shortcut = await host.shortcut();
  controls.hint.textContent = shortcut ? say('hint', shortcut) : say('hintWithoutShortcut');
}
