/** Is every 24th cell of the case tables, and each of a rare construction, read as an advisor reads it? For npm run mutants, where all 8,000 would take a day; npm test has them all in howRead. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';
import { casesOf } from '../../support/cases';

const KINDS = ['visa', 'imgs', 'ecfmg', 'type', 'track', 'step1', 'step2', 'attempts', 'graduation', 'usce', 'share', 'status'];
/** A condition is compared by its presence, as its words are the cell's own. */
const bare = (reading: string): string => reading.replace(/; unread “.*$/s, '').replace(/\bif \([^)]*\)/g, 'if');
const EVERY = 24;
/** What few cells say, so that hardly any of them is a 24th one. */
const RARE =
  /moonlight|had to (?:decline|refuse|turn)|(?:nobody|no one|no applicant) who|\bnot (?:any ?more|now|any longer)|before, now|used to|old rule|until last|transfers? only|, not the |take part|J-?1-only|have the (?:means|resources)|in a position|CK[ /-]CS|\[x\]|[☐☑]|\bn[ /]a\b/i;
const SIZE = 20;

describe.each(KINDS)('%s', (kind) => {
  const cases = casesOf(kind).filter(
    ({ cells: [cell] }, at) => typeof cell === 'string' && (at % EVERY === 0 || RARE.test(cell)),
  );
  const parts = Array.from({ length: Math.ceil(cases.length / SIZE) }, (_, at) => at * SIZE);
  test.each(parts)('%i and the next', (from) => {
    const part = cases.slice(from, from + SIZE);
    expect(part.map(({ cells }) => [cells[0], bare(readingOf(kind, cells[0]) ?? '')])).toEqual(
      part.map(({ cells, expected }) => [cells[0], bare(expected)]),
    );
  });
});
