// Does the local workbook do what it should, in a real browser? What stands in its sidebar is tried by panes.test.ts, at the same time.
import { afterAll, beforeAll, describe } from 'vitest';
import { closeBrowser } from './browser.ts';
import { fileTests } from './files.ts';
import { mentorTests } from './mentor.ts';
import { messyTests } from './messy.ts';
import { fewPrograms, type Opened, openPage } from './open.ts';
import { watchFirstFocus, workbookTests } from './workbook.ts';

afterAll(closeBrowser);

// One page for several, each beginning where the one before it ends: to open it takes longer than most tests.
let opened: Opened;
const page = (): Opened => opened;

describe('with the sample', () => {
  beforeAll(async () => {
    opened = await openPage('', [watchFirstFocus]);
  });
  afterAll(() => opened.close());
  describe('the local workbook', () => workbookTests(page));
  describe('a mentor without the add-on', () => mentorTests(page));
});

describe('with workbooks of one’s own', () => {
  beforeAll(async () => {
    opened = await openPage('', [fewPrograms]);
  });
  afterAll(() => opened.close());
  describe('a file that is opened', () => fileTests(page));
  describe('a messy workbook', () => messyTests(page));
});
