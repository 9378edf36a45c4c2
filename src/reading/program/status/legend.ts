/** Which codes does a header explain ("A=applied R=rejected", "IV / R / WL"), and what does a cell of such codes say in words? */

const PAIR = /(?<![\p{L}\d])(\p{L}{1,3})\s?[=:]\s?(\p{L}[\p{L} ]*?)(?=\s*(?:$|[,;|/)\n]|(?<!\p{L})\p{L}{1,3}\s?[=:]))/giu;
const LISTED = /\s*[/|,]\s*/;
/** Beside an interview "R" is a rejection. */
const OF_ANSWERS = /^i[iv]i?$/;
const DONE = /^(?:done|over|completed?)$/;

/** The words of a header's codes, each under its small letters. */
function codesOf(header: string): ReadonlyMap<string, string> {
  const pairs = [...header.matchAll(PAIR)].map(([, code = '', words = '']): [string, string] => [code, words]);
  // "D=done" among the states of an application is the interview.
  if (pairs.length > 1)
    return new Map(pairs.map(([code, words]) => [code.toLowerCase(), DONE.test(words) ? 'interviewed' : words]));
  const items = header.toLowerCase().split(LISTED);
  return new Map(items.includes('r') && items.some((item) => OF_ANSWERS.test(item)) ? [['r', 'rejected']] : []);
}

/** A code at the head of a step, before a sign, a figure or the end: "A, R (27/10)", not "A friend". */
const CODE = /(?<=^\s*|[,;>→/+]\s*)\p{L}{1,3}(?=\s*(?:$|[,;:(>→/+?\d–-]))/gu;

/** The cell with its header's codes said in words. */
export function inWords(text: string, header: string): string {
  const codes = codesOf(header);
  return codes.size === 0 ? text : text.replace(CODE, (code) => codes.get(code.toLowerCase()) ?? code);
}
