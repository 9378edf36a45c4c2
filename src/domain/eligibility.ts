/** Does anything the program says stop this applicant? Each stop quotes the program's words. (design §7 A; G1.real.1-4, G3.exception, G3.pull) */
import type { Calendar, Cuts } from './cuts';
import { addYears, type Day, yearOf, yearsBetween } from './day';
import type { Reason } from './decision';
import { finding, type Question } from './finding';
import type { ExamResult, Profile } from './profile';
import type { GraduationPolicy, Program } from './program';
import { decideVisa, visaFactsOf, visaNeedOf } from './visa';

/** `mendable`: it can still be put right or is planned, so the because begins "Not yet:". */
export interface Stop {
  readonly reason: Reason;
  readonly mendable: boolean;
}

export interface Eligibility {
  readonly stops: readonly Stop[];
  readonly questions: readonly Question[];
  /** A required Step 2 CK just missed where somebody there could ask for the file to be read. */
  readonly askFirst: Reason | null;
}

const met: Eligibility = { stops: [], questions: [], askFirst: null };
const stop = (reason: Reason, mendable = false): Eligibility => ({ ...met, stops: [{ reason, mendable }] });
const ask = (field: string, about: string, asks: string): Eligibility => ({ ...met, questions: [{ field, about, asks }] });

/** In the order of §7 A; the first stop decides. */
export function checkEligibility(profile: Profile, program: Program, cuts: Cuts, calendar: Calendar): Eligibility {
  const checks = [
    checkVisa(profile, program),
    checkImgs(profile, program),
    checkStep2(profile, program, cuts),
    checkStep1(profile, program),
    checkAttempts(profile, program),
    checkGraduation(profile, program, calendar),
    checkUsce(profile, program, calendar),
    checkEcfmg(profile, program, calendar),
  ];
  return {
    stops: checks.flatMap((check) => check.stops),
    questions: checks.flatMap((check) => check.questions),
    askFirst: checks.find((check) => check.askFirst !== null)?.askFirst ?? null,
  };
}

function checkVisa(profile: Profile, program: Program): Eligibility {
  const need = visaNeedOf(profile);
  if (need === null) return met;
  const visa = decideVisa(program.visa, need, visaFactsOf(profile));
  return visa.kind === 'decided' && visa.answer === 'no' ? stop(visa.because[0]) : met;
}

function checkImgs(profile: Profile, program: Program): Eligibility {
  const { imgs } = program;
  if (imgs.says === 'no')
    return stop(finding('imgs-not-considered', 'IMGs are not considered (“{words}”).', 'ours.phrases.no', { words: imgs.words }));
  const isCitizensOnly = imgs.says === 'if' && /citizen|green card|permanent/i.test(imgs.words);
  const needsVisa = profile.workRight === 'needs a visa' || profile.workRight === 'other work permit';
  return isCitizensOnly && needsVisa
    ? stop(
        finding(
          'imgs-citizens-only',
          'IMGs only with a US passport or green card (“{words}”).',
          'ours.phrases.no',
          { words: imgs.words },
          ['work_right'],
        ),
      )
    : met;
}

function checkStep2(profile: Profile, program: Program, cuts: Cuts): Eligibility {
  const { required, words } = program.step2;
  if (required === null) return met;
  const { score, outcome } = profile.step2;
  if (score === null) {
    if (outcome !== 'pending' && outcome !== 'not taken') return met;
    return stop(
      finding(
        'step-2-pending',
        'it requires Step 2 CK {required} (“{words}”) and your result is not in.',
        'G2.ck.late',
        { required, words },
        ['step2'],
      ),
      true,
    );
  }
  if (score >= required) return met;
  const short = required - score;
  const values = { required, words, short, step2: score };
  const { rotated, letter, contact } = program.connection;
  if (short <= cuts.askFirstPoints && (rotated || letter || contact)) {
    const says =
      'Step 2 CK {required} is required (“{words}”), yours is {step2}: ask first. {link} there can ask for the file to be read.';
    const link = letter ? 'Your letter writer' : rotated ? 'Those you rotated with' : 'Your contact';
    return { ...met, askFirst: finding('step-2-just-missed', says, 'G3.exception', { ...values, link }, ['step2']) };
  }
  const near = short <= cuts.askFirstPoints ? ', and no link there who could ask' : '';
  return stop(
    finding(
      'step-2-below-required',
      `Step 2 CK {required} is required (“{words}”), yours is {step2}: {short} short${near}.`,
      'G1.real.2',
      values,
      ['step2'],
    ),
  );
}

