/** What does `npm start` do? Builds everything, then serves the local workbook on this machine and prints its address. */
import { serve } from '../host/serve';
import { buildAll } from './build';

await buildAll();
const { address } = await serve('.');
process.stdout.write(`MatchSheet is open at ${address}\nStop it with Ctrl+C.\n`);
