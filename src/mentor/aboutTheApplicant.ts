/** How is a sentence written to the applicant retold to somebody else? "Yours is 218" becomes "the applicant’s is 218". */

/** Our sentences in the present tense; a past tense is the same for both. */
const VERBS: Readonly<Record<string, string>> = {
  add: 'adds',
  apply: 'applies',
  are: 'is',
  have: 'has',
  miss: 'misses',
  name: 'names',
  show: 'shows',
  speak: 'speaks',
  want: 'wants',
};
const APPLICANT = 'the applicant';

/** @param says Our own words alone: what is quoted of a cell stays as it is, so the gaps of a sentence are filled afterwards. */
export const aboutTheApplicant = (says: string): string =>
  says
    .replace(/\byou (\w+)/g, (_all, verb: string) => `${APPLICANT} ${VERBS[verb] ?? verb}`)
    .replace(/\bYou (\w+)/g, (_all, verb: string) => `The applicant ${VERBS[verb] ?? verb}`)
    .replace(/\byours?\b/g, `${APPLICANT}’s`)
    .replace(/\byou\b/g, APPLICANT)
    .replace(/\bYours?\b/g, 'The applicant’s');
