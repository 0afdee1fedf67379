// Injected into the page on a click. Its return value becomes the result of `executeScript`.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../src/page/extract.ts';

export default defineUnlistedScript(() => extract(document));
