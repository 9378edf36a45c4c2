/** Apply this year, or wait a year? (G2.delay, G3.delay, G5.delay, G5.submit, G2.ck.late) */
import type { Calendar } from './cuts';
import type { Decision, NonEmpty, Reason } from './decision';
import { finding, monthsInWords } from './finding';
import type { Planned, Profile } from './profile';
import { REASONABLE_MONTHS } from './step3';

export type DelayAnswer = 'apply this year';

const QUESTIONS: NonEmpty<string> = [
  'Would a year bring real USCE, research or QI?',
  'Is there a written plan, and a mentor? Time off without a plan does not help (G2.delay).',
];

/** Any one reason is enough to weigh a year; a plan that is in time is none. */
export function decideDelay(profile: Profile, calendar: Calendar): Decision<DelayAnswer> {
  const reasons = delayReasons(profile, calendar);
  const stage = stageReasons(profile, calendar);
  if (reasons.length > 0) return { kind: 'undecided', needs: QUESTIONS, because: [...reasons, ...stage] };
  const lacks = [
    ...(profile.usceMonths.now === null && profile.usceMonths.planned === null ? ['Hands-on USCE months in PROFILE'] : []),
    ...(profile.letters.now === null && profile.letters.planned === null ? ['US letters in PROFILE'] : []),
  ];
  const [first, ...more] = lacks;
  if (first !== undefined) return { kind: 'undecided', needs: [first, ...more], because: stage };
  const says = 'None of the reasons to wait holds: USCE is not little, there are US letters, Step 2 CK is in.';
  return {
    kind: 'decided',
    answer: 'apply this year',
    because: [finding('no-reason-to-wait', says, 'G5.delay', {}, ['usce_months', 'letters', 'step2']), ...stage],
  };
}

/** What is there when programs begin to read, plans in time included. */
const inTime = ({ now, planned, by }: Planned, { review }: Calendar): number | null =>
  planned !== null && (by === null || review === null || by <= review) ? Math.max(planned, now ?? 0) : now;

function delayReasons(profile: Profile, calendar: Calendar): Reason[] {
  const found: Reason[] = [];
  const usce = inTime(profile.usceMonths, calendar);
  if (usce !== null && usce < REASONABLE_MONTHS)
    found.push(
      finding(
        'little-usce',
        'Little USCE: {usce} hands-on when applications are read.',
        'G5.delay',
        { usce: monthsInWords(usce) },
        ['usce_months'],
      ),
    );
  const letters = inTime(profile.letters, calendar);
  if (letters === 0) found.push(finding('no-letter', 'No US letter yet.', 'G5.delay', {}, ['letters']));
  const { outcome, on } = profile.step2;
  const isLate = on !== null && calendar.application !== null && on >= calendar.application;
  if (outcome === 'fail')
    found.push(finding('ck-failed', 'Step 2 CK is failed: a pass that is well prepared comes first.', 'G3.delay', {}, ['step2']));
  else if (outcome === 'not taken' || (outcome === 'pending' && isLate))
    found.push(
      finding(
        'ck-not-in',
        'Step 2 CK is not in when applications are read: a clearly stronger score next cycle beats a rushed low one.',
        'G3.delay',
        {},
        ['step2'],
      ),
    );
  return found;
}

function stageReasons({ step2, today }: Profile, { application, season }: Calendar): Reason[] {
  if (today === null || application === null || season === null) return [];
  if (today >= application)
    return [
      finding(
        'season-open',
        'Applications of the season {season} opened on {day}: what you add from now on helps interviews, updates and the next season.',
        'ours',
        {
          season,
          day: application,
        },
      ),
    ];
  return step2.outcome === 'pending'
    ? [
        finding(
          'wait-for-ck',
          'If the result is expected clearly higher, waiting days or weeks to submit is fine.',
          'G5.submit',
          {},
          ['step2'],
        ),
      ]
    : [];
}
