/** How often is each property tried by `npm run properties`? Twenty times as often as by `npm test`, which takes 100. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 2000 });
