// Opens the popup. The same page is the panel beside the page, the options page, and the page that prints, by `in` in its address.
import { endIntroduction, isNewReader } from '../../src/browser/introduction.ts';
import { panelOpener } from '../../src/browser/panel.ts';
import { takePrinted } from '../../src/browser/print.ts';
import { activeTab, hasWindows } from '../../src/browser/tabs.ts';
import { fitWindow } from '../../src/popup/fit-window.ts';
import { openOptions } from '../../src/popup/options-view.ts';
import { coverOf, isWholePage } from '../../src/popup/place.ts';
import { openPopup } from '../../src/popup/popup.ts';
import { openPrintView, type Printed } from '../../src/popup/print-view.ts';
import { hostFor, interfaceHost } from './host.ts';
import { openPanel } from './panel.ts';

const place = new URLSearchParams(location.search).get('in') ?? 'popup';
document.body.dataset.place = place;

if (place === 'panel') openPanel();
else if (place === 'options') void openOptions(document, interfaceHost);
else if (place === 'print') void print();
else open();

function open(): void {
  const tab = activeTab();
  const opener = panelOpener(tab.then((current) => current?.windowId));
  const covers = () => isWholePage(window, hasWindows());
  fitWindow(window, covers);
  openPopup(document, {
    ...hostFor(() => tab),
    // On a phone, there is no toolbar to pin the button to.
    ...(hasWindows() && { isNewReader, endIntroduction }),
    cover: () => coverOf(window, interfaceHost.texts.direction),
    uncoverPage: () => covers() && close(),
    ...(opener && { openPanel: opener }),
  });
}

async function print(): Promise<void> {
  const printed = await takePrinted<Printed>();
  // Loaded again, the page has nothing to print any more.
  if (printed) openPrintView(document, printed, await interfaceHost.loadSettings(), interfaceHost.texts);
  else close();
}
