/** What does each guide ask of a compensating profile, domain by domain? (the six domains of G5.portfolio, clinical performance first) */
import type { RuleId } from '../domain/ruleId';
import type { Measured } from '../domain/season/portfolio';

export const DOMAINS = [
  'Clinical performance',
  'US clinical experience',
  'Research',
  'Letters',
  'Narrative',
  'Regional commitment',
] as const;
type PortfolioDomain = (typeof DOMAINS)[number];

export interface Target {
  readonly rule: RuleId;
  readonly domain: PortfolioDomain;
  readonly asks: string;
  readonly measured: Measured;
  /** What to do where it is not reached. */
  readonly act: string;
}

/** Where the patients speak it: for applicants who want to train elsewhere this is no target. */
export const LANGUAGE_PLACES: Readonly<Partial<Record<RuleId, string>>> = {
  'G1.lang': 'Bay Area',
  'G2.lang': 'Pacific',
  'G3.lang': 'Central Valley',
  'G5.lang': 'Southern California',
};

const row = (domain: PortfolioDomain, rule: RuleId, asks: string, measured: Measured, act: string): Target => ({
  rule,
  domain,
  asks,
  measured,
  act,
});
const months = (least: number): Measured => ({ by: 'usceMonths', least });
const monthsIn = (least: number, and: 'in the region' | 'the setting'): Measured => ({ by: 'usceMonths', least, and });
const LANGUAGE = 'State it clearly, only if genuine (G2.lang)';
const speaks = (...of: readonly string[]): Measured => ({ by: 'languages', of });

export const TARGETS: readonly Target[] = [
  row(
    'Clinical performance',
    'G2.clin',
    'strong evaluations and honors in core clerkships',
    { by: 'clinical' },
    'Name them in statement, MSPE and ERAS; for many community programs they weigh more than scores',
  ),
  row(
    'Clinical performance',
    'G4.clin',
    'high marks in rotations, the specialty first; USCE evaluations, awards',
    { by: 'clinical' },
    'Ask each US rotation for a narrative evaluation',
  ),
  row(
    'Clinical performance',
    'G5.clin',
    'clinical marks, class rank, honors in key rotations',
    { by: 'clinical' },
    'See that transcript and MSPE show them',
  ),
  row(
    'US clinical experience',
    'G1.usce',
    '1-2 months (4-8 weeks) at fewer sites, one in the region if possible',
    months(1),
    'Prefer one longer rotation to many short ones',
  ),
  row(
    'US clinical experience',
    'G2.usce',
    '2-3 months or more, hands-on',
    months(2),
    'Recent, in county or community hospitals (G2.usce.recent)',
  ),
  row(
    'US clinical experience',
    'G2.usce',
    '1-2 of them in the specialty',
    { by: 'specialtyMonths', least: 1 },
    'Choose the next rotation in the specialty',
  ),
  row(
    'US clinical experience',
    'G2.usce',
    'at least one in the target region',
    monthsIn(1, 'in the region'),
    'Rotate where you want to train',
  ),
  row(
    'US clinical experience',
    'G4.ex',
    '2-4 months in a hospital tied to a state university or a public system (its sample plan)',
    monthsIn(2, 'the setting'),
    'Settings that send residents to your targets (G4.usce); inpatient and hands-on where possible (G4.usce.kind)',
  ),
  row(
    'US clinical experience',
    'G5.usce.region',
    '2-3 solid months in the target region, with strong letters',
    monthsIn(2, 'in the region'),
    'Inpatient, sub-internship style; not only observership or tele-rotation (G5.usce.kind)',
  ),
  row(
    'Research',
    'G4.research',
    'at least one output: abstract, poster, paper or QI project',
    { by: 'outputs', least: 1 },
    'A position of 6-12 months at a state university, or a QI project with an attending',
  ),
  row(
    'Research',
    'G5.research',
    'at least 1-2 outputs',
    { by: 'outputs', least: 1 },
    'A poster or a QI project from a rotation counts',
  ),
  row(
    'Letters',
    'G3.lor',
    'at least 3 US clinical letters',
    { by: 'letters', least: 3 },
    'Ask who saw you work; give CV and a short list of strengths (G3.lor.help)',
  ),
  row(
    'Letters',
    'G3.lor',
    'at least 1 in the specialty',
    { by: 'specialtyLetters', least: 1 },
    'Ask an attending of the specialty',
  ),
  row(
    'Letters',
    'G4.lor',
    '2-3 from US faculty in the specialty',
    { by: 'specialtyLetters', least: 2 },
    'State university or public program if possible; growth after setbacks',
  ),
  row(
    'Letters',
    'G5.lor',
    '3-4 US letters',
    { by: 'letters', least: 3 },
    'Ask for a strong letter and drop the hesitant writer; directors, chiefs, long-term mentors (G5.lor.who)',
  ),
  row('Letters', 'G5.lor', '2 in the specialty', { by: 'specialtyLetters', least: 2 }, 'Ask an attending of the specialty'),
  row(
    'Letters',
    'G5.lor',
    '1 from an attending of the region, if possible',
    { by: 'regionLetters', least: 1 },
    'Rotate where you want to train',
  ),
  row('Letters', 'G1.lor', '1 from the region, if possible', { by: 'regionLetters', least: 1 }, 'Rotate where you want to train'),
  row(
    'Narrative',
    'G3.one',
    'a director can sum you up in one sentence',
    null,
    'Write that sentence and hold statement, experiences and letters against it',
  ),
  row(
    'Narrative',
    'G2.ps.len',
    'a score is explained in 2-3 sentences at most',
    null,
    'What happened, what changed, the evidence; then on to motivation (G1.ps.parts)',
  ),
  row(
    'Regional commitment',
    'G2.ties',
    'ties with evidence: grew up, family, work, school, USCE there',
    { by: 'ties' },
    'Name them in the statement, hometown and address too',
  ),
  row(
    'Regional commitment',
    'G5.ties',
    'family, long-term plans, previous stays, USCE or research there',
    { by: 'ties' },
    'Name them in statement and interviews',
  ),
  row(
    'Regional commitment',
    'G1.lang',
    'a language of the Bay Area’s patients',
    speaks('spanish', 'cantonese', 'mandarin', 'tagalog', 'vietnamese', 'hindi', 'arabic'),
    LANGUAGE,
  ),
  row(
    'Regional commitment',
    'G2.lang',
    'a language of the Pacific Coast’s patients',
    speaks('spanish', 'mandarin', 'tagalog', 'vietnamese'),
    LANGUAGE,
  ),
  row(
    'Regional commitment',
    'G3.lang',
    'a language of the Central Valley’s patients',
    speaks('spanish', 'punjabi', 'hmong'),
    LANGUAGE,
  ),
  row(
    'Regional commitment',
    'G4.lang',
    'a language of the communities it serves',
    speaks('spanish', 'arabic', 'mandarin'),
    LANGUAGE,
  ),
  row(
    'Regional commitment',
    'G5.lang',
    'a language of Southern California’s patients',
    speaks('spanish', 'tagalog', 'vietnamese', 'mandarin', 'arabic'),
    LANGUAGE,
  ),
  row(
    'Regional commitment',
    'G1.mission',
    'work with immigrants, refugees, low-income or uninsured people',
    { by: 'underserved' },
    'Name it in the statement; a free clinic counts (G2.service)',
  ),
  row(
    'Regional commitment',
    'G3.mission',
    'steady work in community clinics or rural care, wish to stay',
    { by: 'underserved' },
    'Steady and named, not once',
  ),
];
