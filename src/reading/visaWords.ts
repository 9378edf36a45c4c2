/** What does a cell say of visas: J-1, H-1B, and work permits, each by itself? (G5.visa.*, G5.phrases.*, G4.visa) */
import type { Stance, VisaPolicy } from '../domain/program';
import { withDigits } from './numberWords';
import { type ClauseReading, readPart, type Verdict, visaParts, type Weight } from './visaClauses';
import { conditional, NOT_SAID } from './visaCondition';
import { PLAINER } from './visaPhrases';
import { asSpoken } from './visaSpoken';
import { type Kind, visaTokens } from './visaTokens';
import { fold, lastOf, saysNothing, sentences, wordsIn } from './words';

export type VisaColumn = 'visa' | 'j1' | 'h1b';

export const VISA_NOT_SAID: VisaPolicy = { j1: NOT_SAID, h1b: NOT_SAID, ead: NOT_SAID };

/** What a clause is about when it is not about sponsoring a resident: passed over. */
const OTHER_TOPIC =
  /\b(?:sevis|fees? (?:is|are|must|will)|moonlight\w*|observerships?|waivers?|research scholars?|research j-1|j-1 (?:\w+ ){0,3}(?:for )?research|spouses?|dependents?|comlex|other departments?|sister|(?:sponsorship|visas?) (?:is|are) (?:required|needed|necessary) (?:for|of|by) (?:us |u\.s\. )?citizens)\b/;
