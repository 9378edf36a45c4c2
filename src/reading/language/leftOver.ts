/** Which words of a cell were not understood? Only in statements that speak of the column's matter; at most three, 60 characters in all. */
import { elementAt } from '../../domain/elementAt';
import type { Statement } from './dialogue';
import type { Element } from './tokens';

/** What a reader found in one cell, and the person's own words that it did not understand. */
export interface Reading<Policy> {
  readonly policy: Policy;
  readonly unread: readonly string[];
}

const MOST = 3;
const LONGEST = 60;

/** The unknown words of the statements in which `speaks` finds the column's own words; neighbours are shown together. */
export function leftOver(statements: readonly Statement[], text: string, speaks: (element: Element) => boolean): string[] {
  const spans: string[] = [];
  let room = LONGEST;
  for (const { parts } of statements) {
    if (!parts.some(speaks)) continue;
    let at = 0;
    while (at < parts.length) {
      const first = elementAt(parts, at);
      if (first.is !== 'unknown' || first.at < 0) {
        at += 1;
        continue;
      }
      let last = first;
      while (parts[at + 1]?.is === 'unknown') {
        at += 1;
        last = elementAt(parts, at);
      }
      at += 1;
      const span = text.slice(first.at, last.end);
      if (spans.length === MOST || span.length > room || spans.includes(span)) continue;
      spans.push(span);
      room -= span.length;
    }
  }
  return spans;
}
