/** Does a sentence speak of a column's matter at all? Most sentences of a pasted paragraph do not, and are not read further. */
import { wordSet } from '../text/wordSet';
import type { Element } from './element';
import { holdsAny } from './holding';
import type { Topic } from './lexicon';

/** The classes one of which a sentence must hold to speak of the topic. */
const STEMS: Readonly<Partial<Record<Topic, ReadonlySet<string>>>> = {
  visa: wordSet('j1 h1b visa status ead othervisa nonusimg exam silence'),
  step: wordSet('exam score limit percentile pass number range ratio usual cohort otherexam'),
  attempts: wordSet('sitting fail exam otherexam ordinal pass limit'),
  graduation: wordSet('gradnoun gradyear decade yearno year month recent oldgrad practice date limit range'),
  usce: wordSet('usce handson obs month week year practice letter'),
  imgs: wordSet('img usimg nonusimg usgrad carib type:university'),
  ecfmg: wordSet('cert applytime starttime date exam'),
  share: wordSet('percent ratio number range img usimg nonusimg usgrad carib roster degree percentword'),
  type: wordSet('type:university type:community type:hybrid type:county type:fqhc type:flagship type:new yearno'),
  track: wordSet('track:categorical track:preliminary track:advanced track:transitional pgy year ordinal roster'),
};

export const speaksOf = (elements: readonly Element[], topic: Topic): boolean => {
  const stems = STEMS[topic];
  return stems === undefined || holdsAny(elements, stems);
};
