/** What holds a row down whatever its share? Each ceiling is a sentence with its rule; the lowest holds. (design §7 C) */
import type { Cuts } from './cuts';
import type { Reason } from './decision';
import { finding } from './finding';
import { measureFailures, type Profile } from './profile';
import { hasLink, type Program } from './program';
import { isOpenKind, isUniversity, type Tier } from './tierBase';
import { decideVisa, visaFactsOf, visaNeedOf } from './visa';

export interface Ceiling {
  readonly atMost: Tier;
  readonly reason: Reason;
  /** Only an exceptional strength lifts this one (G5.tier.ultra). */
  readonly yieldsToStrength: boolean;
}

/** What the rules know of the world beyond the two records: handed in, so that the domain holds no tables. */
export interface Surroundings {
  readonly specialty: {
    readonly name: string;
    readonly class: 'closed' | 'challenging' | 'mid' | 'surgical' | null;
    readonly source: string;
  } | null;
  readonly highDemandArea: string | null;
}

const ceiling = (atMost: Tier, reason: Reason, yieldsToStrength = false): Ceiling => ({ atMost, reason, yieldsToStrength });

export function checkCeilings(profile: Profile, program: Program, around: Surroundings, cuts: Cuts): Ceiling[] {
  return [
    ...kindCeilings(profile, program, cuts),
    ...scoreCeilings(profile, program, cuts),
    ...failureCeilings(profile, program, cuts),
    ...specialtyCeilings(profile, around, cuts),
    ...areaCeilings(profile, program, around),
    ...conditionCeilings(profile, program),
  ];
}

function kindCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const step2 = profile.step2.score;
  const found: Ceiling[] = [];
  if (program.kind.kind === 'flagship') {
    found.push(
      ceiling(
        'Ultra-reach',
        finding('flagship', 'An academic flagship is at most Ultra-reach without an exceptional strength.', 'G1.kind.flagship'),
        true,
      ),
    );
  }
  if (step2 === null) return isOpenKind(program.kind) ? found : [...found, ...pendingCeiling(profile, program)];
  if (isUniversity(program.kind)) {
    if (step2 < cuts.ckUniversityLow) {
      found.push(
        ceiling(
          'Ultra-reach',
          finding(
            'ck-low-at-university',
            'Step 2 CK {step2} is under {cut} at a university: at most Ultra-reach.',
            'G1.ck.low',
            { step2, cut: cuts.ckUniversityLow },
            ['step2'],
          ),
        ),
      );
    } else if (step2 < cuts.ckUniversity) {
      found.push(
        ceiling(
          'Reach',
          finding(
            'ck-below-university',
            'Step 2 CK {step2} is under {cut} at a university: at most Reach.',
            'G4.ck',
            { step2, cut: cuts.ckUniversity },
            ['step2'],
          ),
        ),
      );
    }
  } else if (!isOpenKind(program.kind) && step2 < cuts.ckHybrid) {
    const where =
      program.kind.kind === null
        ? 'where the kind of program is not said (it may be a hybrid)'
        : 'at a hybrid (university-affiliated community program)';
    found.push(
      ceiling(
        'Reach',
        finding(
          'ck-below-hybrid',
          `Step 2 CK {step2} is under {cut} ${where}: at most Reach.`,
          'G3.ck.hard',
          { step2, cut: cuts.ckHybrid },
          ['step2'],
        ),
      ),
    );
  }
  return found;
}

/** A score that is not in yet is no low score, but nobody can call the row Realistic before it is. */
const pendingCeiling = (profile: Profile, program: Program): Ceiling[] =>
  profile.step2.outcome === 'pending' || profile.step2.outcome === 'not taken'
    ? [
        ceiling(
          'Reach',
          finding(
            'ck-pending',
            `Step 2 CK is not in yet: at most Reach ${isUniversity(program.kind) ? 'at a university' : 'at this kind of program'} until it is.`,
            'G2.ck.late',
            {},
            ['step2'],
          ),
        ),
      ]
    : [];

function scoreCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const step2 = profile.step2.score;
  if (step2 === null) return [];
  const found: Ceiling[] = [];
  const compare = (stated: number | null, word: string, reach: number, ultra: number): void => {
    if (stated === null || stated - step2 < reach) return;
    const below = stated - step2;
    const atMost = below > ultra ? 'Ultra-reach' : 'Reach';
    found.push(
      ceiling(
        atMost,
        finding(
          `ck-far-below-${word}`,
          `Step 2 CK {step2} is {below} below its ${word} {stated}: at most ${atMost}.`,
          below > ultra ? 'G5.cutoff' : 'G1.below',
          { step2, below, stated },
          ['step2'],
        ),
      ),
    );
  };
  compare(program.step2.preferred, 'preferred', cuts.belowPreferredReach, cuts.belowPreferredUltra);
  compare(program.step2.typical, 'typical', cuts.belowTypicalReach, cuts.belowTypicalUltra);
  return found;
}

function failureCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const failures = measureFailures(profile);
  if (failures === 0) return [];
  const uses = ['step1_attempts', 'step2_attempts', 'step3_attempts'];
  const times = failures === 1 ? 'One exam failure' : `${failures} exam failures`;
  if (failures > cuts.mostFailures) {
    return [
      ceiling(
        'Ultra-reach',
        finding('many-failures', '{times} over all Steps: at most Ultra-reach.', 'G3.filter.fails', { times }, uses),
      ),
    ];
  }
  const step2 = profile.step2.score;
  if (isUniversity(program.kind))
    return [
      ceiling('Reach', finding('failure-at-university', '{times} at a university: at most Reach.', 'G4.fail', { times }, uses)),
    ];
  if (step2 !== null && step2 >= cuts.ckRepairsFailure) return [];
  const score = step2 === null ? 'a Step 2 CK that is not in' : 'Step 2 CK {step2}, under {cut}';
  return [
    ceiling(
      'Reach',
      finding(
        'failure-not-repaired',
        `{times} with ${score}: at most Reach.`,
        'G1.rehab',
        { times, step2: step2 ?? '', cut: cuts.ckRepairsFailure },
        [...uses, 'step2'],
      ),
    ),
  ];
}

function specialtyCeilings(profile: Profile, around: Surroundings, cuts: Cuts): Ceiling[] {
  const { specialty } = around;
  if (specialty === null) return [];
  const name = specialty.name;
  switch (specialty.class) {
    case 'closed':
      return [
        ceiling(
          'Ultra-reach',
          finding(
            'specialty-nearly-closed',
            `The specialty, ${name}, is nearly closed to low scores: at most Ultra-reach.`,
            specialty.source,
          ),
        ),
      ];
    case 'challenging':
      return [
        ceiling(
          'Reach',
          finding(
            'specialty-challenging',
            `The specialty, ${name}, is quite challenging for an IMG: at most Reach.`,
            specialty.source,
          ),
        ),
      ];
    case 'surgical':
      return [
        ceiling(
          'Reach',
          finding(
            'specialty-surgical',
            `The specialty, ${name}, matched fewer than one in three non-US IMGs (2026): at most Reach, MatchSheet's choice.`,
            specialty.source,
          ),
        ),
      ];
    case 'mid': {
      const step2 = profile.step2.score;
      const failures = measureFailures(profile);
      if (step2 !== null && step2 >= cuts.ckMidSpecialty && failures === 0) return [];
      const why =
        failures > 0 ? 'an exam failure' : step2 === null ? 'a Step 2 CK that is not in' : 'Step 2 CK {step2}, under {cut}';
      return [
        ceiling(
          'Reach',
          finding(
            'specialty-needs-more',
            `${name} asks for a strong profile; with ${why} it is at most Reach.`,
            specialty.source,
            { step2: step2 ?? '', cut: cuts.ckMidSpecialty },
            ['step2'],
          ),
        ),
      ];
    }
    default:
      return [];
  }
}

/** A tie covers a place if its words name the county, an area that holds it, or its state with evidence. */
export function tieTo(profile: Profile, program: Program): string | null {
  const { county, areas, state, city } = program.place;
  const tie = profile.ties.find(
    (one) =>
      (county !== null && one.counties.includes(county)) ||
      areas.some((area) => one.areas.some((own) => own === area || area.startsWith(`${own} (`) || own.startsWith(`${area} (`))) ||
      (state !== null && one.states.includes(state)) ||
      (county === null && city !== null && city.length > 3 && one.words.toLowerCase().includes(city)),
  );
  return tie?.words ?? null;
}

function areaCeilings(profile: Profile, program: Program, around: Surroundings): Ceiling[] {
  if (around.highDemandArea === null || hasLink(program.connection) || tieTo(profile, program) !== null) return [];
  const says = `${around.highDemandArea} is a high-demand area and you show no tie or link there: at most Reach.`;
  return [ceiling('Reach', finding('high-demand-area', says, 'G1.pools', {}, ['ties']))];
}

function conditionCeilings(profile: Profile, program: Program): Ceiling[] {
  const found: Ceiling[] = [];
  const need = visaNeedOf(profile);
  const visa = need === null ? null : decideVisa(program.visa, need, visaFactsOf(profile));
  if (visa?.kind === 'decided' && visa.answer === 'if the program') {
    found.push(
      ceiling('Reach', {
        ...visa.because[0],
        says: `${visa.because[0].says.replace(/\.$/, '')}, in the program's hands: at most Reach.`,
      }),
    );
  }
  const { imgs } = program;
  if (imgs.says === 'if' && !(/citizen|green card/i.test(imgs.words) && profile.workRight !== null)) {
    found.push(
      ceiling(
        'Reach',
        finding('imgs-under-condition', 'IMGs only under a condition (“{words}”): at most Reach.', 'ours.imgs.if', {
          words: imgs.words,
        }),
      ),
    );
  }
  return found;
}
