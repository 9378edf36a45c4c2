/** Does a program consider IMGs, by its own words? Silence is not a no. (G2.faq, G5.phrases, ours.phrases.no, ours.phrases.silent) */
import type { Stance } from '../domain/program';
import { conditional, NOT_SAID } from './visaCondition';
import { type Cell, fold, quote, saysNothing, sentences } from './words';

const IMG =
  /\bnon-?us(?: (?:medical )?(?:grad\w*|schools?))?|\bi\.?m\.?gs?\b|\bimg'?s|\bfmgs?\b|(?:international|foreign)(?: medical)?(?: schools?)?(?: graduates?| applica\w+| grads?)?|graduates of (?:foreign|international) schools|(?:schools|graduates) outside/;
/** Only US graduates, or only graduates of schools that US bodies accredit. */
const US_ONLY =
  /\bonly\b(?: [\w-]+){0,4}? (?:us|american|canadian|lcme|coca|aoa)\b(?! (?:rotation|experience|clinical|citizen))|\b(?:us|american|lcme|amgs?)\b(?:[- /][\w&+]+){0,4}? only\b|\bmust (?:be|have|hold)\b(?: [\w-]+){0,12}? (?:us (?:grad|med|school)|american|lcme|aoa|coca)|usmd\/do|\bmd\/do only|\b(?:restrict|limit)(?:s|ed)?\b.*(?:\bus\b|american|lcme)/;
const OTHER_TOPIC = /visa|observership|comlex|letters?|\bmoonlight|j-?1|h-?1|salary/;
const TALK =
  /\bfilters? appl(?:y|ies)|\b(?:info(?:rmation)?|mention|please see|see (?:the|our|faq)|does ?n[o']t say|did ?n[o']t reply|website|policy\.?$|tbd)\b|https?:/;
const CONDITION =
  /\bvery few\b|now and then|provided (?:that |they )|(?:who|that) are (?:us |u\.s\. )?(?:citizens|permanent)|individual basis|only us[- ]imgs?|us[- ]imgs? only|exceptions for|only (?:those|imgs?\b|international)|particularly|well[- ]qualified|imgs who (?:are|have|hold)|\bunusual\b|discretion|small number|\bfew imgs\b|only (?:consider|accept|take|interview)s? (?:imgs?|international|foreign|those)|(?:prelim\w*|preliminary positions?) only|only (?:for )?(?:prelim|caribbean)|caribbean|\brare(?:ly)?\b|\bseldom\b|case[- ]by[- ]case|limited|\bselect(?:ed|ive|ively)?\b|exceptional|exceptions?\b|exceptional|strong (?:international|imgs?|foreign|candidates|applicants)|particularly strong|outstanding|\bunless\b|\bexcept\b|\bif\b|only (?:w\/|with|if|those|when|after)|(?:us|american)[- ]citizen imgs?|only if|imgs? only|occasional|sometimes|some imgs/;
const NEGATED =
  /\b(?:stopped|ceased|discontinued|no longer|not|no|none|cannot|can'?t|unable|never|neither|ineligible|excluded?|(?:do|does|is|are|wo)n'?t|n(?=[:\s/,)]|$))\b|[\u2717\u2718\u274c\u2716]/;
