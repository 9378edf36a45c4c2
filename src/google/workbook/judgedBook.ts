/** What is judged when a button asks for it? The list, the profile as of the person's own day, and the settings, as the functions take them. */
import { wholeBlockOf } from './listBlock';
import { type Book, type Grid, profileOn } from './openBook';
import { listOf } from './selectedRow';

type JudgedBook = readonly [list: unknown[][], profile: Grid, settings: Grid | undefined];

export const judgedBook = (book: Book, today: string): JudgedBook => [
  wholeBlockOf(book.grid, listOf(book)),
  profileOn(book, today),
  book.settingsBlock?.values,
];
