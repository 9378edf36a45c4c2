/** Why does one row have its tier, how was each of its cells read, and what should the applicant ask? */
import { type Origin, sentence } from '../domain/decision';
import type { Place } from '../domain/program';
import { labelOf } from '../domain/tier';
import { isBlank, textOf } from '../sheet/cell';
import type { Column } from '../sheet/programsBlock';
import { showPlace } from '../sheet/show';
import { KIND_OF_FIELD, readingOf } from './howRead';
import { judge } from './judge';
import { type RowChange, rowChanges } from './rowChanges';

export interface Explanation {
  readonly name: string;
  readonly tier: string;
  /** The deciding one first, each with who says so. */
  readonly reasons: readonly { readonly says: string; readonly source: string }[];
  /** Each filled cell that was read, with its words and what they were taken for. */
  readonly readings: readonly { readonly header: string; readonly words: string; readonly reading: string }[];
  /** One fact at a time, and the tier with it. */
  readonly changes: readonly RowChange[];
  /** What to ask, and the message to send. */
  readonly questions: readonly string[];
  readonly message: string;
}

/** @param headers The header row, or both where a group row stands over the names. @param row A data row as wide. Null where it is empty. */
export function explainRow(
  headers: readonly (readonly unknown[])[],
  row: readonly unknown[],
  columns: readonly Column[],
  profile: readonly (readonly unknown[])[],
  settings: unknown,
): Explanation | null {
  const [judged] = judge([[row], profile, headers, settings]).rows;
  if (judged === null || judged === undefined) return null;
  const { verdict } = judged.judgement;
  const questions = verdict.questions.map(({ asks }) => asks);
  return {
    name: judged.name,
    tier: labelOf(verdict),
    reasons: verdict.because.map((reason) => ({ says: sentence(reason), source: sourceOf(reason.origin) })),
    readings: readingsOf(row, columns, judged.judgement.program.place),
    changes: rowChanges(headers, row, columns, profile, settings, labelOf(verdict)),
    questions,
    message: messageTo(judged.name, verdict.questions),
  };
}

const PLACES: readonly string[] = ['city', 'state', 'location'];

/** City and state are read together. */
function readingsOf(row: readonly unknown[], columns: readonly Column[], place: Place): Explanation['readings'] {
  const isPlace = ({ field, at }: Column): boolean => PLACES.includes(field) && !isBlank(row[at]);
  const where = columns.filter(isPlace);
  const first = where[0];
  return columns.flatMap((column) => {
    const { field, at, header } = column;
    if (column === first) {
      const words = where.map((one) => textOf(row[one.at])).join(', ');
      return [{ header: where.map((one) => one.header).join(', '), words, reading: showPlace(place) }];
    }
    if (isPlace(column)) return [];
    const reading = readingOf(KIND_OF_FIELD[field] ?? field, row[at]);
    return reading === null ? [] : [{ header, words: textOf(row[at]), reading }];
  });
}

const sourceOf = (origin: Origin): string =>
  origin.kind === 'published'
    ? origin.source
    : origin.kind === 'quoted'
      ? `your cell: “${origin.words}”`
      : origin.kind === 'ours'
        ? `MatchSheet’s choice${origin.why === 'ours' ? '' : `: ${origin.why}`}`
        : origin.field;

/** As a person would put each question to the coordinator; what is asked of the applicant is not sent. */
const TO_COORDINATOR: Readonly<Record<string, (asks: string) => string>> = {
  visa: (asks) =>
    /H-1B/.test(asks) ? 'Do you sponsor the H-1B visa, and under which conditions?' : 'Do you sponsor the J-1 visa?',
  'CK minimum': () => 'Is there a minimum score for Step 2 CK?',
  'graduation limit': () => 'Is there a limit of years since graduation?',
  'IMG share': () => 'How many of your current residents are international graduates?',
  attempts: () => 'How many attempts at each Step do you accept?',
  USCE: () => 'How many months of US clinical experience do you ask for?',
  ECFMG: () => 'Is ECFMG certification needed to apply, or only to start?',
};

/** Short, one program at a time, and no exception asked for. (G3.mail, G5.visa.ask) */
function messageTo(name: string, questions: readonly { readonly about: string; readonly asks: string }[]): string {
  const asked = questions.flatMap(({ about, asks }) => {
    const put = TO_COORDINATOR[about];
    return put === undefined ? [] : [`- ${put(asks)}`];
  });
  if (asked.length === 0) return '';
  return `Dear program coordinator,\n\nI plan to apply to ${name} this season. May I ask ${asked.length === 1 ? 'one question' : 'a few questions'}, in case your website has not answered ${asked.length === 1 ? 'it' : 'them'}:\n${asked.join('\n')}\n\nThank you for your time.`;
}
