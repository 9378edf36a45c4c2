/** What share of a program's residents are IMGs, by the cell's own words? (G2.roster, G3.roster, G5.roster.us) */
import type { SharePolicy } from '../domain/program';
import { withDigits, withTens } from './numberWords';
import { type Cell, fold, matchesOf, quote, relevant, saysNothing, sentences } from './words';

const r = String.raw;
const IMG = r`(?:img|imgs|img'?s|fmg|fmgs|international|foreign|abroad|outside (?:the )?us|non[- ]?lcme|non[- ]?us)`;
const US = r`(?:us grad\w*|u\.s\. (?:grad\w*|med\w*)|us (?:medical|md|senior)\w*|amgs?|american(?: medical)? grad\w*|graduates? (?:of|from) u\.?s\.?|graduated from u\.?s\.?|us md)`;
const IS_IMG = new RegExp(r`\b${IMG}\b`);
const IS_US = new RegExp(r`\b${US}\b`);
/** "Graduates of medical schools outside the United States" are IMGs. */
const SCHOOLED_ABROAD =
  /\b(?:(?:graduates? (?:of|from)|graduated from|went to|attended|trained (?:at|in)|come from|from) )?(?:\w+ ){0,2}schools? (?:outside (?:of )?(?:the )?(?:us|u\.s\.|united states)(?: (?:and|or) canada)?|abroad|overseas|in (?:another|other) countr(?:y|ies))|\bgraduates? of (?:international|foreign) (?:medical )?schools?\b/g;
/** "Of our 32 current residents, 6 …" */
const OF_ALL = /\bof (?:our|the) (\d{1,3}) (?:\w+ ){0,3}residents?(?: \w+){0,2},? (\d{1,3})\b/g;
/** Percentages of something else. */
const OTHER =
  /\b(?:pass(?:ed)?|board|patients?|faculty|fellowships?|women|female|male|spanish|applications?|applicants?|visa sponsorship|medicaid|physicians|attend|interview)\b/;
const WORD_SHARES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:three|3)[ -](?:quarters|fourths)\b/, 0.75],
  [/\btwo[ -]thirds\b|\b2[ -]thirds\b/, 0.67],
  [/\b(?:one|1|a)[ -]third\b/, 0.33],
  [/\b(?:a|one|1)[ -]quarter\b|\bquarter of\b/, 0.25],
  [/\bhalf\b/, 0.5],
];
/** Quick look: which sentences of a paragraph may speak of a share. */
const MAY_SHARE =
  /%|percent|img|fmg|international|foreign|abroad|outside|\bus\b|u\.s|american|amg|resident|half|third|quarter|none|\d+ of|total/;

const OVER = /(?:more than|over|above|>=?|at least|greater than|minimum of|no less than|upwards of)(?: a| about)? ?$/;
const UNDER =
  /(?:less than|fewer than|under|below|<=?|up to|no more than|not more than|at most|max(?:imum)?(?: of)?)(?: a| about)? ?$/;
const OR_MORE = /^ (?:or|and) (?:more|above|higher|over|up)\b/;
const PERCENT =
  /(\d{1,3}(?:[.,]\d+)?|[.,]\d+) ?(?:%|percent|per cent)?(?: ?(?:-|to|and) ?(\d{1,3}(?:[.,]\d+)?|[.,]\d+))? ?(%|percent|per cent)\+?/g;
const COUNTS =
  /\b(\d{1,3})(?: (?:current )?(?:imgs?|residents?))? ?(?:\/|out of|of) ?(?:the |our |a )?(?:total )?(?:complement )?(?:of )?(?:current |new )?(\d{1,3})\b/g;
