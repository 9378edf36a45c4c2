/** How was every text of the list read, and how is one taught, and untaught? */
import { type ListReadings, listReadings } from '../../planning/readings/listReadings';
import { foldHeader } from '../../reading/headers/headerRoles';
import { findList } from '../../sheet/list/findList';
import { Confirming, isConfirming } from '../../sheet/settings/confirmed';
import { Teaching, teachingRow } from '../../sheet/settings/taught';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import type { UndoOfTeaching } from '../contract/undos';
import { narrowScore, widenScore } from '../score/widenScore';
import { type Book, openBook } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { boxRow, headerRow, type SettingsRow, saysUnticked, settingsBack, writeSettings } from './settingsRows';

interface Readings extends ListReadings {
  readonly sheetId: number;
}

export const readings = (): Readings => readingsIn(openBook());

function readingsIn(book: Book): Readings {
  const read = listReadings(book.grid, listOf(book), book.settings, saysUnticked(book.settingsBlock));
  return { sheetId: book.sheet.getSheetId(), ...read };
}

interface TaughtNow {
  readonly readings: Readings;
  readonly undo: UndoOfTeaching;
}

export function teach({ sheetId, teachings }: Asks['teach']): TaughtNow {
  const rows = teachings.map(rowOf);
  const book = openBook(sheetId);
  keepsList(book, teachings);
  const written = writeSettings(book, rows);
  const now = openBook(sheetId);
  const undo = { ...written, formula: widenScore(now, book.list) };
  return { readings: readingsIn(now), undo };
}

/** A list is found by the column that names its programs. */
function keepsList({ grid, settings }: Book, teachings: Asks['teach']['teachings']): void {
  const columns = teachings.flatMap((one) => (one.is === 'column' ? [one] : []));
  const isLost = (some: typeof columns): boolean =>
    findList(
      grid,
      new Map([...settings.corrections, ...some.map(({ header, field }) => [foldHeader(header), field] as const)]),
    ) === null;
  const lost = isLost(columns) ? (columns.find((one) => isLost([one])) ?? columns[0]) : undefined;
  if (lost !== undefined) throw new WrongCall(`without “${lost.header}” the list has no column that names its programs`);
}

/** Refuses what SETTINGS would pass over. */
function rowOf(teaching: Asks['teach']['teachings'][number]): SettingsRow {
  if (teaching.is === 'column') return headerRow(teaching.header, teaching.field);
  if (teaching.is === 'box') return boxRow(teaching.means);
  const { label } = teaching;
  const value = teaching.value.trim();
  if (teaching.is === 'hospital') {
    const why = isConfirming(label) ? new Confirming().add(label, value) : `“${label}” names no program`;
    if (value !== '' && why !== '') throw new WrongCall(why);
    return { label, value };
  }
  const row = teachingRow(label);
  if (row?.is !== teaching.is) throw new WrongCall(`“${label}” is not a SETTINGS row that teaches a ${teaching.is}`);
  const why = value === '' ? '' : new Teaching().add(row, value);
  if (why !== '') throw new WrongCall(why);
  return { label, value };
}

export function undoTeaching({ sheetId, undo }: Asks['undoTeaching']): Readings {
  const book = openBook(sheetId);
  settingsBack(book, undo);
  if (undo.formula !== null) narrowScore(book, undo.formula);
  return readingsIn(openBook(sheetId));
}
