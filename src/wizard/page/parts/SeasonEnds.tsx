/** What stands beside a season that ends: the list of SOAP, and the copy for the next one? */
import type { Requests } from '../../../google/server/answers';
import { Action } from './controls';

type Season = Requests['season']['answer']['season'];

/** What of the list may be applied to in Match Week. */
export function SoapFile({ file: { isMarked, groups } }: { readonly file: NonNullable<Season['soap']> }) {
  return (
    <>
      <h2>Your programs for SOAP</h2>
      <p>
        {isMarked ? 'The rows that you marked SOAP,' : 'All rows'} that your visa and exams leave open, by track. Only those that
        also stand on Monday’s list of unfilled programs can be applied to, 45 in all.
        {isMarked ? '' : ' Give the status SOAP to those you mean.'}
      </p>
      {groups.length === 0 ? <p class="told">No program on your list is open. Find has more.</p> : null}
      {groups.map(({ track, programs }) => (
        <details key={track}>
          <summary>
            {track === 'advanced' ? 'Advanced, training begins a year later' : `${track[0]?.toUpperCase()}${track.slice(1)}`}:{' '}
            {programs.length}
          </summary>
          <p>{programs.map(({ name, isVisaOpen }) => `${name}${isVisaOpen ? ' (visa not said)' : ''}`).join(', ')}</p>
        </details>
      ))}
    </>
  );
}

export function BeginSeason(props: {
  readonly season: number;
  readonly isBusy: boolean;
  readonly begin: (season: number) => void;
}) {
  const { season, isBusy, begin } = props;
  return (
    <>
      <h2>Match {season}</h2>
      <p>
        If you apply again, begin with a copy of this list: the programs and their facts, each to be checked again, and the
        outcome of this season beside them.
      </p>
      <Action isBusy={isBusy} busyText="Copying…" onClick={() => begin(season)}>
        Copy this list for {season}
      </Action>
    </>
  );
}
