/** How many months of US clinical experience does a program ask for, and does an observership count? (G3.usce.kind, ours.usce.order) */
import type { UscePolicy } from '../domain/program';
import { withDigits } from './numberWords';
import { type Cell, fold, matchesOf, quote, relevant, saysNothing, sentences } from './words';

export const USCE_NOT_SAID: UscePolicy = { strength: 'not said', months: null, observership: 'not said', words: '' };

const TOPIC =
  /usce|\b(?:us|u\.s\.?|american|united states|usa)\b.*(?:experience|rotation|elective|clinical|inpatient|patient|extern)|(?:experience|rotations?|electives?|clinical ?(?:experience|training)|extern\w*).*\b(?:us|u\.s\.?|usa|american|united states)\b|clinical ?(?:experience|expierence|exp\b|rotation|training)|hands[- ]?on|direct patient|externship|observership|shadowing|\bobs\b/;
const NOT_REQUIRED =
  /\b(?:not|isn'?t|aren'?t|none|no|nor|never)\b (?:[\w']+ ){0,6}?(?:req(?:'?d|uired?)?|needed|necessary|mandatory|prerequisite|(?:an? )requirement)\b|\b(?:do(?:es)? n[o']t|don't|doesn't|neither) (?:require|ask for)\b|\bno requirement\b|^(?:no|none|nope|optional)\b(?! (?:observ|shadow))[.,]?|[\u2717\u2718\u274c\u2716]|even if you do not have/g;
const PREFERRED =
  /prefer|\bpref\b|recommend|encourag|would like to see|like to see|desir|ideal|favou?r|\bplus\b|\bhighly\b|\badvis|looked upon|valued|helpful|beneficial|advantage/;
const REQUIRED =
  /\breq(?:'?d|uire[ds]?|uirements?|uires)?\b|isrequired|mandatory|\bmust\b|^yes\b|^y$|^true$|need(?:s|ed)?\b|\bmin(?:imum)?\b|at least|[\u2713\u2714\u2705]/;
const OFFERS =
  /\bwe do offer\b|\b(?:do(?:es)? n[o']t|don't|cannot|not able to|we|nor|currently|unable to) (?:currently |be able to )?(?:offer|provide|arrange|host|support|accommodate)/;
const COUNTS =
  /(?:observerships?|\bobs\b)[^.;|]*?\b(?:counts?|ok|okay|accept(?:ed|able)|qualify|consider(?:ed)?|allowed|fine|included|eligible|welcome)\b|\b(?:consider|accept|count|includ\w+)\b[^.;|]{0,12}observerships?|observerships? (?:or|may) |(?:or|and) observerships?(?! not)/;

const SPAN =
  /(?:(?:(\d{1,2}) (?:\w+ )?(?:rotations?|electives?) (?:of|for) )?(\d{1,2}(?:\.\d)?)(?: ?(?:-|to) ?\d{1,2})?\+?(?: or more)? ?-?(weeks?|wks?|w\b|months?|mos?\b|m\b|years?|yrs?)|(\d) (\d)-?week)/g;
const RECENCY = /(?:last|past|within|previous|recent|next|every)(?: the)?(?: last| past)? ?$/;

/** Quick look: which sentences of a paragraph may speak of US experience. */
const MAY_ASK =
  /month|week|year|experience|expierence|rotation|usce|observ|hands|clinical|elective|extern|require|prefer|recommend|shadow|\bus\b|u\.s/;

interface Statement {
  readonly strength: 'required' | 'preferred' | 'not required' | null;
  readonly months: number | null;
}

/** A bare number is months; a tick is "required"; an unticked box and a date say nothing. */
export function readUsce(cell: Cell): UscePolicy {
  if (cell.is === 'tick') return cell.on ? { ...USCE_NOT_SAID, strength: 'required', words: 'ticked' } : USCE_NOT_SAID;
  if (cell.is === 'number') {
    if (cell.number === 0) return { ...USCE_NOT_SAID, strength: 'not required', words: '0' };
    return cell.number > 0 && cell.number <= 60
      ? { ...USCE_NOT_SAID, strength: 'required', months: cell.number, words: String(cell.number) }
      : USCE_NOT_SAID;
  }
  if (cell.is !== 'text' || saysNothing(fold(cell.text))) return USCE_NOT_SAID;
  if (/^0(?: ?(?:months?|mo))?$/.test(cell.text.trim())) return { ...USCE_NOT_SAID, strength: 'not required', words: cell.text };
  const folded = withDigits(relevant(fold(cell.text), MAY_ASK))
    .replace(/\b(\d+) ?\(\1\)/g, '$1')
    .replace(/letters? of recommendation/g, 'lor')
    .replace(
      /\b(?:have|has|with) no us clinical experience are not considered|\bwithout us clinical experience (?:are|will)(?: be)? not (?:be )?considered/g,
      'us clinical experience is required',
    );
  const isTerse = folded.length <= 34;
  const about = aboutUsce(sentences(folded), isTerse);
  const statements = about.flatMap((sentence) => sentence.split(/,| but (?!not)/).map((clause) => statementOf(clause, isTerse)));
  const own = strongest(statements);
  const observership = observershipIn(folded, about.length > 0 || TOPIC.test(folded));
  if (own.strength === null && observership === 'not said') return USCE_NOT_SAID;
  const strength = own.strength ?? 'not said';
  return { strength, months: strength === 'not required' ? null : own.months, observership, words: quote(cell.text) };
}

const OTHER =
  /letter|\blors?\b|curriculum|internship|home country|score|\bsteps?\b|grad|\binterns\b|blocks|\bcall\b|virtual|research/;

/** The sentences that speak of US experience; a question and its yes or no become one statement. */
function aboutUsce(all: readonly string[], isTerse: boolean): string[] {
  const about: string[] = [];
  all.forEach((sentence, at) => {
    if (OFFERS.test(sentence) && !/require/.test(sentence)) return;
    const answer = all.slice(at + 1).find((next) => !next.endsWith('?')) ?? '';
    if (sentence.endsWith('?')) {
      const asked = /prefer/.test(sentence) ? 'preferred' : /requir|need|must|mandatory/.test(sentence) ? 'required' : null;
      if (asked !== null && /^(?:yes|no)\b/.test(answer)) about.push(answer.startsWith('yes') ? asked : 'not required');
      return;
    }
    const asks =
      /months?|weeks?|years?/.test(sentence) && (REQUIRED.test(sentence) || PREFERRED.test(sentence)) && !OTHER.test(sentence);
    const continues = at > 0 && TOPIC.test(all[at - 1] ?? '') && !OTHER.test(sentence);
    const isVerdict =
      /^(?:not )?(?:strongly )?(?:required|preferred|recommended|mandatory|yes|no)\b/.test(sentence) &&
      sentence.length < 40 &&
      !(all[at - 1] ?? '').endsWith('?');
    if (isTerse || TOPIC.test(sentence) || continues || asks || isVerdict) about.push(sentence);
  });
  return about;
}

function statementOf(clause: string, isTerse: boolean): Statement {
  const months = monthsIn(clause, isTerse);
  const denies = clause.search(NOT_REQUIRED) >= 0;
  const rest = clause.replace(NOT_REQUIRED, '');
  if (PREFERRED.test(rest)) return { strength: 'preferred', months };
  if (REQUIRED.test(denies ? rest.replace(/\u2713/g, '') : rest)) return { strength: 'required', months };
  return { strength: denies ? 'not required' : null, months };
}

/** What is required outweighs what is preferred, and that outweighs "not required"; a bare length is a requirement. */
function strongest(statements: readonly Statement[]): Statement {
  const months = statements.find((one) => one.months !== null)?.months ?? null;
  for (const strength of ['required', 'preferred', 'not required'] as const) {
    const own = statements.filter((one) => one.strength === strength);
    if (own.length > 0) return { strength, months: own.find((one) => one.months !== null)?.months ?? months };
  }
  return { strength: months === null ? null : 'required', months };
}

/** Weeks are quarters of a month, years twelve months; "within the last 12 months" is how recent, not how long. */
function monthsIn(facts: string, isTerse: boolean): number | null {
  for (const match of matchesOf(SPAN, facts)) {
    const before = facts.slice(Math.max(0, match.index - 24), match.index);
    const after = facts.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (RECENCY.test(before) || /^(?: of)? (?:grad|of grad|ago|old|program|since)/.test(after)) continue;
    if (match[4] !== undefined) return Number(match[4]) * (Number(match[5]) / 4);
    const times = match[1] === undefined ? 1 : Number(match[1]);
    const count = Number(match[2]) * times;
    const unit = match[3] ?? '';
    if (unit.startsWith('w')) return count / 4;
    return unit.startsWith('y') ? count * 12 : count;
  }
  const bare = isTerse ? /^(?:usce:? ?)?(?:>=?|min(?:imum)?\.?|at least)? ?(\d{1,2})\+?$/.exec(facts.trim()) : null;
  return bare ? Number(bare[1]) : null;
}

function observershipIn(folded: string, isAbout: boolean): UscePolicy['observership'] {
  if (!isAbout) return 'not said';
  const parts = sentences(folded).filter((sentence) => !OFFERS.test(sentence));
  const asked = parts.findIndex((sentence) => sentence.endsWith('?') && /observership/.test(sentence));
  if (asked >= 0) {
    const answer = parts[asked + 1] ?? '';
    if (/^no\b/.test(answer)) return 'does not count';
    if (/^yes\b/.test(answer)) return 'counts';
  }
  const said = parts
    .filter((sentence) => !sentence.endsWith('?'))
    .map((sentence) => sentence.replace(UNASKED, '').replace(REFUSED, ' excluded '));
  if (said.some((sentence) => EXCLUDES.test(sentence))) return 'does not count';
  if (said.some((sentence) => COUNTS.test(sentence))) return 'counts';
  return said.some((sentence) => HANDS_ON.test(sentence)) ? 'does not count' : 'not said';
}

const UNASKED = /not required|not req\b|not necessary|not mandatory|not a requirement|isn'?t required/g;
const REFUSED = /\b(?:not|n't|don'?t|doesn'?t|never|cannot) (?:be )?(?:accept|count|consider|qualif|satisf|fall)\w*/g;
const EXCLUDES =
  /(?:observerships?|shadowing|\bobs\b)[^.;|]*?\b(?:excluded|not|n't|never)\b|\b(?:no|not|nor|excluding|excludes|without|except)\b[^.;|]{0,20}(?:observerships?|shadowing)/;
const HANDS_ON = /hands[- ]?on|direct (?:patient|clinical)/;
