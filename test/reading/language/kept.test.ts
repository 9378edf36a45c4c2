/** Which statements of a cell are kept: no story of one person, no other department's, no myth, nothing of former years; who says each, and whose word counts? */
import { describe, expect, test } from 'vitest';
import { isOwnLabel, isStory, withoutOtherDepartments } from '../../../src/reading/language/belongs';
import { settled } from '../../../src/reading/language/counted';
import { type Statement, statementsOf } from '../../../src/reading/language/dialogue';
import type { Topic } from '../../../src/reading/language/lexicon';
import { isFormer, sinceNow, withoutFormer } from '../../../src/reading/language/newest';
import { closingSpeaker, openingSpeaker, rankOf, type Speaker } from '../../../src/reading/language/speakers';
import { withoutMyths } from '../../../src/reading/language/untrue';
import { statementShown } from './shown';

const first = (text: string, topic: Topic = 'step'): Statement => {
  const [statement] = statementsOf('', text, topic);
  if (statement === undefined) throw new Error(`“${text}” states nothing`);
  return statement;
};
const shown = (statements: readonly Statement[]): string[] => statements.map(statementShown);

describe('what happened to one person is no rule', () => {
  test.each([
    'a friend with 212 got in',
    'I have 231',
    'my cousin matched with 212',
    'he was accepted with 212',
    'he himself got matched',
    'a girl had matched there',
    '(somebody) failed',
    'herself passed',
    'my score 212 was accepted',
  ])('“%s” is a story', (text) => {
    expect(isStory(first(text))).toBe(true);
  });
  test.each([
    ['Mine: 232', true],
    ['my scores: 232', true],
    ['my PC: 232', false],
    ['mine was good: 232', false],
    ['my long score list: 232', false],
    ['Yours: 232', false],
  ])('“%s” is labelled as the applicant’s own: %s', (text, is) => {
    expect(isOwnLabel(first(text).parts)).toBe(is);
  });
  test.each([
    ['im a grad who had 231', '"IMG" typed by a slip'],
    ['he said they invited 212', 'what he was told'],
    ['someone was told 212 is fine', 'what somebody was told'],
    ['PD said I have to have 220', 'what the director said'],
    ['212 matched', 'nobody is named'],
    ['Residents matched with 212', 'more than one'],
    ['the friend 212', 'nothing happened'],
    ['a friend got 212? no', 'a question'],
  ])('“%s” is none: %s', (text) => {
    expect(isStory(first(text))).toBe(false);
  });
});

describe('of several departments this row counts', () => {
  const kept = (text: string, header = ''): string[] =>
    shown(withoutOtherDepartments(statementsOf(header, text, 'step'), ({ is }) => is === 'number'));
  test.each<[string, string[]]>([
    ['surgery 230; ours 220', ['ours 220']],
    ['surgery 230; we take 220', ['we take 220']],
    ['For us 220; for surgery 230', ['for us 220']],
    ['this row 220; surgery 230; peds 240', ['this row 220']],
    ['surgery 230; this program 220', ['this program 220']],
    ['surgery (this one) 220; peds 230', ['( this one ) 220']],
    ['surgery 230; peds 240', []],
    ['internal medicine 220; peds 230', []],
    ['FM yes; psych no', []],
    ['applicants for surgery 230; peds 240', []],
    ['prelims 220; prelim 230; 210', ['210']],
  ])('“%s”: %j', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });
  test.each([
    ['surgery 230', 'one alone'],
    ['surgery 230; surgery 240', 'one named twice'],
    ['we also take surgery 230; peds 220', '"also" sets nothing apart'],
    ['The best surgery 230; peds 240', 'it does not open its statement'],
    ['220 in surgery; 230 in peds', 'neither opens its statement'],
    ['220; surgery is fun; peds also', 'nothing is asked of them'],
  ])('“%s” stays whole: %s', (text) => {
    expect(kept(text)).toEqual(shown(statementsOf('', text, 'step')));
  });
  test('the department of the header is the row’s own, by its first five letters', () => {
    expect(kept('surgery 230; peds 220; 210', 'Surgery CK')).toEqual(['surgery 230', '210']);
    expect(kept('prelims 220; categorical 230', 'Prelim CK')).toEqual(['prelims 220']);
    expect(kept('surgery 230; peds 220', 'CK')).toEqual([]);
  });
});

