/** Which numbers stand in words? "three attempts", "two hundred twenty-five", "twenty-five percent". */

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORD = new RegExp(`\\b(${NUMBER_WORDS.join('|')})\\b`, 'g');
const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const UNITS = 'one two three four five six seven eight nine'.split(' ');

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

/** "two hundred twenty-five" becomes 225. */
export const withHundreds = (folded: string): string =>
  folded.replace(
    /\btwo hundred(?:(?: and)? (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))?(?:[ -](one|two|three|four|five|six|seven|eight|nine))?\b/g,
    (_all, tens: string | undefined, unit: string | undefined) =>
      String(200 + (tens ? (TENS[tens] ?? 0) : 0) + (unit ? UNITS.indexOf(unit) + 1 : 0)),
  );

const TENS_WORD =
  /\b(ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](one|two|three|four|five|six|seven|eight|nine)\b)?/g;

/** "twenty-five percent" becomes "25 percent". */
export const withTens = (folded: string): string =>
  folded.replace(TENS_WORD, (_all, tens: string, unit?: string) =>
    String((TENS[tens] ?? 0) + (unit === undefined ? 0 : UNITS.indexOf(unit) + 1)),
  );
