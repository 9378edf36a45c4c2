/** What is the verdict on each row of the list that stands in the book, and of which specialty is it by its tab? Judged once for each day that is asked of it. */
import type { Judged } from '../../domain/list/judgedList';
import { withChosenTiers } from '../../planning/judged/chosenTiers';
import { judge } from '../../planning/judged/judgeList';
import { withSpecialtyOf } from '../../planning/judged/tabSpecialty';
import { readLabel } from '../../reading/headers/profileLabel';
import { textOf } from '../../sheet/cell';
import { wholeBlockOf } from './listBlock';
import { type Book, profileOf } from './openBook';
import type { Block, Grid } from './ownBlocks';
import { listOf } from './selectedRow';

export interface JudgedBook {
  /** By the computed tiers, as of that day; without one, of the day that PROFILE was stamped with. */
  computed(today?: string): Judged;
  /** By the tiers that the applicant uses. */
  chosen(today?: string): Judged;
}

/** What of a book is judged. */
type ListRead = Pick<Book, 'grid' | 'list'> & {
  readonly sheet?: Pick<Book['sheet'], 'getName'>;
  readonly profile: Pick<Block, 'values'> | null;
  readonly settingsBlock: Pick<Block, 'values'> | null;
};

export function judgedBook(book: ListRead): JudgedBook {
  const known = new Map<string | undefined, Judged>();
  const computed = (today?: string): Judged => {
    const values = today === undefined ? (book.profile?.values ?? []) : profileOf(book).values;
    const day = today === stampedDay(values) ? undefined : today;
    const profile = day === undefined ? values : [['Today', day], ...values];
    const before = known.get(day);
    if (before !== undefined) return before;
    const read = judge([wholeBlockOf(book.grid, listOf(book)), profile, book.settingsBlock?.values]);
    const judged = withSpecialtyOf(read, book.sheet?.getName() ?? '');
    known.set(day, judged);
    return judged;
  };
  return { computed, chosen: (today) => withChosenTiers(computed(today)) };
}

const stampedDay = (profile: Grid): string => textOf(profile.find(([label]) => readLabel(textOf(label)) === 'today')?.[1]);