const FELLOWS = /\bfellow(?:s|ships?)?\b/;
const RESIDENTS = /\bresiden(?:ts?|cy|cies)\b/;
const POINTS_BACK =
  /\b(?:this|that|it) is (?:no longer|not)\b|\b(?:we|they|it|program|hospital|institution|hr|department) (?:currently )?(?:(?:do|does|will|can|have|has)(?: ?not|n'?t)|wo|ca)n?'?t?\b(?:$| (?:currently )?(?:sponsor|file|offer|accept|support|provide|do))/;

const CONTRAST = /\s(?:but(?! not)|however|although|though|(?<!not )yet|while|whereas|otherwise),?\s|\s-+\s|\s>\s|\s\|\s|, now\s/;
const QUESTION = /^(?:q:? ?)?(?:do|does|can|could|is|are|will|would|what|which|how|may|who|if)\b/;
const ANSWER = /^(?:a:|answer:)? ?(?:yes|no|yep|nope|currently|unfortunately|at this time|not|we|only|both|neither)\b/;

interface Gathered {
  readonly verdicts: { readonly kind: Kind; readonly verdict: Verdict; readonly weight: Weight; readonly words: string }[];
  closes: Kind | null;
  closedBy: string;
  opensAll: boolean;
}

/** Quick look: does a sentence name any kind at all? Most sentences of a pasted page do not, and are passed over unread. */
const MAY_NAME_KIND =
  /[jh] ?-? ?1|visa|sponsor|ecfmg|exchange|alien|\beads?\b|employment|work|citizen|resid|green|\b(?:gc|lprs?|prs?|uscs?|[oe] ?-? ?[13]|tn|opt|daca|hib|both|none|neither|all|any|either)\b|f-?1|asyl|refug|immigra|foreign|^[jh]\b/;

/** Column `j1` or `h1b`: a bare yes or no is about that kind. */
const SOMEBODY_ELSE_DOES =
  /(?:\w+ ){0,5}(?:does|do) not sponsor ((?:[\w-]+ ?){1,6}),? but (?!we\b|they\b|it\b)(?:the |our |its )?(?:\w+ ){1,3}(?:does|do|will)\b(?! (?:not|\w* ?(?:sponsor|accept|offer|support|take)))/g;
/** "J1 ok?" is asked, not said. */
const ONLY_ASKED = /^[^.;:,(]{1,24}\?+$/;

export function readVisa(text: string, column: VisaColumn = 'visa'): VisaPolicy {
  const folded = asSpoken(withDigits(fold(text)))
    .replace(/https?:\S+|www\.\S+/g, '')
    .replace(/\(([^()]{0,30}\?)\)/g, ', $1')
    // "The hospital does not sponsor J-1 visas, but the university does": somebody does.
    .replace(SOMEBODY_ELSE_DOES, 'sponsors $1');
  if (saysNothing(folded) || ONLY_ASKED.test(folded)) return VISA_NOT_SAID;
  const gathered: Gathered = { verdicts: [], closes: null, closedBy: '', opensAll: false };
  let named: readonly Kind[] = [column === 'visa' ? 'any' : column];
  let isTopic = true;
  let heading = '';
  for (const line of withStep3(sentences(folded))) {
    if (line.endsWith(':')) {
      heading = line;
      continue;
    }
    const spoken = headed(heading, line);
    if (spoken === line) heading = '';
    const answers = (isTopic && (ANSWER.test(spoken) || spoken.length < 40)) || POINTS_BACK.test(spoken);
    isTopic = isQuestion(spoken);
    if (!answers && !MAY_NAME_KIND.test(spoken)) {
      if (isTopic) named = [];
      continue;
    }
    const sentence = PLAINER.reduce((words, [odd, even]) => words.replace(odd, even), withoutBrackets(spoken))
      .replace(/ {2,}/g, ' ')
      .trim();
    if (!isTopic) {
      readSentence(sentence, answers ? named : [], gathered, (clause) =>
        wordsIn(text, folded.includes(clause) ? clause : spoken),
      );
    }
    const kinds = kindsIn(sentence);
    // A question about something else takes the next answer away.
    if (kinds.length > 0 || isTopic) named = kinds;
  }
  return policyOf(gathered);
}

/** "H-1B visas are sponsored too. You should have passed Step 3 before the Match." is one condition. */
function withStep3(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = lastOf(joined);
    const isItsCondition =
      before !== undefined &&
      /\bh ?-? ?1/.test(before) &&
      !before.endsWith('?') &&
      STEP3_FIRST.test(line) &&
      !MAY_NAME_VISA.test(line);
    if (isItsCondition) joined[joined.length - 1] = `${before} if ${line}`;
    else joined.push(line);
  }
  return joined;
}

const STEP3_FIRST =
  /\b(?:must|should|need|needs|required?|have to)\b.*\bstep ?-?(?:3|iii)\b.*\b(?:before|prior|by) |\bstep ?-?(?:3|iii)\b.*\b(?:must|should|needs?|required?|has to)\b.*\b(?:before|prior|by) /;
const MAY_NAME_VISA = /visa|j ?-? ?1|sponsor|citizen/;

/** Under "Visas not accepted:" a line that gives no verdict of its own takes the heading's. */
function headed(heading: string, line: string): string {
  if (heading === '' || !MAY_NAME_KIND.test(line)) return line;
  const isBare = visaTokens(line).every(({ cue }) => cue === null);
  return isBare ? `${line} ${heading.slice(0, -1)}` : line;
}

const isQuestion = (sentence: string): boolean =>
  sentence.endsWith('?') &&
  (QUESTION.test(sentence) || (sentence.split(' ').length <= 4 && !/\b(?:yes|no(?! longer)|ok)\b|[,/]/.test(sentence)));

/** "J1/H1B (transfer only)": the bracket is the last kind's. */
const KIND_WITH_BRACKET = /\b(j ?-? ?1|h ?-? ?1 ?-? ?b?)\/(h ?-? ?1 ?-? ?b?|j ?-? ?1) ?\(([^()]*)\)/g;

/** A bracket with a verdict of its own is a clause apart; one that only lists kinds stays in its sentence. */
const withoutBrackets = (sentence: string): string =>
  sentence
    .replace(KIND_WITH_BRACKET, '$1, $2 $3')
    .replace(/[([]([^()[\]]*(?:h ?-? ?1|j ?-? ?1|green|gc\b|citizen)[^()[\]]*)[)\]]/g, (_all, inside: string) => {
      const says = readPart(visaTokens(inside), []).verdicts.some(({ weight }) => weight === 'said');
      return says || visaTokens(inside).some(({ cue }) => cue === 'talk') ? ` | ${inside} | ` : ` / ${inside} / `;
    });

const kindsIn = (clause: string): Kind[] => visaTokens(clause).flatMap((token) => (token.kind === null ? [] : [token.kind]));

function readSentence(sentence: string, topic: readonly Kind[], gathered: Gathered, wordsOf: (clause: string) => string): void {
  for (const clause of joinedFragments(sentence.split(CONTRAST))) {
    if (OTHER_TOPIC.test(clause) || (FELLOWS.test(clause) && !RESIDENTS.test(clause))) continue;
    for (const part of visaParts(clause)) take(readPart(part, topic), clause, wordsOf(clause), gathered);
  }
}

/** A fragment that names no kind belongs to the one before it: `J-1 - yes`, `H-1B (Step 3)`. */
function joinedFragments(fragments: readonly string[]): string[] {
  const clauses: string[] = [];
  for (const fragment of fragments.map((part) => part.trim()).filter((part) => part !== '')) {
    const previous = lastOf(clauses);
    if (previous !== undefined && kindsIn(fragment).length === 0) clauses[clauses.length - 1] = `${previous} ${fragment}`;
    else clauses.push(fragment);
  }
  return clauses;
}

function take(reading: ClauseReading, clause: string, words: string, gathered: Gathered): void {
  const isResidents = ({ kind }: { readonly kind: Kind }): boolean =>
    kind === 'resident' || (kind === 'ead' && reading.closesOthers);
  const residentsOnly = reading.verdicts.some(({ kind }) => kind === 'resident') && reading.verdicts.every(isResidents);
  for (const { kind, verdict, weight } of reading.verdicts) {
    gathered.verdicts.push({ kind, verdict, weight, words });
    if (kind === 'resident' && residentsOnly && verdict === 'yes') closeAll(clause, words, gathered);
  }
  const closer = reading.verdicts.find(({ kind }) => kind === 'j1' || kind === 'h1b' || kind === 'other');
  if (reading.closesOthers && closer !== undefined) {
    gathered.closes = closer.kind;
    gathered.closedBy = words;
  }
  if (reading.opensAll) gathered.opensAll = true;
}

/** Citizens or permanent residents, and nobody else, closes every visa (design §6). */
function closeAll(clause: string, words: string, gathered: Gathered): void {
  if (
    !/\bonly\b/.test(clause) &&
    /prefer|welcome|encourag|accept(?:s|ed|able)\b|eligible|\binclud|\balso\b|acceptable/.test(clause)
  )
    return;
  for (const kind of ['any', 'ead'] as const) gathered.verdicts.push({ kind, verdict: 'no', weight: 'said', words });
}

function policyOf(gathered: Gathered): VisaPolicy {
  const general = gathered.verdicts.find(({ kind, verdict }) => kind === 'any' && verdict === 'no');
  const stanceOf = (kind: 'j1' | 'h1b'): Stance => {
    const own = gathered.verdicts.filter((verdict) => verdict.kind === kind);
    const present = own.filter(({ weight }) => weight !== 'past');
    if (present.length > 0) return mergeOf(present);
    if (gathered.closes !== null) return { says: 'no', words: gathered.closedBy };
    if (general !== undefined) return { says: 'no', words: general.words };
    if (own.length > 0) return conditional(own.map((one) => one.words).join('; '));
    return gathered.opensAll ? { says: 'yes', words: gathered.verdicts[0]?.words ?? '' } : NOT_SAID;
  };
  const ead = gathered.verdicts.filter((verdict) => verdict.kind === 'ead');
  return { j1: stanceOf('j1'), h1b: stanceOf('h1b'), ead: ead.length > 0 ? mergeOf(ead) : NOT_SAID };
}

/** Several statements of one kind: a condition anywhere makes it `if`, and so does a yes against a no. */
function mergeOf(all: Gathered['verdicts']): Stance {
  const own = all.some(({ weight }) => weight === 'said') ? all.filter(({ weight }) => weight === 'said') : all;
  const open = own.find(({ verdict }) => verdict === 'if');
  const refusal = own.find(({ verdict }) => verdict === 'no');
  const consent = own.find(({ verdict }) => verdict === 'yes');
  if (open !== undefined) return conditional(aboutKind(open.words, open.kind));
  if (refusal !== undefined && consent !== undefined) return conditional(own.map((one) => one.words).join('; '));
  const only = refusal ?? consent;
  return only === undefined ? NOT_SAID : { says: only.verdict === 'no' ? 'no' : 'yes', words: only.words };
}

/** "J-1 only, H-1B with Step 3": the part of the words that is about the one kind. */
function aboutKind(words: string, kind: Kind): string {
  const own = kind === 'j1' ? /j ?[-\u2011]? ?1/i : /h ?[-\u2011]? ?1/i;
  const other = kind === 'j1' ? /h ?[-\u2011]? ?1/i : /j ?[-\u2011]? ?1/i;
  const pieces = words.split(/(?<=[,;])|(?= but | and )/);
  const from = pieces.findIndex((piece) => own.test(piece) && !other.test(piece));
  if (from < 0 || !other.test(words)) return words;
  const until = pieces.findIndex((piece, at) => at > from && other.test(piece));
  return pieces
    .slice(from, until < 0 ? undefined : until)
    .join('')
    .replace(/^\s*(?:but|and)\s+|[,;\s]+$/g, '')
    .trim();
}
