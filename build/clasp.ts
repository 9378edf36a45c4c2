/** How are npm and clasp run, on any system? With the Node that runs us: on Windows their commands are scripts that cannot be started directly. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** What a program printed, and how it ended. */
export interface Ran {
  readonly status: number;
  readonly printed: string;
  readonly complaint: string;
}

/** Runs clasp in a folder and keeps what it prints; progress and questions still reach the person. */
export type RunClasp = (args: readonly string[], folder: string) => Ran;

const CLASP = createRequire(import.meta.url).resolve('@google/clasp');

/** The clasp of this project, or another in its place (a test's). */
export function claspAt(script: string = CLASP): RunClasp {
  return (args, folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    return { status: status ?? 1, printed: stdout, complaint: stderr };
  };
}

/** Runs an npm command before anybody's eyes; its exit status. Started by npm, so npm says where it lies. */
export function npm(...args: readonly string[]): number {
  const script = process.env.npm_execpath ?? '';
  const ran =
    script === ''
      ? spawnSync('npm', [...args], { stdio: 'inherit' })
      : spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return ran.status ?? 1;
}

/** The JSON that clasp printed, whatever stood before it; nothing where there is none. */
export function jsonOf(printed: string): unknown {
  const from = printed.search(/^[{[]/m);
  if (from < 0) return undefined;
  try {
    return JSON.parse(printed.slice(from));
  } catch {
    return undefined;
  }
}
