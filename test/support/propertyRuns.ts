/** How often is each property tried? 25 times by `npm test`, eighty times as often by `npm run properties`. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: process.env.MODE === 'properties' ? 2000 : 25 });
