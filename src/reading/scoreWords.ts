/** What score does a cell ask for at one Step: required, preferred, typical, or no minimum? (G2.faq.min, G4.faq.avg, G1.real.2) */
import type { ScorePolicy } from '../domain/program';
import { withDigits, withHundreds } from './numberWords';
import { ABOUT_SCORES, type Exam, HIGHEST, LOWEST, type Named, type Strength, scoreTokens, type Token } from './scoreTokens';
import { type Cell, fold, lastOf, quote, saysNothing, sentences } from './words';

export type { Exam } from './scoreTokens';

const NO_SCORE: ScorePolicy = { required: null, preferred: null, typical: null, noMinimum: false, words: '' };
export const SCORE_NOT_SAID = NO_SCORE;

/** Quick look: a number on the scale, or words that deny a minimum or speak of passing. */
const MAY_STATE_SCORE = /[12]\d\d|min|cut|threshold|filter|requirement|criteria|specific|pass/;
/** A heading or an opening that makes what follows a preference. */
const PREFERS_WHAT_FOLLOWS = /^\D*(?:prefer\w*|desir\w*)(?: \w+){0,4}:?$|^\D*reviewed first\b\D*$/;

/** A bare number is a minimum; a number off the USMLE scale, a tick or a date says nothing of a score. */
export function readScores(cell: Cell, exam: Exam): ScorePolicy {
  if (cell.is === 'number') {
    const isScore = Number.isInteger(cell.number) && cell.number >= LOWEST && cell.number <= HIGHEST;
    return isScore ? { ...NO_SCORE, required: cell.number, words: String(cell.number) } : NO_SCORE;
  }
  if (cell.is !== 'text') return NO_SCORE;
  const folded = withDigits(withHundreds(fold(cell.text)))
    .replace(/\bck(?=\d)/g, 'ck ')
    .replace(/\bbetween (\d{3}) and (\d{3})\b/g, '$1-$2');
  if (saysNothing(folded)) return NO_SCORE;
  const words = quote(cell.text);
  if (/^none[ ,]*\(\D*$|^(?:none|no|pass(?:ed|ing)?(?: (?:only|required|score))?|p)(?:[.!]*$|, \D*$)/.test(folded))
    return { ...NO_SCORE, noMinimum: true, words };
  const found = new Found(exam);
  let heading: Strength | null = null;
  let asked = false;
  for (const sentence of sentences(folded)) {
    const answersQuestion = asked;
    asked = sentence.endsWith('?') && /score|minimum|cut/.test(sentence);
    if (sentence.endsWith('?')) continue;
    if (answersQuestion && /^no\b/.test(sentence)) found.noMinimum = true;
    if (PREFERS_WHAT_FOLLOWS.test(sentence)) heading = 'preferred';
    else if (sentence.endsWith(':')) heading = null;
    if (MAY_STATE_SCORE.test(sentence))
      found.take(scoreTokens(sentence, answersQuestion || folded.length <= 24 || ABOUT_SCORES.test(sentence)), heading, sentence);
  }
  return found.policy(words);
}

/** "Step 1: pass", "only a passing result is required". */
const PASS_ONLY =
  /score|grade|\bonly (?:needs? )?(?:to be |an? )?pass\w*|\bpass(?:ed|ing)?\b(?: \w+){0,3} (?:enough|sufficient)|^(?:usmle )?step ?-?(?:1|i)\W+(?:a )?pass(?:ed|ing)?$|^for step ?-?1,? (?:a )?pass$/;

/** What the sentences of one cell add up to for one exam: the first number of each strength, an IMG's before a US graduate's. */
class Found {
  noMinimum = false;
  private readonly scores: Record<Strength, number | null> = { required: null, preferred: null, typical: null };
  private hasImgNumber = false;
  private passOnly = false;

  constructor(private readonly exam: Exam) {}

  take(tokens: readonly Token[], heading: Strength | null, sentence: string): void {
    const numbers = tokens.filter((token) => token.name === 'number').length;
    tokens.forEach((token, at) => {
      if (token.name !== 'number' && token.name !== 'none' && token.name !== 'pass') return;
      const named = examOf(tokens, at, numbers) ?? this.exam;
      if (named !== this.exam && named !== 'both' && named !== 'own') return;
      const group = groupOf(tokens, at);
      if (token.name === 'pass')
        this.passOnly = this.passOnly || (PASS_ONLY.test(sentence) && !/mean|average|percentile/.test(sentence));
      else if (token.name === 'none') this.noMinimum = this.noMinimum || group !== 'us';
      else this.takeScore(token.score, heading ?? strengthOf(tokens, at), group);
    });
  }

  private takeScore(score: number, strength: Strength, group: 'us' | 'img' | null): void {
    if (group === 'us' && this.hasImgNumber) return;
    if (this.scores[strength] === null || (group === 'img' && !this.hasImgNumber)) this.scores[strength] = score;
    this.hasImgNumber = this.hasImgNumber || group === 'img';
  }

  policy(words: string): ScorePolicy {
    const { required, preferred, typical } = this.scores;
    const hasNumber = required !== null || preferred !== null || typical !== null;
    const noMinimum = (this.noMinimum || (this.passOnly && !hasNumber)) && required === null;
    return { required, preferred, typical, noMinimum, words: hasNumber || noMinimum ? words : '' };
  }
}

/** "200 on Step 1" names its exam behind; else the exam named last before counts; "Steps 1/2: 210/220" is read in pairs. */
function examOf(tokens: readonly Token[], at: number, numbers: number): Named | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  const behind = next?.name === 'break' && next.words === '(' ? tokens[at + 2] : next;
  const distance = behind && token ? behind.at - token.at - token.words.length : 99;
  const previousExam = lastBefore(tokens, at, 'exam');
  const isNear = distance <= 10 || /^ or (?:higher|above|better|more|greater) (?:on|for|in|at|of) $/.test(behind?.gap ?? '');
  const follows =
    behind?.name === 'exam' &&
    isNear &&
    !/\b(?:or|and) $|^ (?:or|and)\b(?! (?:higher|above|better|more|greater))/.test(behind.gap) &&
    (next?.name !== 'break' || next.words === '(');
  const afterNext = behind ? tokens.slice(tokens.indexOf(behind) + 1).find((other) => other.name !== 'strength') : undefined;
  const isJoined = /\b(?:on|for|in|at|of) $/.test(behind?.gap ?? '') || next?.words === '(';
  if (follows && behind.exam === 'other' && !isJoined) return previousExam?.exam ?? null;
  const headsAnother =
    follows &&
    !isJoined &&
    previousExam !== undefined &&
    afterNext?.name === 'number' &&
    next?.name !== 'break' &&
    afterNext.at - behind.at < 20;
  if (follows && !headsAnother) return behind.exam;
  if (previousExam?.exam === 'both' && numbers === 2 && token?.name === 'number') {
    const isFirst = tokens.findIndex((other) => other.name === 'number') === at;
    return isFirst ? 'step1' : 'step2';
  }
  return previousExam?.exam ?? null;
}