describe('what the cell calls untrue, and what nobody said, asks for nothing', () => {
  test.each<[string, string[]]>([
    ['It’s a myth that you need 240', []],
    ['240 needed. That is a myth. 220 needed', ['220 needed']],
    ['240 needed. False', []],
    ['Myth:\n240 needed', []],
    ['240 is not true', []],
    ['240 is not quite right', []],
    ['nobody told me 240 is required', []],
    ['never said 240', []],
    ['no one there says 240', []],
    ['the coordinator never told me 240', []],
    ['Reddit: 240 needed. It is not', []],
    ['site: 240. They do not', []],
  ])('“%s”: %j', (text, expected) => {
    expect(shown(withoutMyths(statementsOf('', text, 'step')))).toEqual(expected);
  });
  test.each([
    ['240 needed. It is not', 'nobody else is denied'],
    ['PC: 240 needed. It is not', 'nor are the program’s own people'],
    ['true 240', 'what is true is not untrue'],
    ['they said 240', 'said, and not denied'],
    ['they never told', 'nothing stands behind it'],
    ['Facts: 240', 'a heading of what is so'],
    ['240? myth', 'an answer'],
  ])('“%s” stays: %s', (text) => {
    const statements = statementsOf('', text, 'step');
    expect(withoutMyths(statements)).toEqual(statements);
  });
  test('a denied myth is none', () => {
    expect(shown(withoutMyths(statementsOf('', '240 needed. That is not a myth', 'step')))).toEqual(['240 needed']);
  });
});

describe('what was so before', () => {
  const kept = (text: string, topic: Topic = 'graduation'): string[] => shown(withoutFormer(statementsOf('', text, topic)));
  test.each<[Topic, string, string[]]>([
    ['share', 'Was 60%, now 10%', ['now %']],
    ['share', '60% before, now 10%', ['now %']],
    ['attempts', 'no-fail rule until 2023', []],
    ['attempts', 'rule till 2023', []],
    ['attempts', 'rule until last year', []],
    ['attempts', 'rule until 3', ['rule until 3']],
    ['attempts', 'rule until 2023 for all', ['rule until 2023 for all']],
    ['attempts', 'rule until 2023, but fine', ['rule until 2023 ,', 'fine']],
    ['attempts', 'rule until last year but fine now', ['rule until last year', 'fine now']],
  ])('in a column of %s “%s”: %j', (topic, text, expected) => {
    expect(kept(text, topic)).toEqual(expected);
  });
  test.each<[string, string[]]>([
    ['last year 7; this year 5', ['this year 5']],
    ['was 7, now 5', ['now 5']],
    ['old page: 3. New page: 1. Now 2', ['[page] new page : 1', 'now 2']],
    ['old website 3; now 5', ['now 5']],
    ['old: 7; now 5', ['now 5']],
    ['PC: last year 7; 5', ['[pc] 5']],
    ['required until last year', []],
  ])('“%s”: %j', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });
  test.each([
    ['last year 7', 'nothing newer'],
    ['required until last year, but optional now', 'the sentence goes on'],
    ['7 until 2023 for all', 'more stands behind the year'],
    ['older 7; now 5', 'no page is called old'],
    ['until last year', 'nothing is said'],
  ])('“%s” stays: %s', (text) => {
    expect(kept(text)).toEqual(shown(statementsOf('', text, 'graduation')));
  });
  test.each([
    ['Was required, not now', true],
    ['was required not now', true],
    ['two attempts was the old rule', true],
    ['were the former rules', true],
    ['it was a previous rule of ours', true],
    ['used to be required', true],
    ['formerly 2 attempts', true],
    ['formerly 2 attempts now 3', false],
    ['was the old rule now', false],
    ['used to accept', true],
    ['two attempts was a rule', false],
    ['required before, not now', false],
    ['required, not now', false],
    ['was the really very old rule', false],
  ])('“%s” was so before alone: %s', (text, is) => {
    expect(isFormer(first(text, 'attempts').parts)).toBe(is);
  });
  test.each([
    ['Was 3, now 1', 'now 1'],
    ['no limit before, now 3 years', 'now 3 years'],
    ['3, now 1', '3 , now 1'],
    ['was 3 now 1', 'was 3 now 1'],
    ['now 1, was 3', 'now 1 , was 3'],
    [', now 1', ', now 1'],
  ])('“%s” says of now: %s', (text, expected) => {
    expect(
      sinceNow(first(text, 'visa').parts)
        .map(({ form }) => form)
        .join(' '),
    ).toBe(expected);
  });
});

