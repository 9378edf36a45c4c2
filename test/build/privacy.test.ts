/** Does the privacy page say what the package check holds the add-on to, no more and no less? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADDON } from '../../build/addon';
import { checkPackage, SCOPES } from '../../build/packageCheck';
import { SERVICES_NOT_USED } from '../../build/scriptCheck';

const page = readFileSync('docs/privacy.md', 'utf8');
const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[]; exceptionLogging: string };
const problemsOf = (code: string): string[] => checkPackage(ADDON, [{ path: `${ADDON}/Code.js`, text: code }], [], []);

describe('the privacy page', () => {
  test('names the permissions of the manifest, which are those of the check', () => {
    const named = [...page.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)`/g)].map((match) => match[1]);
    expect(named).toEqual([...SCOPES]);
    expect(manifest.oauthScopes).toEqual([...SCOPES]);
  });
  test('names each service that is not used, and the check refuses it', () => {
    const named = [...(/not used at all: ([^\n]*)/.exec(page)?.[1] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1]);
    expect(named).toEqual([...SERVICES_NOT_USED]);
  });
  test.each(SERVICES_NOT_USED)('a script that asks for %s may not be pushed', (service) => {
    expect(problemsOf(`var MatchSheet_=(()=>{${service}.open()})();`).join()).toContain(`uses ${service}.`);
  });
  test('a script that writes a log may not be pushed', () => {
    expect(problemsOf('var MatchSheet_=(()=>{console.log(1)})();').join()).toContain('uses console.');
  });
  test('says that errors are not logged, as the manifest does', () => {
    expect(page).toContain('`exceptionLogging` is `NONE`');
    expect(manifest.exceptionLogging).toBe('NONE');
  });
  test('is found from the README, with the terms and the support page', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of ['privacy', 'terms', 'support']) expect(readme).toContain(`(docs/${name}.md)`);
  });
});
