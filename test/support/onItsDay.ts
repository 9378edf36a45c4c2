/** What do all planning functions say to an applicant with a list on a day, and is it what the case asks? Through the built add-on. */
import { expect } from 'vitest';
import { keptAddon } from './addon';
import { applicant, type Cells, OF_2027, programs } from './applicant';

const addon = keptAddon();
export const FUNCTIONS = [
  'SEASON',
  'NEXT_STEPS',
  'TIMELINE',
  'SHORTLIST',
  'SIGNALS',
  'VERIFY_NEXT',
  'WHAT_IF',
  'LIST_BALANCE',
  'LIST_SUMMARY',
] as const;
type Name = (typeof FUNCTIONS)[number];

export interface DayCase {
  readonly what: string;
  readonly profile?: Cells;
  readonly rows: readonly Cells[];
  readonly today: unknown;
  readonly phase: string;
  readonly says?: Readonly<Partial<Record<Name, readonly RegExp[]>>>;
  readonly never?: Readonly<Partial<Record<Name, readonly RegExp[]>>>;
}

export const answersOf = ({ profile = {}, rows, today }: Pick<DayCase, 'profile' | 'rows' | 'today'>): Record<Name, string> => {
  const [list, own] = [programs(...rows), applicant({ ...OF_2027, Today: today, ...profile })];
  const answer = (name: Name): unknown =>
    name === 'NEXT_STEPS' || name === 'TIMELINE'
      ? addon.call(name, own, list)
      : name === 'WHAT_IF'
        ? addon.call(name, list, own, 'Step 3: passed')
        : addon.call(name, list, own);
  return Object.fromEntries(
    FUNCTIONS.map((name) => [name, (answer(name) as unknown[][]).map((row) => row.join(' · ')).join('\n')]),
  ) as Record<Name, string>;
};

export const NOW = /\bapply now\b|\bapply this year\b|\bsubmit before\b/i;
export const MESSAGE = /Dear |^.*\bWrite to (?:unfilled|the|a|each)\b/m;
const BROKEN = /\bNaN\b|undefined|\[object|\bnull\b/;

export const offered = (name: string): RegExp => new RegExp(String.raw`^\d+ · ${name} ·`, 'm');

/** Each function says what it must and nothing that it must not; outside applying nothing says to apply, in Match Week nobody is written to. */
export function checkDay(one: DayCase): void {
  const answers = answersOf(one);
  expect(answers.SEASON).toMatch(new RegExp(`^Phase · ${one.phase} ·`, 'm'));
  for (const name of FUNCTIONS) {
    const answer = `${name}\n${answers[name]}`;
    expect(answer).not.toMatch(BROKEN);
    if (one.phase !== 'applying') expect(answer).not.toMatch(NOW);
    if (String(one.today) >= '2027-03-15' && String(one.today) <= '2027-03-18') expect(answer).not.toMatch(MESSAGE);
    for (const words of one.says?.[name] ?? []) expect(answer).toMatch(words);
    for (const words of one.never?.[name] ?? []) expect(answer).not.toMatch(words);
  }
}
