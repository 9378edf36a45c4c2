/** What is the SHA-1 of a short text of plain letters? Its first two words of 32 bits, which tell fingerprints apart. (FIPS 180-4) */

const BLOCK = 64;
const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** @param text ASCII alone. */
export function sha1(text: string): readonly [number, number] {
  let [a, b, c, d, e] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const blocks = Math.ceil((text.length + 9) / BLOCK);
  for (let block = 0; block < blocks; block += 1) {
    const words = wordsOf(text, block, blocks);
    const before = [a, b, c, d, e] as const;
    for (let round = 0; round < 80; round += 1) {
      const mixed = rotated(a, 5) + (mix(round, b, c, d) + (ROUNDS[Math.floor(round / 20)] ?? 0)) + e + (words[round] ?? 0);
      [e, d, c, b, a] = [d, c, rotated(b, 30), a, mixed | 0];
    }
    a = (a + before[0]) | 0;
    b = (b + before[1]) | 0;
    c = (c + before[2]) | 0;
    d = (d + before[3]) | 0;
    e = (e + before[4]) | 0;
  }
  return [a >>> 0, b >>> 0];
}

const ROUNDS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  if (round >= 40 && round < 60) return (b & c) | (b & d) | (c & d);
  return b ^ c ^ d;
}

/** The text, a one bit, zeros, and its length in bits at the end of the last block. */
function wordsOf(text: string, block: number, blocks: number): number[] {
  const byte = (at: number): number => (at < text.length ? text.charCodeAt(at) : at === text.length ? 0x80 : 0);
  const words: number[] = [];
  for (let at = 0; at < 16; at += 1) {
    const from = block * BLOCK + at * 4;
    words.push((byte(from) << 24) | (byte(from + 1) << 16) | (byte(from + 2) << 8) | byte(from + 3));
  }
  if (block === blocks - 1) words[15] = text.length * 8;
  for (let at = 16; at < 80; at += 1)
    words.push(rotated((words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1));
  return words;
}
