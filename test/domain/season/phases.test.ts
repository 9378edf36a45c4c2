/** Which phase of the year is it on each side of every boundary day, and which rows' statuses outweigh the day? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfEvent, daysOfSeason } from '../../../src/data/keyDates';
import { type ApplicationStatus, STATUSES } from '../../../src/domain/applicationStatus';
import { addDays, type Day } from '../../../src/domain/day';
import { SEASON_EVENTS } from '../../../src/domain/season/expectedDay';
import { PHASES } from '../../../src/domain/season/phaseDays';
import { type PhaseInput, phaseOf, type RowStatus, silentDays } from '../../../src/domain/season/phases';
import { silenceOn } from '../../../src/planning/judged/silence';

const row = (status: ApplicationStatus, track: RowStatus['track'] = 'categorical'): RowStatus => ({ status, track });
const at = (today: string | null, season: number | null, rows: readonly RowStatus[] = [], hasLeftMatch = false) =>
  phaseOf({ today: today as Day | null, season, rows, hasLeftMatch }, daysOfSeason);

/** Two days on which a boundary is crossed, and the phase on each; 2027 as reported, 2028 by the pattern. */
const BOUNDARIES = [
  [2027, '2026-09-01', 'planning', '2026-09-02', 'applying'],
  [2027, '2026-09-22', 'applying', '2026-09-23', 'late'],
  [2027, '2027-01-31', 'late', '2027-02-01', 'ranking'],
  // The day of the rank list still belongs to ranking, the day on which SOAP ends to SOAP.
  [2027, '2027-03-03', 'ranking', '2027-03-04', 'waiting'],
  [2027, '2027-03-14', 'waiting', '2027-03-15', 'SOAP'],
  [2027, '2027-03-18', 'SOAP', '2027-03-19', 'after the Match'],
  [2027, '2027-06-30', 'after the Match', '2027-07-01', 'season over'],
  [2028, '2027-08-31', 'planning', '2027-09-01', 'applying'],
  [2028, '2027-09-21', 'applying', '2027-09-22', 'late'],
  [2028, '2028-01-31', 'late', '2028-02-01', 'ranking'],
  [2028, '2028-03-01', 'ranking', '2028-03-02', 'waiting'],
  [2028, '2028-03-12', 'waiting', '2028-03-13', 'SOAP'],
  [2028, '2028-03-16', 'SOAP', '2028-03-17', 'after the Match'],
  [2028, '2028-06-30', 'after the Match', '2028-07-01', 'season over'],
] as const;

describe('by the day alone', () => {
  test.each(BOUNDARIES)('Match of %i: %s is %s, %s is %s', (season, last, before, first, after) => {
    expect([at(last, season).phase, at(first, season).phase]).toEqual([before, after]);
    expect([at(last, season).reason, at(first, season).reason]).toEqual(['by the day', 'by the day']);
  });

  test('years before and after the season it is planning and over', () => {
    expect([at('2024-05-01', 2027).phase, at('2031-05-01', 2027).phase]).toEqual(['planning', 'season over']);
  });

  test('each phase says from which day it holds, until which event, and whether that day is its last', () => {
    expect(at('2026-11-29', 2027)).toMatchObject({
      since: { event: 'review', day: '2026-09-23', hour: '09:00', certainty: 'secondary' },
      until: { event: 'ranking opens', day: '2027-02-01', isLastDay: false },
    });
    expect(at('2027-02-10', 2027).until).toMatchObject({ event: 'rank list', day: '2027-03-03', hour: '21:00', isLastDay: true });
    expect(at('2027-03-10', 2027).since).toMatchObject({ event: 'rank list', day: '2027-03-04' });
    expect(at('2026-05-01', 2027)).toMatchObject({ since: null, until: { event: 'submit', day: '2026-09-02' } });
    expect(at('2027-07-01', 2027)).toMatchObject({ since: { event: 'start', day: '2027-07-01' }, until: null });
  });

  test('the parts of the year in order, from the day on which the service opens; none where the season is not known', () => {
    expect(at('2026-11-29', 2027).parts.map(({ phase, from }) => `${phase} ${from}`)).toEqual([
      expect.stringMatching(/^planning 2026-06-\d\d$/),
      'applying 2026-09-02',
      'late 2026-09-23',
      'ranking 2027-02-01',
      'waiting 2027-03-04',
      'SOAP 2027-03-15',
      'after the Match 2027-03-19',
      'season over 2027-07-01',
    ]);
    expect(at('2026-11-29', null)).toMatchObject({ parts: [], ahead: [], borrowsDays: false, offersSeason: null });
  });

  test('a day that is computed says so: of 2040 all, of 2027 none of the boundaries', () => {
    const expectedOf = (season: number) =>
      daysOfSeason(season)
        ?.days.filter(({ isExpected }) => isExpected)
        .map(({ event }) => event);
    expect(expectedOf(2040)).toEqual([...SEASON_EVENTS]);
    expect(expectedOf(2027)).toEqual([]);
    expect(at('2039-12-01', 2040).until).toMatchObject({ day: '2040-02-01', certainty: 'expected', isExpected: true });
  });

  test('what lies ahead begins with Today: on the day of the rank list that day is still among it', () => {
    expect(at('2027-03-03', 2027).ahead.map(({ event }) => event)).toEqual([
      'rank list',
      'match week',
      'SOAP ends',
      'match day',
      'service closes',
      'start',
    ]);
  });
});

