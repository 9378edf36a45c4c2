/** Where does a paragraph of a statement end, and where a sentence? */

interface Part {
  readonly words: string;
  readonly paragraph: number;
}

/** A point behind these ends no sentence. */
const SHORTENED = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|Mt|Ft|vs|etc|e\.g|i\.e|No|Inc|U\.S|U\.K|[A-Z])\.$/;
const BREAK = /([.!?…]+["”’')\]]*)\s+(?=["“‘'([]*[A-Z0-9])/g;

/** Sentences with the number of their paragraph. Blank lines part paragraphs; without any, lines that end a sentence do. */
export function sentencesIn(text: string): Part[] {
  return paragraphsIn(text).flatMap((words, paragraph) => partsOf(words).map((one) => ({ words: one, paragraph })));
}

function paragraphsIn(text: string): string[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u00a0\t]/g, ' ');
  const parts = /\n\s*\n/.test(plain) ? plain.split(/\n\s*\n/) : plain.split(/(?<=[.!?…]["”’')]*[ ]*)\n/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}

function partsOf(paragraph: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(BREAK)) {
    const end = match.index + (match[1] ?? '').length;
    if (SHORTENED.test(paragraph.slice(from, end))) continue;
    found.push(paragraph.slice(from, end).trim());
    from = end;
  }
  found.push(paragraph.slice(from).trim());
  return found.flatMap(piecesOf);
}

/** No sentence is longer: text without a full stop is cut, so that one cell cannot stall a sheet. */
const LONGEST_SENTENCE = 600;

function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  for (let rest = sentence; rest !== ''; ) {
    const space = rest.length > LONGEST_SENTENCE ? rest.lastIndexOf(' ', LONGEST_SENTENCE) : rest.length;
    const end = space > 0 ? space : LONGEST_SENTENCE;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return pieces;
}

export const countWords = (words: string): number => words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** Small letters, plain quotes and dashes: what patterns are looked for in. */
export const foldSentence = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\busa?\b(?=\s)/g, 'us')
    .replace(/\bu\.\s?s\.(?:a\.)?/g, 'us');
