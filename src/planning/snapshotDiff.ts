/** What changed since a snapshot: which rows came, went or got another tier, and is it a cell, the profile or the rules? */
import { labelOf } from '../domain/tiers';
import { isDate, textOf } from '../sheet/cell';
import { identities, readProgramsBlock } from '../sheet/programsBlock';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settingsBlock';
import { cut } from '../show/cellText';
import { judge } from './judgeList';

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
  const back = kept.map((row) => row.map(cellOf));
  return {
    rules,
    block: kept,
    profile: plain(profile),
    settings: settings === undefined ? null : plain(settings),
    tiers: Object.fromEntries(rowsOf(back, profile, settings).map(({ identity, label }) => [identity, label])),
  };
}

interface JudgedLine {
  readonly identity: string;
  readonly name: string;
  readonly label: string;
  /** Words by field, so that a renamed header is no change; unread columns by their header. */
  readonly cells: ReadonlyMap<string, { readonly header: string; readonly words: string }>;
}

/** Rows of one program twice are told apart by their number among them. */
function rowsOf(block: Grid, profile: Grid, settings: Grid | undefined): JudgedLine[] {
  const judged = judge([block, profile, settings]);
  const { corrections } = settings === undefined ? DEFAULT_SETTINGS : readSettings(settings);
  const { columns, rows } = readProgramsBlock(block, 'the list', corrections);
  const identityOf = identities(columns);
  const specialtyAt = columns.find(({ field }) => field === 'specialty')?.at;
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
  const before = rowsOf(oldBlock, oldProfile, oldSettings);
  const after = rowsOf(now.block, now.profile, now.settings);
  const fresh = new Map(after.map((row) => [row.identity, row]));
  const was = matched(before, after, fresh);
  // One thing changed at a time tells which of them moved the row.
  const labels = (rows: readonly JudgedLine[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ identity, label }) => [identity, label]));
  const today = dayRow(now.profile);
  const cellsOnly = labels(rowsOf(now.block, oldProfile, oldSettings));
  const others: readonly (readonly [labels: ReadonlyMap<string, string>, changes: readonly string[]])[] = [
    [
      labels(rowsOf(oldBlock, [...dayRow(oldProfile), ...now.profile], oldSettings)),
      gridChanges(oldProfile, now.profile, 'the profile'),
    ],
    [labels(rowsOf(oldBlock, oldProfile, now.settings)), gridChanges(oldSettings ?? [], now.settings ?? [], 'Settings')],
    [labels(rowsOf(oldBlock, [...today, ...oldProfile], oldSettings)), ['the day']],
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

/** By identity; a program whose code was filled in meanwhile by a name that both lists hold once. */
function matched(
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

const dayRow = (profile: Grid): Grid => profile.filter(([label]) => /^today\b/i.test(textOf(label))).slice(0, 1);

const quoted = (text: string): string => (text === '' ? 'blank' : `“${cut(text, 60)}”`);

function cellChanges(was: JudgedLine, is: JudgedLine): string {
  return [...new Set([...was.cells.keys(), ...is.cells.keys()])]
    .flatMap((field) => {
      const [from, to] = [was.cells.get(field), is.cells.get(field)];
      if ((from?.words ?? '') === (to?.words ?? '')) return [];
      return [`${to?.header ?? from?.header ?? field}: ${quoted(from?.words ?? '')}, now ${quoted(to?.words ?? '')}`];
    })
    .join('; ');
}

/** Rows that MatchSheet stamps are no change of the applicant. */
const STAMPED = /^(?:today|rules)\b/i;

function gridChanges(before: Grid, after: Grid, where: string): string[] {
  const rows = (grid: Grid): Map<string, string> =>
    new Map(
      grid.map((row) => [textOf(row[0]), textOf(row[1])] as const).filter(([label]) => label !== '' && !STAMPED.test(label)),
    );
  const [was, is] = [rows(before), rows(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((label) => {
    const [from, to] = [was.get(label) ?? '', is.get(label) ?? ''];
    return from === to ? [] : [`${label} in ${where}: ${quoted(from)}, now ${quoted(to)}`];
  });
}
