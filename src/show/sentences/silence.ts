/** What stands in the place of every message while no program may be written to? */
import { sayDay } from '../../domain/day';
import type { Silence } from '../../domain/season/silence';

/** '' on all other days. */
export const showSilence = (silence: Silence | null): string =>
  silence === null
    ? ''
    : `Match Week and SOAP, ${sayDay(silence.from)} to ${sayDay(silence.to)}${silence.isExpected ? ' (expected days)' : ''}: don’t write to a program before it contacts you, and don’t let anyone do it for you.`;
