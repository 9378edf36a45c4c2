/** What speaks for and against this applicant at this program, beyond its kind and share? (G1.fit, G2.signal.weight, G4.core) */
import type { Calendar, Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding, monthsInWords } from '../finding';
import { measureFailures, type Profile } from '../profile';
import type { ProfileField } from '../profileField';
import type { Program } from '../program';
import { graduationWindow } from './graduation';

interface Weights {
  readonly reasonsFor: readonly Reason[];
  readonly reasonsAgainst: readonly Reason[];
}

export function measureWeights(profile: Profile, program: Program, cuts: Cuts, calendar: Calendar): Weights {
  const score = scoreReasons(profile, program, cuts);
  return {
    reasonsFor: [...linkReasons(profile, program), ...score.reasonsFor, ...fitReasons(profile, program)],
    reasonsAgainst: [
      ...score.reasonsAgainst,
      ...graduationReasons(profile, program, calendar),
      ...usceReasons(profile, program, calendar),
      ...caribbeanReasons(profile, program, cuts),
    ],
  };
}

/** A contact alone opens a conversation; it is not a reason in favor. */
function linkReasons(profile: Profile, program: Program): Reason[] {
  const { rotated, letter, sameSchool, interviewed } = program.connection;
  const ownOrigin = originNamed(profile, program.connection.words);
  const found: Reason[] = [];
  if (rotated) found.push(finding('rotated-there', 'G4.core', {}));
  if (letter) found.push(finding('letter-from-there', 'G4.core', {}));
  // What the cell says of itself gives nothing away; that its words name the applicant's own school does.
  if (sameSchool) found.push(finding('same-school', 'G5.roster.same', {}));
  else if (ownOrigin !== null) found.push(finding('same-school', 'G5.roster.same', {}, ownOrigin));
  if (interviewed) found.push(finding('interviewed-before', 'ours.field.lastyear', {}));
  return found;
}

/** "2 residents from Dow Medical College", "PGY-2 from Nepal": what of the profile the words name; null for nothing. */
function originNamed({ school, schoolCountry, citizenship }: Profile, words: string): readonly ProfileField[] | null {
  const said = wordsOf(words);
  // Whole words: a graduate of Indiana is none of India.
  const isNamed = (name: string | null): boolean => name !== null && name.length > 3 && said.includes(wordsOf(name));
  if (!/from|alum|grad|fellow|of\b/.test(said)) return null;
  if (isNamed(school) || isNamed(schoolCountry)) return ['school', 'school_country'];
  return isNamed(citizenship) ? ['citizenship'] : null;
}

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Below what the program prefers or typically takes, once; clearly above it, or strong without a failure, once. */
function scoreReasons(profile: Profile, program: Program, cuts: Cuts): Weights {
  const step2 = profile.step2.score;
  if (step2 === null) return { reasonsFor: [], reasonsAgainst: [] };
  const { preferred, typical } = program.step2;
  const below =
    preferred !== null && step2 < preferred
      ? ([preferred, 'preferred'] as const)
      : typical !== null && step2 < typical
        ? ([typical, 'typical'] as const)
        : null;
  const reasonsAgainst =
    below === null ? [] : [finding('ck-below-stated', 'G1.below', { step2, stated: below[0], kind: below[1] }, ['step2'])];
  const stated = preferred ?? typical;
  const isClearlyAbove = stated !== null && step2 >= stated + cuts.clearlyAbove;
  const isStrong = step2 >= cuts.ckStrong && measureFailures(profile) === 0;
  if (isClearlyAbove)
    return {
      reasonsFor: [finding('ck-above-stated', 'G1.real.2', { step2, stated }, ['step2'])],
      reasonsAgainst,
    };
  return {
    reasonsFor: isStrong ? [finding('ck-strong', 'G4.ck', { step2 }, ['step2'])] : [],
    reasonsAgainst,
  };
}

/** Language or underserved background, counted once. */
function fitReasons(profile: Profile, program: Program): Reason[] {
  const fits = fitWords(profile, program);
  return fits === null ? [] : [finding('mission-fit', 'G1.fit', { fits }, ['languages', 'underserved'])];
}

/** "you speak Spanish and your underserved work fits its mission"; null where nothing fits. */
export function fitWords(profile: Profile, program: Program): string | null {
  const shared = program.languages.filter((language) => language !== 'english' && profile.languages.includes(language));
  const hasMission = program.mission !== null && profile.underserved !== null;
  if (shared.length === 0 && !hasMission) return null;
  const language = shared.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(', ');
  const parts = [
    ...(shared.length > 0 ? [`you speak ${language}`] : []),
    ...(hasMission ? ['your underserved work fits its mission'] : []),
  ];
  return parts.join(' and ');
}

function graduationReasons(profile: Profile, program: Program, calendar: Calendar): Reason[] {
  const limit = program.graduation;
  const isOutside =
    limit.strength === 'preferred' &&
    (limit.years !== null || limit.since !== null) &&
    graduationWindow(profile, limit, calendar) === 'outside';
  return isOutside ? [finding('outside-preferred-graduation', 'ours', { words: limit.words }, ['graduation_date'])] : [];
}

/** A length that observerships, or months planned in time, would reach is still open, so it is not a reason against. */
function usceReasons(profile: Profile, program: Program, calendar: Calendar): Reason[] {
  const { now, planned, by } = profile.usceMonths;
  if (program.usce.strength !== 'preferred' || now === null) return [];
  const { months, observership, words } = program.usce;
  const watched = observership === 'does not count' ? 0 : (profile.observershipMonths.now ?? 0);
  const ahead = planned !== null && by !== null && (calendar.application === null || by <= calendar.application) ? planned : now;
  const reached = Math.max(now, ahead) + watched;
  const isShort = months === null ? reached === 0 : reached < months;
  return isShort ? [finding('usce-below-preferred', 'G2.usce', { words, usce: monthsInWords(now) }, ['usce_months'])] : [];
}

/** Graduates of Caribbean schools are mostly US citizens: such IMGs say little about how open a program is to visas. */
function caribbeanReasons(profile: Profile, { share }: Program, cuts: Cuts): Reason[] {
  if (share === null || share.caribbean === null || profile.workRight !== 'needs a visa') return [];
  const isNearlyAll = share.part >= cuts.severalImgs && share.caribbean >= share.part * cuts.nearlyAllCaribbean;
  const values = { caribbean: share.caribbean, imgs: share.part };
  return isNearlyAll ? [finding('imgs-nearly-all-caribbean', 'G5.tier.realistic', values, ['work_right'])] : [];
}
