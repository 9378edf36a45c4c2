/** Which words in a cell about scores carry meaning? Exams, numbers on the scale, how strongly they are asked, whom they concern. */

import { groupOf, matchesOf } from './words';

export type Exam = 'step1' | 'step2';
/** `own`: the Step whose column the cell stands in. */
export type Named = Exam | 'both' | 'other' | 'own';
export type Strength = 'required' | 'preferred' | 'typical';

export interface Token {
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

const r = String.raw;
/** The three-digit USMLE scale. Below lies the two-digit scale, above lie COMLEX and calendar years. */
export const LOWEST = 180;
export const HIGHEST = 299;

const ROWS: readonly (readonly [string, string])[] = [
  [
    'none',
    r`\bno(?:t)? (?:(?:an?|any|official|formal|strict|absolute|specific|set|hard|published|stated|minimum|numerical|use|have|set|usmle|comlex|board|step ?-?[12i]+(?: ?ck)?|ck|score|scores|fixed|required|particular|rigid|firm|and|or|/) )*(?:minimums?|min\b|cut ?-?offs?|thresholds?|filters?|score requirements?|requirements?|criteria|score for)|\brequire a specific\b|\b(?:min(?:imum)?|cut ?-?offs?)(?: \w+){0,2}: none\b|\bavoid\b[^.;]*(?:filters?|cut ?-?offs?)|\b(?:do(?:es)?|did) ?n[o']t (?:\w+ ){0,2}?(?:have|use|set|require|apply|employ|maintain)(?: \w+){0,4}? (?:minimums?|cut ?-?offs?|thresholds?|filters?)|\bany passing scores?|\b(?:do(?:es)?|did) ?n[o']t (?:screen|filter)\b[^.;]*\bscores?|\bneither\b[^.;]*\b(?:cut ?-?off|minimum)|\bno min\b`,
  ],
  [
    'both',
    r`\b(?:each|both|all|every) (?:usmle )?(?:step|exam|part)s?(?: 1 (?:and|&) (?:step )?2(?: ?ck)?)?\b|\b(?:both|either|neither) step ?-?1 (?:and|or|nor) (?:step ?-?)?2(?: ?ck)?|\bboth step ?-?1 and (?:step ?-?)?2(?: ?ck)?|(?:\busmle )?\bsteps? ?-?(?:1|i) ?(?:and|&|/|,) ?(?:steps? ?-?)?(?:2|ii)\b(?: ?ck)?`,
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
    r`\b(?:pref(?:er(?:s|red|ably|ence)?|ered)?|recommend(?:s|ed|ation)?|rec|ideal(?:ly)?|target(?:ed)?|desir(?:e[ds]?|able)|encouraged?|favou?r(?:s|ed|able)?|(?:usually|generally|typically) (?:we )?(?:asks?|request|require|look|seek|(?=\d))|priority|reviewed first|read first|looks? for|competitive|suggest(?:ed)?|would like|like to see|aim|hope|soft|flex(?:ible)?|negotiable|rarely|seldom)\b|~(?= ?\d{3})|(?<=\d{3})ish\b`,
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
  /^(?:s\b| (?:or|and) (?:less|below|lower|under)\b|[- ]?beds?\b| (?:applica|candidates?|residents?|interview|miles|positions?|people|students?|spots|graduates|main|street|physicians|faculty|words|hours|days|of (?:our|the) [\d,]+)|-\d{4}|@|th\b|st percentile)/;
const NO_SCORE_BEFORE =
  /(?:[$#@]|\d[,.-]|\b(?:suite|route|room|ext\.?|hwy|highway|box|trained|interview(?:s|ed)?(?: about)?) |[a-z](?<!\b(?:ck|score|min|avg|img|amg|us|of|s1|s2|i|ii|req|pref|off|than|a|least|score[sd]|above|over))$)$/;
export const ABOUT_SCORES =
  /score|minim|cut|\bck\b|step|usmle|s[12]\b|[<>]|\+|higher|above|better|greater|below|avg|average|mean|median|pref|req|target|\bup\b|typical|recommend|most|ideal|\bask\b|\bneed|\bmust\b|international|foreign|graduates|\bimg|\bamg/;

/** In order; a number counts only in a sentence about scores, and not where it counts beds, people or streets. */
export function scoreTokens(sentence: string, isAboutScores: boolean): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of matchesOf(PATTERN, sentence)) {
    const name = ROWS[groupOf(match)]?.[0] ?? '';
    const words = match[0];
    const at = match.index;
    const token = { exam: null, strength: null, group: null, score: 0, at, words, gap: sentence.slice(end, at) };
    const known = tokens.length;
    // "220 (not required)" is a wish, not a bar.
    if (name === 'neutral') tokens.push({ ...token, name: 'strength', strength: 'preferred' });
    else if (name === 'number') {
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
