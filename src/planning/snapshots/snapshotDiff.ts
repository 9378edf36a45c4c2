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
  const cellsOnly = labelsOf(snapshotRows(now.block, oldProfile, oldSettings));
  const alone = (changes: readonly string[], profile: Grid, settings: Grid | undefined): Alone => ({
    labels: labelsOf(snapshotRows(oldBlock, profile, settings)),
    changes,
  });
  const told = [
    alone(gridChanges(oldProfile, now.profile, 'the profile'), [...dayRow(oldProfile), ...now.profile], oldSettings),
    alone(gridChanges(oldSettings ?? [], now.settings ?? [], 'Settings'), oldProfile, now.settings),
  ];
  const others = [...told, alone(['the day'], [...dayRow(now.profile), ...oldProfile], oldSettings)];
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
      ...others.flatMap(({ labels, changes }) => ((labels.get(old.identity) ?? old.label) === old.label ? [] : changes)),
    ];
    const why = causes.length > 0 ? causes.join('; ') : `these together: ${together(changed, others)}`;
    moved.push({ name: row.name, from, to: row.label, why });
  }
  const kept = new Set([...was.values()].map(({ identity }) => identity));
  return {
    added: after.filter(({ identity }) => !was.has(identity)).map(({ name, label }) => `${name} (${label})`),
    dropped: before.filter(({ identity }) => !kept.has(identity)).map(({ name, label }) => `${name} (${label})`),
    moved,
    cells,
    profile: told.flatMap(({ changes }) => changes),
    rules: then.rules === now.rules ? '' : `${then.rules}, now ${now.rules}`,
  };
}

const dayRow = (profile: Grid): Grid => profile.filter(([label]) => /^today\b/i.test(textOf(label))).slice(0, 1);

/** What the rows would be with one thing of today in the list of then, and what changed in it. */
interface Alone {
  readonly labels: ReadonlyMap<string, string>;
  readonly changes: readonly string[];
}

const labelsOf = (rows: readonly JudgedLine[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ identity, label }) => [identity, label]));

const together = (changed: string, others: readonly Alone[]): string =>
  [changed, ...others.flatMap(({ changes }) => changes)].filter((one) => one !== '' && one !== 'the day').join('; ');
