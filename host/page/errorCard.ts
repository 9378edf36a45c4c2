// What does the card say that Univer opens over a cell with an error? By itself only "Error".
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { cellAddress } from '../engine/address.ts';
import type { Workbook } from '../engine/workbook.ts';

export function explainErrorCards(workbook: Workbook): void {
  const cards = workbook.injector.get(CellAlertManagerService);
  const { showAlert } = cards;
  cards.showAlert = (card) => {
    const { row, col, subUnitId } = card.location;
    const address = cellAddress(workbook.sheet.getSheetBySheetId(subUnitId)?.getSheetName() ?? '', row, col);
    const says = workbook.message(address);
    const explained = { ...card, title: workbook.cell(address), message: says };
    showAlert.call(cards, says === '' ? card : explained);
  };
}
