/** What is a statement about that names no visa: its question's, the kinds before it, its heading's or its column's? */
import { isQuestion, type Statement } from '../../language/dialogue';
import { implied } from '../../language/element';
import { holds, holdsAny, holdsOnly } from '../../language/holding';
import { type Part, scoped } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isQuota } from './bounds';
import { VERDICTS } from './carries';
import type { Findings } from './findings';
import { AND, COLON, isNamed, isVisaWord, VISA_NOUNS } from './nouns';
import { OTHER_MATTERS } from './otherMatter';

export type VisaColumn = 'visa' | 'j1' | 'h1b';
/** A remark this short under a visa header speaks of visas, whatever else it names. */
const SHORT = 6;

/** Under "H-1B visa" a "petition" or a "visa" without a kind is that kind's. */
export function withNamed(parts: readonly Part[], statement: Statement): readonly Part[] {
  // "Any visas" under "J-1?" are all of them.
  if (parts.some((part, at) => part.is === 'all' && parts[at + 1]?.is === 'visa')) return parts;
  // "Those requiring sponsorship obtain it through ECFMG": the J-1.
  if (
    parts.some(({ form }) => BY_ECFMG.test(form)) &&
    !parts.some((part) => isNamed(part) || part.is === 'deny' || part.is === 'refuse')
  )
    return parts.map((part) => (part.is === 'visa' ? { ...part, is: 'j1' } : part));
  if (parts.some((part) => isNamed(part) || part.is === 'status') || parts.some((part) => part.form === 'other')) return parts;
  const named = new Set(
    statement.topic.filter((element) => element.is === 'j1' || element.is === 'h1b').map((element) => element.is),
  );
  const [kind] = named;
  return named.size !== 1 || kind === undefined
    ? parts
    : parts.map((part) => (part.is === 'visa' ? { ...part, is: kind } : part));
}

const BY_ECFMG = /^(?:through|via|thru) ecfmg$/;

/** Under "Visas not accepted:" a line without a verdict takes the heading's. */
export function withHeading(parts: readonly Part[], statement: Statement): readonly Part[] {
  if (!statement.isListed || holdsAny(parts, VERDICTS)) return parts;
  const heading = scoped(statement.topic, VISA_NOUNS, false);
  return holdsAny(heading, VERDICTS) && !heading.some((part) => part.form === '?') ? [...heading, COLON, ...parts] : parts;
}

/** Under the header "Visas not sponsored" a bare kind is refused, and a bare answer says either; the header's own denial reaches its verb. */
export function withHeader(parts: readonly Part[], { topic, isCell }: Statement): readonly Part[] | null {
  if (!isCell || parts.some(({ is }) => is === 'consent' || is === 'refuse')) return parts;
  const header = scoped(topic, VISA_NOUNS, false);
  const refuses = holds(header, 'refuse') || header.some(({ is, denied }) => denied && VISA_NOUNS.has(is));
  if (isQuestion(topic) || !(refuses || holds(header, 'problem'))) return parts;
  if (holdsAny(parts, VERDICTS) || !refuses || header.some(isNamed)) return null;
  return parts.some(isNamed) ? [...header, COLON, ...parts] : parts;
}

/** A statement that names no kind, with what it is about in front of it; null where it is of another matter. */
export function withTopic(parts: readonly Part[], statement: Statement, column: VisaColumn, findings: Findings): Part[] | null {
  if (parts.length === 0) return null;
  const says = parts.some((part, at) => VERDICTS.has(part.is) || isQuota(parts, at));
  const before = kindsBefore(parts, statement, findings);
  const isStep3 = parts.some((part) => part.is === 'exam' && part.value === 3);
  if (before !== null && (says || isStep3)) return before.length === 0 ? null : [...before.map((is) => implied(is)), ...parts];
  if (isBoth(parts))
    return [
      implied('j1'),
      AND,
      implied('h1b'),
      ...parts.map((part): Part => (part.is === 'all' ? { ...part, is: 'affirm' } : part)),
    ];
  const isForeign = holds(parts, 'nonusimg') && holds(parts, 'refuse');
  if (!leads(parts) && !isForeign && isOfAnother(parts, statement, column)) return null;
  // Step 2 and its score are another column's, unless this column is of one kind.
  if (!says && !parts.some((part) => part.is === 'exam' && (column !== 'visa' || part.value === 3))) return null;
  if (statement.isCell && findings.lastKinds.length === 0 && !refusesByItself(parts)) return null;
  const kinds = kindsOfTopic(parts, statement, findings);
  if (kinds.length > 0) return [...kinds.map((is) => implied(is)), ...parts];
  const isTooLong = statement.isCell && column === 'visa' && statement.content > SHORT && !isForeign && !leads(parts);
  const isAboutVisas = statement.isCell || statement.topic.some(isVisaWord);
  return isAboutVisas && !isTooLong ? [implied('visa'), ...parts] : null;
}

