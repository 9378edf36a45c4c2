/** Which changes of a room's code does no table test notice? `npm run mutants domain/tier` breaks it in every small way and lists what survives. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const run = promisify(execFile);

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const MUTANTS = 'dist/mutants';
/** Rooms whose every mutant is tried, with the tests that mirror them; of any other room a sample is, with all table tests. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'domain/tier': ['test/domain/tier/{edges,graduationWords,imgPolicy,marks,questions,tier,words}.test.ts'],
  'domain/season': [
    'test/domain/season/**/*.test.ts',
    'test/functions/seasonCases.test.ts',
    'test/planning/{rowMessages,soapFile}.test.ts',
  ],
  // Its own tables, and a few cells of each column: all 8,000 against each mutant would take a day.
  'reading/language': ['test/reading/language/room.ts'],
};
/** After the place: a first look at a room in a few minutes. */
const SAMPLE_ONLY = '--sample';
const TABLE_TESTS = ['test/{bundle,data,domain,functions,mentor,planning,reading,sheet,show}/**/*.test.ts'];

/** @param place A room, or one file of it, under src. */
async function tryPlace(place: string): Promise<void> {
  const name = place.replace(/\.ts$/, '').replaceAll('/', '-');
  const tests = Object.entries(WHOLE).find(([room]) => place === room || place.startsWith(`${room}/`))?.[1];
  const isSample = tests === undefined || process.argv.includes(SAMPLE_ONLY);
  await mkdir(MUTANTS, { recursive: true });
  process.env.MUTANTS_TESTS = (tests ?? TABLE_TESTS).join(' ');
  process.env.MUTANTS_EVIDENCE = `${process.cwd()}/dist/addon/Evidence.html`;
  delete process.env.MUTANTS_CELLS;
  if (tests !== undefined && place.startsWith('domain/')) await readCellsOnce(`${process.cwd()}/${MUTANTS}/${name}.cells.json`);
  const results = await new Stryker({
    mutate: [place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'build/mutants.vitest.ts', related: false },
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/vitest-runner', ...(isSample ? [`${process.cwd()}/build/mutantSample.ts`] : [])],
    checkers: isSample ? ['sample'] : [],
    checkerNodeArgs: ['--import', 'tsx'],
    incremental: !isSample,
    incrementalFile: `${MUTANTS}/${name}.json`,
    ignorePatterns: ['/docs', '/samples', '/host', 'dist', 'test/rosters', 'test/golden'],
    // The compiler's own settings are not needed to run: version 7 of it has no interface that could rewrite them.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    // A loaded machine is no endless loop: most of those are found by counting. The language loops more and waits less: its tests take a second.
    timeoutMS: place.startsWith('reading/language') ? 6_000 : 60_000,
    concurrency: Number(process.env.MUTANTS_CORES ?? 2),
    reporters: ['progress-append-only'],
    tempDirName: `${MUTANTS}/sandbox`,
    allowConsoleColors: false,
  }).runMutationTest();
  const list = await survivorsOf(results);
  await writeFile(`${MUTANTS}/${name}.txt`, `${list.join('\n')}\n`);
  process.stdout.write(`${list[0]}\n${MUTANTS}/${name}.txt names those that survive\n`);
}

/** The rules are tried on cells that are read once, before: a room below is not loaded anew for each mutant. */
async function readCellsOnce(file: string): Promise<void> {
  await rm(file, { force: true });
  process.env.MUTANTS_CELLS = file;
  const { stdout } = await run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/mutants.vitest.ts', '--no-file-parallelism'],
    {
      env: { ...process.env, MUTANTS_RECORD: 'yes' },
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  process.stdout.write(stdout);
}

/** The figure first, then a survivor a line: where, what stood there, what took its place unseen. */
async function survivorsOf(results: readonly Result[]): Promise<string[]> {
  const count = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const tried = killed + survived + unreached;
  const share = tried === 0 ? 0 : Math.round((killed / tried) * 1000) / 10;
  const lines = [`${killed} of ${tried} mutants killed (${share}%), ${survived} survive, ${unreached} are reached by no test`];
  for (const one of results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')) {
    const { start, end } = one.location;
    const source = (await readFile(one.fileName, 'utf8')).split('\n')[start.line - 1] ?? '';
    const stood = source.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    const file = one.fileName.replace(`${process.cwd()}/`, '');
    const mark = one.status === 'Survived' ? '' : ' (no test comes here)';
    lines.push(`${file}:${start.line}${mark}: ${stood} → ${(one.replacement ?? '').replace(/\s+/g, ' ')}`);
  }
  return lines;
}

const places = process.argv.slice(2).filter((argument) => argument !== SAMPLE_ONLY);
for (const place of places.length > 0 ? places : Object.keys(WHOLE)) await tryPlace(place);
