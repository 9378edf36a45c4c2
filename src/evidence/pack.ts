/** What does the evidence pack hold? Opens the text that the build made, state by state, as far as it is asked. */
import { type Vocabulary, vocabularyOf } from './names';

export interface Facility {
  /** CMS number; H and a number for a health center. */
  readonly id: string;
  readonly state: string;
  readonly name: string;
  readonly city: string;
  readonly county: string;
  /** A letter: `h` health center, `v` veterans, `m` military, `k` children, `p` psychiatric, `r` rehabilitation, `x` closed before any file; '' general. */
  readonly kind: string;
  /** Rural-Urban Continuum Code: 1 to 3 are metropolitan. */
  readonly rucc: string;
  readonly residents: number | null;
  /** `2021 KFH - Los Angeles`; `gone` where the newest list has no such number. */
  readonly otherNames: readonly string[];
  readonly closed: string;
  readonly specialties: string;
}

interface Alias {
  readonly city: string;
  readonly text: string;
  readonly ids: readonly string[];
  /** Only counted with that hospital: never the answer by itself. */
  readonly isAsked: boolean;
}

/** H-1B filings of one employer at one address. */
export interface Filing {
  readonly ids: readonly string[];
  readonly employer: string;
  readonly physicians: number;
  readonly residents: number;
  readonly residentsOrFellows: number;
  readonly fellows: number;
  readonly specialties: string;
  /** The employer, or the name it trades under, is the hospital's. */
  readonly bearsName: boolean;
}

const FIRST_SIGN = 0x100;

export class Pack {
  readonly vocabulary: Vocabulary;
  private readonly signs: readonly string[];
  private readonly sections = new Map<string, string>();
  private readonly opened = new Map<string, { facilities: Facility[]; aliases: Alias[] }>();
  private readonly editions: ReadonlyMap<string, string>;
  private allFilings: Filing[] | null = null;

  constructor(text: string) {
    const [first = '', ...rest] = text.replace(/&lt;/g, '<').replace(/&amp;/g, '&').split('\n#');
    this.signs = first.split('|');
    for (const section of rest) {
      const end = section.indexOf('\n');
      this.sections.set(section.slice(0, end), section.slice(end + 1));
    }
    this.vocabulary = vocabularyOf(this.rows('words'));
    this.editions = new Map(this.rows('about').map(([what = '', edition = '']) => [what, edition]));
  }

  get states(): string[] {
    return [...this.sections.keys()].filter((name) => /^[A-Z]{2}$/.test(name));
  }

  edition(what: string): string {
    return this.editions.get(what) ?? '';
  }

  state(state: string): { readonly facilities: readonly Facility[]; readonly aliases: readonly Alias[] } {
    const known = this.opened.get(state) ?? { facilities: [], aliases: [] };
    if (this.opened.has(state)) return known;
    for (const row of this.rows(state)) {
      const [
        id = '',
        name = '',
        city = '',
        county = '',
        kind = '',
        rucc = '',
        residents = '',
        others,
        closed = '',
        specialties = '',
      ] = row;
      if (id === '~') {
        const ids = county.split(' ');
        known.aliases.push({ city: name, text: city, ids: ids.filter((one) => one.length > 1), isAsked: ids.includes('?') });
      } else
        known.facilities.push({
          id,
          state,
          name,
          city,
          county,
          kind,
          rucc,
          residents: residents === '' ? null : Number(residents),
          otherNames: others === undefined || others === '' ? [] : others.split('|'),
          closed,
          specialties,
        });
    }
    this.opened.set(state, known);
    return known;
  }

  filingsAt(id: string): Filing[] {
    this.allFilings ??= this.rows('filings').map(([ids = '', employer = '', counts = '', specialties = '', mark]) => {
      const [physicians = 0, residents = 0, residentsOrFellows = 0, fellows = 0] = counts.split(' ').map(Number);
      return {
        ids: ids.split(' '),
        employer,
        physicians,
        residents,
        residentsOrFellows,
        fellows,
        specialties,
        bearsName: mark === '=',
      };
    });
    return this.allFilings.filter(({ ids }) => ids.includes(id));
  }

  /** Certified positions by year, newest last, of every employer of exactly this name; letters' case aside. */
  positionsOf(employer: string): { readonly state: string; readonly counts: string }[] {
    const wanted = employer.trim().toLowerCase();
    return this.rows('employers').flatMap(([name = '', state = '', counts = '']) =>
      name.toLowerCase() === wanted ? [{ state, counts }] : [],
    );
  }

  private rows(section: string): string[][] {
    const text = (this.sections.get(section) ?? '').replace(
      /[\u0100-\u02ff]/g,
      (sign) => this.signs[sign.charCodeAt(0) - FIRST_SIGN] ?? '',
    );
    return text.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
  }
}
