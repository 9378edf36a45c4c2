/** What do a row's notes tell of its end or its visa that its own columns do not? Asked for the rank list alone. */
import { type ApplicationStatus, PROGRESS_OF } from '../../domain/applicationStatus';
import type { Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import type { VisaDecision } from '../../domain/tier/visa';
import { quote } from '../../reading/text/cellText';
import { columnReader, READ_AS_IT_STANDS } from '../../sheet/cellReader';

const ENDS: ReadonlySet<ApplicationStatus> = new Set(['rejected', 'withdrawn', 'declined by me']);
const LONGEST = 60;
/** “Nobody smiled” refuses no visa. */
const OF_VISAS = /vi[sz]|[jh]\W?1|spons|citizen|green|permit/i;

interface Told {
  /** With the status that the notes tell, where the row has not ended by its own columns. */
  readonly program: Program;
  /** The notes that end it; '' where they do not. */
  readonly words: string;
  /** What they say of the visa. */
  readonly visa: VisaDecision | null;
}

/** Reads notes with the readers of the columns Status and Visa; each text once. */
export function notesReader({ season }: Profile, visaOf: (program: Program) => VisaDecision | null) {
  const status = columnReader('status', '', READ_AS_IT_STANDS, season ?? undefined);
  const visa = columnReader('visa', '', READ_AS_IT_STANDS);
  return (program: Program, notes: string): Told => {
    if (notes === '') return { program, words: '', visa: null };
    const cell = { is: 'text', text: notes } as const;
    const { policy } = status(cell);
    const isEnd = ENDS.has(policy) && !ENDS.has(program.status);
    return {
      program: isEnd ? { ...program, status: policy, progress: PROGRESS_OF[policy] } : program,
      words: isEnd ? quote(notes, LONGEST) : '',
      visa: OF_VISAS.test(notes) ? visaOf({ ...program, visa: visa(cell).policy }) : null,
    };
  };
}
