/** What score does a cell ask for at one Step: required, preferred, typical, or no minimum? (G2.faq.min, G4.faq.avg, G1.real.2) */
import type { ScorePolicy } from '../domain/program';
import { type Cell, fold, lastOf, quote, saysNothing, sentences, withDigits } from './words';

export type Exam = 'step1' | 'step2';
/** `own`: the Step whose column the cell stands in. */
type Named = Exam | 'both' | 'other' | 'own';
type Strength = 'required' | 'preferred' | 'typical';

interface Token {
  readonly name: 'exam' | 'number' | 'strength' | 'none' | 'group' | 'break' | 'pass';
  readonly exam: Named | null;
  readonly strength: Strength | null;
  readonly group: 'us' | 'img' | null;
  readonly score: number;
  readonly at: number;
  readonly words: string;
  /** The plain text between the token before and this one. */
  readonly gap: string;
}

const NO_SCORE: ScorePolicy = { required: null, preferred: null, typical: null, noMinimum: false, words: '' };
export const SCORE_NOT_SAID = NO_SCORE;

const r = String.raw;
/** The three-digit USMLE scale. Below lies the two-digit scale, above lie COMLEX and calendar years. */
const LOWEST = 180;
const HIGHEST = 299;

const ROWS: readonly (readonly [string, string])[] = [
  [
    'none',
    r`\bno(?:t)? (?:(?:an?|any|official|formal|strict|absolute|specific|set|hard|published|stated|minimum|numerical|use|have|set|usmle|comlex|board|step ?-?[12i]+(?: ?ck)?|ck|score|scores|fixed|required|particular|rigid|firm|and|or|/) )*(?:minimums?|min\b|cut ?-?offs?|thresholds?|filters?|score requirements?|requirements?)|\b(?:do(?:es)?|did) ?n[o']t (?:\w+ ){0,2}?(?:have|use|set|require|apply|employ|maintain)(?: \w+){0,4}? (?:minimums?|cut ?-?offs?|thresholds?|filters?)|\bany passing scores?|\bno min\b`,
  ],
  [
    'both',
    r`\b(?:each|both|all|every) (?:usmle )?(?:step|exam|part)s?(?: 1 (?:and|&) (?:step )?2(?: ?ck)?)?\b|\bboth step ?-?1 and (?:step ?-?)?2(?: ?ck)?|\bsteps? ?-?1 ?(?:and|&|/|,) ?(?:steps? ?-?)?2(?: ?ck)?`,
  ],
  ['step2', r`(?:\busmle )?step ?-?(?:2|ii)(?: ?-? ?ck)?(?![0-9i])|\b2 ?ck\b|\bck(?=[\s\d:>=<-]|$)|\bs2\b|\bclinical knowledge`],
  ['step1', r`(?:\busmle )?step ?-?(?:1|i)(?![0-9i])|\bs1\b`],
  [
    'other',
    r`(?:\busmle )?step ?-?(?:3|iii)\b|\bs3\b|\b2 ?cs\b|\bcomlex(?:[- ]usa)?(?:[- ]l(?:evel)? ?[-]?[1-3]\w*)?|\blevel ?[-]?(?:[1-3]|i+)(?:-?[a-z]+)?\b|\boet\b|\btoefl\b|\bielts\b|\bmcat\b|\bnbme\b`,
  ],
  ['own', r`\busmle\b`],
  [
    'us',
    r`\b(?:us|u\.s\.|american|domestic) (?:seniors?|grad\w*|students?|applicants?|mds?|medical (?:grad\w*|stud\w*|schools?))|\bgraduates of (?:us|u\.s\.|american)(?: medical)? schools|\bamgs?\b|\bus(?=[ :=-]*\d{3}\b)`,
  ],
  ['img', r`\b(?:imgs?|fmgs?)\b|\b(?:international|foreign)(?: medical)?(?: (?:grad\w*|applicants?|students?|candidates?))?`],
  [
    'typical',
    r`\b(?:average[sd]?|avarage|avg|mean|median|typical(?:ly)?|majority|most (?:successful|of (?:our|the)|have|competitive|matched|residents|categorical|candidates|applicants|interns)|were (?:the )?most successful|usually have|tend to (?:have|score)|range[sd]? (?:from|of|is)|have scored|had scored|successful (?:applicants|candidates))\b`,
  ],
  [
    'neutral',
    r`\b(?:not|isn'?t|not a|no longer|optional,? not) (?:strictly |absolutely )?(?:req(?:uired)?|a requirement|mandatory|necessary)\b`,
  ],
  [
    'preferred',
    r`\b(?:pref(?:er(?:s|red|ably|ence)?|ered)?|recommend(?:s|ed|ation)?|rec|ideal(?:ly)?|target(?:ed)?|desir(?:e[ds]?|able)|encouraged?|favou?r(?:s|ed|able)?|usually (?:ask|require|look|seek)|generally (?:ask|require|look|seek)|looks? for|competitive|suggest(?:ed)?|would like|like to see|aim|hope)\b`,
  ],
  [
    'required',
    r`\b(?:min(?:imum|umum|imal)?(?:s)?|req(?:'?d|uire[ds]?|uirements?)?|required|must|cut ?-?offs?|mandatory|need(?:s|ed)?|not (?:be )?(?:considered|reviewed|accepted)|need not apply|screened out|rejec\w+|threshold|filter(?:ed)?|should)\b`,
  ],
  ['pass', r`\bpass(?:ing|ed|es)?\b|\bp(?= ?/ ?\d)`],
  ['number', r`(?:[<>]=?|=)? ?\b\d{1,4}(?:\.0+)?(?![\d]|,\d|[.]\d*[1-9])(?: ?(?:-|to) ?\d{3}\b)?`],
  ['break', r`[,;:()]|\bbut\b|\bwhile\b|\bwhereas\b|\bhowever\b|\balthough\b|\bthough\b| / `],
];
const PATTERN = new RegExp(ROWS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** What stands right behind or before a number that is no score: beds, people, streets, phones, money, addresses. */
const NO_SCORE_AFTER =
  /^(?:[- ]?beds?\b| (?:applica|candidates?|residents?|interview|miles|positions?|people|students?|spots|graduates|main|street|physicians|faculty|words|hours|days|of (?:our|the) [\d,]+)|-\d{4}|@|th\b|st percentile)/;
const NO_SCORE_BEFORE =
  /(?:[$#@]|\d[,.-]|\b(?:suite|route|room|ext\.?|hwy|highway|box|trained|interview(?:s|ed)?(?: about)?) |[a-z](?<!\b(?:ck|score|min|avg|img|amg|us|of|s1|s2|i|ii|req|pref|off|than|a|least|score[sd]|above|over))$)$/;
const ABOUT_SCORES =
  /score|minim|cut|\bck\b|step|usmle|s[12]\b|[<>]|\+|higher|above|better|greater|below|avg|average|mean|median|pref|req|target|\bup\b|typical|recommend|most|ideal|\bask\b|\bimg|\bamg/;

const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const UNITS = 'one two three four five six seven eight nine'.split(' ');

/** "two hundred twenty-five" becomes 225. */
const withHundreds = (folded: string): string =>
  folded.replace(
    /\btwo hundred(?:(?: and)? (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))?(?:[ -](one|two|three|four|five|six|seven|eight|nine))?\b/g,
    (_all, tens: string | undefined, unit: string | undefined) =>
      String(200 + (tens ? (TENS[tens] ?? 0) : 0) + (unit ? UNITS.indexOf(unit) + 1 : 0)),
  );

/** Quick look: a number on the scale, or words that deny a minimum or speak of passing. */
const MAY_STATE_SCORE = /[12]\d\d|min|cut|threshold|filter|requirement|pass/;

/** A bare number is a minimum; a number off the USMLE scale, a tick or a date says nothing of a score. */
export function readScores(cell: Cell, exam: Exam): ScorePolicy {
  if (cell.is === 'number') {
    const isScore = Number.isInteger(cell.number) && cell.number >= LOWEST && cell.number <= HIGHEST;
    return isScore ? { ...NO_SCORE, required: cell.number, words: String(cell.number) } : NO_SCORE;
  }
  if (cell.is !== 'text') return NO_SCORE;
  const folded = withDigits(withHundreds(fold(cell.text))).replace(/\bck(?=\d)/g, 'ck ');
  if (saysNothing(folded)) return NO_SCORE;
  const words = quote(cell.text);
  if (/^(?:none|no|pass(?:ed|ing)?(?: (?:only|required|score))?|p)[.!]*$/.test(folded))
    return { ...NO_SCORE, noMinimum: true, words };
  const found = { required: null as number | null, preferred: null as number | null, typical: null as number | null };
  let noMinimum = false;
  let hasImgNumber = false;
  let passOnly = false;
  const isTerse = folded.length <= 24;
  for (const sentence of sentences(folded)) {
    if (!MAY_STATE_SCORE.test(sentence)) continue;
    const tokens = scoreTokens(sentence, isTerse || ABOUT_SCORES.test(sentence));
    const numbers = tokens.filter((token) => token.name === 'number').length;
    tokens.forEach((token, at) => {
      if (token.name !== 'number' && token.name !== 'none' && token.name !== 'pass') return;
      const named = examOf(tokens, at, numbers) ?? exam;
      if (named !== exam && named !== 'both' && named !== 'own') return;
      const group = groupOf(tokens, at);
      if (token.name === 'pass') passOnly = passOnly || /score|grade/.test(sentence);
      else if (token.name === 'none') noMinimum = noMinimum || group !== 'us';
      else {
        const strength = strengthOf(tokens, at);
        if (group === 'us' && hasImgNumber) return;
        if (found[strength] === null || (group === 'img' && !hasImgNumber)) found[strength] = token.score;
        hasImgNumber = hasImgNumber || group === 'img';
      }
    });
  }
  const hasNumber = found.required !== null || found.preferred !== null || found.typical !== null;
  return {
    ...found,
    noMinimum: (noMinimum || (passOnly && !hasNumber)) && found.required === null,
    words: hasNumber || noMinimum || passOnly ? words : '',
  };
}

function scoreTokens(sentence: string, isAboutScores: boolean): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PATTERN)) {
    const name = ROWS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '';
    const words = match[0];
    const at = match.index;
    const token = { exam: null, strength: null, group: null, score: 0, at, words, gap: sentence.slice(end, at) };
    const known = tokens.length;
    if (name === 'number') {
      const digits = /\d+/.exec(words)?.[0] ?? '';
      const score = Number(digits);
      const before = sentence.slice(Math.max(0, at - 14), at + words.indexOf(digits));
      const isScore = digits.length === 3 && score >= LOWEST && score <= HIGHEST && isAboutScores;
      const isOther =
        NO_SCORE_AFTER.test(sentence.slice(at + words.indexOf(digits) + digits.length)) || NO_SCORE_BEFORE.test(before);
      if (isScore && !isOther) tokens.push({ ...token, name: 'number', score });
    } else if (name === 'none' || name === 'break' || name === 'pass') tokens.push({ ...token, name });
    else if (name === 'us' || name === 'img') tokens.push({ ...token, name: 'group', group: name });
    else if (name === 'required' || name === 'preferred' || name === 'typical')
      tokens.push({ ...token, name: 'strength', strength: name });
    else if (name === 'both' || name === 'step1' || name === 'step2' || name === 'other' || name === 'own')
      tokens.push({ ...token, name: 'exam', exam: name });
    if (tokens.length > known) end = at + words.length;
  }
  return tokens;
}

/** "200 on Step 1" names its exam behind; else the exam named last before counts; "Steps 1/2: 210/220" is read in pairs. */
function examOf(tokens: readonly Token[], at: number, numbers: number): Named | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  const behind = next?.name === 'break' && next.words === '(' ? tokens[at + 2] : next;
  const distance = behind && token ? behind.at - token.at - token.words.length : 99;
  const previousExam = lastBefore(tokens, at, 'exam');
  const follows =
    behind?.name === 'exam' &&
    distance <= 10 &&
    !/\b(?:or|and) $/.test(behind.gap) &&
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
  const next = tokens.slice(at + 1).find((other) => other.name !== 'exam');
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
  const own = clauseBefore ?? after ?? before;
  if (own !== undefined) return own.strength ?? 'required';
  const earlier = lastBefore(tokens, at, 'strength');
  return earlier?.strength ?? 'required';
}

const lastBefore = (tokens: readonly Token[], at: number, name: Token['name']): Token | undefined =>
  lastOf(tokens.slice(0, at).filter((token) => token.name === name));
