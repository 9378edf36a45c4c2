/** Is the built package fit to be pushed? Prints each problem and fails on any. */
import { ADDON, buildAddon } from './addon';
import { checkPackage, filesClaspPushes, readPackage } from './packageCheck';

const catalogue = await buildAddon();
const problems = checkPackage(ADDON, await readPackage(ADDON), await filesClaspPushes(), catalogue);
for (const problem of problems) process.stderr.write(`package: ${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
