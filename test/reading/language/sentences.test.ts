/** Is a sentence read on both sides of each decision: denied or not, if, only, others' words, what was, who says so, what is asked? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';

/** A condition is compared by its presence, as its words are the cell's own; words that are not understood stand beside the reading. */
const read = (kind: string, cell: string): string =>
  (readingOf(kind, cell) ?? '').replace(/; unread “.*$/s, '').replace(/\bif \([^)]*\)/g, 'if');

/** Both sides of each decision, by the decision. */
const rows = readFileSync('test/cases/sentences.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', cell = '', reading = '', decision = ''] = line.split('\t');
    return { kind, cell: cell.replaceAll('\\n', '\n'), reading, decision };
  });

describe.each([...new Set(rows.map(({ decision }) => decision))])('%s', (decision) => {
  test.each(rows.filter((row) => row.decision === decision))('$kind “$cell” reads “$reading”', ({ kind, cell, reading }) => {
    expect(read(kind, cell)).toBe(reading);
  });
});
