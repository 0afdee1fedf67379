// What the popup covers of the page.
import type { Cover } from '../engine/passage.ts';

/** Returns the box of the popup. It hangs from the toolbar, whose buttons are at the end of the line. */
export function coverOf(
  {
    innerWidth,
    innerHeight,
    devicePixelRatio,
  }: Pick<Window, 'innerWidth' | 'innerHeight' | 'devicePixelRatio'>,
  direction: string,
): Cover {
  return {
    side: direction === 'rtl' ? 'left' : 'right',
    width: innerWidth * devicePixelRatio,
    height: innerHeight * devicePixelRatio,
  };
}

/** Returns whether the popup covers the whole page, as on a phone. */
export function isWholePage({
  innerWidth,
  screen,
}: {
  innerWidth: number;
  screen: { availWidth: number };
}): boolean {
  return innerWidth >= screen.availWidth;
}
