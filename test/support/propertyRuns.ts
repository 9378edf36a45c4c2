/** How often is each property tried? 50 times by `npm test`, forty times as often by `npm run properties`. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: process.env.MODE === 'properties' ? 2000 : 50 });
