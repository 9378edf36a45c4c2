/** Are the budgets kept? Every figure in one run on one machine, as ratios where a machine's speed would decide. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildAll } from '../build/build';
import type { Figure } from './figure';

const CODE = 'dist/addon/Code.js';

const say = ({ what, measured, budget }: Figure): void => {
  process.stdout.write(`${what.padEnd(58)} ${measured.padEnd(34)} budget ${budget}\n`);
};

const SENTENCE = 'We sponsor J-1 visas for our residents each year. ';
const CELLS: readonly (readonly [what: string, cell: string])[] = [
  ['', 'J-1 only'],
  [', a sentence', SENTENCE],
  [', 50,000 characters of it', SENTENCE.repeat(1000)],
];

/** The first load in a process of its own, as each call in Sheets is one: median of nine. */
function measureLoad([what, cell]: (typeof CELLS)[number]): Figure {
  const script = `const vm=require('vm'),fs=require('fs');const c=fs.readFileSync('${CODE}','utf8');const x=vm.createContext({});const t=performance.now();new vm.Script(c).runInContext(x);const l=performance.now()-t;x.cell=process.env.CELL;const u=performance.now();vm.runInContext('VISA_OK(cell,"J-1")',x);console.log(l,performance.now()-u)`;
  const runs = Array.from({ length: 9 }, () =>
    String(spawnSync(process.execPath, ['-e', script], { env: { ...process.env, CELL: cell } }).stdout)
      .trim()
      .split(' ')
      .map(Number),
  );
  const median = (at: number): number => runs.map((run) => run[at] ?? 0).sort((one, other) => one - other)[4] ?? 0;
  return {
    what: `first load in a fresh process, and first VISA_OK${what}`,
    measured: `${median(0).toFixed(1)} ms, then ${median(1).toFixed(1)} ms`,
    budget: 'load ≤ 40 ms',
  };
}

async function measureSize(): Promise<Figure[]> {
  const bytes = statSync(CODE).size;
  const { metafile } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2020',
  });
  const parts = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const kb = (of: (path: string) => boolean): string =>
    (Object.entries(parts).reduce((sum, [path, { bytesInOutput }]) => sum + (of(path) ? bytesInOutput : 0), 0) / 1024).toFixed(0);
  const rooms = ['domain', 'data', 'reading', 'sheet', 'functions', 'google'].map(
    (room) => `${room} ${kb((path) => path.startsWith(`src/${room}/`))}`,
  );
  return [
    {
      what: 'Code.js as pushed',
      measured: `${(bytes / 1024).toFixed(0)} KB (${(gzipSync(readFileSync(CODE)).length / 1024).toFixed(0)} gzip)`,
      budget: '≤ 440 KB (decision 4)',
    },
    {
      what: 'the page of the sidebar',
      measured: `${(statSync('dist/addon/Sidebar.html').size / 1024).toFixed(0)} KB`,
      budget: '≤ 160 KB',
    },
    { what: '  by room, KB', measured: rooms.join(', '), budget: '' },
  ];
}

const [cpu] = cpus();
process.stdout.write(
  `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n\n`,
);
await buildAll();
// Only now: some of them read what was built as they are loaded.
const { measureScore } = await import('./score');
const { measurePlanning } = await import('./planning');
const { measureReaders } = await import('./readers');
const { measureRosters } = await import('./rosters');
const { measureNative } = await import('./native');
const { measureLocalWorkbook } = await import('./localWorkbook');
for (const figure of [
  ...(await measureSize()),
  ...CELLS.map(measureLoad),
  ...measureScore(),
  ...measurePlanning(),
  ...measureReaders(),
  ...measureRosters(),
  ...(await measureNative()),
  ...(await measureLocalWorkbook()),
])
  say(figure);
