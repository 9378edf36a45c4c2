/** Of which facts of the list does a sentence of a page speak? By the classes of its words, as each fact's own column reads them. */
import type { Topic } from '../language/lexicon';
import { type Element, elementsOf } from '../language/tokens';
import { PAGE_FIELDS, type PageField } from './pageFields';

/**
 * The column in which the words are read, and groups of which one must stand in the sentence whole. Of a group each is a class, a class
 * with the beginning of its words (`usce/clinical_exp`), or a word alone (`/ecfmg`); `exam2` is Step 2 CK.
 */
const NAMED: Readonly<Record<Exclude<PageField, 'deadline'>, readonly [topic: Topic, ...groups: string[]]>> = {
  visa: ['visa', 'j1', 'h1b', '/visa', 'ead', 'status', 'nonusimg', '/sponsor'],
  step1: ['step', 'exam1', '/usmle', 'score/score', 'limit/score', '/cut_off', '/cutoff'],
  step2: ['step', 'exam2', '/usmle', 'score/score', 'limit/score', '/cut_off', '/cutoff'],
  attempts: [
    'attempts',
    'fail/fail',
    'fail/re',
    'fail/unsuc',
    'sitting/attempt',
    'sitting/number',
    'sitting/try',
    'sitting/trie',
    'sitting/sitting',
    'pass/pass ordinal',
  ],
  graduation: [
    'graduation',
    'gradnoun/grad',
    'gradnoun/year',
    'gradnoun/yog',
    'gradnoun/diploma yearno',
    'gradnoun year',
    'gradnoun/medical yearno',
    'year since',
    'gradyear',
    'recent people/grad',
    'people/grad less year',
    'people/grad more year',
    'people/grad newer',
  ],
  usce: [
    'usce',
    'usce/us',
    'usce/clinical_exp',
    'usce/extern',
    'usce usa',
    'obs usa',
    'obs/observership',
    'obs/shadow',
    'handson',
    'practice/clinical_work',
  ],
  ecfmg: ['ecfmg', 'cert/certificat', 'cert/valid', '/ecfmg'],
  imgs: [
    'imgs',
    'img/img',
    'img/fmg',
    'img/grad',
    'img/med',
    'img/applicant',
    'img/candidate',
    'img/trained',
    'img/school',
    'img/outside',
    'img gradnoun',
    'nonusimg',
    'usimg',
    'carib',
    'usgrad only',
    '/lcme',
  ],
  share: ['share', 'percent', 'ratio', 'half roster', 'half img subject', 'number roster', 'range roster', 'percentword'],
};

const DEADLINE =
  /\bdeadlines?\b|\b(?:applications?|files)\b.*\b(?:by|until|before|due|clos\w+|no later than|through|after|last day)\b|\blast (?:day|date)\b.*\bappl(?:y|ications?)\b|\bapply\b.*\b(?:by|until|before|no later than|not later than)\b|\buntil when\b.*\bapply\b|\bclosing date\b|\bclose (?:them|applications)\b/i;

function isOf({ is, form, value }: Element, name: string): boolean {
  const [group = '', beginning = ''] = name.split('/');
  const isClass = group.startsWith('exam')
    ? is === 'exam' && (group === 'exam' || String(value) === group.slice(4))
    : is === group;
  return (group === '' || isClass) && ` ${form}`.includes(` ${beginning.replace('_', ' ')}`);
}

export function names(words: string, field: PageField): boolean {
  if (field === 'deadline') return DEADLINE.test(words);
  const [topic, ...groups] = NAMED[field];
  // Written small, "us" is who speaks.
  const elements = elementsOf(words.replace(/\bus\b/g, 'we'), topic);
  return groups.some((group) => group.split(' ').every((name) => elements.some((element) => isOf(element, name))));
}

export function topicsOf(words: string): PageField[] {
  const found = PAGE_FIELDS.filter((field) => names(words, field));
  // "How many of your residents are IMGs?" asks for their share alone.
  if (COUNTS.test(words) && found.includes('imgs')) return ['share'];
  // "Our interns averaged 234."
  return AVERAGES.test(words) ? found.filter((field) => field !== 'share') : found;
}
const COUNTS = /\b(?:how many|what (?:percentage|percent|share|proportion|part))\b.*\?$/i;
const AVERAGES = /\baverag(?:e|es|ed) 2\d\d\b/i;
