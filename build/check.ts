/** Is the project sound before any test runs? Types in every room, lint, licences, and the package as Google would take it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ADDON } from './addon';
import { addonAsItIs } from './builtAlready';
import { checkLicences } from './licences';
import { checkPackage, filesClaspPushes, readPackage } from './packageCheck';

const run = promisify(execFile);

/** The output of a tool that failed, as its problem. Run by our own Node: what npm puts in front of a tool differs on Windows. */
async function problemsOf(tool: string, ...args: string[]): Promise<string[]> {
  try {
    await run(process.execPath, [`node_modules/${tool}`, ...args], { maxBuffer: 16 * 1024 * 1024 });
    return [];
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return [`${stdout}${stderr}`.trim()];
  }
}

async function checkBuiltPackage(): Promise<string[]> {
  const catalogue = await addonAsItIs();
  return checkPackage(ADDON, await readPackage(ADDON), filesClaspPushes(), catalogue);
}

const CHECKS: readonly (readonly [name: string, () => Promise<string[]>])[] = [
  ['types', () => problemsOf('typescript/bin/tsc', '-b')],
  ['lint', () => problemsOf('@biomejs/biome/bin/biome', 'check', '.')],
  ['licences', checkLicences],
  ['package', checkBuiltPackage],
];

// Side by side: each waits for a tool of its own. A check that breaks is a problem of that check.
const found = CHECKS.map(async ([name, check]) => ({ name, problems: await check().catch((error) => [String(error)]) }));
for (const { name, problems } of await Promise.all(found)) {
  process.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