const NONE =
  /\bnone of (?:our|the)(?: \w+){0,3} graduated (?:outside|abroad)|\bnone of (?:our|the)(?: \w+){0,3} (?:is|are) (?:an? )?(?:imgs?|international|foreign)|\b0 imgs?\b|^(?:none|none now|zero|0|nil)$|\bno (?:current )?(?:imgs?|international|foreign|resident is an international|residents? (?:is|are) (?:an )?(?:imgs?|international))|\b(?:currently )?there are none\b|\bdo(?:es)? n[o']t (?:currently )?have any (?:imgs?|international|foreign)|\bnone (?:at present|currently|of our residents)/;

/** A number 0-1 is a fraction (percent cells arrive so), above 1 to 100 percent; a date was a count once and is not guessed back. */
export function readShare(cell: Cell): SharePolicy | null {
  if (cell.is === 'number') return shareOfNumber(cell.number, String(cell.number));
  if (cell.is !== 'text') return null;
  const folded = withDigits(
    withTens(
      relevant(
        fold(cell.text)
          .replace(/\bpct\b/g, 'percent')
          .replace(SCHOOLED_ABROAD, 'are imgs')
          .replace(/\bare are\b/g, 'are'),
        MAY_SHARE,
      ),
    ),
  )
    .replace(/\b(\d+) ?\(\1\)/g, '$1')
    .replace(OF_ALL, '$2 of $1');
  const words = quote(cell.text);
  if (saysNothing(folded) || /not (?:publish|report|track|disclos)|n't (?:publish|report|track)/.test(folded)) return null;
  const isTerse = folded.length <= 30;
  const labelled = /\bimgs?:? ?(\d{1,3})\b.*\btotal:? ?(\d{1,3})\b|\b(\d{1,3}) imgs? ?[/,] ?(\d{1,3}) total\b/.exec(folded);
  const whole = labelled ? counted(Number(labelled[1] ?? labelled[3]), Number(labelled[2] ?? labelled[4])) : null;
  if (whole !== null) return { ...whole, words };
  const bare = bareNumber(folded);
  if (bare !== null) return { ...bare, words };
  const all = sentences(folded.replace(/(\d),(\d{3})\b/g, '$1$2'));
  const clauses = all.flatMap((sentence) =>
    sentence
      .split(
        /,(?!\d)|(?<!between \d{1,2}%?) and (?=\d+(?: of|%| percent))|(?<=\d%)(?<!between \d{1,2}%) and |(?<=% (?:md|do|img))\s*\/ /,
      )
      .filter((clause) => !OTHER.test(/\bof them\b/.test(clause) ? sentence : IS_IMG.test(clause) ? '' : clause)),
  );
  const imgFirst = [...clauses.filter((clause) => IS_IMG.test(clause)), ...clauses.filter((clause) => !IS_IMG.test(clause))];
  for (const look of [countsIn, percentIn, wordShareIn]) {
    for (const clause of imgFirst) {
      const found = look(clause, folded, isTerse);
      if (found !== null)
        return { ...found, words, counts: found.counts === null ? null : countsAsWritten(cell.text, found.whole) };
    }
  }
  if (NONE.test(folded)) return { low: 0, high: 0, part: null, whole: null, caribbean: null, counts: null, words };
  const total = totalAndPart(folded);
  return total === null ? null : { ...total, words };
}

type Found = Omit<SharePolicy, 'words'>;
const exactly = (fraction: number): Found => ({
  low: fraction,
  high: fraction,
  part: null,
  whole: null,
  caribbean: null,
  counts: null,
});

function shareOfNumber(number: number, words: string): SharePolicy | null {
  // 1.5 is 150 % of something, or a slip: no share either way.
  if (!(number >= 0) || number > 100 || (number > 1 && number < 2)) return null;
  return { ...exactly(number <= 1 ? number : number / 100), words };
}

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** `80`, `.8`, `~60`, `60-70`, `0.6-0.7`, `>50`: no unit and no other word. */
function bareNumber(folded: string): Found | null {
  const bare =
    /^(?:(?:percent|%|share)[a-z ]*: ?)?(?:~|approx\.?|about|around|ca\.?)? ?(>=?|<=?)? ?(\d{1,4}(?:[.,]\d+)?|[.,]\d+)(?: ?(?:-|to) ?(\d{1,3}(?:[.,]\d+)?|[.,]\d+))?(\+)?$/.exec(
      folded,
    );
  if (!bare) return null;
  const first = decimal(bare[2] ?? '');
  const second = bare[3] === undefined ? first : decimal(bare[3]);
  const scale = Math.max(first, second) <= 1 ? 1 : 100;
  if (Math.max(first, second) > 100 || second < first) return null;
  return bounded(
    bare[1]?.startsWith('>') || bare[4] !== undefined ? 'over' : bare[1]?.startsWith('<') ? 'under' : null,
    first / scale,
    second / scale,
  );
}

const bounded = (bound: 'over' | 'under' | null, low: number, high: number): Found => {
  if (bound === 'over') return { ...exactly(low), high: 1 };
  return bound === 'under' ? { ...exactly(high), low: 0 } : { ...exactly(low), high };
};

function countsIn(clause: string, _folded: string, isTerse: boolean): Found | null {
  const range = /(\d{1,3}) (?:-|to) (\d{1,3}) (?:\w+ )?(?:out of|of) (?:\w+ )?(\d{2,3})\b/.exec(clause);
  const inProgram = /\b(\d{1,3}) (?:-|to) (\d{1,3}) (?:imgs?|international|foreign)[^.;]*?\b(?:of|with) (\d{2,3}) residents/.exec(
    clause,
  );
  if (inProgram) {
    const whole = Number(inProgram[3]);
    return {
      low: Number(inProgram[1]) / whole,
      high: Number(inProgram[2]) / whole,
      part: null,
      whole,
      caribbean: null,
      counts: 'range',
    };
  }
  if (range && (isTerse || IS_IMG.test(clause))) {
    const whole = Number(range[3]);
    return {
      low: Number(range[1]) / whole,
      high: Number(range[2]) / whole,
      part: null,
      whole,
      caribbean: null,
      counts: range[0],
    };
  }
  for (const match of matchesOf(COUNTS, clause)) {
    const after = clause.slice(match.index + match[0].length);
    if (!isTerse && !IS_IMG.test(clause)) continue;
    if (/^ ?(?:residents )?(?:are|were) (?:dos?|women|female)/.test(after) || /\b(?:score|pass)/.test(clause)) continue;
    const found = counted(Number(match[1]), Number(match[2]));
    if (found !== null) return IS_US.test(clause) && !IS_IMG.test(clause) ? null : found;
  }
  return null;
}

/** "six to ten of 179" in the cell's own words; where the total stands apart, the range with its total. */
function countsAsWritten(text: string, whole: number | null): string | null {
  const together = /[\w-]+ (?:to|-) [\w-]+ (?:out of|of) (?:\w+ )?\d{2,3}\b/.exec(text)?.[0];
  const apart = /([\w-]+ (?:to|-) [\w-]+) (?:img|international|foreign)/i.exec(text)?.[1];
  return together ?? (apart === undefined ? null : `${apart} of ${whole}`);
}

const counted = (part: number, whole: number): Found | null =>
  whole > 0 && part <= whole ? { low: part / whole, high: part / whole, part, whole, caribbean: null, counts: null } : null;

function percentIn(clause: string, folded: string, isTerse: boolean): Found | null {
  const matches = matchesOf(PERCENT, clause);
  const own = matches.length > 1 ? matches.find((match) => nextWord(clause, match) === 'img') : matches[0];
  const match = own ?? matches.find((one) => nextWord(clause, one) === null) ?? matches[0];
  if (match === undefined) return null;
  const isAboutUs = IS_US.test(clause) && !IS_IMG.test(clause);
  if (
    !isTerse &&
    !isAboutUs &&
    !IS_IMG.test(clause) &&
    !(IS_IMG.test(folded) && (/\bresidents\b/.test(clause) || matchesOf(PERCENT, folded).length === 1))
  )
    return null;
  if (/\bdos?\b|\bmd\b/.test(clause) && !IS_IMG.test(clause)) return null;
  if (/(?:pass|board|fellowship|faculty|applications?|women|of our imgs|physicians)/.test(clause)) return null;
  const before = clause.slice(0, match.index).trimEnd();
  const bound = UNDER.test(`${before} `)
    ? 'under'
    : OVER.test(`${before} `) || match[0].endsWith('+') || OR_MORE.test(clause.slice(match.index + match[0].length))
      ? 'over'
      : null;
  const first = decimal(match[1] ?? '') / 100;
  const second = match[2] === undefined ? first : decimal(match[2]) / 100;
  if (Math.max(first, second) > 1) return null;
  if (!isAboutUs) return bounded(bound, first, second);
  return { ...exactly(0), high: bound === 'under' ? 1 : 1 - first };
}

/** The group a percentage is of, where a list gives several: `45% MD, 20% DO, 35% IMG`. */
function nextWord(clause: string, match: RegExpMatchArray): string | null {
  const at = match.index ?? 0;
  const isLabelFirst = /^\W*(?:imgs?|us ?md|md|do|amgs?)\b/.test(clause);
  const near = isLabelFirst
    ? clause.slice(Math.max(0, at - 6), at)
    : `${clause.slice(Math.max(0, at - 6), at)}~${clause.slice(at + match[0].length, at + match[0].length + 8)}`;
  if (IS_IMG.test(near)) return 'img';
  return /\b(?:md|dos?|us|amgs?)\b/.test(near) ? 'other' : null;
}

function wordShareIn(clause: string, folded: string, isTerse: boolean): Found | null {
  const isImg = IS_IMG.test(clause) || (isTerse && !IS_US.test(clause));
  if (/\ball\b(?! applicants)/.test(clause) && !OTHER.test(clause)) {
    if (IS_US.test(clause) && !IS_IMG.test(clause)) return exactly(0);
    const size = /\((\d{1,3})(?: in total| residents| total)?\)/.exec(folded);
    if (isImg && /\bare\b|\ball imgs?\b/.test(clause)) return size ? counted(Number(size[1]), Number(size[1])) : exactly(1);
  }
  if (!isImg || (/\bspeak\b|\bwomen\b/.test(clause) && !IS_IMG.test(clause))) return null;
  for (const [pattern, fraction] of WORD_SHARES) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const before = `${clause.slice(0, match.index).trimEnd()} `;
    return bounded(UNDER.test(before) ? 'under' : OVER.test(before) ? 'over' : null, fraction, fraction);
  }
  return null;
}

/** "36 residents, of whom 9 are IMGs": the whole and the part stand in different clauses. */
function totalAndPart(folded: string): Found | null {
  const part =
    /\b(\d{1,3}) (?:of (?:them|whom) )?(?:are|graduated|come|trained)\b[^.;]{0,40}?(?:imgs?|international|foreign|outside|abroad)\b|\b(\d{1,3}) (?:current )?(?:imgs?|international|foreign)\b|of whom (\d{1,3}) are (?:imgs?|international)/.exec(
      folded,
    );
  const whole = /\b(\d{1,3}) (?:in total\b|total\b|residents\b(?! per| a year))/.exec(folded);
  return part && whole ? counted(Number(part[1] ?? part[2] ?? part[3]), Number(whole[1])) : null;
}
