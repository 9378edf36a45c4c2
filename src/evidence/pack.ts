/** What does the evidence pack hold? Opens the text that the build made, table by table, as far as it is asked. */

/** Hospitals of a state under its code, what else they are called under the code with `~`, and `regions`, `words`, `filings`, `employers`, `sentences`. */
export type Pack = <Column extends string>(table: string) => readonly Readonly<Record<Column, string>>[];

/** A hospital or a health center: a row of the table of its state. */
export type Facility = Readonly<
  Record<
    /** CMS number; H and a number for a health center. */
    | 'id'
    | 'name'
    | 'city'
    | 'county'
    /** A letter: `h` health center, `v` veterans, `m` military, `k` children, `p` psychiatric, `r` rehabilitation, `x` closed before any file, `g` gone from the newest; '' general. */
    | 'kind'
    /** Rural-Urban Continuum Code: 1 to 3 are metropolitan. */
    | 'rucc'
    /** Full-time equivalents, '' for none. */
    | 'residents'
    /** Other names with their year, `2021 KFH - Los Angeles|2018 …`. */
    | 'older'
    /** Month of closing. */
    | 'closed'
    | 'specialties'
    /** Ten digits. */
    | 'phone'
    /** Its point on the map: half units, three digits of base 36 for x, two for y. */
    | 'spot',
    string
  >
>;

/** H-1B filings at a facility's address: counts and names in words, and the employer of the residents where that is sure. */
export type Filing = Readonly<Record<'id' | 'counts' | 'named' | 'employer', string>>;

const FIRST_SIGN = 0x100;

export function openPack(text: string): Pack {
  const [first = '', ...sections] = text.replace(/&lt;/g, '<').replace(/&amp;/g, '&').split('\n#');
  const signs = first.split('|');
  const opened = new Map<string, readonly Readonly<Record<string, string>>[]>();
  return (table) => {
    const known = opened.get(table) ?? rowsOf(sections.find((one) => one.startsWith(`${table}\n`)) ?? '', signs);
    opened.set(table, known);
    return known;
  };
}

/** The first line is the table's name, the second its columns. */
function rowsOf(section: string, signs: readonly string[]): Readonly<Record<string, string>>[] {
  const [, head = '', ...lines] = section
    .replace(/[\u0100-\u02ff]/g, (sign) => signs[sign.charCodeAt(0) - FIRST_SIGN] ?? '')
    .split('\n');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(head.split('\t').map((column, at) => [column, cells[at] ?? '']));
  });
}
