/** What is known of one resident of a pasted roster? Never a name, only the school's words (empty where none is given) and its class. */
import type { SchoolClass } from '../../domain/roster';

export interface Resident {
  readonly kind: SchoolClass;
  readonly words: string;
}
