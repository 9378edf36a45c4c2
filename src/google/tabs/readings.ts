/** How was every text of the list read, and how is one taught, and untaught? */
import { type ListReadings, listReadings } from '../../planning/readings/listReadings';
import { foldHeader } from '../../reading/headers/headerRoles';
import type { ProgramField } from '../../reading/headers/programHeader';
import { findList } from '../../sheet/list/findList';
import { Confirming, isConfirming } from '../../sheet/settings/confirmed';
import { Teaching, teachingRow } from '../../sheet/settings/taught';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks, UndoOfTeaching } from '../contract/requests';
import { type Book, openBook } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { removeBlankSettings } from '../workbook/settingsTab';
import { boxRow, clearSetting, headerRow, type SettingsRow, saysUnticked, settingOf, writeSettings } from './settingsRows';

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

export function teach({ sheetId, teaching }: Asks['teach']): TaughtNow {
  const row = rowOf(teaching);
  const book = openBook(sheetId);
  if (teaching.is === 'column') keepsList(book, teaching.header, teaching.field);
  const before = settingOf(book, row.label);
  if (row.value === '') clearSetting(book, row.label);
  else writeSettings(book, [row]);
  return { readings: readingsIn(openBook(sheetId)), undo: { ...row, before } };
}

/** A list is found by the column that names its programs. */
function keepsList({ grid, settings }: Book, header: string, field: ProgramField | 'other'): void {
  if (findList(grid, new Map([...settings.corrections, [foldHeader(header), field]])) === null)
    throw new WrongCall(`without “${header}” the list has no column that names its programs`);
}

/** Refuses what SETTINGS would pass over. */
function rowOf(teaching: Asks['teach']['teaching']): SettingsRow {
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
  if (row?.is !== teaching.is) throw new WrongCall(`“${label}” is no row of SETTINGS that teaches a ${teaching.is}`);
  const why = value === '' ? '' : new Teaching().add(row, value);
  if (why !== '') throw new WrongCall(why);
  return { label, value };
}

/** Puts the row back, if its value is still the one that was written; done twice it is done once. */
export function undoTeaching({ sheetId, undo: { label, value, before } }: Asks['undoTeaching']): Readings {
  const book = openBook(sheetId);
  const now = settingOf(book, label) ?? '';
  // An earlier try may have come so far already.
  if (now !== value && now !== (before ?? ''))
    throw new WrongCall(`the row ${label} of SETTINGS was changed since: nothing was taken back`);
  if (before === null || before === '') clearSetting(book, label);
  else writeSettings(book, [{ label, value: before }]);
  if (before === null && book.settingsBlock !== null) removeBlankSettings(book.spreadsheet, book.settingsBlock.name);
  return readingsIn(openBook(sheetId));
}
