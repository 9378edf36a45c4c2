/** Which words of the pack become one sign each? Those that save most; the pack lists them on its first line. */

/** Latin Extended to spacing modifiers: two bytes each, and no source uses them. */
const FIRST_SIGN = 0x100;
const SIGNS = 0x200;

/** What one sign can stand for: a turn of phrase, or a word with the space before it. */
const PIECES = / for (?:residents|physicians) under the name| for physicians in all| ?[A-Za-z'.]{3,}/g;

/** @returns The words in the order of their signs on the first line, and below it the text with the signs in their places. */
export function compressed(text: string): string {
  if (/[\u0100-\u02ff]/.test(text)) throw new Error('A source uses a letter that stands for a word in the pack.');
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(PIECES)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = ([word, count]: readonly [string, number]): number => count * (word.length - 2) - word.length - 1;
  const words = [...counts]
    .sort((one, other) => worth(other) - worth(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, SIGNS)
    .map(([word]) => word);
  const signs = new Map(words.map((word, at) => [word, String.fromCharCode(FIRST_SIGN + at)]));
  return `${words.join('|')}\n${text.replace(PIECES, (word) => signs.get(word) ?? word)}`;
}