/** The sentence goes on, or names Step 3: it speaks of the kinds before it, Step 3 of the H-1B alone. Null where it begins anew. */
function kindsBefore(parts: readonly Part[], statement: Statement, findings: Findings): readonly string[] | null {
  if (findings.lastKinds.length === 0) return null;
  if (parts.some((part) => part.is === 'exam' && part.value === 3)) return findings.lastKinds.filter((kind) => kind !== 'j1');
  const softens = holdsAny(parts, SOFTENS);
  const isElsewhere =
    !softens &&
    !leads(parts) &&
    !holdsOnly(parts, IN_REPLY) &&
    parts.some((part) => OTHER_MATTERS.has(part.is) || part.is === 'source');
  return statement.continues && !isElsewhere ? findings.lastKinds : null;
}
/** "Another says no": who speaks, and a bare answer on the kinds before it. */
const IN_REPLY: ReadonlySet<string> = wordSet('filler number people roster source all deny affirm sign subject refuse consent');
const SOFTENS: ReadonlySet<string> = wordSet('hedge possible condition exam');

/** "Depends on funding", "suspended after the fee": the first word is the verdict, whatever it names behind. */
function leads(parts: readonly Part[]): boolean {
  const first = parts.find((part) => part.is !== 'filler' && part.is !== 'subject');
  return first !== undefined && ((first.is === 'refuse' && !first.denied) || first.is === 'hedge' || first.is === 'condition');
}

function isOfAnother(parts: readonly Part[], statement: Statement, column: VisaColumn): boolean {
  const isShort = column !== 'visa' && statement.isCell && statement.size <= SHORT;
  const answersVisas = !statement.isCell && statement.topic.some(isVisaWord);
  return parts.some((part) => {
    if (part.denied || !OTHER_MATTERS.has(part.is)) return false;
    if (part.is === 'score' && parts.some(({ is, value }) => is === 'exam' && value === 3)) return false;
    return !((isShort || answersVisas) && (part.is === 'unknown' || part.is === 'plain'));
  });
}

function kindsOfTopic(parts: readonly Part[], statement: Statement, findings: Findings): readonly string[] {
  const named = statement.topic.filter(isNamed).map((element) => element.is);
  if (named.length > 0 && !statement.isCell) return named;
  // "Is that possible?"
  if (
    !statement.isCell &&
    !statement.isListed &&
    !statement.topic.some(isVisaWord) &&
    statement.topic.some(({ form }) => THAT.has(form))
  )
    return findings.lastKinds;
  // "Before no J-1; now accepted".
  const isPronoun =
    (parts[0]?.is === 'now' && !holds(parts, 'deny')) || parts.some((part) => part.is === 'subject' || part.is === 'roster');
  return isPronoun && findings.lastKinds.length > 0 ? findings.lastKinds : named;
}

const THAT: ReadonlySet<string> = wordSet('that it this');

/** "Both", "all": every kind that the column is about. */
const isBoth = (parts: readonly Part[]): boolean =>
  holds(parts, 'all') && parts.every(({ is, form }) => BESIDE_ALL.has(is) || form === 'types') && !isAllTheTime(parts);
const BESIDE_ALL: ReadonlySet<string> = wordSet('all filler sign source affirm consent');
/** "Yep all the time – coordinator", "both + per FREIDA": with a source and more than its verb the answer is somebody's. */
const isAllTheTime = (parts: readonly Part[]): boolean =>
  holds(parts, 'source') && parts.some((part) => part.is === 'sign' || part.is === 'affirm');

/** A bare "no" refuses only as the whole remark: beside other words it may deny anything. */
function refusesByItself(parts: readonly Part[]): boolean {
  if (
    !holds(parts, 'deny') ||
    parts.some((part) => part.is === 'consent' || part.is === 'refuse' || part.is === 'hedge' || part.is === 'condition')
  )
    return true;
  return holdsOnly(parts, BESIDE_A_NO);
}
const BESIDE_A_NO: ReadonlySet<string> = wordSet('deny filler sign now only except all date yearno subject source roster');
