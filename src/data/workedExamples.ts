/** Which numbers does a guide come to in its worked example, and for whom? Shown to an applicant whose case is like it, never blended. */
import type { RuleId } from '../domain/ruleId';

export interface WorkedExample {
  readonly rule: RuleId;
  readonly applications: { readonly from: number; readonly to: number };
  /** Where they go. */
  readonly among: string;
  /** Hands-on months; null where the example has enough. */
  readonly usce: { readonly from: number; readonly to: number; readonly where: string } | null;
  readonly letters: { readonly from: number; readonly to: number; readonly where: string } | null;
  readonly research: string;
  /** Months of the whole plan; null where the example applies at once. */
  readonly months: { readonly from: number; readonly to: number } | null;
}

/** Step 2 CK under 225, little USCE. (G4.ex) */
export const LITTLE_USCE: WorkedExample = {
  rule: 'G4.ex',
  applications: { from: 80, to: 100 },
  among:
    'state universities in less competitive regions and community programs tied to them, with personal signals where you can',
  usce: { from: 2, to: 4, where: ' in a hospital tied to a state university or a public system' },
  letters: { from: 2, to: 3, where: ' from US faculty of the specialty there' },
  research: '6-12 months of research, for one abstract or poster',
  months: { from: 12, to: 18 },
};

/** Step 2 CK 218, a year of USCE, three strong letters, a visa needed. (G5.ex1) */
export const READY_ON_A_VISA: WorkedExample = {
  rule: 'G5.ex1',
  applications: { from: 120, to: 150 },
  among: 'across the US, community programs with more than 40-50% IMGs first',
  usce: null,
  letters: null,
  research: '',
  months: null,
};