const HARMLESS =
  /\b(?:do(?:es)? not|don't) (?:have|need) to be\b|\bneed not be\b|\bnever exclude\b|\bno (?:separate|special|additional|different|specific)\b|\b(?:do(?:es)? not|don't|doesn't) (?:discriminate|exclude|distinguish|differentiate)|not (?:a disadvantage|excluded|only)|by no means excluded|no (?:preference|difference|distinction|restriction|problem)|, no matter how strong,|none of (?:our|the) (?:present |current )?(?:residents|house ?staff)[^,;]*,?|not (?:have )?a (?:bias|quota)/g;
/** "No IMGs currently" tells of the roster, not of the policy. */
const ROSTER_WORDS = /\bcurrent(?:ly)?\b|at present|\bin (?:the |our )?program|\bresidents\b|\bha[ds]\b|\bseen\b|\bnot many\b/;
const CONSIDERING = /accept|consider|\btak(?:e|ing)|sponsor|interview|friendly|eligible|welcome|rank|review|appl/;
const WELCOMES =
  /\byes\b|\by\b|\bs(?:i\b|\u00ed)|\btrue\b|accept|welcome|consider|encourag|(?<!un)friendly|\bopen to\b|eligible|\bok\b|okay|\btakes?\b|review(?:ed|s)?\b|invit|proud|same (?:way|basis)|equal|similar|love|apply|[\u2713\u2714\u2705]/;

export function readPolicyOnImgs(cell: Cell): Stance {
  if (cell.is === 'tick') return cell.on ? { says: 'yes', words: 'ticked' } : NOT_SAID;
  if (cell.is !== 'text') return NOT_SAID;
  const folded = fold(cell.text);
  if (saysNothing(folded)) return NOT_SAID;
  const words = quote(cell.text);
  const isTerse = folded.length <= 28;
  const said: ('yes' | 'no' | 'if')[] = [];
  let asked = false;
  sentences(folded).forEach((raw, at) => {
    if (raw.endsWith('?')) {
      asked = IMG.test(raw);
      return;
    }
    if (at === 0 && /^(?:yes|no)\b(?! \w)|^(?:yes|no),?(?: (?:we|it) (?:do(?:es)?)(?: not|n't)?)?$/.test(raw))
      said.push(raw.startsWith('yes') ? 'yes' : 'no');
    const isAnswer =
      isTerse ||
      (asked && /^(?:-|a:)? ?(?:yes|no|not|rarely|seldom|occasionally|sometimes)\b/.test(raw)) ||
      (said.length > 0 && /^(?:exceptions?|only those)\b/.test(raw));
    const verdict = verdictOf(raw.replace(HARMLESS, ' equal '), isAnswer);
    if (verdict !== null) said.push(verdict);
    asked = false;
  });
  const verdict = said.includes('if') ? 'if' : said[0];
  if (verdict === 'if') return discretionary(words);
  return verdict === undefined ? NOT_SAID : { says: verdict, words };
}

/** What an "if" on IMGs hangs on is always the program's own judgement. */
const discretionary = (words: string): Stance => ({
  ...conditional(''),
  words,
});

function verdictOf(sentence: string, isAnswer: boolean): 'yes' | 'no' | 'if' | null {
  const past = /^(?:previously|formerly|in the past)[^;]*?;?/.exec(sentence);
  const now = past === null ? sentence : sentence.slice(past[0].length);
  const parts = now.split(/,(?! no matter)|\/(?= ?(?:img|do (?:no|yes|ok)))| but | and (?=visas)/).map((part) => part.trim());
  const own = parts.filter(
    (part) =>
      IMG.test(part) ||
      (isAnswer &&
        !OTHER_TOPIC.test(part) &&
        !/(?<!\b(?:we|it|they) )\bdos?\b(?= (?:friendly|ok|students|graduates|applicants|yes|no)|$)/.test(part)) ||
      US_ONLY.test(part),
  );
  if (own.length === 0 || TALK.test(now)) return null;
  const said = own.filter((part) => !(OTHER_TOPIC.test(part) && !/accept|consider|welcome|apply/.test(part))).join(', ');
  if (said === '' || /\bobservership/.test(said)) return null;
  const namesImg = own.some((part) => IMG.test(part));
  if (US_ONLY.test(said) && !/imgs?\b|international|foreign|citizen/.test(said)) return 'no';
  if (/lcme|coca/.test(now) && namesImg && /\bor\b/.test(now)) return 'yes';
  if (CONDITION.test(now) && !/no matter/.test(now)) return 'if';
  const clause = own.filter((part) => IMG.test(part)).join(', ') || said;
  if (NEGATED.test(clause)) return ROSTER_WORDS.test(clause) && !CONSIDERING.test(clause) ? null : 'no';
  return WELCOMES.test(now) ? 'yes' : null;
}
