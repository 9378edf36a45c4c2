/** What does one statement say of IMGs: yes, no, one of the limits, or nothing? Each kind of graduate owns the words said of it. */
import type { ImgPolicy } from '../../../domain/program';
import { type Group, groupsOf } from '../../language/groups';
import type { Part } from '../../language/scope';

export type Verdict = Exclude<ImgPolicy['says'], 'not said'>;
export const DISCRETION = "at the program's discretion";

export const IMGS: ReadonlySet<string> = new Set(['img', 'usimg', 'nonusimg', 'carib']);
/** Nouns of other columns; a statement that names one and no graduates is theirs. */
const MATTER: ReadonlySet<string> = new Set([
  'visa',
  'j1',
  'h1b',
  'otherexam',
  'letter',
  'research',
  'usce',
  'obs',
  'matter',
  'publication',
  'gradnoun',
  'sitting',
  'others',
  'practice',
  'handson',
  'roster',
]);
const OWNERS: ReadonlySet<string> = new Set([...IMGS, 'usgrad', 'visa', 'j1', 'h1b', 'otherexam', 'obs', 'others']);
const YES: ReadonlySet<string> = new Set(['consent', 'affirm', 'possible', 'unlimited']);
const NO: ReadonlySet<string> = new Set(['refuse', 'deny', 'problem']);
/** A remark without a noun is about its column only while it is short. */
const SHORT = 8;
const LONGER = 14;
const LONG = 30;

interface Context {
  readonly names: boolean;
  /** The question or heading that it answers asks about IMGs. */
  readonly asked: readonly Part[] | null;
  readonly isCell: boolean;
  /** The column's own header is known. */
  readonly isHeaded: boolean;
  readonly size: number;
}

export function verdictOf(all: readonly Part[], { names, asked, isCell, isHeaded, size }: Context): Verdict | null {
  const parts = sinceNow(all);
  const has = (name: string): boolean => parts.some((part) => part.is === name);
  if (size > LONG || has('silence') || has('info') || has('told')) return null;
  const limited = has('only') || has('condition');
  if (limited && parts.some((part) => part.is === 'visa' && part.denied)) return 'not non-US IMGs';
  const isOfVisa = has('visa') || has('j1') || has('h1b');
  if ((limited || (has('demand') && !isOfVisa)) && has('status')) return 'US-citizen IMGs only';
  // "Yes, for US citizens": an answer and whom it means.
  if (!names && has('status') && !isOfVisa && (asked !== null || has('affirm') || has('consent'))) return 'US-citizen IMGs only';
  if (has('track:preliminary') && (has('only') || !names)) return DISCRETION;
  // "Yes with 230": what stands behind "with" is asked besides.
  if (asked !== null && !names && (parts[0]?.form === 'with' || parts[0]?.form === 'w/') && !has('cert')) return DISCRETION;
  if (isUsOnly(parts, size)) return 'no';
  if (!names) return withoutNoun(parts, asked, isCell ? (isHeaded ? LONGER : SHORT) : LONG, size, isCell);
  return withNouns(parts);
}

function withoutNoun(
  all: readonly Part[],
  asked: readonly Part[] | null,
  most: number,
  size: number,
  isCell: boolean,
): Verdict | null {
  const bracket = all.findIndex((part) => part.is === 'sign' && part.form === '(');
  const parts = bracket > 0 ? all.slice(0, bracket) : all;
  if (parts.length === 1 && parts[0]?.is === 'percent' && parts[0].value === 0) return 'no';
  const lead = leadOf(parts);
  if (lead !== null) return lead;
  if (size > most) return null;
  // "We only accept applications through …": a page's sentence that names nobody limits something else.
  if (most === SHORT && parts.some((part) => part.is === 'subject') && parts.some((part) => part.is === 'only')) return null;
  if (parts.some((part) => MATTER.has(part.is))) {
    const first = parts.find((part) => part.is !== 'filler' && part.is !== 'sign');
    const leads = first?.is === 'hedge' || first?.is === 'only' || first?.is === 'condition';
    const isLimit = parts.some((part) => part.is === 'only') || parts.some(isCondition);
    return leads || (isCell && isLimit) ? DISCRETION : null;
  }
  return judged(parts, parts, asked);
}

/** "Yes, …", "no (…": an answer that stands before its comma; what limits it stands behind. */
function leadOf(parts: readonly Part[]): Verdict | null {
  const at = parts.findIndex((part) => part.is !== 'filler' && part.is !== 'sign' && part.is !== 'source');
  const lead = parts[at];
  if (lead === undefined || !(lead.is === 'affirm' || lead.is === 'deny')) return null;
  const next = parts[at + 1];
  if (lead.is === 'affirm' && (next?.form === 'with' || next?.form === 'w/')) return DISCRETION;
  if (next !== undefined && next.is !== 'sign') return null;
  const rest = parts.slice(at + 1);
  // "Yes, J-1 only" limits the visas.
  const isOfVisa = rest.some((part) => part.is === 'j1' || part.is === 'h1b' || part.is === 'visa');
  if (!isOfVisa && (rest.some((part) => LIMITS.has(part.is)) || rest.some(isCondition))) return DISCRETION;
  return lead.is === 'affirm' ? 'yes' : 'no';
}

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
  return said === 'no' && own.some(({ nouns }) => nouns.some((noun) => noun.is === 'carib')) ? DISCRETION : said;
}

