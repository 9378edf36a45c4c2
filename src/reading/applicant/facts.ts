/** Which facts can a row of a profile state? Each in the form in which the profile keeps it. */
import type { Day } from '../../domain/day';
import type { Planned, Profile, VisaWanted, WorkRight } from '../../domain/profile';
import type { ProfileField } from '../../domain/profileField';
import type { BesideFacts } from './besideFacts';
import type { ExamHistory } from './exams';
import { isSaid, type OfOne } from './planned';

interface Facts {
  readonly work_right: WorkRight;
  readonly visa_wanted: VisaWanted;
  readonly graduation_date: NonNullable<Profile['graduation']>;
  readonly step1: ExamHistory;
  readonly step1_attempts: number;
  readonly step2: ExamHistory;
  readonly step2_attempts: number;
  readonly step2_date: Day;
  readonly step3: ExamHistory;
  readonly step3_attempts: number;
  readonly step3_date: Day;
  readonly ecfmg: Profile['ecfmg'];
  readonly usce_months: Planned;
  readonly usce_specialty_months: OfOne;
  readonly observership_months: Planned;
  readonly letters: Planned;
  readonly letters_specialty: OfOne;
  readonly letters_region: Planned;
  readonly research: Planned;
  readonly publications: number;
  readonly match_attempts: number;
  readonly couple: 'yes' | 'no';
  readonly most_applications: number;
  readonly budget: number;
  readonly fees_paid: number;
  readonly season: number;
  readonly today: Day;
}
/** The fields whose words are kept as they stand. */
type Worded = Exclude<ProfileField, keyof Facts>;
export type RowFacts = BesideFacts & { readonly [Field in keyof Facts]?: Facts[Field] | undefined } & {
  readonly [Field in Worded]?: string | undefined;
};

export const whereSaid = <Amount extends Planned>(planned: Amount): Amount | undefined => (isSaid(planned) ? planned : undefined);
export const orNone = <Value>(value: Value | null): Value | undefined => value ?? undefined;
