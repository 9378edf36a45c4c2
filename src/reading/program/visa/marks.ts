/** What do signs, letters and bare answers say: "J+ H-", "Y/N" under "J1/H1B", "no (yes for J-1)"? */
import type { Statement } from '../../language/dialogue';
import type { Element } from '../../language/tokens';
import { BOTH, type Findings } from './findings';
import { isVisaWord } from './nouns';
import type { Verdict } from './verdict';

/** A denial that stands behind its kind ("J-1 no H-1B yes") is that kind's answer. */
export const isAnswer = (parts: readonly Element[], at: number): boolean => {
  let before = at - 1;
  while (
    parts[before]?.is === 'sign' &&
    (parts[before]?.form === ':' || parts[before]?.form === '-' || parts[before]?.form === '=')
  )
    before -= 1;
  const kind = parts[before];
  const next = parts[at + 1];
  if (kind === undefined || !(kind.is === 'j1' || kind.is === 'h1b') || next === undefined) return false;
  if (!isVisaWord(next)) return false;
  const after = parts[at + 2];
  return after !== undefined && (after.is === 'affirm' || after.is === 'consent' || after.is === 'deny' || after.is === 'hedge');
};

/** "No (yes for J-1)" in a column of one kind: the first word answers the column, the rest speaks of the other kind. */
export function withAnswerApart(statement: Statement): Statement[] {
  const [first, next] = statement.parts;
  const answers = first?.is === 'affirm' || first?.is === 'deny' || first?.is === 'refuse';
  if (!answers || next === undefined) return [statement];
  const isApart = (next.is === 'sign' && '(,;/-'.includes(next.form)) || (next.is === 'filler' && BECAUSE.has(next.form));
  if (!isApart) return [statement];
  const rest = statement.parts.slice(2);
  // "No since the 100k fee": the reason says nothing more.
  if (next.is === 'filler' && !rest.some(isVisaWord)) return [{ ...statement, parts: [first], content: 1 }];
  // "No, confirmed by mail": the rest says the first word again.
  if (
    rest.every(
      (part) => part.is === 'affirm' || part.is === 'filler' || part.is === 'sign' || part.is === 'source' || part.is === 'now',
    )
  )
    return [{ ...statement, parts: [first], content: 1 }];
  return [
    { ...statement, parts: [first], content: 1 },
    { ...statement, parts: rest, continues: true },
  ];
}

const BECAUSE: ReadonlySet<string> = new Set(['since', 'because', 'bc', 'cuz', 'after', 'due', 'as', 'per', 'seit', 'desde']);

/** "Y/N" under "J1/H1B": two answers in the order of the header's two kinds. */
export function readPair(statements: readonly Statement[], text: string, findings: Findings): boolean {
  const [only] = statements;
  if (only === undefined || statements.length > 1 || only.parts.length !== 3 || only.parts[1]?.is !== 'sign') return false;
  const kinds = only.topic.filter((element) => element.is === 'j1' || element.is === 'h1b');
  const verdicts = [only.parts[0], only.parts[2]].map(verdictOfMark);
  if (kinds.length !== 2 || kinds[0]?.is === kinds[1]?.is || verdicts.some((verdict) => verdict === null)) return false;
  for (const kind of BOTH) {
    const verdict = verdicts[kinds.findIndex(({ is }) => is === kind)] ?? 'not said';
    findings.add(kind, { verdict, weight: 'said', words: text });
  }
  return true;
}

const verdictOfMark = (element: Element | undefined): Verdict | null =>
  element?.is === 'affirm' || element?.value === 1 || element?.form === 'y'
    ? 'yes'
    : element?.is === 'deny' || element?.value === 0 || element?.form === 'n'
      ? 'no'
      : element?.is === 'hedge'
        ? 'if'
        : element?.is === 'silence'
          ? 'not said'
          : null;

/** "J+ H-", "J1 (+)": a sign behind a kind is its verdict; between two kinds it joins them. */
export function withSigns(parts: readonly Element[]): readonly Element[] {
  return parts.map((part, at) => {
    if (part.form === 'si' && (parts[at + 1] === undefined || parts[at + 1]?.is === 'sign')) return { ...part, is: 'affirm' };
    if (part.form === 'n') {
      const next = parts[at + 1];
      return next === undefined || next.is === 'sign' ? { ...part, is: 'deny' } : { ...part, is: 'join' };
    }
    // "O and TN visas": a letter in a list of visas is one.
    if (part.is === 'unknown' && 'oefbl'.includes(part.form) && (parts[at + 1]?.is === 'join' || parts[at + 1]?.form === ','))
      return { ...part, is: 'othervisa' };
    const before = parts[at - 1]?.form === '(' ? parts[at - 2] : parts[at - 1];
    if (part.is !== 'sign' || before === undefined || !isVisaWord(before)) return part;
    const next = parts[at + 1];
    const isJoint = next !== undefined && (next.glued || part.form === '-' || !part.glued) && isVisaWord(next);
    if (isJoint) return part;
    if (part.form === '±' || (part.form === '+' && next?.form === '-' && next.glued)) return { ...part, is: 'hedge' };
    if (part.form === '+') return { ...part, is: 'affirm' };
    const endsThere = next === undefined || next.is === 'sign' || !next.glued;
    return part.form === '-' && (part.glued || parts[at - 1]?.form === '(') && endsThere ? { ...part, is: 'deny' } : part;
  });
}
