/** What do signs, letters and bare answers say: "J+ H-", "Y/N" under "J1/H1B", "no (yes for J-1)"? */
import type { Statement } from '../../language/dialogue';
import { placeOf } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { BOTH, type Findings } from './findings';
import { isNamed, isVisaWord } from './nouns';
import type { Verdict } from './verdict';

/** A denial that stands behind its kind ("J-1 no H-1B yes") is that kind's answer. */
export const isAnswer = (parts: readonly Element[], at: number): boolean => {
  let before = at - 1;
  while (
    parts[before]?.is === 'sign' &&
    (parts[before]?.form === ':' || parts[before]?.form === '-' || parts[before]?.form === '=')
  )
    before -= 1;
  // "J-1 accepted Yes H-1B accepted No F-1 …": a table that lost its lines.
  if (parts[before]?.is === 'consent') before -= 1;
  const kind = parts[before];
  const next = parts[at + 1];
  if (kind === undefined || !(kind.is === 'j1' || kind.is === 'h1b') || next === undefined) return false;
  if (!isVisaWord(next)) return false;
  const after = parts[at + 2];
  return after !== undefined && (after.is === 'affirm' || after.is === 'consent' || after.is === 'deny' || after.is === 'hedge');
};

/** "Yes — yes — no", "✔ site ✘ pc": answers in a row that differ say nothing. */
export function withoutContradiction(parts: readonly Element[]): readonly Element[] {
  let before = -1;
  const open = new Set<number>();
  parts.forEach((part, at) => {
    const isAnswer = part.is === 'affirm' || (part.is === 'deny' && ENDS_ANSWER.has(parts[at + 1]?.is ?? 'sign'));
    if (isAnswer) {
      if (before >= 0 && before < at - 1 && parts[before]?.is !== part.is) open.add(before).add(at);
      before = at;
    } else if (!ENDS_ANSWER.has(part.is)) before = -1;
  });
  return open.size === 0 ? parts : parts.map((part, at) => (open.has(at) ? { ...part, is: 'unticked' } : part));
}
const ENDS_ANSWER: ReadonlySet<string> = wordSet('sign source date yearno');

/** "No, only J-1" under "Visa": the no is of visas in general, and what follows says which one is left. */
export function withoutLeadingNo(statement: Statement): Statement {
  const [first, next, ...rest] = statement.parts;
  const isLed = first?.is === 'deny' && next?.is === 'sign' && (next.form === ',' || next.form === '(');
  const [only] = rest;
  const named = rest.filter(isNamed);
  if (!isLed || named.length !== 1 || !(only?.is === 'only' || rest[1]?.is === 'only')) return statement;
  return { ...statement, parts: rest, content: statement.content - 1 };
}

/** "Zero H-1Bs" is a no, "J-1 100 %" and "J-1 everyone" a yes, "may be H-1B" a perhaps, "H-1B –" nothing. */
export const withNone = (parts: readonly Element[]): readonly Element[] =>
  parts.map((part, at) => {
    const next = parts[at + 1];
    if (part.is === 'number' && part.value === 0 && isVisaWord(next)) return { ...part, is: 'deny', form: 'no' };
    if (part.form === 'may' && next?.form === 'be' && isVisaWord(parts[at + 2])) return { ...part, is: 'hedge' };
    if (!isVisaWord(parts[at - 1]) || (next !== undefined && next.is !== 'sign')) return part;
    if ((part.is === 'percent' && part.value === 100) || EVERYONE.has(part.form)) return { ...part, is: 'affirm' };
    return DASH.test(part.form) && !part.glued && next === undefined ? { ...part, is: 'silence' } : part;
  });
const EVERYONE: ReadonlySet<string> = wordSet('everyone everybody anyone anybody');
const DASH = /^[–—]$/;

/** "Both, H-1B with Step 3": the first word answers, the rest limits it. */
export function withBothApart(statement: Statement): Statement[] {
  const [first, next, ...rest] = statement.parts;
  const isBoth = first?.is === 'all' && next?.is === 'sign' && next.form === ',' && rest.some(isNamed);
  return isBoth
    ? [
        { ...statement, parts: [first], content: 1 },
        { ...statement, parts: rest, continues: true },
      ]
    : [statement];
}

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
  return [
    { ...statement, parts: [first], content: 1 },
    { ...statement, parts: rest, continues: true },
  ];
}

const isSaid = ({ is }: Element): boolean => is === 'consent' || is === 'refuse' || is === 'deny' || is === 'affirm';
const BECAUSE: ReadonlySet<string> = wordSet('since because bc cuz after due as per seit desde');

