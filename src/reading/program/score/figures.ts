/** Which elements of a statement are scores, and which exams does it list? Pairs, spans and spelled numbers become single figures. */
import { elementAt } from '../../../domain/elementAt';
import { isSign } from '../../language/element';
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

/** The scale of USMLE scores in use; two-digit scores and percentiles lie outside it. */
const LOWEST = 150;
const HIGHEST = 290;
const isOnScale = (value: number): boolean => Number.isInteger(value) && value >= LOWEST && value <= HIGHEST;

export const isScore = (part: Element): boolean => (part.is === 'number' || part.is === 'range') && isOnScale(part.value);
/** Three digits: a score of any exam, COMLEX included. It owns its stretch, whatever it is of. */
export const isFigure = (part: Part): boolean =>
  (part.is === 'number' || part.is === 'range') && Number.isInteger(part.value) && part.value >= 100 && part.value <= 999;
const isPlainNumber = (part: Part | undefined): part is Part => part?.is === 'number';

/** What a number counts or names when it stands right behind it: no score. */
const COUNTED: ReadonlySet<string> = wordSet('people roster matter sitting month week day');

/** A statement's elements with every score as one number or range, and every exam of a list ("Steps 1 and 2") as an exam. */
export function withFigures(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = elementAt(parts, at);
    const last = found[found.length - 1];
    const listed = listedExam(parts, at, last);
    if (listed !== null) found.push(listed);
    else if (part.is === 'ordinal' && part.value >= 10) found.push({ ...part, is: 'percentile' });
    else if (part.is === 'less' && (part.denied || (last?.is === 'score' && last.denied))) found.push({ ...part, is: 'more' });
    else if (part.is === 'ratio') found.push(...pair(part));
    else if (isBetween(parts, at)) {
      found.push({ ...part, is: 'range', high: elementAt(parts, at + 2).value, end: elementAt(parts, at + 2).end });
      at += 2;
    } else if (isSpelled(parts, at)) {
      const tail = isSign(parts[at + 1], '-–') ? at + 2 : at + 1;
      found.push({ ...part, value: part.value * 100 + elementAt(parts, tail).value, end: elementAt(parts, tail).end });
      at = tail;
    } else if (isFigure(part) && isCount(parts, at, last)) found.push({ ...part, is: 'count' });
    else found.push(part);
  }
  return found;
}

/** "Step 1 and 2", "USMLE 1 & 2": a small number behind an exam is the next exam. */
function listedExam(parts: readonly Part[], at: number, last: Part | undefined): Part | null {
  const part = elementAt(parts, at);
  if (!isPlainNumber(part) || (part.value !== 2 && part.value !== 3) || last === undefined) return null;
  const before = parts[at - 2];
  if (!(last.is === 'join' || isSign(last, '/&+,-–')) || before?.is !== 'exam' || !(before.value < part.value)) return null;
  return { ...part, is: 'exam' };
}

/** "210/220" are two scores; of "220/88" the second is the old two-digit one. */
function pair(part: Part): Part[] {
  const first = { ...part, is: 'number', high: Number.NaN };
  if (!isOnScale(part.value)) return [part];
  if (!isOnScale(part.high)) return [first];
  return [
    first,
    { ...part, is: 'sign', form: '/', value: Number.NaN },
    { ...first, value: part.high, at: part.end, glued: true },
  ];
}

/** "Between 220 and 230" is one range. */
const isBetween = (parts: readonly Part[], at: number): boolean =>
  BETWEEN.has(parts[at - 1]?.form ?? '') &&
  isScore(elementAt(parts, at)) &&
  parts[at + 1]?.is === 'join' &&
  isScoreAt(parts, at + 2);
const BETWEEN: ReadonlySet<string> = wordSet('between entre zwischen tra');
const isScoreAt = (parts: readonly Part[], at: number): boolean => {
  const part = parts[at];
  return part !== undefined && isScore(part);
};

/** "Two twenty", "two-thirty": as scores are spoken. */
function isSpelled(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (!isPlainNumber(part) || part.value !== 2 || part.form === '2') return false;
  const tail = isSign(parts[at + 1], '-–') ? parts[at + 2] : parts[at + 1];
  return isPlainNumber(tail) && tail.value >= 10 && tail.value < 100 && !/\d/.test(tail.form);
}

/** "220 candidates", "220-bed", "$250", "0240", "Suite 230", "gme230@…": no scores. */
function isCount(parts: readonly Part[], at: number, last: Part | undefined): boolean {
  const part = elementAt(parts, at);
  if (/^0|^\d{4,}/.test(part.form) || isSign(last, '$€£#') || isSign(parts[at + 1], '@$€£')) return true;
  if (last?.is === 'exam' || last?.is === 'limit' || last?.is === 'typical') return false;
  if (last?.is === 'matter') return true;
  const next = isSign(parts[at + 1], '-') && parts[at + 1]?.glued ? parts[at + 2] : parts[at + 1];
  return next !== undefined && COUNTED.has(next.is);
}
