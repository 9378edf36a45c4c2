/** What does the public record say of one program: its hospital or health center, the H-1B filings at that address, and who filed them? */
import { type Confirmed, confirmedOf, type Named } from '../sheet/confirmed';
import { type Match, Matcher } from './match';
import type { Facility, Filing, Pack } from './pack';

export interface RowEvidence {
  readonly asked: Named;
  readonly match: Match;
  /** By a row of SETTINGS, not by the text. */
  readonly isConfirmed: boolean;
  /** A confirmed CMS number that the evidence has not, '' otherwise. */
  readonly otherNumber: string;
  readonly filings: readonly Filing[];
  /** Whose name the filings for residents bear, '' unless sure. */
  readonly employer: string;
  /** Certified positions by year, of a confirmed employer alone: a name says little of who it is. */
  readonly positions: readonly { readonly state: string; readonly counts: string }[] | null;
}

/** Reads programs of one list; the same text in the same place is looked up once. */
export class EvidenceReader {
  private readonly matcher: Matcher;
  private readonly known = new Map<string, RowEvidence>();

  constructor(
    readonly pack: Pack,
    private readonly confirmed: Confirmed,
  ) {
    this.matcher = new Matcher(pack);
  }

  read(asked: Named): RowEvidence {
    const key = [...asked.names, asked.city, asked.state].join('\n');
    const known = this.known.get(key) ?? this.fresh(asked);
    this.known.set(key, known);
    return known;
  }

  private fresh(asked: Named): RowEvidence {
    const { names, city, state } = asked;
    const number = confirmedOf(this.confirmed.hospitals, asked);
    const text = this.matcher.match({ text: names.join(' / '), city, state });
    const hospital = number === undefined ? text.hospital : this.matcher.byId(number);
    const match: Match =
      number === undefined ? text : { ...text, hospital, certainty: number !== 'none' || text.center !== null ? 'sure' : 'none' };
    const here = match.certainty === 'sure' ? (hospital ?? match.center) : null;
    const filings = here === null ? [] : this.pack.filingsAt(here.id);
    const named = confirmedOf(this.confirmed.employers, asked);
    return {
      asked,
      match,
      isConfirmed: number !== undefined,
      otherNumber: number !== undefined && number !== 'none' && hospital === null ? number : '',
      filings,
      employer: named === undefined ? filerOf(filings, here) : named === 'none' ? '' : named,
      positions: named === undefined || named === 'none' ? null : this.pack.positionsOf(named),
    };
  }
}

/** So much of what bears the hospital's name must be one employer's. */
const MOST = 0.75;
const trainees = ({ residents, residentsOrFellows }: Filing): number => residents + residentsOrFellows;

/** The employer of the residents here whose name is the hospital's own: others file at an address where they only lend people. */
function filerOf(filings: readonly Filing[], here: Facility | null): string {
  const own = filings.filter((one) => trainees(one) > 0 && (one.bearsName || here?.kind === 'h'));
  const all = own.reduce((sum, one) => sum + trainees(one), 0);
  return own.find((one) => trainees(one) >= MOST * all)?.employer ?? '';
}
