/** Which nouns speak of graduation, and which can own a number of years instead? */
import { wordSet } from '../../text/wordSet';

/** Nouns of graduation. */
export const GRADUATION_NOUNS: ReadonlySet<string> = wordSet('gradnoun oldgrad recent');
/** Nouns that can own a number of years instead: practice, exams, certificates, letters, residents. */
export const OTHER_NOUNS: ReadonlySet<string> = wordSet(
  'practice exam otherexam cert letter usce obs handson research score sitting fail pass visa j1 h1b status publication percentile roster others pgy',
);
