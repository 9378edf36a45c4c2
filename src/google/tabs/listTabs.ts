/** How does a list come into a tab of its own in another order or with its public record, or the shortlist of one or several? Plain values, filled again in place. */

import { dayInWords } from '../../domain/day';
import { combineLists, type TitledList } from '../../planning/judged/combineLists';
import { inOrder } from '../../planning/list/inOrder';
import { shortlistOf } from '../../planning/list/shortlist';
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { showInOrder } from '../../show/tables/orderTable';
import { showShortlist } from '../../show/tables/shortlistTable';
import type { Asks } from '../contract/requests';
import { evidenceTable } from '../evidence/evidenceTable';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { buildTab, removeTab } from '../workbook/generatedTab';
import { judgedBook } from '../workbook/judgedBook';
import { TAB_NAMES } from '../workbook/namedRanges';
import { type Book, openBook, openBooks } from '../workbook/openBook';
import { RULES_VERSION } from '../workbook/rulesVersion';
import { formatHeading, setWidths } from '../workbook/style';
import { rulesFor } from '../workbook/tierColours';

type Kind = Asks['makeListTab']['kind'];

interface Dress {
  readonly titles: readonly string[];
  readonly says: string;
  readonly widths: readonly number[];
  /** The column with the tiers, from 1; null for none. */
  readonly tierAt: number | null;
  /** From here on a line may take several rows of the screen. */
  readonly wrapFrom: number;
}

const DRESS: Readonly<Record<Kind, Dress>> = {
  order: {
    titles: ['In order', 'MatchSheet order', 'MatchSheet order 2'],
    says: 'in the order worth working through',
    widths: [50, 210, 120, 150, 330, 230],
    tierAt: 4,
    wrapFrom: 2,
  },
  shortlist: {
    titles: ['Shortlist', 'MatchSheet shortlist', 'MatchSheet shortlist 2'],
    says: 'where to apply, with the running cost, and why the rest is out',
    widths: [50, 250, 160, 40, 130, 310],
    tierAt: 3,
    wrapFrom: 3,
  },
  evidence: {
    titles: ['Evidence', 'MatchSheet evidence', 'MatchSheet evidence 2'],
    says: 'in government records, the columns of EVIDENCE',
    widths: [220, 220, 70, 90, 260, 200, 90, 160, 200, 200, 420],
    tierAt: null,
    wrapFrom: 2,
  },
};

interface ListTabMade {
  readonly tab: string;
  /** Titles of the lists that it is of. */
  readonly lists: readonly string[];
  readonly leftOld: boolean;
}

/** The list in front is the first of them. */
export function lists(): readonly string[] {
  const books = openBooks();
  const isFront = ({ spreadsheet, sheet }: Book): boolean => sheet.getSheetId() === spreadsheet.getActiveSheet().getSheetId();
  return [...books.filter(isFront), ...books.filter((book) => !isFront(book))].map(({ sheet }) => sheet.getName());
}

/** Above the table stands which lists it is of, so that two lists of one file are not taken for each other. */
export function makeListTab({ kind, lists: wanted, today }: Asks['makeListTab']): ListTabMade {
  const books = booksOf(wanted);
  const [{ spreadsheet }] = books;
  const titles = books.map(({ sheet }) => sheet.getName());
  const table = tableOf(kind, books, today);
  const { says, widths, tierAt, wrapFrom } = DRESS[kind];
  const width = table[0]?.length ?? widths.length;
  const named = titles.map((title) => `“${title}”`).join(' and ');
  const top = [
    `${named}: ${says}. Values of ${dayInWords(today)}, rules ${RULES_VERSION}.`,
    ...Array<string>(width - 1).fill(''),
  ];
  const note = `Made by MatchSheet on ${dayInWords(today)}. Press the button again to refill it; what you write here makes it yours, and the button makes another.`;
  const built = buildTab(spreadsheet, {
    name: TAB_NAMES[kind],
    lists: titles,
    titles: DRESS[kind].titles,
    cells: [top, ...table],
    note,
  });
  const { sheet, leftOld } = built;
  formatHeading(sheet.getRange(2, 1, 1, width));
  const rows = table.length;
  sheet.getRange(2, 1, rows, width).setVerticalAlignment('top');
  sheet.getRange(3, wrapFrom, Math.max(1, rows - 1), width - wrapFrom + 1).setWrap(true);
  setWidths(sheet, 1, [...widths, LIST_WIDTH].slice(0, width));
  if (tierAt !== null) sheet.setConditionalFormatRules(rulesFor([sheet.getRange(3, tierAt, Math.max(1, rows - 1), 1)]));
  sheet.setFrozenRows(2);
  sheet.getRange(1, 1).activate();
  return { tab: sheet.getName(), lists: titles, leftOld };
}

const LIST_WIDTH = 130;

function tableOf(kind: Kind, [front, ...more]: Books, today: string): string[][] {
  if (kind === 'evidence') return evidenceTable(front);
  const listOf = (book: Book): TitledList => ({ title: book.sheet.getName(), judged: judgedBook(book).chosen(today) });
  if (kind === 'order') return showInOrder(inOrder(listOf(front).judged));
  const { judged, titleOf } = combineLists(listOf(front), more.map(listOf));
  const lines = showShortlist(shortlistOf(judged), more.length === 0 ? undefined : titleOf);
  return lines.map((line) => line.map(textOf));
}

type Books = readonly [Book, ...(readonly Book[])];

function booksOf(titles: readonly string[]): Books {
  if (titles.length === 0) return [openBook()];
  const [front, ...more] = openBooks().filter(({ sheet }) => titles.includes(sheet.getName()));
  if (front === undefined || more.length + 1 < titles.length)
    throw new WrongCall('one of these tabs no longer holds a list: look and choose again');
  return [front, ...more];
}

export function removeListTab({ kind, lists: titles }: Asks['removeListTab']): void {
  if (!removeTab(activeSpreadsheet(), TAB_NAMES[kind], titles))
    throw new WrongCall('you wrote something in that tab, so it stays: delete it yourself if you want to');
}
