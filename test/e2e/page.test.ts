// All that needs a real browser, in one process with one browser: the local workbook, and the sidebar in it.
import { afterAll, describe } from 'vitest';
import { closeBrowser } from './browser.ts';
import { fileTests } from './files.ts';
import { findTests } from './find.ts';
import { mentorTests } from './mentor.ts';
import { messyTests } from './messy.ts';
import { sidebarTests } from './sidebar.ts';
import { workbookTests } from './workbook.ts';

afterAll(closeBrowser);

describe('the local workbook', workbookTests);
describe('the sidebar', sidebarTests);
describe('from an empty sheet', findTests);
describe('a mentor without the add-on', mentorTests);
describe('a file that is opened', fileTests);
describe('a messy workbook', messyTests);
