/** Which hospital or school does a sentence write to, as the place where the applicant wants to train? */
import { wordSet } from '../text/wordSet';
import { placesIn } from './placesIn';

const NAME_WORD = String.raw`(?:[A-Z][\w'’&.-]*|St\.)`;
const JOINED = `(?:(?: (?:of|the|and|at|for|de|del|la)){0,2} ${NAME_WORD})`;
const NAME = `${NAME_WORD}${JOINED}{0,7}`;
const KIND =
  /\b(?:Hospitals?|Medical Center|Medical Centre|Health Center|Clinic|University|Health System|Healthcare|Health|College of Medicine|School of Medicine|Infirmary|Medicine Center|(?:Family|Internal) Medicine)\b/;

/** The residency, its program or its residents stand at, with or in that name. */
const TRAINS = [
  new RegExp(
    String.raw`\b(?:residency|residents?|program|programme|train(?:ing)?|internship|match(?:ing)?|years?)\b[^.;]{0,40}?\b(?:at|with|of|in) (?:the )?(${NAME})`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:join(?:ing)?|part of|member of|contribute to|apply(?:ing)? to|applied to|drawn to|attracted to|interest(?:ed)? in|choose|chose|why) (?:the )?(${NAME})`,
    'g',
  ),
  new RegExp(String.raw`\b(?:Dear )(?:[\w ,]*?)(?:of|at) (?:the )?(${NAME})`, 'g'),
];
/** What stands directly before the name says that it is a program, whatever the name. */
const DIRECTLY = [
  new RegExp(
    String.raw`\b(?:residency|residency program|residents|program|residency training|(?:begin|start|do|continue|complete) (?:my )?training|train|match) at (?:the )?(${NAME})`,
    'g',
  ),
  new RegExp(
    String.raw`(?<=^|[a-z,;] )(${NAME_WORD}${JOINED}{1,7}) is (?:exactly |precisely )?where I (?:should|would|want to|hope to|wish to) train\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:bring|offer|contribute|give|join|apply(?:ing)?|applied) (?:to )?the (${NAME_WORD}${JOINED}{1,6}) (?:Residency|Program|Training Program)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:To|Dear) the [\w ]*?(?:committee|director|faculty|team|residency|program) (?:of|at) (?:the )?(${NAME})`,
    'g',
  ),
];
const NO_NAME = /^(?:Dr|Mr|Ms|Prof|Step|USMLE|ACP|AAFP|Internal|Family|United)\b/;

/** Where one has been is no place written to. */
const BEHIND =
  /\b(?:rotat\w+|observ\w+|volunteer\w*|worked|working|trained|studied|served|shadow\w+|externship|elective|clerkship|supervised|was|were|completed|learned|taught|met|saw|did|graduat\w+|spent|during|since|years? at|like|unlike|after (?:my|a)|experience|research(?:er)? at|currently)\b/i;
const AHEAD =
  /^to the\b|\b(?:honou?red|privileged|thrilled|excited|eager|delighted|hope|want(?:ed)?|wish|aspire|look forward|looking forward|dream|ideal|perfect|opportunity|drawn|attracted|apply|applying|interested|believe|confident|convinced|certain|ready|fit|would|should|will|dear)\b/i;

/** @param words The sentence as it stands. */
export function addressedIn(words: string): string[] {
  if (!AHEAD.test(words)) return [];
  return [...TRAINS, ...DIRECTLY].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const name = (match[1] ?? '').replace(/[.,'’]+$/, '');
      const clause =
        words
          .slice(0, match.index)
          .split(/[,;:]| and | because | where /)
          .at(-1) ?? '';
      const isNamed =
        KIND.test(name) ||
        (DIRECTLY.includes(pattern) && !NO_NAME.test(name) && placesIn(name).every((place) => place.words !== name));
      return isNamed && !BEHIND.test(clause) && distinctive(name).length > 0 ? [name] : [];
    }),
  );
}

const GENERIC = wordSet(
  'hospital hospitals medical center centre health healthcare university clinic system college school of the and at for in de la del medicine medical internal family community general regional memorial county state department residency program st saint care network foundation teaching center city rural urban academic american primary combined childrens pediatrics psychiatry',
);
const distinctive = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !GENERIC.has(word));

/** One word of the one name stands in the other, or the one's initials are the other. */
export function isSameHospital(named: string, words: string): boolean {
  const [own, other] = [distinctive(named), distinctive(words)];
  if (other.length === 0) return true;
  const initials = (name: string): string => (name.match(/\b[A-Z]/g) ?? []).join('').toLowerCase();
  return (
    own.some((word) => other.includes(word)) ||
    other.includes(initials(named)) ||
    own.includes(initials(words)) ||
    own.length === 0
  );
}
