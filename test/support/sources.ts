/** How does a test call the sources themselves? What takes the place of the built add-on where mutants are tried. */
import { readFileSync } from 'node:fs';
import { call } from '../../src/functions/call';
import type { Addon } from './addon';

export const freshAddon = (): Pick<Addon, 'call'> => ({
  call(name, ...args) {
    const answer = call(name, args, () => readFileSync('dist/addon/Evidence.html', 'utf8'));
    return Array.isArray(answer) ? JSON.parse(JSON.stringify(answer)) : answer;
  },
});
