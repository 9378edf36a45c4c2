/** Which statements of a cell count for its program? Not a myth, a corrected figure, another department's rule, nor one person's story; of several speakers the program's own. */
import { isOwnOf, isStory, withoutOtherDepartments } from './belongs';
import { CORRECTS } from './clauseCuts';
import type { Statement } from './dialogue';
import type { Element } from './element';
import { wordSet } from '../text/wordSet';
import { closingSpeaker, rankOf, type Speaker } from './speakers';
import { withoutMyths } from './untrue';

type Speaks = (element: Element) => boolean;

/** The statements that may count, in order; `speaks` tells an element of the column's matter. */
function countedOf(statements: readonly Statement[], speaks: Speaks): readonly Statement[] {
  const held = withoutOld(withoutMyths(statements)).filter(
    (statement, at) => !isStory(statement) || answers(statements[at + 1]),
  );
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
  const names = new Set(counted.filter(({ parts }) => parts.some(speaks)).map(({ speaker }) => speaker?.name));
  if (names.size < 2) return read(counted);
  const ranks = counted.filter(({ parts }) => parts.some(speaks)).map(({ speaker }) => rankOf(speaker));
  const best = Math.max(...ranks);
  // "The coordinator says the same and adds …": one goes on with the other.
  if (counted.some(({ parts, speaker }) => rankOf(speaker) === best && parts.some(({ form }) => ADDS.has(form)))) return read(counted);
  const own = counted.filter(({ speaker }) => rankOf(speaker) === best);
  const speakers = [...new Set(own.map(({ speaker }) => speaker?.name))];
  const [first, ...others] = speakers.map((name) => read(own.filter(({ speaker }) => speaker?.name === name)));
  const isOne = others.every((other) => said(other) === said(first));
  return isOne && first !== undefined ? first : read([]);
}

const ADDS: ReadonlySet<string> = new Set(['same', 'the same', 'adds', 'added', 'also', 'too', 'as well', 'agrees', 'confirms', 'confirmed']);

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

/** "I failed Step 1. Can I apply? Yes": what stands before a question tells what is asked. */
const answers = (next: Statement | undefined): boolean => next !== undefined && !next.isCell && !next.isListed && next.topic.length > 0;

/** "Old page: 210. New page: 220": what an old source says counts no more beside another statement. */
function withoutOld(statements: readonly Statement[]): readonly Statement[] {
  const isOld = ({ parts }: Statement): boolean =>
    parts[0]?.is === 'past' && OLD.has(parts[0].form) && (parts[1]?.is === 'source' || parts[1]?.form === ':');
  return statements.length > 1 && statements.some(isOld) ? statements.filter((one) => !isOld(one)) : statements;
}
const OLD: ReadonlySet<string> = wordSet('old older former previous outdated');

/** "225. Correction: 230": what is corrected afterwards holds no more. */
function sinceCorrection(statements: readonly Statement[], speaks: Speaks): readonly Statement[] {
  let from = 0;
  statements.forEach(({ parts }, at) => {
    const corrects = parts.slice(0, OPENING).some(({ form }) => CORRECTS.has(form));
    if (corrects && statements.slice(at).some((one) => one.parts.some(speaks))) from = at;
  });
  return statements.slice(from);
}
const OPENING = 4;
