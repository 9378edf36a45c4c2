/** Does `npm run template` make one spreadsheet, push into it what we mean to push, and say so when it could not? */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claspAt, jsonOf } from '../../build/clasp';
import { KEPT, makeTemplate } from '../../build/template';

/** A clasp that writes down how it was called, and answers what the test put beside it. */
const FAKE = `
const { appendFileSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
appendFileSync(join(__dirname, 'calls'), JSON.stringify({ args, folder: process.cwd(), held: readdirSync('.') }) + '\\n');
const { out = '', err = '', status = 0 } = JSON.parse(readFileSync(join(__dirname, 'answers.json'), 'utf8'))[args[0]] ?? {};
process.stdout.write(out);
process.stderr.write(err);
process.exit(status);
`;
interface Call {
  readonly args: string[];
  readonly folder: string;
  readonly held: string[];
}
interface Answer {
  readonly out?: string;
  readonly err?: string;
  readonly status?: number;
}

const ALL = ['dist/addon/Code.js', 'dist/addon/Evidence.html', 'dist/addon/Sidebar.html', 'dist/addon/appsscript.json'];
const MADE: Answer = { out: '- Creating script...\n{\n  "scriptId": "script-1",\n  "parentId": "sheet-1",\n  "files": []\n}\n' };
const PUSHED: Answer = { out: JSON.stringify(ALL) };

