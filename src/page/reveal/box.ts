// Rectangles in CSS pixels from the corner of the window.

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Without area if the boxes do not overlap. */
export const intersection = (one: Box, other: Box): Box => ({
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
});

export const hasArea = ({ top, bottom, left, right }: Box): boolean => bottom > top && right > left;

/** Returns the boxes of the lines of text in these ranges. Empty if it is not rendered, and in a document without layout. */
export const lineBoxes = (ranges: readonly Range[]): Box[] =>
  ranges.flatMap((range) => [...(range.getClientRects?.() ?? [])]).filter(hasArea);

/** Returns the smallest box around all of them, or undefined if there is none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}
