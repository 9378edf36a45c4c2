/** What does the public record say of one program: its hospital or health center, the H-1B filings at that address, and who filed them? */
import { type Confirmed, confirmedOf, type Named } from '../sheet/confirmed';
import { type Match, matcherOf, STATES } from './match';
import type { Facility, Filing, Pack } from './pack';

export interface RowEvidence extends Match {
  readonly asked: Named;
  /** The CMS number, or `none`, that a row of SETTINGS gives; undefined where the text decides. */
  readonly confirmed: string | undefined;
  readonly filings: readonly Filing[];
  /** Whose name the filings for residents bear, '' unless sure. */
  readonly employer: string;
  /** Certified positions of a confirmed employer alone, oldest year first: a name by itself says little of who it is. */
  readonly positions: readonly Readonly<Record<'employer' | 'state' | 'counts', string>>[] | null;
}

/** Residents, and those who may be fellows. */
export const traineesOf = ({ residents, either }: Filing): number => Number(residents) + Number(either);

/** Reads programs of one list. */
export function evidenceReader(pack: Pack, { hospitals, employers }: Confirmed): (asked: Named) => RowEvidence {
  const match = matcherOf(pack);
  return (asked) => {
    const text = match({ ...asked, text: asked.names.join(' / ') });
    const confirmed = confirmedOf(hospitals, asked);
    const found = STATES.flatMap((state) => (confirmed === undefined ? [] : pack<keyof Facility>(state))).find(
      ({ id }) => id === confirmed,
    );
    const own: Match =
      confirmed === undefined
        ? text
        : { ...text, hospital: found ?? null, certainty: confirmed === 'none' && text.center === null ? 'none' : 'sure' };
    const here = own.certainty === 'sure' ? (own.hospital ?? own.center)?.id : undefined;
    const filings = pack<keyof Filing>('filings').filter(({ ids }) => here !== undefined && ids.includes(here));
    const named = confirmedOf(employers, asked);
    return {
      ...own,
      asked,
      confirmed,
      filings,
      employer: named === undefined ? filerOf(filings) : named.replace(/^none$/, ''),
      positions:
        named === undefined
          ? null
          : pack<'employer' | 'state' | 'counts'>('employers').filter(
              (one) => one.employer.toLowerCase() === named.toLowerCase(),
            ),
    };
  };
}

/** The employer of the residents here whose name is the hospital's own: others file at an address where they only lend people. */
function filerOf(filings: readonly Filing[]): string {
  const own = filings.filter((one) => traineesOf(one) > 0 && one.mark !== '');
  const all = own.reduce((sum, one) => sum + traineesOf(one), 0);
  return own.find((one) => traineesOf(one) >= 0.75 * all)?.employer ?? '';
}
