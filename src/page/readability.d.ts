// The package's index also holds `isProbablyReaderable`, which is not asked here and would be injected into every page.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
