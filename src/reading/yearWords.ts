/** How recent must graduation from medical school be? (G4.years, and the year-of-graduation filters of program pages) */
import { yearOf } from '../domain/day';
import type { GraduationPolicy } from '../domain/program';
import { withDigits } from './numberWords';
import { type Cell, fold, quote, relevant, saysNothing, sentences } from './words';

export const GRADUATION_NOT_SAID: GraduationPolicy = {
  strength: 'not said',
  years: null,
  since: null,
  counted: 'not said',
  exception: null,
  words: '',
};

const NO_LIMIT =
  /\bregardless of (?:the )?(?:year|graduation|when)|\bno (?:minimum or )?maximum\b|(?:do|does) n[o']t limit|not a (?:criterion|factor)|\bno (?:\w+ ){0,3}?(?:limits?|cut ?-?offs?|time ?limit|restriction|requirement)|^none$|\bany (?:yog|year|graduation year)|\bunlimited\b|not a factor|no specific time|(?:do|does) ?n[o']t (?:have|use|set) (?:\w+ ){0,4}?(?:cut ?-?offs?|limits?)|(?:do|does) ?n[o']t screen (?:by|on) (?:the )?(?:year|yog|grad)/;
const PREFERRED =
  /\bsoft\b|\bflex(?:ible)?\b|negotiable|would like|prefer|\bpref\b|recommend|encourag|favou?r|ideal|desir|\btarget/;
const REFUSED = /\b(?:not|never|no longer)\b|n't\b|reject|ineligible|need not/;
const ABOUT = /years? out\b|medical degree|degree obtained|grad|yog|year of|medical school|since school|out of (?:med|school)/;
const OTHER =
  /usmle|\bsteps?\b|score|letter|\blors?\b|clinical (?:experience|work)|worked|usce|hands|practice in|internship|accredit|began|founded|years? program|year program|graduate medical education|per year|residents? graduated|experience/;
const BOUND =
  /within|w\/in|withing|less than|fewer than|under|up to|no more than|not more than|no longer than|max|\blast\b|\bpast\b|<|not >|limit|cut ?-?off|since grad|of grad|from grad|\bout of\b|recent|beyond|more than|older|over/;

/** "Or active in practice" is kept apart; its own numbers are no limits. */
const EXCEPTION = /\b(?:or|unless|if not)\b[^,;]*(?:practice|practi[cs]ing|clinical|active)[^,;]*$/;

/** A cell that opens with the limit itself is about graduation, since that is its column. */
const OPENS_WITH_LIMIT =
  /^(?:must be |applicants? |we )?(?:(?:19|20)\d\d\b|\d{1,2} ?(?:years?|yrs?|y)\b|prefer (?:not|no) more|within|w\/in|<=?|up to|no more than|not more than|less than|max\w*|prefer(?:red)? (?:within|<))/;

const SPAN = String.raw`(?:(\d{1,2}(?:\.\d)?) ?(?:-|to) ?)?\b(\d{1,2}(?:\.\d)?)(?: ?\(\d{1,2}\))?[ -]?`;
const IN_YEARS = new RegExp(String.raw`${SPAN}(?:years?|yrs?|y)\b`);
const IN_MONTHS = new RegExp(String.raw`${SPAN}(?:months?|mos?)\b`);
const YEAR = String.raw`((?:19|20)\d{2})`;
const SINCE: readonly RegExp[] = [
  new RegExp(
    String.raw`${YEAR} ?(?:\+|or (?:later|after|newer|more recent|above|beyond)|and (?:later|after|above|onwards?)|onwards?|(?:-|to) ?(?:present|now|current|20\d\d)|and on\b)`,
  ),
  new RegExp(
    String.raw`(?:since|after|>=?|from|not before|no(?:t)? earlier than|on or after(?: \w+)?(?: \d{1,2},?)?|later than)(?: the)?(?: year| class of| \w+ \d{1,2},?)? ?${YEAR}`,
  ),
  new RegExp(`(?:before|prior to|earlier than) ${YEAR}[^.;]*(?:not|reject|ineligible)`),
  new RegExp(`not (?:consider|accept|review)[^.;]*(?:before|earlier than|prior to) ${YEAR}`),
  new RegExp(String.raw`(?:cut ?-?off|min(?:imum)?|yog|limit)[^.;\d]{0,12}(?:\d{1,2}\/)?${YEAR}`),
];

/** Quick look: which sentences of a paragraph may speak of graduation. */
const MAY_LIMIT = /year|yr|grad|month|\d{4}|recent|cut|limit|since|yog|degree|time|regardless|^no\b|practice/;

interface Found {
  readonly strength: 'required' | 'preferred';
  readonly years: number | null;
  readonly since: number | null;
  readonly isImg: boolean;
}

/** No program asks for graduates of this year on: such a date was `3-5` when it was typed, and Sheets gave it the year. */
const TYPED_TODAY = 2025;
export const isTypedSpan = (cell: Cell): boolean => cell.is === 'day' && yearOf(cell.day) >= TYPED_TODAY;

/** A small number is years, a four-digit one the earliest year, a date the year it falls in. */
export function readGraduation(cell: Cell): GraduationPolicy {
  if (isTypedSpan(cell)) return GRADUATION_NOT_SAID;
  if (cell.is === 'day') return { ...GRADUATION_NOT_SAID, strength: 'required', since: yearOf(cell.day), words: cell.day };
  if (cell.is === 'number') return readNumber(cell.number);
  if (cell.is !== 'text' || saysNothing(fold(cell.text))) return GRADUATION_NOT_SAID;
  const folded = withDigits(relevant(fold(cell.text), MAY_LIMIT))
    .replace(/[()]/g, ' , ')
    .replace(/ {2,}/g, ' ')
    .replace(/\b(\d+) , \1 ,/g, '$1')
    .replace(/([a-z]+ \d{1,2}), (\d{4})/g, '$1 $2');
  const isTerse = folded.length <= 34;
  const words = quote(cell.text);
  const found: Found[] = [];
  let noLimit = false;
  let recent: 'required' | 'preferred' | null = null;
  let unsaid = false;
  let asked = false;
  for (const raw of sentences(folded)) {
    const isLimit = asked && /\b(?:cut ?-?off|limit|maximum) is\b/.test(raw);
    const sentence = isLimit
      ? `graduation ${raw}`
      : asked && /^yes\b/.test(raw)
        ? `graduation ${raw.replace(/^yes,? ?/, 'within ')}`
        : raw;
    asked = raw.endsWith('?') && ABOUT.test(raw);
    if (sentence === 'no') noLimit = true;
    if (NO_LIMIT.test(sentence)) noLimit = noLimit || !/score|attempt|\bsteps?\b/.test(sentence);
    found.push(...limitsIn(sentence, isTerse));
    if (
      /\brecent(?:ly)?\b|\bfresh\b/.test(sentence) &&
      (isTerse || /grad|yog/.test(sentence)) &&
      !/experience|clinical/.test(sentence)
    ) {
      recent = /\b(?:must|only|required|mandatory)\b/.test(sentence) && !PREFERRED.test(sentence) ? 'required' : 'preferred';
    }
    if (
      !sentence.endsWith('?') &&
      /\b(?:there is|have|has|yes|enforce).*\b(?:cut ?-?off|limit)|\bcut ?-?off exists/.test(sentence) &&
      !NO_LIMIT.test(sentence)
    )
      unsaid = true;
  }
  const best =
    found.find((one) => one.strength === 'required' && one.isImg) ?? found.find((one) => one.strength === 'required') ?? found[0];
  const base = { ...GRADUATION_NOT_SAID, words, counted: countedIn(folded), exception: exceptionIn(folded) };
  if (best !== undefined) return { ...base, strength: best.strength, years: best.years, since: best.since };
  if (recent !== null) return { ...base, strength: recent };
  if (unsaid) return { ...base, strength: 'required' };
  return noLimit ? { ...base, strength: 'no limit' } : GRADUATION_NOT_SAID;
}

function readNumber(number: number): GraduationPolicy {
  const base = { ...GRADUATION_NOT_SAID, strength: 'required' as const, words: String(number) };
  if (Number.isInteger(number) && number >= 1980 && number <= 2035) return { ...base, since: number };
  return number > 0 && number <= 30 ? { ...base, years: number } : GRADUATION_NOT_SAID;
}

function limitsIn(sentence: string, isTerse: boolean): Found[] {
  const found: Found[] = [];
  const isAbout = isTerse || ABOUT.test(sentence) || OPENS_WITH_LIMIT.test(sentence);
  let strengthBefore: Found['strength'] | null = null;
  for (const whole of sentence.split(/,| but | and (?=will|never|not|hands|usce|have )|;/)) {
    const clause = whole.replace(EXCEPTION, '');
    const isPreferred = PREFERRED.test(clause);
    const isHard =
      REFUSED.test(clause.replace(/not req\w*|not (?:have|use|set)/, '')) || /\b(?:must|require[sd]?|mandatory)\b/.test(clause);
    const strength: Found['strength'] = isPreferred ? 'preferred' : isHard ? 'required' : (strengthBefore ?? 'required');
    if (isPreferred || isHard) strengthBefore = strength;
    if (!isAbout || (OTHER.test(clause) && !/graduat(?:ed|es|ion|e\b(?! medical))|\bgrads?\b|yog/.test(clause))) continue;
    const limit = limitOf(clause, isTerse);
    const isLate =
      strength === 'required' &&
      !isPreferred &&
      PREFERRED.test(sentence.slice(sentence.indexOf(clause) + clause.length)) &&
      isTerse;
    if (limit !== null)
      found.push({ ...limit, strength: isLate ? 'preferred' : strength, isImg: /\bimgs?\b|international|foreign/.test(clause) });
  }
  return found;
}

const WELCOMES_OLDER =
  /(?:\b(?:more than|over|older than|beyond)\b|>|\+).*\b(?:ok(?:ay)?|considered|accepted|acceptable|welcome|fine|allowed|eligible)\b/;

function limitOf(clause: string, isTerse: boolean): { readonly years: number | null; readonly since: number | null } | null {
  for (const pattern of SINCE) {
    const year = pattern.exec(clause);
    if (year) {
      // "After 2017" begins with 2018, "in or after 2017" with 2017; a day in it is not counted out.
      const isPast =
        /^(?:after|> ?(?!=)|later than) ?(?:the )?(?:year )?\d/.test(year[0]) &&
        !/\b(?:or|no|not) $/.test(clause.slice(0, year.index));
      return { years: null, since: Number(year[1]) + (isPast ? 1 : 0) };
    }
  }
  if (!isTerse && !BOUND.test(clause)) return null;
  if (WELCOMES_OLDER.test(clause) && !REFUSED.test(clause)) return null;
  if (/(?<!no |not )\b(?:more than|over|older than|beyond)\b/.test(clause) && !REFUSED.test(clause) && !isTerse) return null;
  const months = IN_MONTHS.exec(clause);
  if (months) return { years: Math.round((Number(months[2]) / 12) * 10) / 10, since: null };
  const years = IN_YEARS.exec(clause) ?? (isTerse ? /(?:(\d{1,2}) ?(?:-|to) ?)?\b(\d{1,2})\b(?!\/)/.exec(clause) : null);
  if (years && Number(years[2]) > 0 && Number(years[2]) <= 30) return { years: Number(years[2]), since: null };
  const bare = isTerse ? new RegExp(String.raw`^\D{0,8}${YEAR}\D{0,12}$`).exec(clause) : null;
  return bare ? { years: null, since: Number(bare[1]) } : null;
}

function countedIn(folded: string): GraduationPolicy['counted'] {
  if (/(?:begin|start|entry|enter|matriculat|july 1|commenc)/.test(folded)) return 'to start';
  return /(?:applicat|apply)/.test(folded) && /(?:date|time|of|at) (?:of |the )*(?:applicat|apply)/.test(folded)
    ? 'to application'
    : 'not said';
}

function exceptionIn(folded: string): string | null {
  const words =
    /(?:\bor\b|unless|waive|except|if you have not)[^.;|]*(?:practi[cs]|clinical|active|experience|training|residency|employed)[^.;|]*/.exec(
      folded,
    );
  return words ? quote(words[0], 90) : null;
}
