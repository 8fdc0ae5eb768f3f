/** Put in by the bundler, from the manifest. */
declare const SOURCEMARK_VERSION: string;

/** The version in package.json. */
export const version: string = SOURCEMARK_VERSION;
