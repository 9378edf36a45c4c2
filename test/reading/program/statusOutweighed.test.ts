/** Is a state left open where something later in its cell outweighs it and is not understood, and kept where what follows is an aside? */
import { describe, expect, test } from 'vitest';
import { newerOf } from '../../../src/domain/applicationStatus';
import { readStatus } from '../../../src/reading/program/status';
import { tookSoapOffer } from '../../../src/reading/program/status/soapTaken';

const status = (text: string, header = ''): string => readStatus({ is: 'text', text }, header).policy;

describe('what follows a state and is not understood silences it; an aside does not', () => {
  test.each([
    ['ranked #2. Friday came and my phone said another city', 'not said'],
    ['ranked #2, certified 2/25', 'ranked'],
    ['ranked 5th; 3/20 envelope with Toledo', 'not said'],
    ['interview booked for Dec 2. Then they wrote that the session is off', 'not said'],
    ['interview booked for Dec 2. Then I emailed my thanks', 'interview booked'],
    ['signaled. Six weeks later binned', 'not said'],
    ['invite collided with another one, passed it on to a friend', 'declined by me'],
    ['waitlisted 11/1, cleared 11/20, done 12/2', 'not said'],
    ['waitlisted 11/1, emailed 11/20', 'waitlisted'],
    ['waitlisted in October. All places are filled', 'not said'],
    ['waitlisted in October. Maybe January', 'waitlisted'],
    ['interviewed, loved it', 'interviewed'],
    ['verify visa, then decide', 'to verify'],
    ['II!! now looking for a slot', 'invited'],
    ['got interview! Jan 9', 'not said'],
    ['got interview! Oct 9', 'invited'],
  ])('%s: %s', (text, policy) => {
    expect(status(text)).toBe(policy);
  });
});

describe('what a later piece comes to by what was told before it', () => {
  test.each([
    ['ranked 1st. nothing. ok', 'not matched'],
    ['applied. nothing. ok', 'no reply'],
    ['ranked 4th and got it', 'not said'],
    ['Ranked. Not chosen in March.', 'not matched'],
    ['Applied. Not chosen in March.', 'rejected'],
    ['did not match (ranked 6/9)', 'not matched'],
    ['interviewed, then I put them 2nd', 'ranked'],
    ['interviewed, might put them 2nd', 'interviewed'],
    ['Invited, rescheduled once, finally had it on Dec 10', 'interviewed'],
    ['Interview booked, have not had it yet', 'interview booked'],
    ['rejected; after my letter they gave me Dec 2', 'interview booked'],
    ['rank list mein 5th pe dala', 'ranked'],
    ['Interviewed 1/8, waiting on ROL season', 'interviewed'],
    ['ROL submitted', 'ranked'],
    ['waitlist (interview)', 'waitlisted'],
    ['Interview abgesagt (von mir)', 'declined by me'],
    ['Interview abgesagt', 'rejected'],
    ['Still awaiting a response', 'no reply'],
    ['awaiting a response', 'applied'],
    ['Invite Received - Slot Pending', 'invited'],
  ])('%s: %s', (text, policy) => {
    expect(status(text)).toBe(policy);
  });
});

describe('what only looks like a state', () => {
  test.each([
    ['their website says nothing. Must ask before I apply', 'to verify'],
    ['they say nothing', 'no reply'],
    ['I will not apply, $30 for nothing', 'do not apply'],
    ['Silver signal assigned. Application still being finished.', 'signal sent'],
    ['Silver signal assigned. Application finished.', 'applied'],
    ['Files are reviewed from October on, please do not call', 'not said'],
    ["we can't answer each applicant", 'not said'],
    ['applied. Took application back on 10/12', 'withdrawn'],
    ['took Oct 12', 'interview booked'],
    ['requirements under review, still have to check before I decide', 'to verify'],
    ['Per your request we have withdrawn you from consideration', 'withdrawn'],
    ['I no longer wish to be considered and withdrew', 'withdrawn'],
    ['so I sent it Sept 30', 'applied'],
    ['sent my letter Sept 30', 'not said'],
  ])('%s: %s', (text, policy) => {
    expect(status(text)).toBe(policy);
  });
});

describe('SOAP', () => {
  test.each([
    ['soap offer round 2, accepted!!', true],
    ['SOAP: offered Thursday, took it', true],
    ['SOAP offer, not accepted yet', false],
    ['SOAP offer, will take it', false],
    ['applied in SOAP', false],
  ])('%s: a list counts it as matched: %s', (text, took) => {
    expect([status(text), tookSoapOffer(text)]).toEqual(['SOAP', took]);
  });
  test('what Match Week brought is not undone by what lies before it', () => {
    expect([newerOf('SOAP', 'invited'), newerOf('not matched', 'ranked'), newerOf('rejected', 'invited')]).toEqual([
      'SOAP',
      'not matched',
      'invited',
    ]);
  });
});
