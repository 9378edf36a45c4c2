/** How are bytes written in the signs that `bitReader.ts` reads? */
import { SIGNS } from './bitReader';

/** Thirteen bits at a time, the lowest first, each as two signs. */
export function signsOf(bytes: Uint8Array): string {
  let signs = '';
  let waiting = 0;
  let width = 0;
  const write = (): void => {
    signs += `${SIGNS[(waiting & 8191) % SIGNS.length]}${SIGNS[Math.floor((waiting & 8191) / SIGNS.length)]}`;
    waiting >>= 13;
    width -= 13;
  };
  for (const byte of bytes) {
    waiting |= byte << width;
    width += 8;
    if (width >= 13) write();
  }
  if (width > 0) write();
  return signs;
}
