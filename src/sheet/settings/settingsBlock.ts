/** What does the SETTINGS block change: thresholds, header corrections, what an unticked box means, what was taught of words and cells? */
import { CUT_NAMES, cutsWith, TIER_CUTS } from '../../data/tierCuts';
import type { Cuts } from '../../domain/cuts';
import { foldHeader } from '../../reading/headers/headerRoles';
import { PROGRAM_FIELDS, type ProgramField } from '../../reading/headers/programFields';
import { readHeader } from '../../reading/headers/programHeader';
import { quote } from '../../reading/text/cellText';
import { cellOf, gridOf, textOf } from '../cell';
import { READ_AS_IT_STANDS, type ReadAs } from '../cellReader';
import type { HeaderCorrections } from '../list/headerRow';
import { WrongCall } from '../wrongCall';
import { type Confirmed, Confirming, isConfirming } from './confirmed';
import { type Taught, Teaching, teachingRow } from './taught';

export interface Settings extends ReadAs {
  readonly cuts: Cuts;
  readonly corrections: HeaderCorrections;
  readonly taught: Taught;
  readonly confirmed: Confirmed;
  /** Teaching rows that could not be read and were passed over: each with its row. */
  readonly notes: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  ...READ_AS_IT_STANDS,
  cuts: cutsWith({}),
  corrections: new Map(),
  confirmed: new Confirming(),
  notes: [],
};

const fold = (text: string): string =>
  foldHeader(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * A row that cannot be read is a wrong call naming the row: a threshold silently ignored would change verdicts unseen. A row that teaches is
 * passed over and told instead: without it a cell stays open, and nothing is lost.
 */
export function readSettings(argument: unknown): Settings {
  const overrides: Partial<Record<keyof Cuts, number>> = {};
  const teaching = new Teaching();
  const confirming = new Confirming();
  const notes: string[] = [];
  const corrections = new Map<string, ProgramField | 'other'>();
  let untickedMeansNo = false;
  for (const [labelCell, valueCell] of gridOf(argument)) {
    const label = textOf(labelCell);
    const value = textOf(valueCell);
    const taught = teachingRow(label);
    if (taught !== null) {
      const meaning = cellOf(valueCell);
      const why = meaning.is === 'blank' ? '' : teaching.add(taught, meaning.is === 'notReady' ? meaning.text : value);
      if (why !== '') notes.push(`SETTINGS, ${quote(label, 60)}: ${why}.`);
      continue;
    }
    if (isConfirming(label)) {
      const why = value === '' ? '' : confirming.add(label, value);
      if (why !== '') notes.push(`SETTINGS, ${quote(label, 60)}: ${why}.`);
      continue;
    }
    if (label !== '' && cellOf(valueCell).is === 'notReady')
      throw new WrongCall(`settings: the value of “${label}” is not ready`);
    if (label === '' || value === '' || isTitle(label, value)) continue;
    const header = headerCorrected(label);
    const cut = CUT_NAMES.find((id) => fold(TIER_CUTS[id].label) === fold(label));
    if (header !== null) corrections.set(header, fieldNamed(value, label));
    else if (/^unticked box means/i.test(label)) untickedMeansNo = untickedIn(value);
    else if (cut !== undefined) overrides[cut] = numberIn(valueCell, TIER_CUTS[cut].unit, label);
    else throw new WrongCall(`settings: the row “${label}” is not one MatchSheet knows`);
  }
  return {
    cuts: cutsWith(overrides),
    corrections,
    untickedMeansNo,
    taught: teaching.taught,
    confirmed: confirming,
    notes,
  };
}

/** The header, folded, that a row such as `Column "Sponsor?"` corrects. */
export function headerCorrected(label: string): string | null {
  const column = /^column\s*["\u201c']?(.+?)["\u201d']?\s*$/i.exec(label);
  return column === null ? null : foldHeader(column[1] ?? '');
}

/** Is this a label that a block of settings may have? */
export const isSetting = (label: string): boolean =>
  isTitle(label, '') ||
  headerCorrected(label) !== null ||
  teachingRow(label) !== null ||
  isConfirming(label) ||
  /^unticked box means/i.test(label) ||
  CUT_NAMES.some((id) => fold(TIER_CUTS[id].label) === fold(label));

const isTitle = (label: string, value: string): boolean =>
  /^(?:setting|field|threshold|label)s?$/i.test(label) || /^(?:value|setting)s?$/i.test(value);

function fieldNamed(value: string, label: string): ProgramField | 'other' {
  const name = value
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const field = PROGRAM_FIELDS.find((one) => one === name) ?? readHeader(value);
  if (field === 'other' && !/^(?:other|ignore|none|-)$/.test(name))
    throw new WrongCall(`settings: the row “${label}” names “${value}”, which is not a field (visa, step2_min, yog, …)`);
  return field;
}

function untickedIn(value: string): boolean {
  if (/^no\b/i.test(value)) return true;
  if (/not said|nothing|unknown/i.test(value)) return false;
  throw new WrongCall(`settings: the row “Unticked box means” must say “no” or “not said”, not “${value}”`);
}

function numberIn(value: unknown, unit: string, label: string): number {
  const cell = cellOf(value);
  const text = cell.is === 'text' ? cell.text.trim().replace(',', '.') : '';
  const number = cell.is === 'number' ? cell.number : /^-?\d+(?:\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  const isPercent = unit === 'share' && (text.endsWith('%') || number > 1);
  if (!(number >= 0)) throw new WrongCall(`settings: the row “${label}” needs a number, not “${textOf(value)}”`);
  return isPercent ? number / 100 : number;
}
