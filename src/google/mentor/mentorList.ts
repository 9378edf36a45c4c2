/** What is the list that a mentor is asked about: its block, its computed tiers, and the keys by which answers find its rows? */
import type { Judged } from '../../domain/list/judgedList';
import type { ListRow } from '../../mentor/mentorAnswers';
import { answerKeys } from '../../sheet/list/answerKeys';
import { readProgramsBlock } from '../../sheet/list/programsBlock';
import { whereOf } from '../../show/tables/orderTable';
import { judgedBook } from '../workbook/judgedBook';
import { wholeBlockOf } from '../workbook/listBlock';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';

interface MentorList {
  readonly block: unknown[][];
  readonly columns: ReturnType<typeof readProgramsBlock>['columns'];
  readonly judged: Judged;
  /** The data rows, null where one is empty. */
  readonly rows: readonly (ListRow | null)[];
}

export function mentorList(book: Book, today: string): MentorList {
  const block = wholeBlockOf(book.grid, listOf(book));
  const { columns, rows } = readProgramsBlock(block, 'the list', book.settings.corrections);
  // The computed tiers: the mentor answers to them, whatever the applicant uses.
  const judged = judgedBook(book).computed(today);
  const keyOf = answerKeys(columns);
  return {
    block,
    columns,
    judged,
    rows: rows.map((row, at) => {
      const one = judged.rows[at];
      return one ? { key: keyOf(row), program: one.name, where: whereOf(one) } : null;
    }),
  };
}
