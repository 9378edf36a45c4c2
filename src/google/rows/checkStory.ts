/** What is found in a statement that was typed into the sidebar? It is read and dropped: nothing of it is written, logged or thrown. */
import { checkText, type ProgramNamed } from '../../planning/statement/checkText';
import { ProgramReader } from '../../sheet/list/programFacts';
import { readProfileValues } from '../../sheet/profile/profileBlock';
import { profileOf } from '../../sheet/profile/profileOf';
import { WrongCall } from '../../sheet/wrongCall';
import { showStatement } from '../../show/tables/statementTable';
import type { Asks } from '../contract/requests';
import { type Book, openBook, profileOn } from '../workbook/openBook';
import { listOf, selectedRow } from '../workbook/selectedRow';

interface StoryChecked {
  /** '' where it was read for no program in particular. */
  readonly program: string;
  readonly findings: readonly { readonly says: string; readonly weight: string; readonly words: string; readonly rule: string }[];
}

export function checkStory({ text, forRow, isAnswer, today }: Asks['checkStory']): StoryChecked {
  if (text.trim() === '') throw new WrongCall('there is no text yet: paste your statement, or the paragraph on your scores');
  const book = openBook();
  const profile = profileOf(readProfileValues(profileOn(book, today)));
  const named = forRow ? programIn(book) : null;
  const [, ...lines] = showStatement(checkText(text, profile, named, isAnswer));
  return {
    program: named?.program.name ?? '',
    findings: lines.map(([says, weight, words, rule]) => ({ says, weight, words, rule })),
  };
}

function programIn(book: Book): ProgramNamed {
  const { cells } = selectedRow(book);
  const reader = new ProgramReader(listOf(book).columns, book.settings);
  return { program: reader.programOf(cells), institution: reader.notesOf(cells).institution };
}
