/** Which words of a program's page only frame what it says of visas: "we are pleased to announce that", "our policy is to", "no exceptions are made"? */
import { NEWEST_SEASON } from '../../../data/keyDates';
import { implied } from '../../language/element';
import { holds, holdsAny } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed, isVisaWord } from './nouns';
import { BEGUN } from './past';

type Parts = readonly Element[];

/** The statement without its frame. */
export const withoutFrame = (parts: Parts): Parts =>
  withQualified(withoutException(withoutPolicy(withoutLead(withoutSeason(withBegun(parts))))));

/** "H-1B sponsorship was added": so it is now. */
const withBegun = (parts: Parts): Parts => (parts.some(hasBegun) ? parts.filter((...one) => !hasBegun(...one)) : parts);
const hasBegun = ({ is }: Element, at: number, parts: Parts): boolean => is === 'past' && BEGUN.test(parts[at + 1]?.form ?? '');

/** "Beginning with the 2025 interview season, …": a season that has begun is now; a later one makes a perhaps. */
function withoutSeason(parts: Parts): Parts {
  const comma = parts.findIndex(({ form }) => form === ',');
  const lead = parts.slice(0, Math.max(0, comma));
  const year = lead.find(({ is }) => is === 'yearno');
  if (year === undefined || !BEGINS.test(lead[0]?.form ?? '') || lead.some(isVisaWord)) return parts;
  return year.value > NEWEST_SEASON ? [implied('hedge'), ...parts.slice(comma + 1)] : parts.slice(comma + 1);
}
const BEGINS = /^(?:beginning|starting|effective|as of|since|from)/;

/** "We are pleased to announce that …", "I hope this helps", "not a J-1 problem", "…, nor do we intend to". */
function withoutLead(parts: Parts): Parts {
  const [first, next] = parts;
  const nor = parts.findIndex(({ form }, at) => form === 'nor' && parts[at - 1]?.form === ',');
  if (nor > 0 && !parts.slice(nor).some(isVisaWord)) return parts.slice(0, nor - 1);
  const that = parts.findIndex(({ form }) => form === 'that');
  const lead = parts.slice(0, Math.max(0, that));
  if (lead.some(({ form }) => FEELS.test(form)) && !lead.some(isVisaWord)) return parts.slice(that + 1);
  if (/^(?:i|hope)$/.test(first?.form ?? '') && next?.is !== 'deny' && parts.slice(0, 2).some(({ form }) => form === 'hope'))
    return parts.some(isVisaWord) ? parts : [];
  const at = parts.findIndex(
    ({ is, form }, place) => is === 'deny' && ARTICLE.test(parts[place + 1]?.form ?? '') && form !== 'no',
  );
  return at >= 0 && isVisaWord(parts[at + 2]) && MATTER.test(parts[at + 3]?.form ?? '')
    ? [...parts.slice(0, at), ...parts.slice(at + 4)]
    : parts;
}
const FEELS = /^(?:pleas|happy|glad|proud|excit|delight|thrill|regret|sorry|sad)/;
const ARTICLE = /^an?$/;
const MATTER = /^(?:problem|issue|matter|question|thing)$/;

/** "Our policy is to use …", "follows hospital policy in not accepting …": a policy that is told there and then. */
function withoutPolicy(parts: Parts): Parts {
  const at = parts.findIndex(({ form }) => form === 'policy');
  let to = at + 1;
  while (parts[to]?.is === 'ask' || parts[to]?.is === 'deny') to += 1;
  return at >= 0 && (parts[to]?.form === 'to' || (parts[to]?.form === 'in' && to === at + 1))
    ? parts.filter((_, place) => place !== at)
    : parts;
}

