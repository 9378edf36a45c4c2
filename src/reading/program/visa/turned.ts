/** Which denials of a visa cell are taken back by a noun of their own: "neither is a problem", "the ban was lifted"? */
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isVisaWord } from './nouns';

/** "Neither J-1 nor H-1B is a problem": what is denied is the problem, and the kinds are fine. */
export function withoutProblem(parts: readonly Element[]): readonly Element[] {
  const problem = parts.findIndex(({ is }) => is === 'problem');
  const first = parts.findIndex(({ is }) => is === 'deny');
  const lead = parts.slice(Math.max(first, 0), Math.max(problem, 0));
  const isSubject = first >= 0 && problem > first + 2 && lead.some(isVisaWord) && lead.some(({ is }) => is === 'ask');
  if (!isSubject || !lead.every((part) => isVisaWord(part) || SUBJECT.has(part.is))) return parts;
  return parts.map((part, at) =>
    at === problem ? { ...part, is: 'affirm' } : part.is === 'deny' && at < problem ? { ...part, is: 'join' } : part,
  );
}
const SUBJECT: ReadonlySet<string> = wordSet('deny filler ask join sign');

/** "J-1 was never refused": so it is still. */
export const withoutWas = (parts: readonly Element[]): readonly Element[] =>
  parts.some(({ form }, at) => form === 'never' && parts[at - 1]?.is === 'past')
    ? parts.filter(({ is }, at) => !(is === 'past' && parts[at + 1]?.form === 'never'))
    : parts;

/** "J-1 stopped being an issue": what has ended is the problem. */
export function withoutFormerProblem(parts: readonly Element[]): readonly Element[] {
  const at = parts.findIndex(({ is }, place) => is === 'refuse' && parts[place + 1]?.form === 'being');
  const problem = parts.findIndex(({ is, form }, place) => place > at && (is === 'problem' || form === 'issue'));
  return at < 0 || problem < 0
    ? parts
    : parts.flatMap((part, place) => (place === at ? [{ ...part, is: 'affirm' }] : place === problem ? [] : [part]));
}

/** "The ban on H-1B was lifted": a refusal that has ended. */
export function withoutLifted(parts: readonly Element[]): readonly Element[] {
  const ban = parts.findIndex(({ is, form }) => (is === 'refuse' || is === 'limit') && BANS.has(form));
  const lifted = parts.findIndex(({ form }, at) => at > ban && LIFTED.has(form));
  if (ban < 0 || lifted < 0 || !parts.slice(ban, lifted).some(isVisaWord)) return parts;
  if (parts.slice(ban, lifted).some(({ is }) => is === 'deny' || is === 'future')) return parts;
  return parts.map((part, at) =>
    at === ban || (part.is === 'past' && at > ban && at < lifted)
      ? { ...part, is: 'filler' }
      : at === lifted
        ? { ...part, is: 'consent' }
        : part,
  );
}
const BANS: ReadonlySet<string> = wordSet('ban bans moratorium freeze suspension hold pause stop restriction restrictions block');
const LIFTED: ReadonlySet<string> = wordSet(
  'lifted ended over removed reversed dropped cancelled canceled gone withdrawn rescinded',
);
