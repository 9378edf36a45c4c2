/** What does a personal statement say, sentence by sentence? Read once, kept nowhere. */
import { patternsOfSigns } from '../../data/statementWords';
import { type Exam, SIGNS, type Statement, type StatementSign } from '../../domain/statement/statement';
import { addressedIn } from './addressed';
import { aimsIn } from './aims';
import { attemptsIn } from './attemptClaims';
import { isOthersDoing } from './causedByOthers';
import { claimsIn } from './claims';
import { countCopied } from './copied';
import { lastExam } from './examNames';
import { placesIn } from './placesIn';
import { countWords, foldSentence, sentencesIn } from './sentences';

/** A longer text is no statement, and one cell must not stall a sheet. */
const MOST_READ = 30_000;

/**
 * @param text Paragraphs parted by blank lines, or one a line.
 * @param ownScores Of PROFILE: a bare 222 is about scores where it is the applicant's own.
 */
export function readStatement(text: string, ownScores: readonly number[] = []): Statement {
  let exam: Exam | null = null;
  const sentences = sentencesIn(text.slice(0, MOST_READ)).map(({ words, paragraph }) => {
    const folded = foldSentence(words);
    const signs = signsOf(folded, ownScores);
    const named = placesIn(words);
    if (named.length === 0 && TOWN.test(words)) signs.add('town');
    exam = lastExam(folded) ?? exam;
    return {
      words,
      paragraph,
      count: countWords(words),
      signs,
      claims: [...claimsIn(folded, named.length > 0), ...attemptsIn(folded, exam)],
      results: resultsIn(folded, signs),
      aims: aimsIn(folded),
      addressed: addressedIn(words),
      places: named,
      copiedRuns: countCopied(words),
    };
  });
  return {
    sentences,
    paragraphs: (sentences.at(-1)?.paragraph ?? -1) + 1,
    count: sentences.reduce((all, { count }) => all + count, 0),
  };
}

const SELF = /\b(?:i|me|my|mine|we|us|our)\b/;
/** "My wife is from Camden": a place that no table holds. */
const TOWN = /\b(?:in|from|near|around|outside|of|to) (?:[A-Z][a-z]+ )?[A-Z][a-z]+(?: County)?\b/;

function signsOf(folded: string, ownScores: readonly number[]): Set<StatementSign> {
  const patterns = patternsOfSigns();
  const signs = new Set<StatementSign>(SIGNS.filter((sign) => folded.search(patterns.get(sign) ?? NEVER) >= 0));
  const numbers: readonly string[] = folded.match(/\d+(?:\.\d+)?/g) ?? [];
  if (ownScores.some((score) => numbers.includes(String(score)))) signs.add('score');
  // What fails in a sentence on scores is an exam.
  if (signs.has('score') && FAILS.test(folded)) signs.add('failure');
  if (SELF.test(folded)) signs.add('self');
  if (isOthersDoing(folded)) signs.add('others');
  const isReason = (signs.has('score') || signs.has('failure')) && REASON.test(folded);
  if (signs.has('others') && isReason && !signs.has('own')) signs.add('blame');
  if (signs.has('failure') ? MENDED.test(folded) : !signs.has('others') && !signs.has('blame') && WITNESS.test(folded))
    signs.add('evidence');
  if ((folded.match(patterns.get('gloom') ?? NEVER) ?? []).length > 1) signs.add('drama');
  return signs;
}
/** "Took me to 233 at the second attempt", "scored 227": three figures from 196 on, the Step 1 pass, in a sentence on exams or behind a word that gives a score. */
const resultsIn = (folded: string, signs: ReadonlySet<StatementSign>): number[] =>
  [...folded.matchAll(signs.has('score') || signs.has('exam words') || signs.has('failure') ? RESULT : SCORED)].map(([, score]) =>
    Number(score),
  );
const NUMBER = String.raw`(19[6-9]|2[0-7]\d)\b(?! ?(?:%|\w+ (?:shifts|duties|cases)|patients|beds|questions|pages|hours|days|nights|people|families))`;
/** Given as the reason of a score, what others did is blame, whatever stands beside it. */
const REASON = /\b(?:because|therefore|due to|thanks to|(?:which|that|this) is (?:why|how))\b/;
/** Who sees an applicant work can be asked. */
const WITNESS =
  /\b(?<!your )(?:attendings?|preceptors?|supervis\w+|residents|interns|nurses|midwi\w+|surgeons?|hospitalists?|juniors|seniors|consultants?|registrars?|matron)\b|\b(?:my|the|a|our) (?:senior|chief|nurse|head|director)\b|\bdr\.? \w+/;
/** "A failed Step 2 CK and, seven months later, a 227" */
const MENDED = new RegExp(String.raw`\bfail\w*.*(?:[,;:]|\band\b|\bthen\b).*(?<!\b(?:with|at|by|of) (?:an? )?)\b${NUMBER}`);
const RESULT = new RegExp(String.raw`\b${NUMBER}`, 'g');
const SCORED = new RegExp(
  String.raw`\b(?:scored|obtained|reached|earned|achieved|result (?:was|is|of)|passed with)(?: an?)? ${NUMBER}`,
  'g',
);
const NEVER = /(?!)/;
const FAILS =
  /\b(?:fail\w*|unsuccessful\w*|not (?:yet )?pass\w*|repeat\w*|second (?:time|attempt|try|sitting)|(?:two|three) attempts|retak\w+|retook)\b/;
