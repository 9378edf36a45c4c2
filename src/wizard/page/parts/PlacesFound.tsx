/** Which of the places that were found shall be rows of the list? On a map and in words, with a box each. */
import { useState } from 'preact/hooks';
import type { FoundPlace, FoundPlaces } from '../../../google/evidence/find';
import { Action, count } from './controls';
import { PlacesMap } from './PlacesMap';

/** As many as a page shows at once, and as many as one season's first list has. */
const AT_ONCE = 40;

export function PlacesFound(props: {
  readonly found: FoundPlaces;
  readonly isBusy: boolean;
  readonly add: (places: readonly FoundPlace[]) => void;
}) {
  const { found, isBusy, add } = props;
  const { places, note, hasList } = found;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(AT_ONCE);
  const toggle = (at: number): void => {
    const now = new Set(ticked);
    if (!now.delete(at)) now.add(at);
    setTicked(now);
    setShown(Math.max(shown, at + 1));
  };
  const first = Math.min(AT_ONCE, places.length);
  const chosen = places.filter((_place, at) => ticked.has(at));
  return (
    <>
      <h2>{count(places.length, 'place')} not on your list yet</h2>
      {note === '' ? null : <p>{note}</p>}
      {places.length === 0 ? null : (
        <>
          <p>
            Your first areas come first. In each, inland and smaller places lead, where fewer people apply; the smallest hospitals
            stand last.
          </p>
          <details>
            <summary>Does each have its own program?</summary>
            <p>
              The record counts residents, not programs. On one older list, 73% of hospitals with 60 residents or more ran a
              program under their own name, 57% of those with 25 to 60, and 40% of those with 12 to 25. At the others, residents
              come from a program with another name. Tick those you want to look up.
            </p>
          </details>
          <PlacesMap places={places} ticked={ticked} toggle={toggle} />
          <div class="row">
            <Action onClick={() => setTicked(new Set(places.slice(0, first).map((_place, at) => at)))}>
              Tick the first {first}
            </Action>
            {ticked.size === 0 ? null : <Action onClick={() => setTicked(new Set())}>Untick all</Action>}
            {ticked.size === 0 ? null : (
              <Action isPrimary isBusy={isBusy} busyText="Adding…" onClick={() => add(chosen)}>
                {hasList ? `Add ${count(ticked.size, 'place')}` : `Make a list of ${count(ticked.size, 'place')}`}
              </Action>
            )}
          </div>
          <ul class="plain">
            {places.slice(0, shown).map(({ name, city, state, group, facts }, at) => (
              <li key={`${name}, ${city}`} class="fact">
                {group === '' || group === places[at - 1]?.group ? null : <h3>{group}</h3>}
                <label>
                  <input type="checkbox" checked={ticked.has(at)} onChange={() => toggle(at)} /> <strong>{name}</strong>, {city},{' '}
                  {state}
                </label>
                {facts.map((fact) => (
                  <div key={fact}>
                    <small>{fact}</small>
                  </div>
                ))}
              </li>
            ))}
          </ul>
          {shown >= places.length ? null : (
            <Action onClick={() => setShown(shown + AT_ONCE)}>Show {Math.min(AT_ONCE, places.length - shown)} more</Action>
          )}
        </>
      )}
    </>
  );
}
