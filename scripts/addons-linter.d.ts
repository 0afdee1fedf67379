// The part of addons-linter that `npm run lint:package` uses. The package has no types.
declare module 'addons-linter' {
  interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Report {
    readonly errors: readonly Finding[];
    readonly notices: readonly Finding[];
    readonly warnings: readonly Finding[];
  }
  interface Linter {
    run(): Promise<Report>;
  }
  const addonsLinter: {
    /** `runAsBinary: false` keeps it from ending the process. */
    createInstance(options: { config: object; runAsBinary: boolean }): Linter;
  };
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default addonsLinter;
}
