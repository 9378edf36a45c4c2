/** Which schools does a list name, and how often: "UCSF x2, Ross (3)", "two from Ohio State, one each from A and B"? */
import { readSchool, type Trust } from '../school/classifySchool';
import { bestOf, schoolsIn } from '../school/medicalSchool';
import { piecesOf } from '../school/splitSchools';
import type { Resident } from './resident';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `${NUMBERS.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join('|')}|\\d{1,2}`;
const numberOf = (word: string): number => {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : Number(word);
};
/** "Two come from", "one each from", "the remaining four trained at", "Four" before a name. */
const COUNT_BEFORE = new RegExp(
  `\\b(?:[Tt]he )?(?:remaining |other )?(${NUMBER})\\b((?:\\s+(?:each|others?|new|are|is|come|comes|came|hails?|graduated|graduates?|trained|attended|studied|(?:of )?(?:our|the|these|them|whom)|residents?|interns?|physicians?|doctors?|alumn\\w+|matched|joins?|joined|more|medical|students?))*)\\s+(?:from|of|at|(?=\\p{Lu}))(?!\\s+(?:our|them|the)\\s+\\d)`,
  'gu',
);
/** "(5)", "x3", ": 2", "- 4", "3 residents" behind a name. */
const COUNT_AFTER = /^(?:[x×] ?)?(\d{1,2})(?: ?[x×]| (?:residents?|graduates?|interns?|matched|total))?$/i;
/** The same in the middle of a list: "UCSF x2, Ross (3), Dow: 10". */
const COUNT_INLINE = /\s*(?:\((\d{1,2})\)|[x×] ?(\d{1,2})|[:–-] ?(\d{1,2}))(?=\s*(?:$|[,;]|and\b))/g;
/** "PGY-2", "R3" are years and count nobody. */
const LEVEL = /\b(?:PGY|PL|CA|R)[- ]?\d\b/gi;
const JOINED_COUNT = /\s*(?:[,:–—-]|\b)\s*[x×]? ?(\d{1,2}) ?(?:[x×]|residents?|graduates?|interns?)?$/i;
/** The lead of a sentence, up to the first name. */
const LEAD = /^(.*?\b(?:from|includ\w+|attend\w*|of|at|represent\w*|are|is|by|in)\b:?\s+)(?=(?:the\s+)?\p{Lu})/u;
const PERCENT = /%|\bpercent\b/;

interface Counted {
  readonly each: number | null;
  readonly words: string;
  /** A name that others share ("Michigan"): a school only among schools. */
  readonly isUnsure: boolean;
}

/** "Osmania Medical College – 3", "(2) Ross University", "SGU x4": one school for a line that counts it once. */
const COUNTED_LINE =
  /^(?:\(?(\d{1,2})\)?\s*(?:[x×–—-]|residents?|from|\))?\s+)?(\S.*?)(\s*[–—:,-]\s*|\s*[[(]|\s+)?([x×]\s?)?(?:(?<![\d'’–-])(\d{1,2}))?(?:\s*(?:[)\]x×]|residents?|graduates?|interns?))*$/i;
/** A bare number behind a name is rarely more than this, and a class of '26 always is. */
const MOST_BARE = 15;

const UNITED_STATES = /^(?:the )?(?:u\.?s\.?(?:a\.?)?|united states(?: of america)?|america)$/i;

/** The school of a line that carries its count, once for each resident; null for a line without a count. */
export function readCountedLine(line: string): Resident[] | null {
  if (line.length > 200 || /\b(?:pgy|class of|r\d\b)/i.test(line) || PERCENT.test(line)) return null;
  const [, before, name = '', sign = '', times = '', after] = COUNTED_LINE.exec(line) ?? [];
  const count = Number(before ?? after ?? Number.NaN);
  const isBare = before === undefined && times === '' && /^\s*$/.test(sign);
  if (!(count > 0) || (isBare && count > MOST_BARE) || /\d/.test(name)) return null;
  // In a list by country the line of the United States counts graduates of its schools.
  if (UNITED_STATES.test(name.trim())) return copies(count, { kind: 'US MD', words: name });
  const best = bestOf(schoolsIn(name, 'named')) ?? readSchool(name, 'named');
  return best.kind === 'Unknown' && !best.isSchool ? null : copies(count, { kind: best.kind, words: name });
}

/** A list of schools with or without counts, each school once for each resident. */
export function readList(text: string, trust: Trust): Resident[] {
  if (PERCENT.test(text)) return [];
  const plain = text
    .replace(LEVEL, '')
    .replace(COUNT_INLINE, (_all, one?: string, two?: string, three?: string) => ` ; ${one ?? two ?? three} ; `);
  const marked = plain.replace(
    COUNT_BEFORE,
    (_all, number: string, between: string) => ` ; #${numberOf(number)}${/\beach\b/i.test(between) ? 'each' : ''} ; `,
  );
  const isLowerCase = !/\p{Lu}/u.test(text);
  const groups: { count: number | null; isEach: boolean; schools: Counted[] }[] = [{ count: null, isEach: false, schools: [] }];
  for (const piece of piecesOf(marked, trust)) {
    const last = groups[groups.length - 1];
    const marker = /^#(\d+)(each)?$/.exec(piece.words);
    const after = COUNT_AFTER.exec(piece.words);
    const previous = last?.schools[last.schools.length - 1];
    if (marker !== null) groups.push({ count: Number(marker[1]), isEach: marker[2] !== undefined, schools: [] });
    else if (after !== null && previous !== undefined) last?.schools.splice(-1, 1, { ...previous, each: Number(after[1]) });
    else if (!piece.isUndergraduate) {
      const joined = JOINED_COUNT.exec(piece.words);
      const words = withoutLead(joined === null || joined.index === 0 ? piece.words : piece.words.slice(0, joined.index));
      const { isSchool, isGeneric, isBareName, isWhole, isShared, kind } = readSchool(words, trust);
      const isSure =
        (isSchool && !isGeneric && (isLowerCase || /\p{Lu}/u.test(words))) ||
        isBareName ||
        (trust !== 'line' && kind !== 'Unknown');
      if (isSure || (isWhole && isShared))
        last?.schools.push({ each: joined === null || joined.index === 0 ? null : Number(joined[1]), words, isUnsure: !isSure });
    }
  }
  const sure = groups.flatMap(({ schools }) => schools).filter(({ isUnsure }) => !isUnsure).length;
  return groups.flatMap(({ count, isEach, schools: all }) => {
    const schools = sure > 1 ? all : all.filter(({ isUnsure }) => !isUnsure);
    const perSchool = count === null || (!isEach && schools.length > 1) ? 1 : count;
    return schools.flatMap(({ each, words }) => copies(each ?? perSchool, { kind: readSchool(words, 'named').kind, words }));
  });
}

const copies = (count: number, resident: Resident): Resident[] => Array.from({ length: count }, () => resident);

/** "Jenna Kopecky of Touro, who goes on to …": the name alone. */
export function withoutLead(all: string): string {
  const words = all.replace(/,?\s+(?:who|where|which)\s.*$/, '');
  const lead = LEAD.exec(words)?.[1];
  if (lead === undefined) return words;
  const { isSchool, isNamed } = readSchool(lead, 'line');
  return isSchool || isNamed ? words : words.slice(lead.length);
}
