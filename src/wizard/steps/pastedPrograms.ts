/** How do programs copied from a directory's page become a table? There one program stands in several lines: name, city, state, number, specialty. */
import { tableIn } from './pastedTable';

const HEADERS = ['Program', 'City', 'State', 'ACGME ID', 'Specialty'];

type Kind = 'name' | 'place' | 'state' | 'number' | 'specialty' | 'clutter';

/** The lines of one program so far. */
interface Found {
  readonly names: string[];
  place: string;
  state: string;
  number: string;
  specialty: string;
}
const nothing = (): Found => ({ names: [], place: '', state: '', number: '', specialty: '' });

/** Ten digits, the first three a specialty's; some pages part them. */
const NUMBER = /(?<!\d)(\d{3})-?(\d{2})-?(\d{2})-?(\d{3})(?!\d)/;
const PHONE = /\(\d{3}\)|\b\d{3}[-.]\d{3}[-.]\d{4}\b/;
const STATES =
  'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|District of Columbia DC|Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Puerto Rico PR|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY'
    .split('|')
    .map((row) => ({ name: row.slice(0, -3), code: row.slice(-2) }));
const STATE_WORDS = STATES.map(({ name }) => name).join('|');
const STATE_CODES = STATES.map(({ code }) => code).join('|');
/** "Fresno, CA", "Fresno, California 93701", a street before it. */
const PLACE = new RegExp(
  `^(?:.*,\\s*)?([A-Z][^,\\d]{1,40}),\\s*(${STATE_CODES}|(?:${STATE_WORDS}))\\b\\s*(?:\\d{5}(?:-\\d{4})?)?\\s*(?:,?\\s*USA?)?$`,
);
const STATE = new RegExp(`^(${STATE_CODES}|${STATE_WORDS})$`);
const SPECIALTY =
  /^(?:specialty:?\s*)?((?:internal medicine|family medicine|pediatrics|psychiatry|(?:child )?neurology|(?:general )?surgery|obstetrics (?:and|&) gynecology|emergency medicine|anesthesiology|pathology(?:-anatomic and clinical)?|(?:diagnostic |interventional )?radiology(?:-diagnostic)?|physical medicine (?:and|&) rehabilitation|transitional year|dermatology|ophthalmology|orthopa?edic surgery|otolaryngology.*|plastic surgery|urology|neurological surgery|radiation oncology|nuclear medicine|preventive medicine|internal medicine[-/ ]+pediatrics|medical genetics.*)(?:\s*\(.*\))?)$/i;
/** Buttons, headings, and facts that the program's own page tells better. */
const CLUTTER =
  /^(?:view|save|saved|compare|add|remove|details|more|website|map|show|hide|contact|next|previous|back|filter|sort|results?|page \d|program (?:director|coordinator|details|type|size)|director|coordinator|accredit|continued|initial|osteopathic|original|effective|status|email|e-mail|phone|fax|tel|first year|positions?|sponsor(?:ing)? institution:?$|last updated|©|\d+ (?:of|results|programs))\b/i;
