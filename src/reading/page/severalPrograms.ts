/** Is a page one of several programs, and under which of its headings stands what is said of one of them alone? */
import { isOneSpecialty, specialtyName } from '../../data/specialties';

/** "Family Medicine, Delmar", "Psychiatry Residency (Quill Lake)". */
function programIn(heading: string): string | null {
  const [first = ''] = heading.split(/\s*[,(|–—:]\s*|\s-\s/);
  const name = first.replace(/\s+(?:residency|program|residency program)$/i, '');
  return isOneSpecialty(name) ? specialtyName(name) : null;
}

/** Says of a heading whether it names one of several programs: which of them is meant is not told. */
export function ofOneOfSeveral(headings: readonly string[]): (heading: string) => boolean {
  const names = new Set(headings.map(programIn).filter((name) => name !== null));
  return (heading) => names.size > 1 && programIn(heading) !== null;
}
