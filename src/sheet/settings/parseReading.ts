/** Which policy do the fixed words of HOW_READ mean? The way back from sheet/show, for what a person teaches. */
import { type ApplicationStatus, STATUSES } from '../../domain/applicationStatus';
import type { ImgLimit, ImgPolicy, KindFact, Program } from '../../domain/program';
import type { Stance, VisaPolicy } from '../../domain/visaPolicy';
import { IMGS_NOT_SAID } from '../../reading/program/imgPolicy';
import { KIND_NOT_SAID } from '../../reading/program/programType';
import { VISA_NOT_SAID } from '../../reading/program/visa/readVisa';
import { conditional, NOT_SAID } from '../../reading/program/visa/visaCondition';

/** What words of the grammar mean, with the cell's own words for the reasons to quote; null where they are none of it. */
export type Parser<Policy> = (text: string, words: string) => { readonly policy: Policy } | null;

export const means = <Policy>(policy: Policy): { readonly policy: Policy } => ({ policy });

const STANCE = String.raw`yes|no|not said|if(?: \([^()]*\))?`;

const parseStance: Parser<Stance> = (text, words) => {
  const [, says, condition] = /^(yes|no|not said|if)(?: \(([^()]*)\))?$/i.exec(text) ?? [];
  switch (says?.toLowerCase()) {
    case 'yes':
      return means({ says: 'yes', words });
    case 'no':
      return means({ says: 'no', words });
    case 'if':
      return means(conditional(condition?.trim() || words));
    case 'not said':
      return means(NOT_SAID);
    default:
      return null;
  }
};

const KINDS = new RegExp(`^(?:J-?1:? (${STANCE}))?(?:; )?(?:H-?1B?:? (${STANCE}))?$`, 'i');

export const parseVisa: Parser<VisaPolicy> = (text, words) => {
  const [all = '', j1, h1b] = KINDS.exec(text) ?? [];
  if (all === '') return /^not said$/i.test(text) ? means(VISA_NOT_SAID) : null;
  const stance = (said: string | undefined): Stance => parseStance(said ?? '', words)?.policy ?? NOT_SAID;
  return means({ ...VISA_NOT_SAID, j1: stance(j1), h1b: stance(h1b) });
};

/** In a column of one kind a bare yes or no is about that kind. */
export const parseVisaOf =
  (kind: 'j1' | 'h1b'): Parser<VisaPolicy> =>
  (text, words) => {
    const own = parseStance(text, words);
    return own === null ? parseVisa(text, words) : means({ ...VISA_NOT_SAID, [kind]: own.policy });
  };

const LIMITS: readonly ImgLimit[] = ['US-citizen IMGs only', 'not non-US IMGs', "at the program's discretion"];

export const parseImgs: Parser<ImgPolicy> = (text, words) => {
  const said = text.toLowerCase().replace('\u2019', "'");
  if (said === 'yes' || said === 'no') return means({ says: said, words });
  if (said === 'not said') return means(IMGS_NOT_SAID);
  // An "if" without its limit is in the program's hands.
  const limit =
    said === 'if' ? LIMITS[2] : LIMITS.find((one) => said === `if (${one.toLowerCase()})` || said === one.toLowerCase());
  return limit === undefined ? null : means({ says: limit, words });
};

const TYPES = ['flagship', 'university', 'hybrid', 'community', 'county', 'FQHC'] as const;

export const parseType: Parser<KindFact> = (text, words) => {
  const [, named = '', isNew] = /^(.*?)(; new)?$/i.exec(text) ?? [];
  const kind = TYPES.find((one) => one.toLowerCase() === named.toLowerCase()) ?? null;
  if (kind === null && !/^not said$/i.test(named)) return null;
  return means(kind === null && isNew === undefined ? KIND_NOT_SAID : { kind, isNew: isNew !== undefined, words });
};

export const parseEcfmg: Parser<Program['ecfmg']> = (text, words) => {
  if (/^needed to apply$/i.test(text)) return means({ needed: 'to apply', words });
  if (/^needed to start$/i.test(text)) return means({ needed: 'to start', words });
  return /^not said$/i.test(text) ? means({ needed: 'not said', words: '' }) : null;
};

const TRACKS = ['categorical', 'preliminary', 'advanced', 'transitional'] as const;

export const parseTrack: Parser<Program['track']> = (text) => {
  const track = TRACKS.find((one) => one === text.toLowerCase());
  return track !== undefined || /^not said$/i.test(text) ? means(track ?? null) : null;
};

export const parseStatus: Parser<ApplicationStatus> = (text) => {
  const status = STATUSES.find((one) => one.toLowerCase() === text.toLowerCase());
  return status === undefined ? null : means(status);
};
