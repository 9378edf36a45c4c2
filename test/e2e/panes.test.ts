// Does the sidebar do what it should, in a real browser?
import { afterAll, describe } from 'vitest';
import { closeBrowser } from './browser.ts';
import { findTests } from './find.ts';
import { pageToRowTests } from './pageToRow.ts';
import { sidebarTests } from './sidebar.ts';

afterAll(closeBrowser);

describe('the sidebar', sidebarTests);
describe('from an empty sheet', findTests);
describe('a page beside a row', pageToRowTests);
