/** Is a statement written to this program, this specialty and this region? */
import type { Region } from './checkShape';
import type { Addressee, Sentence } from './statement';
import { type StatementFinding, statementFinding } from './statementFinding';

/** @param own The specialties that it may speak of, as specialtyName gives them. @param isSame Do two names mean one hospital? */
export function checkAddressee(
  sentences: readonly Sentence[],
  program: Addressee | null,
  own: readonly string[],
  region: Region,
  isSame: (named: string, program: Addressee) => boolean,
): StatementFinding[] {
  return [
    ...(program === null || program.name === '' ? [] : checkProgram(sentences, program, isSame)),
    ...(program?.isFirstYear ? [] : checkSpecialty(sentences, own)),
    ...(region.states.length === 0 ? [] : checkPlace(sentences, region)),
  ];
}

function checkProgram(
  sentences: readonly Sentence[],
  program: Addressee,
  isSame: (named: string, program: Addressee) => boolean,
): StatementFinding[] {
  const others = sentences.flatMap(({ addressed, words }) =>
    addressed.filter((named) => !isSame(named, program)).map((named) => ({ named, words })),
  );
  const [first] = others;
  return first === undefined
    ? []
    : [statementFinding('wrong-program', ['ours'], first.words, { named: first.named, program: program.name })];
}

/** "Your family medicine residency" is written to somebody; "become a pediatrician" counts only where no sentence names the right one. */
function checkSpecialty(sentences: readonly Sentence[], own: readonly string[]): StatementFinding[] {
  if (own.length === 0) return [];
  const isOwn = (specialty: string): boolean => own.some((one) => one.includes(specialty) || specialty.includes(one));
  const aims = sentences.flatMap((sentence) => sentence.aims.map((aim) => ({ ...aim, words: sentence.words })));
  const isNamed = aims.some(({ specialty }) => isOwn(specialty));
  const wrong = aims.find(({ specialty, isAddressed }) => !isOwn(specialty) && (isAddressed || !isNamed));
  return wrong === undefined
    ? []
    : [statementFinding('wrong-specialty', ['ours'], wrong.words, { named: wrong.specialty, own: own.join(' or ') })];
}

const isPlanned = ({ signs, places }: Sentence): boolean => signs.has('home') && signs.has('future') && places.length === 0;

/** A future elsewhere, and none here; the place and the plan may be told one after the other. */
function checkPlace(sentences: readonly Sentence[], region: Region): StatementFinding[] {
  const ahead = sentences.filter(
    ({ signs, places, paragraph }) =>
      places.length > 0 &&
      ((signs.has('home') && (signs.has('future') || signs.has('address'))) ||
        (signs.has('future') && sentences.some((one) => one.paragraph === paragraph && isPlanned(one)))),
  );
  const isHere = ({ places }: Sentence): boolean =>
    places.some(({ states }) => states.some((state) => region.states.includes(state)));
  const wrong = ahead.find((sentence) => !isHere(sentence) && !sentence.signs.has('past'));
  if (wrong === undefined || ahead.some(isHere)) return [];
  return [
    statementFinding('wrong-region', ['G2.ps.end'], wrong.words, { named: wrong.places[0]?.words ?? '', place: region.name }),
  ];
}
