/** Which column of a list is read as which kind? Each with the header that stands over it. */
import type { ProgramField } from '../reading/headers/programFields';
import type { Cell } from '../reading/text/cellText';
import { type CellReading, columnReader, type ReadAs } from './cellReader';
import type { Kind, Policies } from './kinds';

type CellOf = (row: readonly unknown[], field: ProgramField) => Cell;

/** The readers of a list's columns of facts; each keeps what its texts meant. */
export function columnReaders(cellOf: CellOf, headerOf: (field: ProgramField) => string, readAs: ReadAs, season?: number) {
  const of = <K extends Kind>(kind: K, field: ProgramField) => {
    const read = columnReader(kind, headerOf(field), readAs, season);
    return (row: readonly unknown[]): CellReading<Policies[K]> => read(cellOf(row, field));
  };
  return {
    visa: of('visa', 'visa'),
    j1: of('j1', 'j1'),
    h1b: of('h1b', 'h1b'),
    imgs: of('imgs', 'imgs'),
    step1: of('step1', 'step1_min'),
    step2: of('step2', 'step2_min'),
    step2Typical: of('step2', 'step2_typical'),
    attempts: of('attempts', 'attempts'),
    /** "Pass on first attempt" under "Step 1" limits attempts. */
    attemptsAtStep1: of('attempts', 'step1_min'),
    attemptsAtStep2: of('attempts', 'step2_min'),
    graduation: of('graduation', 'yog'),
    usce: of('usce', 'usce'),
    ecfmg: of('ecfmg', 'ecfmg'),
    share: of('share', 'img_share'),
    /** "80%" under "IMGs" is a share. */
    shareOfImgs: of('share', 'imgs'),
    type: of('type', 'type'),
    track: of('track', 'track'),
    status: of('status', 'status'),
  };
}
