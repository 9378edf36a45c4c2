/** Which kinds of cell are read, which policy does each give, and by which names may a person call it? */
import { lookup } from '../data/places';
import type { ApplicationStatus } from '../domain/applicationStatus';
import type {
  AttemptPolicy,
  GraduationPolicy,
  ImgPolicy,
  KindFact,
  Program,
  ScorePolicy,
  SharePolicy,
  UscePolicy,
} from '../domain/program';
import type { VisaPolicy } from '../domain/visaPolicy';
import { readHeader } from '../reading/headers/programHeader';
import type { Topic } from '../reading/language/lexicon';
import { fold } from '../reading/text/cellText';

/** What a cell of each kind comes to. The kinds are HOW_READ's; a list's columns are mapped to them by `KIND_OF_FIELD`. */
export interface Policies {
  readonly visa: VisaPolicy;
  readonly j1: VisaPolicy;
  readonly h1b: VisaPolicy;
  readonly step1: ScorePolicy;
  readonly step2: ScorePolicy;
  readonly attempts: AttemptPolicy;
  readonly graduation: GraduationPolicy;
  readonly usce: UscePolicy;
  readonly share: SharePolicy | null;
  readonly type: KindFact;
  readonly imgs: ImgPolicy;
  readonly ecfmg: Program['ecfmg'];
  readonly track: Program['track'];
  readonly status: ApplicationStatus;
}
export type Kind = keyof Policies;

/** As a question about a person's own cell begins, and the column of the lexicon that the kind is read in. */
export const KINDS: { readonly [K in Kind]: { readonly name: string; readonly topic: Topic } } = {
  visa: { name: 'Visa', topic: 'visa' },
  j1: { name: 'J-1', topic: 'visa' },
  h1b: { name: 'H-1B', topic: 'visa' },
  step1: { name: 'Step 1', topic: 'step' },
  step2: { name: 'Step 2 CK', topic: 'step' },
  attempts: { name: 'Attempts', topic: 'attempts' },
  graduation: { name: 'Graduation', topic: 'graduation' },
  usce: { name: 'USCE', topic: 'usce' },
  share: { name: 'IMG share', topic: 'share' },
  type: { name: 'Type', topic: 'type' },
  imgs: { name: 'IMGs', topic: 'imgs' },
  ecfmg: { name: 'ECFMG', topic: 'ecfmg' },
  track: { name: 'Track', topic: 'track' },
  status: { name: 'Status', topic: 'status' },
};

const KNOWN = lookup<unknown>(KINDS);
export const isKind = (name: string): name is Kind => KNOWN[name] !== undefined;

/** Columns of a list whose field has another name than its kind; the other fields are kinds, or are not read so. */
export const KIND_OF_FIELD = lookup({
  step1_min: 'step1',
  step2_min: 'step2',
  step2_typical: 'step2',
  yog: 'graduation',
  img_share: 'share',
  city: 'region',
  state: 'region',
  location: 'region',
});

export const kindOfField = (field: string): Kind | null => {
  const kind = KIND_OF_FIELD[field] ?? field;
  return isKind(kind) ? kind : null;
};

/** "Step 2 CK", "J-1", "YOG": the kind that a person means, by its name or as a column's header. Kinds that only HOW_READ has come as they are. */
export function kindCalled(name: string): string {
  const plain = fold(name).replace(/^step ?-?(\d)(?: ?ck)?$/, 'step$1');
  if (isKind(plain)) return plain;
  const field = readHeader(name);
  return KIND_OF_FIELD[field] ?? (field === 'other' ? plain : field);
}
