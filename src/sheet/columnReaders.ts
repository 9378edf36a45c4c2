/** Which column of a list is read as which kind? Each with the header that stands over it; where its own says nothing, the column of several topics. */
import type { ProgramField } from '../reading/headers/programFields';
import type { Cell } from '../reading/text/cellText';
import { type CellReading, columnReader, type ReadAs } from './cellReader';
import type { Kind, Policies } from './kinds';
import { mixedReader } from './mixedCell';
import type { MixedKind } from './mixedParts';

type CellOf = (row: readonly unknown[], field: ProgramField) => Cell;

/** The readers of a list's columns of facts; each keeps what its texts meant. */
export function columnReaders(cellOf: CellOf, headerOf: (field: ProgramField) => string, readAs: ReadAs, season?: number) {
  const of = <K extends Kind>(kind: K, field: ProgramField) => {
    const read = columnReader(kind, headerOf(field), readAs, season);
    return (row: readonly unknown[]): CellReading<Policies[K]> => read(cellOf(row, field));
  };
  const header = headerOf('requirements');
  const readMixed = mixedReader(header, readAs);
  const mixed = (row: readonly unknown[]) => readMixed(cellOf(row, 'requirements'));
  /** Where the list has no own column of it, or its cell is blank. */
  const orMixed = <K extends MixedKind>(kind: K, field: ProgramField) => {
    const own = of(kind, field);
    if (header === '') return own;
    return (row: readonly unknown[]): CellReading<Policies[K]> =>
      cellOf(row, field).is === 'blank' && cellOf(row, 'requirements').is !== 'blank' ? mixed(row).said[kind] : own(row);
  };
  return {
    /** Null where no column holds several topics. */
    mixed: header === '' ? null : mixed,
    visa: orMixed('visa', 'visa'),
    j1: of('j1', 'j1'),
    h1b: of('h1b', 'h1b'),
    imgs: orMixed('imgs', 'imgs'),
    step1: orMixed('step1', 'step1_min'),
    step2: orMixed('step2', 'step2_min'),
    step2Typical: of('step2', 'step2_typical'),
    attempts: orMixed('attempts', 'attempts'),
    /** "Pass on first attempt" under "Step 1" limits attempts. */
    attemptsAtStep1: of('attempts', 'step1_min'),
    attemptsAtStep2: of('attempts', 'step2_min'),
    graduation: orMixed('graduation', 'yog'),
    usce: orMixed('usce', 'usce'),
    ecfmg: orMixed('ecfmg', 'ecfmg'),
    share: of('share', 'img_share'),
    /** "80%" under "IMGs" is a share. */
    shareOfImgs: of('share', 'imgs'),
    type: of('type', 'type'),
    track: of('track', 'track'),
    status: of('status', 'status'),
  };
}
