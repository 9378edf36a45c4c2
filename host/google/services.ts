// What else does the script find at Google's: menus and the sidebar, pages, a lock? And what of it in which mode? (docs/platform.md)
import type { Calls } from './calls.ts';
import { newDropdown } from './dropdowns.ts';
import { newRule } from './rules.ts';
import type { SpreadsheetStandIn } from './spreadsheet.ts';
import { strict } from './strict.ts';
import { formatDate, templateFrom } from './templates.ts';

/** `NONE` for onOpen of an add-on that is not used in the file yet, `FULL` for menu clicks and the sidebar, `CUSTOM_FUNCTION` for cells. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** What a call does to the window around the sheet. */
export interface Desk {
  showMenu(items: readonly (MenuItem | 'line')[]): void;
  showSidebar(page: string, title: string): void;
  alert(message: string): void;
  /** Brings a cell into sight; without a screen there is none. */
  reveal?(address: string): void;
}

export interface Globals {
  readonly SpreadsheetApp: unknown;
  readonly HtmlService: unknown;
  readonly LockService: unknown;
  readonly Utilities: unknown;
}

/** The document lock: held by this execution, or by somebody else's. */
export interface Lock {
  isMine: boolean;
  isAnothers: boolean;
}

export function globalsFor(
  mode: AuthMode,
  {
    spreadsheet,
    calls,
    desk,
    files,
    lock,
  }: {
    readonly spreadsheet: SpreadsheetStandIn;
    readonly calls: Calls;
    readonly desk: Desk;
    /** The .html files beside the script, by name without ending. */
    readonly files: Readonly<Record<string, string>>;
    readonly lock: Lock;
  },
): Globals {
  const allowed = (modes: readonly AuthMode[], what: string): void => {
    if (!modes.includes(mode)) throw new Error(`You do not have permission to call ${what}.`);
  };
  const ui = () =>
    strict(
      'Ui',
      {
        createAddonMenu: () => menu(desk, calls),
        showSidebar: (output: { getContent(): string; getTitle(): string }) => {
          allowed(['FULL'], 'Ui.showSidebar');
          desk.showSidebar(output.getContent(), output.getTitle());
        },
        alert: (message: string) => {
          allowed(['FULL'], 'Ui.alert');
          desk.alert(message);
        },
      },
      calls,
    );
  return {
    SpreadsheetApp: strict(
      'SpreadsheetApp',
      {
        getUi: ui,
        getActiveSpreadsheet: () => {
          allowed(['LIMITED', 'FULL'], 'SpreadsheetApp.getActiveSpreadsheet');
          return spreadsheet;
        },
        newConditionalFormatRule: () => newRule(calls),
        SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
        ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' },
        BooleanCriteria: { TEXT_STARTS_WITH: 'TEXT_STARTS_WITH', CUSTOM_FORMULA: 'CUSTOM_FORMULA' },
        DataValidationCriteria: { VALUE_IN_LIST: 'VALUE_IN_LIST' },
        DeveloperMetadataVisibility: { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' },
        newDataValidation: () => newDropdown(calls),
        flush: () => undefined,
      },
      calls,
    ),
    HtmlService: strict(
      'HtmlService',
      {
        createTemplateFromFile: templateFrom(files),
        createHtmlOutput: (html: string) => page(html, calls),
        createHtmlOutputFromFile: (name: string) => {
          const file = files[name];
          if (file === undefined) throw new Error(`No HTML file named ${name} was found.`);
          return page(file, calls);
        },
      },
      calls,
    ),
    Utilities: { formatDate },
    LockService: strict(
      'LockService',
      {
        getDocumentLock: () =>
          strict(
            'Lock',
            {
              tryLock: () => {
                lock.isMine = !lock.isAnothers;
                return lock.isMine;
              },
              releaseLock: () => {
                lock.isMine = false;
              },
            },
            calls,
          ),
      },
      calls,
    ),
  };
}

function menu(desk: Desk, calls: Calls, items: readonly (MenuItem | 'line')[] = []): unknown {
  return strict(
    'Menu',
    {
      addItem: (caption: string, functionName: string) => menu(desk, calls, [...items, { caption, functionName }]),
      addSeparator: () => menu(desk, calls, [...items, 'line']),
      addToUi: () => desk.showMenu(items),
    },
    calls,
  );
}

function page(html: string, calls: Calls, title = ''): unknown {
  return strict(
    'HtmlOutput',
    { getContent: () => html, getTitle: () => title, setTitle: (text: string) => page(html, calls, text) },
    calls,
  );
}
