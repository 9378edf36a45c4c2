/** What is found in a text for this applicant and program: which guides speak of her, which specialties and which region may it name? */
import { speaksOf } from '../../data/guides';
import { specialtyName } from '../../data/specialties';
import type { Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import type { RuleId } from '../../domain/ruleId';
import type { Region } from '../../domain/statement/checkShape';
import { checkStatement, type StatementCheck } from '../../domain/statement/checkStatement';
import type { Addressee } from '../../domain/statement/statement';
import { isSameHospital } from '../../reading/statement/addressed';
import { readStatement } from '../../reading/statement/readStatement';

/** The program as a sentence may name it: its name, its hospital, its city. */
export interface ProgramNamed {
  readonly program: Pick<Program, 'name' | 'specialty' | 'track' | 'place'>;
  readonly institution: string;
}

/** @param isAnswer What is said in an interview, by the guides' rules for that. */
export function checkText(text: string, profile: Profile, named: ProgramNamed | null, isAnswer = false): StatementCheck {
  const { workRight } = profile;
  const speaking = (...rules: readonly RuleId[]): RuleId[] => rules.filter((rule) => speaksOf(rule, workRight));
  const addressee = named === null ? null : addresseeOf(named);
  const scores = [profile.step1, profile.step2, profile.step3].flatMap(({ score }) => score ?? []);
  const own = addressee?.specialty ? [addressee.specialty] : profile.specialties.map(specialtyName);
  return checkStatement(readStatement(text, scores), {
    profile,
    program: addressee,
    specialties: own,
    region: regionOf(profile, named, addressee),
    isSame: (name, { name: program }) =>
      isSameHospital(name, `${program} ${named?.institution ?? ''} ${named?.program.place.city ?? ''}`),
    isAnswer,
    rules: {
      sentences: speaking('G2.ps.len', 'G5.ps.len'),
      paragraph: speaking('G3.ps.share', 'G4.ps.one'),
      end: isAnswer
        ? speaksOf('G2.int', workRight)
          ? ['G2.int']
          : ['ours, after G2.int']
        : speaksOf('G2.ps.end', workRight)
          ? ['G2.ps.end']
          : ['ours, after G2.ps.end'],
      avoid: isAnswer ? speaking('G1.int', 'G4.int', 'G5.ps.avoid') : speaking('G1.ps.avoid', 'G3.ps.avoid', 'G5.ps.avoid'),
      parts: isAnswer ? speaking('G1.int', 'G2.int', 'G5.int') : speaking('G1.ps.parts', 'G2.ps.parts', 'G4.ps.parts'),
    },
  });
}

function addresseeOf({ program: { name, specialty, track, place } }: ProgramNamed): Addressee {
  return {
    name,
    specialty: specialty === null ? '' : specialtyName(specialty),
    states: place.state === null ? [] : [place.state],
    areas: [...place.areas, ...(place.county === null ? [] : [place.county])],
    isFirstYear: track === 'preliminary' || track === 'transitional',
  };
}

/** The program's own place, else where the applicant wants to train. */
function regionOf({ targets }: Profile, named: ProgramNamed | null, addressee: Addressee | null): Region {
  if (named !== null && addressee !== null && addressee.states.length > 0) {
    const { city, state } = named.program.place;
    const title = city === null ? '' : `${city.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase())}, `;
    return { name: `${title}${state}`, states: addressee.states, areas: addressee.areas, city: title.slice(0, -2) };
  }
  const states = targets.flatMap(({ states: own, areas, counties }) =>
    own.length === 0 && areas.length + counties.length > 0 ? ['CA'] : own,
  );
  const areas = targets.flatMap((target) => [...target.areas, ...target.counties]);
  return { name: states.length === 0 ? '' : targets.map(({ words }) => words).join(' or '), states, areas, city: '' };
}
