/** Which English nouns are known and are of no column? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MATTERS = `
matter party|fee|fees|cost|costs|price|payment|payments|pay|paid|unpaid|salary|salaries|stipend|stipends|compensation|bonus
matter signing bonus|raise|paycheck|tax|taxes|loan|loan repayment|tuition|scholarship|grant|grants
matter funding|funds|funded|budget|reimbursement|reimbursed|allowance|book money|cme|meal|meals|meal card|food
matter cafeteria|lunch|dinner|breakfast|snacks|perks|benefit|benefits|retirement|insurance|disability insurance|malpractice
matter coverage|union|contract|contracts|agreement|agreements|affiliation agreement|employment
matter job|jobs|career|careers|relocation|rent|housing|hotel|apartment|apartments
matter parking|garage|car|driving|commute|transport|bus|shuttle|flight|flights|airfare
matter airport|travel|traveling|trip|weather|location|locations|region|neighborhood|safety|crime|gym|lounge
matter call rooms|library|laptop|computer|pager|pagers|white coats|badge
matter childcare|child care|religion|church|restaurants|beach|mountains|coffee|vacation
matter leave|leaves|parental leave|maternity|sick days|work hours|hours|shift|shifts
matter night float|nights|weekend|weekends|call schedule|on-call|overnight call|home call|schedule|scheduling|jeopardy
matter volume|census|lifestyle|wellness|stress|mental health|counseling|therapy
matter culture|atmosphere|environment|toxic|malignant|retreat
matter sports|gender|diversity|equity|race|application|applications
matter application process|supplemental application|eras|token|tokens|nrmp|nrmp number|residencycas|sf match|aamc|aamc id|aoa|acgme|acgme id
matter acgme number|accreditation|accredited|probation|citations|site visit|program code|program number|program id|match|matching
matter match week|match day|match rate|soap|soaped|prematch|pre-match
matter opening|openings|unfilled|position|positions|spot|spots|slot|slots|seat|seats|number of positions|class size|program size
matter interview|interviews|interviewed|interviewing|intervew|interview date|interview dates|interview day
matter interview days|interview format|interview questions|invite|invites|invited|invitation|invitations|iv|ivs|ii|iis|waitlist
matter waitlisted|waiting list|thalamus|zoom|webex|tour|thank you note|thank-you email|letter of intent|rank|ranks
matter ranking|ranked|rank list|rank lists|rank order list|rol|rank order|signal|signals|signaling|signalling|signaled|signalled
matter geographic ties|ties|connection|connections|networking|couples|couple|deadline|deadlines|timeline|calendar|cycle
matter cycles|season|seasons|recruitment|recruiting|hiring|hire|hired|applications received|number of applicants
matter competition|reputation|tier|document|documents|documentation|paperwork|form|forms|packet|folder|upload|uploaded
matter download|signature|translation|translations|translated|transcript|transcripts|mspe|dean's letter
matter medical student performance evaluation|personal statement|statement|statements|essay|letter of good standing|good standing
matter cv|resume|hobbies|hobby|photo|photos|photograph|picture|pictures|headshot|passport|ssn
matter credential|credentials|background check|fingerprints
matter drug screen|tobacco|vaccine|vaccines|vaccination|vaccinations|vaccinated|immunization|immunizations
matter hepatitis|titers|bls|acls|pals|nrp|license|licenses|licence|licensed|licensure|licensing
matter training permit|ptal|state board|state medical board|medical board|dea|dea number|professionalism|gold humanism|honors
matter honours|awards|prize|class rank|clinical grades|grade|grades|waiver|waivers|conrad|premium processing|uscis|lca
matter consulate|embassy|visa interview|visa appointment|visa fees|statement of need|travel ban|curriculum
matter didactics|lecture|lectures|conference|conferences|half day|morning report|journal club|teaching|teach|teacher|teachers|education
matter educational|learning|simulation|procedure|procedures|procedural|autonomy|supervision|supervisor|supervisors
matter supervised|mentor|mentors|mentorship|mentoring|advisor|advisors|adviser|feedback|milestones
matter evaluation|evaluations|promotion|board review|board pass rate|board certification
matter board eligibility|abim|abfm|abp|abs|abpn|books|moonlighting|moonlight
matter internal moonlighting|in-house fellowships|subspecialty|subspecialties|specialty|specialties|speciality
matter global health|global health track|research track|primary care|primary care track|rural track|tracks
matter elective time|block schedule|blocks|ward|wards|floor|icu|sicu|ccu|nicu|picu|icu months|continuity clinic
matter outpatient|ambulatory|free clinic|telehealth|telemedicine|emr|ehr|epic|bed|beds|number of beds|trauma
matter stroke center|transplant|emergency department|laboratory|lab|labs|language|languages|spanish|spanish speaking
matter bilingual|english|accent|communication skills|teamwork|patient population|patients|patient|community service|outreach
matter volunteering|volunteer work|advocacy|mph|mba|phd|masters|master's|internship|length of training|program length
matter accreditation status|mission|values|logo|video|videos|merger|closure|ownership|owner|va|veterans
matter veterans affairs|military|army|navy|air force|cancer center|children's hospital|nursing home|hospice|rehabilitation
matter dialysis|nonprofit|non-profit|catholic|medicine|internal medicine|im
matter family medicine|fm|pediatrics|peds|pediatric|med-peds|psychiatry|psych|neurology|neuro|surgery
matter surgical|obstetrics|gynecology|ob/gyn|emergency medicine|em|anesthesia|anesthesiology
matter radiology|interventional radiology|radiation oncology|pathology|path|dermatology|ophthalmology|ent
matter otolaryngology|orthopaedics|urology|neurosurgery|plastics|vascular|cardiothoracic|pm&r|genetics
matter allergy|immunology|cardiology|cards|gastroenterology|gi|endocrinology|endo|nephrology|renal|pulmonology
matter pulmonary|critical care|hematology|oncology|rheumatology|infectious disease|infectious diseases|geriatrics
matter palliative|palliative care|addiction|neonatology|neuroradiology|omt|dentistry|psychology|nutrition|anatomy|biochemistry
matter pharmacology|chairs|department chair|dio|designated institutional official|dean|associate dean|ceo|president
matter preceptor|preceptors|hr department|recruiter|registrar|security|scribe|scribing|medical assistant
matter librarian|agency|agencies|broker|regulations|law
matter government|congress|strike|war|age|age limit|married|marital status|pet|dog|character
matter commitment|motivation|interest|interests|integrity|ethics|grit|charity|feeling|vibe|vibes|gut feeling
matter opinion|comment|comments|address|fax|phone number|office|zip code|town|state|country|countries
matter continent|map|distance|drive|hometown|gift|favourite|applied|app|sent|submitted|submit|submission
matter shortlist|shortlisted|time off|apps|orientation|onboarding|boot camp|rotation schedule|register|registration
matter registered|login|password|portal|account|strength|strengths|weakness|pros|cons|rating|star|stars|advanced degree
matter advanced degrees|pass rate|pass rates|research opportunities|visit|visits|visited|handover
matter sign-out|rounding|rounds|suit|admissions|discharge|discharges|codes|consults|triage
matter admission|ultrasound|robotics|endoscopy|blood bank|autopsy|autopsies|membership|memberships|society|societies|journal
matter journals
matter@graduation letters|lors|scores|score
matter@track pathway|pathways|rotation|rotations|elective|electives|letters|score|scores|certificate|primary|combined
matter@type residents|resident|observership|score|scores|interns|letters|research|certificate
matter@type pathway
matter@visa score|scores|letter|letters|lor|lors|experience|percentile
`;
