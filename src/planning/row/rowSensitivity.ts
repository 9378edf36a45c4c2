/** Which single fact, if it were known or different, would change a row's tier? Judged by the same rules, one fact at a time. */
import type { ProgramField } from '../../reading/headers/programFields';
import { type RowToJudge, tierOf, tierWithCell } from './tierWith';

export interface RowChange {
  /** "the program sponsored J-1" */
  readonly if: string;
  readonly tier: string;
}

interface SupposedFact {
  readonly field: ProgramField;
  readonly header: string;
  /** What the cell would say. */
  readonly cell: string;
  readonly says: string;
}

const fact = (field: ProgramField, header: string, cell: string, says: string): SupposedFact => ({ field, header, cell, says });

/** The ends of what each fact can be; nothing here is a promise of the program. */
const OF_THE_PROGRAM: readonly SupposedFact[] = [
  fact('visa', 'Visa', 'J-1, H-1B', 'it sponsored your visa'),
  fact('visa', 'Visa', 'No visas', 'it sponsored no visa'),
  fact('img_share', 'IMG %', '60%', '60% of its residents were IMGs'),
  fact('img_share', 'IMG %', '5%', '5% of its residents were IMGs'),
  fact('step2_min', 'Step 2 CK minimum', 'no minimum', 'it had no Step 2 CK minimum'),
  fact('yog', 'Years since graduation', 'no limit', 'it had no limit on years since graduation'),
  fact('yog', 'Years since graduation', 'within 2 years', 'it took graduates of the last 2 years only'),
  fact('attempts', 'Attempts allowed', 'no limit', 'it had no limit on attempts'),
  fact('attempts', 'Attempts allowed', 'first attempt only', 'it took first attempts only'),
  fact('usce', 'USCE', 'not required', 'it required no USCE'),
  fact('ecfmg', 'ECFMG certificate', 'needed to start', 'ECFMG certification were needed only to start'),
  fact('connection', 'Connection', 'rotated there', 'you had rotated there'),
];

/** Rows of PROFILE put before it; the first of a field wins. */
const OF_THE_APPLICANT: readonly (readonly [label: string, value: string, says: string])[] = [
  ['Step 3', 'Pass', 'you had passed Step 3'],
  ['ECFMG certification', 'Yes', 'you were ECFMG certified'],
];

/** @param tier The label as it stands. */
export function rowChanges(asked: RowToJudge, tier: string): RowChange[] {
  const program = OF_THE_PROGRAM.map(({ field, header, cell, says }) => ({
    if: says,
    tier: tierWithCell(asked, field, header, cell) ?? tier,
  }));
  const { profile } = asked;
  const applicant = OF_THE_APPLICANT.map(([label, value, says]) => {
    const rest = (profile[0] ?? []).slice(2).map(() => '');
    return { if: says, tier: tierOf({ ...asked, profile: [[label, value, ...rest], ...profile] }) ?? tier };
  });
  return [...program, ...applicant].filter((change) => change.tier !== tier);
}
