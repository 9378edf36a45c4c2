/** Which turns of a visa cell say in a roundabout way what plainer words say: "except J-1 they do nothing", "all but H-1B"? */
import { elementAt } from '../../../domain/elementAt';
import { implied } from '../../language/element';
import { holds, holdsAny, holdsOnly, placeOf } from '../../language/holding';
import { WITHOUT } from '../../language/reach';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { NEED } from './bounds';
import { withoutFrame } from './framed';
import { isNamed, isVisaWord } from './nouns';
import { withAllRefused } from './refusesAll';

/** The statement in plainer words; itself where none of these turns is in it. */
export const plainer = (parts: readonly Element[]): readonly Element[] =>
  withoutException(
    withWorkAlone(
      withBothRefused(
        withAllRefused(withSorry(withNoOther(withoutQuotes(withoutAside(withoutUnaskedExam(withoutFrame(parts))))))),
      ),
    ),
  );

/** "J-1 + H-1B (Step 3 not needed)", "H-1B, no Step 3 condition": an exam that is not asked limits nothing. */
function withoutUnaskedExam(parts: readonly Element[]): readonly Element[] {
  const exam = placeOf(parts, 'exam');
  if (exam < 0) return parts;
  let from = exam;
  while (UNASKED.has(parts[from - 1]?.is ?? '')) from -= 1;
  let to = exam + 1;
  while (UNASKED.has(parts[to]?.is ?? '')) to += 1;
  const own = parts.slice(from, to);
  const isUnasked = holds(own, 'undemanded') || (holds(own, 'deny') && holdsAny(own, DEMANDS));
  const opens = parts[from - 1]?.is === 'sign' || isVisaWord(parts[from - 1]);
  const rest = parts[to]?.form === ')' ? parts.slice(to + 1) : parts.slice(to);
  if (!isUnasked || !opens || !parts.slice(0, from).some(isNamed) || !ENDS.has(rest[0]?.is ?? 'sign')) return parts;
  return [...parts.slice(0, isVisaWord(parts[from - 1]) ? from : from - 1), ...rest];
}
const UNASKED: ReadonlySet<string> = wordSet('deny demand filler ask undemanded limit condition exam');
const DEMANDS: ReadonlySet<string> = wordSet('demand limit condition');
const ENDS: ReadonlySet<string> = wordSet('sign affirm contrast');

/** "J-1/H-1B: no", "J-1 and H-1B both not sponsored", "J-1, H-1B: neither": a denial behind both is of both; "J-1, H-1B no" denies the second. */
function withBothRefused(parts: readonly Element[]): readonly Element[] {
  const kinds = parts.filter(isNamed);
  const [first, second] = kinds;
  if (first === undefined || second === undefined || kinds.length > 2 || first.is === second.is || parts[0] !== first)
    return parts;
  const from = parts.indexOf(second);
  const tail = parts.slice(from + 1);
  const between = parts.slice(1, from);
  const isOfBoth = holds(tail, 'all') || between[0]?.form === '/' || tail.some(({ form }) => NEITHER.test(form));
  return isOfBoth &&
    tail.filter(({ is }) => is === 'deny').length === 1 &&
    tail.every(({ is, form }) => TAIL.has(is) && form !== ',') &&
    between.every(({ is }) => is === 'sign' || is === 'join')
    ? [implied('deny', 'no'), first, implied('join', 'or'), second]
    : parts;
}
const TAIL: ReadonlySet<string> = wordSet('deny all filler sign consent ask');
const NEITHER = /^(?:neither|none|ningun|nenhum|aucun|keine?s|nessun|hiçbir|ikisi)/;

/** "We (FM) don't": whose department it is. */
const withoutAside = (parts: readonly Element[]): readonly Element[] => {
  const at = parts.findIndex(
    ({ is }, place) => is === 'subject' && parts[place + 1]?.form === '(' && parts[place + 3]?.form === ')',
  );
  return at < 0 || parts[at + 2]?.is !== 'matter' ? parts : [...parts.slice(0, at + 1), ...parts.slice(at + 4)];
};

