/** What is the verdict on each row of a block? The shared work of TIER, WHY and SCORE: read once, decide once a row. */
import { highDemandAreaOf } from '../../data/highDemand';
import { calendarOf } from '../../data/seasons';
import { specialtyOf } from '../../data/specialties';
import type { Judged, JudgedRow, Judgement } from '../../domain/list/judgedList';
import { onlySpecialty, type Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import { decideTier } from '../../domain/tier/tier';
import { readHeader } from '../../reading/headers/programHeader';
import { gridOf, textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { ProgramReader } from '../../sheet/list/programFacts';
import { isEmptyRow } from '../../sheet/list/programRows';
import { type ProgramsBlock, readProgramsBlock, readSingleRow } from '../../sheet/list/programsBlock';
import { profileRowsOf, valuesIn } from '../../sheet/profile/profileBlock';
import { contradictionIn } from '../../sheet/profile/profileChecks';
import { profileOf } from '../../sheet/profile/profileOf';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../sheet/settings/settingsBlock';
import { WrongCall } from '../../sheet/wrongCall';
import { listNotesOf } from './listNotes';
import { inItsSeason, ofLastSeason, phaseNow } from './phase';
import { factsKey, listedTwice } from './sameRows';
import { markTaught } from './taughtReasons';

/** `programs`, `profile`, then headers and settings in either order, told apart by shape. */
export function judge(args: readonly unknown[]): Judged {
  const [list, profileArgument, ...others] = args;
  if (list === undefined) throw new WrongCall('programs is missing: give the block of your list, header row first');
  if (profileArgument === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const { headers, settings } = toldApart(others, gridOf(list));
  const block =
    headers === undefined
      ? readProgramsBlock(list, 'programs', settings.corrections)
      : readSingleRow(list, headers, settings.corrections);
  const profileRows = profileRowsOf(profileArgument);
  const own = profileOf(valuesIn(profileRows));
  const reader = new ProgramReader(block.columns, settings, own);
  const programs = programsIn(block, reader, own);
  const byRows = phaseNow(
    own,
    programs.flatMap((program) => program ?? []),
  );
  const { mayBeStatus } = block;
  const phase = mayBeStatus === '' ? byRows : { ...byRows, mayBeStatus };
  const profile = inItsSeason(own, phase);
  const calendar = calendarOf(profile.season);
  // A list without a specialty column is a list for the one specialty of the profile.
  const onlyOne = columnOf(block.columns, 'specialty') === undefined ? onlySpecialty(profile) : '';
  const judgementOf = oncePerProgram(judging({ profile, phase, calendar, cuts: settings.cuts }, onlyOne));
  const twice = listedTwice(block);
  const rows = block.rows.map((row, at): JudgedRow | null => {
    const program = programs[at] ?? null;
    if (program === null) return null;
    const judgement = judgementOf(program);
    return { name: reader.nameOf(row), judgement, isListedTwice: twice.has(at), notes: reader.notesOf(row) };
  });
  return {
    headerRows: headers === undefined ? block.headerRows : 0,
    headerAt: block.headerAt,
    columns: block.columns,
    rows,
    profile,
    cuts: settings.cuts,
    calendar,
    phase,
    contradiction: contradictionIn(profileRows),
    listNotes: listNotesOf(profile, phase, block, settings),
    notes: settings.notes,
    isSingleRow: headers !== undefined,
  };
}

/** The program of each row, null where the row is empty; rows with the same facts share one. */
function programsIn(block: ProgramsBlock, reader: ProgramReader, profile: Profile): (Program | null)[] {
  const known = new Map<string, Program>();
  const keyOf = factsKey(block, profile);
  return block.rows.map((row) => {
    if (isEmptyRow(row, block.columns)) return null;
    const key = keyOf(row);
    const program = (key === null ? undefined : known.get(key)) ?? reader.programOf(row);
    if (key !== null) known.set(key, program);
    return program;
  });
}

/** How each program is judged; what its cells say of the season before counts for nothing in this one. */
function judging(
  { profile, phase, calendar, cuts }: Pick<Judged, 'profile' | 'phase' | 'calendar' | 'cuts'>,
  onlyOne: string,
): (read: Program) => Judgement {
  const isOfLast = ofLastSeason(phase, profile);
  return (read) => {
    const program = isOfLast(read) ? { ...read, progress: 'none' as const } : read;
    const specialty = specialtyOf(program.specialty ?? onlyOne);
    const context = { specialty, highDemandArea: highDemandAreaOf(program.place) };
    return { program, context, verdict: markTaught(decideTier(profile, program, context, cuts, calendar), program) };
  };
}

function oncePerProgram(judgementOf: (program: Program) => Judgement): (program: Program) => Judgement {
  const known = new Map<Program, Judgement>();
  return (program) => {
    const judgement = known.get(program) ?? judgementOf(program);
    known.set(program, judgement);
    return judgement;
  };
}

/** An applicant without a list: PROFILE, SETTINGS and the day alone. */
export function judgeProfile(profileArgument: unknown, settingsArgument: unknown): Judged {
  if (profileArgument === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const profileRows = profileRowsOf(profileArgument);
  const own = profileOf(valuesIn(profileRows));
  const phase = phaseNow(own);
  const profile = inItsSeason(own, phase);
  const settings = settingsArgument === undefined ? DEFAULT_SETTINGS : readSettings(settingsArgument);
  return {
    headerRows: 0,
    headerAt: 0,
    columns: [],
    rows: [],
    profile,
    cuts: settings.cuts,
    calendar: calendarOf(profile.season),
    phase,
    contradiction: contradictionIn(profileRows),
    listNotes: [],
    notes: settings.notes,
    isSingleRow: false,
  };
}

/** A two-column row has headers as wide as SETTINGS: what they name tells them apart. */
export const namesAProgram = (grid: readonly (readonly unknown[])[]): boolean =>
  grid.some((row) => row.some((cell) => /^(?:program|institution|acgme_id|nrmp_code)$/.test(readHeader(textOf(cell)))));

interface Told {
  readonly headers: unknown;
  readonly settings: Settings;
}

function toldApart(others: readonly unknown[], programs: readonly (readonly unknown[])[]): Told {
  let headers: unknown;
  let settings = DEFAULT_SETTINGS;
  for (const other of others) {
    if (other === undefined) continue;
    const grid = gridOf(other);
    const width = (grid[0] ?? []).length;
    const isHeaders =
      programs.length === 1 && grid.length <= 2 && (width > 2 || (programs[0]?.length === 2 && namesAProgram(grid)));
    if (isHeaders) headers = other;
    else if (width === 2) settings = readSettings(other);
    else throw new WrongCall('the argument after profile must be SETTINGS (two columns) or, for one row, its header row');
  }
  return { headers, settings };
}
