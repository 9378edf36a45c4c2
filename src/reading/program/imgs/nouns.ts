/** What does a statement say that names graduates? Each kind of them owns the words said of it. */
import { type Group, groupsOf } from '../../language/groups';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { DISCRETION, IMGS, isCondition, judged, leadOf, type Verdict, YES } from './words';

const OWNERS: ReadonlySet<string> = new Set([...IMGS, 'usgrad', 'visa', 'j1', 'h1b', 'otherexam', 'obs', 'others']);
/** Longer sentences are of people or of a diploma, not of a column. */
const SHORT = 8;

/** "Non-US citizen IMGs": the kind before the noun is the noun. */
const withoutHeads = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part, at) => {
    const before = parts[at - 1];
    return part.is !== 'img' || before === undefined || before.is === 'img' || !IMGS.has(before.is);
  });

/** What is said of US citizens or of some schools alone leaves the others open; a refusal or a limit of them is one of all. */
function partOf(own: readonly Group[]): Verdict | null {
  const verdicts = own.map(({ nouns, words }) => judged(words, [...nouns, ...words], null));
  const said = verdicts.find((verdict) => verdict !== null && verdict !== 'yes') ?? null;
  return said === 'no' && own.some(({ nouns }) => holds(nouns, 'carib')) ? DISCRETION : said;
}

/** "We consider IMGs", "IMGs are welcome": nothing stands between the verb and its noun, whatever else the sentence holds. */
const isTight = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!IMGS.has(part.is)) return false;
    let before = at - 1;
    while (LOOSE.has(parts[before]?.is ?? '')) before -= 1;
    let next = at + 1;
    while (LOOSE.has(parts[next]?.is ?? '')) next += 1;
    return [before, next].some((place) => TIGHT.has(parts[place]?.is ?? ''));
  });
const LOOSE: ReadonlySet<string> = wordSet('filler people all');
const TIGHT: ReadonlySet<string> = wordSet('consent refuse possible');

export function withNouns(all: readonly Part[], isLong: boolean): Verdict | null {
  const parts = withoutHeads(all);
  // What is said of their observerships, fellowships or rotations is not said of residents.
  if (isOfOthers(parts) || isVisit(parts)) return null;
  const tight = isTight(parts);
  if (isLong && !tight) return null;
  const has = (name: string): boolean => holds(parts, name);
  const groups = groupsOf(parts, { nouns: OWNERS, keepsLead: !isLong });
  const own = groups.filter(({ nouns }) => holdsAny(nouns, IMGS));
  const us = groups.filter(({ nouns }) => holds(nouns, 'usgrad'));
  const ofUs = us.flatMap(({ words }) => words);
  if (own.length === 0) return onlyUs(ofUs, parts) ?? leadOf(parts);
  if (
    own.every(({ nouns }) => nouns.every((noun) => noun.is === 'usimg' || noun.is === 'carib' || !IMGS.has(noun.is))) &&
    !has('only')
  )
    return partOf(own) ?? (holds(parts, 'usimg') ? null : leadOf(parts));
  const said = own.map(({ nouns, words }) => ({ nouns, verdict: judged(words, [...nouns, ...words], null, tight) }));
  const of = (name: string): Verdict | null => said.find(({ nouns }) => holds(nouns, name))?.verdict ?? null;
  // "We do not consider IMGs who require a visa."
  if (of('img') === 'no' && has('visa') && has('demand')) return 'not non-US IMGs';
  if (of('nonusimg') === 'no') return of('img') === 'no' ? 'no' : 'not non-US IMGs';
  if (has('usimg') && (of('img') === 'no' || has('only'))) return 'US-citizen IMGs only';
  if (has('carib') && has('only')) return DISCRETION;
  // "The filters apply to IMGs only" limits the filters.
  if (has('limit') && has('only')) return null;
  const verdicts = said.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  const last = verdicts.find((verdict) => verdict === DISCRETION) ?? verdicts[verdicts.length - 1] ?? null;
  if (last !== null && last !== 'no' && has('status')) return 'US-citizen IMGs only';
  if (parts.some(isCondition) || (last === 'yes' && hasQualified(parts))) return DISCRETION;
  if (last === 'no' && isOfSome(parts)) return has('visa') || has('j1') || has('h1b') ? 'not non-US IMGs' : DISCRETION;
  // "No longer accepted after October 1."
  if (last === 'no' && parts.some(({ is }, at) => is === 'date' && parts[at - 1]?.form === 'after')) return null;
  if (last === null && (isAsked(parts) || isMixed(parts))) return 'yes';
  // "No preference for US graduates over IMGs."
  if (last === null && us.length > 0 && has('unwished')) return 'yes';
  // "We consider graduates of US and of foreign schools": what is said of the first of a list.
  const first = groups[0];
  const isListed =
    last === null && first !== undefined && us.includes(first) && !first.nouns.some((noun) => noun.denied) && !has('only');
  return isListed && first.words.some((part) => YES.has(part.is) || part.is === 'demand') ? 'yes' : last;
}