describe('what is not known', () => {
  test('without Today or without Season nothing says apply or wait, and the one that lacks is named', () => {
    expect(at(null, 2027)).toMatchObject({ phase: 'not known', reason: 'no Today', until: null, ahead: [], offersSeason: null });
    expect(at('2026-11-29', null)).toMatchObject({ phase: 'not known', reason: 'no Season' });
    expect(at(null, null).reason).toBe('no Today');
    expect(at('2026-11-29', 9000)).toMatchObject({ phase: 'not known', reason: 'no Season' });
  });
});

describe('a status beats the day', () => {
  test.each([
    ['invited', 'interviewing'],
    ['interview booked', 'interviewing'],
    ['interviewed', 'interviewing'],
    ['ranked', 'interviewing'],
    ['applied', 'late'],
    ['no reply', 'late'],
    ['waitlisted', 'late'],
    ['rejected', 'late'],
    ['declined by me', 'late'],
    ['not said', 'late'],
  ] as const)('in December one row that is %s means %s', (status, phase) => {
    const { phase: found, reason } = at('2026-12-15', 2027, [row('applied'), row(status)]);
    expect([found, reason]).toEqual([phase, phase === 'interviewing' ? 'invited' : 'by the day']);
  });

  test('an invitation before programs read, or after ranking opened, changes no phase', () => {
    expect(at('2026-09-22', 2027, [row('invited')]).phase).toBe('applying');
    expect(at('2027-02-01', 2027, [row('interviewed')]).phase).toBe('ranking');
  });

  test('who matched is past the Match from its Monday on, and not a day before', () => {
    expect(at('2027-03-14', 2027, [row('matched')]).phase).toBe('waiting');
    expect(at('2027-03-15', 2027, [row('matched')])).toMatchObject({
      phase: 'after the Match',
      reason: 'matched',
      since: { event: 'SOAP ends', day: '2027-03-19' },
      until: { event: 'start', day: '2027-07-01' },
    });
    expect(at('2027-07-01', 2027, [row('matched')]).phase).toBe('season over');
  });

  test('one year of two matched: SOAP for the other part until its end', () => {
    const advanced = [row('matched', 'advanced'), row('not matched', 'preliminary')];
    expect(at('2027-03-15', 2027, advanced)).toMatchObject({ phase: 'SOAP', reason: 'one year matched', openPart: 'first year' });
    expect(at('2027-03-19', 2027, advanced)).toMatchObject({ phase: 'after the Match', openPart: 'first year' });
    for (const track of ['preliminary', 'transitional'] as const)
      expect(at('2027-03-16', 2027, [row('matched', track)]).openPart).toBe('after the first year');
    expect(at('2027-03-16', 2027, [row('matched', 'advanced'), row('matched', 'transitional')])).toMatchObject({
      phase: 'after the Match',
      openPart: null,
    });
  });

  test('a track that is not said is taken for a whole position', () => {
    expect(at('2027-03-16', 2027, [row('matched', null)])).toMatchObject({ phase: 'after the Match', openPart: null });
  });

  test('who left the Match plans the next one, whose rows say nothing yet', () => {
    expect(at('2026-12-15', 2027, [row('invited')], true)).toMatchObject({
      phase: 'planning',
      reason: 'left the Match',
      season: 2028,
      until: { event: 'submit', day: '2027-09-01' },
    });
  });
});

