/** How long, where and beside what does a statement speak of scores, and does it end in a future and a region? (G2.ps.len, G3.ps.share, G4.ps.one, G2.ps.end, G3.ps.silence) */
import type { Source } from '../ruleId';
import type { ScorePassage, TextKind } from './passage';
import type { NamedPlace, Sentence, Statement, StatementSign } from './statement';
import { type StatementFinding, statementFinding } from './statementFinding';

export interface ShapeRules {
  /** The guides that speak of this applicant and count sentences; empty where only a short paragraph is asked for. */
  readonly sentences: readonly Source[];
  readonly paragraph: readonly Source[];
  readonly end: readonly Source[];
}

/** Where the applicant wants to be: the program's state and areas, else the target areas; '' for a place that nobody named. */
export interface Region {
  readonly name: string;
  readonly states: readonly string[];
  readonly areas: readonly string[];
  /** The program's own city, which may share its name with others. */
  readonly city: string;
}

/** A short paragraph; the guides that count allow three. */
const PARAGRAPH_SENTENCES = 4;
const COUNTED_SENTENCES = 3;
/** Longer sentences make a long paragraph too. (ours) */
const PARAGRAPH_WORDS = 130;
/** "Cause: mine." is no sentence. (ours) */
const LEAST_WORDS = 4;
const MANY_PARAGRAPHS = 3;
const MOST_SHARE = 15;

export function checkLength(passage: ScorePassage, rules: ShapeRules): StatementFinding[] {
  const count = passage.sentences.filter((sentence) => sentence.count >= LEAST_WORDS).length;
  const first = passage.sentences[0]?.words ?? '';
  const limit =
    rules.sentences.length > 0
      ? 'Your guides ask for two or three, or one short paragraph.'
      : 'Your guides ask for one short paragraph.';
  if (count > PARAGRAPH_SENTENCES || passage.words > PARAGRAPH_WORDS || passage.paragraphs >= MANY_PARAGRAPHS)
    return [statementFinding('too-long', [...rules.sentences, ...rules.paragraph], first, { count, limit })];
  const isOver = count > COUNTED_SENTENCES && rules.sentences.length > 0;
  return isOver ? [statementFinding('four-sentences', rules.sentences, first, { limit })] : [];
}

/** @param region Null where the text settles somewhere else, which is a finding of its own. */
export function checkStatementShape(
  statement: Statement,
  passage: ScorePassage,
  rules: ShapeRules,
  region: Region | null,
): StatementFinding[] {
  return [
    ...checkShare(statement, passage),
    ...checkOpening(statement, passage, rules),
    ...checkFuture(statement, passage, rules),
    ...(region === null ? [] : checkRegion(statement, passage, rules, region)),
  ];
}

function checkShare({ count }: Statement, { words, sentences }: ScorePassage): StatementFinding[] {
  const share = Math.round((100 * words) / count);
  if (share <= MOST_SHARE) return [];
  return [statementFinding('share', ['G3.ps.share'], sentences[0]?.words ?? '', { share })];
}

/** Of the first paragraph, its first two sentences. */
const OPENING = 2;

function checkOpening({ sentences }: Statement, { sentences: told }: ScorePassage, { end }: ShapeRules): StatementFinding[] {
  const found = sentences.slice(0, OPENING).find((sentence) => told.includes(sentence));
  return found === undefined ? [] : [statementFinding('scores-first', end, found.words, {})];
}

/** In the last four tenths of what is not about scores. */
const END = 0.6;

function checkFuture(
  { sentences, count }: Statement,
  { sentences: told }: ScorePassage,
  { end }: ShapeRules,
): StatementFinding[] {
  let before = 0;
  const last = sentences.filter((sentence) => {
    before += sentence.count;
    return before > count * END;
  });
  const isTold = last.some((sentence) => sentence.signs.has('future') && !told.includes(sentence));
  return isTold ? [] : [statementFinding('no-future', end, '', {})];
}

const isIn = (place: NamedPlace, { states, areas, name }: Region): boolean =>
  name === '' || place.states.some((state) => states.includes(state)) || place.areas.some((area) => areas.includes(area));

/** A paragraph that names the region and what holds the applicant there; a plan to work there beside another word on it; or, near the end, ties to a town that no table holds. */
function checkRegion(
  { sentences, paragraphs }: Statement,
  { whole: told }: ScorePassage,
  { end }: ShapeRules,
  region: Region,
): StatementFinding[] {
  const free = sentences.filter((sentence) => !told.includes(sentence));
  const names = (sentence: Sentence): boolean =>
    sentence.places.some((place) => isIn(place, region)) || (region.city !== '' && sentence.words.includes(region.city));
  // Its own name: a town where one rotated is no tie yet.
  const isCalled = ({ places }: Sentence): boolean =>
    places.some(({ words }) => words !== region.city && region.name.includes(words));
  const has =
    (...wanted: readonly StatementSign[]) =>
    (sentence: Sentence): boolean =>
      wanted.every((sign) => sentence.signs.has(sign));
  const isPlanned = free.some((one) => names(one) && has('future', 'home')(one)) && free.filter(names).length > 1;
  const isTied = Array.from({ length: paragraphs }, (_none, at) => free.filter(({ paragraph }) => paragraph === at)).some(
    (own, at) =>
      own.some((one) => names(one) && (has('root')(one) || (isCalled(one) && has('self')(one) && !has('future')(one)))) ||
      (own.some(names) && own.some(has('home', 'root'))) ||
      (own.some((one) => names(one) || (at > paragraphs / 2 && has('town')(one))) &&
        own.some(has('root')) &&
        own.some(has('future')) &&
        (own.some(names) || (own.some(has('home')) && !own.some(({ places }) => places.length > 0)))),
  );
  if (isPlanned || isTied) return [];
  return region.name === ''
    ? [statementFinding('no-place', end, '', {})]
    : [statementFinding('no-region', end, '', { place: region.name })];
}

/** @param failures Failed sittings that PROFILE holds. */
export function checkSilence(
  { sentences }: Statement,
  passage: ScorePassage,
  kind: TextKind,
  failures: number,
): StatementFinding[] {
  if (failures === 0 || kind === 'excerpt' || sentences.some(({ signs }) => signs.has('failure'))) return [];
  if (kind === 'statement' && passage.sentences.length === 0) return [statementFinding('not-told', ['G3.ps.silence'], '', {})];
  return [statementFinding(kind === 'statement' ? 'not-told' : 'not-told-here', ['G3.ps.silence'], '', {})];
}
