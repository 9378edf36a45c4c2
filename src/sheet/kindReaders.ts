/** Who reads a cell of each kind? The one table: another reader of a kind is another line of it. */
import { readAttempts, underHeader } from '../reading/attemptWords';
import { readUsce } from '../reading/clinicalWords';
import { readEcfmg } from '../reading/ecfmgWords';
import { readKind } from '../reading/kindWords';
import type { Reading } from '../reading/language/leftOver';
import type { TaughtWords } from '../reading/language/tokens';
import { readPolicyOnImgs } from '../reading/policyWords';
import { readScores } from '../reading/program/scores';
import { readVisa, VISA_NOT_SAID, type VisaColumn } from '../reading/program/visa/readVisa';
import { readTrack } from '../reading/trackWords';
import type { Cell } from '../reading/words';
import { readGraduation } from '../reading/yearWords';
import type { Kind, Policies } from './kinds';
import { shareInCell } from './shareFacts';

export type Reader<Policy> = (cell: Cell, header: string, taught?: TaughtWords) => Reading<Policy>;

/** A reader that does not tell yet which words it left over. */
const silent =
  <Policy>(read: (cell: Cell, header: string) => Policy): Reader<Policy> =>
  (cell, header) => ({ policy: read(cell, header), unread: [] });

/** Words, or a box: ticked is a yes to the column's own kind of visa. */
const visa =
  (column: VisaColumn): Reader<Policies['visa']> =>
  (cell, header, taught) => {
    if (cell.is === 'text') return readVisa(cell.text, column, header, taught);
    const isYes = cell.is === 'tick' && cell.on && column !== 'visa';
    return {
      policy: isYes ? { ...VISA_NOT_SAID, [column]: { says: 'yes', words: 'ticked' } } : VISA_NOT_SAID,
      unread: [],
    };
  };

export const READERS: { readonly [K in Kind]: Reader<Policies[K]> } = {
  visa: visa('visa'),
  j1: visa('j1'),
  h1b: visa('h1b'),
  step1: (cell, header, taught) => readScores(cell, 'step1', header, taught),
  step2: (cell, header, taught) => readScores(cell, 'step2', header, taught),
  attempts: silent((cell, header) => readAttempts(underHeader(cell, header))),
  graduation: silent(readGraduation),
  usce: silent(readUsce),
  share: shareInCell,
  type: silent(readKind),
  imgs: silent(readPolicyOnImgs),
  ecfmg: silent(readEcfmg),
  track: silent(readTrack),
};
