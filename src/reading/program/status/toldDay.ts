/** What does a status cell tell beside its state: on which day it came, whether an invitation is answered, whether thanks went out? */
import { type Day, dayOf } from '../../../domain/day';
import type { RowNotes } from '../../../domain/list/judgedList';
import { type Element, elementsOf } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

/** @param season The year of the Match, which a day without its year is of. @param notes What stands under Notes. */
export function readTold(text: string, season: number | null, notes: string): RowNotes['told'] {
  const elements = elementsOf(text, 'status');
  const has = (names: ReadonlySet<string>): boolean => elements.some(({ is }) => names.has(is));
  return {
    day: season === null || UNTIL.test(text) ? null : dayTold(elements, season),
    isAnswered: has(ANSWERS) && !has(NOT_YET),
    isThanked: THANKS.test(`${text} ${notes}`),
  };
}

const ANSWERS: ReadonlySet<string> = wordSet('consent answer');
const NOT_YET: ReadonlySet<string> = wordSet('deny modal yet');
const THANKS = /\bthank(?!sg)|gracias|obrigad|\bmerci\b/i;

/** What leaves no doubt that the one day beside the one state is its own: "applied 9/24, invited" and "answer by 11/30" do not. */
const BESIDE: ReadonlySet<string> = wordSet('interview filler sign number when done unknown');
const UNTIL = /\b(?:by|until|till|before|due|deadline|bis|hasta|até|avant|antes)\b/i;

/** What an interview's own day stands beside: "applied 9/24, IV 12/9", "IV 12/4 moved to 12/11". */
const HELD: ReadonlySet<string> = wordSet('interview state:booked state:interviewed');
const isOfInterview = ({ is, form }: Element): boolean => HELD.has(is) || /^(?:moved|now)/.test(form);

function dayTold(elements: readonly Element[], season: number): Day | null {
  const behind = elements.slice(elements.map(isOfInterview).lastIndexOf(true) + 1);
  return plainDay(elements, season) ?? (behind.length < elements.length ? plainDay(behind, season) : null);
}

function plainDay(elements: readonly Element[], season: number): Day | null {
  const days = elements.filter(({ is }) => is === 'date' || is === 'ratio');
  const states = elements.filter(({ is }) => is.startsWith('state:') || is.startsWith('noun:'));
  const [told] = days;
  const isPlain = elements.every((one) => days.includes(one) || states.includes(one) || BESIDE.has(one.is));
  if (told === undefined || days.length > 1 || states.length > 1 || !isPlain) return null;
  const { is, form, value, high } = told;
  const [first, second] = is === 'ratio' ? [value, high] : [Math.floor(value / 100), value % 100];
  // "11/25" may be either way round; a month by its name is not.
  const other = is === 'ratio' || form === 'date' ? dayIn(season, second, first) : null;
  const day = dayIn(season, first, second) ?? other;
  return other === null || other === day ? day : null;
}

/** Of an interview's own column: "12/04/26" is December 4, since in April none is held; a day that both ways round could be is none. */
export function interviewDayIn(text: string, season: number): Day | null {
  const [, first, second, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d\d)\s*$/.exec(text) ?? [];
  if (year === undefined) return null;
  const days = [dayIn(season, Number(first), Number(second)), dayIn(season, Number(second), Number(first))];
  const [day, other] = [...new Set(days)].filter((one) => one?.slice(2, 4) === year);
  return other === undefined ? (day ?? null) : null;
}

/** Invitations and interviews fall between late September, when programs begin to read, and March: "12/9" is December 9. */
const FALL = 9;
const READS_FROM = 20;
const SPRING = 3;
function dayIn(season: number, month: number, day: number): Day | null {
  if (month > FALL || (month === FALL && day >= READS_FROM)) return dayOf(season - 1, month, day);
  return month <= SPRING ? dayOf(season, month, day) : null;
}
