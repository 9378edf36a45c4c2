/**
 * What does `npm run outlines` make? The outlines of the states on the map of Find, from us-atlas (Census Bureau cartographic boundaries), with as many points as a sidebar of 300 px can show.
 * They are kept in the repository, so that no build needs the atlas.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readTables } from './evidence/tables';

export const OUTLINES_FILE = 'src/wizard/page/outlines.ts';

type Point = readonly [x: number, y: number];

interface Atlas {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly states: {
      readonly geometries: readonly (
        | { readonly type: 'Polygon'; readonly id: string; readonly arcs: readonly (readonly number[])[] }
        | { readonly type: 'MultiPolygon'; readonly id: string; readonly arcs: readonly (readonly (readonly number[])[])[] }
      )[];
    };
  };
}

/** How far a line may leave the coast, and how small an island may be, in units of the map, of which it is 975 wide. */
const TOLERANCE = 1.5;
const LEAST_AREA = 12;

export function outlinesModule(): string {
  const atlas = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json'), 'utf8'),
  ) as Atlas;
  const codes = new Map(readTables().rucc.map(({ fips = '', state = '' }) => [fips.slice(0, 2), state]));
  const arcs = atlas.arcs.map((arc) => simplified(onMap(arc, atlas.transform)));
  const paths = atlas.objects.states.geometries
    .map((state) => [codes.get(state.id) ?? '', pathOf(state.type === 'Polygon' ? [state.arcs] : state.arcs, arcs)] as const)
    .filter(([code, path]) => code !== '' && path !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `/** What do the states look like on a map 975 wide and 610 high? Written by \`npm run outlines\` from us-atlas. */
export const OUTLINES: Readonly<Partial<Record<string, string>>> = {
${paths.map(([code, path]) => `  ${code}: '${path}',`).join('\n')}
};
`;
}

/** Each point stands as its way from the one before. */
function onMap(arc: readonly Point[], { scale, translate }: Atlas['transform']): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Without the points that a straight line nearly meets (Douglas and Peucker); a border is the same for both its states. */
function simplified(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line[line.length - 1]];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const away = line.map((point) => distance(point, first, last));
  const farthest = Math.max(...away);
  if (farthest <= TOLERANCE) return [first, last];
  const at = away.indexOf(farthest);
  return [...simplified(line.slice(0, at + 1)), ...simplified(line.slice(at)).slice(1)];
}

/** From a point to the piece of line between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** One closed line for each ring that is large enough, in whole units, each point by its way from the one before. */
function pathOf(polygons: readonly (readonly (readonly number[])[])[], arcs: readonly (readonly Point[])[]): string {
  return polygons
    .flat()
    .map((ring) => ring.flatMap((arc) => (arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? []))))
    .map((ring) => ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]).filter(isNew))
    .filter((ring) => areaOf(ring) >= LEAST_AREA)
    .map((ring) => {
      const ways = ring.slice(1).map(([x, y], at) => `${x - (ring[at]?.[0] ?? 0)} ${y - (ring[at]?.[1] ?? 0)}`);
      return `M${ring[0]?.join(' ')}l${ways.join(' ').replace(/ -/g, '-')}z`;
    })
    .join('');
}

const isNew = ([x, y]: Point, at: number, ring: readonly Point[]): boolean =>
  at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1];

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], at) => sum + x * (ring[(at + 1) % ring.length]?.[1] ?? 0) - y * (ring[(at + 1) % ring.length]?.[0] ?? 0),
      0,
    ),
  ) / 2;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(OUTLINES_FILE, outlinesModule());
