/** What does a number stand for, with what stands on it? */
import { elementAt } from '../../domain/elementAt';
import { monthOfWord } from '../text/numerals';
import type { Token } from '../text/scan';
import { writtenDay } from './dates';
import { element, isDash, isNumber, isWord, type Step, step } from './element';

/** Numbers with what stands on them: percents, ratios, ranges, ordinals, years, days. */
export function typedNumber(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  const after = tokens[at + 1];
  const second = tokens[at + 2];
  if (after?.glued && isWord(after, 'st', 'nd', 'rd', 'th', 'er', 'ère', 'ra', 'ro', 'da', 'do', 'e', 'ème', 'eme', 'ta', 'to')) {
    const month = second?.sort === 'word' ? monthOfWord(second.form) : null;
    if (month !== null) return step(element('date', token, second as Token, token.form, month * 100 + token.value), at + 3);
    return step(element('ordinal', token, after, token.form, token.value), at + 2);
  }
  // "2 CK", "2ck": an exam; "Step 1 and 2" is put together by the reader of exams.
  if (token.value === 2 && isWord(after, 'ck', 'cs')) {
    return step(element(after?.form === 'ck' ? 'exam' : 'otherexam', token, after as Token, 'step', 2), at + 2);
  }
  // "Nice 2 have".
  if (token.form === '2' && tokens[at - 1]?.sort === 'word' && isWord(after, 'have', 'be', 'see', 'get', 'apply'))
    return step(element('filler', token, token, 'to'), at + 1);
  return (
    shortYear(tokens, at) ??
    writtenDay(tokens, at) ??
    yearAt(tokens, at) ??
    dayOfMonth(tokens, at) ??
    eastAsianDay(tokens, at) ??
    ratioAt(tokens, at) ??
    amountAt(tokens, at)
  );
}

/** "2k19". */
function shortYear(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  const end = tokens[at + 2];
  if (token.form !== '2' || tokens[at + 1]?.form !== 'k' || !isNumber(end) || !end.glued || end.form.length !== 2) return null;
  return step(element('yearno', token, end, '2k', 2000 + end.value), at + 3);
}

/** "2021", and "2021-22" as the year in which it begins. */
function yearAt(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  if (token.form.length !== 4 || token.value < 1980 || token.value > 2039) return null;
  const after = tokens[at + 1];
  const end = tokens[at + 2];
  const isSpan =
    (isDash(after) || after?.form === '/') &&
    isNumber(end) &&
    end.glued &&
    end.form.length === 2 &&
    end.value === (token.value + 1) % 100;
  return isSpan
    ? step(element('yearno', token, end, token.form, token.value), at + 3)
    : step(element('yearno', token, token, token.form, token.value), at + 1);
}

/** "15 August"; "3 may apply" is no day. */
function dayOfMonth(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  const after = tokens[at + 1];
  const month = after?.sort === 'word' && token.value <= 31 ? monthOfWord(after.form) : null;
  if (after === undefined || month === null || after.form === 'mar') return null;
  if (after.form === 'may' && !after.glued && !isNumber(tokens[at + 2])) return null;
  return step(element('date', token, after, token.form, month * 100 + token.value), at + 2);
}

/** "12月3日", "1월 9일". */
function eastAsianDay(tokens: readonly Token[], at: number): Step | null {
  const [month, ofMonth, day, ofDay] = tokens.slice(at, at + 4);
  if (month === undefined || day === undefined || !isWord(ofMonth, '月', '월') || !isWord(ofDay, '日', '号', '일')) return null;
  return step(element('date', month, ofDay as Token, month.form, month.value * 100 + day.value), at + 4);
}

/** "12/30"; a fraction of a longer chain ("10/7/2") is no ratio. */
function ratioAt(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  const whole = tokens[at + 2];
  if (tokens[at + 1]?.form !== '/' || !isNumber(whole) || !Number.isInteger(token.value) || !Number.isInteger(whole.value))
    return null;
  if (tokens[at + 3]?.form === '/' || (token.glued && tokens[at - 1]?.form === '/')) return null;
  return step(element('ratio', token, whole, '/', token.value, whole.value), at + 3);
}

/** "40%", "40-60 %", "40% - 60%", "3-5", or the number alone. */
function amountAt(tokens: readonly Token[], at: number): Step {
  const token = elementAt(tokens, at);
  const range = rangeAt(tokens, at);
  const last = range ?? { next: at + 1, high: Number.NaN };
  const percent = percentEnd(tokens, last.next);
  if (percent > last.next) {
    // "40% - 60%" is a range too.
    if (range === null && (isDash(tokens[percent]) || isWord(tokens[percent], 'to')) && isNumber(tokens[percent + 1])) {
      const end = percentEnd(tokens, percent + 2);
      const high = elementAt(tokens, percent + 1);
      if (end > percent + 2 && high.value > token.value)
        return step(element('percent', token, elementAt(tokens, end - 1), '%', token.value, high.value), end);
    }
    return step(element('percent', token, elementAt(tokens, percent - 1), '%', token.value, last.high), percent);
  }
  if (range !== null)
    return step(element('range', token, elementAt(tokens, range.next - 1), token.form, token.value, range.high), range.next);
  return step(element('number', token, token, token.form, token.value), at + 1);
}

function rangeAt(tokens: readonly Token[], at: number): { readonly next: number; readonly high: number } | null {
  const low = elementAt(tokens, at);
  const between = tokens[at + 1];
  const high = tokens[at + 2];
  if (!isNumber(high) || !(high.value > low.value) || high.form.length > low.form.length + 1) return null;
  const isJoined = isDash(between) || isWord(between, 'to', 'bis', 'à', 'a') || between?.form === '~';
  return isJoined && high.value < Math.max(low.value, 1) * 12 ? { next: at + 3, high: high.value } : null;
}

function percentEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form === '%') return at + 1;
  if (isWord(tokens[at], 'percent', 'pct', 'prozent', 'percentage')) return at + 1;
  return isWord(tokens[at], 'per', 'por', 'pour') && isWord(tokens[at + 1], 'cent', 'cento', 'ciento') ? at + 2 : at;
}
