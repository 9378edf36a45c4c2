/** Which filled cells of a row gave no fact? They are shown with their words, never dropped or guessed. (design §1) */
import type { Program, Unread } from '../domain/program';
import type { ProgramField } from '../reading/headerWords';
import { type Cell, fold, MAX_READ, quote, saysNothing } from '../reading/words';
import { madeADate } from './cell';

/** Filled fact cells that gave no fact, with their words. */
export function unreadOf(cellOfField: (field: ProgramField) => Cell, facts: Omit<Program, 'unread'>): Unread[] {
  const said: readonly (readonly [ProgramField, boolean])[] = [
    ['visa', facts.visa.j1.says !== 'notSaid' || facts.visa.h1b.says !== 'notSaid' || facts.visa.ead.says !== 'notSaid'],
    ['imgs', facts.imgs.says !== 'not said' || facts.share !== null],
    ['j1', facts.visa.j1.says !== 'notSaid'],
    ['h1b', facts.visa.h1b.says !== 'notSaid'],
    ['step1_min', facts.step1.words !== ''],
    ['step2_min', facts.step2.words !== ''],
    ['step2_typical', facts.step2.typical !== null || facts.step2.preferred !== null],
    ['attempts', facts.attempts.strength !== 'not said'],
    ['yog', facts.graduation.strength !== 'not said'],
    ['usce', facts.usce.strength !== 'not said' || facts.usce.observership !== 'not said'],
    ['img_share', facts.share !== null],
    ['ecfmg', facts.ecfmg.needed !== 'not said'],
    ['type', facts.kind.words !== ''],
  ];
  const unread: Unread[] = [];
  for (const [field, isSaid] of said) {
    const cell = cellOfField(field);
    // A roster is read line by line, and its own "Verify (9 of 20 schools unknown)" was understood.
    if (field === 'img_share' && cell.is === 'text' && ((isSaid && /\n/.test(cell.text)) || /^Verify \(/.test(cell.text)))
      continue;
    if (cell.is === 'text' && cell.text.length > MAX_READ)
      unread.push({ field, words: `only its first ${MAX_READ} characters were read`, notReady: false });
    if (isSaid) continue;
    if (cell.is === 'notReady') unread.push({ field, words: cell.text, notReady: true });
    else if (cell.is === 'day')
      unread.push({
        field,
        words: madeADate(field),
        notReady: false,
      });
    else if (cell.is === 'number') unread.push({ field, words: String(cell.number), notReady: false });
    else if (cell.is === 'text' && !saysNothing(fold(cell.text)))
      unread.push({ field, words: quote(cell.text, 60), notReady: false });
  }
  return unread;
}
