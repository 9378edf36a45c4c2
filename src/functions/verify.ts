/** What should be found out first? The open questions of the list, those that decide most come first, each with its programs. */
import type { Column } from '../sheet/programsBlock';
import { rowKeys } from '../sheet/rowKey';
import { judgeDecided } from './decided';
import { silenceOn } from './silence';
import { verifyQueue } from './verifyQueue';

export interface OpenQuestion {
  readonly about: string;
  readonly asks: string;
  /** Rows from 1 on the tab; `key` finds the program again. In the order of VERIFY_NEXT, the first 25 of them. */
  readonly programs: readonly { readonly name: string; readonly tier: string; readonly row: number; readonly key: string }[];
  /** How many stand behind them. */
  readonly more: number;
}

export interface OpenQuestions {
  readonly questions: readonly OpenQuestion[];
  /** Why no program is written to on this day; '' on most. */
  readonly silence: string;
}

const SHOWN = 25;

/**
 * @param block The list, headers first. @param top The tab's row of its first line, from 1.
 * @return At most 12 questions; facts of an earlier season first, since all else rests on them.
 */
export function openQuestions(
  block: readonly (readonly unknown[])[],
  columns: readonly Column[],
  top: number,
  profile: unknown,
  settings: unknown,
): OpenQuestions {
  const judged = judgeDecided([block, profile, settings]);
  const keyOf = rowKeys(columns);
  const found = new Map<string, { about: string; worth: number; programs: OpenQuestion['programs'][number][] }>();
  for (const { row, at, stakes } of verifyQueue(judged)) {
    const place = at + judged.headerRows;
    const program = { name: row.name, tier: row.judgement.verdict.tier, row: top + place, key: keyOf(block[place] ?? []) };
    for (const { question, worth } of stakes) {
      const one = found.get(question.asks) ?? { about: question.about, worth: 0, programs: [] };
      one.worth += worth;
      one.programs.push(program);
      found.set(question.asks, one);
    }
  }
  const isOlder = (about: string): number => (about === 'older facts' ? 0 : 1);
  const questions = [...found]
    .sort(([, one], [, other]) => isOlder(one.about) - isOlder(other.about) || other.worth - one.worth)
    .slice(0, 12)
    .map(([asks, { about, programs }]) => ({
      about,
      asks,
      programs: programs.slice(0, SHOWN),
      more: Math.max(0, programs.length - SHOWN),
    }));
  return { questions, silence: silenceOn(judged.profile.today) };
}
