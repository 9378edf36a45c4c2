/** What does a page itself call former, a myth or an archive? */

/** "Until 2024 …", "Former policy: …", "Last season the cut-off was 240": what was so before, unless the sentence goes on to today. */
export const isFormerly = (sentence: string): boolean =>
  LAPSED.test(sentence) || (FORMERLY.test(sentence) && !/\b(?:now|today|currently|since|no longer|still)\b/i.test(sentence));
const FORMERLY =
  /^\W*(?:former(?:ly)?|previous(?:ly)?|prior|old|past|archived?) (?:policy|policies|rules?|requirements?|criteria|cut-?offs?|we\b)|^(?:until|before|prior to|through|up to) (?:(?:the|that) )?(?:20\d\d|last|same|previous)\b|^in (?:the past|(?:19|20)\d\d|(?:earlier|former|previous|past) (?:years|cycles|seasons))\b[^.]*\b(?:was|were|had|did|asked|required)\b|^(?:last|the previous) (?:year|season|cycle)\b/i;
/** "The requirements of 2023 are no longer valid." */
const LAPSED = /\b(?:is|are|was|were) (?:no longer|not) (?:valid|in force|in effect|applicable)\b|\bno longer appl(?:y|ies)\b/i;

/** "Old versions are kept below": from there on the page is an archive. */
export const opensArchive = (sentence: string): boolean =>
  /\b(?:old|older|former|previous|earlier|archived?|superseded)\b.*\bbelow\b/i.test(sentence);

/** What is called a myth names a matter and says nothing of it; null where nothing is. */
export const mythIn = (sentence: string): string | null =>
  /^(?:myth|rumou?r|fiction|false)\W{1,4}(?=\w)(.+)$/i.exec(sentence)?.[1] ?? null;
