/** A packed model, as the bundler embeds it. */
declare module 'models/*.bin' {
  const bytes: Uint8Array;
  export = bytes;
}
