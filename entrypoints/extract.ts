// Injected into the page on a click: its value is what executeScript gives back.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../src/page/extract.ts';

export default defineUnlistedScript(() => extract(document));
