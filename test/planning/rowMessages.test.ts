/** Which messages and which interview card does a row have on a day, and does no text tell a score or go out before its time? */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/planning/judged/judgeList';
import { type InterviewCard, interviewCardOf } from '../../src/planning/row/interviewCard';
import { messagesOf, type RowMessage } from '../../src/planning/row/rowMessages';
import { applicant, type Cells, programs } from '../support/applicant';

/** Season 2027: programs read from 2026-09-23, rank lists are due 2027-03-03, Match Week begins 03-15, SOAP ends 03-18. */
const messages = (Today: string, row: Cells, profile: Cells = {}, isVisaOpen = false): RowMessage[] => {
  const judged = judge([
    programs({ Program: 'Mercy', ...row }),
    applicant({ Season: 2027, Today, Specialties: 'Internal Medicine', ...profile }),
  ]);
  const [one] = judged.rows;
  return one === null || one === undefined ? [] : messagesOf(one, judged, isVisaOpen);
};
const titles = (...args: Parameters<typeof messages>): string[] => messages(...args).map(({ title }) => title);

const STRENGTHEN = 'Ask how to strengthen the application';
const CONTACT = 'A first contact: resident, alumnus, physician';
const LETTER = 'Ask for a letter';
const ACCEPT = 'Accept the invitation';
const THANKS = 'Thank you after the interview';
const UPDATE = 'An update with news';
const CANCEL = 'Cancel or withdraw';
const FEEDBACK = 'Ask for feedback after the Match';

describe('what is offered, by day and status', () => {
  test.each([
    ['2026-07-10', { Status: 'to verify' }, [STRENGTHEN, CONTACT]],
    ['2026-09-22', { Status: 'applied', Connection: 'rotated there' }, [STRENGTHEN, CONTACT, LETTER]],
    ['2026-07-10', { Status: 'do not apply' }, []],
    ['2026-09-23', { Status: 'to verify' }, []],
    ['2026-12-01', { Status: 'applied' }, [UPDATE]],
    ['2026-12-01', { Status: 'no reply' }, [UPDATE]],
    ['2026-12-01', { Status: 'rejected' }, []],
    ['2026-12-01', { Status: 'invited' }, [ACCEPT, CANCEL]],
    ['2027-02-10', { Status: 'IV invite 2/9' }, [ACCEPT, CANCEL]],
    ['2026-12-01', { Status: 'waitlisted', Rank: 2 }, [CANCEL]],
    ['2026-12-14', { Status: 'IV 14 dic' }, [CANCEL]],
    ['2026-12-15', { Status: 'IV 14 dic' }, [THANKS, CANCEL]],
    ['2026-12-01', { Status: 'interviewed' }, [THANKS, CANCEL]],
    ['2027-02-10', { Status: 'applied' }, []],
    ['2027-03-03', { Status: 'interviewed' }, [THANKS, CANCEL]],
    ['2027-03-03', { Status: 'ranked' }, [THANKS, CANCEL]],
    ['2027-03-04', { Status: 'interviewed' }, []],
    ['2027-03-15', { Status: 'interviewed' }, []],
    ['2027-03-18', { Status: 'interviewed' }, []],
    ['2027-03-19', { Status: 'interviewed' }, [FEEDBACK]],
    ['2027-03-19', { Status: 'not matched', Rank: 2 }, [FEEDBACK]],
    ['2027-03-19', { Status: 'withdrawn', Rank: 2 }, []],
    ['2027-03-19', { Status: 'declined by me', Rank: 2 }, []],
    ['2027-03-19', { Status: 'applied' }, []],
    ['2027-03-19', { Status: 'matched' }, []],
  ])('%s, %j: %j', (today, row, offered) => {
    expect(titles(today, row)).toEqual(offered);
  });
  test('from Monday of Match Week to the end of SOAP there is none, whatever Season says', () => {
    for (const today of ['2027-03-15', '2027-03-18'])
      expect(titles(today, { Status: 'to verify', Connection: 'rotated there' }, { Season: 2028 })).toEqual([]);
    expect(titles('2027-03-19', { Status: 'to verify' }, { Season: 2028 })).toEqual([STRENGTHEN, CONTACT]);
  });
});

