/** What does the public record say of one program: its hospital or health center, the H-1B filings at that address, and who filed them? */
import { type Confirmed, confirmedOf, type Named } from '../sheet/settings/confirmed';
import { type Match, matcherOf, STATES } from './match';
import type { Facility, Filing, Pack } from './pack';

export interface RowEvidence extends Match {
  readonly asked: Named;
  /** The CMS number, or `none`, that a row of SETTINGS gives; undefined where the text decides. */
  readonly confirmed: string | undefined;
  /** At that address; undefined where there are none. */
  readonly filing: Filing | undefined;
  /** Whose name the filings for residents bear, '' unless sure. */
  readonly employer: string;
  /** Certified positions of a confirmed employer alone, oldest year first: a name by itself says little of who it is. */
  readonly positions: readonly Readonly<Record<'employer' | 'state' | 'counts', string>>[] | null;
}

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
    const filing = pack<keyof Filing>('filings').find(({ id }) => id === here);
    const named = confirmedOf(employers, asked);
    return {
      ...own,
      asked,
      confirmed,
      filing,
      employer: named === undefined ? (filing?.employer ?? '') : named.replace(/^none$/, ''),
      positions:
        named === undefined
          ? null
          : pack<'employer' | 'state' | 'counts'>('employers').filter(
              (one) => one.employer.toLowerCase() === named.toLowerCase(),
            ),
    };
  };
}
