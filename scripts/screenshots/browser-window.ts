// A drawing of a browser window around real pictures of a page and of the popup or the panel, placed as a browser places them.
import { readFileSync } from 'node:fs';

/** The height of the tabs and the toolbar together, in CSS pixels. */
export const barHeight = 80;

export interface BrowserWindow {
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  /** The side of the toolbar's buttons and of the panel is at the end of the line. */
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly host: string;
  /** Pictures as PNG. */
  readonly page: Uint8Array;
  readonly popup?: Uint8Array;
  readonly panel?: Uint8Array;
}

/** The icon of the extension, as SVG. */
export const icon = readFileSync(new URL('../../assets/icon/icon.svg', import.meta.url), 'utf8');

export const picture = (png: Uint8Array, className: string): string =>
  `<img class="${className}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

const style = `
  * { box-sizing: border-box }
  body { margin: 0; display: flex; font: 13px 'Liberation Sans', system-ui, sans-serif }
  .window { position: relative; overflow: hidden; color-scheme: light; background: #fff; color: #2a2c30 }
  .window.dark { color-scheme: dark; background: #15171a; color: #d8dade }
  .tabs { height: 38px; padding: 6px 10px 0; background: light-dark(#dfe2e7, #1d1f23) }
  .tab { display: flex; align-items: center; width: 260px; height: 32px; padding: 0 14px; border-radius: 9px 9px 0 0;
    background: light-dark(#fff, #34373c); white-space: nowrap; overflow: hidden }
  .tab span { overflow: hidden; text-overflow: ellipsis }
  .bar { display: flex; align-items: center; gap: 14px; height: 42px; padding: 0 14px;
    background: light-dark(#fff, #34373c); border-block-end: 1px solid light-dark(#d9dce0, #24262a) }
  .bar i { font-style: normal; font-size: 17px; color: light-dark(#60656c, #a9adb3) }
  [dir=rtl] .bar i { transform: scaleX(-1) }
  .address { flex: 1; height: 28px; line-height: 28px; padding: 0 14px; border-radius: 14px;
    background: light-dark(#eff1f4, #24262a) }
  .action { display: grid; place-items: center; width: 30px; height: 30px; border-radius: 50% }
  .pressed { background: light-dark(#e2e5e9, #4a4d53) }
  .action svg { width: 18px; height: 18px }
  img { display: block }
  .views { display: flex }
  .panel { border-inline-start: 1px solid light-dark(#d9dce0, #3a3d43) }
  .popup { position: absolute; top: ${barHeight - 2}px; inset-inline-end: 12px; border-radius: 10px;
    box-shadow: 0 0 0 1px light-dark(#0002, #fff2), 0 12px 32px #0005 }
`;

/** Returns the window as HTML. */
export function browserWindow(shown: BrowserWindow): string {
  const { width, height, isDark, direction, title, host, page, popup, panel } = shown;
  return `<div class="window ${isDark ? 'dark' : ''}" dir="${direction}" style="width:${width}px;height:${height}px">
    <div class="tabs"><div class="tab"><span>${title}</span></div></div>
    <div class="bar"><i>←</i><i>→</i><i>↻</i><div class="address">${host}</div>
      <div class="action ${popup ? 'pressed' : ''}">${icon}</div></div>
    <div class="views">${picture(page, 'page')}${panel ? picture(panel, 'panel') : ''}</div>
    ${popup ? picture(popup, 'popup') : ''}</div>`;
}

/** Returns a document of windows side by side. `background` is visible around them. */
export const desktop = (windows: readonly string[], background: string, ownStyle = ''): string =>
  `<!doctype html><meta charset="utf-8"><style>${style} body { background: ${background} } ${ownStyle}</style>${windows.join('')}`;
