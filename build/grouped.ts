/** How do long lists of words travel? Letters that often stand together are one sign each; a line of its own explains each sign. */

interface Grouped {
  /** With the signs in them. */
  readonly texts: readonly string[];
  /** The lines that explain the signs: what `ungrouped` of src/data reads. */
  readonly signs: string;
}

const span = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_none, at) => String.fromCharCode(first + at));

/** What takes one byte and is never escaped, then letters that take two. */
const SIGNS = [
  ...span(0x21, 0x7e).filter((sign) => sign !== '\\' && sign !== '`'),
  ...span(0xc0, 0x52f).filter((sign) => /\p{L}/u.test(sign)),
];

/** The texts with a sign that none of them holds for each of these groups of letters, while it saves bytes; the most useful groups first. */
export function grouped(texts: readonly string[], groups: readonly string[]): Grouped {
  const signs = SIGNS.filter((sign) => !texts.some((text) => text.includes(sign)));
  const known: (readonly [group: string, sign: string])[] = [];
  let short = texts;
  for (const group of groups) {
    const sign = signs[known.length];
    if (sign === undefined) break;
    const said = known.reduce((letters, [own, its]) => letters.split(own).join(its), group);
    const parts = short.map((text) => text.split(said));
    const times = parts.reduce((sum, each) => sum + each.length - 1, 0);
    const [whole, taken] = [Buffer.byteLength(said), Buffer.byteLength(sign)];
    if (times * (whole - taken) <= whole + taken + 1) continue;
    known.push([said, sign]);
    short = parts.map((each) => each.join(sign));
  }
  return { texts: short, signs: known.map(([said, sign]) => sign + said).join('\n') };
}
