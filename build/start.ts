/** What does `npm start` do? Builds everything, then serves the local workbook on this machine and prints its address. */
import { parseArgs } from 'node:util';
import { addressOf, PortTaken, serve, USUAL_PORT } from '../host/serve';
import { buildAll } from './build';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = values.port === undefined ? USUAL_PORT : Number(values.port);

await buildAll();
try {
  const { address } = await serve('.', port);
  process.stdout.write(`MatchSheet is open at ${address}\nStop it with Ctrl+C.\n`);
} catch (error) {
  if (!(error instanceof PortTaken)) throw error;
  process.exitCode = error.isOurs ? 0 : 1;
  process.stdout.write(
    error.isOurs
      ? `MatchSheet is open already at ${addressOf(port)}: reload the page there.\n`
      : `Another program is using port ${port}. Your workbook is kept under ${addressOf(port)}, so stop that program and start again.\nOr choose another port, where the workbook begins anew: npm start -- --port ${port + 1}\n`,
  );
}
