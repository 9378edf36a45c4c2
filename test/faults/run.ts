// Does nothing get lost whatever fails, and whatever somebody else does meanwhile? Every action, every effect; prints the states tried and what broke.
import { buildAddon } from '../../build/addon';

await buildAddon();
const { ACTIONS } = await import('./actions.ts');
const { sweep } = await import('./sweep.ts');

const [wanted = ''] = process.argv.slice(2);
let [states, broken] = [0, 0];
for (const action of ACTIONS.filter(({ name }) => name.includes(wanted))) {
  const swept = await sweep(action, ['before', 'after', 'away']);
  states += swept.states;
  broken += swept.breaches.size;
  process.stdout.write(`${swept.breaches.size === 0 ? 'ok  ' : 'FAIL'} ${action.name}: ${swept.states} states\n`);
  for (const [what, where] of swept.breaches)
    process.stdout.write(`       ${what} [${where.length}x: ${where.slice(0, 2).join('; ')}]\n`);
}
process.stdout.write(`${states} states, ${broken} kinds of breaches\n`);
process.exit(broken === 0 ? 0 : 1);
