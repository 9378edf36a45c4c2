/** What does a roster cost in the built file: 5,000 school lines, cold and warm, and a hostile paste? */
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { CANADA_MD, CARIBBEAN, CARIBBEAN_PLACES, COLLEGES, US_DO, US_MD } from '../src/data/schools';
import { LANGUAGE_SIGNS, NAMES_ABROAD, PLACES_ABROAD } from '../src/data/schoolsAbroad';
import type { Figure } from './figure';

const LINES = 5000;
/** Lines that name a school, from the judged rosters: some repeat, most do not. */
const schoolLines = (): string[] =>
  readdirSync('test/rosters')
    .flatMap((file) => readFileSync(`test/rosters/${file}`, 'utf8').split('\n'))
    .filter((line) => /^(?:[A-Z][\w.'&-]*\s)+(?:University|School|College)\b[^:;–\t]{0,60}$/.test(line));

const HOSTILE = ['Univ, ', 'X, Y ', 'Ross University, ', 'Resident 1, ', 'two from ', 'a\n', '|', ' and ', 'Medical School:\n'];
/** The same again as eight lines, each as long as a line is read. */
const LINE = 5990;
const HOSTILE_LINES = ['[', '“', '(a)', 'name,', 'Dr. A ', 'who ', 'Ana Ruiz, MD; '].map(
  (words) => `${words.repeat(Math.ceil(LINE / words.length)).slice(0, LINE)}\n`,
);

export function measureRosters(): Figure[] {
  const script = new Script(readFileSync('dist/addon/Code.js', 'utf8'));
  const context = createContext({ lines: [] as string[][], cell: '' });
  script.runInContext(context);
  const distinct = [...new Set(schoolLines())];
  context.lines = Array.from({ length: LINES }, (_, at) => [distinct[at % distinct.length] ?? '']);
  const timed = (call: string): number => {
    const began = performance.now();
    runInContext(call, context);
    return performance.now() - began;
  };
  const cold = timed('IMG_SHARE(lines)');
  const warm = Array.from({ length: 9 }, () => timed('IMG_SHARE(lines)')).sort((one, other) => one - other)[4] ?? 0;
  const hostile = [...HOSTILE, ...HOSTILE_LINES].map((words) => {
    context.cell = words.repeat(Math.ceil(50_000 / words.length)).slice(0, 50_000);
    return timed('(() => { try { ROSTER(cell) } catch {} })()');
  });
  const table = [US_MD, US_DO, CANADA_MD, CARIBBEAN, CARIBBEAN_PLACES, COLLEGES, NAMES_ABROAD, PLACES_ABROAD, LANGUAGE_SIGNS];
  const bytes = table.reduce((sum, list) => sum + list.length, 0);
  return [
    {
      what: `IMG_SHARE of ${LINES} school lines, ${distinct.length} distinct`,
      measured: `${warm.toFixed(0)} ms warm, ${cold.toFixed(0)} ms the first time`,
      budget: '≤ 50 ms',
    },
    {
      what: 'a paste of 50,000 characters, slowest of sixteen',
      measured: `${Math.max(...hostile).toFixed(0)} ms`,
      budget: '≤ 50 ms',
    },
    { what: 'the school table', measured: `${(bytes / 1024).toFixed(0)} KB`, budget: '≤ 35 KB' },
  ];
}
