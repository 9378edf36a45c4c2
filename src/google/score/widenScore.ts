/** Does the formula of the score reach a column that is read since a header was corrected? Where it ends before it, it is written anew. */
import type { FoundList } from '../../sheet/list/findList';
import { carryOut } from '../change/carryOut';
import { putFormula } from '../change/plan';
import type { UndoOfTeaching } from '../contract/undos';
import { scoreFormula } from '../workbook/a1';
import type { Book } from '../workbook/openBook';

type Widened = NonNullable<UndoOfTeaching['formula']>;

/** @param before The list as it was read when the formula was written: a formula that a person changed stays. */
export function widenScore(book: Book, before: FoundList | null): Widened | null {
  const { list, profile, settingsBlock } = book;
  if (before === null || list === null || profile === null || settingsBlock === null) return null;
  if (list.first >= before.first && list.last <= before.last) return null;
  const [was, now] = [before, list].map((one) => scoreFormula(one, profile.name, settingsBlock.name));
  if (was === undefined || now === undefined || !replace(book, was, now)) return null;
  return { before: was, after: now };
}

export function narrowScore(book: Book, { before, after }: Widened): void {
  replace(book, after, before);
}

/** Only where the one stands that was written. */
function replace({ sheet, owned }: Book, there: string, formula: string): boolean {
  if (owned === null) return false;
  const first = sheet.getRange(owned.getRow(), owned.getColumn());
  if (plain(first.getFormula()) !== plain(there)) return false;
  carryOut([putFormula(first, formula)]);
  return true;
}

/** Its places as well: `;` and `,` part arguments alike. */
const plain = (formula: string): string => formula.replace(/;/g, ',').replace(/\s/g, '').toUpperCase();
