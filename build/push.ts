/** What does `npm run push` do? Checks, builds and tests, then replaces what is in the Apps Script project with dist/addon. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string };
if (/^PUT-YOUR/.test(scriptId)) {
  process.stderr.write('Put the id of your own script into .clasp.json first: README, "Put it into your own sheet".\n');
  process.exit(1);
}
for (const args of [
  ['npm', 'test'],
  ['npm', 'run', 'build'],
  ['npx', 'clasp', 'push', '-f'],
]) {
  const [command = '', ...rest] = args;
  const { status } = spawnSync(command, rest, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
