/** Which statements of a cell count for its program? Not a myth, a corrected figure, another department's rule, nor one person's story; of several speakers the program's own. */
import { wordSet } from '../text/wordSet';
import { isOwnLabel, isOwnOf, isStory, withoutOtherDepartments } from './belongs';
import { CORRECTS } from './clauseCuts';
import type { Statement } from './dialogue';
import type { Element } from './element';
import { holds, holdsAny, holdsOnly } from './holding';
import { withoutFormer } from './newest';
import { closingSpeaker, rankOf, type Speaker } from './speakers';
import { withoutMyths } from './untrue';

type Speaks = (element: Element) => boolean;

/** The statements that may count, in order; `speaks` tells an element of the column's matter. */
function countedOf(statements: readonly Statement[], speaks: Speaks): readonly Statement[] {
  const now = withoutFormer(withoutMyths(statements));
  const isOne = now.map((statement, at) => isStory(statement) && !answers(now[at + 1]));
  // "I am 8 years out, they said fine": what follows is said of that one.
  let isLabelled = false;
  const held = now.filter(({ parts, continues }, at) => {
    isLabelled = isOwnLabel(parts) || (isLabelled && continues);
    return !isLabelled && !isOne[at] && !(isOne[at - 1] && continues && !parts.some(isFigure));
  });
  return withoutOtherDepartments(sinceCorrection(held, speaks), speaks);
}

/**
 * What a cell says, read from the statements that count. Where several speak, those of the highest rank do: the program's people, its
 * own pages, nobody named, lists, hearsay. Two of one rank that differ tell nothing.
 */
export function settled<Policy>(
  statements: readonly Statement[],
  speaks: Speaks,
  read: (statements: readonly Statement[]) => Policy,
): Policy {
  const counted = withSpeakers(countedOf(statements, speaks));
  const saying = counted.filter(
    ({ parts, speaker }) => parts.some(speaks) || isEcho(parts) || (speaker?.isProgram === true && says(parts)),
  );
  if (new Set(saying.map(({ speaker }) => speaker?.name)).size < 2) return read(counted);
  const best = Math.max(...saying.map(({ speaker }) => rankOf(speaker)));
  // "The coordinator says the same and adds …": one goes on with the other.
  if (counted.some(({ parts, speaker }) => rankOf(speaker) === best && parts.some(({ form }) => ADDS.has(form))))
    return read(counted);
  const own = counted.filter(({ speaker }) => rankOf(speaker) === best);
  const speakers = [...new Set(own.map(({ speaker }) => speaker?.name))];
  const [first, ...others] = speakers.map((name) => read(own.filter(({ speaker }) => speaker?.name === name)));
  const isOne = others.every((other) => said(other) === said(first));
  return isOne && first !== undefined ? first : read([]);
}

/** "PD: happy to see them" says something, though not what; "PC didn't reply" says nothing. */
const says = (parts: readonly Element[]): boolean =>
  holdsAny(parts, SAYS) && !parts.some(({ is, form }) => is === 'silence' || is === 'told' || is === 'deny' || POINTS.has(form));
const SAYS: ReadonlySet<string> = wordSet('affirm consent possible wish');
const POINTS: ReadonlySet<string> = wordSet('that this it');
/** "… the PD said they do": an answer without the matter. */
const isEcho = (parts: readonly Element[]): boolean =>
  holdsOnly(parts, ECHO) && (holds(parts, 'ask') || holds(parts, 'affirm') || holds(parts, 'deny'));
const ECHO: ReadonlySet<string> = wordSet('ask affirm deny source subject filler sign now');
const ADDS: ReadonlySet<string> = new Set([
  'same',
  'the same',
  'adds',
  'added',
  'also',
  'too',
  'as well',
  'agrees',
  'confirms',
  'confirmed',
]);

/** A policy without the cell's own words. */
const said = (policy: unknown): string => JSON.stringify(policy, (key, value: unknown) => (key === 'words' ? '' : value));

/** Who spoke last speaks on, until another is named. */
function withSpeakers(statements: readonly Statement[]): readonly Statement[] {
  let speaker: Speaker | null = null;
  return statements.map((statement) => {
    speaker = statement.speaker ?? closingSpeaker(statement.parts) ?? (isOwnOf(statement.parts) ? null : speaker);
    return speaker === statement.speaker ? statement : { ...statement, speaker };
  });
}

const isFigure = ({ is }: Element): boolean => FIGURES.has(is);
const FIGURES: ReadonlySet<string> = wordSet('number range ordinal ratio yearno percent limit demand unlimited');

/** "I failed Step 1. Can I apply? Yes": what stands before a question tells what is asked. */
const answers = (next: Statement | undefined): boolean =>
  next !== undefined &&
  !next.isListed &&
  (next.negated || next.parts.some(({ at }) => at < 0) || (!next.isCell && next.topic.length > 0));

/** "225. Correction: 230": what is corrected afterwards holds no more. */
function sinceCorrection(statements: readonly Statement[], speaks: Speaks): readonly Statement[] {
  let from = 0;
  statements.forEach(({ parts }, at) => {
    const corrects = parts.slice(0, OPENING).some(({ form }) => CORRECTS.has(form));
    if (corrects && statements.slice(at).some((one) => one.parts.some(speaks))) from = at;
  });
  if (from === 0) return statements;
  return statements.slice(from).map((one) => ({ ...one, parts: one.parts.filter(({ form }) => !CORRECTS.has(form)) }));
}
const OPENING = 4;
