/** Which sentences of a program's FAQ or requirements page speak of which fact of the list? (All five guides: "check the program's website".) */
import { isOfAnotherMatter } from './otherMatters';
import { addressOf, isSectionOfImgs, isSectionOfOthers, namesUs, speaksOfOthers, turnsRound, withoutAsides } from './pageAddress';
import type { PageField, PageSentence } from './pageFields';
import { linesOfPage, type PageLine } from './pageLines';
import { PageQuestion } from './pageQuestion';
import { topicsOf } from './sentenceTopics';
import { ofOneOfSeveral } from './severalPrograms';
import { isFormerly, opensArchive } from './takenBack';

/** A field is settled in a few sentences; a page that repeats itself must not stall a sheet. */
const MOST_SENTENCES = 12;
/** What such a heading is over is not thereby about the topic: an "IMG FAQ" is about everything. */
const NO_HEADING: readonly PageField[] = ['imgs', 'share', 'step1', 'step2'];

const ASKED: ReadonlySet<PageField> = new Set<PageField>(['step2', 'attempts', 'graduation', 'usce', 'ecfmg']);

const ANSWER =
  /^(?:yes|no|not|currently|at this time|unfortunately|we|it|they|the(?:re|se)?|this|all|you|our|preferably|only|both|none|minimum|at least|within|typically|generally|in general)\b/i;
/** "Preferred criteria": a heading that makes wishes of the lines below it; without such a heading a bare number is a demand. */
const WISHES = /\b(?:prefer\w*|desir\w*|ideal\w*|recommend\w*|competitive|strong candidates?|nice to have|bonus|helpful)\b/i;
const TYPICAL = /\b(?:average|mean|median|typical)\b/i;
/** "USCE: required. Three months." */
const GOES_ON = 40;
/** "We sponsor H-1B visas. You should have passed Step 3 before the Match." is a condition of the visa. */
const STEP_3 = /\bstep ?-?(?:3|iii)\b/i;

const COUNT = /^[^:]{2,40}:\s*\d{1,4}\.?$/;

/** The sentences of the page by what they speak of, in the page's order. */
export function sentencesByField(page: string): ReadonlyMap<PageField, readonly PageSentence[]> {
  const lines = linesOfPage(page);
  const found = new Sentences(ofOneOfSeveral(lines.map(({ heading }) => heading)));
  for (const line of lines) {
    if (line.isNewPart) found.openPart();
    if (isSectionOfOthers(line.heading)) continue;
    if (line.sentences.some(opensArchive)) break;
    found.takeLine(line);
  }
  return found.newest();
}

/** What is found of a page, line by line. */
class Sentences {
  private readonly found = new Map<PageField, PageSentence[]>();
  private readonly question = new PageQuestion();
  /** "If you are a graduate of a US school: …": what follows in its list is for them as well, until another is addressed. */
  private isOfOthers = false;

  constructor(private readonly isOfOneProgram: (heading: string) => boolean) {}

  openPart(): void {
    this.question.close();
    this.isOfOthers = false;
  }

  takeLine(line: PageLine): void {
    const wasOfOthers = this.isOfOthers;
    let before: readonly PageField[] = [];
    let isAside = false;
    for (const quoted of line.sentences) {
      const { to, words } = addressOf(quoted);
      const told = withoutAsides(words);
      if (to !== 'everybody') this.isOfOthers = to === 'others';
      isAside = speaksOfOthers(told) || (isAside && !namesUs(told));
      if (this.isOfOthers || isAside) continue;
      const answer = this.question.answer(told, quoted, line.sentences);
      if (answer === null) continue;
      const topics = topicsOf(answer);
      // That IMGs are addressed at all is told by the whole sentence.
      const own = to === 'IMGs' && !topics.includes('imgs') ? [...topics, 'imgs' as const] : topics;
      this.take(line, { words: answer, quoted }, own, before);
      if (own.length > 0) before = own;
      this.question.answers += 1;
    }
    // "Faculty: 42" is a count, and nothing below it is theirs.
    if (line.sentences.some((sentence) => COUNT.test(sentence))) this.isOfOthers = wasOfOthers;
  }

  /** @param own What the sentence speaks of itself. @param before What the one before it in its line did. */
  private take(
    { heading, sentences, isOfImgs, isBehindList, dated }: PageLine,
    { words, quoted }: Pick<PageSentence, 'words' | 'quoted'>,
    own: readonly PageField[],
    before: readonly PageField[],
  ): void {
    const { question } = this;
    const isFirst = question.answers === 0;
    const isAnswer = question.words !== '' && (isFirst || (own.length === 0 && ANSWER.test(words)));
    const asked = isAnswer ? topicsOf(question.words) : [];
    const all = {
      words,
      quoted,
      isTurned: turnsRound(heading) || this.isOfOneProgram(heading),
      near: `${question.words} ${sentences.join(' ')}`,
      dated,
    };
    for (const field of asked) this.add(field, { ...all, under: isFirst && question.isAsked ? question.words : '' });
    // "If you have not graduated lately, we require …" is said of that case alone.
    const isOfTheCase = /^(?:if|unless|when)\b/i.test(words) && topicsOf(question.words).some((field) => !own.includes(field));
    // "What are your average scores?" is said of every number of the answer.
    const isTypical = question.words !== '' && !isFirst && TYPICAL.test(question.words);
    const under = isTypical ? 'Average' : WISHES.test(heading) && !isBehindList ? heading : '';
    for (const field of own) {
      if (asked.includes(field) || isOfTheCase) continue;
      this.add(field, { ...all, words: field === 'imgs' || field === 'share' ? quoted : words, under });
    }
    // Of whom something is asked, those may apply.
    if (
      own.some((field) => ASKED.has(field)) &&
      !isFormerly(words) &&
      !own.includes('imgs') &&
      (isOfImgs || isSectionOfImgs(heading))
    )
      this.add('imgs', { ...all, words: 'needed', under: 'IMGs' });
    if (own.length + asked.length > 0) return;
    const goesOn = words.length < GOES_ON || (before.includes('visa') && STEP_3.test(words));
    const inherited = before.length > 0 && goesOn ? before : topicsOf(heading).filter((field) => !NO_HEADING.includes(field));
    for (const field of inherited) this.add(field, { ...all, under: before.includes(field) ? '' : heading });
  }

  private add(field: PageField, sentence: PageSentence): void {
    const { under, words } = sentence;
    const isWish = !under.endsWith('?') && WISHES.test(under);
    if (isOfAnotherMatter(field, sentence, isWish ? words : `${under} ${words}`)) return;
    const known = this.found.get(field);
    if (known === undefined) this.found.set(field, [sentence]);
    else if (known.length < MOST_SENTENCES) known.push(sentence);
  }

  /** Without those of a part that a later one about the same field replaces. */
  newest(): ReadonlyMap<PageField, readonly PageSentence[]> {
    for (const [field, all] of this.found) {
      const last = Math.max(...all.map(({ dated }) => dated));
      if (field !== 'deadline')
        this.found.set(
          field,
          all.filter(({ dated }) => dated === 0 || dated === last),
        );
    }
    return this.found;
  }
}

/** What a reader is given: the question or heading with the sentence; a hearty yes is a yes. */
export const toRead = ({ words, under }: PageSentence): string => {
  const plain = words.replace(/^(?:absolutely|certainly|definitely|of course|sure)\b/i, 'Yes');
  return under === '' ? plain : under.endsWith('?') ? `${under} ${plain}` : `${under}: ${plain}`;
};
