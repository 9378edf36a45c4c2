/** Which turns of a program's own prose say in many words what a list says in few: "in need of a visa", "too small to sponsor", "regardless of Step 3"? */
import { implied } from '../../language/element';
import { holds } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isVisaWord } from './nouns';

type Parts = readonly Element[];

const isPerson = ({ is }: Element): boolean => is === 'people' || is === 'roster' || is === 'img' || is === 'nonusimg';

/** "Regardless of Step 3 status", up to the comma: what makes no difference. */
export function withoutRegardless(parts: Parts): Parts {
  const at = parts.findIndex(({ form }) => REGARDLESS.test(form));
  if (at < 0) return parts;
  const comma = parts.findIndex(({ form }, place) => place > at && form === ',');
  const to = comma < 0 ? parts.length : comma + 1;
  return parts.slice(at, to).some(isVisaWord) ? parts : [...parts.slice(0, at), ...parts.slice(to)];
}
const REGARDLESS = /^(?:regardless|irrespective|no matter)/;

/** "We are too small to take on H-1Bs": what is too much is not done. */
export function withTooMuch(parts: Parts): Parts {
  const at = parts.findIndex(({ form }) => form === 'too');
  const to = parts.findIndex(({ form }, place) => place > at && form === 'to');
  return at >= 0 &&
    to > at &&
    to - at < 4 &&
    parts[to + 1]?.is === 'consent' &&
    !holds(parts, 'deny') &&
    !GLAD.test(parts[at + 1]?.form ?? '')
    ? [...parts.slice(0, at), implied('deny', 'cannot'), ...parts.slice(to + 1)]
    : parts;
}

const GLAD = /^(?:happy|glad|pleased|willing|eager)/;

/** "We do not interview applicants who need an H-1B", "their applications will not be reviewed": not chosen is refused. */
export function withChoice(all: Parts): Parts {
  // "Not able to offer positions to those who need a visa": what is offered is beside the point.
  const parts = all.filter(
    ({ form }, at) => !(OFFERED.test(form) && all[at - 1]?.is === 'consent' && all[at + 1]?.form === 'to'),
  );
  return parts.map((part, at) => {
    if (!CHOOSES.test(part.form) || part.is === 'consent') return part;
    let before = at - 1;
    while (parts[before]?.is === 'filler') before -= 1;
    const rest = parts.slice(at + 1);
    // "We do not rank applicants by visa status" says who is ranked how.
    const isWhole =
      rest.every((one) => isPerson(one) || isVisaWord(one) || OF_NEED.has(one.is)) &&
      !rest.slice(1).some(({ form }) => HOW.has(form));
    const isOfPeople =
      rest.length === 0
        ? parts.slice(0, before).some(isPerson)
        : isWhole && isPerson(rest.find(({ is }) => is !== 'filler') ?? part);
    return parts[before]?.is === 'deny' && isOfPeople ? { ...part, is: 'consent' } : part;
  });
}
const OFFERED = /^(?:position|interview|contract|spot|slot|invitation|place)s?$/;
const CHOOSES = /^(?:interview|invit|rank|review|match|hir|recruit)(?:e?s|e?d|ing|e)?$/;
const OF_NEED: ReadonlySet<string> = wordSet('filler ask demand join now');
const HOW: ReadonlySet<string> = wordSet('by for through to on in');

/** "Programs may not ask whether …", "we will announce whether …": what is asked or decided elsewhere is not said here. */
export function withoutWhether(parts: Parts): Parts {
  const at = parts.findIndex(({ form }) => form === 'whether');
  const before = parts.slice(Math.max(0, at - 6), Math.max(0, at));
  // "Each program decides whether it takes a J-1": it may.
  if (before.some(({ form }) => DECIDES.test(form))) return [implied('hedge'), ...parts.slice(at + 1)];
  return before.some(({ form }) => ASKS.test(form)) ? parts.slice(0, at) : parts;
}
const DECIDES = /^(?:decid|vote|determin)/;
const ASKS =
  /^(?:(?:will )?ask|tell|told|say|state|indicate|announce|know|advis|specif|disclos|report|check|inquir|learn|inform|see|discuss|explain|clarif|note|notif)/;

/** "No other type", "this is the only kind": behind these a noun of kind is a visa. */
export function withKindNoun(parts: Parts): Parts {
  if (!holds(parts, 'consent') && !holds(parts, 'refuse')) return parts;
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    if (KIND.has(part.form) && before !== undefined) {
      if (before.is === 'visa') return [];
      if (before.is === 'only' || OTHER.test(before.form)) return [{ ...part, is: 'visa' }];
    }
    return [part];
  });
}
const KIND: ReadonlySet<string> = wordSet(
  'type types kind kinds category categories class classes classification classifications option options route routes',
);
const OTHER = /(?:^| )others?$/;

/** "Residents who are not citizens": those who need a visa. */
export function withNeed(parts: Parts): Parts {
  const who = parts.findIndex(({ form }) => form === 'who');
  let to = who + 1;
  while (parts[to]?.is === 'ask') to += 1;
  if (parts[to]?.is !== 'deny') return parts;
  to += 1;
  while (parts[to]?.is === 'filler' || OR.has(parts[to]?.form ?? '') || parts[to]?.is === 'status') to += 1;
  return who > 0 && holds(parts.slice(who, to), 'status')
    ? [...parts.slice(0, who + 1), implied('demand', 'requiring'), implied('visa'), ...parts.slice(to)]
    : parts;
}
const OR: ReadonlySet<string> = wordSet('or nor');

/** "The hospital moved from the H-1B to the J-1": which of them is left is asked. */
export const withoutMove = (parts: Parts): Parts =>
  parts.some(({ form }, at) => MOVED.test(form) && parts[at + 1]?.form === 'from') ? [] : parts;
const MOVED = /^(?:mov|switch|shift|transition|convert|chang)ed$/;

/** "I came on a J-1": how somebody came is weaker than any rule. */
export const withoutArrival = (parts: Parts): Parts =>
  parts.some(({ form }) => form === 'i')
    ? parts.map((part) => (ARRIVES.test(part.form) ? { ...part, is: 'filler' } : part))
    : parts;
const ARRIVES = /^(?:c[ao]me|train(?:ed)?|arrive|enter) on$/;
