/** How do the tables become one small text? Lines of fields by state, with the commonest words as one sign each. */

import { vocabularyOf, wordsOf } from '../../src/evidence/names';
import type { Facility } from './facilities';
import { facilitiesOf } from './facilities';
import { filingLines } from './filings';
import { line } from './line';
import type { Row, Tables } from './tables';

/** Latin Extended to spacing modifiers: two bytes each, and no source uses them. */
const FIRST_SIGN = 0x100;
const SIGNS = 0x200;

/** Small, psychiatric and long-term hospitals without residents are no place a program list means, and would not fit. */
const isLeftOut = ({ kind, residents, closed }: Facility): boolean =>
  'cepl'.includes(kind || '-') && residents === '' && closed === '';

const facilityLine = (one: Facility): string =>
  line(
    one.id,
    one.name,
    one.city,
    // Only where residents train is a county asked for.
    one.phone === '' ? '' : one.county,
    one.kind,
    one.rucc,
    one.residents,
    one.otherNames.join('|'),
    one.closed,
    one.specialties,
    one.phone,
  );

/** `~ city, text, numbers`: what else a hospital is called; one that is only counted with it, or sends its residents there, has a question mark. */
function aliasLine({ state, city = '', text = '', ccn = '', what = '' }: Row, facilities: readonly Facility[]): string {
  const center = what === 'health center' ? facilities.find((one) => one.name === ccn && one.state === state)?.id : ccn;
  if (center === undefined) throw new Error(`No health center in ${state} is called ${ccn}.`);
  return line('~', city, text, what === 'counted with' || what === 'sponsor' ? `${center} ?` : center);
}

/** Employers with at least so many certified positions in all years: the rest would not fit. */
const FEWEST_POSITIONS = 20;
const yearsOf = (row: Row): string[] =>
  Object.keys(row)
    .filter((column) => /^fy\d{4}$/.test(column))
    .map((column) => row[column] ?? '0');

const employerLines = (employers: readonly Row[], filing: ReadonlySet<string>): string[] =>
  employers
    .filter(
      (row) => filing.has(row.employer ?? '') || yearsOf(row).reduce((sum, count) => sum + Number(count), 0) >= FEWEST_POSITIONS,
    )
    .map((row) => line(row.employer ?? '', row.employer_state ?? '', yearsOf(row).join(' ')));

export function packOf(tables: Tables): string {
  const facilities = facilitiesOf(tables).filter((one) => !isLeftOut(one));
  const words = tables.words.map(({ kind = '', words = '' }) => [kind, words]);
  const common = commonWords(facilities, words);
  const filings = filingLines(tables, facilities, vocabularyOf([...words, ...common]));
  const states = [...new Set(facilities.map(({ state }) => state))].sort();
  const filing = new Set(filings.map((one) => one.split('\t')[1] ?? ''));
  const sections: [string, string[]][] = [
    ['about', tables.editions.map(({ what = '', edition = '' }) => line(what, edition))],
    ['words', [...words, ...common].map((row) => line(...row))],
    ...states.map((state): [string, string[]] => [
      state,
      [
        ...facilities.filter((one) => one.state === state).map(facilityLine),
        ...tables.aliases.filter((one) => one.state === state).map((one) => aliasLine(one, facilities)),
      ],
    ]),
    ['filings', filings],
    ['employers', employerLines(tables.employers, filing)],
  ];
  return compressed(sections.map(([name, lines]) => `#${name}\n${lines.join('\n')}\n`).join(''));
}

/** Fewer names share a word that identifies. */
const COMMON = 5;

/** Words of several names, with the number of hospitals that bear them. */
function commonWords(facilities: readonly Facility[], rows: readonly (readonly string[])[]): string[][] {
  const vocabulary = vocabularyOf(rows);
  const counts = new Map<string, number>();
  for (const { name, otherNames } of facilities) {
    const own = new Set([name, ...otherNames.map((one) => one.slice(5))].flatMap((one) => wordsOf(one, vocabulary)));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count >= COMMON && !vocabulary.plain.has(word))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => ['common', `${word} ${count}`]);
}

/** Words with the space before them, worth most as one sign; the first line lists them. */
function compressed(text: string): string {
  if (/[\u0100-\u02ff]/.test(text)) throw new Error('A source uses a letter that stands for a word in the pack.');
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/ ?[A-Za-z'.]{3,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = ([word, count]: readonly [string, number]): number => count * (word.length - 2) - word.length - 1;
  const words = [...counts]
    .sort((one, other) => worth(other) - worth(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, SIGNS)
    .map(([word]) => word);
  const signs = new Map(words.map((word, at) => [word, String.fromCharCode(FIRST_SIGN + at)]));
  return `${words.join('|')}\n${text.replace(/ ?[A-Za-z'.]{3,}/g, (word) => signs.get(word) ?? word)}`;
}
