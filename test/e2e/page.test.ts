// Does the local workbook do what it should, in a real browser? What stands in its sidebar is tried by panes.test.ts, at the same time.
import { afterAll, beforeAll, describe } from 'vitest';
import { closeBrowser } from './browser.ts';
import { fileTests } from './files.ts';
import { mentorTests } from './mentor.ts';
import { messyTests } from './messy.ts';
import { type Opened, openPage } from './open.ts';
import { watchFirstFocus, workbookTests } from './workbook.ts';

// One page for all, each beginning where the one before it ends: to open it takes longer than most tests.
let opened: Opened;
const page = (): Opened => opened;
beforeAll(async () => {
  opened = await openPage('', watchFirstFocus);
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});

describe('the local workbook', () => workbookTests(page));
describe('a mentor without the add-on', () => mentorTests(page));
describe('a file that is opened', () => fileTests(page));
describe('a messy workbook', () => messyTests(page));
