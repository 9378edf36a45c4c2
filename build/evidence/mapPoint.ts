/** Where on the map of the United States is a place of the Earth? As us-atlas draws it: Albers's equal-area cone, Alaska and Hawaii below on the left. */

interface Cone {
  /** Meridian in the middle, and the point of the Earth that stands in the middle of its part, in degrees. */
  readonly meridian: number;
  readonly middle: readonly [east: number, north: number];
  readonly parallels: readonly [number, number];
  readonly scale: number;
  readonly at: readonly [x: number, y: number];
}

const SCALE = 1300;
const MIDDLE = [487.5, 305] as const;
const cone = (
  meridian: number,
  middle: Cone['middle'],
  parallels: Cone['parallels'],
  size = 1,
  [right, down]: readonly [number, number] = [0, 0],
): Cone => ({
  meridian,
  middle,
  parallels,
  scale: SCALE * size,
  at: [MIDDLE[0] + right * SCALE, MIDDLE[1] + down * SCALE],
});
const STATES_BELOW_CANADA = cone(-96, [-0.6, 38.7], [29.5, 45.5]);
const ALASKA = cone(-154, [-2, 58.5], [55, 65], 0.35, [-0.307, 0.201]);
const HAWAII = cone(-157, [-3, 19.9], [8, 18], 1, [-0.205, 0.212]);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Albers (Snyder, Map Projections, 1987, section 14), east and north of the cone's own middle meridian. */
function onCone({ parallels: [south, north] }: Cone, east: number, latitude: number): readonly [number, number] {
  const n = (Math.sin(radians(south)) + Math.sin(radians(north))) / 2;
  const c = 1 + Math.sin(radians(south)) * (2 * n - Math.sin(radians(south)));
  const radius = Math.sqrt(c - 2 * n * Math.sin(radians(latitude))) / n;
  return [radius * Math.sin(n * radians(east)), Math.sqrt(c) / n - radius * Math.cos(n * radians(east))];
}

/** In units of a map 975 wide and 610 high. @param latitude Degrees north. @param longitude Degrees east. */
export function mapPoint(state: string, latitude: number, longitude: number): readonly [x: number, y: number] {
  const own = state === 'AK' ? ALASKA : state === 'HI' ? HAWAII : STATES_BELOW_CANADA;
  const [x, y] = onCone(own, longitude - own.meridian, latitude);
  const [middleX, middleY] = onCone(own, own.middle[0], own.middle[1]);
  return [own.at[0] + own.scale * (x - middleX), own.at[1] - own.scale * (y - middleY)];
}