/** “Not “J-1 only””: what is denied is the quotation. */
const withoutQuotes = (parts: readonly Element[]): readonly Element[] =>
  parts.some(({ is }, at) => is === 'deny' && QUOTE.test(parts[at + 1]?.form ?? ''))
    ? parts.filter(({ form }) => !QUOTE.test(form))
    : parts;
const QUOTE = /^["“”«»]$/;

/** "The J-1 program, and petitions in no other category": what is filed for others is filed for none. */
const withNoOther = (parts: readonly Element[]): readonly Element[] =>
  parts.some(({ is, form }) => is === 'only' && form.endsWith('no other'))
    ? parts.filter(({ is, form }) => is !== 'h1b' || !form.startsWith('petition'))
    : parts;

/** "Except J-1 they do nothing", "other than J-1, no visas": J-1 only. "Everything but J-1": the other kind alone. */
function withoutException(parts: readonly Element[]): readonly Element[] {
  const at = placeOf(parts, 'except');
  const kind = parts[at + 1];
  const rest = parts.slice(at + 2);
  const isLed = at >= 0 && parts.slice(0, at).every(({ is }) => is === 'filler' || is === 'all');
  if (!isLed || kind === undefined || !isNamed(kind) || !holdsOnly(rest, BESIDE)) return parts;
  const isNone = rest.some(({ is, form }) => is === 'deny' || form === 'nothing');
  if (isNone) return [kind, implied('only')];
  return ALL.test(parts[at]?.form ?? '') || holds(parts.slice(0, at), 'all')
    ? [implied(kind.is === 'j1' ? 'h1b' : 'j1'), implied('affirm'), implied('sign', ','), implied('deny', 'no'), kind]
    : parts;
}
const BESIDE: ReadonlySet<string> = wordSet('deny subject ask filler all consent visa sign silence');
const ALL = /^(?:all|every)/;

/** "H-1B: sorry": a polite no. */
function withSorry(parts: readonly Element[]): readonly Element[] {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  const isNo = last?.form === 'sorry' && (before?.form === ':' || isVisaWord(before)) && !holds(parts, 'deny');
  return isNo ? [...parts.slice(0, -1), implied('deny', 'no')] : parts;
}

/** "Must be able to work in the United States without present or future sponsorship": no visa is sponsored. */
function withWorkAlone(parts: readonly Element[]): readonly Element[] {
  const at = parts.findIndex(({ form }) => WITHOUT.has(form));
  const lead = parts.slice(0, Math.max(0, at));
  const visa = parts.findIndex((part, place) => place > at && isVisaWord(part));
  const asks = holds(lead, 'demand') && lead.some(({ form }) => WORKS.test(form)) && visa > at;
  // "Must not, now or later, require sponsorship".
  const not = parts.findIndex(({ is, form }) => is === 'deny' && MUST_NOT.test(form));
  const need = parts.findIndex(({ is, form }, place) => is === 'demand' && place > not && NEED.test(form));
  const needed = parts.findIndex((part, place) => place > need && isVisaWord(part));
  const isAsked = parts.slice(not, Math.max(0, need)).some(({ is }) => is === 'refuse' || is === 'consent');
  if (not >= 0 && need > not && needed > need && !isAsked && holdsOnly(parts.slice(0, not), OF_PEOPLE))
    return [{ ...elementAt(parts, not), form: 'no' }, ...parts.slice(needed)];
  return asks && !lead.some((part) => isNamed(part) || part.is === 'status')
    ? [{ ...implied('deny', 'no'), at: parts[at]?.at ?? -1, end: parts[at]?.end ?? -1 }, ...parts.slice(visa)]
    : parts;
}
const MUST_NOT = /^(?:must|may|should|shall|can)[ -]?n[o']t$/;
const OF_PEOPLE: ReadonlySet<string> = wordSet('people filler matter roster plain img nonusimg');
const WORKS = /work|employ/;