/** "(We are unable to make exceptions)", "no exceptions for the H-1B", "there are no exceptions to this rule": what is denied is any other way. */
function withoutException(parts: Parts): Parts {
  const at = parts.findIndex(({ form }) => EXCEPTION.test(form));
  if (at < 0) return parts;
  let from = at;
  while (FRAMES.has(parts[from - 1]?.is ?? '')) from -= 1;
  let to = at + 1;
  while (FRAMES.has(parts[to]?.is ?? '')) to += 1;
  if (!holds(parts.slice(from, to), 'deny') && !NO_EXCEPTION.test(parts[at]?.form ?? '')) return parts;
  const rest = parts.slice(to);
  // "H-1B with no exceptions refused".
  if (from > 0 && rest[0]?.is === 'refuse') return parts;
  if (isVisaWord(rest[0])) return [...parts.slice(0, from), implied('deny', 'no'), ...rest];
  // "No exceptions can be made to the deadline" is another matter's.
  const end = rest.findIndex(({ is }) => is === 'sign');
  if (from > 0) return [...parts.slice(0, from), ...(end < 0 ? [] : rest.slice(end))];
  return rest.length === 0 ? [implied('only', 'no exception')] : [];
}
const EXCEPTION = /^(?:no )?exceptions?$/;
const NO_EXCEPTION = /^no exception/;
const FRAMES: ReadonlySet<string> = wordSet('deny filler ask subject consent limit demand possible');

/** "J-1 only. No exceptions", "J-1 only. Exceptions are considered", "no H-1B. Exceptions are considered": the kind before, and no other; the other, perhaps; the same, perhaps. Null where something else is said. */
export function afterRule(parts: Parts, before: Parts): Parts | null {
  const isDenied = parts.length === 1 && parts.some(({ form }) => NO_EXCEPTION.test(form));
  if (parts.some(isVisaWord) || !(isDenied || parts.slice(0, 2).some(({ form }) => EXCEPTION.test(form)))) return null;
  const kinds = new Set(before.filter(isNamed).map(({ is }) => is));
  const [kind] = kinds;
  const refuses = before.some(({ is }) => is === 'deny' || is === 'refuse');
  if (kind === undefined || kinds.size > 1) return isDenied ? [] : null;
  if (isDenied) return refuses || kind === 'h1b' || holds(before, 'exam') ? [] : [implied(kind), ...parts];
  if (!refuses && !holds(before, 'only')) return null;
  return [implied(refuses ? kind : kind === 'j1' ? 'h1b' : 'j1'), ...parts];
}

/** "Considered only if they qualify for the J-1", "only those who are eligible for a J-1 will be considered": the J-1 only. */
function withQualified(parts: Parts): Parts {
  const at = parts.findIndex(({ is }, place) => is === 'condition' || (is === 'only' && parts[place + 1]?.is === 'people'));
  let to = at + 1;
  while (HAS.has(parts[to]?.is ?? '')) to += 1;
  let end = to;
  while (isOfList(parts[end])) end += 1;
  const kinds = parts.slice(to, end);
  const rest = [...parts.slice(0, Math.max(0, at)), ...parts.slice(end)];
  const isOnly = parts[at]?.form.startsWith('only') === true;
  const isAsked = parts.slice(at, end).some(({ form }) => QUALIFIES.test(form)) || (isOnly && !kinds.some(isNamed));
  return at >= 0 &&
    isAsked &&
    kinds.some(isVisaWord) &&
    holdsAny(rest, TAKES) &&
    rest.every(({ is }) => BESIDE.has(is) || TAKES.has(is))
    ? [...kinds, implied(isOnly ? 'only' : 'affirm')]
    : parts;
}
const HAS: ReadonlySet<string> = wordSet('subject filler ask consent people');
const QUALIFIES = /^(?:qualif|eligib|able|obtain|hold|get|come on)/;
const isOfList = (part: Element | undefined): boolean =>
  part !== undefined && (LISTED.has(part.is) || LISTED_TOO.test(part.form));
const LISTED: ReadonlySet<string> = wordSet('j1 h1b visa join filler status sign');
const LISTED_TOO = /^eligib| ecfmg$/;
const TAKES: ReadonlySet<string> = wordSet('possible consent');
const BESIDE: ReadonlySet<string> = wordSet('subject filler ask people demand visa plain now roster img nonusimg');
