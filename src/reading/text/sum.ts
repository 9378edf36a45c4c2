/** Which number stands for some words, the same in every run? */

/** FNV-1a, 32 bits. */
export function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
