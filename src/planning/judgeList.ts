/** What is the verdict on each row of a block? The shared work of TIER, WHY and SCORE: read once, decide once a row. */
import { flagshipNameOf } from '../data/flagships';
import { highDemandAreaOf } from '../data/highDemand';
import { calendarOf } from '../data/seasons';
import { specialtyOf } from '../data/specialties';
import type { Judged, JudgedRow, Judgement } from '../domain/list/judgedList';
import { onlySpecialty, type Profile } from '../domain/profile';
import { isSeasonOver } from '../domain/season/stage';
import { checkProfile } from '../domain/tier/questions';
import { decideTier } from '../domain/tier/tier';
import { readHeader } from '../reading/headers/programHeader';
import { gridOf, isDate, textOf } from '../sheet/cell';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { ProgramReader } from '../sheet/programFacts';
import { identities, isEmptyRow, type ProgramsBlock, readProgramsBlock, readSingleRow } from '../sheet/programsBlock';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { withTold } from './asTold';
import { belowMark } from './passMarks';

/** `programs`, `profile`, then headers and settings in either order, told apart by shape. */
export function judge(args: readonly unknown[]): Judged {
  const [programs, profileArgument, ...others] = args;
  if (programs === undefined) throw new WrongCall('programs is missing: give the block of your list, header row first');
  if (profileArgument === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const { headers, settings } = toldApart(others, gridOf(programs));
  const block =
    headers === undefined
      ? readProgramsBlock(programs, 'programs', settings.corrections)
      : readSingleRow(programs, headers, settings.corrections);
  const profile = profileOf(readProfileValues(profileArgument));
  const calendar = calendarOf(profile.season);
  const reader = new ProgramReader(block.columns, settings, profile);
  const twice = listedTwice(block);
  // A list without a specialty column is a list for the one specialty of the profile.
  const hasColumn = block.columns.some(({ field }) => field === 'specialty');
  const onlyOne = hasColumn ? '' : onlySpecialty(profile);
  const judgements = new Map<string, Judgement>();
  const keyOf = factsKey(block, profile);
  const rows = block.rows.map((row, at): JudgedRow | null => {
    if (isEmptyRow(row, block.columns)) return null;
    const key = keyOf(row);
    let judgement = key === null ? undefined : judgements.get(key);
    if (judgement === undefined) {
      const program = reader.programOf(row);
      const specialty = specialtyOf(program.specialty ?? onlyOne);
      const around = { specialty, highDemandArea: highDemandAreaOf(program.place) };
      const verdict = decideTier(profile, program, around, settings.cuts, calendar);
      judgement = { program, around, verdict: withTold(verdict, program) };
      if (key !== null) judgements.set(key, judgement);
    }
    return { name: reader.nameOf(row), judgement, isListedTwice: twice.has(at), notes: reader.notesOf(row) };
  });
  return {
    headerRows: headers === undefined ? block.headerRows : 0,
    rows,
    profile,
    cuts: settings.cuts,
    calendar,
    once: onceFor(profile, block, settings),
    notes: settings.notes,
    isSingleRow: headers !== undefined,
  };
}

/** A two-column row has headers as wide as SETTINGS: what they name tells them apart. */
const namesAProgram = (grid: readonly (readonly unknown[])[]): boolean =>
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

/** Columns that no verdict reads. */
const PASSED_OVER =
  /^(?:program|institution|acgme_id|nrmp_code|website|couples|contact_|signal|deadline|tier_|mentor_|notes|source)/;

/** Rows with one key have the same facts; a name counts as far as it is a flagship's, or whole where a strength may name it. */
function factsKey(block: ProgramsBlock, profile: Profile): (row: readonly unknown[]) => string | null {
  const columns = block.columns.filter(({ field }) => !PASSED_OVER.test(field)).map(({ at }) => at);
  const names = block.columns.filter(({ field }) => field === 'program' || field === 'institution').map(({ at }) => at);
  return (row) => {
    const [program = '', institution = ''] = names.map((at) => textOf(row[at]));
    let key = profile.strengths === null ? String(flagshipNameOf(program, institution, null)) : `${program} ${institution}`;
    for (const at of columns) {
      const value = row[at];
      key += typeof value === 'string' ? `\n${value}` : `\n${typeof value}${isDate(value) ? value.getTime() : String(value)}`;
    }
    return key.length > LONGEST_KEY ? null : key;
  };
}

/** Rows of whole paragraphs are hardly ever alike, and their keys would cost more than they save. */
const LONGEST_KEY = 1500;

function listedTwice(block: ProgramsBlock): Set<number> {
  const first = new Map<string, number>();
  const twice = new Set<number>();
  const identityOf = identities(block.columns);
  block.rows.forEach((row, at) => {
    if (isEmptyRow(row, block.columns)) return;
    const identity = identityOf(row);
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, at);
    else twice.add(earlier).add(at);
  });
  return twice;
}

const MOST_NOTES = 3;

/** The short notes first: what the cell has no room for is the end of what PROFILE lacks. */
function onceFor(profile: Profile, block: ProgramsBlock, { notes }: Settings): string[] {
  const told = block.duplicates.map(
    ({ header, field }) => `Column “${header}” repeats ${field} and is not read: the first one counts.`,
  );
  told.push(...notes.slice(0, MOST_NOTES));
  if (notes.length > MOST_NOTES) told.push(`SETTINGS: ${notes.length - MOST_NOTES} more rows teach nothing that can be read.`);
  const doubt = belowMark(profile, 'step2');
  if (doubt !== '') told.push(doubt);
  const calendar = calendarOf(profile.season);
  if (isSeasonOver(profile, calendar))
    told.push(`The season ${profile.season} is over, its residencies began on ${calendar.start}: is “Season” in PROFILE right?`);
  const lacks = checkProfile(profile);
  return lacks.length === 0 ? told : [...told, `PROFILE lacks: ${lacks.join('; ')}.`];
}
