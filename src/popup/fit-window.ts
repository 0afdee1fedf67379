// Keeps the popup within a window that is smaller or larger than it wants: with a large page zoom, on a phone. A style
// sheet cannot: while the browser makes a popup as large as its content, the window is too small as well.

/** In CSS pixels: the width in the style sheet. */
const wantedWidth = 420;
/** In CSS pixels: a popup at a page zoom of 500 %. In a smaller window, Firefox has not measured the content yet. */
const smallestWidth = 160;
/** In milliseconds. Judgement: browsers resize a popup in the frame after its content has changed. */
const settlesIn = 300;

/**
 * Sets `--width` if the window has another width, and `--room` to its height if the content is higher and it does not grow.
 * Where the popup is in place of the page, `data-size` says so, and the style sheet fills the screen.
 */
export function fitWindow(view: Window & typeof globalThis, isWholePage: () => boolean): void {
  const { style } = view.document.documentElement;
  const fitWidth = () => {
    view.document.body.dataset.size = isWholePage() ? 'page' : 'popup';
    const isOther = Math.abs(view.innerWidth - wantedWidth) > 1 && view.innerWidth >= smallestWidth;
    style.setProperty('--width', isOther ? `${view.innerWidth}px` : '');
  };
  const fitHeight = () => {
    const { scrollHeight } = view.document.documentElement;
    if (scrollHeight > view.innerHeight + 1) style.setProperty('--room', `${view.innerHeight}px`);
  };
  let timer: ReturnType<typeof setTimeout>;
  const observer = new view.ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(fitHeight, settlesIn);
  });
  observer.observe(view.document.body);
  view.addEventListener('resize', fitWidth);
  fitWidth();
}
