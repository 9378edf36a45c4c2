/** Which English nouns do the columns speak of? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const NOUNS = `
applytime at application|at application time|at the application|at time of application|at time of applying|time of application
applytime time of applying|application time|on application|upon application|with application|with the application|with eras application
applytime by application|by application time|by application deadline|before application|before the application|before application deadline
applytime before application submission|prior to application|prior to applying|prior to apply|before applying|before you apply
applytime before they apply|before apply|before eras|before eras opens|prior to eras|by eras|by eras opening|at eras opening|when eras opens
applytime at eras submission|at eras|when applying|when you apply|when they apply|while applying|on applying|upon applying|at applying
applytime by applying|to apply|in order to apply|for applying|for application|for applications|for eras|for eras application
applytime during application|during the application|during application season|by season opening|as you apply|already when applying
applytime at submission|time of submission|on submission|upon submission|by submission|before submission|before submitting
applytime prior to submission|prior to submitting|when submitting|when submitted|at filing|with submission|in the application|at interview
applytime at the interview|at interview time|time of interview|interview time|by interview|by interviews|by interview date|by interview day
applytime by interview season|by interview time|before interview|before interviews|before the interview|before interview invite
applytime before interview invites|before interview invitation|before interview season|before interviewing|before being interviewed
applytime before an interview|prior to interview|prior to interviews|prior to interviewing|prior to invitation|before invitation
applytime before invitations|before invite|for interview|for interviews|for an interview|to be interviewed|to interview|to get interview
applytime to receive interview|to be invited|to invite|when interviewing|upon invitation|at invitation|for invitation
applytime for interview invitation|for interview consideration|for interview selection|before review|before reviewing|before file review
applytime before application review|before being reviewed|prior to review|prior to reviewing|by review|at review|time of review|for review
applytime for application review|to be reviewed|for consideration|to be considered|before consideration|prior to consideration
applytime by first review|before screening|at screening|for screening|for selection|before selection
applytime by the deadline|by deadline|before deadline|before the deadline
applytime at the deadline|upfront|up front|from the outset|from the beginning|at the outset|in advance|early in season
applytime@step applying|submission|submitting
carib carib|caribs|caribbean|carribian|caribbeans|caribbean imgs|caribbean schools|caribbean students|sgu|ross
carib auc|saba|aua
cert ecfmg|ecfmg's|efcmg|ecfgm|ecmfg|ecgmg|certificate|certificates|certficate|certifcate|certificat|certified|certifified
cert certification|certifications|cert|certs|cert'd|valid certificate|valid ecfmg certificate|pathway
cert pathways|ecfmg status|ecfmg status report|ecfmg id|educational commission|intealth|certifiable
cert@ecfmg status report|verification|certifying|copy
ead ead|eads|ead holders|employment authorization|employment authorization document|work permit|work card
exam usmle|usmles|uslme|usmel|usmlle|umsle|step|steps|setp|stpe|exam|exams|examination|examinations|exmas|test|tests|testing|ck
exam clinical knowledge|boards|board examination|licensing exam|licensing examination|licensing examinations|usmle transcript
exam@attempts board|parts|component|components
exam@step board|parts|component|components
fail fialed|faling|usmle failure|usmle failures|bomb
fail@attempts remediation|remediated|deficiency
fail@step f|red flags
gradnoun graduation|graduations|graduated|gradauted|graduating|grad|grad'n|yog|yogs
gradnoun year of graduation|years of graduation|date of graduation|graduation date|graduation dates|graduation year|graduation years
gradnoun graduating year|grad year|grad yr|grad date|year graduated|med school graduation|med school grad|med school|medical school
gradnoun medical schools|med schools|medschool|medical college|degree|degrees|md degree|mbbs|mbchb|mbbch|diploma|diplomas
gradnoun years since graduation|years from graduation|post graduation|postgraduation|out of school|out of medical school
gradnoun out of med school|years post graduation|school completion|degree completion|convocation|qualification date|commencement ceremony
gradnoun@graduation grads|gradute|qualification|completion|completed
gradnoun@graduation finished|finishing|pg|class of|medical education
handson hands-on|handson|hand-on|hands-on experience|hands-on clinical experience|hands-on rotations
handson direct patient care|direct patient contact|patient-facing|direct clinical|inpatient|in-patient|inpatient experience|bedside|charting
handson@usce hx|orders
img img|imgs|img's|igms|imgz|fmg|fmgs|fmg's|international medical graduate|international medical graduates
img foreign medical graduates|international graduate|international graduates|international grad|international grads|foreign graduate
img foreign graduates|foreign grad|foreign grads|foreign-trained|internationally trained
img foreign educated|internationally educated|foreign applicant|foreign applicants|foreign candidates|foreign doctor
img foreign doctors|foreign physician|foreign physicians|foreigner|foreigners|foreign school|foreign schools|foreign medical school
img foreign medical schools|international applicant|international applicants|international candidates|international doctors
img international physician|international physicians|international school|international schools|international medical school
img international medical schools|internationals|overseas graduate|overseas graduates|overseas doctors|overseas trained|non-lcme
img non-us grad|non-us grads|non-us graduate|non-us graduates|non-american graduates
img@imgs foreign|international|abroad|overseas|outside us
img@share outside us
img@step international|intl|int'l|foreign|overseas|abroad
letter letter|letters|lettre|leter|leters|lor|lors|lor's|us lor|us lors|us letter|us letters|american letters|recommendation
letter recommendations|reccomendation|reccomendations|recs|reference|references|referee|referees|slor|slors|sloe
letter sloes|slo|standardized letter|pd letter|recommender|recommenders|testimonial|testimonials
letter@usce evaluation|evaluations
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
month moth|moths
month@usce mon|blocks|block
nonusimg non us img|non us imgs|nonusimg|non-us citizens|noncitizen|noncitizens|non-citizen
nonusimg non-citizens|foreign national|foreign nationals|foreign born|visa-requiring|visa holders|visa applicants|non-american
nonusimg alien|aliens
obs observership|observerships|obervership|oberverships|observeship|observorship|observrship|observershp|obsevership|obserevership|obsership
obs obsv|obs|observer|observers|observing|observation|observations|observational experience|observation only|observer only
obs observer role|clinical observer|clinical observership|us observership|us observerships|clinical observation|shadow|shadows|shadowed
obs shadowing|shadower|job shadowing|physician shadowing|tele-rotation|tele-rotations|telerotation|telerotations
obs telemedicine rotation|telehealth rotation|virtual rotation|virtual rotations|virtual elective|virtual observership|online rotation
obs online rotations|online observership|remote rotation|remote observership|tele-observership|televisit rotation|hands-off
obs handsoff|non-clinical shadowing|passive observation
obs@usce passive
oldgrad old graduate|old graduates|older graduate|older graduates|old grad|old grads|older grad|older grads|old yog|older yog|old img
oldgrad old imgs|older img|older imgs|older applicants|older candidates|old applicants|older physicians|older doctors|remote graduate
oldgrad remote graduates|remote graduation|distant graduates|earlier graduates|non-recent|previous graduates|past graduates
oldgrad long out|further out|far out|seasoned physicians|experienced physicians|old timers|veteran imgs
oldgrad@graduation older|oldies|seniors|aged|experienced
ordinal firstly|initial
ordinal@attempts extra
otherexam comlex|comlex-usa|comlexes|comlex level|toefl|ielts|oet|plab|cs|clinical skills|csa|mccqe|nbme|nbmes|cbse|shelf
otherexam in-training exam|ite|absite|mcat|ukmla|neet|fmge|mrcp|fcps|casper
otherexam english test|self assessment|practice test|qbank|uworld|duolingo
otherexam@attempts complex|comlx|level|levels
otherexam@step complex|comlx|level|levels|english
others clinical fellows|fellowship candidates|nps|chiropractor|dependent|children|volunteer|pre-med
others@ecfmg observer|observers|observership|observerships|externship|externships|elective|electives|osteopathic
others@imgs observer|observers
others@visa researches|research positions|observership|observerships|elective|electives|externship|externships|externs
others@visa rotation|rotations|clerkship|clerkships|sub-internship|family
othervisa@visa opt|stem opt|cpt|optional practical training
othervisa student visas|visitor visa|dependent visa|tn status
othervisa@visa tn
pass passing result|successful completion
people applicats|applcants|candiate|canidates|clinician|clinicians|grads|all-comers|interviewees|interviewee
percentile percentile|percentiles|percentil|percentle|%ile|ile|pctile|pctl|quartile|decile|top quartile
practice clinical practice|practice|practices|practise|practicing|practising|practiced|active practice|private practice
practice actively practicing|active clinical practice|clinical practise|practicing physician|practicing physicians|clinical activity
practice clinical work|clinically active|clinical involvement|clinical medicine|clinical gap|clinical gaps|gap|gaps|gap year|gap years
practice unexplained gap|unexplained gaps|employment gap|time away|clinical inactivity|interruption|interruptions|inactive|inactivity
practice last clinical|last patient contact|since last clinical|recent clinical experience|recent practice|continuous practice
practice continuous clinical work|foreign residency|residency abroad|foreign practice|training abroad|practice abroad|work experience
practice clinical employment|professional activity|medical work|working clinically|postgraduate training|post-graduate training
practice postgraduate work|house job|house jobs|rural service
practice@graduation experience|experiences|usce|us clinical experience|hands-on|rotation|rotations|externship|externships
practice@graduation observership|observerships|direct patient care|patient contact|internship|internships|work|working
practice@graduation worked|employed|employment|job|clinical|clinically|active|actively|activity|continuous|research|cv gap
practice@graduation time off|clinical expereince|clinical exp|clinical exposure|us experience|us clinical
recent recent|recency|recent grad|recent graduation|recently graduated|fresh|fresher|freshers|freshly|fresh grad|new grad|new grads
recent new graduate|new graduates|newly graduated|newly qualified|just graduated|younger graduates|younger grads|latest graduates
recent current graduates|final year students|most recent|more recent|recent yog|new yog
recent@graduation younger|young|newer
research research|researches|reserach|reasearch|researching|research experience|research year|research years|research elective
research research rotation|research position|research positions|publication|publications|publicaton|publicatons|pubs|pub|paper|papers
research manuscript|manuscripts|abstract|abstracts|poster|posters|case report|clinical research|scholarly activity|scholarly activities
research scholarly work|first-author|pubmed|postdoc|post-doc|postdoctoral|peer-reviewed|qi project
roster resident|residents|residnets|residets|resdients|intern|interns|house staff|housestaff|house officer|house officers|class
roster classes|complement|complements|cohort|cohorts|pgy|pgys|pgy's|roster|rosters|resident page|residents page|resident body|incoming class
roster incoming interns|incoming residents|matched residents|graduating residents|first-years|co-residents|coresidents|trainee|trainees
roster resident physicians|categoricals|prelims|meet our residents
roster@imgs batch|intake
roster@share matches|match
score score|scores|scored|scoring|scroe|scor|scoer|socre|socres|score report|score reports|result|results|resutls|mark|marks|point|points
score board score|board scores|step score|step scores|usmle score|usmle scores|exam results|test scores|numeric score|digit score|total score
score high scores|low score
sitting usmle attempts|test-taker|trials
sitting@step att|shot|shots
source websit|handout|coordinator's|director's|assistant|freda|friedas|reponse|buddy|advertises|advertised|slideshow|survey|surveys
source match list|contact person
source@share photo|photos|pictures|picture|bios|bio|profiles|headshots|names
starttime at start|at the start|at start date|start of residency|start of training|start of program|start of internship|start of employment
starttime start of contract|start date|starting date|residency start|residency start date|program start|by start|by start date
starttime by start of residency|by the start|by starting|by residency|by residency start|by program start|before start|before the start
starttime before start date|before starting|before they start|before you start|before starting residency|before starting training
starttime before beginning|before beginning residency|before residency|before residency starts|before residency begins|before residency start
starttime before program start|before training|before training starts|before training begins|before internship|before joining|before you join
starttime before entering|before entry|before commencing|before commencement|prior to start|prior to the start|prior to starting
starttime prior to beginning|prior to residency|prior to training|prior to entry|prior to entering|prior to joining|prior to commencement
starttime prior to internship|on starting|upon starting|upon start|upon entry|upon joining|upon commencement|on joining|at entry|at joining
starttime at commencement|when starting|when you start|when they start|when residency starts|when training begins|once started
starttime to start residency|to begin residency|to begin training|to begin work|to enter residency|for starting|for start|for entry
starttime by summer|before summer|by spring|by pgy|before academic year
starttime before day one|by day one|on day one|before first day|by first day|on first day|at day one|when matriculating|matriculation
starttime matriculate|matriculating|at orientation|by orientation|before orientation|prior to orientation|orientation date
starttime by orientation date|for orientation|at onboarding|by onboarding|before onboarding|prior to onboarding|during onboarding|at hire
starttime upon hire|on hire|by hire|before hire|before hiring|prior to hire|prior to hiring|time of hire|for hire|to be hired|upon hiring
starttime at hiring|date of hire|by hire date|before employment|prior to employment|upon employment|for employment|at employment
starttime by employment start|at appointment|before appointment|prior to appointment|upon appointment|by appointment|time of appointment
starttime for appointment|before contract|before the contract|before contract signing|before signing contract|before signing
starttime prior to contract|prior to signing|at contract|at contract signing|upon contract|upon signing|by contract|for contract
starttime to sign contract|to receive contract|before license|before licensure|before state license|prior to licensure|prior to license
starttime for license|for licensure|for state license|for training license|to get license|to obtain license|at licensing|by licensing|at rank
starttime at ranking|at rank time|at time of ranking|time of ranking|by rank|by rank list|by rank lists|by rank list deadline
starttime by rank deadline|by rol|by rol deadline|by ranking|by ranking time|by ranking deadline|before rank|before rank list
starttime before rank lists|before rank deadline|before ranking|before being ranked|before we rank|before rol|prior to rank
starttime prior to rank list|prior to ranking|prior to rol|for rank list|for ranking|to be ranked|to rank|to get ranked|rank list deadline
starttime rank order deadline|rank list time|rol deadline|rol time|rank time|upon ranking|when ranking|by list certification|by match
starttime by the match|by match day|before match|before the match|before match day|before matching|prior to match|prior to match day
starttime prior to matching|at match|at match time|time of match|after match|after the match|after match day|after matching|upon matching
starttime when matched|to match|following match
starttime@step rank|ranking|rank list|rol|match day|orientation|contract|starting|licensure
status green card|green cards|greencard|greencards|gc|gc holder|gc holders|green card holder|green card holders|citizenship
status us citizen|us citizens|us citizenship|american citizen|american citizens|us national|us nationals
status permanent resident|permanent residents|permanent residency|permanent residence|permanant resident|lawful permanent resident|lpr|pr
status pr holder|pr status|pr card|us passport|naturalised|naturalization|legal resident|legal residents|legal status
status resident alien|work authorization|work authorisation|work authorized|authorized to work|eligible to work|legally authorized
status legally employable|refugee|refugees|asylee|asylees|asylum|tps|daca|daca recipient|parolee|dual citizen|citzen
status@visa usc|uscs|documented|us born|residency status|authorization|authorisation
subject department's
track:advanced advanced|advanced track|advanced position|advanced positions|advnaced
track:categorical categorical|categorial|catagorical|categoric|categorical track|categorical position|categorical positions|categorical spots
track:categorical full training
track:preliminary preliminary|prelim|pre-lim|prelimary|preliminry|prelim year|prelim medicine|prelim surgery|prelim spots|preliminary year
track:preliminary preliminary position|preliminary positions|preliminary medicine|preliminary surgery|preliminary spots|undesignated
track:preliminary non-designated|nondesignated
track:transitional transitional|transitional year|transitional year program|transtional|transitonal|rotating internship
type:community community|community-based|communitybased|comunity|communtiy|comm|non-university|nonuniversity
type:community non-academic|nonacademic
type:community@type c|cb|com|comm-based|hca|for-profit
type:county county|county-based|safety-net|safety net hospital|public hospital|city hospital|district hospital
type:county@type city|municipal
type:flagship flagship|main campus|main hospital|primary teaching hospital|primary teaching site|main teaching hospital
type:flagship@type mothership
type:fqhc fqhc|fqhcs|fqhc-based|federally qualified health center|community health center|teaching health center|thcgme
type:fqhc@type thc|chc|chcs|health center|clinic-based|consortium
type:hybrid university-affiliated|univ affiliated|university affiliate|university affiliation
type:hybrid community-based university-affiliated|community/university|university/community|cbua|cb/ua|uacb
type:hybrid@type combination|combined
type:new new program|newly accredited|brand new|brand new program|newly established|recently accredited|inaugural|inaugural class
type:new start-up|pre-accreditation
type:university university|universities|univ|university-based|univeristy|universty|univercity|academic
type:university school of medicine
usce usce|usces|us ce|uscex|us clinical experience|united states clinical experience|clinical experience|clinical experiences
usce clinical expereince|clinical experiance|clinical exp|us clinical|us clinicals|us clinical exp|us clinical exposure|us experience|us exp
usce american experience|us patient experience|us-based experience|clinical exposure|us exposure|experience|experiences
usce experiance|expereince|experince|exprience|exp|rotation|rotations|rotaion|rotaions|roatation|rotate|rotates|rotated|rotating|us rotation
usce us rotations|clinical rotation|clinical rotations|core rotation|core rotations|away rotation|away rotations|aways|audition rotation
usce audition rotations|elective|electives|elctive|elctives|us elective|us electives|clinical elective|clinical electives|externship
usce externships|extern|externs|externed|externhip|exernship|us externship|us externships|clinical externship|clerkship|clerkships|clerckship
usce clerkhsip|us clerkship|us clerkships|clinical clerkship|clinical clerkships|student clerkship|sub-internship|sub-internships
usce subinternship|subinternships|sub-intern|subintern|sub-i|sub-is|subi|subis|acting internship
usce acting internships|acting intern|us internship|us internships|us-based rotation|preceptorship|preceptorships|specialty rotation
usce residency-based rotation|american rotation|stateside experience
usce@usce internship|internships|clinicals|clinical|exposure|audition|auditions|ai|ais|us work|visiting student
usgrad us grad|us grads|us graduate|us graduates|usgrad|usgrads|usmg|usmgs|us md|us mds
usgrad usmd|usmds|us dos|us-do|usdo|usdos|us md/do|us senior|us seniors|md senior
usgrad md seniors|do senior|do seniors|amg|amgs|amg's|american graduate|american graduates|american grad|american grads
usgrad american medical graduates|american md|american mds|american dos|american seniors|us medical school|us medical schools
usgrad american medical schools|us school|us schools|us allopathic|allopathic|allopathic seniors|osteopathic|osteopathic seniors|osteopath
usgrad osteopaths|lcme|lcme-accredited|lcme schools|coca|coca-accredited|us students|american students
usgrad us trained|domestic graduate|domestic graduates|domestic grads|domestic applicants|home students|home grads|own graduates
usgrad@imgs americans|domestic|md/do
usimg us img|us imgs|usimg|usimgs|us citizen imgs|usfmg|uscimg
visa visa|visas|visa's|viza|vise|vissa|visa sponsor|sponsorship|sponsorships|immigration
visa immigrant visa|work visa|work visas|exchange visitor program|immigration status|visa need
year yer|yeasr
`;
