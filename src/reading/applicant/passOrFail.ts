/** Do the words tell of a pass, a failure, or that there was none? */

export const FAIL =
  /(?<![\p{L}\d])(?:f(?!-?\d)|fail\p{L}*|fial\p{L}*|falied|unsuccessful\p{L}*|flunk\p{L}*|reprob\p{L}*|reprov\p{L}*|perd[ií]|suspen[dsí]\p{L}*|échou\p{L}*|échecs?|durchgefallen|nicht bestanden|fall(?:é|ado|ido)|jalé|raté|recalé|bombed|bagsak|провал\p{L}*|завал\p{L}*|не сдал\p{L}*|رسبت|راسب|رسوب|başarısız|no (?:pas[eéó]|aprob[eéó]\p{L}*)|(?:did ?n.?t|not) pass(?:ed)?|kaldım?|bocciat\p{L}*)(?!\p{L})|✗|(?<=\d{3} ?)f\b/gu;
export const PASS =
  /(?<![\p{L}-])(?:p(?!\p{L})|pass(?:ed|es|ing|d)?|passei|pasad[oa]|pasd?|pasó|pasé|aprob\p{L}*|aprov\p{L}*|bestanden|réussi\p{L}*|valid[ée]+|cleared|geçtim?|promoss\p{L}*|superat[oa]|zda[nł]\p{L}*|sdala?|сдал\p{L}*)(?!\p{L})|✓|过|합격|ناجح|(?<=\d{3} ?)p\b/gu;
/** What has not come is no result. */
const NO_PASS = /\b(?:no|not|without)(?: a)? pass(?:ed|ing)?(?: score)? yet\b|\bno pass\w*\b/g;

const NO_FAILURE = /\b(?:no|never|zero|0|without|sin|ohne|sans|none)(?: any| an?)? ?(?:failed attempts?|fail\w*)|did ?n.?t fail/g;
export const isFlawless = (words: string): boolean => words.search(NO_FAILURE) >= 0;
export const withoutDenials = (words: string): string => words.replace(NO_FAILURE, ' ').replace(NO_PASS, ' ');
export const isFailed = (words: string): boolean => words.search(FAIL) >= 0;
export const isPassed = (words: string): boolean => words.search(PASS) >= 0;
