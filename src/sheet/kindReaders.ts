/** Who reads a cell of each kind? The one table: another reader of a kind is another line of it. */
import type { Reading } from '../reading/language/leftOver';
import type { TaughtWords } from '../reading/language/tokens';
import { readAttempts } from '../reading/program/attempts';
import { readEcfmg } from '../reading/program/ecfmg';
import { readGraduation } from '../reading/program/graduation';
import { readImgPolicy } from '../reading/program/imgPolicy';
import { readProgramType } from '../reading/program/programType';
import { readScores } from '../reading/program/scores';
import { readStatus } from '../reading/program/status';
import { readTrack } from '../reading/program/track';
import { readUsce } from '../reading/program/usce';
import { readVisa, VISA_NOT_SAID, type VisaColumn } from '../reading/program/visa/readVisa';
import type { Cell } from '../reading/text/cellText';
import type { Kind, Policies } from './kinds';
import { shareInCell } from './shareFacts';

/** `season` is the year of the Match, where it is said: of an application's states it parts this season's from earlier ones. */
type Reader<Policy> = (cell: Cell, header: string, taught?: TaughtWords, season?: number) => Reading<Policy>;

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
  attempts: readAttempts,
  graduation: readGraduation,
  usce: readUsce,
  share: shareInCell,
  type: readProgramType,
  imgs: readImgPolicy,
  ecfmg: readEcfmg,
  track: readTrack,
  status: readStatus,
};
