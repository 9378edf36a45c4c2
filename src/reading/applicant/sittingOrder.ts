/** In which order were the sittings taken that the words tell of? By their ordinals, their years, and words such as "after". */
import { isFailed, isPassed } from './passOrFail';
import { ordinalWords } from './sittingCounts';

const r = String.raw;
const BOUNDARY =
  /[,;|→➡⇒>([]|\/(?!\d{1,2}\/)| (?:-|–) |\b(?:then|later|afterwards|den|and then|luego|después|despues|danach|dann|puis|depois|now|finally|retest|retake|refiz)\b/;

const ALONE = r`(?<!\d)\d{3}(?!\d)`;
const SAID = r`(?:f|p|fail(?:ed|ure)?|pass(?:ed)?)\b`;
/** "198: fail", "198 (F in 2021)": the verdict of that number; a bracket with a number of its own, or "once", tells of another sitting. */
const VERDICTS = [
  new RegExp(r`(${ALONE}) ?[→=:-]\s*(${SAID})(?=\s*(?:$|[,;|/→)]))`, 'g'),
  new RegExp(
    r`(${ALONE}) ?[([]\s*(${SAID})(?![^)\]]*(?:${ALONE}|\bonce|\btwice|\bbefore|\bprev|\d ?x\b|x ?\d))[^)\]]*[)\]]`,
    'g',
  ),
];
/** "Failed by 3 points (211)": the number of that verdict. */
const SCORE_BEHIND = new RegExp(r`(^|[,;|→])([^,;|→(\d]*(?:\b\d\b[^,;|→(\d]*)?)\((${ALONE})\)`, 'g');
const BEFORE_IT = /\b(?:before|previous\w*|earlier|prior|was|used to be|originally|initial(?:ly)?|formerly)\b/;
const TELLS = /\d{3}/;

/** Clauses from the oldest sitting to the newest: by their ordinals, by their years, and by words such as "after" and "previously". */
export function inOrder(words: string): string[] {
  const [later = '', earlier] = words.split(/\b(?:after|following|nach|después de)\b/);
  const isAfter = earlier !== undefined && (isFailed(earlier) || TELLS.test(earlier)) && later.trim() !== '';
  let told = (isAfter ? `${earlier} , ${later}` : words)
    .replace(/ ?[([]('?\d\d|20\d\d)[)\]]/g, ' $1')
    .replace(SCORE_BEHIND, '$1$2 $3 ');
  for (const verdict of VERDICTS) told = told.replace(verdict, '$1 $2 ');
  const clauses = told.split(BOUNDARY).filter((clause) => clause.trim() !== '');
  const speaking = clauses.filter((clause) => TELLS.test(clause) || isFailed(clause) || isPassed(clause));
  if (speaking.length < 2) return clauses;
  const years = speaking.map(yearIn);
  const ordinals = speaking.map(ordinalIn);
  const isDated = years.every((year) => year !== null);
  const rank = (clause: string): number => {
    const at = speaking.indexOf(clause);
    const ordinal = ordinals[at] ?? null;
    if (isDated) return years[at] ?? 0;
    if (ordinals.every((one) => one !== null)) return ordinal ?? 0;
    if (at > 0 && (BEFORE_IT.test(clause) || ordinal === 1)) return -1;
    // "Passed in my second try, failed in 2021": what has no number was earlier.
    if (at > 0 && ordinal === null && isFailed(clause) && !/again|re-?t/.test(clause) && isLaterPass(speaking[0] ?? ''))
      return -1;
    return 0;
  };
  return speaking
    .map((clause) => [rank(clause), clause] as const)
    .sort(([one], [other]) => one - other)
    .map(([, clause]) => clause);
}

/** A pass that is not the first sitting, or a score that stands before the failures told behind it. */
const isLaterPass = (clause: string): boolean => !isFailed(clause) && (TELLS.test(clause) || (ordinalIn(clause) ?? 0) > 1);

const yearIn = (clause: string): number | null => {
  const year = /\b20([012]\d)\b|'([012]\d)\b/.exec(clause);
  return year === null ? null : Number(year[1] ?? year[2]);
};

/** The one place in the order that a clause names. */
function ordinalIn(clause: string): number | null {
  const figures = [...clause.matchAll(/\b(\d)(?:st|nd|rd|th)\b|\b(?:attempt|try) #?(\d)\b/g)].map((one) =>
    Number(one[1] ?? one[2]),
  );
  const [first, ...others] = [...figures, ...ordinalWords(clause)];
  return first === undefined || others.length > 0 ? null : first;
}
