/** Where does the first word answer and the rest limit it: "both, H-1B with Step 3", "no (yes for J-1)"? */
import type { Statement } from '../../language/dialogue';
import { implied } from '../../language/element';
import { holds, holdsOnly, placeOf } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed, isVisaWord } from './nouns';

/** "No, only J-1" under "Visa": the no is of visas in general, and what follows says which one is left. */
export function withoutLeadingNo(statement: Statement): Statement {
  const [first, next, ...rest] = statement.parts;
  const isLed = first?.is === 'deny' && next?.is === 'sign' && (next.form === ',' || next.form === '(');
  const [only] = rest;
  const named = rest.filter(isNamed);
  if (!isLed || named.length !== 1 || !(only?.is === 'only' || rest[1]?.is === 'only')) return statement;
  return { ...statement, parts: rest, content: statement.content - 1 };
}

/** "None – citizens and permanent residents only": the first word answers, the rest says who is left. */
export function withNoneApart(statement: Statement): Statement[] {
  const [first, next, ...rest] = statement.parts;
  const isApart = first?.is === 'deny' && next?.is === 'sign' && '-–,(:'.includes(next.form) && rest.some(isStatus);
  if (!isApart || rest.some((part) => isNamed(part) || part.is === 'deny' || part.is === 'refuse')) return [statement];
  return [
    { ...statement, parts: [first], content: 1 },
    { ...statement, parts: rest, continues: true },
  ];
}
const isStatus = ({ is }: Element): boolean => is === 'status' || is === 'ead';

/** "Both, H-1B with Step 3", "we sponsor both, H-1B rarely": the first words answer, the rest limits them. */
export function withBothApart(statement: Statement): Statement[] {
  const { parts } = statement;
  const comma = parts.findIndex(({ form }) => form === ',');
  const first = parts.slice(0, Math.max(comma, 0));
  const isBoth = holds(first, 'all') && holdsOnly(first, SAYS_BOTH) && parts.slice(comma).some(isNamed);
  return isBoth
    ? [
        { ...statement, parts: first, content: first.length },
        { ...statement, parts: parts.slice(comma + 1), continues: true },
      ]
    : [statement];
}
const SAYS_BOTH: ReadonlySet<string> = wordSet('all consent filler subject');

/** "No (yes for J-1)" in a column of one kind: the first word answers the column, the rest speaks of the other kind. */
export function withAnswerApart(statement: Statement, column: string): Statement[] {
  const [opening, next] = statement.parts;
  // "N (citizens only)".
  const first = opening?.form === 'n' ? { ...opening, is: 'deny' } : opening;
  const other = statement.parts.findIndex((part) => isNamed(part));
  const comma = placeOf(statement.parts, 'sign');
  // "Not filed, use J-1" under H-1B: what stands before the comma is the column's.
  if (comma > 1 && comma < other && statement.parts[other]?.is !== column && statement.parts.slice(0, comma).some(isSaid))
    return [
      { ...statement, parts: statement.parts.slice(0, comma), content: comma },
      { ...statement, parts: statement.parts.slice(comma + 1), continues: true },
    ];
  const answers = first?.is === 'affirm' || first?.is === 'deny' || first?.is === 'refuse';
  if (!answers || next === undefined) return [statement];
  const isApart =
    (next.is === 'sign' && '(,;/-'.includes(next.form)) ||
    (next.is === 'filler' && BECAUSE.has(next.form)) ||
    // "Yes and J-1 too"; "yes and no" is neither.
    (next.is === 'join' && statement.parts[2]?.is !== 'deny' && statement.parts[2]?.is !== 'affirm');
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
  // "No, citizens or green card": who is left behind a no is all who is left.
  const isLeft = first.is === 'deny' && rest.some(isStatus) && rest.every(({ is }) => LEFT.has(is));
  return [
    { ...statement, parts: [first], content: 1 },
    { ...statement, parts: isLeft ? [...rest, implied('only')] : rest, continues: true },
  ];
}
const LEFT: ReadonlySet<string> = wordSet('status ead join filler sign all people contact source plain');

const isSaid = ({ is }: Element): boolean => is === 'consent' || is === 'refuse' || is === 'deny' || is === 'affirm';
const BECAUSE: ReadonlySet<string> = wordSet('since because bc cuz after due as per seit desde');
