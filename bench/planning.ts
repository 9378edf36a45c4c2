/** What does planning cost on a long list: the exact shortlist by itself, and each function that plans? */
import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import Papa from 'papaparse';
import { planShortlist } from '../src/domain/list/shortlist';
import type { Candidate } from '../src/domain/list/shortlistGroups';
import type { Figure } from './figure';
import { medianOf } from './medianOf';

const csv = (name: string): string[][] => Papa.parse<string[]>(readFileSync(`samples/${name}.csv`, 'utf8').trim()).data;
const ROWS = 5000;

/** Three specialties, a third in high-demand areas, worth from 10 to 69. */
const candidates: Candidate[] = Array.from({ length: ROWS }, (_, at) => ({
  worth: 10 + ((at * 37) % 60),
  specialty: ['internal medicine', 'family medicine', 'psychiatry'][at % 3] ?? '',
  isCore: at % 3 === 0,
  questions: at % 4,
}));
const STEPS = [
  { from: 1, to: 30, usd: 11, unit: 'each' },
  { from: 31, to: null, usd: 30, unit: 'each' },
] as const;

export function measurePlanning(): Figure[] {
  const limits = { most: 150, budget: 3000, mostCore: 20, mostSpecialties: 2 as const };
  const exact = medianOf(() => planShortlist(candidates, limits, () => ({ steps: STEPS, sent: 0 })));
  const [header = [], ...programs] = csv('programs');
  const block = [
    header,
    ...Array.from({ length: ROWS }, (_, at) => [`Program ${at}`, ...(programs[at % programs.length] ?? []).slice(1)]),
  ];
  const context = createContext({ input: JSON.stringify([block, csv('profile')]) });
  new Script(readFileSync('dist/addon/Code.js', 'utf8')).runInContext(context);
  runInContext('var args = JSON.parse(input)', context);
  const calls = ['SHORTLIST', 'LIST_BALANCE', 'VERIFY_NEXT', 'SIGNALS', 'WHAT_IF'].map((name) => {
    const more = name === 'WHAT_IF' ? ', "Step 3: passed"' : '';
    return `${name} ${medianOf(() => runInContext(`${name}(args[0], args[1]${more})`, context)).toFixed(0)}`;
  });
  return [
    { what: 'the best shortlist of 5,000 candidates', measured: `${exact.toFixed(1)} ms`, budget: '≤ 50 ms' },
    { what: 'planning a list of 5,000 rows, ms', measured: calls.join(', '), budget: '' },
  ];
}
