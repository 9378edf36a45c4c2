/** What does a cell say of the visa: TRUE, FALSE, Verify (not said) or If … with its condition? The answer of VISA_OK, and a column of SCORE. */
import type { VisaDecision } from '../domain/tier/visa';

/** @param visa Null where the profile does not say whether a visa is needed. */
export function showVisaAnswer(visa: VisaDecision | null): boolean | string {
  if (visa === null || visa.kind === 'undecided') return 'Verify';
  if (visa.kind === 'notApplicable' || visa.answer === 'yes') return true;
  return visa.answer === 'no' ? false : `If ${visa.because[0].values.words ?? ''}`;
}
