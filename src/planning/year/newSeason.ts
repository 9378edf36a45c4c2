/** How does a list begin the next season? The same programs and facts; what was sent is left behind, its outcome stands under “Last year”, and no fact counts as checked. */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import type { ProgramField } from '../../reading/headers/programFields';
import { hash } from '../../reading/text/sum';
import { isBlank, textOf } from '../../sheet/cell';
import type { FoundList } from '../../sheet/list/findList';
import { ofLastSeason } from '../judged/phase';

/** A column of the new list: copied from one of the old, begun anew, or filled with `cell`. */
interface NewColumn {
  readonly header: string;
  /** Its place in the old list, from 0; null where the old one has none. */
  readonly from: number | null;
  readonly is: 'copied' | 'blank' | 'filled';
}

interface NewSeason {
  readonly columns: readonly NewColumn[];
  /** `from`: its row among those of the old list, from 0. */
  readonly rows: readonly { readonly from: number; readonly filled: readonly string[] }[];
}

const OF_ONE_SEASON: ReadonlySet<ProgramField> = new Set<ProgramField>([
  'status',
  'applied',
  'interview_date',
  'rank',
  'liked',
  'reason',
  'pair',
  'signal',
  'deadline',
  'tier_decided',
]);

/**
 * @param rows Cells of the old list below its headers, as wide as its tab.
 * @param last The year of the Match that is over.
 * @param today The day of the copy: what has no day of its own was checked before it.
 */
export function newSeason(
  list: FoundList,
  judged: Judged,
  rows: readonly (readonly unknown[])[],
  last: number,
  today: string,
): NewSeason {
  const fieldAt = new Map(list.columns.map(({ at, field }) => [at, field]));
  const old = [...list.columns, ...list.others].sort((one, other) => one.at - other.at);
  const filled = FILLED.map(({ field, header }) => list.columns.find((one) => one.field === field) ?? { at: null, header });
  const columns = old.flatMap(({ at, header }): NewColumn[] => {
    if (filled.some((one) => one.at === at)) return [];
    const field = fieldAt.get(at);
    return [{ header, from: at, is: field !== undefined && OF_ONE_SEASON.has(field) ? 'blank' : 'copied' }];
  });
  return {
    columns: [...columns, ...filled.map(({ at, header }): NewColumn => ({ header, from: at, is: 'filled' }))],
    rows: judged.rows.flatMap((row, from) => {
      if (row === null) return [];
      const said = filled.map(({ at }) => (at === null ? '' : textOf(rows[from]?.[at])));
      return [{ from, filled: FILLED.map(({ cell }, at) => cell(row, said[at] ?? '', last, today)) }];
    }),
  };
}

interface Filled {
  readonly field: ProgramField;
  readonly header: string;
  cell(row: JudgedRow, said: string, last: number, today: string): string;
}

/** At the end of the new list, in this order. */
const FILLED: readonly Filled[] = [
  {
    field: 'last_year',
    header: 'Last year',
    cell: ({ judgement: { program } }, said, last) => {
      const outcome = OUTCOMES[program.status] ?? program.status;
      return `${last}: ${outcome}${said === '' ? '' : `; before: ${said}`}`;
    },
  },
  {
    field: 'checked_on',
    header: 'Checked on',
    cell: ({ judgement: { program } }, said, _last, today) => (said === '' ? `before ${today}` : (program.checkedOn ?? said)),
  },
];
const OUTCOMES: Readonly<Record<string, string>> = {
  'not said': 'nothing noted',
  'to verify': 'not applied',
  'signal sent': 'not applied',
  ranked: 'interviewed, ranked',
};

/** The year for which the list may be copied: once the Match is over or left, or where its rows still tell of the one before; else null. */
export function seasonToBegin({ phase, profile, rows }: Judged): number | null {
  const isOver = phase.phase === 'after the Match' || phase.phase === 'season over' || phase.reason === 'left the Match';
  if (isOver) return phase.offersSeason;
  const isOfLast = ofLastSeason(phase, profile);
  return rows.some((row) => row !== null && isOfLast(row.judgement.program)) ? phase.season : null;
}

/** What of a profile a program sees change from one season to the next. */
export function profileSum({ step1, step2, step3, ecfmg, usceMonths, letters, outputs, specialties }: Profile): string {
  const seen = [step1, step2, step3, ecfmg.certified, usceMonths.now, letters.now, outputs.now, specialties];
  return hash(JSON.stringify(seen)).toString(36);
}

/** The same programs, and nothing new in the profile: G1.unmatched and G3.unmatched ask for movement. */
export const isSamePattern = (outcomes: readonly unknown[], then: string, profile: Profile): boolean =>
  outcomes.length > 0 && outcomes.every((outcome) => !isBlank(outcome)) && profileSum(profile) === then;
