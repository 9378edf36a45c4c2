/** How does the list come into a tab of its own in another order: all of it as worth working through, or the shortlist? Plain values, filled again in place. */
import { inOrder } from '../../planning/list/inOrder';
import { shortlistOf } from '../../planning/list/shortlist';
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { showInOrder } from '../../show/tables/orderTable';
import { showShortlist } from '../../show/tables/shortlistTable';
import type { Asks } from '../contract/requests';
import { buildTab, removeTab } from '../workbook/generatedTab';
import { judgedBook } from '../workbook/judgedBook';
import { TAB_NAMES } from '../workbook/namedRanges';
import { openBook } from '../workbook/openBook';
import { RULES_VERSION } from '../workbook/rulesVersion';
import { dressHeading, setWidths } from '../workbook/style';
import { rulesFor } from '../workbook/tierColours';

type Kind = Asks['makeListTab']['kind'];

interface Dress {
  readonly titles: readonly string[];
  readonly says: string;
  readonly widths: readonly number[];
  /** The column with the tiers, from 1. */
  readonly tierAt: number;
  /** From here on a line may take several rows of the screen. */
  readonly wrapFrom: number;
}

const DRESS: Readonly<Record<Kind, Dress>> = {
  order: {
    titles: ['In order', 'MatchSheet order', 'MatchSheet order 2'],
    says: 'in the order worth working through',
    widths: [50, 210, 120, 180, 370, 280],
    tierAt: 4,
    wrapFrom: 3,
  },
  shortlist: {
    titles: ['Shortlist', 'MatchSheet shortlist', 'MatchSheet shortlist 2'],
    says: 'where to apply, with the running cost, and why the rest is out',
    widths: [50, 220, 180, 40, 130, 310],
    tierAt: 3,
    wrapFrom: 3,
  },
};

interface ListTabMade {
  readonly tab: string;
  readonly list: string;
  readonly leftOld: boolean;
}

/** Above the table stands which list it is of, so that two lists of one file are not taken for each other. */
export function makeListTab({ kind, today }: Asks['makeListTab']): ListTabMade {
  const book = openBook();
  const list = book.sheet.getName();
  const judged = judgedBook(book).chosen(today);
  const table =
    kind === 'order' ? showInOrder(inOrder(judged)) : showShortlist(shortlistOf(judged)).map((line) => line.map(textOf));
  const { titles, says, widths, tierAt, wrapFrom } = DRESS[kind];
  const width = widths.length;
  const top = [`“${list}” ${says}. Values of ${today}, rules ${RULES_VERSION}.`, ...Array<string>(width - 1).fill('')];
  const note = `Made by MatchSheet on ${today}. Pressed again, the button fills it anew; what you write here makes it yours, and the button makes another.`;
  const built = buildTab(book.spreadsheet, { name: TAB_NAMES[kind], titles, cells: [top, ...table], note });
  const { sheet, leftOld } = built;
  dressHeading(sheet.getRange(2, 1, 1, width));
  const rows = table.length;
  sheet.getRange(2, 1, rows, width).setVerticalAlignment('top');
  sheet.getRange(3, wrapFrom, Math.max(1, rows - 1), width - wrapFrom + 1).setWrap(true);
  setWidths(sheet, 1, widths);
  sheet.setConditionalFormatRules(rulesFor([sheet.getRange(3, tierAt, Math.max(1, rows - 1), 1)]));
  sheet.setFrozenRows(2);
  sheet.getRange(1, 1).activate();
  return { tab: sheet.getName(), list, leftOld };
}

export function removeListTab({ kind }: Asks['removeListTab']): void {
  if (!removeTab(SpreadsheetApp.getActiveSpreadsheet(), TAB_NAMES[kind]))
    throw new WrongCall('you wrote something in that tab, so it stays: delete it yourself if you want to');
}
