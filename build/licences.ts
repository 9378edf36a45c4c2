/** Is every installed package under a permissive licence? */
import { promisify } from 'node:util';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';

const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
];

/** Packages whose field does not say it, with what their licence file says. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  '@univerjs/telemetry': 'Apache-2.0 in its LICENSE file; the field is missing',
  'axe-core': 'MPL-2.0, unchanged, in the tests alone: nothing of it is shipped (docs/decisions)',
  'caniuse-lite': 'CC-BY-4.0, a table of browsers that npm run mutants brings along: nothing of it is shipped',
  'url-template': 'BSD in its LICENSE file; the field is missing',
  'spdx-exceptions': 'CC-BY-3.0, a list of names used by the licence check alone',
  'spdx-ranges': 'MIT and CC-BY-3.0, used by the licence check alone',
};

/** A licence expression is permissive if one of its choices is, all of whose parts are. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()*]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.includes(part.trim())));

export async function checkLicences(): Promise<string[]> {
  const found: ModuleInfos = await promisify(init)({ start: '.', excludePrivatePackages: true });
  return Object.entries(found).flatMap(([id, { licenses }]) => {
    const name = id.replace(/@[^@]+$/, '');
    const licence = Array.isArray(licenses) ? licenses.join(' OR ') : String(licenses ?? 'none');
    return READ_BY_HAND[name] !== undefined || isPermissive(licence)
      ? []
      : [`${id}: ${licence} is not on the list of permissive licences`];
  });
}
