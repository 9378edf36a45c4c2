/** Which nouns of a statement share the words said of them? "Observerships and research do not count": one breath, one verdict. */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { holds, holdsAny } from './holding';
import type { Part } from './scope';

/** Nouns named in one breath, with the words said of them. */
export interface Group {
  readonly nouns: Part[];
  readonly words: Part[];
}

/** What is said of a noun; the noun after such a word has its own. */
const VERDICTS: ReadonlySet<string> = wordSet('consent affirm possible demand wish refuse deny problem');
/** What begins the words of the next noun where nothing parts the two. */
const BEGINS: ReadonlySet<string> = wordSet('except deny more subject');
const IN_LIST: ReadonlySet<string> = wordSet('join filler unknown plain');
const PARTS_LIST = ',/&+';
const PARTS_WORDS = ',;|/+&([';

interface Shape {
  /** The classes that own words. */
  readonly nouns: ReadonlySet<string>;
  /** Nouns that never share: a length, a number. */
  readonly alone?: ReadonlySet<string>;
  /** Words before the first comma are said of the first noun too. */
  readonly keepsLead?: boolean;
}

/** The groups of a statement, in order. */
export function groupsOf(parts: readonly Part[], { nouns, alone, keepsLead }: Shape): Group[] {
  const groups: Group[] = [];
  let between: Part[] = [];
  for (const part of parts) {
    if (!nouns.has(part.is) && !nouns.has(part.is.split(':')[0] ?? '')) {
      between.push(part);
      continue;
    }
    const last = groups[groups.length - 1];
    const before = last?.nouns[last.nouns.length - 1];
    if (last === undefined || before === undefined)
      groups.push({ nouns: [part], words: keepsLead === true ? between : between.slice(lastSign(between) + 1) });
    else if (isList(between) && !alone?.has(part.is) && !alone?.has(before.is) && sharesDenial(before, part, between)) {
      last.nouns.push(part);
      last.words.push(...between);
    } else {
      const cut = cutOf(between, last);
      last.words.push(...between.slice(0, cut));
      groups.push({ nouns: [part], words: between.slice(cut) });
    }
    between = [];
  }
  groups[groups.length - 1]?.words.push(...between);
  return groups;
}

/** "No DO, IMG ok" are two; "no DO or IMG" is one. */
const sharesDenial = (before: Part, next: Part, between: readonly Part[]): boolean =>
  before.denied === next.denied || holds(between, 'join');

/** Where the last comma, bracket or stroke stands; -1 where there is none. */
function lastSign(between: readonly Part[]): number {
  for (let at = between.length - 1; at >= 0; at -= 1) {
    const part = elementAt(between, at);
    if (part.is === 'sign' && part.form !== '' && `${PARTS_WORDS}:`.includes(part.form)) return at;
  }
  return -1;
}

/** "Observerships, research and scribe work", "hands-on or observer": joined by commas, "and", "or"; "research rotation" is one noun. */
const isList = (between: readonly Part[]): boolean =>
  between.length === 0 ||
  (between.every((part) => IN_LIST.has(part.is) || (part.is === 'sign' && PARTS_LIST.includes(part.form))) &&
    (holds(between, 'join') || holds(between, 'sign')));

/** What stands before a comma, bracket or "and" goes with the noun before, the rest with the next. */
function cutOf(between: readonly Part[], last: Group): number {
  let cut = -1;
  let bracket = -1;
  between.forEach((part, at) => {
    if (part.is === 'sign' && ')]'.includes(part.form)) bracket = at;
    else if ((part.is === 'sign' && PARTS_WORDS.includes(part.form)) || part.is === 'join') cut = at;
  });
  if (cut > bracket) return cut;
  if (bracket >= 0) return bracket + 1;
  if (holdsAny(last.words, VERDICTS)) return 0;
  const begins = between.findIndex((part) => BEGINS.has(part.is));
  return begins >= 0 ? begins : between.length;
}
