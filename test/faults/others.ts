// Does an answer ever stand beside the wrong program, or a word of somebody's get lost, when another person works in the list at the same time? One deed right before each call that writes.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { DeskOfTest } from '../support/desk.ts';
import type { Action } from './actions.ts';
import { ready, type Swept } from './sweep.ts';

const WRITES =
  /^(?:Range\.(?:setValues?|clearContent|setNumberFormats?|setNote)|Sheet\.(?:insert|delete)\w+|Spreadsheet\.setNamedRange)$/;
const PROGRAMS = ['Mill Creek', 'Harbor View', 'Lakeside', 'Hill'];
const TYPED = 'typed by the other';

const listIn = (desk: DeskOfTest): FWorksheet => {
  const tab = desk.workbook.sheet.getSheetByName('My list');
  if (tab === null) throw new Error('The list is gone.');
  return tab;
};

/** The first and the last program change places, with all that stands beside them. */
function sort(desk: DeskOfTest): void {
  const width = Math.min(30, listIn(desk).getMaxColumns());
  const at = PROGRAMS.map((name) => rowOf(desk, name)).filter((row) => row >= 0);
  const [first, last] = [Math.min(...at), Math.max(...at)].map((row) => listIn(desk).getRange(row, 0, 1, width));
  if (first === undefined || last === undefined) return;
  const cells = (range: typeof first) =>
    structuredClone(range.getCellDatas()).map((row) =>
      row.map((cell) => ({ v: null, f: null, t: null, s: null, p: null, ...cell })),
    );
  const [one, other] = [cells(first), cells(last)];
  first.setValues(other);
  last.setValues(one);
}

/** What the other person does; the engine moves references of the tab in front. */
const DEEDS: Readonly<Record<string, (desk: DeskOfTest) => void>> = {
  sorts: sort,
  'inserts a row': (desk) => desk.workbook.office.inFront(listIn(desk), () => void listIn(desk).insertRows(3, 1)),
  'deletes the first program': (desk) =>
    desk.workbook.office.inFront(listIn(desk), () => void listIn(desk).deleteRows(rowOf(desk, 'Mill Creek'), 1)),
  'inserts a column': (desk) => desk.workbook.office.inFront(listIn(desk), () => void listIn(desk).insertColumns(2, 1)),
  types: (desk) => void listIn(desk).getRange(5, 0).setValue(TYPED),
};

/** From 0; -1 where it is gone. */
const rowOf = (desk: DeskOfTest, program: string): number =>
  listIn(desk)
    .getRange(0, 0, 40, 4)
    .getCellDatas()
    .findIndex((row) => row.some((cell) => cell?.v === program));

/** Words beside each program, whatever column they stand in; answers of our formula are computed and belong to their rows. */
function besides(desk: DeskOfTest): ReadonlyMap<string, readonly string[]> {
  const rows = listIn(desk)
    .getRange(0, 0, 40, Math.min(60, listIn(desk).getMaxColumns()))
    .getCellDatas();
  const words = (row: (typeof rows)[number]): string[] =>
    row
      .flatMap((cell) => (cell?.f ? [cell.f.replace(/\$?[A-Z]+\$?\d*/g, '')] : [String(cell?.v ?? '')]))
      .filter((text) => text !== '');
  return new Map(
    PROGRAMS.flatMap((name) => {
      const row = rows.find((cells) => cells.slice(0, 4).some((cell) => cell?.v === name));
      return row === undefined ? [] : [[name, words(row)] as const];
    }),
  );
}

const lost = (before: readonly string[], now: readonly string[]): string[] => before.filter((word) => !now.includes(word));

export async function meanwhile(action: Action, only = 1): Promise<Swept> {
  const breaches = new Map<string, string[]>();
  const clean = await ready(action);
  const ask = action.ask(clean.desk, clean.given);
  const before = besides(clean.desk);
  clean.desk.ask(action.request, ask);
  const after = besides(clean.desk);
  const places = clean.desk.services.calls.made
    .flatMap((name, at) => (WRITES.test(name) ? [at] : []))
    .filter((_, at) => at % only === 0);
  clean.desk.workbook.dispose();
  for (const [deed, act] of Object.entries(DEEDS))
    for (const at of places) {
      const { desk, given } = await ready(action);
      const asked = action.ask(desk, given);
      desk.services.meanwhile(() => act(desk), at);
      let says = '';
      try {
        desk.ask(action.request, asked);
      } catch (error) {
        says = error instanceof Error ? error.message : String(error);
      }
      const now = besides(desk);
      const breach = (what: string): void => {
        const kind = `other ${deed}, ${says === '' ? 'done' : `“${says.slice(0, 60)}”`}: ${what}`;
        breaches.set(kind, [...(breaches.get(kind) ?? []), `${at}`]);
      };
      for (const [name, words] of now) {
        const own = before.get(name) ?? [];
        const wanted = after.get(name) ?? [];
        // What the press takes away itself may be gone.
        for (const word of lost(own, words)) if (wanted.includes(word)) breach(`${name} lost “${word.slice(0, 40)}”`);
        for (const word of lost(words, [...own, ...wanted]))
          if (word !== TYPED) breach(`beside ${name} stands “${word.slice(0, 40)}”`);
      }
      if (deed === 'types' && rowsWith(desk, TYPED) === 0) breach('what was typed is gone');
      desk.workbook.dispose();
    }
  return { action: action.name, states: places.length * Object.keys(DEEDS).length, breaches };
}

const rowsWith = (desk: DeskOfTest, text: string): number =>
  listIn(desk)
    .getRange(0, 0, 40, 9)
    .getCellDatas()
    .filter((row) => row.some((cell) => cell?.v === text)).length;
