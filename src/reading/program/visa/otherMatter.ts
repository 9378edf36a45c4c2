/** Which words of a visa cell speak of something else: a reason, a fee, another column's matter? */
import type { Statement } from '../../language/dialogue';
import { placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { VERDICTS } from './carries';
import type { Findings } from './findings';
import { isVisaWord } from './nouns';

/** "J-1 only unless strong, then H-1B": the condition is of the kind behind its "then". */
export function withThen(parts: readonly Element[]): readonly Element[] {
  const at = placeOf(parts, 'condition');
  const then = parts.findIndex(({ form }, place) => place > at && form === 'then');
  const isOfNext = at > 0 && then > 0 && parts.slice(0, at).some(isVisaWord) && isVisaWord(parts[then + 1]);
  if (!isOfNext || parts.slice(at, then).some(isVisaWord)) return parts;
  return [...parts.slice(0, at), ...parts.slice(then + 1), ...parts.slice(at, then)];
}

/** "…, because we are a new program": why it is so names no condition. A reason that names a visa is read. */
export function withoutReason(parts: readonly Element[]): readonly Element[] {
  const comma = parts.findIndex(({ form }) => form === ',');
  // "Considering the fee, …", "owing to new rules, …".
  if (
    comma > 0 &&
    (REASONS.has(parts[0]?.form ?? '') || OPENS_REASON.has(parts[0]?.form ?? '')) &&
    !parts.slice(0, comma).some(isVisaWord)
  )
    return parts.slice(comma + 1);
  const at = parts.findIndex((part) => REASONS.has(part.form));
  if (
    at < 1 ||
    !parts.slice(0, at).some((part) => isVisaWord(part) || STANDS_ALONE.has(part.is)) ||
    parts.slice(at).some(isVisaWord)
  )
    return parts;
  return parts.slice(0, at);
}
const STANDS_ALONE: ReadonlySet<string> = wordSet('nonusimg refuse');
const REASONS: ReadonlySet<string> = new Set([
  ...wordSet('because bc bcoz bcz coz cos cuz owing porque weil car'),
  'in view of',
  'in light of',
  'as a result of',
  'on account of',
]);
const OPENS_REASON: ReadonlySet<string> = wordSet('considering given due');

/** "J-1 waivers", "J-1 research scholars" are other matters; so is a sentence whose subject is one ("Moonlighting is not permitted on a J-1"). */
export function withoutOtherMatter(parts: readonly Part[]): readonly Part[] {
  const isPaid = parts.some(({ form }) => PAID.test(form));
  const isOther = (part: Part, at: number): boolean => {
    // "The J-1 two-year home rule"; "stopped H-1B two years ago" counts years.
    const next = `${parts[at + 1]?.form ?? ''}${parts[at + 2]?.form === '-' ? '-' : ''}`;
    return (
      isVisaWord(part) &&
      (OTHER_NOUN.test(next) || (!isPaid && COST.test(next)) || (part.is === 'visa' && at === 0 && PROCESS.test(next)))
    );
  };
  const own = parts.some(isOther) ? parts.map((part, at) => (isOther(part, at) ? { ...part, is: 'matter' } : part)) : parts;
  const first = own.findIndex((part) => part.is !== 'filler' && part.is !== 'sign');
  const subject = own[first + 1]?.is === 'subject' || own[first + 1]?.is === 'roster' ? undefined : own[first];
  const verdict = own.findIndex((part) => VERDICTS.has(part.is));
  const kind = own.findIndex(isVisaWord);
  const isOtherSubject = subject !== undefined && OTHER_SUBJECTS.has(subject.is) && verdict >= 0 && (kind < 0 || verdict < kind);
  return isOtherSubject ? [] : own;
}
const OTHER_NOUN = /^(?:waiver|research|question|lottery|backlog|rules?$|regulation|home|two-)/;
const PROCESS = /^(?:processing|interview|appointment|delay)/;
const COST = /^(?:fee|cost)s?$/;
const PAID = /^(?:paid|pays?|cover)/;
const OTHER_SUBJECTS: ReadonlySet<string> = wordSet('matter otherexam research letter usce obs');

/** A sentence that names no visa and holds another column's nouns, told before its denials are resolved. */
export const isOfAnotherColumn = (parts: readonly Element[], { continues }: Statement, findings: Findings): boolean =>
  !(continues && findings.lastKinds.length > 0) &&
  !parts.some((part) => isVisaWord(part) || part.is === 'exam') &&
  parts.find((part) => part.is !== 'filler' && part.is !== 'subject')?.is !== 'hedge' &&
  parts.some((part) => OTHER_MATTERS.has(part.is) && part.is !== 'unknown' && part.is !== 'plain');

/** What a statement without a kind may hold besides its verdict, to be about its column at all. */
export const OTHER_MATTERS: ReadonlySet<string> = wordSet(
  'matter unknown plain otherexam research letter usce obs score practice gradnoun fail sitting cert',
);
