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

/**
 * Returns whether the popup is shown in place of the page. It is as wide as the screen then, or wider before its content has
 * been fitted. On half a screen only the missing windows tell: browsers for phones have none.
 */
export function isWholePage(
  { innerWidth, screen }: { readonly innerWidth: number; readonly screen: { readonly availWidth: number } },
  hasWindows: boolean,
): boolean {
  return !hasWindows || innerWidth >= screen.availWidth - rounding;
}

/** In CSS pixels: phones have fractions of pixels for each CSS pixel. */
const rounding = 1;
