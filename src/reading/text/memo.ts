/** What did a text mean the last time it was read? Lines of a roster recur: schools, headings, labels. */

/** Enough for the longest roster, and still bounded: a custom function has little memory. */
const MOST = 20_000;

/** The same reader, asked once for each text; what it answers must not be changed. */
export function remembered<Meaning>(read: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Meaning;
    if (known.size >= MOST) known.clear();
    const meaning = read(text);
    known.set(text, meaning);
    return meaning;
  };
}
