/** What did a person teach of words and cells, and which rows of SETTINGS say so? */
import { TOPICS } from '../../reading/language/lexicon';
import { elementsOf, type TaughtWords } from '../../reading/language/tokens';
import { type Cell, fold, quote, typedText } from '../../reading/text/cellText';
import { scan } from '../../reading/text/scan';
import { GRAMMAR } from '../kindGrammar';
import { isKind, type Kind, kindCalled, type Policies } from '../kinds';

/** A whole cell longer than this is taught by its words. */
export const LONGEST_CELL = 200;

/** What a word may be taught to mean, and its class in the lexicon. */
const MEANINGS = new Map([
  ['yes', 'affirm'],
  ['no', 'deny'],
  ['if', 'hedge'],
  ['required', 'demand'],
  ['preferred', 'wish'],
  ['typical', 'typical'],
  ['not said', 'silence'],
  ['means nothing', 'filler'],
]);

export const WORD_MEANINGS: readonly string[] = [...MEANINGS.keys()];

type Cells = { readonly [K in Kind]: Map<string, { readonly policy: Policies[K] }> };
const noCells = (): Cells => ({
  visa: new Map(),
  j1: new Map(),
  h1b: new Map(),
  step1: new Map(),
  step2: new Map(),
  attempts: new Map(),
  graduation: new Map(),
  usce: new Map(),
  share: new Map(),
  type: new Map(),
  imgs: new Map(),
  ecfmg: new Map(),
  track: new Map(),
  status: new Map(),
});

/** Whole cells by kind and folded text, and single words. Only what means the same in every column of a kind can be taught. */
export interface Taught {
  readonly cells: { readonly [K in Kind]: ReadonlyMap<string, { readonly policy: Policies[K] }> };
  readonly words: TaughtWords;
}

export const NOTHING_TAUGHT: Taught = { cells: noCells(), words: new Map() };

/** A row of SETTINGS that teaches: a kind with a whole cell, or a word. */
type TeachingRow =
  | { readonly is: 'cell'; readonly kind: string; readonly text: string }
  | { readonly is: 'word'; readonly word: string };

const CELL_ROW = /^(.+?) cell\s*["\u201c\u201d\u201e\u00ab'](.+?)["\u201d\u201c\u00bb']\s*$/is;
const WORD_ROW = /^word\s*["\u201c\u201d\u201e\u00ab'](.+?)["\u201d\u201c\u00bb']\s*$/is;

/** `Visa cell "J1 → var"`, `Word "yok"`; null where a label teaches nothing. */
export function teachingRow(label: string): TeachingRow | null {
  const word = WORD_ROW.exec(label)?.[1];
  if (word !== undefined) return { is: 'word', word: word.trim() };
  const [, kind, text] = CELL_ROW.exec(label) ?? [];
  return kind === undefined || text === undefined ? null : { is: 'cell', kind, text };
}

/** Can this word be taught? One that MatchSheet knows cannot. */
export const isTeachableWord = (word: string): boolean => new Teaching().add({ is: 'word', word }, 'yes') === '';

/** What such a row is about, however it is spelled: two rows of one key teach the same thing. */
export const teachingKey = (row: TeachingRow): string =>
  row.is === 'word' ? `word ${fold(row.word)}` : `cell ${kindCalled(row.kind)} ${fold(row.text)}`;

/** Gathers what the rows teach; a row that cannot be read is passed over, and told. */
export class Teaching {
  private readonly cells = noCells();
  private readonly words = new Map<string, string>();

  get taught(): Taught {
    return { cells: this.cells, words: this.words };
  }

  /** @return Why the row cannot be read; '' where it was. */
  add(row: TeachingRow, meaning: string): string {
    return row.is === 'word' ? this.addWord(row.word, meaning) : this.addCell(row.kind, row.text, meaning);
  }

  private addWord(word: string, meaning: string): string {
    const [form, ...others] = scan(word);
    const role = MEANINGS.get(fold(meaning));
    if (form?.sort !== 'word' || others.length > 0) return 'only a single word can be taught: teach its whole cell instead';
    if (TOPICS.some((topic) => elementsOf(word, topic)[0]?.is !== 'unknown')) return 'MatchSheet knows this word already';
    if (role === undefined) return `a word may mean ${[...MEANINGS.keys()].join(', ')}`;
    this.words.set(form.form, role);
    return '';
  }

  private addCell(called: string, text: string, meaning: string): string {
    const kind = kindCalled(called);
    if (!isKind(kind)) return `no cells are read as “${quote(called, 40)}”`;
    const folded = fold(text);
    if (folded.length > LONGEST_CELL) return `a cell of more than ${LONGEST_CELL} characters cannot be taught: teach its words`;
    return this.addMeaning(kind, folded, text, meaning);
  }

  private addMeaning<K extends Kind>(kind: K, folded: string, text: string, meaning: string): string {
    const found = GRAMMAR[kind].parse(quote(meaning), quote(text));
    if (found === null) return `“${quote(meaning, 40)}” is no reading of such a cell (as “${GRAMMAR[kind].example}” is)`;
    this.cells[kind].set(folded, found);
    return '';
  }
}

/** What was taught of this very cell. */
export function taughtCell<K extends Kind>({ cells }: Taught, kind: K, cell: Cell): { readonly policy: Policies[K] } | null {
  const own = cells[kind];
  if (own.size === 0) return null;
  const text = typedText(cell) ?? '';
  // Folding a paragraph that nobody could teach would cost more than reading it.
  return text.length > 4 * LONGEST_CELL ? null : (own.get(fold(text)) ?? null);
}

/** Does a taught word stand in this text? */
export const usesTaughtWord = ({ words }: Taught, text: string): boolean =>
  words.size > 0 && scan(text).some(({ form }) => words.has(form));