/** "Program name: …", "Location: …". */
const LABEL =
  /^(?:program(?: name)?|institution|name|location|city|address|(?:program|acgme)? ?(?:id|number|code)|specialty)\s*[:#]\s*/i;

export interface Pasted {
  readonly rows: string[][];
  /** Lines that may name a program, and nothing beside them says so. */
  readonly leftOut: readonly string[];
}

const HEADING = /^(?:(?:residency |my )?programs?|hospitals?|institutions?|names?)\b[^:]{0,20}$/i;
/** Titles and group rows may stand above the headers. */
const MOST_ABOVE = 15;

/** A table as it was pasted, else one made of the programs that the lines name. */
export function programsIn(pasted: string): Pasted {
  const table = tableIn(pasted);
  if (hasHeadings(table) || isMoreThanPrograms(table)) return { rows: table, leftOut: [] };
  const { programs, leftOut } = programsOf(pasted);
  return programs.length === 0 ? { rows: table, leftOut: [] } : { rows: [HEADERS, ...programs], leftOut };
}

/** Of a file: in one column stand lines as they would be pasted. */
export const programsInTable = (table: string[][]): Pasted =>
  table.every((row) => filled(row).length < 2) ? programsIn(table.flat().join('\n')) : { rows: table, leftOut: [] };

const filled = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');

/** Does one of the first rows name the columns of a list of programs? */
export const hasHeadings = (table: readonly string[][]): boolean =>
  table.length > 1 && table.slice(0, MOST_ABOVE).some((row) => filled(row).length > 1 && row.some((cell) => HEADING.test(cell)));

/** Rows of one width that say more than which program: made into programs, they would lose it. */
function isMoreThanPrograms(table: readonly string[][]): boolean {
  const [{ length: width } = []] = table;
  if (width === undefined || width < 2 || table.some((row) => row.length !== width)) return false;
  return table.some((row) => {
    const kinds = filled(row).map(kindOf);
    const names = kinds.filter((kind) => kind === 'name').length;
    return kinds.includes('clutter') || names > (kinds.includes('state') ? 2 : 1);
  });
}

function programsOf(pasted: string): { readonly programs: string[][]; readonly leftOut: string[] } {
  const found: Found[] = [];
  let now = nothing();
  /** Said once for all that follow, as a heading. */
  let heading = '';
  for (const text of pasted.split(/[\n\t|•]|\s{3,}/).flatMap(parted)) {
    const kind = kindOf(text);
    if (kind === 'clutter') continue;
    const isNew = kind === 'name' ? (now.place || now.state || now.number) !== '' && now.names.length > 0 : now[kind] !== '';
    if (isNew) {
      found.push(now);
      now = nothing();
    }
    if (kind === 'specialty' && found.length === 0 && now.names.length === 0) heading = text;
    // A city in a line of its own, before its state.
    if (kind === 'state' && now.place === '' && now.names.length > 1) now.place = now.names.pop() ?? '';
    if (kind === 'name') now.names.push(text);
    else now[kind] = text;
  }
  found.push(now);
  return {
    programs: found.filter(isWhole).map((one) => rowOf(one, heading)),
    leftOut: found.filter((one) => !isWhole(one)).flatMap(({ names }) => names),
  };
}

/** "Program name: …" without its label; "1400521072 – Kern Medical Program" as number and name. */
function parted(line: string): string[] {
  const text = line.replace(LABEL, '').trim();
  const [, before = '', number, after = ''] =
    new RegExp(`^(.*?)(${NUMBER.source})(.*)$`).exec(text)?.filter((_part, at) => at < 3 || at > 6) ?? [];
  if (number === undefined) return [text];
  return [before, number, after]
    .map((part) => part.replace(/^[\s\-–:,#()[\]]+|[\s\-–:,#([]+$/g, '').replace(LABEL, ''))
    .filter(Boolean);
}

/** A name alone may be anything. */
const isWhole = ({ names, place, state, number }: Found): boolean => names.length > 0 && (place || state || number) !== '';

function kindOf(text: string): Kind {
  if (text.length < 2 || text.length > 160 || CLUTTER.test(text) || PHONE.test(text) || /@|https?:|www\./.test(text))
    return 'clutter';
  if (NUMBER.test(text)) return 'number';
  if (STATE.test(text)) return 'state';
  if (PLACE.test(text)) return 'place';
  if (SPECIALTY.test(text)) return 'specialty';
  return /[a-z]{3}/i.test(text) ? 'name' : 'clutter';
}

/** Of a sponsor and its program the longer says more. */
function rowOf({ names, place, state, number, specialty }: Found, heading: string): string[] {
  const [, city = place, inPlace = state] = PLACE.exec(place) ?? [];
  const name = names.reduce((one, other) => (other.length > one.length ? other : one), '');
  const code = STATES.find((one) => one.name === inPlace)?.code ?? inPlace;
  return [name, city.trim(), code, NUMBER.exec(number)?.slice(1).join('') ?? '', SPECIALTY.exec(specialty || heading)?.[1] ?? ''];
}
