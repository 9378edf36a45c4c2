/** Why does one row have its tier, how was each of its cells read, and what should the applicant ask? */
import type { AdviceSaid } from '../../domain/advice/advice';
import { type Origin, sentence } from '../../domain/decision';
import type { Judged } from '../../domain/list/judgedList';
import type { Place } from '../../domain/program';
import { labelOf } from '../../domain/tiers';
import { isBlank, textOf } from '../../sheet/cell';
import { READ_AS_IT_STANDS, type ReadAs } from '../../sheet/cellReader';
import { KIND_OF_FIELD } from '../../sheet/kinds';
import type { Column } from '../../sheet/list/programsBlock';
import { readSettings } from '../../sheet/settings/settingsBlock';
import { showPlace } from '../../show/cellText';
import { cut, LONGEST_SENTENCE } from '../../show/limits';
import { readingOf } from '../../show/readings';
import { messageTo } from '../../show/sentences/coordinatorMessage';
import { showSilence } from '../../show/sentences/silence';
import { mayWrite } from '../judged/offered';
import { silenceOn } from '../judged/silence';
import { notAskedThere } from '../verify/notAsked';
import { openQuestionsOf } from '../verify/verifyQueue';
import { kindAdvice } from '../year/advice';
import { fourQuestions, type RealismAnswer } from './fourQuestions';
import { type InterviewCard, interviewCardOf } from './interviewCard';
import { messagesOf, type RowMessage } from './rowMessages';
import { type RowChange, rowChanges } from './rowSensitivity';
import type { RowToJudge } from './tierWith';

export interface Explanation {
  readonly name: string;
  readonly tier: string;
  /** The deciding one first, each with who says so. */
  readonly reasons: readonly { readonly says: string; readonly source: string }[];
  /** Each filled cell that was read, with its words and what they were taken for. */
  readonly readings: readonly { readonly header: string; readonly words: string; readonly reading: string }[];
  /** One fact at a time, and the tier with it. */
  readonly changes: readonly RowChange[];
  /** The four questions of realism, with what the cells answer. */
  readonly realism: readonly RealismAnswer[];
  /** What the guides say about such a program. */
  readonly values: readonly AdviceSaid[];
  /** What to ask, and the message to send. */
  readonly questions: readonly string[];
  /** Why nothing is asked though its cells leave something open; '' where it is asked. */
  readonly notAsked: string;
  readonly message: string;
  /** Why there is no message on this day; '' on most. */
  readonly silence: string;
  /** Other messages that may be sent on this day, to copy. */
  readonly messages: readonly RowMessage[];
  /** Null where no interview is ahead or just over. */
  readonly interview: InterviewCard | null;
}

/** @param list The whole list, whose phase of the year is the row's. @param at The row among its data rows; null comes where it is empty. */
export function explainRow(list: Judged, at: number, asked: RowToJudge): Explanation | null {
  const judged = list.rows[at];
  if (judged === null || judged === undefined) return null;
  const all: Judged = { ...list, rows: [judged] };
  const { row, columns, settings } = asked;
  const { verdict } = judged.judgement;
  const questions = openQuestionsOf(judged, all);
  const silence = silenceOn(all.profile.today);
  return {
    name: judged.name,
    tier: labelOf(verdict),
    reasons: verdict.because.map((reason) => ({ says: sentence(reason), source: sourceOf(reason.origin) })),
    readings: readingsOf(
      row,
      columns,
      judged.judgement.program.place,
      settings === undefined ? READ_AS_IT_STANDS : readSettings(settings),
    ),
    changes: rowChanges(asked, labelOf(verdict)),
    realism: fourQuestions(judged.judgement.program, verdict.visa),
    values: kindAdvice(all),
    questions: questions.map(({ asks }) => asks),
    notAsked: notAskedThere(judged, all),
    message: messageTo(judged, questions, all, silence === null && mayWrite(judged, all)),
    silence: showSilence(silence),
    messages: messagesOf(
      judged,
      all,
      questions.some(({ about }) => about === 'visa'),
    ),
    interview: interviewCardOf(
      judged,
      all,
      questions.map(({ asks }) => asks),
    ),
  };
}

const PLACES: readonly string[] = ['city', 'state', 'location'];

/** City and state are read together. */
function readingsOf(row: readonly unknown[], columns: readonly Column[], place: Place, readAs: ReadAs): Explanation['readings'] {
  const isPlace = ({ field, at }: Column): boolean => PLACES.includes(field) && !isBlank(row[at]);
  const where = columns.filter(isPlace);
  const first = where[0];
  return columns.flatMap((column) => {
    const { field, at, header } = column;
    if (column === first) {
      const words = cut(where.map((one) => textOf(row[one.at])).join(', '), LONGEST_SENTENCE);
      return [{ header: where.map((one) => one.header).join(', '), words, reading: said(showPlace(place)) }];
    }
    if (isPlace(column)) return [];
    const reading = readingOf(KIND_OF_FIELD[field] ?? field, row[at], header, readAs);
    return reading === null ? [] : [{ header, words: cut(textOf(row[at]), LONGEST_SENTENCE), reading }];
  });
}

const sourceOf = (origin: Origin): string =>
  origin.kind === 'published'
    ? origin.source
    : origin.kind === 'quoted'
      ? `your cell: “${origin.words}”`
      : `MatchSheet’s choice${origin.source === 'ours' ? '' : `: ${origin.source}`}`;

/** To read, not to count: a part that is not said leaves no gap. */
const said = (parts: string): string =>
  parts
    .split('; ')
    .filter((part) => part.trim() !== '')
    .join('; ');
