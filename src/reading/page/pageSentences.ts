/** Where does one sentence of a page end, and what of it is only the mark of a question or an answer? */
const SENTENCE_END =
  /(?<!\b(?:U\.S|e\.g|i\.e|Dr|St|vs|approx|min|[Nn]o|[A-Z])\.)(?<=[.?!])\s+(?=["“(]?[A-Z\d])|(?<=[?!])\s+|\s+;\s+|;\s+(?=(?:and |or )?\(?[a-h1-9]\))/;

/** “I need a visa, may I apply?” We …: a question is one without its marks too. */
const QUOTED_QUESTION = /^["“]([^"”]{5,120}[?.])["”]\s+(?=\p{Lu}|$)/u;
export const sentencesOf = (text: string): string[] =>
  text
    .replace(QUOTED_QUESTION, '$1 ')
    .split(SENTENCE_END)
    .map((part) =>
      part
        .replace(/^(?:q|a|question|answer|fact|reality|truth)\s*[:.)]\s*/i, '')
        .replace(/^(?:Q (?=[A-Z])|A (?=(?:Yes|No|Not|Never|We|It|There|The|By|Only|For|At|Absolutely|One|Two)\b))/, '')
        .trim(),
    )
    .filter((part) => /\p{L}{2}|\d\/\d|\d ?%/u.test(part));
