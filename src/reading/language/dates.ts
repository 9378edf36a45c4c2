/** Which day is written here, in words or in figures? */
import { elementAt } from '../../domain/elementAt';
import { monthOfWord } from '../text/numerals';
import type { Token } from '../text/scan';
import { element, isNumber, isWord, type Step, step } from './element';

/** "July 1", "March 15th", and a month alone where it is no verb. */
export function dateInWords(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  const { form } = token;
  const month = monthOfWord(form);
  if (month !== null) {
    const day = tokens[at + 1];
    if (isNumber(day) && day.value <= 31 && Number.isInteger(day.value)) {
      const suffix = isWord(tokens[at + 2], 'st', 'nd', 'rd', 'th') && tokens[at + 2]?.glued ? 1 : 0;
      return step(element('date', token, elementAt(tokens, at + 1 + suffix), form, month * 100 + day.value), at + 2 + suffix);
    }
    // "may" and "march" are verbs too.
    if (
      (form !== 'may' && form !== 'march' && form !== 'mar' && form !== 'mars') ||
      (isNumber(day) && day.form.length === 4) ||
      isWord(tokens[at - 1], 'in', 'by', 'mid', 'until', 'before', 'late', 'early', 'of', 'end')
    ) {
      return step(element('date', token, token, form, month * 100), at + 1);
    }
  }
  return null;
}

/** "2026-09-15", "7/1/2026": a day in figures; where either could be the month, the first is; between points the day stands first. */
export function writtenDay(tokens: readonly Token[], at: number): Step | null {
  const [first, sign, second, again, third] = tokens.slice(at, at + 5);
  if (!isNumber(first) || !isNumber(second) || !isNumber(third) || sign?.form !== again?.form) return null;
  if (
    !(sign?.glued && second.glued && again?.glued && third.glued && (sign.form === '-' || sign.form === '/' || sign.form === '.'))
  )
    return null;
  const isYear = (token: Token): boolean => token.form.length === 4 && token.value >= 1980 && token.value <= 2039;
  // "18.11.26", "12/3/26".
  const isShortYear = first.form.length < 3 && third.form.length === 2 && third.value >= 20 && third.value <= 39;
  const [month, day] = isYear(first)
    ? [second.value, third.value]
    : first.value > 12 || (sign.form === '.' && second.value <= 12)
      ? [second.value, first.value]
      : [first.value, second.value];
  const isDay = (isYear(first) || isYear(third) || isShortYear) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? step(element('date', first, third, 'date', month * 100 + day), at + 5) : null;
}
