/** From when to when is no program written to, unless it has called first? Monday of Match Week to the end of SOAP. (SOAP rules of NRMP) */
import type { Day } from '../day';

export interface Silence {
  readonly from: Day;
  readonly to: Day;
  /** Its days are not published yet and follow their pattern. */
  readonly isExpected: boolean;
}
