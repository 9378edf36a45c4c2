/** Which field of the profile does a label name? Unknown labels (titles, "Field / Value") are passed over. */
import { PROFILE_FIELDS, type ProfileField } from '../../domain/profileField';
import { besideOf } from '../applicant/besideFacts';
import { fieldRules, ruleFor } from './fieldRules';
import { foldHeader, LONGEST_HEADER, rolesOf } from './headerRoles';

const FIELDS: ReadonlySet<string> = new Set([...PROFILE_FIELDS, 'other']);
const isField = (name: string): name is ProfileField | 'other' => FIELDS.has(name);

/** Roles are classes of the lexicon (data/lexicon/topic/header); the first rule that holds names the field. */
const RULES = fieldRules(
  `
other job
other id cert|exam
other name !study
other mail !step2
other otherexam !cert|step1|step2|step3
other otherexam before
other step1 step2
other off cert|step1|step2|step3
fees_paid paid !step1|step2|step3|cert|visa|job
other paid
step2_date step2 date !score
step3_date step3 date
step1_attempts step1 sitting|fail|how
step2_attempts step2 sitting|fail|how
step3_attempts step3 sitting|fail|how
other step1 date
step3 step3
step2 step2
step1 step1
other exam sitting|fail
ecfmg cert
letters_region letter region|there|city|state
letters_region letter where
letters_specialty letter specialty|spec
letters letter
languages language handson
clinical performance
underserved mission
clinical class where|rank
observership_months obs !handson|first:usce
observership_months obs whole
observership_months obsword !handson
usce_specialty_months usce|handson|month specialty|spec
usce_specialty_months ofthem specialty|spec
usce_months usce|handson how|month|count
usce_places usce|handson|rotated where|inst|city|place|person
usce_places rotated
usce_months usce|stageword|handson|obs|obsword
strengths strength
research research publication whole
publications publication
research research
couple couple
match_attempts match sitting|fail|before|how|count
match_attempts before season|match|lastyear|sent
match_attempts lastyear match|count|sitting
match_attempts before !visa|right|study
season season !region
most_applications apply|program|sent min|how|count|whole|typical
specialties apply|applyto specialty|spec
other interviews
underserved mission
work_right right
visa_wanted j1|h1b
visa_wanted visa want|type|mine !min
visa_wanted visa mine first:visa
other visa study
work_right visa min|reply
visa_wanted visa
areas region|state want|first:region|tier
ties tie|connect
areas region
areas state ordinal
areas where want
areas where region
areas region mine|want
languages language
graduation_date finished
other gradnoun yearno mine
school gradnoun from !date|year|month|yearno|study
graduation_date gradnoun !study|country
school_country where study
school_country country !unknown|tie
school_country country study|gradnoun
school_country country where
graduation_date gradnoun date
school study|univword|gradnoun
specialties spec !month
specialties specialty
budget money
season match date|year|season
match_attempts match
areas state tier|want
specialties applyto
most_applications apply
`,
  isField,
);
/** The rows that MatchSheet stamps, and the title of the rows. */
const STAMPED = /^(?:matchsheet )?(today|rules|field)\b/;

/** Alone it asks for a country; beside other words for the right to work. */
const CITIZENSHIP =
  /^(?:(?:my|your) )?(?:country of )?(?:citizenships?|nationalit(?:y|ies)|nacionalidade?|ciudadan[ií]a|cidadania|nationalité|citoyenneté|staatsangehörigkeit)(?: country)?$/;

export function readLabel(label: string): ProfileField | 'other' {
  if (label.length > LONGEST_HEADER) return 'other';
  if (CITIZENSHIP.test(foldHeader(label).replace(/[?: ]+$/, ''))) return 'citizenship';
  const stamped = STAMPED.exec(foldHeader(label))?.[1];
  if (stamped !== undefined) return stamped === 'today' || stamped === 'rules' ? stamped : 'other';
  if (besideOf(label) !== null) return 'other';
  return ruleFor(RULES, rolesOf(label.replace(OF_A_SPECIALTY, '')))?.field ?? 'other';
}

/** "Of them in the specialty" counts some of what the row above it counts; with its unit it says by itself which. */
export function saysOfThem(label: string): boolean {
  if (label.length > LONGEST_HEADER) return false;
  const roles = rolesOf(label);
  return roles.has('first:ofthem') && !roles.has('month');
}

/** "US letters (IM)" are all letters: the bracket says which specialty is meant, not that they are counted apart. */
const OF_A_SPECIALTY =
  / \((?:im|fm|em|psych\w*|peds?|neuro\w*|surg\w*|path\w*|internal medicine|family medicine|pediatrics)(?![a-z])[^)]*\)/i;

/** Labels of several exams name no field, and their values do. */
const OF_SEVERAL = ['step1', 'step2'];

/** No rule speaks of the label, not even one that keeps it out: "About me", "Goal", "All scores". */
export const isOpenLabel = (label: string): boolean => {
  if (label.length > LONGEST_HEADER || STAMPED.test(foldHeader(label))) return false;
  const rule = ruleFor(RULES, rolesOf(label));
  return rule === null || (rule.field === 'other' && OF_SEVERAL.every((step) => rule.parts.some(([first]) => first === step)));
};
