/** VISA_OK: does what the program says of visas serve this need? */
import { calendarOf } from '../data/seasons';
import { WORK_RIGHTS } from '../domain/profile';
import { decideVisa, type VisaNeed, visaNeedOf } from '../domain/tier/visa';
import { type VisaFacts, visaFactsOf } from '../domain/tier/visaCondition';
import type { VisaPolicy } from '../domain/visaPolicy';
import { type Cell, fold } from '../reading/text/cellText';
import { cellOf, gridOf, isBlank, textOf, trimmed } from '../sheet/cell';
import { type ColumnReader, columnReader } from '../sheet/cellReader';
import { NAMING } from '../sheet/list/headerRow';
import { ProgramReader } from '../sheet/list/programFacts';
import { isEmptyRow } from '../sheet/list/programRows';
import { blockOf, meaningOf, readProgramsBlock } from '../sheet/list/programsBlock';
import { readProfileValues } from '../sheet/profile/profileBlock';
import { profileOf } from '../sheet/profile/profileOf';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../sheet/settings/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { showVisaAnswer } from '../show/visaAnswer';
import type { Help, Run } from './help';
import { SETTINGS_PARAMETER } from './parameters';

export const visaOkHelp: Help = {
  summary: 'Does the program offer the visa you need: TRUE, FALSE, Verify (not said) or If … (its condition)?',
  parameters: [
    {
      name: 'visa',
      text: 'The visa cell or column; a J-1 and an H-1B column, or the whole list, are one block with its header row.',
      example: 'G2:G',
    },
    {
      name: 'need',
      text: 'What you need: "J-1", "H-1B", "either", "none" (citizen, permanent resident), "EAD", or your PROFILE.',
      example: 'PROFILE',
    },
    SETTINGS_PARAMETER,
  ],
  returns: 'TRUE, FALSE, Verify or If … for each filled cell; blank for a blank one.',
  examples: ['=VISA_OK(G2, "J-1")', '=VISA_OK(G1:G, PROFILE, SETTINGS)', '=VISA_OK(G1:H, "either")'],
};

export const runVisaOk: Run = ([visa, need, settingsArgument]) => {
  if (visa === undefined && need !== undefined) return '';
  const needed = needOf(need);
  const settings = settingsArgument === undefined ? DEFAULT_SETTINGS : readSettings(settingsArgument);
  const grid = trimmed(gridOf(visa));
  if (grid.length === 1 && (grid[0] ?? []).length <= 1)
    return answerOf(cellOf(grid[0]?.[0]), needed, columnReader('visa', '', settings));
  return (grid[0] ?? []).length === 1 ? column(grid, needed, settings) : block(grid, needed, settings);
};

type Answer = boolean | string;
interface Need {
  readonly kind: VisaNeed;
  readonly facts: VisaFacts;
}

const NOTHING_KNOWN: VisaFacts = {
  step3Passed: false,
  step3On: null,
  step2: null,
  today: null,
  season: null,
  review: null,
  rankList: null,
  start: null,
};

function needOf(need: unknown): Need {
  if (Array.isArray(need)) {
    const profile = profileOf(readProfileValues(need));
    const kind = visaNeedOf(profile);
    if (kind === null) throw new WrongCall(`need: your PROFILE does not say Work right ${WORK_RIGHTS}`);
    // Whether a Step 3 that is planned comes in time moves a tier, and no answer here.
    return { kind, facts: visaFactsOf(profile, calendarOf(profile.season)) };
  }
  const kind = kindNamed(fold(textOf(need)));
  if (kind === null) throw new WrongCall('need must be "J-1", "H-1B", "either", "none", "EAD" or your PROFILE');
  return { kind, facts: NOTHING_KNOWN };
}

function kindNamed(words: string): VisaNeed | null {
  const isJ1 = /\bj ?-? ?1/.test(words);
  const isH1b = /\bh ?-? ?1/.test(words);
  if ((isJ1 && isH1b) || /^(?:either|both|any)/.test(words)) return 'either';
  if (isJ1) return 'J-1';
  if (isH1b) return 'H-1B';
  if (/^none|citizen|permanent|green|^no\b|^gc$|^lpr$/.test(words)) return 'none';
  return /\bead\b|work permit/.test(words) ? 'EAD' : null;
}

const shown = (policy: VisaPolicy, { kind, facts }: Need): Answer => showVisaAnswer(decideVisa(policy, kind, facts));

const answerOf = (cell: Cell, need: Need, read: ColumnReader<VisaPolicy>): Answer =>
  cell.is === 'blank' ? '' : shown(read(cell).policy, need);

/** A first cell that reads as a header and not as a verdict is one; it also says which kind a bare yes is about. */
function column(grid: readonly (readonly unknown[])[], need: Need, settings: Settings): unknown[][] {
  const first = textOf(grid[0]?.[0]);
  const field = meaningOf(first, settings.corrections);
  const { policy } = columnReader('visa', '', settings)({ is: 'text', text: first });
  const isHeader = field !== 'other' && policy.j1.says === 'notSaid' && policy.h1b.says === 'notSaid' && first !== '';
  const kind = isHeader && (field === 'j1' || field === 'h1b') ? field : 'visa';
  const read = columnReader(kind, isHeader ? first : '', settings);
  return grid.map((row, at) => [isHeader && at === 0 ? 'Visa OK' : answerOf(cellOf(row[0]), need, read)]);
}

const VISA_FIELDS: readonly string[] = ['visa', 'j1', 'h1b'];
const NO_HEADERS = 'visa: a block of several columns must begin with its header row, with a Visa, J-1 or H-1B column in it';

/** A list is split as TIER splits it; visa columns alone have one header row, and cells that give a verdict are none. */
function block(grid: readonly (readonly unknown[])[], need: Need, settings: Settings): unknown[][] {
  const fieldOf = (header: unknown): ReturnType<typeof meaningOf> => meaningOf(header, settings.corrections);
  const isList = grid.slice(0, 30).some((row) => row.some((cell) => NAMING.includes(fieldOf(cell))));
  const { columns, headerAt, headerRows, rows } = isList
    ? readProgramsBlock(grid, 'visa', settings.corrections)
    : blockOf(
        grid,
        1,
        (grid[0] ?? []).map((header) => ({ field: fieldOf(header), by: 'words', isWeak: false })),
        grid[0] ?? [],
      );
  const visas = columns.filter(({ field }) => VISA_FIELDS.includes(field));
  if (visas.length === 0 || visas.some(({ header }) => /\b(?:yes|no|only)\b(?!.*\?)/i.test(header)))
    throw new WrongCall(NO_HEADERS);
  const reader = new ProgramReader(columns, settings);
  const isBlankRow = (row: readonly unknown[]): boolean =>
    (columns.length === visas.length || isEmptyRow(row, columns)) && visas.every(({ at }) => isBlank(row[at]));
  return [
    ...Array.from({ length: headerRows }, (_, at) => [at === headerAt ? 'Visa OK' : '']),
    ...rows.map((row) => [isBlankRow(row) ? '' : shown(reader.programOf(row).visa, need)]),
  ];
}
