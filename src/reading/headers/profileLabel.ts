/** Which field of the profile does a label name? Unknown labels (titles, "Field / Value") are passed over. (design §5) */
import type { ProfileField } from '../../domain/profileField';
import { foldHeader, LONGEST_HEADER } from './programHeader';

const r = String.raw;
const step = (digit: string, roman: string): string => r`(?:step ?-?(?:${digit}|${roman})\b|step${digit}(?: ?ck)?\b)`;
const STEP2 = r`(?:${step('2', 'ii')}|\bck\b|step ?2ck)`;
const TRIES = r`(?:attempts?|tries|times|sittings)`;
const WHEN = r`(?:\bdate\b|taken on|\bwhen\b|booked|planned)`;
const both = (one: string, other: string): RegExp => new RegExp(r`${one}.*${other}|${other}.*${one}`);

const ROWS: readonly (readonly [ProfileField | 'other', RegExp])[] = [
  ['rules', /^(?:rules|matchsheet rules)\b/],
  ['today', /^today/],
  [
    'other',
    /\bids?\b|ecfmg number|token|passport|e-?mail|phone|(?<!school )\bname\b(?!.*(?:school|college))|\bbirth|\bage\b|gender|marital|address$|nbme|uwsa|uworld|comlex|step ?2 ?cs|prep resources|fee paid|\bbls\b|acls|personal statement|\bmspe\b|photo|\bjob\b|hobbies|car\b|toefl|\boet\b|years of practice|internship|interviews received/,
  ],
  ['step1_attempts', both(step('1', 'i'), TRIES)],
  ['step2_attempts', both(STEP2, TRIES)],
  ['step3_attempts', both(step('3', 'iii'), TRIES)],
  ['step2_date', both(STEP2, WHEN)],
  ['step3_date', both(step('3', 'iii'), WHEN)],
  ['step3', new RegExp(step('3', 'iii'))],
  ['step2', new RegExp(STEP2)],
  ['step1', new RegExp(step('1', 'i'))],
  ['ecfmg', /ecfmg/],
  ['letters_region', /(?:lors?|letters?).*(?:region|area|california|state|texas|from the)|of the letters, from/],
  ['letters_specialty', /(?:lors?|letters?).*special|special.*(?:lors?|letters)/],
  ['letters', /\blors?\b|letters?\b/],
  ['observership_months', /observ|shadow/],
  ['usce_specialty_months', /(?:usce|hands[- ]on|us clinical|of them|months).*special/],
  [
    'usce_places',
    /(?:usce|rotat\w*).*(?:place|where|site|location|hospital|cit)|where.*(?:usce|rotat)|(?:hospitals|cities).*rotat/,
  ],
  ['usce_months', /usce|hands[- ]on|us clinical|u\.s\. clinical|us experience|electives|externship/],
  ['strengths', /strength|mentor inside|unique skill/],
  ['publications', /publication|papers?\b/],
  ['research', /research|poster|abstract|\bqi\b/],
  [
    'clinical',
    /clinical (?:performance|grade|evaluation)|honou?rs|class rank|clerkship|quartile|med(?:ical)? school performance|rank in class/,
  ],
  ['underserved', /underserved|rural|refugee|free clinic|uninsured|community service/],
  ['languages', /languag|fluent/],
  ['ties', /\bties\b|connections? to|family|geographic connection/],
  [
    'match_attempts',
    /match attempts?|previous match|earlier match|prior (?:application|match)|re-?applicant|applied (?:before|to match)|past cycles|applied to match|times have i applied/,
  ],
  ['visa_wanted', /^visa\??:?$|visa (?:wanted|preference|type|i need|sought)|preferred visa|which visa|want.*visa|j-?1 or h/],
  [
    'work_right',
    /work (?:right|author|status|permit)|authori[sz]ed|citizen|immigration|green card|\bgc\b|\bead\b|(?:need|requir)\w*.*visa|visa (?:needed|required|status)|sponsor|us work|residency status/,
  ],
  ['graduation_date', /\byog\b|gradua|\bgrad\b/],
  ['school_country', /countr/],
  ['school', /school|college|universit/],
  ['specialties', /special/],
  ['most_applications', /(?:most|max\w*|limit|how many|number).*(?:applications?|programs?)/],
  ['areas', /areas?\b|preferred (?:state|region|location)|target (?:region|state)|where (?:i|do i) want|location preference/],
  ['budget', /budget|spend|money/],
  ['season', /season|match (?:year|cycle)|^cycle|applying for match/],
];

export function readLabel(label: string): ProfileField | 'other' {
  if (label.length > LONGEST_HEADER) return 'other';
  const folded = foldHeader(label);
  if (folded === '') return 'other';
  return ROWS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}
