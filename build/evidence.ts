/**
 * What does `npm run evidence` make? Evidence.html beside the script: all public evidence in one text, the same bytes each time.
 * `npm run evidence -- --fresh FOLDER` first makes the tables anew from the agencies' downloads in that folder (docs/evidence.md).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { writeFresh } from './evidence/fresh';
import { packOf } from './evidence/pack';
import { readTables, type Tables } from './evidence/tables';

export const EVIDENCE_FILE = 'Evidence.html';

/** Text that Google takes for a page: nothing in it is markup. */
export const evidencePage = (tables: Tables): string => packOf(tables).replace(/&/g, '&amp;').replace(/</g, '&lt;');

export async function buildEvidence(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(`${out}/${EVIDENCE_FILE}`, evidencePage(readTables()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , option, folder] = process.argv;
  if (option === '--fresh' && folder !== undefined) process.stdout.write(`${writeFresh(folder).join(', ')}: made anew\n`);
  await buildEvidence('dist/addon');
}
