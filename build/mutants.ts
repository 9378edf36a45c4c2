/** Which changes of a room's code does no table test notice? `npm run mutants domain/tier` breaks it in every small way and lists what survives. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Stryker } from '@stryker-mutator/core';

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

export const MUTANTS = 'dist/mutants';
/** Rooms whose every mutant is tried, with the tests that mirror them; of any other room a sample is, with all table tests. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'domain/tier': ['test/domain/tier/**/*.test.ts'],
  'domain/season': ['test/domain/season/**/*.test.ts'],
  'reading/language': ['test/reading/language/**/*.test.ts', 'test/reading/program/**/*.test.ts'],
};
const TABLE_TESTS = ['test/{domain,reading,sheet,functions}/**/*.test.ts'];

async function tryRoom(room: string): Promise<void> {
  const name = room.replaceAll('/', '-');
  const tests = WHOLE[room];
  await mkdir(MUTANTS, { recursive: true });
  process.env.MUTANTS_TESTS = (tests ?? TABLE_TESTS).join(' ');
  const results = await new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'build/mutants.vitest.ts', related: false },
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/vitest-runner', ...(tests === undefined ? [`${process.cwd()}/build/mutantSample.ts`] : [])],
    checkers: tests === undefined ? ['sample'] : [],
    checkerNodeArgs: ['--import', 'tsx'],
    incremental: tests !== undefined,
    incrementalFile: `${MUTANTS}/${name}.json`,
    ignorePatterns: ['/docs', '/samples', '/host', 'dist', 'test/pages', 'test/rosters', 'test/golden'],
    // The compiler's own settings are not needed to run: version 7 of it has no interface that could rewrite them.
    tsconfigFile: 'none',
    concurrency: Number(process.env.MUTANTS_CORES ?? 2),
    reporters: ['progress-append-only'],
    tempDirName: `${MUTANTS}/sandbox`,
    allowConsoleColors: false,
  }).runMutationTest();
  const list = await survivorsOf(results);
  await writeFile(`${MUTANTS}/${name}.txt`, `${list.join('\n')}\n`);
  process.stdout.write(`${list[0]}\n${MUTANTS}/${name}.txt names those that survive\n`);
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
    const source = (await readFile(one.fileName, 'utf8')).split('\n');
    const first = source[start.line]?.slice(start.column, start.line === end.line ? end.column : undefined) ?? '';
    const replacement = (one.replacement ?? '').replace(/\s+/g, ' ');
    const mark = one.status === 'Survived' ? '' : ' (no test comes here)';
    const file = one.fileName.replace(`${process.cwd()}/`, '');
    lines.push(`${file}:${start.line + 1} ${one.mutatorName}${mark}: ${first.trim()} → ${replacement}`);
  }
  return [lines[0] ?? '', ...lines.slice(1).sort()];
}

const rooms = process.argv.slice(2);
for (const room of rooms.length > 0 ? rooms : Object.keys(WHOLE)) await tryRoom(room);
