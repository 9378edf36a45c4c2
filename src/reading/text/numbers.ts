/** Which numbers stand in words? "three attempts", "five residents". */

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORD = new RegExp(`\\b(${NUMBER_WORDS.join('|')})\\b`, 'g');
/** "three" becomes "3", so that one pattern reads both; "one of" and "no one" stay words. */
export function withDigits(folded: string): string {
  return folded.replace(NUMBER_WORD, (word, _name, at: number) => {
    if (word === 'one' && /^one (?:of|or more of|another)\b/.test(folded.slice(at, at + 16))) return word;
    if (
      word === 'one' &&
      /(?:no|any|every|some|only) $/.test(folded.slice(Math.max(0, at - 6), at)) &&
      !/^one[ -]?(?:year|month|attempt|fail|time|try)/.test(folded.slice(at, at + 14))
    )
      return word;
    return String(NUMBER_WORDS.indexOf(word));
  });
}
