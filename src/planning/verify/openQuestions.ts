/** What should be found out first? The open questions of the list, those that decide most come first, each with its programs; apart from them, what the applicant alone can say. */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Column } from '../../sheet/list/programsBlock';
import { rowKeys } from '../../sheet/list/rowKey';
import { asksIn, notAskedSays, nothingAsked } from '../../show/sentences/asked';
import { phaseHeadline } from '../../show/sentences/phase';
import { showSilence } from '../../show/sentences/silence';
import { toVerify } from './verifyQueue';

interface OpenQuestion {
  /** Its short name; of a cell, the row of SETTINGS that would say what it means. */
  readonly about: string;
  readonly asks: string;
  /** Rows from 1 on the tab; `key` finds the program again. In the order of VERIFY_NEXT, the first 25 of them. */
  readonly programs: readonly { readonly name: string; readonly tier: string; readonly row: number; readonly key: string }[];
  /** How many stand behind them. */
  readonly more: number;
}

export interface OpenQuestions {
  /** At most 12; facts of an earlier season first, since all else rests on them. */
  readonly questions: readonly OpenQuestion[];
  /** Of cells whose words were not understood: at most 12, those that most rows hold first. No program is asked. */
  readonly ofCells: readonly OpenQuestion[];
  /** Rows of SETTINGS that teach nothing, as they cannot be read. */
  readonly notes: readonly string[];
  /** Why no program is written to on this day; '' on most. */
  readonly silence: string;
  /** Why not every row is asked: the phase of the year, then the rows that are closed. */
  readonly why: readonly string[];
  /** Said where nothing is asked. */
  readonly nothing: string;
}

const SHOWN = 25;
const MOST = 12;

/**
 * @param judged By the tiers that the applicant uses. @param block The list, headers first. @param top The tab's row of its first
 * line, from 1.
 */
export function openQuestions(
  judged: Judged,
  block: readonly (readonly unknown[])[],
  columns: readonly Column[],
  top: number,
): OpenQuestions {
  const keyOf = rowKeys(columns);
  const programAt = (row: JudgedRow, at: number): OpenQuestion['programs'][number] => {
    const place = at + judged.headerRows;
    return { name: row.name, tier: row.judgement.verdict.tier, row: top + place, key: keyOf(block[place] ?? []) };
  };
  const all = toVerify(judged);
  const found = new Map<string, { about: string; worth: number; programs: OpenQuestion['programs'][number][] }>();
  for (const { row, at, impacts } of all.queue) {
    const program = programAt(row, at);
    for (const { question, worth } of impacts) {
      const one = found.get(question.asks) ?? { about: question.about, worth: 0, programs: [] };
      one.worth += worth;
      one.programs.push(program);
      found.set(question.asks, one);
    }
  }
  const isOlder = (about: string): number => (about === 'older facts' ? 0 : 1);
  const questions = [...found]
    .sort(([, one], [, other]) => isOlder(one.about) - isOlder(other.about) || other.worth - one.worth)
    .slice(0, MOST)
    .map(([asks, { about, programs }]) => shown(about, asks, programs));
  const own = all.ofCells.slice(0, MOST).map(({ asks, teach, rows }) =>
    shown(
      teach,
      asks,
      rows.map(({ row, at }) => programAt(row, at)),
    ),
  );
  const asks = asksIn(judged.phase);
  return {
    questions,
    ofCells: own,
    notes: judged.notes,
    silence: showSilence(all.silence),
    why: [asks === '' ? '' : `${phaseHeadline(judged.phase)} ${asks}`, notAskedSays(all)].filter(Boolean),
    nothing: nothingAsked(all),
  };
}

const shown = (about: string, asks: string, programs: OpenQuestion['programs']): OpenQuestion => ({
  about,
  asks,
  programs: programs.slice(0, SHOWN),
  more: Math.max(0, programs.length - SHOWN),
});
