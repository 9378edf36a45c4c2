/** What can be found in a rank order list, and in which sentence is it said? `{name}` is a gap for what it quotes. */
import type { GapsIn } from '../reasonCode';
import type { Source } from '../ruleId';

const RANK_SAYS = {
  // The order.
  'less-liked-above':
    'You liked {other} more ({liked} against {own}), and it ranks lower, at {at}. Move it up, or say why not under Reason.',
  'safe-above-preferred':
    'You liked {other} more ({liked} against {own}), and it ranks lower, at {at}. A safer program above a preferred one gains nothing: the list is tried from the top, and a program that does not take you costs you no place below it.',
  'chance-as-reason':
    'Its reason is your odds (“{words}”), not a preference. Put it where you would want it if every program took you.',
  'hint-above-preferred':
    'You liked {other} more ({liked} against {own}), and it stands below, at {at}. What a program lets you know (“{words}”) binds nobody: rank by what you want.',
  'hint-as-reason':
    'Its reason is what the program let you know (“{words}”), which binds nobody. Put it where you would want it if every program took you.',
  // What a match there would mean.
  'visa-refused':
    'Its words rule out {visa} (“{words}”), and a match binds you. Take it off, unless the program tells you otherwise.',
  'visa-not-said': 'It does not say whether it {takes} {visa}, and a match binds you. Ask before you certify.',
  'visa-on-condition': '{visa} depends on a condition (“{words}”), and a match binds you. Ask before you certify.',
  'visa-doubted': 'Its notes speak against {visa} (“{words}”), and a match binds you. Ask before you certify.',
  'would-not-train': 'Its reason says you would not train there (“{words}”), and a match binds you. Take it off.',
  ended: 'Its status is “{status}”, yet it has a place. Take it off, or fix the status.',
  'no-interview':
    'Its status is “{status}”, and programs hardly ever rank somebody they have not interviewed. The place does no harm, but do not count on it.',
  // Places.
  'place-unread': 'Rank says “{words}”, which is not a place on a list. Type a whole number from 1.',
  'place-taken': 'Place {place} is already taken by {other}.',
  'places-empty': 'Nothing is at {places}: is a program missing?',
  'listed-twice': 'The same program is also at {at}. List each program once.',
  'not-ranked': 'You interviewed there, and it has no place. Rank it; if you would not train there, say so under Reason.',
  'place-missing': 'Its status says it is ranked, but Rank is blank. What is its place?',
  // Pairs.
  'advanced-alone':
    'Advanced: its training begins in the second year, and no first year is paired with it. Name the preliminary or transitional program under Pair.',
  'pair-not-listed':
    'Pair says “{pair}”, and no preliminary or transitional row on the list has that name. Add its row, or correct the name.',
  'pair-ended': 'The first year paired with it has the status “{status}”. Pair another.',
  'couple-alone':
    'Other rows name a partner’s program under Pair; this one does not. For a couple, each rank is a pair: name it, or “no match”.',
  // The list as a whole.
  'no-places':
    'No row has a place under Rank, so neither the order nor any omission can be checked. If another column holds your order (“#”, “Order”), name it Rank.',
  'interviewed-unplaced': 'Interviewed and without a place ({count}), {order}: {names}.',
  'places-unread': 'No row has a place: Rank says {words}. Type a whole number from 1 in each row you rank, each number once.',
  'column-taken': 'The column “{header}” was read as Rank. If it only counts your rows, give your order a column named Rank.',
  'couple-not-said':
    '{says}, but Pair is blank. If you rank as a couple, each rank is a pair, and both lists have the same number of ranks.',
  'liked-not-said':
    'Liked is blank at {count} of {ranked} ranked rows: MatchSheet cannot tell whether they are in your true order.',
  'above-fee': '{ranked} ranks: the registration covers {covered}, and {above} {price}.',
  'exams-open': 'By {day} ECFMG must have {open}, or NRMP withdraws you and the list is not used.',
  'result-late': 'A Step 2 CK of {sitting} may come too late for the rank list: results take four to eight weeks.',
  counts: '{count} in a row from the top. {says}',
} as const;

type RankCode = keyof typeof RANK_SAYS;

/** Who says so: a guide, MatchSheet, or the Match itself. */
export type RankRule = Source | 'NRMP' | 'ECFMG';

export interface RankFinding {
  readonly code: RankCode;
  readonly rule: RankRule;
  readonly says: string;
}

/** The sentence of that code with its gaps filled. */
export function rankFinding<Code extends RankCode>(
  code: Code,
  rule: RankRule,
  values: Readonly<Record<GapsIn<(typeof RANK_SAYS)[Code]>, string | number>>,
): RankFinding {
  const given: Readonly<Record<string, string | number>> = values;
  return { code, rule, says: RANK_SAYS[code].replace(/\{(\w+)\}/g, (gap, name: string) => String(given[name] ?? gap)) };
}
