/** Has every rule that code or pages cite its line, and is every line cited? */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/domain/rules/rules';
import { GUIDES } from '../../src/wizard/page/guides';

const ids = Object.keys(RULES);
const under = (folder: string, end: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file) && !/rules\/(?:ids|coverage)\.md$|domain\/rules\/\w+\.ts$/.test(`${folder}/${file}`))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

const OF_A_GUIDE = /\bG[1-5]\.[a-z]\w*(?:\.\w+)*/g;
/** Beside them stand `ours.length` and other names of the language: a rule of ours is cited in quotation marks or in brackets, or in a row of advice. */
const OF_OURS = /(?<=['(,|] ?)ours\.[a-z]\w*(?:\.\w+)*(?=[',)|])/g;
const citedIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => [...(text.match(OF_A_GUIDE) ?? []), ...(text.match(OF_OURS) ?? [])]));

const inCode = citedIn(under('src', /\.tsx?$/));
const onPages = citedIn(under('docs', /\.md$/));

describe('rules', () => {
  test('each that the code or a page cites has its line', () => {
    expect([...inCode, ...onPages].filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('each line belongs to a rule that one of them cites', () => {
    expect(ids.filter((id) => !inCode.has(id) && !onPages.has(id))).toEqual([]);
  });
  test.each(Object.entries(RULES))('%s is a guide’s or ours, and is said in one sentence', (id, says) => {
    expect(['ours', ...GUIDES.map((guide) => guide.id)]).toContain(id.split('.')[0]);
    expect(says).toMatch(/^[A-Z0-9][^\n]{10,130}\.$/);
  });
});
