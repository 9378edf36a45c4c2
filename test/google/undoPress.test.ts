// Does Undo of the press that was made last take all of it back, once, and only while nothing came after it?
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { differences, everythingIn } from '../faults/everything.ts';
import { type DeskOfTest, ONE_PROGRAM, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const NEXT = 'Something else was done since, or what was written has been changed, so nothing was taken back';

/** @return What stood before, and how the press goes back. */
function press(desk: DeskOfTest, request: string, ask: object) {
  const before = everythingIn(desk);
  const { undo } = desk.ask(request, ask, 'the press') as { readonly undo: string };
  return { before, takeBack: () => desk.ask('undoPress', { undo }) };
}

const PRESSES: readonly (readonly [says: string, request: string, ask: object, tabs: readonly TabContent[], named: boolean])[] = [
  ['a profile that is made', 'saveProfile', { answers: { step2: '218', ties: '=1+1' } }, [ONE_PROGRAM], false],
  [
    'answers in a profile that is there',
    'saveProfile',
    { answers: { step2: '=1+1', languages: 'x'.repeat(3_000) } },
    [ONE_PROGRAM, PROFILE_TAB],
    true,
  ],
  ['a profile of one’s own that gets its name', 'takeOwnProfile', {}, [ONE_PROGRAM, PROFILE_TAB], false],
  ['a snapshot', 'takeSnapshot', { label: 'before Ana', today: TODAY }, [ONE_PROGRAM, PROFILE_TAB], true],
];

describe.each(PRESSES)('%s', (_, request, ask, tabs, named) => {
  const open = () => openDesk(tabs, named ? undefined : {});

  test('goes back, and nothing that was made stays; pressed twice it does nothing', async () => {
    const desk = await open();
    const { before, takeBack } = press(desk, request, ask);
    expect(differences(before, everythingIn(desk))).not.toEqual([]);
    for (const _ of ['once', 'twice']) {
      takeBack();
      expect(differences(before, everythingIn(desk))).toEqual([]);
    }
  });

  test('stays where another press came after it, and the person is told', async () => {
    const desk = await open();
    const { takeBack } = press(desk, request, ask);
    desk.ask('makeStarter', {}, 'another');
    const after = everythingIn(desk);
    expect(takeBack).toThrow(NEXT);
    expect(differences(after, everythingIn(desk))).toEqual([]);
  });
});

test('what somebody changed in a new profile stays, with all of it', async () => {
  const desk = await openDesk([ONE_PROGRAM], {});
  const { takeBack } = press(desk, 'saveProfile', { answers: { step2: '218' } });
  const row = Array.from({ length: 60 }, (_, at) => at + 1).find((at) => desk.workbook.cell(`Profile!B${at}`) === '218');
  await desk.workbook.setCell(`Profile!B${row}`, '221');
  const after = everythingIn(desk);
  expect(takeBack).toThrow(NEXT);
  expect(differences(after, everythingIn(desk))).toEqual([]);
});

test('a press whose name nobody knows takes nothing back', async () => {
  const desk = await openDesk([ONE_PROGRAM, PROFILE_TAB]);
  desk.ask('takeSnapshot', { label: '', today: TODAY }, 'the press');
  for (const undo of ['', 'another']) expect(() => desk.ask('undoPress', { undo })).toThrow(NEXT);
});

test('a snapshot too long for what is remembered of a press goes back by its sums', async () => {
  const rows = [
    ONE_PROGRAM.rows[0] ?? [],
    ...Array.from({ length: 900 }, (_, at) => [`Program ${at}`, 'OH', 'J-1', `${'x'.repeat(60)} ${at}`]),
  ];
  const desk = await openDesk([{ ...ONE_PROGRAM, rows, rowCount: 960 }, PROFILE_TAB]);
  const { before, takeBack } = press(desk, 'takeSnapshot', { label: '', today: TODAY });
  // Two pieces of 45,000 characters at least; Google remembers 30,000.
  expect(desk.workbook.cell('MatchSheet snapshots!F2').length).toBeGreaterThan(1000);
  takeBack();
  expect(differences(before, everythingIn(desk))).toEqual([]);
});