function checkStep1(profile: Profile, program: Program): Eligibility {
  const { required, words } = program.step1;
  const { score } = profile.step1;
  if (required === null || score === null || score >= required) return met;
  return stop(
    finding(
      'step-1-below-required',
      'Step 1 {required} is required (“{words}”), yours is {step1}.',
      'G3.filter.s1',
      { required, words, step1: score },
      ['step1'],
    ),
  );
}

const EXAMS: readonly (readonly [name: string, field: string, of: (profile: Profile) => ExamResult])[] = [
  ['Step 1', 'step1_attempts', (profile) => profile.step1],
  ['Step 2 CK', 'step2_attempts', (profile) => profile.step2],
  ['Step 3', 'step3_attempts', (profile) => profile.step3],
];

/** Sittings so far; a failed exam whose sittings are not given was sat at least once. */
const sittingsOf = (exam: ExamResult): number | null =>
  exam.outcome === 'not taken' ? 0 : (exam.attempts ?? (exam.outcome === 'fail' ? 1 : null));

function checkAttempts(profile: Profile, program: Program): Eligibility {
  const { strength, any, step1, step2, words } = program.attempts;
  if (strength !== 'required') return met;
  for (const [name, field, examOf] of EXAMS) {
    const limit = name === 'Step 1' ? (step1 ?? any) : name === 'Step 2 CK' ? (step2 ?? any) : any;
    const exam = examOf(profile);
    const sittings = sittingsOf(exam);
    if (limit === null || sittings === null) continue;
    // A failed exam needs one sitting more than those counted.
    const needed = exam.outcome === 'fail' ? sittings + 1 : sittings;
    if (needed > limit) {
      return stop(
        finding(
          'too-many-attempts',
          `at most {limit} at {exam} (“{words}”), yours took {sittings}.`,
          'G3.filter.fails',
          { limit: limit === 1 ? '1 attempt' : `${limit} attempts`, exam: name, words, sittings: needed },
          [field],
        ),
      );
    }
  }
  return met;
}

export type Window = 'inside' | 'outside' | 'between' | 'not known';

/** Inside on both the application day and 1 July of the start year, outside on both, or between; one day where the words name it. */
export function graduationWindow(profile: Profile, limit: GraduationPolicy, calendar: Calendar): Window {
  const { graduation } = profile;
  if (graduation === null) return 'not known';
  if (limit.since !== null) {
    if (yearOf(graduation.earliest) >= limit.since) return 'inside';
    return yearOf(graduation.latest) < limit.since ? 'outside' : 'between';
  }
  if (limit.years === null) return 'between';
  const days =
    limit.counted === 'to application'
      ? [calendar.application]
      : limit.counted === 'to start'
        ? [calendar.start]
        : [calendar.application, calendar.start];
  const windows = days.map((day) => (day === null ? 'not known' : windowOn(graduation, day as Day, limit.years ?? 0)));
  if (windows.includes('not known')) return 'not known';
  return windows.every((one) => one === windows[0]) ? (windows[0] ?? 'not known') : 'between';
}

