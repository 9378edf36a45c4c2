/** Which phase is it, what is due and what to leave alone, and how is the year or the Match left? */
import type { Requests } from '../../../google/server/answers';
import { today } from '../server';
import { CoreSentence, type GoTo } from './CoreSentence';
import { Action } from './controls';
import { YearBar } from './YearBar';

type Season = Requests['season']['answer']['season'];

/** There is a Match to leave, and no rank list in Match Week. */
const LEAVABLE: ReadonlySet<Season['phase']> = new Set(['applying', 'late', 'interviewing', 'ranking', 'waiting']);

export function SeasonNow(props: {
  readonly season: Season;
  readonly isBusy: boolean;
  readonly setSeason: (words: string) => void;
  readonly goTo: GoTo;
}) {
  const { season, isBusy, setSeason, goTo } = props;
  const isKnown = season.phase !== 'not known';
  const next = season.next;
  const isAmong = (day: string): boolean => season.days.some(({ when }) => when === day);
  return (
    <>
      <h2 class="phase">{isKnown ? `Match ${season.season}: ${season.phase}` : 'Which Match is it?'}</h2>
      <p>
        <CoreSentence words={season.says} goTo={goTo} />
      </p>
      {season.contradiction === '' ? null : <p class="told">{season.contradiction}</p>}
      {isKnown ? null : <Years isBusy={isBusy} setSeason={setSeason} />}
      <YearBar season={season} />
      {season.borrowed === '' ? null : <p>{season.borrowed}</p>}
      {season.early === '' ? null : <p>{season.early}</p>}
      {season.visa.map(({ asks, addresses }) => (
        <p key={asks} class="told">
          {asks} Check on the day:{' '}
          {addresses.map((address, at) => (
            <>
              {at === 0 ? '' : ' · '}
              <a key={address} href={`https://${address}`} target="_blank" rel="noreferrer">
                {address.replace(/\/.*/, '')}
              </a>
            </>
          ))}
        </p>
      ))}
      <Acts title="This week" acts={season.acts} goTo={goTo} />
      <Acts title="Also" acts={season.also} goTo={goTo} />
      <Acts title="Don’t" acts={season.not} goTo={goTo} />
      {season.days.length === 0 ? null : <h2>Next days</h2>}
      <ol class="days">
        {season.stillOpen === null || isAmong(season.stillOpen.when) ? null : (
          <li>
            <span class="when">
              <CoreSentence words={season.stillOpen.when} goTo={goTo} />
            </span>{' '}
            <small>still open</small>
            <br />
            {season.stillOpen.says}
          </li>
        )}
        {season.days.map(({ when, says, distance }) => (
          <li key={says}>
            <span class="when">
              <CoreSentence words={when} goTo={goTo} />
            </span>{' '}
            <small>{distance}</small>
            <br />
            {says}
            {when === season.stillOpen?.when ? `. ${season.stillOpen.says}` : ''}
          </li>
        ))}
      </ol>
      {season.interviews.map(({ count: had, says }) => (
        <p key={says}>
          <strong>Interviews in hand: {had}.</strong> {says}
        </p>
      ))}
      {season.open === null ? null : (
        <p>
          <strong>Programs open: {season.open.count}.</strong> <CoreSentence words={season.open.says} goTo={goTo} />
        </p>
      )}
      {LEAVABLE.has(season.phase) ? (
        <Action isBusy={isBusy} busyText="Writing…" onClick={() => setSeason(`${season.season}, left the Match`)}>
          I am no longer in this Match
        </Action>
      ) : null}
      {next === null ? null : (
        <>
          <p>
            <CoreSentence words={next.says} goTo={goTo} />
          </p>
          {season.phase === 'SOAP' ? null : (
            <Action isBusy={isBusy} busyText="Writing…" onClick={() => setSeason(String(next.season))}>
              Set Season to {next.season} in PROFILE
            </Action>
          )}
        </>
      )}
    </>
  );
}

function Acts({ title, acts, goTo }: { readonly title: string; readonly acts: Season['acts']; readonly goTo: GoTo }) {
  if (acts.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {acts.map(({ says, source }) => (
          <li key={says}>
            <CoreSentence words={says} goTo={goTo} /> <small>{source}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

const FIRST_MONTH_AFTER_MATCH = 4;

/** The next two Matches by the person's own day. */
function Years({ isBusy, setSeason }: { readonly isBusy: boolean; readonly setSeason: (words: string) => void }) {
  const [year = 0, month = 0] = today().split('-').map(Number);
  const first = month >= FIRST_MONTH_AFTER_MATCH ? year + 1 : year;
  return (
    <div class="row">
      {[first, first + 1].map((one) => (
        <Action key={one} isPrimary={one === first} isBusy={isBusy} busyText="Writing…" onClick={() => setSeason(String(one))}>
          March {one}
        </Action>
      ))}
    </div>
  );
}
