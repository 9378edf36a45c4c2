/** Which rows have the same facts, and so one verdict; and which are the same program, listed twice? */
import { flagshipNameOf } from '../../data/flagships';
import type { Profile } from '../../domain/profile';
import { MAY_LINK } from '../../reading/program/connection';
import { isDate, textOf } from '../../sheet/cell';
import { identities } from '../../sheet/list/identities';
import { isEmptyRow } from '../../sheet/list/programRows';
import type { ProgramsBlock } from '../../sheet/list/programsBlock';
import { MAY_TELL } from '../../sheet/list/rowCells';

/** Columns that no verdict reads; of notes and contacts only a link counts. */
const PASSED_OVER =
  /^(?:program|institution|acgme_id|nrmp_code|website|couples|contact_|signal|deadline|tier_|mentor_|notes|source|liked|reason|pair)/;

/** Rows with one key have the same facts; a name counts as far as it is a flagship's, or whole where a strength may name it. */
export function factsKey(block: ProgramsBlock, profile: Profile): (row: readonly unknown[]) => string | null {
  const columns = block.columns.filter(({ field }) => !PASSED_OVER.test(field)).map(({ at }) => at);
  const names = block.columns.filter(({ field }) => field === 'program' || field === 'institution').map(({ at }) => at);
  const told = block.columns.filter(({ field }) => MAY_TELL.includes(field)).map(({ at }) => at);
  return (row) => {
    const [program = '', institution = ''] = names.map((at) => textOf(row[at]));
    let key = profile.strengths === null ? String(flagshipNameOf(program, institution, null)) : `${program} ${institution}`;
    for (const at of columns) {
      const value = row[at];
      key += typeof value === 'string' ? `\n${value}` : `\n${typeof value}${isDate(value) ? value.getTime() : String(value)}`;
    }
    for (const at of told) {
      const words = textOf(row[at]);
      if (MAY_LINK.test(words)) key += `\n${words}`;
    }
    return key.length > LONGEST_KEY ? null : key;
  };
}

/** Rows of whole paragraphs are hardly ever alike, and their keys would cost more than they save. */
const LONGEST_KEY = 1500;

export function listedTwice(block: ProgramsBlock): Set<number> {
  const first = new Map<string, number>();
  const twice = new Set<number>();
  const identityOf = identities(block.columns);
  block.rows.forEach((row, at) => {
    if (isEmptyRow(row, block.columns)) return;
    const identity = identityOf(row);
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, at);
    else twice.add(earlier).add(at);
  });
  return twice;
}
