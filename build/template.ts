/** What does `npm run template` do? It makes, or renews, the one spreadsheet with MatchSheet inside that a whole group copies. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ADDON } from './addon';
import { claspAt, jsonOf, npm, type Ran, type RunClasp } from './clasp';
import { EVIDENCE_FILE } from './evidence';

/** Beside .clasp.json and ignored by git: the ids belong to the person who made the template. */
export const KEPT = '.clasp.template.json';
const TITLE = 'MatchSheet';
const PUSHED = ['Code.js', EVIDENCE_FILE, 'Sidebar.html', 'appsscript.json'];

interface Ids {
  readonly scriptId: string;
  readonly parentId: string;
}

/** What was done, in sentences; `done` is false where the person must act first. */
export interface Outcome {
  readonly done: boolean;
  readonly says: readonly string[];
}

/**
 * Creates the spreadsheet on the first run, and pushes the built add-on into it on every run.
 * `project` is the folder with .clasp.json and dist/addon, already built; clasp must be logged in.
 * The spreadsheet is created from an empty folder elsewhere: beside a .clasp.json clasp creates nothing and still reports success.
 */
export function makeTemplate(clasp: RunClasp, project: string): Outcome {
  const kept = join(project, KEPT);
  const known = existsSync(kept) ? idsOf(readFileSync(kept, 'utf8')) : undefined;
  if (existsSync(kept) && known === undefined)
    return { done: false, says: [`${KEPT} cannot be read. Delete it to make a new template, then run this again.`] };
  const created = known ?? create(clasp);
  if ('done' in created) return created;
  if (known === undefined) writeFileSync(kept, `${JSON.stringify({ ...created, rootDir: ADDON }, null, 2)}\n`);

  const pushed = clasp(['push', '-f', '--json', '-P', kept], project);
  const reported = jsonOf(pushed.printed);
  if (pushed.status !== 0 || !Array.isArray(reported))
    return { done: false, says: failed('could not push to the template', pushed) };
  const names = reported.map((path) => basename(String(path).replaceAll('\\', '/'))).sort();
  // clasp reports nothing at all where the script already holds the same.
  if (names.length > 0 && names.join() !== PUSHED.join())
    return { done: false, says: [`clasp pushed ${names.join(', ')}, not ${PUSHED.join(', ')}. Do not share this template.`] };
  return { done: true, says: shareIt(created, known === undefined, names.length > 0) };
}

function create(clasp: RunClasp): Ids | Outcome {
  const empty = mkdtempSync(join(tmpdir(), 'matchsheet-template-'));
  try {
    const ran = clasp(['create-script', '--type', 'sheets', '--title', TITLE, '--json'], empty);
    return idsOf(ran.printed) ?? { done: false, says: failed('created no spreadsheet', ran) };
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

/** Both ids, or nothing: a script without its spreadsheet is no template. */
function idsOf(text: string): Ids | undefined {
  const read = jsonOf(text);
  if (typeof read !== 'object' || read === null || !('scriptId' in read) || !('parentId' in read)) return undefined;
  const { scriptId, parentId } = read;
  return typeof scriptId === 'string' && typeof parentId === 'string' && scriptId !== '' && parentId !== ''
    ? { scriptId, parentId }
    : undefined;
}

function failed(what: string, { printed, complaint }: Ran): string[] {
  const said = `${complaint}\n${printed}`.trim();
  return [
    `clasp ${what}. It said: ${said === '' ? 'nothing' : said}`,
    'Check two things: "npx clasp login" has been run, and "Google Apps Script API" is on at https://script.google.com/home/usersettings.',
  ];
}

function shareIt({ parentId }: Ids, isNew: boolean, changed: boolean): string[] {
  const sheet = `https://docs.google.com/spreadsheets/d/${parentId}`;
  return [
    isNew ? 'The template is made.' : changed ? 'The template has the new version.' : 'The template already had this version.',
    `Yours, to look at:     ${sheet}/edit`,
    `For everybody else:    ${sheet}/copy`,
    'Share it as "Anyone with the link", "Viewer", and keep your own profile and list out of it: every copy would hold them.',
    'Whoever opens the second link presses "Make a copy" and owns a sheet with MatchSheet inside. Copies made earlier keep the version they have.',
  ];
}

function run(): number {
  for (const step of ['test', 'build']) {
    const status = npm('run', step);
    if (status !== 0) return status;
  }
  const { done, says } = makeTemplate(claspAt(), '.');
  (done ? process.stdout : process.stderr).write(`\n${says.join('\n')}\n`);
  return done ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(run());