function withNouns(all: readonly Part[]): Verdict | null {
  const parts = withoutHeads(all);
  const has = (name: string): boolean => parts.some((part) => part.is === name);
  const groups = groupsOf(parts, { nouns: OWNERS, keepsLead: true });
  const own = groups.filter(({ nouns }) => nouns.some((noun) => IMGS.has(noun.is)));
  const us = groups.filter(({ nouns }) => nouns.some((noun) => noun.is === 'usgrad'));
  const ofUs = us.flatMap(({ words }) => words);
  if (own.length === 0) return onlyUs(ofUs, parts) ?? leadOf(parts);
  if (
    own.every(({ nouns }) => nouns.every((noun) => noun.is === 'usimg' || noun.is === 'carib' || !IMGS.has(noun.is))) &&
    !has('only')
  )
    return partOf(own);
  const said = own.map(({ nouns, words }) => ({ nouns, verdict: judged(words, [...nouns, ...words], null) }));
  const of = (name: string): Verdict | null => said.find(({ nouns }) => nouns.some((noun) => noun.is === name))?.verdict ?? null;
  // "We do not consider IMGs who require a visa."
  if (of('img') === 'no' && has('visa') && has('demand')) return 'not non-US IMGs';
  if (of('nonusimg') === 'no') return of('img') === 'no' ? 'no' : 'not non-US IMGs';
  if (has('usimg') && (of('img') === 'no' || has('only'))) return 'US-citizen IMGs only';
  if (has('carib') && has('only')) return DISCRETION;
  const verdicts = said.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  const last = verdicts.find((verdict) => verdict === DISCRETION) ?? verdicts[verdicts.length - 1] ?? null;
  if (last !== null && last !== 'no' && has('status')) return 'US-citizen IMGs only';
  if (last !== null && (parts.some(isCondition) || (last === 'yes' && hasQualified(parts)))) return DISCRETION;
  // "We consider graduates of US and of foreign schools": what is said of the first of a list.
  const first = groups[0];
  const isListed =
    last === null && first !== undefined && us.includes(first) && !first.nouns.some((noun) => noun.denied) && !has('only');
  return isListed && first.words.some((part) => YES.has(part.is) || part.is === 'demand') ? 'yes' : last;
}

/** "IMGs with US experience are welcome": those without it are not meant. */
const hasQualified = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!IMGS.has(part.is) || parts[at + 1]?.form !== 'with') return false;
    let next = at + 2;
    while (parts[next]?.is === 'filler' || parts[next]?.is === 'usa' || parts[next]?.is === 'plain') next += 1;
    return CLINICAL.has(parts[next]?.is ?? '');
  });

/** "Was yes, now no": what is said of now. */
function sinceNow(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((part, index) => part.is === 'now' && parts[index - 1]?.form === ',');
  const rest = at < 0 ? [] : parts.slice(at + 1);
  return rest.some((part) => YES.has(part.is) || NO.has(part.is) || part.denied) ? rest : parts;
}

/** "US only", "only those who graduated in the US or Canada". */
function isUsOnly(parts: readonly Part[], size: number): boolean {
  const has = (name: string): boolean => parts.some((part) => part.is === name);
  if (!has('only') || !has('usa') || parts.some((part) => IMGS.has(part.is) || CLINICAL.has(part.is)) || parts.some(isCondition))
    return false;
  return size <= SHORT || has('gradnoun') || has('people');
}
const CLINICAL: ReadonlySet<string> = new Set(['usce', 'letter', 'research', 'status', 'visa', 'practice', 'obs', 'handson']);

/** "US graduates only", "must be a graduate of an accredited school": the rest is not considered. */
function onlyUs(words: readonly Part[], parts: readonly Part[]): Verdict | null {
  const has = (name: string): boolean => words.some((part) => part.is === name);
  if (parts.some(isCondition)) return DISCRETION;
  const isClosed = parts.some((part) => part.is === 'only') || has('demand') || has('limit');
  return isClosed && !parts.some((part) => part.denied && part.is === 'filler') ? 'no' : null;
}

/** The verdict of some words; `all` are the nouns with them, `asked` the question that they answer. */
function judged(words: readonly Part[], all: readonly Part[], asked: readonly Part[] | null): Verdict | null {
  const has = (name: string): boolean => words.some((part) => part.is === name);
  const unknown = words.filter((part) => part.is === 'unknown').length;
  if (unknown > 1) return null;
  const isDenied = all.some((part) => IMGS.has(part.is) && part.denied);
  const isOfNow = has('roster') || has('past') || has('now');
  const verbs = words.some((part) => part.is === 'consent' || part.is === 'refuse' || part.is === 'possible');
  // "No IMGs at present" tells of the residents, not of the policy.
  if ((isDenied || words.some((part) => part.is === 'deny' && NONE.has(part.form))) && isOfNow && !verbs) return null;
  if (words.some((part) => LIMITS.has(part.is)) || words.some(isCondition) || (has('typical') && has('refuse')))
    return DISCRETION;
  if (has('past') && !has('now')) return null;
  if (isDenied || words.some((part) => NO.has(part.is))) return 'no';
  if (words.some((part) => YES.has(part.is) || isLoneCondition(part, words))) return 'yes';
  const isEcho = asked?.some((part) => YES.has(part.is)) === true && words.length > 0 && words.every((part) => ECHO.has(part.is));
  return isEcho ? 'yes' : null;
}
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'zero', 'never', 'ninguno', 'keine', 'aucun']);
const LIMITS: ReadonlySet<string> = new Set(['hedge', 'future', 'except', 'only']);
const ECHO: ReadonlySet<string> = new Set(['subject', 'filler', 'now']);

/** A condition that a certificate settles is asked of every IMG. */
const isCondition = (part: Part, at: number, parts: readonly Part[]): boolean =>
  part.is === 'condition' && parts[at + 1] !== undefined && !parts.slice(at + 1, at + 5).some((next) => next.is === 'cert');

/** "Si" at the end is a yes. */
const isLoneCondition = (part: Part, parts: readonly Part[]): boolean => part.form === 'si' && parts[parts.length - 1] === part;
