// Does nothing get lost whatever fails, and whatever somebody else does meanwhile? Every action, every effect; prints the states tried and what broke.
import { buildAddon } from '../../build/addon';

await buildAddon();
const { ACTIONS } = await import('./actions.ts');
const { sweep } = await import('./sweep.ts');
const { meanwhile } = await import('./others.ts');

/** Of the actions whose name holds the first word; "others" as the second leaves the faults out. */
const [wanted = '', part = ''] = process.argv.slice(2);
let [states, broken] = [0, 0];
for (const action of ACTIONS.filter(({ name }) => name.includes(wanted))) {
  const isBesideList = action.tabs.some(({ name }) => name === 'My list');
  const tried = [
    ...(part === 'others' ? [] : [await sweep(action, ['before', 'after', 'away'])]),
    ...(isBesideList ? [await meanwhile(action)] : []),
  ];
  const count = tried.reduce((sum, one) => sum + one.states, 0);
  const breaches = tried.flatMap((one) => [...one.breaches]);
  states += count;
  broken += breaches.length;
  process.stdout.write(`${breaches.length === 0 ? 'ok  ' : 'FAIL'} ${action.name}: ${count} states\n`);
  for (const [what, where] of breaches)
    process.stdout.write(`       ${what} [${where.length}x: ${where.slice(0, 2).join('; ')}]\n`);
}
process.stdout.write(`${states} states, ${broken} kinds of breaches\n`);
process.exit(broken === 0 ? 0 : 1);