/** "Y/N" under "J1/H1B": two answers in the order of the header's two kinds. */
export function readPair(statements: readonly Statement[], text: string, findings: Findings): boolean {
  const [only] = statements;
  const cut = only?.parts.findIndex(({ is }) => is === 'sign') ?? -1;
  if (only === undefined || statements.length > 1 || cut < 1) return false;
  const kinds = only.topic.filter((element) => element.is === 'j1' || element.is === 'h1b');
  const verdicts = [only.parts.slice(0, cut), only.parts.slice(cut + 1)].map((side) =>
    // "Ok / not ok".
    verdictOfMark(
      side.length === 2 && side[0]?.is === 'deny' && side[1]?.is === 'affirm' ? side[0] : side.length === 1 ? side[0] : undefined,
    ),
  );
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

const isMark = ({ is, form }: Element): boolean =>
  is === 'sign'
    ? form === '+' || form === '-' || form === '±'
    : form === 'n' || form === 'si' || (is === 'unknown' && form.length === 1);

/** "J1-H1+", "J- H-": every kind has its sign. */
function areSigned(parts: readonly Element[]): boolean {
  const kinds = parts.map((part, at) => ({ part, at })).filter(({ part }) => isNamed(part));
  return (
    kinds.length > 1 &&
    kinds.every(({ at }, place) => {
      const sign = parts[at + 1];
      const next = parts[at + 2];
      if (!(sign?.form === '+' || sign?.form === '-')) return false;
      if (!sign.glued) return next === undefined || next.form === ',' || next.form === ';';
      const isLast = place === kinds.length - 1;
      return next === undefined || (!isLast && isVisaWord(next)) || next.is === 'sign' || !next.glued;
    })
  );
}

/** "+J1 -H1B", "(-) J1 (-) H1B": every kind has its sign in front; two dashes alone are the dots of a list. */
function signsAhead(parts: readonly Element[]): ReadonlyMap<number, 'affirm' | 'deny'> | null {
  const found = new Map<number, 'affirm' | 'deny'>();
  let isMarked = false;
  for (const [at, part] of parts.entries()) {
    if (!isNamed(part)) continue;
    const inBrackets = parts[at - 1]?.form === ')' && parts[at - 3]?.form === '(';
    const place = inBrackets ? at - 2 : at - 1;
    const form = parts[place]?.form;
    if (form !== '+' && form !== '-') return null;
    if (found.size === 0 && place > (inBrackets ? 1 : 0)) return null;
    found.set(place, form === '+' ? 'affirm' : 'deny');
    isMarked = isMarked || inBrackets || form === '+';
  }
  return isMarked && found.size > 1 ? found : null;
}

/** "J+ H-", "J1 (+)": a sign behind a kind is its verdict; between two kinds it joins them. */
export function withSigns(parts: readonly Element[]): readonly Element[] {
  const ahead = signsAhead(parts);
  if (ahead !== null)
    return parts
      .map((part, at): Element => ({ ...part, is: ahead.get(at) ?? part.is }))
      .filter(({ form }) => form !== '(' && form !== ')');
  if (!parts.some(isMark)) return parts;
  const isSigned = areSigned(parts);
  return parts.map((part, at) => {
    // "Si J-1, …": nothing stands under the Spanish "if".
    const ends = at === 0 && part.form === 'si' && isNamed(parts[1] ?? part) ? 2 : at + 1;
    if (part.form === 'si' && (parts[ends] === undefined || parts[ends]?.is === 'sign')) return { ...part, is: 'affirm' };
    if (part.form === 'n') {
      const next = parts[at + 1];
      // "J-1 Y H-1B N EAD Y": beside a Y it answers; else it joins ("J-1 n H-1B").
      const answers = next === undefined || next.is === 'sign' || parts.some(({ form }) => form === 'y');
      return { ...part, is: answers ? 'deny' : 'join' };
    }
    // "O and TN visas": a letter in a list of visas is one.
    if (part.is === 'unknown' && 'oefbl'.includes(part.form) && (parts[at + 1]?.is === 'join' || parts[at + 1]?.form === ','))
      return { ...part, is: 'othervisa' };
    const before = parts[at - 1]?.form === '(' ? parts[at - 2] : parts[at - 1];
    if (part.is !== 'sign' || before === undefined || !isVisaWord(before)) return part;
    const next = parts[at + 1];
    const isMaybe = next?.is === 'hedge' && isVisaWord(parts[at + 2]);
    const isJoint =
      !isSigned && next !== undefined && (isMaybe || ((next.glued || part.form === '-' || !part.glued) && isVisaWord(next)));
    if (isJoint) return part;
    if (part.form === '±' || (part.form === '+' && next?.form === '-' && next.glued)) return { ...part, is: 'hedge' };
    if (part.form === '+') return { ...part, is: 'affirm' };
    const endsThere = isSigned || next === undefined || next.is === 'sign' || !next.glued;
    return part.form === '-' && (isSigned || part.glued || parts[at - 1]?.form === '(') && endsThere
      ? { ...part, is: 'deny' }
      : part;
  });
}
