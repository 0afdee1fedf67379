// The package's index also holds `isProbablyReaderable`, which is not asked here and would be injected into every page.
declare module '@mozilla/readability/Readability.js' {
  // biome-ignore lint/style/noDefaultExport: the file is CommonJS
  export { Readability as default } from '@mozilla/readability';
}
