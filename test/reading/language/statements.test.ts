/** Where does one statement end and the next begin, which answers a question, who says it, and which is the newest? */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../src/reading/language/dialogue';
import type { Topic } from '../../../src/reading/language/lexicon';
import { newestOf } from '../../../src/reading/language/newest';
import { statementShown, statementsShown } from './shown';

type Row = readonly [cell: string, ...statements: string[]];
const table = (rows: readonly Row[]) => rows.map(([cell, ...expected]) => ({ cell: cell.replace(/\n/g, '¶'), expected }));
const shownIn = (cell: string) => statementsShown(cell.replace(/¶/g, '\n'));

describe('a statement ends at', () => {
  test.each(
    table([
      ['J-1. H-1B no', 'j1', 'h1b no'],
      ['J-1; H-1B no', 'j1', 'h1b no'],
      ['J-1! H-1B no', 'j1', 'h1b no'],
      ['J-1 • H-1B no', 'j1', 'h1b no'],
      ['J-1\nH-1B no', 'j1', 'h1b no'],
      ['J-1 accepted but H-1B not', 'j1 accepted', 'h1b not'],
      ['J-1 accepted, however\nH-1B not', 'j1 accepted ,', 'h1b not'],
      ['no but J-1', 'no', 'j1'],
      ['In the clinic, we sponsor J-1', 'in the clinic', 'we sponsor j1'],
      ['J-1 ok, YOG not ok', 'j1 ok', 'yog not ok'],
      ['J-1 ok, we file H-1B', 'j1 ok', 'we file h1b'],
      ['J-1 ok, the website says H-1B', 'j1 ok', '[website] the website says h1b'],
      ['Two attempts at most, J-1 only', 'two attempts at most', 'j1 only'],
      ['J-1 only, two attempts at most', 'j1 only', 'two attempts at most'],
      ['J-1 ok, so then we file H-1B', 'j1 ok', 'so then we file h1b'],
      ['(J-1 ok\nH-1B ok, we file', '( j1 ok', 'h1b ok', 'we file'],
      ['J-1, research, H-1B', 'j1', 'research', 'h1b'],
      ['We accept J-1, Step 2 required', 'we accept j1', 'step required'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected);
  });
});

describe('and goes on over', () => {
  test.each(
    table([
      ['min. 220', 'min 220'],
      ['J-1,\nH-1B', 'j1 , h1b'],
      ['J-1 and\nH-1B', 'j1 and h1b'],
      ['J-1 / H-1B', 'j1 / h1b'],
      ['J-1, H-1B and O-1 sponsored', 'j1 , h1b and o1 sponsored'],
      ['In general, we sponsor J-1', 'in general , we sponsor j1'],
      ['Beginning with the 2027 Match, we sponsor J-1', 'beginning with the 2027 match , we sponsor j1'],
      ['In the 2027 cycle, we sponsor J-1', 'in the 2027 cycle , we sponsor j1'],
      ['In the 2027 season, we sponsor J-1', 'in the 2027 season , we sponsor j1'],
      ['except J-1, we take none', 'except j1 , we take none'],
      ['if matched, we file H-1B', 'if matched , we file h1b'],
      ['J-1 or otherwise', 'j1 or otherwise'],
      ['J-1 ok, so then again we file H-1B', 'j1 ok , so then again we file h1b'],
      ['J-1 for research, H-1B', 'j1 for research , h1b'],
      ['J-1 (ok, we file)', 'j1 ( ok , we file )'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected);
  });
  test('a point behind a shortened word at the end of a line ends it', () => {
    expect(shownIn('J-1 req.¶H-1B no')).toEqual(['j1 req', 'h1b no']);
    expect(shownIn('J-1 req. by all')).toHaveLength(1);
    expect(shownIn('J-1 req.')).toEqual(['j1 req']);
  });
  test('"max." behind its number ends a sentence', () => {
    expect(statementsShown('7 years max. Visa J-1', 'graduation')).toEqual(['7 years max', 'visa j1']);
    for (const cell of ['years max. Visa J-1', '7 years max. 9', '7 years approx. Visa', 'max. 7 years'])
      expect(statementsShown(cell, 'graduation')).toHaveLength(1);
  });
  test('"no. 2" is a place in a list in columns of statuses only', () => {
    expect(statementsShown('In my list at no. 2', 'status')).toEqual(['in my list at no 2']);
    expect(statementsShown('In my list no. Second', 'status')).toEqual(['in my list no', 'second']);
    expect(statementsShown('In my list at no. 2', 'step')).toHaveLength(2);
  });
  test('exams that are listed; a comma before the next exam ends a statement that has said something, but Step 3 goes on', () => {
    expect(statementsShown('Steps 1, 2 required', 'step')).toEqual(['step , step required']);
    expect(statementsShown('Step 1 210, Step 2 220', 'step')).toEqual(['step 210', 'step 220']);
    expect(statementsShown('Step 2 220, Step 3 passed', 'step')).toEqual(['step 220 , step passed']);
  });
  test.each<[Topic, string, ...string[]]>([
    ['step', '230 (reddit), 225 (PC)', '[reddit] 230 ( reddit )', '[pc] 225 ( pc )'],
    ['visa', '230 (reddit), 225 (PC)', '[reddit] 230 ( reddit ) , 225 ( pc )'],
    ['graduation', 'site 5, PC 7', '[site] site 5', '[pc] pc 7'],
    ['graduation', 'site 5, in the long PC 7', '[site] site 5 , in the long pc 7'],
    ['step', '225, then corrected to 235', '225', 'then corrected to 235'],
    ['step', '225, then later on somebody corrected it', '225 , then later on somebody corrected it'],
    ['graduation', 'neuro 5 y, psych 10 y', 'neuro 5 y', 'psych 10 y'],
    ['graduation', 'neuro 5 y, 10 y psych', 'neuro 5 y , 10 y psych'],
    ['graduation', '5 y, psych 10 y', '5 y , psych 10 y'],
    ['step', '230 required, please ask', '230 required', 'please ask'],
    ['step', '230 required, so', '230 required , so'],
    ['share', 'Was 60%, now 10%', 'was %', 'now %'],
    ['share', '60%, now 10%', '% , now %'],
    ['visa', 'was J-1, now H-1B', 'was j1 , now h1b'],
    ['step', '230, the website is silent', '230', '[website] the website is silent'],
    ['step', 'for IMGs, we want 230', 'for imgs', 'we want 230'],
    ['step', 'please, we want 230', 'please , we want 230'],
    ['step', '230, letters too', '230 , letters too'],
    ['step', '230 required, letters too', '230 required', 'letters too'],
  ])('in a column of %s a comma begins what another says, another time, another department: “%s”', (topic, text, ...expected) => {
    expect(statementsShown(text, topic)).toEqual(expected);
  });
  test.each<[string, ...string[]]>([
    ['J-1 ok, Step 3 required', 'j1 ok , step required'],
    ['J-1 ok, green card ok', 'j1 ok , green card ok'],
    ['J-1, two letters or green card', 'j1 , two letters or green card'],
    ['two letters for J-1, research', 'two letters for j1', 'research'],
    ['Step 2 for H-1B, research', 'step for h1b', 'research'],
    ['J-1 ok / website silent', 'j1 ok', '[website] website silent'],
    ['J-1 ok / own blorp website silent', 'j1 ok / own blorp website silent'],
    ['J-1 ok / H-1B no', 'j1 ok / h1b no'],
    ['J-1 (a / website)', 'j1 ( a / website )'],
  ])('in a column of visas a noun of another column does, Step 3 and a green card do not: “%s”', (text, ...expected) => {
    expect(statementsShown(text)).toEqual(expected);
  });
  test('"not yet" contrasts nothing', () => {
    expect(statementsShown('not yet sponsored')).toEqual(['not yet sponsored']);
  });
});

describe('a question and what answers it', () => {
  test.each(
    table([
      ['Do you sponsor H-1B? No.', 'not: you sponsor h1b'],
      ['Do you sponsor H-1B? No, we do not.', 'not: you sponsor h1b'],
      ['Do you sponsor H-1B? No. We do not.', 'not: you sponsor h1b', 'we do not asked (do you sponsor h1b)'],
      ['Do you sponsor H-1B? We do not.', 'not: you sponsor h1b'],
      ['Do you sponsor H-1B? They do.', 'you sponsor h1b they'],
      ['Do you sponsor H-1B? Yes, we do. J-1 too.', 'you sponsor h1b yes', 'j1 too asked (do you sponsor h1b)'],
      ['Do you sponsor H-1B? No, only J-1.', 'not: you sponsor h1b', 'only j1 asked (you sponsor h1b)'],
      ['Do you sponsor visas? Yes, not any more.', 'you sponsor visas yes', 'not any more asked (you sponsor visas)'],
      ['Do you sponsor visas? J-1 yes, H-1B no', 'j1 yes , h1b no asked (do you sponsor visas)'],
      ['Has J-1 been discontinued? No. And H-1B? Yes', 'not: has j1 been discontinued', 'and discontinued h1b yes'],
      ['Has J-1 been stopped? No. And H-1B or J-1 or visas? Yes', 'not: has j1 been stopped', 'and h1b or j1 or visas yes'],
      ['Has J-1 been discontinued? No. We sponsor H-1B? yes', 'not: has j1 been discontinued', 'we sponsor h1b yes'],
      ["Don't they take J-1? No", 'not: they take j1'],
      ["Don't they take J-1? Yes", 'they take j1 yes'],
      ['Do you take J-1? no,, never', 'not: you take j1'],
      ['Do you take J-1? No we do not.', 'no we do not asked (do you take j1)'],
      ['H-1B? It is', 'h1b it'],
      ['H-1B? do', 'do asked (h1b)'],
      ['Visas? Yes: J-1', 'visas yes', ': j1 asked (visas)'],
      ['J-1? .. yes', 'j1 yes'],
      ['J-1? unfortunately not', 'not: j1'],
      ['J-1? hayır', 'not: j1'],
      ['Which visas do you sponsor? J-1.', 'j1 asked (which visas do you sponsor)'],
      ['Which visas? No.', 'no asked (which visas)'],
      ['Do you accept those who need H-1B? No.', 'not: you accept those who need h1b'],
      ['H-1B? yes but rarely', 'h1b yes', 'rarely asked (h1b)'],
      ['H-1B? (no)', '( no ) asked (h1b)'],
      ['H-1B? not sponsored', 'not sponsored asked (h1b)'],
      ['H-1B? não', 'not: h1b'],
      ['H-1B? não aceita', 'não aceita asked (h1b)'],
      ['H-1B? nope never', 'not: h1b'],
      ['H-1B? no never', 'no never asked (h1b)'],
      ['J-1? yes, H-1B? no', 'j1 yes', 'not: h1b'],
      ['H-1B? We now do.', 'h1b we'],
      ['Sponsor J-1/H-1B? yes', 'sponsor j1 / h1b yes'],
      ['H-1B? [x] sponsored', 'h1b ✓', 'sponsored asked (h1b)'],
      ['H-1B? of the', 'of the asked (h1b)'],
      ['H-1B? yes sponsored', 'h1b yes', 'sponsored asked (h1b)'],
      ['Do you sponsor H-1B? We do not, only J-1.', 'not: you sponsor h1b', ', only j1 asked (you sponsor h1b)'],
      ['H-1B? We do it all the time here.', 'we do it all the time here asked (h1b)'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected);
  });
  test.each(
    table([
      ['J-1 (H-1B?)', 'j1'],
      ['J-1 [H-1B?]', 'j1'],
      ['J-1 (no H-1B)', 'j1 ( no h1b )'],
      ['J-1 (H-1B?) (O-1)', 'j1 ( o1 )'],
      ['(no?) J-1 [H-1B?]', 'j1'],
      ['J-1 (a? b) c', 'b ) c asked (j1 ( a)'],
      ['J-1 (a) H-1B?) b', ') b asked (j1 ( a ) h1b)'],
      ['No H-1B, J-1?', 'no h1b'],
      ['J-1 ✓ H-1B?', 'j1 ✓'],
      ['J-1, do they take H-1B or O-1?', ''],
      ['what about J-1, H-1B?', ''],
      ['No H-1B or J-1?', ''],
      ['H-1B (no) J-1?', ''],
    ]),
  )('$cell: what is asked alone is not said', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected.filter((one) => one !== ''));
  });
  test('the column asks too: its words are what a yes or no is about', () => {
    expect(statementsShown('No', 'visa', 'Sponsor H-1B?')).toEqual(['not: sponsor h1b']);
    expect(statementsShown('Yes', 'visa', 'Do you sponsor H-1B')).toEqual(['you sponsor h1b yes']);
    expect(statementsShown('No', 'visa', 'H-1B')).toEqual(['no']);
    expect(statementsOf('H-1B', 'No', 'visa')[0]).toMatchObject({ isCell: true, isListed: false });
  });
});

describe('a heading and what stands under it', () => {
  test.each(
    table([
      ['H-1B:\nno', 'no under (h1b)'],
      ['Visas sponsored\nJ-1\nH-1B', 'j1 under (visas sponsored)', 'h1b under (visas sponsored)'],
      ['Visas sponsored:\nJ-1', 'j1 under (visas sponsored)'],
      ['Visas not sponsored\nH-1B', 'h1b under (visas not sponsored)'],
      ['Visas not sponsored:\nH-1B', 'h1b under (visas not sponsored)'],
      ['Visas sponsored\n- J-1', '- j1 under (visas sponsored)'],
      ['Visas rejected\nH-1B', 'h1b under (visas rejected)'],
      ['Visas\nJ-1', 'visas', 'j1'],
      ['Who is sponsored\nJ-1', 'who is sponsored', 'j1'],
      ['H-1B sponsored\nJ-1', 'h1b sponsored', 'j1'],
      ['We sponsor\nJ-1', 'we sponsor', 'j1'],
      ['Visas sponsored\nvisa J-1', 'visas sponsored', 'visa j1'],
      ['Visas sponsored\nStep 2', 'visas sponsored', 'step'],
      ['Visas sponsored for all those who apply\nJ-1', 'visas sponsored for all those who apply', 'j1'],
      ['H-1B: no. J-1: yes', 'h1b : no', 'j1 : yes'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected);
  });
  test('a heading without a colon is one in columns of visas only', () => {
    expect(statementsShown('Visas sponsored\nJ-1', 'usce')).toHaveLength(2);
  });
});

describe('what is older', () => {
  test.each(
    table([
      ['J-1 → yes, H-1B → no', 'j1 : yes , h1b : no'],
      ['the J-1 → yes', 'the j1 : yes'],
      ['H-1B → J-1 only', 'h1b : j1 only'],
      ['J-1 yes → no', 'j1 yes (before)', 'no'],
      ['~~H-1B~~ J-1', 'j1'],
      ['J-1 ~~H-1B~~ only', 'j1 only'],
      ['J-1 ~ H-1B', 'j1 ~ h1b'],
      ['~~H-1B~~ ~~J-1~~ visa', 'visa'],
      ['J-1 ~~ H-1B', 'j1 h1b'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected);
  });
  const newest = (text: string): string[] => newestOf(statementsOf('', text, 'ecfmg')).map(statementShown);
  test('what an arrow or a later year replaces is left out, whatever the order', () => {
    expect(newest('2016: at application; since 2021: at start')).toEqual(['since 2021 : at start']);
    expect(newest('2021: at start; 2016: at application')).toEqual(['2021 : at start']);
    expect(newest('at application → at start')).toEqual(['at start']);
  });
  test('what has no year stays, and so does all of one year', () => {
    expect(newest('at application; since 2021 at start')).toEqual(['at application', 'since 2021 at start']);
    expect(newest('2021 at start; 2021 no')).toEqual(['2021 at start', '2021 no']);
  });
  test('a year dates a statement that it opens: among its first four words', () => {
    expect(newest('the old rule 2016; 2021: at start')).toEqual(['2021 : at start']);
    expect(newest('the very old rule 2016; 2021: at start')).toHaveLength(2);
  });
});

describe('who says it', () => {
  test.each(
    table([
      ['site: J-1. PC: H-1B too', '[site] j1', '[pc] h1b too'],
      ['Q: H-1B? A: no', 'not: h1b'],
      ['Question: H-1B? Answer: no', 'not: h1b'],
      ['Amna: J-1 only', '[amna] j1 only'],
      ['we: J-1 only', 'j1 only'],
      ['website says J-1, coordinator says H-1B', '[website] website says j1', '[coordinator] coordinator says h1b'],
      ['J-1 (FREIDA) / own website silent', '[freida] j1 ( freida )', '[website] own website silent'],
      ['J-1 (FREIDA)/own website silent', '[freida] j1 ( freida ) / own website silent'],
      ['they said J-1 only', '[they] they said j1 only'],
      ['They told me H-1B is ok', '[they] they told me h1b is ok'],
      ['they sponsor J-1', 'they sponsor j1'],
      ['we heard that the website has J-1', 'we heard that the website has j1'],
      ['Amna:\nJ-1', 'j1 under (amna)'],
      ['Coordinator 2026: yes', '[coordinator] yes'],
      ['list (2021): no J-1', '[list] no j1'],
      ['PC (July 1): J-1', '[pc] j1'],
      ['PC 2021: J-1; site 2022: H-1B', '[pc] j1', '[site] h1b'],
      ['J-1 (2021): no', 'j1 ( 2021 ) : no'],
      ['blorp (2021): J-1', 'blorp ( 2021 ) : j1'],
      ['One resident: J-1. Another resident: H-1B', '[resident] j1', '[resident] h1b'],
      ['J-1 one resident: H-1B', 'j1', '[resident] h1b'],
      ['resident: J-1. Another: H-1B', 'resident : j1', '[another] h1b'],
      ['two resident: J-1', 'two resident : j1'],
      ['Myth: J-1', 'myth : j1'],
      ['Correction: J-1', 'correction : j1'],
      ['J-1, site: H-1B', 'j1 ,', '[site] h1b'],
      ['they: J-1', 'j1'],
      ['answer: J-1', 'j1'],
      [': J-1', ': j1'],
      ['J-1. Amna:', 'j1'],
      ['J-1 Amna: H-1B', 'j1 amna : h1b'],
    ]),
  )('$cell', ({ cell, expected }) => {
    expect(shownIn(cell)).toEqual(expected);
  });
  test('the program’s own people speak for it, a list does not', () => {
    const speaks = (text: string) => statementsOf('', text, 'visa')[0]?.speaker?.isProgram;
    expect(['PC: J-1', 'they said J-1', 'site: J-1', 'Amna: J-1'].map(speaks)).toEqual([true, true, false, false]);
  });
});

describe('what a statement knows of its sentence', () => {
  const flags = (text: string) =>
    statementsOf('', text, 'visa').map(({ size, content, continues, opens }) => ({ size, content, continues, opens }));
  test('its length, how many words of it speak, and whether it goes on', () => {
    expect(flags('We sponsor J-1 but no H-1B. O-1 too')).toEqual([
      { size: 5, content: 5, continues: false, opens: true },
      { size: 5, content: 5, continues: true, opens: false },
      { size: 2, content: 1, continues: false, opens: false },
    ]);
  });
  test('signs and function words are no content', () => {
    expect(flags('the J-1 (of us)')[0]).toMatchObject({ size: 6, content: 1 });
  });
  test('the words said again behind an answer are no statement of their own', () => {
    expect(statementsOf('', 'H-1B? No, we do not, they do not', 'visa').map(({ negated }) => negated)).toEqual([true]);
    expect(statementsOf('', 'H-1B? Yes, of course', 'visa')[0]?.continues).toBe(false);
  });
});
