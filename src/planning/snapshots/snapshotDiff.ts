/** What changed since a snapshot: which rows came, went or got another tier, and is it a cell, the profile or the rules? */
import { textOf } from '../../sheet/cell';
import { cellChanges, gridChanges } from './cellChanges';
import { cellOf, type Grid, type ListNow, type Plain, type Snapshot } from './snapshot';
import { type JudgedLine, matched, snapshotRows } from './snapshotRows';

export interface Changes {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string; readonly why: string }[];
  /** Cells that changed and moved nothing. */
  readonly cells: readonly { readonly name: string; readonly what: string }[];
  /** Rows of the profile and of Settings. */
  readonly profile: readonly string[];
  readonly rules: string;
}

export function changesSince(then: Snapshot, now: ListNow): Changes {
  const back = (grid: readonly (readonly Plain[])[]): unknown[][] => grid.map((row) => row.map(cellOf));
  const [oldBlock, oldProfile] = [back(then.block), back(then.profile)];
  const oldSettings = then.settings === null ? undefined : back(then.settings);
  const before = snapshotRows(oldBlock, oldProfile, oldSettings);
  const after = snapshotRows(now.block, now.profile, now.settings);
  const fresh = new Map(after.map((row) => [row.identity, row]));
  const was = matched(before, after, fresh);
  // One thing changed at a time tells which of them moved the row.
  const labels = (rows: readonly JudgedLine[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ identity, label }) => [identity, label]));
  const today = dayRow(now.profile);
  const cellsOnly = labels(snapshotRows(now.block, oldProfile, oldSettings));
  const others: readonly (readonly [labels: ReadonlyMap<string, string>, changes: readonly string[]])[] = [
    [
      labels(snapshotRows(oldBlock, [...dayRow(oldProfile), ...now.profile], oldSettings)),
      gridChanges(oldProfile, now.profile, 'the profile'),
    ],
    [labels(snapshotRows(oldBlock, oldProfile, now.settings)), gridChanges(oldSettings ?? [], now.settings ?? [], 'Settings')],
    [labels(snapshotRows(oldBlock, [...today, ...oldProfile], oldSettings)), ['the day']],
  ];
  const moved: Changes['moved'][number][] = [];
  const cells: Changes['cells'][number][] = [];
  for (const row of after) {
    const old = was.get(row.identity);
    if (old === undefined) continue;
    const from = then.tiers[old.identity] ?? old.label;
    const changed = cellChanges(old, row);
    if (from === row.label) {
      if (changed !== '') cells.push({ name: row.name, what: changed });
      continue;
    }
    const causes = [
      ...(from === old.label ? [] : [`the rules (${then.rules}, now ${now.rules})`]),
      ...(changed !== '' && cellsOnly.get(row.identity) !== old.label ? [changed] : []),
      ...others.flatMap(([label, changes]) => ((label.get(old.identity) ?? old.label) === old.label ? [] : changes)),
    ];
    const together = [changed, ...others.flatMap(([, changes]) => changes)]
      .filter((one) => one !== '' && one !== 'the day')
      .join('; ');
    moved.push({
      name: row.name,
      from,
      to: row.label,
      why: causes.length > 0 ? causes.join('; ') : `these together: ${together}`,
    });
  }
  const kept = new Set([...was.values()].map(({ identity }) => identity));
  return {
    added: after.filter(({ identity }) => !was.has(identity)).map(({ name, label }) => `${name} (${label})`),
    dropped: before.filter(({ identity }) => !kept.has(identity)).map(({ name, label }) => `${name} (${label})`),
    moved,
    cells,
    profile: [...(others[0]?.[1] ?? []), ...(others[1]?.[1] ?? [])],
    rules: then.rules === now.rules ? '' : `${then.rules}, now ${now.rules}`,
  };
}

const dayRow = (profile: Grid): Grid => profile.filter(([label]) => /^today\b/i.test(textOf(label))).slice(0, 1);