describe('the next season is offered', () => {
  test.each([
    ['2027-03-14', [], null],
    ['2027-03-15', [], 2028],
    ['2027-03-15', [row('not matched')], 2028],
    ['2027-03-15', [row('matched')], null],
    ['2027-03-15', [row('matched', 'preliminary')], 2028],
    ['2027-03-15', [row('matched', 'advanced')], null],
    ['2027-06-30', [row('matched')], null],
    ['2027-07-01', [row('matched')], 2028],
    // Who comes back after a year is sent to the Match whose training is still ahead.
    ['2028-06-30', [], 2028],
    ['2028-07-01', [], 2029],
  ] as const)('on %s with %j: %s', (today, rows, season) => {
    expect(at(today, 2027, rows).offersSeason).toBe(season);
  });
});

describe('a service with days of its own', () => {
  const cas = (today: string, season: number) =>
    phaseOf({ today: today as Day, season, rows: [], hasLeftMatch: false }, (year) => daysOfSeason(year, 'ResidencyCAS'));
  test('ResidencyCAS took applications to 24 September 2025, its last day', () => {
    expect([cas('2025-09-24', 2026).phase, cas('2025-09-25', 2026).phase]).toEqual(['applying', 'late']);
    expect(cas('2025-09-10', 2026)).toMatchObject({
      until: { day: '2025-09-24', hour: '23:59', isLastDay: true },
      borrowsDays: false,
    });
    expect(cas('2025-10-10', 2026).until).toMatchObject({ event: 'ranking opens', isLastDay: false });
    expect(at('2025-09-24', 2026).phase).toBe('late');
  });
  test('its deadline of 2027 was not found: ERAS’s days stand in, and it says so', () => {
    expect(cas('2026-09-22', 2027)).toMatchObject({ phase: 'applying', until: { day: '2026-09-23' }, borrowsDays: true });
    expect(at('2026-09-22', 2027).borrowsDays).toBe(false);
  });
});

describe('always', () => {
  const seasons = fc.integer({ min: 1990, max: 2150 });
  test('the days of a season stand in their order, published or not', () => {
    fc.assert(
      fc.property(seasons, (season) => {
        const order = [
          'submit',
          'review',
          'ranking opens',
          'rank list',
          'match week',
          'SOAP ends',
          'match day',
          'start',
        ] as const;
        const days = order.map((event) => dayOfEvent(season, event)?.day ?? '');
        expect([...days].sort()).toEqual(days);
        expect(new Set(days).size).toBe(order.length);
      }),
    );
  });

  const STEP: Readonly<Record<string, number>> = Object.fromEntries(
    PHASES.map((phase, step) => [phase, phase === 'interviewing' ? 3 : step]),
  );
  const rows = fc.array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      track: fc.constantFrom('categorical', 'preliminary', 'advanced', 'transitional', null),
    }),
    { maxLength: 4 },
  );
  test('with the same statuses a later day is never in an earlier phase, and a next season stays offered', () => {
    fc.assert(
      fc.property(seasons, rows, fc.boolean(), fc.nat(700), fc.nat(200), (season, list, hasLeftMatch, from, more) => {
        const first = addDays(`${season - 1}-05-01` as Day, from);
        const input: PhaseInput = { today: first, season, rows: list, hasLeftMatch };
        const before = phaseOf(input, daysOfSeason);
        const after = phaseOf({ ...input, today: addDays(first, more) }, daysOfSeason);
        expect(STEP[after.phase] ?? -1).toBeGreaterThanOrEqual(STEP[before.phase] ?? 0);
        if (before.offersSeason !== null) expect(after.offersSeason).toBeGreaterThanOrEqual(before.offersSeason);
      }),
    );
  });

  test('no program is written to exactly on the days of Match Week up to SOAP’s end', () => {
    fc.assert(
      fc.property(seasons, fc.nat(364), (season, day) => {
        const today = addDays(`${season}-01-01` as Day, day);
        const [from, to] = [dayOfEvent(season, 'match week')?.day ?? '', dayOfEvent(season, 'SOAP ends')?.day ?? ''];
        const days = daysOfSeason(season);
        expect(days !== null && silentDays(days, today) !== null).toBe(from <= today && today <= to);
        expect(silenceOn(today) !== null).toBe(from <= today && today <= to);
      }),
    );
  });
});