let folder = '';
let project = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fake-clasp-'));
  project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, '.clasp.json'), '{"scriptId": "PUT-YOUR-SCRIPT-ID-HERE"}');
  writeFileSync(join(folder, 'clasp.cjs'), FAKE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const withAnswers = (answers: Readonly<Record<string, Answer>>) => {
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers));
  return makeTemplate(claspAt(join(folder, 'clasp.cjs')), project);
};
const calls = (): Call[] =>
  readFileSync(join(folder, 'calls'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call);

describe('the first run', () => {
  test('creates a spreadsheet with a script, keeps both ids, pushes into it and gives both addresses', () => {
    const { done, says } = withAnswers({ 'create-script': MADE, push: PUSHED });
    expect(done).toBe(true);
    expect(calls().map(({ args }) => args)).toEqual([
      ['create-script', '--type', 'sheets', '--title', 'MatchSheet', '--json'],
      ['push', '-f', '--json', '-P', join(project, KEPT)],
    ]);
    expect(JSON.parse(readFileSync(join(project, KEPT), 'utf8'))).toEqual({
      scriptId: 'script-1',
      parentId: 'sheet-1',
      rootDir: 'dist/addon',
    });
    expect(says[0]).toBe('The template is made.');
    expect(says.join('\n')).toContain('https://docs.google.com/spreadsheets/d/sheet-1/edit');
    expect(says.join('\n')).toContain('https://docs.google.com/spreadsheets/d/sheet-1/copy');
    expect(says.join('\n')).toMatch(/"Anyone with the link", "Viewer", and keep your own profile and list out of it/);
    expect(says.join('\n')).toContain('Copies made earlier keep the version they have.');
  });
  test('creates it from an empty folder outside the project, which is gone afterwards', () => {
    withAnswers({ 'create-script': MADE, push: PUSHED });
    const [creating, pushing] = calls();
    expect(creating?.held).toEqual([]);
    expect(creating?.folder.startsWith(resolve(project))).toBe(false);
    expect(existsSync(creating?.folder ?? '')).toBe(false);
    expect(pushing?.held).toContain('.clasp.json');
  });
  test('leaves the ids of one’s own sheet alone', () => {
    withAnswers({ 'create-script': MADE, push: PUSHED });
    expect(readFileSync(join(project, '.clasp.json'), 'utf8')).toContain('PUT-YOUR-SCRIPT-ID-HERE');
  });
});

describe('the second run', () => {
  test('pushes into the same spreadsheet and creates none', () => {
    withAnswers({ 'create-script': MADE, push: PUSHED });
    const { says } = withAnswers({ push: PUSHED });
    expect(calls().map(({ args }) => args[0])).toEqual(['create-script', 'push', 'push']);
    expect(says[0]).toBe('The template has the new version.');
  });
  test('says so when nothing was new', () => {
    withAnswers({ 'create-script': MADE, push: PUSHED });
    expect(withAnswers({ push: { out: '[]' } }).says[0]).toBe('The template already had this version.');
  });
  test('goes on after a push that failed, with the spreadsheet made before', () => {
    expect(withAnswers({ 'create-script': MADE, push: { err: 'Request failed', status: 1 } }).done).toBe(false);
    expect(withAnswers({ push: PUSHED }).done).toBe(true);
    expect(calls().map(({ args }) => args[0])).toEqual(['create-script', 'push', 'push']);
  });
  test('makes no second template when its ids cannot be read', () => {
    writeFileSync(join(project, KEPT), '{"scriptId": "script-1"}');
    expect(withAnswers({ 'create-script': MADE }).says).toEqual([
      '.clasp.template.json cannot be read. Delete it to make a new template, then run this again.',
    ]);
    expect(existsSync(join(folder, 'calls'))).toBe(false);
  });
});

describe('what goes wrong is told, and nothing is said to be done', () => {
  test.each<[string, Record<string, Answer>, RegExp]>([
    [
      'nobody is logged in',
      { 'create-script': { err: 'No credentials found.', status: 1 } },
      /created no spreadsheet. It said: No credentials found\./,
    ],
    [
      'the API is off, which clasp prints and may call a success',
      { 'create-script': { out: 'User has not enabled the Apps Script API.' } },
      /created no spreadsheet. It said: User has not enabled/,
    ],
    [
      'a folder with a project in it, which clasp calls a success',
      { 'create-script': { err: 'Project file already exists.' } },
      /Project file already exists\./,
    ],
    ['a script came without its spreadsheet', { 'create-script': { out: '{"scriptId": "script-1"}' } }, /created no spreadsheet/],
    [
      'the push was skipped, which clasp calls a success',
      { 'create-script': MADE, push: { out: 'Skipping push.' } },
      /could not push to the template. It said: Skipping push\./,
    ],
    [
      'a file is missing from what was pushed',
      { 'create-script': MADE, push: { out: JSON.stringify(ALL.slice(1)) } },
      /clasp pushed Evidence\.html, Sidebar\.html, appsscript\.json, not Code\.js, .*Do not share/,
    ],
    [
      'a file too many was pushed',
      { 'create-script': MADE, push: { out: JSON.stringify([...ALL, 'dist/addon/notes.js']) } },
      /notes\.js.*Do not share/,
    ],
  ])('%s', (_what, answers, sentence) => {
    const { done, says } = withAnswers(answers);
    expect(done).toBe(false);
    expect(says.join('\n')).toMatch(sentence);
  });
  test('paths as Windows writes them are the same files', () => {
    const push = { out: JSON.stringify(ALL.map((path) => path.replaceAll('/', '\\'))) };
    expect(withAnswers({ 'create-script': MADE, push }).done).toBe(true);
  });
});

describe('the clasp that is installed', () => {
  test('creates nothing where a project is, and still ends well: so the template is made elsewhere. It knows every option of the command', () => {
    const { status, printed, complaint } = claspAt()(['create-script', '--type', 'sheets', '--title', 'X', '--json'], '.');
    expect([status, jsonOf(printed)]).toEqual([0, undefined]);
    expect(complaint).toContain('Project file already exists.');
    expect(complaint).not.toContain('unknown option');
  });
  test('knows the option of a push that is used', () => {
    expect(claspAt()(['push', '--help'], '.').printed).toContain('--force');
  });
});

test('the ids of a template are never part of the repository', () => {
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain(KEPT);
  expect(readdirSync('.')).not.toContain(KEPT);
});
