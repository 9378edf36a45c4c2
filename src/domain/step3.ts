/** Should Step 3 be taken before applying? (G4.step3, G5.step3, G5.visa.h1b) */
import type { Calendar } from './cuts';
import type { Decision, NonEmpty, Reason } from './decision';
import { finding } from './finding';
import { measureFailures, type Profile } from './profile';

export type Step3Answer = 'later' | 'Step 2 CK first';

/** "Reasonable" has no number in the guide: two hands-on months (G2.usce) and three US letters (G3.lor). MatchSheet's choice. */
export const REASONABLE_MONTHS = 2;
export const REASONABLE_LETTERS = 3;

const QUESTIONS: NonEmpty<string> = [
  'Can you prepare for it thoroughly?',
  'Would the score be clearly better than your others?',
  'Would the result be there before applications open?',
];

/** Undecided where it hangs on what only the applicant knows: all three of G4.step3.yes must hold. */
export function decideStep3(profile: Profile, calendar: Calendar): Decision<Step3Answer> {
  const { step2, step3, visaWanted, workRight } = profile;
  if (step3.outcome === 'pass' || step3.score !== null) {
    const says = 'Step 3 is passed: say so where H-1B is offered, and in the application.';
    return { kind: 'notApplicable', because: [finding('step3-passed', says, 'G4.visa.step3', {}, ['step3'])] };
  }
  if (step2.outcome === 'pending' || step2.outcome === 'fail' || step2.outcome === 'not taken') {
    const says = 'Step 2 CK comes first: it is the filter that programs read, and Step 3 is taken after it.';
    return {
      kind: 'decided',
      answer: 'Step 2 CK first',
      because: [finding('ck-first', says, 'ours, after G1.ck.weight', {}, ['step2'])],
    };
  }
  const timing = timingReasons(profile, calendar);
  if (step3.outcome === 'fail') {
    const says = 'Step 3 was failed: only a second attempt that is well prepared helps.';
    return {
      kind: 'undecided',
      needs: QUESTIONS,
      because: [finding('step3-failed', says, 'G5.step3.weigh', {}, ['step3']), ...timing],
    };
  }
  const usce = profile.usceMonths.now;
  const letters = profile.letters.now;
  const isH1b = workRight === 'needs a visa' && visaWanted === 'H-1B';
  const isReady = usce !== null && usce >= REASONABLE_MONTHS && letters !== null && letters >= REASONABLE_LETTERS;
  if (isReady && !isH1b) {
    const targets = workRight === 'needs a visa' ? 'mostly J-1 targets' : 'no visa that hangs on it';
    const reason = finding(
      'step3-later',
      `With {usce} months of USCE, {letters} US letters and ${targets}: apply now, Step 3 later, not rushed.`,
      workRight === 'needs a visa' ? 'G5.step3.no' : 'ours, after G5.step3.no',
      { usce, letters },
      ['usce_months', 'letters'],
    );
    return { kind: 'decided', answer: 'later', because: [reason, ...timing] };
  }
  const because: Reason[] = isH1b
    ? [
        finding('step3-h1b', 'You want H-1B: programs that sponsor it mostly ask for Step 3 passed.', 'G5.visa.h1b', {}, [
          'visa_wanted',
        ]),
      ]
    : [
        finding(
          'step3-recovery',
          'It would show recovery and reassure on licensing; another low score or a failure would hurt.',
          'G4.step3.yes',
        ),
      ];
  if (isBothLow(profile))
    because.push(
      finding(
        'step3-both-low',
        'Step 1 and Step 2 CK are both low: weigh a year with more USCE and research against applying early.',
        'G5.step3.weigh',
        {},
        ['step1', 'step2'],
      ),
    );
  because.push(finding('step3-window', 'The sample plan of the guide gives it 6-9 months and aims above 230.', 'G4.date.step3'));
  return { kind: 'undecided', needs: QUESTIONS, because: [...because, ...timing] };
}

/** Step 1 numeric under 210 (G1.s1.low) or failed once, and Step 2 CK under 225 (G4.ck). */
const isBothLow = (profile: Profile): boolean =>
  ((profile.step1.score !== null && profile.step1.score < 210) || measureFailures(profile) > 0) &&
  profile.step2.score !== null &&
  profile.step2.score < 225;

function timingReasons({ step3, today }: Profile, { application, season }: Calendar): Reason[] {
  if (application === null || season === null) return [];
  const values = { day: application, season, on: step3.on ?? '' };
  if (step3.on !== null && step3.outcome !== 'fail')
    return [
      step3.on < application
        ? finding(
            'step3-in-time',
            'Planned for {on}, before applications open on {day}; the result must be there too.',
            'G4.step3.yes',
            values,
            ['step3'],
          )
        : finding(
            'step3-too-late',
            'Planned for {on}, after applications opened on {day}: it counts for interviews and the next season.',
            'G4.step3.yes',
            values,
            ['step3'],
          ),
    ];
  return today !== null && today >= application
    ? [
        finding(
          'step3-next',
          'Applications of the season {season} opened on {day}: for this season it comes too late to be read first.',
          'G4.step3.yes',
          values,
        ),
      ]
    : [];
}
