/** Which amounts do the words of a profile name, in figures or in words of any language, in months where a unit is told? */
import { numberOfWord } from '../text/numerals';
import { wordSet } from '../text/wordSet';

/** Words of other languages that are numbers there and words here. */
const NO_NUMBER: ReadonlySet<string> = wordSet('due lima hai sei tri dix');
const ZERO = /\b(?:cero|zéro|null|ningun[oa]?|nenhum[a]?|aucune?|keine?|hiç|yok|nada|nil)\b/g;
/** "3 rotations, 4 weeks each". */
const EACH =
  /\b(\d{1,2}) ((?:\p{L}+ )?(?:rotations?|electives?|clerkships?|externships?|observerships?|sub-?internships?|clinics?|hospitals?|places|sites))[,:]?(?: (?:of|at))? (\d{1,2}) (weeks?|wks?|months?|mos?) each\b/gu;
/** "Two months", "cero", "one hundred": numbers in figures. */
export const inFigures = (words: string): string =>
  words
    .replace(/\b(\d),(\d)(?= ?(?:k|m|mo|mos|months?|weeks?|meses|mois|monate)\b)/g, '$1.$2')
    .replace(ZERO, '0')
    .replace(/\p{L}+/gu, (word) => {
      const value = NO_NUMBER.has(word) ? null : numberOfWord(word);
      return value === null ? word : String(value);
    })
    .replace(/\b(?:una|uno|un|uma|une|eine[rn]?)\b/g, '1')
    .replace(/\b(\d) ?x ?(\d{1,2})\b/g, (_, one: string, other: string) => String(Number(one) * Number(other)))
    .replace(
      EACH,
      (_, count: string, kind: string, long: string, unit: string) => `${Number(count) * Number(long)} ${unit} ${kind}`,
    )
    .replace(/\bhalf an? (?:year|yr)\b/g, '6 months')
    .replace(/\ba (?=(?:month|year|week)\b)/g, '1 ')
    .replace(/\b(\d+) thousand\b/g, '$1000')
    .replace(/\b(\d{1,2}) hundred\b/g, '$100')
    .replace(/\bhundred\b/g, '100')
    .replace(/\b(\d)0 ([1-9])\b/g, '$1$2')
    .replace(/\b(\d{1,2}) ?\+ ?(\d{1,2})(?= (?:weeks?|wks?|months?|mos?)\b)/g, (_, one: string, other: string) =>
      String(Number(one) + Number(other)),
    );

const UNIT =
  /(\d{1,3}(?:[.,]\d)?) ?(months?|mos?\b|m\b|weeks?|wks?|wk|w\b|years?|yrs?|days?|meses|mes|mois|monate?|wochen?|semanas?|semaines?|ay\b|hafta)?/g;
const SCALE: readonly (readonly [unit: RegExp, months: number])[] = [
  [/^(?:w|sem|hafta)/, 1 / 4],
  [/^(?:y|año)/, 12],
  [/^d/, 1 / 30],
];
/** What is counted in something else is no number of months or letters, and what is less than a number is not that number. */
const OTHER_COUNT =
  /(?:less than|under|almost|nearly|half|<) ?\d+(?:[.,]\d)?|\d+ ?(?:\+ )?(?:hours?|hrs?|h\b|patients?|cases?|shifts?|visits?|times\b|programs?|signals?)|h-?index \d+|impact factor [\d.]+/g;
/** Amounts in months, letters or papers; `own` is the unit of a number that names none. */
export function amountsIn(words: string, own = ''): number[] {
  const plain = words.replace(OTHER_COUNT, ' ').replace(/\b(?:19|20)\d\d\b|\d+(?:st|nd|rd|th)\b|['’]\d\d\b/g, ' ');
  return [...plain.matchAll(UNIT)].map(([, count = '', unit = own]) => {
    const scale = SCALE.find(([name]) => name.test(unit))?.[1] ?? 1;
    return Math.round(Number(count.replace(',', '.')) * scale * 100) / 100;
  });
}
export const amountIn = (words: string): number | null => amountsIn(words)[0] ?? null;
