/** Who reads the sentences of a page on each of its fields? The readers of the list's own columns, and for a deadline that of days. */
import type { ImgPolicy, ScorePolicy } from '../../domain/program';
import type { VisaPolicy } from '../../domain/visaPolicy';
import type { PageField } from '../../reading/page/pageFields';
import { fold, matchesOf } from '../../reading/text/cellText';
import { dayInWords } from '../../reading/text/days';
import { columnReader, READ_AS_IT_STANDS, silenceOf } from '../../sheet/cellReader';
import { GRAMMAR } from '../../sheet/kindGrammar';
import { READERS } from '../../sheet/kindReaders';
import type { Kind, Policies } from '../../sheet/kinds';

export interface PageSaid {
  /** In the grammar of HOW_READ. */
  readonly reading: string;
  /** The reading without the words of a condition. */
  readonly stance: string;
  readonly isSilent: boolean;
  /** It has words that the reader did not understand. */
  readonly isUnread: boolean;
  /** What it would say, were it sure enough; null where it is, or says nothing. */
  readonly doubted: string | null;
  readonly visa: VisaPolicy | null;
  /** Of scores: no cut-off is stated but what residents have; and that there is none. */
  readonly isTypical: boolean;
  readonly isNoMinimum: boolean;
  /** Of US experience: what counts, and not whether it is asked. */
  readonly isPart: boolean;
}

export type PageReader = (text: string) => PageSaid;

const PLAIN = { doubted: null, visa: null, isTypical: false, isNoMinimum: false, isPart: false } as const;

/** @param more What else is told of the policy. */
const of =
  <K extends Kind>(kind: K, more: (policy: Policies[K]) => Partial<PageSaid> = () => ({})) =>
  (): PageReader => {
    const read = columnReader(kind, '', READ_AS_IT_STANDS);
    const { show } = GRAMMAR[kind];
    const silence = silenceOf(kind);
    return (text) => {
      const { policy, unread } = read({ is: 'text', text });
      const reading = show(policy);
      const isSilent = reading === silence;
      const isUnread = unread.length > 0;
      const meant = isSilent && isUnread ? show(READERS[kind]({ is: 'text', text }, '').policy) : silence;
      const doubted = meant === silence ? null : meant;
      return { ...PLAIN, reading, stance: reading, isSilent, isUnread, doubted, ...more(policy) };
    };
  };

const ofScore = ({ required, preferred, typical, noMinimum }: ScorePolicy): Partial<PageSaid> => {
  const isCut = required !== null || preferred !== null;
  return { isTypical: !isCut && typical !== null, isNoMinimum: !isCut && typical === null && noMinimum };
};
const ofVisa = (visa: VisaPolicy): Partial<PageSaid> => ({ visa, stance: `${visa.j1.says}; ${visa.h1b.says}` });

/** A visa policy put together from several sentences. */
export function showSaid(policy: VisaPolicy): PageSaid {
  const reading = GRAMMAR.visa.show(policy);
  const isSilent = reading === silenceOf('visa');
  return { ...PLAIN, reading, isSilent, isUnread: false, visa: policy, stance: `${policy.j1.says}; ${policy.h1b.says}` };
}

const ofImgs = ({ says }: ImgPolicy): Partial<PageSaid> =>
  says === 'yes' || says === 'no' || says === 'not said' ? {} : { stance: 'if' };

/** Each call begins a page: what its texts meant is kept as long. */
export const PAGE_READERS: Readonly<Record<PageField, () => PageReader>> = {
  visa: of('visa', ofVisa),
  step1: of('step1', ofScore),
  step2: of('step2', ofScore),
  attempts: of('attempts'),
  graduation: of('graduation'),
  usce: of('usce', ({ strength }) => ({ isPart: strength === 'not said' })),
  ecfmg: of('ecfmg'),
  imgs: of('imgs', ofImgs),
  share: of('share'),
  deadline: () => (text) => {
    const reading = deadlineIn(text);
    return { ...PLAIN, reading: reading ?? '', stance: reading ?? '', isSilent: reading === null, isUnread: false };
  },
};

const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,? \d{4})?\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/gi;

/** A day where the page gives its year; else the words of the first date. */
function deadlineIn(text: string): string | null {
  const dates = matchesOf(DATE, text).map(([words]) => words);
  return dates.map((words) => dayInWords(fold(words))).find((day) => day !== null) ?? dates[0] ?? null;
}
