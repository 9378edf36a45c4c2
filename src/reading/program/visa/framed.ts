/** Which words of a program's page only frame what it says of visas: "we are pleased to announce that", "our policy is to", "no exceptions are made"? */
import { NEWEST_SEASON } from '../../../data/keyDates';
import { implied } from '../../language/element';
import { holds } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed, isVisaWord } from './nouns';

type Parts = readonly Element[];

/** The statement without its frame. */
export const withoutFrame = (parts: Parts): Parts =>
  withQualified(withoutException(withoutPolicy(withoutAnnouncement(withoutSeason(parts)))));

/** "Beginning with the 2025 interview season, …": a season that has begun is now; a later one makes a perhaps. */
function withoutSeason(parts: Parts): Parts {
  const comma = parts.findIndex(({ form }) => form === ',');
  const lead = parts.slice(0, Math.max(0, comma));
  const year = lead.find(({ is }) => is === 'yearno');
  if (year === undefined || !BEGINS.test(lead[0]?.form ?? '') || lead.some(isVisaWord)) return parts;
  return year.value > NEWEST_SEASON ? [implied('hedge'), ...parts.slice(comma + 1)] : parts.slice(comma + 1);
}
const BEGINS = /^(?:beginning|starting|effective|as of|since|from)/;

/** "We are pleased to announce that …". */
function withoutAnnouncement(parts: Parts): Parts {
  const that = parts.findIndex(({ form }) => form === 'that');
  const lead = parts.slice(0, Math.max(0, that));
  return lead.some(({ form }) => FEELS.test(form)) && !lead.some(isVisaWord) ? parts.slice(that + 1) : parts;
}
const FEELS = /^(?:pleas|happy|glad|proud|excit|delight|thrill|regret|sorry|sad)/;

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
  const at = parts.findIndex(({ is, form }) => is === 'hedge' && EXCEPTION.test(form));
  if (at < 0) return parts;
  let from = at;
  while (FRAMES.has(parts[from - 1]?.is ?? '')) from -= 1;
  let to = at + 1;
  while (FRAMES.has(parts[to]?.is ?? '')) to += 1;
  if (!holds(parts.slice(from, to), 'deny')) return parts;
  const rest = parts.slice(to);
  if (isVisaWord(rest[0])) return [...parts.slice(0, from), implied('deny', 'no'), ...rest];
  // "No exceptions can be made to the deadline" is another matter's.
  const end = rest.findIndex(({ is }) => is === 'sign');
  return from === 0 ? (rest.length === 0 ? NO_EXCEPTION : []) : [...parts.slice(0, from), ...(end < 0 ? [] : rest.slice(end))];
}
const EXCEPTION = /^exceptions?$/;
const FRAMES: ReadonlySet<string> = wordSet('deny filler ask subject consent limit demand possible');
const NO_EXCEPTION: Parts = [implied('only', 'no exception')];

/** "J-1 visas are sponsored. There are no exceptions": the one kind that was let in is the only one. */
export const isWithoutException = ({ form }: Element): boolean => form.includes('no exception');

/** "Considered only if they qualify for the J-1", "only those who are eligible for a J-1 will be considered": the J-1 only. */
function withQualified(parts: Parts): Parts {
  const at = parts.findIndex(({ is }) => is === 'condition');
  let to = at + 1;
  while (parts[to]?.is === 'subject' || parts[to]?.is === 'filler' || parts[to]?.is === 'ask' || parts[to]?.is === 'consent')
    to += 1;
  const kinds = parts.slice(to);
  const lead = parts.slice(0, Math.max(0, at));
  const isAsked = parts.slice(at, to).some(({ form }) => QUALIFIES.test(form));
  if (!isAsked || lead.some(isNamed) || !(holds(lead, 'possible') || holds(lead, 'consent')) || !kinds.every(isOfList)) return parts;
  const isOnly = parts[at]?.form.startsWith('only') === true;
  return holds(lead, 'deny') || !kinds.some(isNamed)
    ? parts
    : [...kinds, implied(isOnly ? 'only' : 'affirm')];
}
const QUALIFIES = /^(?:qualif|eligib|able|obtain|hold|get|come on)/;
const isOfList = ({ is, form }: Element): boolean => LISTED.has(is) && form !== ',';
const LISTED: ReadonlySet<string> = wordSet('j1 h1b visa join filler status');
