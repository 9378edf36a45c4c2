/** Under which names, and where, does a row of the list have its program? What the public record is asked for. */

import type { ProgramField } from '../../reading/headers/programFields';
import { readPlace } from '../../reading/program/place';
import { textOf } from '../cell';
import type { Named } from '../settings/confirmed';
import { columnOf } from './columnOf';
import type { Column } from './programsBlock';

/** Institution and program, with the place their cells name; without one, the state that stands after the name. */
export function namedIn(row: readonly unknown[], columns: readonly Column[]): Named {
  const text = (field: ProgramField): string => textOf(row[columnOf(columns, field)?.at ?? -1]);
  const names = [...new Set([text('institution'), text('program')])].filter(Boolean);
  const city = text('city');
  const place = readPlace(city || text('location'), text('state'));
  const state = place.state ?? readPlace((names[0] ?? '').split(/[,(]/).slice(1).join(','), '').state ?? '';
  // A city by itself is told back as it stands.
  return { names, city: /^[^,\d]+$/.test(city) ? city : (place.city ?? ''), state };
}
