/** A packed model, as the bundler embeds it: its bytes, decoded anew at every call. */
declare module 'models/*.bin' {
  const unpack: () => Uint8Array;
  export = unpack;
}
