/** Which sentences of a program's FAQ or requirements page speak of which fact of the list? (All five guides: "check the program's website".) */
import {
  addressOf,
  asksOfOthers,
  isOwnStory,
  isSectionOfOthers,
  namesUs,
  speaksOfOthers,
  turnsRound,
  withoutAsides,
} from './pageAddress';
import { linesOfPage } from './pageLines';
import { isFormerly, mythIn, opensArchive } from './takenBack';

/** In the order of the questions an applicant asks. */
export const PAGE_FIELDS = [
  'visa',
  'step1',
  'step2',
  'attempts',
  'graduation',
  'usce',
  'ecfmg',
  'imgs',
  'share',
  'deadline',
] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

/** A sentence of the page, and what it has to be read with: the question it answers, or its heading. */
export interface PageSentence {
  /** Without whom it speaks to. */
  readonly words: string;
  /** As it stands on the page. */
  readonly quoted: string;
  readonly under: string;
  /** Its heading turns it round: "Do not apply if …". */
  readonly isTurned: boolean;
  /** The whole line that it stands in, and its question. */
  readonly near: string;
  /** When its part of the page was posted, later ones higher; 0 where that is not told. */
  readonly dated: number;
}

/** A field is settled in a few sentences; a page that repeats itself must not stall a sheet. */
const MOST_SENTENCES = 12;

const ABROAD =
  /\bimgs?\b|\bfmgs?\b|(?:international|foreign) (?:medical )?(?:grad(?:uate)?s?|schools?|applicants?)|(?:schools?|trained|graduates?) (?:of )?(?:\w+ ){0,3}(?:outside|abroad|in another country)/i;
const TOPICS: Readonly<Record<PageField, RegExp>> = {
  visa: /\bvisas?\b|\bj-?1\b|\bh-?1-?b?\b|\bead\b|permanent resident|green card|\bcitizens?\b|work authori[sz]ation|sponsor|\bpetition/i,
  step1: /\bstep ?-?(?:1|i|one)\b|\busmle\b|\bscores?\b|cut-?offs?\b/i,
  step2: /\bstep ?-?(?:2|ii|two)\b|\bck\b|\busmle\b|\bscores?\b|cut-?offs?\b/i,
  attempts:
    /\battempts?\b|\btries\b|\b(?:second|third|2nd|3rd) try\b|(?<!pass ?\/ ?)\bfail\w*\b|\bretake|first (?:try|time|sitting)|more than once|\bpass(?:ed|ing)?\b.*\b(?:once|twice|try|tries)\b/i,
  graduation:
    /\bgraduat(?:ed|ion|ing)\b|\byog\b|years? (?:since|from|of|out of|after) (?:medical school|graduation)|recent graduates?|graduates? of (?:more|less|fewer) than|graduates? of (?:the )?(?:last|past)\b|recent grads?\b|\b(?:gap|time|years?) since\b|(?:finished|completed|left) (?:medical )?school|medical (?:degree|diploma)|graduates? of (?:19|20)\d\d|medical school (?:was )?(?:finished|completed)/i,
  usce: /clinical (?:experience|work)|\busce\b|observ(?:erships?|er)\b|externships?|hands-?on|direct patient|experience in (?:the )?(?:us|u\.s\.|united states)|rotations? (?:[\w-]+ ){0,12}(?:in|with) (?:the |a )?(?:us|u\.s\.|united states)\b|\b(?:us|u\.s\.) experience\b|\bclinical [\w ]{3,30} in (?:the |a )?(?:us|u\.s\.|united states)\b/i,
  ecfmg: /\becfmg\b|\bcertificate\b|^certification\b/i,
  imgs: new RegExp(`${ABROAD.source}|\\b(?:us|u\\.s\\.|american)\\b[^.]{0,30}(?:graduates? )?only\\b|lcme`, 'i'),
  share:
    /\d ?%|\bpercent(?:age)?\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|half|third|quarter)\b.*\b(?:residents?|imgs?|of (?:our|the)|\d+)\b/i,
  deadline:
    /\bdeadlines?\b|\bapplications?\b.*\b(?:by|until|before|due|clos\w+|no later than|through|after|last day)\b|\blast (?:day|date)\b.*\bappl(?:y|ications?)\b|\bapply by\b|\bclosing date\b|\bclose (?:them|applications)\b/i,
};
/** Sentences that name a topic and speak of something else: visiting students, boards, interviews, residents' lives. */
const ELSEWHERE: Readonly<Partial<Record<PageField, RegExp>>> = {
  visa: /visiting|observer|dependents?\b|spouses?\b|mastercard|\bvisa cards?\b|\bcanadians?\b|research (?:fellow|scholar)|\bstudents?\b.*\brotat/i,
  step1: /in-?training|board (?:exam|certif|pass)|step ?3 (?:must|is|by|before)|\bnation(?:al(?:ly)?|wide)\b/i,
  step2: /in-?training|board (?:exam|certif|pass)|step ?3 (?:must|is|by|before)|\bnation(?:al(?:ly)?|wide)\b/i,
  attempts:
    /\bboards?\b|in-?training|\bAB[A-Z]{1,4}\b|\d ?%|percent|\b(?:our|all|the) (?:graduates|residents)|\bgraduates of\b|\b[Rr]otators?\b/,
  graduation:
    /graduation (?:dinner|ceremony|party|rate)|after graduation|our graduates|upon graduation|graduates? of our|recent graduates (?:are (?:in|at|now)|have|went|include)/i,
  usce: /visiting|elective(?:s)? for|(?:offers?|has|have) (?:an? )?(?:[\w-]+ )?(?:observership|externship)|the observership\b|observerships? for|apply for (?:an? )?(?:rotation|observership)/i,
  ecfmg: /birth certificate|certificate of completion/i,
  share:
    /board|pass rate|\bnation(?:al(?:ly)?|wide)\b|alumni|interview|match(?:ed)? into|fellowship|applica(?:nt|tion)s? (?:are|is|receive)|tuition|salary|bonus|faculty|patients|call|discount/i,
  deadline:
    /visiting|rotation|elective|observership|rank|scholarship|orientation|interview (?:season|day|date)|fellowship|\bblocks?\b|start date|certif/i,
};
/** What such a heading is over is not thereby about the topic: an "IMG FAQ" is about everything. */
const NO_HEADING: readonly PageField[] = ['imgs', 'share', 'step1', 'step2'];

