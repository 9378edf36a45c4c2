/** Where is a list kept as it was before a meeting? On a hidden tab of the same file, a row each, and gone when it is deleted. */

import { dayInWords } from '../../domain/day';
import { type ListNow, snapshotOf } from '../../planning/snapshots/snapshot';
import { type Changes, changesSince } from '../../planning/snapshots/snapshotDiff';
import { hash } from '../../reading/text/sum';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut } from '../change/carryOut';
import { putName, putWords } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Asks } from '../contract/requests';
import { array, boolean, either, nullable, number, object, record, string } from '../contract/shapes';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { ownTab } from '../workbook/claimTab';
import { factBlockOf } from '../workbook/listBlock';
import { rangeNamed, TAB_NAMES } from '../workbook/namedRanges';
import { type Book, openBook, profileOn } from '../workbook/openBook';
import { RULES_VERSION } from '../workbook/rulesVersion';
import { listOf } from '../workbook/selectedRow';

const TITLES = ['MatchSheet snapshots', 'MatchSheet snapshots 2'];
const HEADERS = ['Taken on', 'Called', 'Rows', 'Kept by MatchSheet: delete this tab to forget it'];
const MOST_KEPT = 20;
/** A cell of Sheets holds 50,000 characters. */
const PIECE = 45_000;
/** Before the pieces: by it a snapshot that was edited is told. */
const sumOf = (json: string): string => hash(json).toString(16);

/** What is kept; another version of MatchSheet may have kept something else. */
const GRID = array(array(either(string, number, boolean, object({ day: string }))));
const KEPT = object({ rules: string, block: GRID, profile: GRID, settings: nullable(GRID), tiers: record(string, string) });

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Taken {
  /** Row on the tab, newest first in what is answered. */
  readonly id: number;
  readonly day: string;
  readonly label: string;
  readonly rows: number;
}

interface SnapshotTaken {
  readonly kept: readonly Taken[];
  /** The press, which goes back by its name. */
  readonly undo: string;
}

const listNow = (book: Book, today: string): ListNow => ({
  rules: RULES_VERSION,
  block: factBlockOf(book.grid, listOf(book)),
  profile: profileOn(book, today),
  settings: book.settingsBlock?.values,
});

const keptTab = (spreadsheet: Spreadsheet) => rangeNamed(spreadsheet, TAB_NAMES.snapshots)?.getSheet() ?? null;

function keptRows(spreadsheet: Spreadsheet): string[][] {
  const sheet = keptTab(spreadsheet);
  if (sheet === null) return [];
  return (
    sheet
      .getDataRange()
      .getValues()
      .slice(1)
      // As they are: a piece may begin or end with a space.
      .map((row) => row.map(String))
  );
}

/** Keeps the list as it is, below those that are kept: none of them is touched. */
export function takeSnapshot({ today, label }: Asks['takeSnapshot'], undo: string): SnapshotTaken {
  const book = openBook();
  const { spreadsheet } = book;
  const there = keptTab(spreadsheet);
  if (snapshots().length >= MOST_KEPT)
    throw new WrongCall(`${MOST_KEPT} snapshots are kept: delete rows of the hidden tab “${there?.getName()}” first`);
  const now = snapshotOf(listNow(book, today));
  const json = JSON.stringify(now);
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, at) => json.slice(at * PIECE, (at + 1) * PIECE));
  const row = [today, label, String(Object.keys(now.tiers).length), sumOf(json), ...pieces];
  const front = spreadsheet.getActiveSheet();
  const sheet = there ?? ownTab(spreadsheet, TITLES);
  const head = sheet.getRange(1, 1, 1, HEADERS.length);
  const next = Math.max(1, sheet.getLastRow()) + 1;
  makeRoom(sheet, 'insertColumns', row.length);
  makeRoom(sheet, 'insertRows', next);
  const words = putWords(sheet.getRange(next, 1, 1, row.length), [row]);
  carryOut(there === null ? [putName(spreadsheet, TAB_NAMES.snapshots, head), putWords(head, [HEADERS]), words] : [words]);
  front.activate();
  sheet.hideSheet();
  return { kept: snapshots(), undo };
}

/** Newest first. */
export const snapshots = (): readonly Taken[] =>
  keptRows(activeSpreadsheet())
    .flatMap(([day = '', label = '', rows = ''], at) =>
      day === '' ? [] : [{ id: at, day: dayInWords(day), label, rows: Number(rows) }],
    )
    .reverse();

export function changesFrom({ id, today }: Asks['changesFrom']): Changes {
  const row = keptRows(activeSpreadsheet())[id];
  if (row === undefined) throw new WrongCall('that snapshot is gone');
  const [sum = '', ...pieces] = row.slice(HEADERS.length - 1);
  const json = pieces.join('');
  if (sum !== sumOf(json)) throw new WrongCall('that snapshot was changed by hand and cannot be read');
  const then: unknown = JSON.parse(json);
  if (!KEPT(then)) throw new WrongCall('that snapshot was taken by another version and cannot be read');
  return changesSince(then, listNow(openBook(), today));
}
