/** Of which specialty is a row? Its own; a list without that column is for the one specialty of the profile. */
import { specialtyName } from '../data/specialties';
import type { JudgedRow } from '../domain/list/judgedList';
import type { Profile } from '../domain/profile';

/** '' where neither says it. */
export const specialtyOfRow = ({ judgement: { program } }: JudgedRow, { specialties }: Profile): string =>
  specialtyName(program.specialty ?? (specialties.length === 1 ? (specialties[0] ?? '') : ''));
