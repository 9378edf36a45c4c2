/** How do a mentor's answers come back: which tab or paste, to which rows, and taken back again? */
import { labelOf } from '../../domain/tiers';
import { disagreement, isNoTier, type MentorAnswer, placeAnswers } from '../../mentor/mentorAnswers';
import { ANSWER_HEADERS } from '../../mentor/mentorPage';
import { textOf } from '../../sheet/cell';
import { rowKeys } from '../../sheet/list/rowKey';
import { carryOutBeside } from '../change/carryOut';
import { putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfReview } from '../contract/undos';
import type { Book } from '../workbook/openBook';
import { listOf, rowsStanding } from '../workbook/selectedRow';
import { mentorList } from './mentorList';
import { returnedPage } from './returnedPage';
import { REVIEW_HEADERS, reviewColumns, reviewRange } from './reviewColumns';

interface BroughtBack {
  readonly changes: readonly {
    readonly program: string;
    readonly computed: string;
    readonly tier: string;
    /** It is kept as it is, and counts for nothing. */
    readonly isNoTier: boolean;
    readonly note: string;
    readonly contact: string;
    readonly disagreement: string;
    /** What stands there now and would be written over; '' where nothing does. */
    readonly replaces: string;
  }[];
  /** Answers that say what stands there already. */
  readonly same: number;
  readonly unplaced: readonly string[];
  readonly undo: UndoOfReview | null;
}

interface Row {
  readonly at: number;
  readonly cells: readonly string[];
  readonly before: readonly string[];
  readonly computed: string;
  readonly key: string;
  readonly answer: MentorAnswer;
}

interface ToWrite {
  readonly book: Book;
  readonly rows: readonly Row[];
  readonly unplaced: readonly string[];
}

function rowsToWrite(ask: Asks['previewReturn']): ToWrite {
  const { book, page } = returnedPage(ask);
  const now = mentorList(book, ask.today);
  const { placed, unplaced } = placeAnswers(page, now.rows);
  const review = reviewRange(book);
  const list = listOf(book);
  const keyOf = rowKeys(list.columns);
  const rows = placed.map(({ answer, at }): Row => {
    const line = book.grid[list.headerAt + list.headerRows + at] ?? [];
    const before = REVIEW_HEADERS.map((_, to) => (review === null ? '' : textOf(line[review.getColumn() - 1 + to])));
    const verdict = now.judged.rows[at]?.judgement.verdict;
    const computed = verdict === undefined ? '' : labelOf(verdict);
    // What is left blank keeps what another mentor said.
    const cells = answer.cells.map((cell, to) => cell || (before[to] ?? ''));
    const apart = verdict === undefined ? '' : disagreement(cells[0] ?? '', verdict);
    return { at, answer, before, computed, key: keyOf(line), cells: [...cells, apart] };
  });
  return { book, rows, unplaced };
}

const shownOf = ({ rows, unplaced }: ToWrite, undo: UndoOfReview | null): BroughtBack => {
  const isSame = ({ cells, before }: Row): boolean => cells.every((cell, at) => cell === before[at]);
  return {
    changes: rows
      .filter((row) => !isSame(row))
      .map(({ answer, computed, cells, before }) => ({
        program: answer.program,
        computed,
        tier: cells[0] ?? '',
        isNoTier: isNoTier(cells[0] ?? ''),
        note: cells[1] ?? '',
        contact: cells[2] ?? '',
        disagreement: cells[ANSWER_HEADERS.length] ?? '',
        replaces: before
          .slice(0, ANSWER_HEADERS.length)
          .filter((cell, at) => cell !== '' && cell !== cells[at])
          .join('; '),
      })),
    same: rows.filter(isSame).length,
    unplaced,
    undo,
  };
};

/** What would be written where; nothing is. */
export const previewReturn = (ask: Asks['previewReturn']): BroughtBack => shownOf(rowsToWrite(ask), null);

/** Each answer into the review columns of its program's row. Decided anew: the list may have changed since the preview. */
export function bringBack(ask: Asks['previewReturn']): BroughtBack {
  const found = rowsToWrite(ask);
  const { book } = found;
  if (found.rows.length === 0) return shownOf(found, null);
  const { range, made, steps } = reviewColumns(book);
  const list = listOf(book);
  const top = list.headerAt + list.headerRows + 1;
  const rows = found.rows.map(({ at, cells }) =>
    putWords(book.sheet.getRange(top + at, range.getColumn(), 1, REVIEW_HEADERS.length), [cells]),
  );
  carryOutBeside(rowsStanding(book), [...steps, ...rows]);
  const undo = {
    sheetId: book.sheet.getSheetId(),
    made,
    rows: found.rows.map(({ at, key, cells, before }) => ({ row: top + at, key, cells: [...cells], before: [...before] })),
  };
  return shownOf(found, undo);
}
