/** What tiny-inflate offers, which comes without types: the bytes that were deflated, written into `opened`, whose length must be theirs. */
declare module 'tiny-inflate' {
  export default function inflate(deflated: Uint8Array, opened: Uint8Array): Uint8Array;
}
