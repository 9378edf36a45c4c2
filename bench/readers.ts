/** What does one hostile cell cost each reader? 50,000 characters of what a reader looks for. */
import { call } from '../src/main';
import type { Figure } from './figure';

const HOSTILE: Readonly<Record<string, string>> = {
  visa: 'J-1 H-1B no yes if, ',
  step1: 'Step 1 220 or ',
  step2: 'CK 220 min avg ',
  attempts: 'no more than 1 fail on ',
  graduation: 'within 5 years of 2019 ',
  usce: '3 months observership no ',
  share: '11 of 20 IMGs 50% ',
  imgs: 'IMGs only if no US ',
  ecfmg: 'ECFMG certified by start apply ',
  type: 'community university new ',
  track: 'categorical prelim no ',
  region: 'San Francisco, CA / ',
  header: 'visa step 2 min ',
  j1: 'yes J-1 no if, ',
  h1b: 'H-1B only after Step 3 no, ',
  status: 'applied, invited, waiting for ',
  school: 'University of Medicine, ',
  page: 'Visa: J-1 only.\nStep 2 CK 220. ',
};

export function measureReaders(): Figure[] {
  const times = Object.entries(HOSTILE).map(([kind, words]): [string, number] => {
    const cell = words.repeat(Math.ceil(50_000 / words.length)).slice(0, 50_000);
    call('HOW_READ', [kind, words]);
    const began = performance.now();
    call('HOW_READ', [kind, cell]);
    return [kind, performance.now() - began];
  });
  const [kind, slowest] = times.sort((one, other) => other[1] - one[1])[0] ?? ['none', 0];
  return [
    { what: 'one cell of 50,000 characters, slowest reader', measured: `${slowest.toFixed(1)} ms (${kind})`, budget: '≤ 50 ms' },
  ];
}
