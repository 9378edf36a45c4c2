/** Which rows of the table are said to this applicant on this day, which of them first, and which wait for an answer? */
import type { Phase } from '../season/phaseDays';
import type { Advice, AdviceCase, AdviceGiven, AdviceSaid, AdviceTime } from './advice';
import { askedBy, holds, toldBy } from './conditions';

/** A handful, and no group takes all of it. (ours) */
const MOST_NOW = 6;
const MOST_OF_A_GROUP = 2;

/** While SOAP runs nothing is said: no program is written to, and nothing else can be done. */
const TIMES: Readonly<Record<AdviceTime, readonly Phase[]>> = {
  // Interviews and the rank list come before the next season.
  build: ['not known', 'planning', 'applying', 'late', 'waiting', 'after the Match', 'season over'],
  list: ['not known', 'planning', 'applying', 'after the Match', 'season over'],
  signals: ['planning', 'applying'],
  write: ['planning', 'applying', 'late', 'interviewing', 'ranking', 'after the Match', 'season over'],
  meet: ['interviewing'],
  rank: ['interviewing', 'ranking'],
};

/** @param speaks Whether a rule speaks of this applicant at all. */
export function adviseOn(table: readonly Advice[], of: AdviceCase, phase: Phase, speaks: (rule: string) => boolean): AdviceGiven {
  const rows = table.filter((row) => TIMES[row.time].includes(phase)).map((row) => judged(row, of, speaks));
  const said = rows.flatMap((row) => (row.said === null ? [] : [{ weight: row.weight, said: row.said }]));
  const first = said
    .filter(({ weight }) => weight <= 1)
    .sort((one, other) => one.weight - other.weight)
    .map((row) => row.said);
  const now = first
    .filter((row, at) => first.slice(0, at).filter(({ group }) => group === row.group).length < MOST_OF_A_GROUP)
    .slice(0, MOST_NOW);
  const rest = said.map((row) => row.said).filter((row) => !now.includes(row));
  const groups = [...new Set(table.map(({ group }) => group))];
  const waits = rows.filter(({ asks }) => asks.length > 0);
  return {
    now,
    more: groups.flatMap((group) => rest.filter((row) => row.group === group)),
    waiting: { count: waits.length, asks: mostAsked(waits.flatMap(({ asks }) => asks)) },
  };
}

interface JudgedAdvice {
  readonly weight: number;
  /** Null where it does not concern the applicant, or waits. */
  readonly said: AdviceSaid | null;
  readonly asks: readonly string[];
}

function judged(
  { weight, when, rules, group, says, act }: Advice,
  of: AdviceCase,
  speaks: (rule: string) => boolean,
): JudgedAdvice {
  const nothing: JudgedAdvice = { weight, said: null, asks: [] };
  const own = rules.filter(({ id }) => speaks(id));
  // What only MatchSheet adds stands beside a guide's rule, and not alone where that one is for others.
  if (rules.some(isOfAGuide) && !own.some(isOfAGuide)) return nothing;
  const answers = when.map((condition) => ({ condition, is: holds(condition, of) }));
  if (answers.some(({ is }) => is === false)) return nothing;
  const placed = own.map((rule) => ({ ...rule, is: rule.when === '' ? true : holds(rule.when, of) }));
  const here = placed.filter(({ is }) => is === true);
  const isElsewhere = rules.some(isOfAGuide) ? !here.some(isOfAGuide) : here.length === 0;
  const open = [
    ...answers.filter(({ is }) => is === null).map(({ condition }) => condition),
    ...(isElsewhere ? placed.filter(({ is }) => is === null).map((rule) => rule.when) : []),
  ];
  if (open.length > 0) return { ...nothing, asks: [...new Set(open.map((condition) => askedBy(condition, of)))] };
  if (isElsewhere) return nothing;
  const told = [...new Set(when.map((condition) => toldBy(condition, of)))].filter((words) => words !== '');
  const said = { group, have: told.join(', '), says: filled(says, of), act: filled(act, of), rules: here.map(({ id }) => id) };
  return { weight, said, asks: [] };
}

const isOfAGuide = ({ id }: { readonly id: string }): boolean => /^G\d/.test(id);

const filled = (text: string, { gaps }: AdviceCase): string => text.replace(/\{(\w+)\}/g, (_, name: string) => gaps[name] ?? '');

function mostAsked(asks: readonly string[]): string[] {
  const count = (one: string): number => asks.filter((other) => other === one).length;
  return [...new Set(asks)].sort((one, other) => count(other) - count(one));
}
