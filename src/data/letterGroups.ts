/** How do long lists of words travel? Letters that often stand together are one sign each, and the signs are explained before the text. */

/** One byte each; the capitals behind them take two. No list of ours holds all of them. */
const SIGNS = '!"$*,;<=>?[_{|}~36789^#%+&@.:/OPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÊËÌÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ';
/** What a grouped text begins with, and what ends its explanations. */
const MARK = '§';
const BETWEEN = '\n';

/** The text with a sign for each of these groups of letters, the most useful groups first; done once, at build. */
export function grouped(text: string, groups: readonly string[]): string {
  const signs = [...SIGNS].filter((sign) => !text.includes(sign));
  const known: (readonly [group: string, sign: string])[] = [];
  const short = (words: string): string => known.reduce((said, [group, sign]) => said.split(group).join(sign), words);
  for (const group of groups) {
    const sign = signs[known.length];
    if (sign !== undefined && short(text).split(short(group)).length > FEWEST) known.push([short(group), sign]);
  }
  return [MARK, ...known.map(([group, sign]) => sign + group), BETWEEN].join(BETWEEN) + short(text);
}
/** An explanation costs as much as it saves below this. */
const FEWEST = 4;

/** The text itself again; one that was never grouped stays as it is. */
export function ungrouped(text: string): string {
  if (!text.startsWith(MARK)) return text;
  const end = text.indexOf(BETWEEN + BETWEEN);
  const meant = new Map<string, string>();
  const whole = (words: string): string => [...words].map((letter) => meant.get(letter) ?? letter).join('');
  for (const said of text.slice(MARK.length + 1, end).split(BETWEEN)) meant.set(said.charAt(0), whole(said.slice(1)));
  return text.slice(end + 2).replace(new RegExp(`[${[...meant.keys()].join('')}]`, 'g'), (sign) => meant.get(sign) ?? sign);
}
