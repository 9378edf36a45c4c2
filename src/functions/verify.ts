/** What should be found out first? The open questions of the list, those that most good programs wait for first. */

import type { Column } from '../sheet/programsBlock';
import { rowKeys } from '../sheet/rowKey';
import { judge } from './judge';

export interface OpenQuestion {
  readonly about: string;
  readonly asks: string;
  /** Rows from 1 on the tab; `key` finds the program again. The better tiers first, the first 25 of them. */
  readonly programs: readonly { readonly name: string; readonly tier: string; readonly row: number; readonly key: string }[];
  /** How many stand behind them. */
  readonly more: number;
}

const SHOWN = 25;

/** Worth of a row, in tenths of a Realistic one: MatchSheet's choice, the one SHORTLIST uses. (design §6) */
const WORTH = { Realistic: 40, Reach: 20, 'Ultra-reach': 10, Skip: 0 } as const;

/**
 * @param block The list, headers first. @param top The tab's row of its first line, from 1.
 * @return At most 12 questions.
 */
export function openQuestions(
  block: readonly (readonly unknown[])[],
  columns: readonly Column[],
  top: number,
  profile: unknown,
  settings: unknown,
): OpenQuestion[] {
  const judged = judge([block, profile, settings]);
  const keyOf = rowKeys(columns);
  const found = new Map<
    string,
    { about: string; worth: number; programs: (OpenQuestion['programs'][number] & { worth: number })[] }
  >();
  judged.rows.forEach((row, at) => {
    if (row === null) return;
    const { verdict } = row.judgement;
    const worth = WORTH[verdict.tier];
    const place = at + judged.headerRows;
    for (const { about, asks } of verdict.questions) {
      const one = found.get(asks) ?? { about, worth: 0, programs: [] };
      one.worth += worth;
      one.programs.push({ name: row.name, tier: verdict.tier, row: top + place, key: keyOf(block[place] ?? []), worth });
      found.set(asks, one);
    }
  });
  return [...found]
    .map(([asks, { about, worth, programs }]) => ({
      about,
      asks,
      worth,
      programs: programs
        .sort((one, other) => other.worth - one.worth || one.row - other.row)
        .map(({ worth: _worth, ...program }) => program),
    }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, 12)
    .map(({ about, asks, programs }) => ({
      about,
      asks,
      programs: programs.slice(0, SHOWN),
      more: Math.max(0, programs.length - SHOWN),
    }));
}
