/** Does a condition of the table hold for a case? Null where the case does not say: then nothing is stated. */
import type { AdviceCase, Fact } from './advice';

/** `name<number`, `name>=number`, `name=number`, `name:word/word`, each with `!` before it for its opposite. */
const CONDITION = /^(!?)(\w+)(<|>=|=|:)(.+)$/;

/** @throws Error where the table names no such condition: a fault of ours, found by its test. */
function partsOf(condition: string, { facts }: AdviceCase) {
  const [, not, name = '', sign, than = ''] = CONDITION.exec(condition) ?? [];
  const fact = facts[name];
  if (fact === undefined || (fact.is === 'words') !== (sign === ':')) throw new Error(`no condition ${condition}`);
  return { isNot: not === '!', fact, sign, than };
}

export function holds(condition: string, of: AdviceCase): boolean | null {
  const { isNot, fact, sign, than } = partsOf(condition, of);
  const found = fact.is === 'words' ? hasOne(fact, than) : compared(fact.value, sign, Number(than));
  return found === null ? null : found !== isNot;
}

const hasOne = ({ words }: Extract<Fact, { is: 'words' }>, named: string): boolean | null =>
  words === null ? null : named.split('/').some((word) => words[word] !== undefined);

function compared(value: number | null, sign: string | undefined, than: number): boolean | null {
  if (value === null) return null;
  return sign === '<' ? value < than : sign === '=' ? value === than : value >= than;
}

/** What of the case it rests on, as it is told: "Step 2 CK 218"; '' where that need not be told. */
export function toldBy(condition: string, of: AdviceCase): string {
  const { isNot, fact, than } = partsOf(condition, of);
  if (fact.is === 'number') return fact.tells;
  return isNot
    ? ''
    : than
        .split('/')
        .flatMap((word) => fact.words?.[word] || [])
        .join(', ');
}

/** The label of PROFILE, or the list, that would settle it. */
export const askedBy = (condition: string, of: AdviceCase): string => partsOf(condition, of).fact.asks;
