/** Which nouns speak of graduation, and which can own a number of years instead? */
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** Nouns of graduation. */
export const GRADUATION_NOUNS: ReadonlySet<string> = wordSet('gradnoun oldgrad recent');
/** Nouns that can own a number of years instead: practice, exams, certificates, letters, residents. */
export const OTHER_NOUNS: ReadonlySet<string> = wordSet(
  'practice exam otherexam cert letter usce obs handson research score sitting fail pass visa j1 h1b status publication percentile roster others pgy',
);

/** "Finished their residency", "completed a fellowship": the end of training, not of medical school. */
export const withEndsOfTraining = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, at) => {
    if (part.is !== 'gradnoun' || !ENDED.test(part.form)) return part;
    let next = at + 1;
    while (LEADS.has(parts[next]?.form ?? '')) next += 1;
    return TRAINING.test(parts[next]?.form ?? '') ? { ...part, is: 'practice' } : part;
  });
const ENDED = /^(?:finish|complet)/;
const LEADS: ReadonlySet<string> = wordSet('a an the their his her your our previous another prior of');
const TRAINING = /^(?:residen|fellowship|internship|training)/;
