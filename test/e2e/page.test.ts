// Does the local workbook do what it should, in a real browser? What stands in its sidebar is tried by panes.test.ts, at the same time.
import { afterAll, describe } from 'vitest';
import { closeBrowser } from './browser.ts';
import { fileTests } from './files.ts';
import { mentorTests } from './mentor.ts';
import { workbookTests } from './workbook.ts';

afterAll(closeBrowser);

describe('the local workbook', workbookTests);
describe('a mentor without the add-on', mentorTests);
describe('a file that is opened', fileTests);
