/** Whom among IMGs does a program consider, by its own words? Silence is not a no, and a share is no policy. (G2.faq, G5.phrases, ours.phrases.no, ours.phrases.silent) */
import { elementAt } from '../../domain/elementAt';
import type { ImgPolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { isQuestion, type Statement, statementsOf } from '../language/dialogue';
import { implied } from '../language/element';
import { holds, holdsAny, holdsOnly, placeOf } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { type Part, scoped } from '../language/scope';
import { type Speaker, trusted } from '../language/speakers';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { verdictOf } from './imgs/verdict';
import { IMGS } from './imgs/words';

export const IMGS_NOT_SAID: ImgPolicy = { says: 'not said', words: '' };
type Says = ImgPolicy['says'];

const NOUNS: ReadonlySet<string> = wordSet('img usimg nonusimg usgrad carib others roster future');

/** A tick is a yes; a number, a share or a date says nothing of the policy, except that none at all is a no. */
export function readImgPolicy(cell: Cell, header = '', taught?: TaughtWords): Reading<ImgPolicy> {
  const text = cell.is === 'text' ? cell.text : cell.is === 'tick' && cell.on ? 'yes' : null;
  if (text === null) return { policy: IMGS_NOT_SAID, unread: [] };
  const statements = statementsOf(header === '' ? 'IMG' : header, text, 'imgs', taught);
  const held = statements.filter(({ replaced, parts }) => !replaced && !tellsWho(parts));
  const says = settled(held, speaks, (counted) => {
    const found = new Found(text, header !== '');
    for (const statement of counted) found.take(statement);
    return found.says();
  });
  const policy = says === 'not said' ? IMGS_NOT_SAID : { says, words: cell.is === 'tick' ? 'ticked' : quote(text) };
  return { policy, unread: leftOver(statements, text, speaks) };
}

/** "The PD is an IMG": nobody speaks. */
const tellsWho = (parts: readonly Element[]): boolean => holds(parts, 'source') && holds(parts, 'img') && holdsOnly(parts, WHO);
const WHO: ReadonlySet<string> = wordSet('source ask img filler self past');

const speaks = (element: Element): boolean => IMGS.has(element.is) || SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = wordSet('consent refuse affirm deny hedge usgrad');

const TAKES: ReadonlySet<string> = wordSet('consent refuse possible demand limit unlimited wish problem only');

interface Said {
  readonly says: Exclude<Says, 'not said'>;
  readonly isNow: boolean;
  readonly continues: boolean;
  readonly speaker: Speaker | null;
}

class Found {
  private readonly said: Said[] = [];
  private isAbout = false;

  constructor(
    private readonly text: string,
    private readonly isHeaded: boolean,
  ) {}

  take(statement: Statement): void {
    const scopedParts = scoped(withSchools(statement.parts, this.text), NOUNS, statement.negated);
    // A question without a word that a "no" could deny was still answered with no.
    const parts = statement.negated && !scopedParts.some((part) => part.denied) ? [...scopedParts, NO] : scopedParts;
    const topic = scoped(statement.topic, NOUNS, false);
    const names = parts.some((part) => IMGS.has(part.is) || part.is === 'usgrad');
    const isTopic = holdsAny(topic, IMGS);
    if (!names && !statement.isCell && !isTopic && !(statement.continues && this.isAbout)) return;
    // A page's sentence that names no graduates under a heading that names none is of all applicants.
    const isOfAll = (holds(parts, 'subject') || holds(parts, 'people')) && !holds(parts, 'only');
    if (!names && !isTopic && this.isHeaded && isOfAll) return;
    this.isAbout = true;
    const isAnswer = statement.negated || statement.parts.some((part) => part.at < 0);
    if (isOfAnother(parts, topic) || (holds(parts, 'self') && !holds(parts, 'subject') && !isAnswer)) return;
    // A page's sentence about something else ("applications are accepted through ERAS only").
    if (!names && !isTopic && this.isHeaded && parts.length > 3 && holds(parts, 'matter')) return;
    // "Do you sponsor visas for IMGs? Yes."
    if ((!statement.isCell && isOfVisa(topic)) || (statement.parts.some((part) => part.at < 0) && isOfVisa(parts))) return;
    // "Friendly? Very."
    if (statement.isCell && parts.length === 1 && DEGREES.has(parts[0]?.form ?? '') && holds(topic, 'consent'))
      this.said.push({ says: 'yes', isNow: false, continues: false, speaker: statement.speaker });
    // "Do you have IMGs? Yes, five" tells of the residents.
    if (isAnswer && parts.length > 2 && !statement.isCell && !holdsAny(parts, TAKES)) return;
    // What goes on behind a "yes" still answers its question, which has lost its mark.
    const goesOn = statement.continues && (holds(topic, 'consent') || holds(topic, 'possible'));
    const asked = isTopic && (isQuestion(statement.topic) || goesOn) ? topic : null;
    const says = verdictOf(parts, {
      names,
      asked,
      isCell: statement.isCell && asked === null,
      isHeaded: this.isHeaded,
      size: statement.size,
    });
    if (says === null) {
      // "Yes, but …": what is not understood behind a yes may limit it.
      const has = (name: string): boolean => holds(parts, name);
      const isUnclear = statement.continues && !names && has('unknown') && !has('subject');
      if (isUnclear && this.said[this.said.length - 1]?.says === 'yes') this.said.pop();
      return;
    }
    this.said.push({
      says,
      isNow: holds(parts, 'now'),
      continues: statement.continues,
      speaker: statement.speaker,
    });
  }

  /** A limit outweighs a yes and a no beside it; a yes and a no leave it open unless the later one is said of now. */
  says(): Says {
    const said = trusted(this.said, (one, other) => one.says === other.says);
    const limit = said.find(({ says }) => says !== 'yes' && says !== 'no');
    const last = said[said.length - 1];
    if (last === undefined) return 'not said';
    if (limit !== undefined) return limit.says;
    const first = elementAt(said, 0);
    if (said.every(({ says }) => says === first.says)) return first.says;
    return last.isNow || last.continues ? last.says : 'not said';
  }
}

/** "IMGs may apply for our fellowship", and all that stands under "Observerships": of another place, not of residency. */
function isOfAnother(parts: readonly Part[], topic: readonly Part[]): boolean {
  if (parts.some(({ form, is }) => RESIDENCY.test(form) || is === 'roster')) return false;
  const isHeading = holdsAny(topic, ELSEWHERE) && !holdsAny(topic, IMGS);
  const given = placeOf(parts, 'consent');
  const isObject =
    given >= 0 &&
    parts.some(
      ({ is }, at) =>
        at > given && ELSEWHERE.has(is) && parts.slice(Math.max(given, at - 3), at).some(({ form }) => FOR.has(form)),
    );
  return isHeading || isObject;
}
const ELSEWHERE: ReadonlySet<string> = wordSet('others research');
const FOR: ReadonlySet<string> = wordSet('for in as');
const RESIDENCY = /^residen/;

const isOfVisa = (parts: readonly Part[]): boolean => holds(parts, 'visa') || holds(parts, 'j1') || holds(parts, 'h1b');
const DEGREES: ReadonlySet<string> = wordSet('very highly super extremely muy sehr très muito ochen');

/** "DO" in capitals is a degree, not a verb. */
const withSchools = (parts: readonly Element[], text: string): readonly Element[] =>
  parts.some((part) => part.form === 'do')
    ? parts.map((part) =>
        part.form === 'do' && part.at >= 0 && text.slice(part.at, part.end) === 'DO' ? { ...part, is: 'usgrad' } : part,
      )
    : parts;

const NO: Part = implied('deny', 'no');
