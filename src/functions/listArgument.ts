/** Which of two optional arguments is the list, and which SETTINGS? Told apart by shape, so that either order is right. */
import type { Judged } from '../domain/list/judgedList';
import { judgeDecided } from '../planning/judged/chosenTiers';
import { judgeProfile, namesAProgram } from '../planning/judged/judgeList';
import { gridOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import type { Parameter } from './help';

export const LIST_PARAMETER: Parameter = {
  name: 'programs',
  text: 'Optional. Your list, header row first: its statuses tell the phase of your year. Before or after settings.',
  example: 'A1:N',
};

/** A block whose first row names a program field is the list; every other one is SETTINGS. Without a list the day alone tells the phase. */
export function judgeWithList([profile, ...others]: readonly unknown[]): Judged {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  let list: unknown;
  let settings: unknown;
  for (const other of others.slice(0, 2)) {
    if (other === undefined) continue;
    const grid = gridOf(other);
    const isList = (grid[0] ?? []).length > 2 || namesAProgram(grid.slice(0, 1));
    if (isList ? list !== undefined : settings !== undefined)
      throw new WrongCall('after profile give your list once and SETTINGS once, in either order');
    if (isList) list = other;
    else settings = other;
  }
  return list === undefined ? judgeProfile(profile, settings) : judgeDecided([list, profile, settings]);
}
