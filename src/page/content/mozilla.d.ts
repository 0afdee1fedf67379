// The package's index also holds `isProbablyReaderable`, which is not asked here and would be injected into every page.
// Of what Readability calls private only what `readability.ts` replaces or calls is declared.
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Published } from '@mozilla/readability';

  type Options<T> = ConstructorParameters<typeof Published<T>>[1] & { readonly linkDensityModifier?: number };
  // biome-ignore lint/style/noDefaultExport: the file is CommonJS
  export default class Readability<T = string> extends Published<T> {
    constructor(document: Document, options?: Options<T>);
    protected readonly REGEXPS: Readonly<Record<'byline', RegExp>>;
    _cleanConditionally(article: Element, tag: string): void;
    protected _hasSingleTagInsideElement(element: Element, tag: string): boolean;
    protected _isElementWithoutContent(node: Element): boolean;
    protected _isValidByline(node: Element, names: string): boolean;
    _markDataTables(article: Element): void;
    _prepDocument(): void;
  }
}
