/** Of which specialty is a row? Its own; a list without that column is for the one specialty of the profile. */
import { specialtyName } from '../../data/specialties';
import type { JudgedRow } from '../../domain/list/judgedList';
import { onlySpecialty, type Profile } from '../../domain/profile';

/** '' where neither says it. */
export const specialtyOfRow = ({ judgement: { program } }: JudgedRow, profile: Profile): string =>
  specialtyName(program.specialty ?? onlySpecialty(profile));

/** Nothing was sent there, and PROFILE does not name its specialty: it is in no plan. */
export const isBeside = (row: JudgedRow, profile: Profile): boolean =>
  row.judgement.program.progress === 'none' && !isNamed(specialtyOfRow(row, profile), profile);

/** Only what PROFILE names is recommended; where it names none, or the row does not say, nothing stands against it. */
export const isNamed = (specialty: string, { specialties }: Pick<Profile, 'specialties'>): boolean =>
  specialty === '' || specialties.length === 0 || specialties.some((own) => specialtyName(own) === specialty);