function windowOn(graduation: { readonly earliest: Day; readonly latest: Day }, day: Day, years: number): Window {
  const whole = Math.floor(years);
  const months = Math.round((years - whole) * 12);
  const cutoff = months === 0 ? addYears(day, -whole) : minusMonths(addYears(day, -whole), months);
  if (graduation.earliest >= cutoff) return 'inside';
  return graduation.latest < cutoff ? 'outside' : 'between';
}

function minusMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${day.slice(8, 10)}` as Day;
}

function checkGraduation(profile: Profile, program: Program, calendar: Calendar): Eligibility {
  const limit = program.graduation;
  if (limit.strength !== 'required') return met;
  const window = graduationWindow(profile, limit, calendar);
  if (window === 'inside' || profile.graduation === null) return met;
  if (limit.years === null && limit.since === null)
    return ask('yog', 'graduation', 'Graduation: how many years since graduation does it accept?');
  if (window === 'not known') return met;
  if (window === 'between')
    return ask('yog', 'graduation', `Graduation: is the limit (“${limit.words}”) counted to the application or to the start?`);
  if (limit.exception !== null)
    return ask(
      'yog',
      'graduation',
      `Graduation: you are outside the years; does its exception (“${limit.exception}”) hold for you?`,
    );
  const start = (calendar.start ?? calendar.application) as Day | null;
  const years = start === null ? '' : ` ({years} years by ${start === calendar.start ? 'the start' : 'the application'})`;
  return stop(
    finding(
      'graduated-too-long-ago',
      `graduation is limited (“{words}”), yours was {graduation}${years}.`,
      'G4.years',
      {
        words: limit.words,
        graduation: profile.graduation.latest,
        years: start === null ? '' : yearsBetween(profile.graduation.latest, start),
      },
      ['graduation_date'],
    ),
  );
}

/** Can what is missing still be there when applications are read? */
const canStillMend = (profile: Profile, by: Day | null, calendar: Calendar): boolean =>
  (by !== null && (calendar.review === null || by <= calendar.review)) ||
  profile.today === null ||
  calendar.review === null ||
  profile.today < calendar.review;

function checkUsce(profile: Profile, program: Program, calendar: Calendar): Eligibility {
  const { strength, months, observership, words } = program.usce;
  const { now, planned, by } = profile.usceMonths;
  if (strength !== 'required' || now === null) return met;
  const watched = profile.observershipMonths.now ?? 0;
  const counted = observership === 'counts' ? now + watched : now;
  const needed = months ?? Number.MIN_VALUE;
  if (counted >= needed) return met;
  if (observership === 'not said' && watched > 0 && now + watched >= needed) {
    return ask('usce', 'USCE', 'USCE: do your observership months count towards what it requires?');
  }
  const isPlanned = planned !== null && planned >= needed;
  const plan = isPlanned && by !== null ? ` ({planned} planned by ${by})` : '';
  const asks = months === null ? 'hands-on USCE is required' : '{months} of USCE required';
  return stop(
    finding(
      'usce-missing',
      `${asks} (“{words}”), you have {usce}${plan}.`,
      'G3.usce.kind',
      {
        words,
        months: months === 1 ? '1 month' : `${months} months`,
        usce: counted === 1 ? '1 month' : `${counted} months`,
        planned: planned ?? '',
      },
      ['usce_months'],
    ),
    canStillMend(profile, isPlanned ? by : null, calendar),
  );
}

function checkEcfmg(profile: Profile, program: Program, calendar: Calendar): Eligibility {
  const { certified, expected } = profile.ecfmg;
  if (program.ecfmg.needed !== 'to apply' || certified === 'yes' || certified === 'not said') return met;
  const plan = expected === null ? 'you are not certified' : 'yours is expected {ecfmg}';
  return stop(
    finding(
      'ecfmg-missing',
      `ECFMG certification is needed to apply (“{words}”), ${plan}.`,
      'G5.date.ready',
      { words: program.ecfmg.words, ecfmg: expected ?? '' },
      ['ecfmg'],
    ),
    canStillMend(profile, expected, calendar),
  );
}
