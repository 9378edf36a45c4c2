/** How much does each word of a hospital's name say about which hospital is meant? Least where many names hold it. */
import { namesOf, type Words } from '../../src/evidence/names';
import type { Facility } from './facilities';
import type { Row } from './tables';

const DELIMITERS: Readonly<Record<string, string>> = { same: '\n', city: '\n', phrase: ',' };

/** One row a word: of a short form with what it stands for. */
export const wordRows = (rows: readonly Row[]): Words =>
  rows.flatMap(({ kind = '', words = '' }) =>
    words.split(DELIMITERS[kind] ?? ' ').map((pair) => {
      const [word = '', value = ''] = pair.split('=');
      return { kind, word, value };
    }),
  );

/** Fewer names share a word that identifies. */
const COMMON = 5;
/** The weight of "hospital", and the least of any other word. */
const PLAIN = '0.04';
const LEAST = 0.22;

/** With the weights of plain words and of those that several hospitals' names hold: one of three names weighs 1, one of all next to nothing. */
export function weighed(rows: Words, facilities: readonly Facility[]): Words {
  const { wordsOf } = namesOf(rows);
  const counts = new Map<string, number>();
  for (const { name, otherNames } of facilities) {
    const own = new Set([name, ...otherNames.map((one) => one.slice(5))].flatMap(wordsOf));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const folded = (kind: string): string[] => rows.flatMap((row) => (row.kind === kind ? wordsOf(row.word) : []));
  const plain = new Set(folded('plain'));
  const common = [...counts]
    .filter(([word, count]) => count >= COMMON && !plain.has(word))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...rows.filter(({ kind }) => kind !== 'plain' && kind !== 'system'),
    ...[...new Set(folded('system'))].map((word) => ({ kind: 'system', word, value: '' })),
    ...[...plain].map((word) => ({ kind: 'weight', word, value: PLAIN })),
    ...common.map(([word, count]) => ({
      kind: 'weight',
      word,
      value: String(Number(Math.max(LEAST, 1 - Math.log(count / 3) / Math.log(600)).toFixed(2))),
    })),
  ];
}