describe('who says it', () => {
  const nameOf = (speaker: Speaker | null): string =>
    speaker === null ? 'nobody' : `${speaker.name}${speaker.isProgram ? ', of the program' : ''}`;
  test.each([
    ['they said 220', 'they, of the program'],
    ['we said 220', 'we, of the program'],
    ['they want 220', 'nobody'],
    ['the coordinator said 220', 'coordinator, of the program'],
    ['per website 220', 'website'],
    ['freida 220', 'freida'],
    ['the very nice old coordinator said 220', 'nobody'],
    ['coordinator can tell you more', 'nobody'],
    ['the coordinator would know', 'nobody'],
    ['another says 220', 'another'],
    ['somebody claims 220', 'somebody'],
    ['the 2 guys said 220', '2 guys'],
    ['she said 220', 'nobody'],
    ['and he said 220', 'nobody'],
    ['says 220', 'nobody'],
    ['score says 220', 'nobody'],
  ])('“%s” opens with %s', (text, expected) => {
    expect(nameOf(openingSpeaker(first(text).parts))).toBe(expected);
  });
  test.each([
    ['230 (reddit)', 'reddit'],
    ['230 (the PC 2026)', 'pc, of the program'],
    ['230 (PC, now)', 'pc, of the program'],
    ['8 according to another', 'according to another'],
    ['230 via email', 'email, of the program'],
    ['230 per the website', 'website'],
    ['230 as the PD says', 'pd, of the program'],
    ['230 told by PD now', 'pd, of the program'],
    ['230 (score)', 'nobody'],
    ['(PC)', 'nobody'],
    ['230 required', 'nobody'],
    ['230 the PD', 'nobody'],
    ['230 said', 'nobody'],
    ['230 according to one resident in that place', 'nobody'],
  ])('“%s” closes with %s', (text, expected) => {
    expect(nameOf(closingSpeaker(first(text).parts))).toBe(expected);
  });
  test('the program’s people before its pages, those before nobody named, others last', () => {
    const speaker = (name: string, isProgram: boolean): Speaker => ({ name, isProgram });
    expect([speaker('pc', true), speaker('website', false), null, speaker('reddit', false)].map(rankOf)).toEqual([3, 2, 1, 0]);
  });
});

describe('whose figures count', () => {
  const isFigure = ({ is }: { readonly is: string }): boolean => is === 'number';
  const figuresOf = (statements: readonly Statement[]): string =>
    statements.flatMap(({ parts }) => parts.filter(isFigure).map(({ value }) => value)).join(' ');
  /** A policy has the cell's own words beside what it says; two who say one thing in other words agree. */
  const read = (statements: readonly Statement[]) => ({ says: figuresOf(statements), words: shown(statements).join(' / ') });
  const counted = (text: string): string => settled(statementsOf('CK', text, 'step'), isFigure, read).says;
  test.each([
    ['PC: 220. Reddit: 230', '220', 'the program before a forum'],
    ['220. reddit: 230', '220', 'nobody named before a forum'],
    ['reddit: 220. sdn: 220', '220', 'two who agree'],
    ['reddit: 220. sdn: 230', '', 'two who do not'],
    ['PC: 220. PD: 230', '', 'nor two of the program'],
    ['PC: 220. 230 for others', '220 230', 'who spoke last speaks on'],
    ['site: 220. PC didn’t reply', '220', 'silence says nothing'],
    ['site: 220; PC: asked, silence', '220', 'silence says nothing, in any words'],
    ['site: 220. PC: happy to see them', '220', 'a kind word without a verdict'],
    ['site: 220. PC: not happy', '220', 'nor with a no before it'],
    ['site: 220. PC: fine by us', '', 'a verdict, though of what is not said'],
    ['site: 220. PC: they do', '', 'an answer without the matter'],
    ['site: 220. PC: no', '', 'a no of the program'],
    ['site: 220; PC: not that', '', 'a no, whatever it points to'],
  ])('“%s”: %s, %s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
  test.each(['the same', 'same', 'adds', 'added', 'also', 'too', 'agrees', 'confirms', 'confirmed'])(
    'one of two of the program goes on with the other: “%s”',
    (word) => {
      expect(counted(`PC: 220. PD: ${word} 230`)).toBe('220 230');
    },
  );
  test('“as well” does so from behind, and a list adds nothing to the program', () => {
    expect(counted('PC: 220. PD: 230 as well')).toBe('220 230');
    expect(counted('PC: 220. site: same, also 230')).toBe('220');
  });
  test.each([
    ['220. Correction: 230', '230', 'the last word'],
    ['220; 225; corrected to 230', '230', 'however often before'],
    ['correction: 230', '230', 'a correction alone'],
    ['220. Correction: none', '220', 'a correction of another matter'],
    ['220 and so on for this row correction 230', '220 230', 'the word stands too far inside'],
  ])('“%s”: %s, %s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
  test.each([
    ['a friend got in with 212. 220', '220', 'the story is left out'],
    ['I had 212, they said fine', '', 'and what is said of it'],
    ['I had 212, they said 220', '220', 'unless a figure stands there'],
    ['I scored 212? yes', '212', 'a question is answered'],
    ['I passed. Scores:\n220', '220', 'a heading is no question'],
    ['I scored 212. OK', '', 'and so is its other sentence, without a figure'],
    ['I am 8 years out, they said fine', '', 'said of that one'],
  ])('“%s”: “%s”, %s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});
