/** By what is a row recognized as the same program, wherever it stands? */
import type { ProgramField } from '../../reading/headers/programFields';
import { lettersAndDigits, textOf } from '../cell';
import type { Column } from './programsBlock';

/** NRMP code, else ACGME id with specialty, else program, city and state, in letters and digits, case folded. */
export function identities(columns: readonly Column[]): (row: readonly unknown[]) => string {
  const folded = new Map<string, string>();
  const at = new Map(columns.map((column) => [column.field, column.at]));
  const text = (row: readonly unknown[], field: ProgramField): string => {
    const column = at.get(field);
    const written = column === undefined ? '' : textOf(row[column]);
    let known = folded.get(written);
    if (known === undefined) {
      known = lettersAndDigits(written);
      folded.set(written, known);
    }
    return known;
  };
  return (row) => {
    const nrmp = text(row, 'nrmp_code');
    if (nrmp !== '') return `nrmp ${nrmp}`;
    const acgme = text(row, 'acgme_id');
    if (acgme !== '') return `acgme ${acgme} ${text(row, 'specialty')}`;
    // "Internal Medicine" in the column Program is another program in each hospital.
    return `name ${text(row, 'program')} ${text(row, 'institution')} ${text(row, 'city') || text(row, 'location')} ${text(row, 'state')}`;
  };
}
