/** Which rows has a list, by what tells one program from another, and which row of another day is the same one? */

import { labelOf } from '../../domain/tiers';
import { textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { identities } from '../../sheet/list/identities';
import { readProgramsBlock } from '../../sheet/list/programsBlock';
import { DEFAULT_SETTINGS, readSettings } from '../../sheet/settings/settingsBlock';
import { judge } from '../judged/judgeList';

type Grid = readonly (readonly unknown[])[];

export interface JudgedLine {
  readonly identity: string;
  readonly name: string;
  readonly label: string;
  /** Words by field, so that a renamed header is no change; unread columns by their header. */
  readonly cells: ReadonlyMap<string, { readonly header: string; readonly words: string }>;
}

/** Rows of one program twice are told apart by their number among them. */
export function snapshotRows(block: Grid, profile: Grid, settings: Grid | undefined): JudgedLine[] {
  const judged = judge([block, profile, settings]);
  const { corrections } = settings === undefined ? DEFAULT_SETTINGS : readSettings(settings);
  const { columns, rows } = readProgramsBlock(block, 'the list', corrections);
  const identityOf = identities(columns);
  const specialtyAt = columnOf(columns, 'specialty')?.at;
  const seen = new Map<string, number>();
  return judged.rows.flatMap((row, at): JudgedLine[] => {
    const cells = rows[at];
    if (row === null || cells === undefined) return [];
    const who = `${identityOf(cells)}|${specialtyAt === undefined ? '' : textOf(cells[specialtyAt]).toLowerCase()}`;
    const times = (seen.get(who) ?? 0) + 1;
    seen.set(who, times);
    return [
      {
        identity: times === 1 ? who : `${who}|${times}`,
        name: row.name,
        label: labelOf(row.judgement.verdict),
        cells: new Map(columns.map(({ field, header, at: column }) => [field, { header, words: textOf(cells[column]) }])),
      },
    ];
  });
}

/** By identity; a program whose code was filled in meanwhile by a name that both lists hold once. */
export function matched(
  before: readonly JudgedLine[],
  after: readonly JudgedLine[],
  fresh: ReadonlyMap<string, JudgedLine>,
): Map<string, JudgedLine> {
  const found = new Map(before.filter(({ identity }) => fresh.has(identity)).map((row) => [row.identity, row]));
  const only = (rows: readonly JudgedLine[], name: string): JudgedLine | null => {
    const same = rows.filter((row) => row.name === name);
    return same.length === 1 ? (same[0] ?? null) : null;
  };
  for (const row of after) {
    if (found.has(row.identity) || only(after, row.name) === null) continue;
    const old = only(before, row.name);
    if (old !== null && !fresh.has(old.identity)) found.set(row.identity, old);
  }
  return found;
}
