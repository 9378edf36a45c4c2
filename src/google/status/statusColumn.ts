/** How does the list get a column of states to choose from, and how does it go away again? Only on request; no cell that is filled changes. */
import { STATUSES_OFFERED } from '../../domain/applicationStatus';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut } from '../change/carryOut';
import { offered } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfStates } from '../contract/undos';
import { ownColumn, removeOwnColumns } from '../rows/applicantColumn';
import { openBook } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { type StatusBoard, statusBoard } from './statusBoard';
import { cellsBelow, offersStates, statusColumn } from './statusCells';

interface StatesOffered {
  readonly board: StatusBoard;
  readonly undo: UndoOfStates;
}

const HEADER = 'Status';

export function offerStates({ sheetId, today }: Asks['offerStates']): StatesOffered {
  const book = openBook(sheetId);
  const known = statusColumn(listOf(book));
  if (known !== null && offersStates(book, known)) throw new WrongCall(`the cells under “${known.header}” already offer choices`);
  const { column, made, steps } = ownColumn(book, 'status', HEADER);
  const cells = cellsBelow(book, column - 1);
  carryOut([...steps, offered(cells, STATUSES_OFFERED)]);
  if (cells.getDataValidation() === null)
    throw new WrongCall(
      'Google takes no choices for the Status column, as in a Table that gives it a type: make it a dropdown there',
    );
  const undo = { header: known?.header ?? HEADER, isNew: known === null, isInserted: made === 'column' };
  return { board: statusBoard({ today }, sheetId), undo };
}

/** The choices go; a column that was made for them goes with them while nothing stands in it. */
export function takeStatesBack({ sheetId, undo, today }: Asks['takeStatesBack']): StatusBoard {
  const book = openBook(sheetId);
  const known = statusColumn(listOf(book));
  // An earlier try may have taken the column away already.
  if (known === null && undo.isNew) return statusBoard({ today }, sheetId);
  if (known?.header !== undo.header) throw new WrongCall(`the column “${undo.header}” is not where it was`);
  carryOut([offered(cellsBelow(book, known.at), [])]);
  if (undo.isNew) removeOwnColumns(book, [{ at: known.at, made: undo.isInserted ? 'column' : 'header', header: HEADER }]);
  return statusBoard({ today }, sheetId);
}
