/** Where are the places that were found? Points on the outlines of their states; the list beside it says the same in words. */
import type { FoundPlace } from '../../../google/evidence/find';
import { OUTLINES } from '../outlines';

/** From three and two digits of base 36, in half units. */
const pointOf = (spot: string): readonly [number, number] => [
  Number.parseInt(spot.slice(0, 3), 36) / 2,
  Number.parseInt(spot.slice(3), 36) / 2,
];

/** So that a place at the edge has some land around it. */
const MARGIN = 12;
/** As wide as it is shown; a narrow state is not taller than wide. */
const WIDTH = 272;

export function PlacesMap(props: {
  readonly places: readonly FoundPlace[];
  readonly ticked: ReadonlySet<number>;
  readonly toggle: (at: number) => void;
}) {
  const { places, ticked, toggle } = props;
  const points = places.flatMap(({ spot }, at) => (spot === '' ? [] : [{ at, point: pointOf(spot) }]));
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ point }) => point[0]), points.map(({ point }) => point[1])];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const wide = Math.max(Math.max(...xs) + MARGIN - left, (Math.max(...ys) + MARGIN - top) * 0.9);
  const high = Math.max(Math.max(...ys) + MARGIN - top, wide * 0.5);
  const unit = wide / WIDTH;
  const states = new Set(places.map(({ state }) => state));
  const missing = places.length - points.length;
  return (
    <figure>
      <svg
        role="img"
        aria-label={`Map of ${points.length} of the places below, ${ticked.size} ticked`}
        viewBox={[left, top, wide, high].join(' ')}
        class="map"
      >
        {Object.entries(OUTLINES).map(([state, path]) => (
          <path key={state} d={path} class={states.has(state) ? 'land' : 'land beyond'} stroke-width={unit} />
        ))}
        {/* Ticked ones above the others. */}
        {[...points]
          .sort((one, other) => Number(ticked.has(one.at)) - Number(ticked.has(other.at)))
          .map(({ at, point: [x, y] }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the boxes of the list do the same
            <circle
              key={at}
              cx={x}
              cy={y}
              r={(ticked.has(at) ? 4.5 : 3.5) * unit}
              stroke-width={unit}
              class={ticked.has(at) ? 'place ticked' : 'place'}
              onClick={() => toggle(at)}
            >
              <title>{`${places[at]?.name}, ${places[at]?.city}`}</title>
            </circle>
          ))}
      </svg>
      {missing === 0 ? null : <figcaption>{missing} of them are not on the map: the record has no point for them.</figcaption>}
    </figure>
  );
}