/** "Foreign students may …", "our fellowship takes …", "IMGs as observers", "apply for fellowship". */
const isOfOthers = (parts: readonly Part[]): boolean => {
  const first = parts.find(({ is }) => is !== 'filler' && is !== 'subject' && is !== 'ask' && is !== 'sign');
  if (first?.is === 'others' && !first.denied) return true;
  return parts.some(
    ({ is }, at) => is === 'others' && (POSTS.has(parts[at - 1]?.form ?? '') || IMGS.has(parts[at - 1]?.is ?? '')),
  );
};
const POSTS: ReadonlySet<string> = wordSet('as for');

/** "IMGs may rotate with us", where no verb takes them. */
const isVisit = (parts: readonly Part[]): boolean =>
  parts.some(({ is, form }) => is === 'usce' && form.startsWith('rotate')) && !holdsAny(parts, TAKES);
const TAKES: ReadonlySet<string> = wordSet('consent refuse except only');

/** "IMGs with US experience are welcome": those without it are not meant. */
const hasQualified = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!IMGS.has(part.is) || !QUALIFIES.has(parts[at + 1]?.form ?? '')) return false;
    let next = at + 2;
    while (SMALL.has(parts[next]?.is ?? '')) next += 1;
    return CLINICAL.has(parts[next]?.is ?? '');
  });
/** "IMGs with failed attempts", "graduates older than five years", up to their verb: the others are considered. */
const isOfSome = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!IMGS.has(part.is)) return false;
    const rest = parts.slice(at + 1);
    const verb = rest.findIndex(({ is, form }) => is === 'sign' || is === 'consent' || is === 'refuse' || form === 'to');
    return verb > 0 && rest[verb]?.is === 'refuse' && rest.slice(0, verb).some(({ is }) => CLINICAL.has(is) || TRAITS.has(is));
  });
const TRAITS: ReadonlySet<string> = wordSet('fail sitting gradnoun older year exam j1 h1b');
const QUALIFIES: ReadonlySet<string> = wordSet('with who that having');
const SMALL: ReadonlySet<string> = wordSet('filler usa plain possible past');

/** "IMGs must have a certificate", "IMGs: certificate, Step 2 CK 230": of whom something is asked, those are considered. */
const isAsked = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!IMGS.has(part.is) || part.denied) return false;
    const next = parts[at + 1];
    if (next?.form !== ':') return next?.is === 'demand';
    let what = at + 2;
    while (AMOUNT.has(parts[what]?.is ?? '')) what += 1;
    return ASKED.has(parts[what]?.is ?? '') && parts[what]?.denied === false;
  });
/** "At least two months of", "a valid". */
const AMOUNT: ReadonlySet<string> = wordSet('filler less more number month week year limit matter plain');
const ASKED: ReadonlySet<string> = wordSet('cert exam usce handson practice letter demand');

/** "MD, DO, IMG": a list of who may apply. */
const isMixed = (parts: readonly Part[]): boolean =>
  holds(parts, 'usgrad') && parts.every(({ is, denied }) => IN_LIST.has(is) && !denied);
const IN_LIST: ReadonlySet<string> = new Set([...IMGS, 'usgrad', 'join', 'sign', 'filler', 'people']);

/** "US only", "only those who graduated in the US or Canada". */
export function isUsOnly(parts: readonly Part[], size: number): boolean {
  const has = (name: string): boolean => holds(parts, name);
  if (!has('only') || !has('usa') || parts.some((part) => IMGS.has(part.is) || CLINICAL.has(part.is)) || parts.some(isCondition))
    return false;
  return size <= SHORT || has('gradnoun') || has('people');
}
const CLINICAL: ReadonlySet<string> = wordSet('usce letter research status visa practice obs handson');

/** "US graduates only", "must be a graduate of an accredited school": the rest is not considered. */
function onlyUs(words: readonly Part[], parts: readonly Part[]): Verdict | null {
  const has = (name: string): boolean => holds(words, name);
  if (parts.some(isCondition)) return DISCRETION;
  const isClosed = holds(parts, 'only') || has('demand') || has('limit');
  return isClosed && !parts.some((part) => part.denied && part.is === 'filler') ? 'no' : null;
}