function groupOf(tokens: readonly Token[], at: number): 'us' | 'img' | null {
  const token = tokens[at];
  const next = tokens.slice(at + 1).find((other) => other.name !== 'exam' && other.words !== '(');
  const gap = next && token ? next.at - token.at - token.words.length : 99;
  if (
    next?.name === 'group' &&
    gap <= 24 &&
    !(lastBefore(tokens, at, 'group') && tokens[tokens.indexOf(next) + 1]?.name === 'number')
  )
    return next.group;
  return lastBefore(tokens, at, 'group')?.group ?? null;
}

/** The strength named in the number's own clause; else the last one before it; else one behind it; else required. */
function strengthOf(tokens: readonly Token[], at: number): Strength {
  const isBreak = (token: Token): boolean => token.name === 'break' && token.words !== '(' && token.words !== ':';
  let from = at;
  while (from > 0 && !isBreak(tokens[from - 1] as Token)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && !isBreak(tokens[to] as Token) && tokens[to]?.name !== 'number') to += 1;
  const before = lastOf(tokens.slice(from, at).filter((token) => token.name === 'strength'));
  const clauseBefore = tokens.slice(from, at).some((token) => token.name === 'number') ? undefined : before;
  const after = tokens.slice(at + 1, to).find((token) => token.name === 'strength');
  if (after?.strength === 'preferred' || after?.strength === 'typical') return after.strength;
  const asksPreferred =
    tokens.slice(from, at).some((token) => token.strength === 'preferred') &&
    !tokens.slice(from, at).some((token) => token.name === 'number');
  if (asksPreferred) return 'preferred';
  const next = tokens[to];
  if (next?.name === 'break' && tokens[to + 1]?.strength === 'preferred' && /which (?:we|is) $/.test(tokens[to + 1]?.gap ?? ''))
    return 'preferred';
  if (next?.name === 'break' && next.words === 'but' && /^(?:soft|flex|negotiable)/.test(tokens[to + 1]?.words ?? ''))
    return 'preferred';
  const own = clauseBefore ?? after ?? before;
  if (own !== undefined) return own.strength ?? 'required';
  const earlier = lastBefore(tokens, at, 'strength');
  return earlier?.strength ?? 'required';
}

const lastBefore = (tokens: readonly Token[], at: number, name: Token['name']): Token | undefined =>
  lastOf(tokens.slice(0, at).filter((token) => token.name === name));
