/** Are the outlines of the states what us-atlas gives, and do the places of the record lie within them? */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapPoint } from '../../build/evidence/mapPoint';
import { OUTLINES_FILE, outlinesModule } from '../../build/outlines';
import { OUTLINES } from '../../src/wizard/page/outlines';

/** `npm run outlines` lets the formatter of the repository touch nothing: both are compared without their layout. */
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('they are made of us-atlas anew in the same letters', () => {
  expect(bare(readFileSync(OUTLINES_FILE, 'utf8'))).toBe(bare(outlinesModule()));
});

type Point = readonly [x: number, y: number];

/** The corners of each closed line: the first, then each by its way from the one before. */
const ringsOf = (path: string): Point[][] =>
  path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...ways] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const corners: Point[] = [[x, y]];
      for (let at = 0; at < ways.length; at += 2) {
        const [lastX, lastY] = corners[corners.length - 1] ?? [0, 0];
        corners.push([lastX + (ways[at] ?? 0), lastY + (ways[at + 1] ?? 0)]);
      }
      return corners;
    });

/** A line to the right of the point crosses the ring an odd number of times. */
const holds = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.filter(([toX, toY], at) => {
    const [fromX, fromY] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [0, 0];
    return toY > y !== fromY > y && x < toX + ((fromX - toX) * (y - toY)) / (fromY - toY);
  }).length %
    2 ===
  1;

test.each([
  ['CA', 'Bakersfield', 35.37, -119.02],
  ['CO', 'Denver', 39.74, -104.99],
  ['GA', 'Macon', 32.84, -83.63],
  ['NY', 'Albany', 42.65, -73.75],
  ['TX', 'San Antonio', 29.42, -98.49],
  ['WA', 'Yakima', 46.6, -120.51],
  ['AK', 'Fairbanks', 64.84, -147.72],
  ['HI', 'a point within Hawaii', 19.6, -155.5],
])('%s: %s lies within its state', (state, _city, latitude, longitude) => {
  const point = mapPoint(state, latitude, longitude);
  expect(ringsOf(OUTLINES[state] ?? '').some((ring) => holds(ring, point))).toBe(true);
  const others = Object.entries(OUTLINES).filter(([one]) => one !== state);
  expect(others.filter(([, path]) => ringsOf(path ?? '').some((ring) => holds(ring, point)))).toEqual([]);
});

test('the middle of the map is 96.6 degrees west and 38.7 north', () => {
  expect(mapPoint('KS', 38.7, -96.6).map(Math.round)).toEqual([488, 305]);
});
