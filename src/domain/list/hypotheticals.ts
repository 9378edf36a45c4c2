/** What would a program be if an open question were answered well, or badly? The ends of what each fact can be; nothing here is a promise. */
import type { Cuts } from '../cuts';
import { isRightKnown, type Profile } from '../profile';
import type { Program, SharePolicy } from '../program';
import type { Question, QuestionKey } from '../question';
import type { Stance } from '../visaPolicy';

interface Ends {
  readonly well: Program;
  readonly badly: Program;
  /** Both put in words: "if it sponsors your visa", "if it sponsors none". */
  readonly ifWell: string;
  readonly ifBadly: string;
}

const yes: Stance = { says: 'yes', words: '' };
const no: Stance = { says: 'no', words: '' };
const shareOf = (share: number): SharePolicy => ({
  low: share,
  high: share,
  part: null,
  whole: null,
  caribbean: null,
  counts: null,
  words: '',
});
type EndsOf = (program: Program, profile: Profile, cuts: Cuts) => Ends;

/** Null where it asks for more than one fact, or for none of the program. */
const ENDS: Readonly<Record<QuestionKey, EndsOf | null>> = {
  visa: (program, { workRight }) => ({
    well: { ...program, visa: { ...program.visa, j1: yes, h1b: yes, ead: yes } },
    badly: { ...program, visa: { ...program.visa, j1: no, h1b: no, ead: no } },
    ifWell: workRight === 'other work permit' ? 'if it takes your work permit' : 'if it sponsors your visa',
    ifBadly: 'if it does not',
  }),
  'IMG policy': (program) => ({
    well: { ...program, imgs: { says: 'yes', words: '' } },
    badly: { ...program, imgs: { says: 'no', words: '' } },
    ifWell: 'if it considers permanent residents',
    ifBadly: 'if it does not',
  }),
  // "Several IMGs among current residents", and hardly any: the two pictures of the guides. (G5.tier.realistic, G5.roster.us)
  'IMG share': (program, _, { shareAtBest, shareAtWorst }) => ({
    well: { ...program, share: shareOf(shareAtBest) },
    badly: { ...program, share: shareOf(shareAtWorst) },
    ifWell: 'if most residents are IMGs',
    ifBadly: 'if hardly any are',
  }),
  type: (program) => ({
    well: { ...program, kind: { ...program.kind, kind: 'community' } },
    badly: { ...program, kind: { ...program.kind, kind: 'university' } },
    ifWell: 'if it is a community program',
    ifBadly: 'if it is a university program',
  }),
  'CK minimum': (program, { step2 }) => ({
    well: { ...program, step2: { ...program.step2, required: null, noMinimum: true } },
    badly: { ...program, step2: { ...program.step2, required: (step2.score ?? 0) + 20, noMinimum: false } },
    ifWell: step2.score === null ? 'if it has no minimum' : 'if it has no minimum above your score',
    ifBadly: step2.score === null ? 'if it has one' : 'if its minimum is well above your score',
  }),
  attempts: (program) => ({
    well: { ...program, attempts: { strength: 'no limit', words: '' } },
    badly: { ...program, attempts: { strength: 'required', any: 1, step1: null, step2: null, words: '' } },
    ifWell: 'if it has no limit on attempts',
    ifBadly: 'if it takes first attempts only',
  }),
  'graduation limit': (program) => ({
    well: { ...program, graduation: { strength: 'no limit', words: '' } },
    badly: {
      ...program,
      graduation: { strength: 'required', years: 1, since: null, counted: 'not said', exception: null, words: '' },
    },
    ifWell: 'if your graduation is inside its limit',
    ifBadly: 'if it is outside',
  }),
  USCE: (program) => ({
    well: { ...program, usce: { strength: 'not required', observership: 'not said', words: '' } },
    badly: { ...program, usce: { strength: 'required', months: 12, observership: 'does not count', words: '' } },
    ifWell: 'if your US clinical experience is enough',
    ifBadly: 'if it asks for more',
  }),
  ECFMG: (program) => ({
    well: { ...program, ecfmg: { needed: 'to start', words: '' } },
    badly: { ...program, ecfmg: { needed: 'to apply', words: '' } },
    ifWell: 'if the certificate is needed only to start',
    ifBadly: 'if it is needed to apply',
  }),
  graduation: (program) => ({
    well: { ...program, graduation: { strength: 'no limit', words: '' } },
    badly: {
      ...program,
      graduation: { strength: 'required', years: 1, since: null, counted: 'not said', exception: null, words: '' },
    },
    ifWell: 'if its limit leaves you in',
    ifBadly: 'if it does not',
  }),
  'older facts': null,
  'a doubtful cell': null,
};

export const endsOf = ({ about }: Question, program: Program, profile: Profile, cuts: Cuts): Ends | null =>
  about === 'visa' && !isRightKnown(profile) ? null : (ENDS[about]?.(program, profile, cuts) ?? null);
