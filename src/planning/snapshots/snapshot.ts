/** What is kept of a list before a meeting? Everything its verdicts rest on, compact enough for a cell. */
import { isDate } from '../../sheet/cell';
import { snapshotRows } from './snapshotRows';

export type Plain = string | number | boolean | { readonly day: string };
export type Grid = readonly (readonly unknown[])[];

/** Compact, as JSON: all that the verdicts of that day rested on. */
export interface Snapshot {
  readonly rules: string;
  readonly block: readonly (readonly Plain[])[];
  readonly profile: readonly (readonly Plain[])[];
  readonly settings: readonly (readonly Plain[])[] | null;
  /** Label by identity. */
  readonly tiers: Readonly<Record<string, string>>;
}

export interface ListNow {
  readonly rules: string;
  readonly block: Grid;
  readonly profile: Grid;
  readonly settings: Grid | undefined;
}

const plainOf = (cell: unknown): Plain =>
  isDate(cell) ? { day: cell.toISOString() } : typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
export const cellOf = (plain: Plain): unknown => (typeof plain === 'object' ? new Date(plain.day) : plain);

export function snapshotOf({ rules, block, profile, settings }: ListNow): Snapshot {
  const plain = (grid: Grid): Plain[][] => grid.filter((row) => row.some((cell) => cell !== '')).map((row) => row.map(plainOf));
  const kept = plain(block);
  const back = kept.map((row) => row.map(cellOf));
  return {
    rules,
    block: kept,
    profile: plain(profile),
    settings: settings === undefined ? null : plain(settings),
    tiers: Object.fromEntries(snapshotRows(back, profile, settings).map(({ identity, label }) => [identity, label])),
  };
}
