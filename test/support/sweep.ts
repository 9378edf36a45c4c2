/** How much of a sweep is tried? All of it by `npm run sweeps`; by `npm test` one in so many, others with each build, so that the same files say the same and nothing is passed over for long. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const IS_WHOLE = process.env.MODE === 'sweeps';

/** Which part has its turn, read from the built script. */
const TURN = createHash('sha256').update(readFileSync('dist/addon/Code.js')).digest().readUInt16BE(0);

/** Has the one at this place its turn? One in so many has. */
export const isTried = (at: number, oneIn: number): boolean => IS_WHOLE || (at + TURN) % oneIn === 0;

/** Those of a sweep that are tried now. */
export const tried = <One>(all: readonly One[], oneIn: number): readonly One[] => all.filter((_, at) => isTried(at, oneIn));
