/** How does a test call the sources themselves? What takes the place of the built add-on where mutants are tried. */
import { readFileSync } from 'node:fs';
import { call } from '../../src/functions/call';
import type { Addon } from './addon';

/** Where the record was built: mutants are tried in a folder of their own, without it. */
const EVIDENCE = process.env.MUTANTS_EVIDENCE ?? 'dist/addon/Evidence.html';

/** @param evidence As for the built add-on: `null` where Google refuses the record. */
export const freshAddon = (evidence?: string | null): Pick<Addon, 'call'> => ({
  call(name, ...args) {
    const answer = call(name, args, () => {
      if (evidence === null) throw new Error('refused');
      return evidence ?? readFileSync(EVIDENCE, 'utf8');
    });
    return Array.isArray(answer) ? JSON.parse(JSON.stringify(answer)) : answer;
  },
});