describe('what is written', () => {
  const text = (...args: Parameters<typeof messages>): string => messages(...args)[0]?.text ?? '';
  test('the visa only where the sources are silent', () => {
    expect(text('2026-07-10', {}, {}, true)).toContain('Do you sponsor the J-1 visa?');
    expect(text('2026-07-10', {}, {}, false)).not.toMatch(/visa/i);
  });
  test('an update tells Step 3 before the certificate, and asks for the news where PROFILE holds none', () => {
    const news = (profile: Cells) => text('2026-12-01', { Status: 'applied' }, profile);
    expect(news({ 'Step 3': 'Pass' })).toContain('I have passed Step 3.');
    expect(news({ 'ECFMG certification': 'Yes' })).toContain('I am ECFMG certified.');
    expect(news({ 'ECFMG certification': 'No' })).toContain('[your news: a result, a certificate, a publication]');
  });
  test('each names the program and leaves what is personal to be filled in; none tells a score, an attempt or a hope for an exception', () => {
    const all = [
      ...messages('2026-07-10', { Connection: 'rotated there' }, {}, true),
      ...messages('2026-12-01', { Status: 'interviewed' }),
      ...messages('2026-12-01', { Status: 'invited' }).slice(0, 1),
      ...messages('2026-12-01', { Status: 'applied' }, { 'ECFMG certification': 'No' }),
      ...messages('2027-03-19', { Status: 'interviewed' }),
    ];
    expect(all).toHaveLength(8);
    for (const { text: words } of all) {
      expect(words).toContain('Mercy');
      expect(words).not.toMatch(/score|attempt|232|exception|Step [12]/i);
    }
    expect(all.filter(({ text: words }) => !words.includes('[')).map(({ title }) => title)).toEqual([CANCEL, FEEDBACK]);
  });
  test('the guide that says so, for whom it speaks; else MatchSheet’s own', () => {
    expect(messages('2026-07-10', { Connection: 'rotated there' }).map(({ rules }) => rules)).toEqual([
      'G3.mail, G3.net.lead',
      'G1.net',
      'G3.lor.help, G3.lor',
    ]);
    for (const Status of ['invited', 'interview booked', 'interviewed', 'applied'])
      expect(new Set(messages('2026-12-01', { Status }).map(({ rules }) => rules))).toEqual(new Set(['ours']));
    expect(messages('2027-03-19', { Status: 'interviewed' })[0]?.rules).toBe('G1.unmatched.list');
  });
});

describe('the interview card', () => {
  const card = (Today: string, row: Cells, profile: Cells = {}): InterviewCard | null => {
    const judged = judge([programs({ Program: 'Mercy', ...row }), applicant({ Season: 2027, Today, ...profile })]);
    const [one] = judged.rows;
    return one === null || one === undefined ? null : interviewCardOf(one, judged, ['Visa: does it sponsor J-1?']);
  };
  test.each([
    ['2026-12-01', 'invited', true],
    ['2026-12-01', 'interviewed', true],
    ['2026-12-01', 'applied', false],
    ['2027-03-03', 'interviewed', true],
    ['2027-03-04', 'interviewed', false],
  ])('%s, %s: %s', (today, Status, isThere) => {
    expect(card(today, { Status }) !== null).toBe(isThere);
  });
  test('once the interview is over it holds what is done there and after, and nothing to get ready or to answer', () => {
    const titles = (Today: string, Status: string) => card(Today, { Status })?.parts.map(({ title }) => title);
    const over = ['What the program says', 'Still open', 'There and after'];
    expect(titles('2026-12-15', 'interviewed')).toEqual(over);
    expect(titles('2026-12-15', 'IV 14 dic')).toEqual(over);
    expect(titles('2026-12-14', 'IV 14 dic')).toEqual([
      'What the program says',
      'Still open',
      'Be ready for',
      'If they ask about scores',
      'Your answer',
      'There and after',
    ]);
  });
  test('what the program says first, then what is open', () => {
    const [facts, open] = card('2026-12-01', { Status: 'invited', Mission: 'underserved', 'IMG %': '12 of 20' })?.parts ?? [];
    expect(facts?.lines.map(({ says }) => says)).toEqual([
      'Mission: underserved',
      'Type: Community',
      'IMGs: 60% (12 of 20)',
      'Visa: J-1 yes; H-1B not said',
    ]);
    expect(open?.lines.map(({ says }) => says)).toEqual(['Visa: does it sponsor J-1?']);
  });
  test('how to answer about scores follows the guides that speak of the applicant', () => {
    const rules = (profile: Cells) =>
      card('2026-12-01', { Status: 'invited' }, profile)
        ?.parts.find(({ title }) => title === 'If they ask about scores')
        ?.lines.map(({ source }) => source);
    expect(rules({})).toEqual(['G1.int', 'G4.int', 'G5.int']);
    expect(rules({ 'Work right': 'US citizen', 'Visa wanted': undefined })).toEqual(['G1.int', 'G2.int']);
  });
});
