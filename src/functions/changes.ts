/** What changed since a snapshot: which rows came, went or got another tier, and is it a cell, the profile or the rules? */
import { labelOf } from '../domain/tier';
import { isDate, textOf } from '../sheet/cell';
import { identities, readProgramsBlock } from '../sheet/programsBlock';
import { cut } from '../sheet/show';
import { type Judged, judge } from './judge';

type Plain = string | number | boolean | { readonly day: string };
type Grid = readonly (readonly unknown[])[];

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
const cellOf = (plain: Plain): unknown => (typeof plain === 'object' ? new Date(plain.day) : plain);

export function snapshotOf({ rules, block, profile, settings }: ListNow): Snapshot {
  const plain = (grid: Grid): Plain[][] => grid.filter((row) => row.some((cell) => cell !== '')).map((row) => row.map(plainOf));
  const kept = plain(block);
  return {
    rules,
    block: kept,
    profile: plain(profile),
    settings: settings === undefined ? null : plain(settings),
    tiers: Object.fromEntries(
      rowsOf(
        kept.map((row) => row.map(cellOf)),
        judgeOf(
          kept.map((row) => row.map(cellOf)),
          profile,
          settings,
        ),
      ).map(({ identity, label }) => [identity, label]),
    ),
  };
}

const judgeOf = (block: Grid, profile: Grid, settings: Grid | undefined): Judged => judge([block, profile, settings]);

interface JudgedLine {
  readonly identity: string;
  readonly name: string;
  readonly label: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** Of two rows with one identity the first. */
function rowsOf(block: Grid, judged: Judged): JudgedLine[] {
  const { columns, rows } = readProgramsBlock(block, 'the list', new Map());
  const identityOf = identities(columns);
  const seen = new Set<string>();
  return judged.rows.flatMap((row, at): JudgedLine[] => {
    const cells = rows[at];
    if (row === null || cells === undefined) return [];
    const identity = identityOf(cells);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [
      {
        identity,
        name: row.name,
        label: labelOf(row.judgement.verdict),
        cells: new Map(columns.map(({ header, at: column }) => [header, textOf(cells[column])])),
      },
    ];
  });
}

export interface Changes {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string; readonly why: string }[];
  /** Cells that changed and moved nothing. */
  readonly cells: readonly { readonly name: string; readonly what: string }[];
  readonly profile: readonly string[];
  readonly rules: string;
}

export function changesSince(then: Snapshot, now: ListNow): Changes {
  const back = (grid: readonly (readonly Plain[])[]): unknown[][] => grid.map((row) => row.map(cellOf));
  const [oldBlock, oldProfile] = [back(then.block), back(then.profile)];
  const oldSettings = then.settings === null ? undefined : back(then.settings);
  const before = rowsOf(oldBlock, judgeOf(oldBlock, oldProfile, oldSettings));
  const after = rowsOf(now.block, judgeOf(now.block, now.profile, now.settings));
  const byIdentity = (rows: readonly JudgedLine[]): ReadonlyMap<string, JudgedLine> =>
    new Map(rows.map((row) => [row.identity, row]));
  const [old, fresh] = [byIdentity(before), byIdentity(after)];
  // One thing changed at a time tells which of them moved the row.
  const cellsOnly = byIdentity(rowsOf(now.block, judgeOf(now.block, oldProfile, oldSettings)));
  const profileOnly = byIdentity(rowsOf(oldBlock, judgeOf(oldBlock, now.profile, now.settings)));
  const profile = profileChanges(oldProfile, now.profile);
  const moved: Changes['moved'][number][] = [];
  const cells: Changes['cells'][number][] = [];
  for (const row of after) {
    const was = old.get(row.identity);
    if (was === undefined) continue;
    const from = then.tiers[row.identity] ?? was.label;
    const changed = cellChanges(was, row);
    if (from === row.label) {
      if (changed !== '') cells.push({ name: row.name, what: changed });
      continue;
    }
    const causes = [
      ...(from === was.label ? [] : [`the rules (${then.rules}, now ${now.rules})`]),
      ...(changed !== '' && cellsOnly.get(row.identity)?.label !== was.label ? [changed] : []),
      ...(profileOnly.get(row.identity)?.label !== was.label ? profile : []),
    ];
    const why = causes.length > 0 ? causes.join('; ') : [changed, ...profile].filter((one) => one !== '').join('; ');
    moved.push({ name: row.name, from, to: row.label, why });
  }
  return {
    added: after.filter(({ identity }) => !old.has(identity)).map(({ name, label }) => `${name} (${label})`),
    dropped: before.filter(({ identity }) => !fresh.has(identity)).map(({ name, label }) => `${name} (${label})`),
    moved,
    cells,
    profile,
    rules: then.rules === now.rules ? '' : `${then.rules}, now ${now.rules}`,
  };
}

const quoted = (text: string): string => (text === '' ? 'blank' : `“${cut(text, 60)}”`);

function cellChanges(was: JudgedLine, is: JudgedLine): string {
  const heads = new Set([...was.cells.keys(), ...is.cells.keys()]);
  return [...heads]
    .flatMap((header) => {
      const [from, to] = [was.cells.get(header) ?? '', is.cells.get(header) ?? ''];
      return from === to ? [] : [`${header}: ${quoted(from)}, now ${quoted(to)}`];
    })
    .join('; ');
}

/** Rows that MatchSheet stamps are no change of the applicant. */
const STAMPED = /^(?:today|rules)\b/i;

function profileChanges(before: Grid, after: Grid): string[] {
  const rows = (grid: Grid): Map<string, string> =>
    new Map(
      grid.map((row) => [textOf(row[0]), textOf(row[1])] as const).filter(([label]) => label !== '' && !STAMPED.test(label)),
    );
  const [was, is] = [rows(before), rows(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((label) => {
    const [from, to] = [was.get(label) ?? '', is.get(label) ?? ''];
    return from === to ? [] : [`${label} in the profile: ${quoted(from)}, now ${quoted(to)}`];
  });
}
