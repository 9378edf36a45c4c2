/** What does a row of a profile say of the exams, its own or those that its words name? */
import type { ProfileField } from '../../domain/profileField';
import type { Cell } from '../text/cellText';
import { examsIn, STEPS, type Step } from './exams';
import type { RowFacts } from './facts';

export const stepOf = (field: ProfileField | null): Step | null => STEPS.find((step) => step === field) ?? null;

export function examFacts(label: string, field: ProfileField | null, cell: Cell, words: string): RowFacts {
  const own = stepOf(field);
  if (own !== null && cell.is === 'number') {
    const isScore = cell.number >= 150 && cell.number <= 300;
    return isScore ? { [own]: { score: cell.number, outcome: 'pass', attempts: null, on: null, isAhead: false } } : {};
  }
  if (own !== null && cell.is === 'day')
    return { [own]: { score: null, outcome: 'pending', attempts: null, on: cell.day, isAhead: true, by: null } };
  if (own !== null && cell.is === 'tick')
    return cell.on ? { [own]: { score: null, outcome: 'pass', attempts: null, on: null, isAhead: false } } : {};
  const isList = /usmle|scores|exams|s1.*s2|step 1.*(?:step 2|ck)|steps/i.test(label);
  const named =
    own === null && isList ? words.replace(NUMBERED, (_, before = ' ', one, two) => `${before}step ${one ?? two} `) : words;
  return Object.fromEntries(
    examsIn(
      /^(?:yes|y|true)$/.test(words) ? 'pass' : /^n$/.test(words) ? 'no' : named,
      own,
      field === null && isList ? STEPS : [],
    ),
  );
}

/** "1: pass, 3 not taken" in a row of all Steps. */
const NUMBERED = /(^|[,;] ?)([123])(?:[:=)-] ?| (?=not\b|no\b|p\b|f\b|pass|fail|pending|none|\d{3}\b))| ([123])-/g;
