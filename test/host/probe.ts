// Which functions do the host's tests call? They say what they were given or return what a test asks for, so that the tests
// are about the host and not about the add-on.
import { onTestFinished } from 'vitest';
import type { Workbook } from '../../host/engine/workbook.ts';
import { openWorkbook } from '../../host/headless.ts';
import type { Content, TabContent } from '../../host/workbookData.ts';

const CODE = `
  function say(value) {
    if (value === undefined) return 'undefined';
    if (value instanceof Date) return 'Date ' + value.toISOString();
    if (Array.isArray(value)) return '[' + value.map(say).join(' ') + ']';
    return typeof value === 'string' ? "'" + value + "'" : typeof value + ' ' + value;
  }
  var count = 0;
  function SAY() { return Array.prototype.map.call(arguments, say).join(', '); }
  function SAY_TWO(first, second) { return say(first) + ', ' + say(second); }
  function GRID(rows, columns) {
    return Array.from({ length: rows }, function (_, row) {
      return Array.from({ length: columns }, function (_, column) { return (row + 1) * 10 + column + 1; });
    });
  }
  function GIVE(what) {
    var answers = {
      undefined: undefined, null: null, true: true, text: 'text', number: 1.5, list: [1, 2, 3], row: [[1, 2, 3]],
      gaps: [[1, null], [undefined, 4]], empty: [], NaN: NaN, infinity: Infinity, object: { a: 1 },
      function: function () {}, ragged: [[1, 2], [3]], mixed: [1, [2]], deep: [[1, [2]]], nanInside: [[1, NaN]],
      day: new Date(Date.UTC(2026, 8, 15)), noDay: new Date(NaN),
    };
    return answers[what];
  }
  function COUNT_UP() { count += 1; return count; }
  function FAIL(message) { throw new Error(message); }
  function FAIL_BARE(message) { throw message; }
`;

const NAMES = ['SAY', 'SAY_TWO', 'GRID', 'GIVE', 'COUNT_UP', 'FAIL', 'FAIL_BARE'];

const CATALOGUE = NAMES.map((name) => ({ name, summary: name, parameters: [], returns: '' }));

export interface Probe {
  readonly zone?: string;
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly names?: Readonly<Record<string, string>>;
  readonly otherTabs?: readonly TabContent[];
}

/** Opens a workbook whose tab "A" holds these rows. */
export async function openProbe(rows: readonly (readonly Content[])[], probe: Probe = {}): Promise<Workbook> {
  const { zone, names, otherTabs = [], rowCount = 20, columnCount = 10 } = probe;
  const tabs = [{ name: 'A', rows, rowCount, columnCount }, ...otherTabs];
  const optional = { ...(zone ? { zone } : {}), ...(names ? { names } : {}) };
  const workbook = await openWorkbook({ code: CODE, catalogue: CATALOGUE, tabs, ...optional });
  onTestFinished(() => workbook.dispose());
  return workbook;
}