const ANSWER =
  /^(?:yes|no|not|currently|at this time|unfortunately|we|it|they|these|this|all|there|you|our|preferably|only|both|none|minimum|at least|within|typically|generally|in general)\b/i;
/** "Preferred criteria": a heading that makes wishes of the lines below it; without such a heading a bare number is a demand. */
const WISHES = /\b(?:prefer\w*|desir\w*|ideal\w*|recommend\w*|competitive|strong candidates?|nice to have|bonus|helpful)\b/i;
const TYPICAL = /\b(?:average|mean|median|typical)\b/i;
/** "Anonymous: do you take people who need H1b" asks, though nobody typed the mark. */
const UNMARKED =
  /^(?:[\w. ]{2,25}: )?((?:do|does|did|is|are|can|could|will|would) (?:you|they|it|i|we|there|the|an?|observer\w+|imgs?)\b[^?.:]*)\.?$/i;
const ECHO = /^(?:no|not|false|wrong|we|they|it|there)\b[\w'’ ]{0,14}[.!]?$/i;
/** As many questions without an answer between them are a list of links. */
const FOLDED = 3;
/** "USCE: required. Three months." */
const GOES_ON = 40;

/** "We sponsor H-1B visas. You should have passed Step 3 before the Match." is a condition of the visa. */
const STEP_3 = /\bstep ?-?(?:3|iii)\b/i;

/** The sentences of the page by what they speak of, in the page's order. */
export function sentencesByField(page: string): ReadonlyMap<PageField, readonly PageSentence[]> {
  const found = new Map<PageField, PageSentence[]>();
  let question = '';
  let answers = 0;
  let isOfOthers = false;
  let run = 0;
  let isTheirs = false;
  for (const { heading, sentences, isNewPart, isBehindList, dated } of linesOfPage(page)) {
    if (isNewPart) {
      question = '';
      isOfOthers = false;
      isTheirs = false;
    }
    if (isSectionOfOthers(heading)) continue;
    let before: readonly PageField[] = [];
    let isAside = false;
    const wish = WISHES.test(heading) && !isBehindList ? heading : '';
    const isTurned = turnsRound(heading);
    if (sentences.some(opensArchive)) break;
    const line = sentences.join(' ');
    for (const said of sentences) {
      const { to, words: whole } = addressOf(said);
      const told = withoutAsides(whole);
      // Of a page whose questions are folded away the answers alone are copied: a "No," without its question denies nothing.
      const plain = question === '' ? told.replace(/^(?:yes|no)[,.;!:]\s+(?=\w)/i, '') : told;
      const words = plain.replace(UNMARKED, '$1?');
      // "If you are a graduate of a US school: …": what follows in its list is for them as well, until another is addressed.
      if (to !== 'everybody') isOfOthers = to === 'others';
      isAside = speaksOfOthers(told) || (isAside && !namesUs(told));
      if (isOfOthers || isAside || (isTheirs && !words.endsWith('?'))) continue;
      if (words.endsWith('?')) {
        run += sentences.length === 1 ? 1 : 0;
        // Questions folded away stand in a row, and the first answer below them is not the last one's.
        isTheirs = asksOfOthers(words);
        question = run < FOLDED && !isTheirs ? words : '';
        answers = 0;
        continue;
      }
      run = 0;
      // "Myth: They sponsor H-1B. We don't." denies nothing by itself.
      if (question !== '' && !question.endsWith('?') && ECHO.test(words)) continue;
      const myth = isOwnStory(words) ? (said === sentences.at(-1) || said === sentences[0] ? words : '') : mythIn(words);
      if (myth !== null) {
        question = myth;
        answers = 0;
        continue;
      }
      // That IMGs are addressed at all is told by the whole sentence.
      const own = to === 'IMGs' ? [...new Set([...topicsOf(words), 'imgs' as const])] : topicsOf(words);
      // "What are your average scores?" is said of every number of the answer.
      const context = question !== '' && answers > 0 && TYPICAL.test(question) ? 'Average' : wish;
      const isAnswer = question !== '' && (answers === 0 || (own.length === 0 && ANSWER.test(words)));
      const asked = isAnswer ? topicsOf(question) : [];
      const inherited =
        own.length + asked.length > 0
          ? []
          : before.length > 0 && (words.length < GOES_ON || (before.includes('visa') && STEP_3.test(words)))
            ? before
            : topicsOf(heading).filter((field) => !NO_HEADING.includes(field));
      const near = `${question} ${line}`;
      const asking = answers === 0 && question.endsWith('?') ? question : '';
      for (const field of asked) add(found, field, { words, quoted: said, under: asking, isTurned, near, dated });
      // "If you have not graduated lately, we require …" is said of that case alone.
      const isOfTheCase = /^(?:if|unless|when)\b/i.test(words) && topicsOf(question).some((field) => !own.includes(field));
      for (const field of own)
        if (!asked.includes(field) && !isOfTheCase)
          add(found, field, {
            words: field === 'imgs' || field === 'share' ? said : words,
            quoted: said,
            under: context,
            isTurned,
            near,
            dated,
          });
      for (const field of inherited)
        add(found, field, { words, quoted: said, under: before.includes(field) ? '' : heading, isTurned, near, dated });
      before = own.length > 0 ? own : before;
      answers += 1;
    }
  }
  for (const [field, all] of found) if (field !== 'deadline') found.set(field, newest(all));
  return found;
}

/** The sentences without those of a part that a later one about the same field replaces. */
function newest(all: PageSentence[]): PageSentence[] {
  const last = Math.max(...all.map(({ dated }) => dated));
  return all.filter(({ dated }) => dated === 0 || dated === last);
}

function add(found: Map<PageField, PageSentence[]>, field: PageField, sentence: PageSentence): void {
  const isWish = !sentence.under.endsWith('?') && WISHES.test(sentence.under);
  const all = isWish ? sentence.words : `${sentence.under} ${sentence.words}`;
  if (field !== 'share' && isFormerly(sentence.words)) return;
  if (ELSEWHERE[field]?.test(all) || (field === 'share' && !ABROAD.test(all))) return;
  // "Is there a cut-off for the year of graduation?" asks for no score, and a score is that of the exam which the sentence names.
  const isScore = field === 'step1' || field === 'step2';
  if (isScore && !/\bstep|\busmle|\bck\b|score/i.test(all) && OF_NO_SCORE.some((other) => TOPICS[other].test(all))) return;
  // Step 1 has no score any more: a number without its Step is that of Step 2 CK.
  if (field === 'step1' && /\b[12]\d\d\b/.test(sentence.words) && !ONE.test(sentence.near)) return;
  if (field === 'step1' && TWO.test(sentence.words) && !ONE.test(sentence.words)) return;
  if (field === 'step2' && ONE.test(sentence.words) && !TWO.test(sentence.words)) return;
  const known = found.get(field);
  if (known === undefined) found.set(field, [sentence]);
  else if (known.length < MOST_SENTENCES) known.push(sentence);
}

const OF_NO_SCORE: readonly PageField[] = ['graduation', 'usce', 'attempts', 'visa'];
const ONE = /\bstep ?-?(?:1|i|one)\b/i;
const TWO = /\bstep ?-?(?:2|ii|two)\b|\bck\b/i;

const topicsOf = (words: string): PageField[] => PAGE_FIELDS.filter((field) => TOPICS[field].test(words));

/** What a reader is given: the question or heading with the sentence; a hearty yes is a yes. */
export const toRead = ({ words, under }: PageSentence): string => {
  const plain = words.replace(/^(?:absolutely|certainly|definitely|of course|sure)\b/i, 'Yes');
  return under === '' ? plain : under.endsWith('?') ? `${under} ${plain}` : `${under}: ${plain}`;
};
