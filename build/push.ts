/** What does `npm run push` do? Checks, builds and tests, then replaces what is in the Apps Script project with dist/addon. */
import { readFileSync } from 'node:fs';
import { claspAt, npm } from './clasp';

function push(): number {
  const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string };
  if (/^PUT-YOUR/.test(scriptId)) {
    process.stderr.write('Put the id of your own script into .clasp.json first: README, "Put it into your own sheet".\n');
    return 1;
  }
  for (const step of ['test', 'build']) {
    const status = npm('run', step);
    if (status !== 0) return status;
  }
  const { status, printed, complaint } = claspAt()(['push', '-f'], '.');
  process.stdout.write(printed);
  process.stderr.write(complaint);
  return status;
}

process.exit(push());
