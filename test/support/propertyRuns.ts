/** How often is each property tried, and with which examples? 25 times by `npm test`, with the same ones each time, so that it says the same; eighty times as often by `npm run properties`, with others each time. */
import fc from 'fast-check';

fc.configureGlobal(process.env.MODE === 'properties' ? { numRuns: 2000 } : { numRuns: 25, seed: 20_261_130 });
