/** Which English nouns do the columns speak of? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const NOUNS = `
applytime at application|at application time|at the application|at time of application|at time of applying|time of application
applytime time of applying|application time|at the time applying|on application|upon application|with application|with the application
applytime with eras application|by application|by application time|by application deadline|before application|before the application
applytime before application deadline|before application submission|prior to application|prior to applying|prior to apply|before applying
applytime before you apply|before they apply|before apply|before eras|before eras opens|prior to eras|by eras|by eras opening|at eras opening
applytime when eras opens|at eras submission|at eras|when applying|when you apply|when they apply|while applying|on applying|upon applying
applytime at applying|by applying|to apply|in order to apply|for applying|for application|for applications|for eras|for eras application
applytime during application|during the application|during application season|by season opening|as you apply|already when applying
applytime at submission|at time of submission|time of submission|on submission|upon submission|by submission|before submission
applytime before submitting|prior to submission|prior to submitting|when submitting|when submitted|at time of submitting|at filing
applytime with submission|in the application|at interview|at the interview|at interview time|at time of interview|time of interview
applytime interview time|by interview|by interviews|by interview date|by interview day|by interview season|by interview time|before interview
applytime before interviews|before the interview|before interview invite|before interview invites|before interview invitation
applytime before interview season|before interviewing|before being interviewed|before an interview|prior to interview|prior to interviews
applytime prior to interviewing|prior to invitation|before invitation|before invitations|before invite|for interview|for interviews
applytime for an interview|to be interviewed|to interview|to get interview|to receive interview|to be invited|to invite|when interviewing
applytime upon invitation|at invitation|for invitation|for interview invitation|for interview consideration|for interview selection
applytime before review|before reviewing|before file review|before application review|before being reviewed|prior to review
applytime prior to reviewing|by review|at review|at time of review|time of review|for review|for application review|to be reviewed
applytime for consideration|to be considered|before consideration|prior to consideration|by first review|before screening|at screening
applytime for screening|for selection|before selection|by the deadline
applytime by deadline|before deadline|before the deadline|at the deadline|upfront
applytime up front|from the outset|from the beginning|at the outset|in advance|beforehand|early in season
applytime@ecfmg applying|apply|submission|submitting|submit
applytime@step applying|submission|submitting
carib carib|caribs|caribbean|caribean|carribean|carribbean|carribian|caribbeans|caribbean grad|caribbean img|caribbean imgs|caribbean schools
carib caribbean medical schools|caribbean students|carib grad|carib img|carib imgs|carib schools|offshore school|offshore schools
carib offshore graduates|island school|island schools|sgu|st george's|st. george's|st georges|st george's university|saint george's|ross
carib ross university|auc|saba|saba university|aua|american university antigua|trinity medical sciences|windsor university
carib medical university americas
cert ecfmg|ecfmg's|e.c.f.m.g|efcmg|ecfgm|ecmfg|ecgmg|certificate|certificates|certficate|certifcate|certificat|certified|certifed|certifified
cert certification|certifications|certificaton|certifcation|certfication|cert|certs|cert'd|standard certificate|valid certificate
cert valid ecfmg certificate|pathway|pathways|ecfmg requirements|ecfmg eligible|ecfmg eligibility|ecfmg status|ecfmg status report|ecfmg id
cert ecfmg verification|educational commission|intealth|certifiable
cert@ecfmg status report|primary source verification|verification|certify|certifying|paper certificate|copy
ead ead|eads|ead card|ead holder|ead holders|employment authorization|employment authorisation|employment authorization document
ead employment authorization card|work permit|work permits|work card|employment card|pending green card|adjustment of status|stem opt
ead optional practical training|cpt
ead@visa opt|authorization card
exam usmle|usmles|uslme|usmel|usmlle|umsle|step|steps|setp|stpe|exam|exams|examination|examinations|examinaton|exmas|test|tests|testing|ck
exam clinical knowledge|boards|board exam|board exams|board examination|board examinations|licensing exam|licensing exams
exam licensing examination|licensing examinations|licensure exam|licensure exams|licensure examination|medical licensing examination
exam usmle transcript|usmle components
exam@attempts board|part|parts|component|components
exam@step board|part|parts|component|components
fail fialed|falied|faling|repeat attempt|failing attempt|failing attempts|usmle failure|usmle failures|bomb
fail@attempts f|setback|setbacks|remediation|remediated|deficiency|did poorly
fail@step f|red flag|red flags|again
gradnoun graduation|graduations|graduaton|gradution|graduaion|graduattion|gradation|graduated|gradauted|graduating|grad|grad'n|yog|yogs|y.o.g
gradnoun y.o.g.|yr of grad|yr of graduation|year of graduation|years of graduation|year of grad|year of graduating|date of graduation
gradnoun graduation date|graduation dates|graduation year|graduation years|graduating year|grad year|grad yr|grad date|year graduated
gradnoun med school graduation|med school grad|med school|medical school|medical schools|med schools|medschool|medical college|degree|degrees
gradnoun md degree|mbbs|mbchb|mbbch|diploma|diplomas|years since graduation|years from graduation|post graduation|post-graduation
gradnoun postgraduation|out of school|out of medical school|out of med school|years post graduation|school completion|degree completion
gradnoun convocation|qualification date|date of degree|completion of degree|commencement ceremony
gradnoun@graduation graduate|graduates|grads|gradute|school|college|qualified|qualification|qualifying|degree date|completion|completed
gradnoun@graduation finished|finishing|out|years out|yrs out|pg|class of|medical education
handson hands-on|hands on|handson|hand-on|hand on|hands-on experience|hands on experience|hands-on clinical experience|hands-on rotation
handson hands-on rotations|direct patient care|direct patient contact|direct care|patient care|patient contact|patient interaction
handson patient-facing|patient facing|direct patient|direct contact|patient responsibility|patient management|direct clinical
handson direct involvement|inpatient|in-patient|in patient|inpatient rotation|inpatient rotations|inpatient experience
handson hospital-based rotation|hospital based rotation|supervised care|bedside|bedside care|active participation|actual patient care
handson history taking|history and physical|physical examination|writing notes|emr access|charting
handson@usce hospital|hospital-based|hospital based|outpatient|ambulatory|clinic|in-person|in person|onsite|on-site|wards|hx|notes|orders
handson@usce direct|acgme accredited site
img img|imgs|img's|i.m.g|i.m.g.s|igms|imgz|fmg|fmgs|fmg's|f.m.g|international medical graduate|international medical graduates
img international med graduates|international medical grads|international medical graduats|foreign medical graduate|foreign medical graduates
img foreign medical grads|foreign med grads|international graduate|international graduates|international grad|international grads
img foreign graduate|foreign graduates|foreign grad|foreign grads|foreign-trained|foreign trained|foreign trained physicians
img internationally trained|internationally-trained|foreign educated|foreign-educated|internationally educated|foreign applicant
img foreign applicants|foreign candidates|foreign doctor|foreign doctors|foreign physician|foreign physicians|foreigner|foreigners
img foreign school|foreign schools|foreign medical school|foreign medical schools|international applicant|international applicants
img international candidates|international doctors|international physician|international physicians|international school
img international schools|international medical school|international medical schools|international medical student
img international medical students|international students|internationals|overseas graduate|overseas graduates|overseas doctors
img overseas trained|non-lcme|non lcme|non-us grad|non-us grads|non us grad|non us grads|non-us graduate|non-us graduates|non us graduates
img non-us medical school|non us medical school|non-american graduates
img@imgs foreign|international|abroad|overseas|outside us
img@share foreign|international|abroad|overseas|outside us
letter letter|letters|lettre|leter|leters|lor|lors|l.o.r|lor's|us lor|us lors|u.s. lors|us letter|us letters|american letters|recommendation
letter recommendations|recomendation|recomendations|reccomendation|reccomendations|rec letter|rec letters|recs|reference|references|referee
letter referees|letter of support|letters of support|slor|slors|sloe|sloes|slo|standardized letter|standardized letters|standardised letter
letter chair letter|chair letters|chair's letter|chairman letter|chairman's letter|faculty letter|faculty letters|attending letter|pd letter
letter recommender|recommenders|testimonial|testimonials|evaluation letter|clinical letter|clinical letters
letter@usce rec|evaluation|evaluations
matter fee|fees|rotation fee|cost|costs|price|payment|payments|pay|paid|unpaid|salary|salaries|stipend|stipends|wage|wages|compensation
matter remuneration|bonus|bonuses|sign-on bonus|signing bonus|raise|pay scale|payroll|paycheck|tax|taxes|loan|loans|loan forgiveness
matter loan repayment|debt|tuition|scholarship|scholarships|grant|grants|funding|funds|funded|budget|reimbursement|reimbursements|reimbursed
matter allowance|allowances|book money|conference money|cme|meal|meals|meal card|meal money|food|cafeteria|lunch|dinner|breakfast|snacks|perk
matter perks|benefit|benefits|fringe benefits|retirement|pension|savings plan|insurance|disability insurance|malpractice|liability|coverage
matter copay|union|unionized|unionised|collective bargaining|contract|contracts|agreement|agreements|affiliation agreement|noncompete
matter employment|job|jobs|career|careers|relocation|moving expenses|rent|mortgage|housing|accommodation|accommodations|lodging|hotel|hotels
matter apartment|apartments|dorm|dorms|parking|garage|valet|car|driving|driver's license|commute|commuting|transport|transportation|transit
matter bus|subway|shuttle|flight|flights|airfare|airport|travel|travelling|traveling|trip|weather|climate|location|locations|city life|region
matter neighborhood|neighbourhood|safety|crime|gym|fitness center|lounge|resident lounge|call room|call rooms|sleep room|lockers|locker
matter library|wifi|laptop|laptops|computer|computers|ipad|phone stipend|pager|pagers|scrubs|white coat|white coats|uniform|dress code
matter laundry|badge|badges|id badge|keys|childcare|child care|daycare|day care|school district|religion|prayer room|church|restaurants
matter nightlife|beach|mountains|outdoors|cafe|coffee|vacation|vacations|holiday|holidays|leave|leaves|parental leave|maternity|paternity
matter sick days|sick day|personal days|bereavement|leave of absence|work hours|duty hour|hours|overtime|shift|shifts|night float|nights
matter weekend|weekends|call schedule|on-call|overnight call|call nights|home call|calls schedule|schedule|schedules|scheduling|jeopardy
matter backup call|workload|work load|caseload|volume|census|patient cap|work-life balance|work life balance|lifestyle|wellness|wellbeing
matter well-being|wellness day|burnout|stress|fatigue|mental health|counseling|counselling|therapy|morale|culture|camaraderie|atmosphere
matter environment|toxic|toxicity|malignant|bullying|harassment|retreat|retreats|happy hour|social events|socials|party|picnic|sports|gender
matter pregnancy|lactation room|diversity|inclusion|equity|dei|underrepresented minorities|minorities|ethnicity|race|application|applications
matter applicaton|aplication|application process|application materials|supplemental application|supplementary application|eras|token|tokens
matter nrmp|nrmp number|residencycas|sf match|aamc|aamc id|aoa|acgme|acgme id|acgme number|accreditation|accredited|probation|citation
matter citations|site visit|program code|program number|program id|match|matching|match week|match day|match rate|match rates|match results
matter match violation|all-in policy|soap|soaped|scramble|scrambled|prematch|pre-match|prematches|pre match|midyear|vacancy|vacancies|vacant
matter opening|openings|open position|unfilled|fill rate|position|positions|spot|spots|slot|slots|seat|seats|number of positions|class size
matter program size|expansion|interview|interviews|interviewed|interviewing|intervew|inteview|interivew|interview date|interview dates
matter interview day|interview days|interview format|interview questions|mock interview|invite|invites|invited|invitation|invitations|iv|ivs
matter ivx|ii|iis|waitlist|waitlisted|wait list|waiting list|rejection letter|thalamus|interviewbroker|zoom|webex|virtual interview
matter virtual interviews|in-person interview|phone interview|second look|second looks|tour|tours|pre-interview dinner|thank you note
matter thank you notes|thank-you email|love letter|letter of intent|letter of interest|rank|ranks|ranking|rankings|ranked|rank list
matter rank lists|rank order list|rol|rank order|rtm|signal|signals|signaling|signalling|signaled|signalled|preference signal
matter preference signaling|geographic preference|geographic preferences|geographic ties|geography|ties|connection|connections|networking
matter nepotism|couples|couple|deadline|deadlines|due date|opening date|closing date|timeline|calendar|cycle|cycles|season|seasons
matter recruitment|recruiting|recruit|hiring|hire|hired|rolling basis|rolling review|open date|download date|applications received
matter number of applicants|competitiveness|competition|reputation|prestige|tier|document|documents|documentation|paperwork|form|forms|packet
matter folder|upload|uploads|uploaded|download|scan|signature|notary|notarized|translation|translations|translated|apostille|transcript
matter transcripts|mspe|mspes|dean's letter|deans letter|dean letter|medical student performance evaluation|personal statement
matter personal statements|ps|statement|statements|essay|essays|motivation letter|cover letter|letter of good standing|good standing|cv|cvs
matter curriculum vitae|resume|resumes|hobbies|hobby|photo|photos|photograph|photographs|picture|pictures|headshot|passport|birth certificate
matter marriage certificate|social security number|ssn|id card|identification|credential|credentials|credentialing|credentialed
matter credential verification|fcvs|background check|background checks|background screening|criminal record|criminal background check|felony
matter conviction|misdemeanor|fingerprint|fingerprints|fingerprinting|drug test|drug testing|drug screen|urine test|tobacco|nicotine test
matter vaccine|vaccines|vaccination|vaccinations|vaccinated|immunization|immunizations|immunisation|immunisations|flu shot|flu vaccine
matter hepatitis|tuberculosis test|tb test|ppd|titers|physical exam form|health clearance|occupational health|mask fit|hipaa|hipaa training
matter bls|acls|pals|atls|nrp|cpr|life support|acls certification|bls certification|license|licenses|licence|licences|licensed|licensure
matter licensing|training license|training permit|limited license|temporary license|educational limited license|ptal|california letter
matter evaluation status letter|state board|state medical board|medical board|npi|npi number|dea|dea number|prescribing|professionalism
matter gold humanism|honors|honours|award|awards|prize|prizes|gpa|class rank|clinical grades|preclinical grades|grade|grades|waiver|waivers
matter conrad|home residency requirement|premium processing|prevailing wage|uscis|labor condition application|lca|consulate|embassy
matter visa interview|visa appointment|visa delay|visa delays|visa fee|visa fees|statement of need|legal counsel|travel ban
matter administrative processing|ministry of health|funding letter|proof of funds|passport validity|curriculum|curricula|syllabus|didactic
matter didactics|lecture|lectures|conference|conferences|academic half day|half day|morning report|grand rounds|journal club|tumor board
matter morbidity and mortality|teaching|teach|teacher|teachers|education|educational|learning|learners|simulation|sim lab|procedure
matter procedures|procedural|case logs|operative|operative experience|autonomy|supervision|supervisor|supervisors|supervised|mentor|mentors
matter mentorship|mentoring|advisor|advisors|adviser|coaching|feedback|milestones|milestone|competency|competencies|core competencies
matter semiannual evaluation|evaluation|evaluations|performance review|promotion|remediation|dismissal|attrition|resignation|resign
matter graduation requirements|board review|board prep|board pass rate|board pass rates|boards pass rate|board certification|board certified
matter board-certified|board eligible|board eligibility|abim|abfm|abp|abs|abpn|board preparation|question bank|textbooks|books|uptodate
matter subscription|moonlighting|moonlight|moonlights|internal moonlighting|external moonlighting|fellowship placement|fellowship placements
matter fellowship opportunities|in-house fellowships|subspecialty|subspecialties|sub-specialty|specialty|specialties|speciality|specialities
matter job placement|career development|leadership training|leadership track|global health|global health track|international rotation
matter international rotations|research track|physician scientist|physician scientist track|clinician educator|clinician educator track
matter primary care|primary care track|rural track|rural training track|hospitalist track|women's health track|academic track|tracks
matter elective time|ambulatory block|block schedule|blocks|ward|wards|floor|floors|icu|micu|sicu|ccu|nicu|picu|icu months|step-down
matter continuity clinic|resident clinic|outpatient|ambulatory|free clinic|mobile clinic|telehealth|telemedicine|emr|ehr|epic|cerner|meditech
matter electronic health record|electronic medical records|bed|beds|number of beds|bedded|trauma|level one trauma|stroke center|transplant
matter operating room|emergency room|emergency department|labor and delivery|laboratory|lab|labs|blood draws|phlebotomy|scut|scut work
matter ancillary staff|ancillary services|language|languages|spanish|spanish speaking|bilingual|english|accent|communication skills
matter interpersonal skills|teamwork|patient population|patients|patient|demographics|pathology variety|quality improvement|community service
matter community outreach|outreach|volunteering|volunteer work|leadership roles|advocacy|public health|mph|mba|phd|masters|master's
matter telecommute|artificial intelligence|internship|internships|length of training|program length|program duration|accreditation status
matter history of program|mission|values|logo|virtual tour|video|videos|news|merger|mergers|acquisition|bankruptcy|closure|ownership|owner|va
matter veterans|veterans affairs|military|army|navy|air force|prison|cancer center|children's hospital|nursing home|hospice|rehab
matter rehabilitation|urgent care|dialysis|imaging center|satellite|satellite sites|tertiary care|critical access|magnet|nonprofit|non-profit
matter not-for-profit|catholic|faith-based|religious|medicine|internal medicine|int med|im|family medicine|family practice|fm|fp|pediatrics
matter paediatrics|peds|pediatric|paediatric|med-peds|med peds|psychiatry|psych|neurology|neuro|surgery|gen surg|surgical|obstetrics
matter gynecology|gynaecology|obgyn|ob-gyn|ob gyn|ob/gyn|emergency medicine|em|anesthesia|anesthesiology|anaesthesia|anaesthesiology
matter radiology|interventional radiology|nuclear medicine|radiation oncology|rad onc|pathology|path|dermatology|derm|ophthalmology|optho
matter ophtho|ent|otolaryngology|orthopedics|orthopaedics|orthopedic surgery|ortho|urology|neurosurgery|neurological surgery|plastic surgery
matter plastics|vascular|thoracic surgery|cardiothoracic|colorectal surgery|pm&r|pmr|physiatry|occupational medicine|genetics|allergy
matter immunology|cardiology|cards|interventional cardiology|electrophysiology|gastroenterology|gi|hepatology|endocrinology|endo|nephrology
matter renal|pulmonology|pulmonary|pulm crit|critical care|intensive care|hematology|haematology|oncology|heme onc|hem onc|rheumatology|rheum
matter infectious disease|infectious diseases|geriatrics|palliative|palliative care|addiction|pain management|neonatology|neuroradiology
matter osteopathic recognition|omm|omt|dentistry|social work|psychology|nutrition|anatomy|physiology|biochemistry|microbiology|pharmacology
matter chairs|department chair|vice chair|division chief|chief medical officer|dio|designated institutional official|dean|deans
matter associate dean|ceo|president|core faculty|preceptor|preceptors|hr department|recruiter|recruiters|registrar|ombudsman|security
matter social workers|case manager|case managers|scribe|scribes|scribing|medical assistant|medical assistants|research coordinator
matter research coordinators|study coordinator|librarian|chaplain|counselor|agency|agencies|agent|broker|companies|third party|governing body
matter regulation|regulations|law|laws|legislation|lawsuit|politics|election|government|congress|executive order|strike|hurricane|war|age
matter age limit|gender balance|married|marital status|pet|pets|dog|social media|personality|attitude|character|commitment|motivation
matter interest|interests|passion|work ethic|integrity|ethics|grit|resilience|maturity|charity|feeling|vibe|vibes|gut feeling|impression
matter impressions|opinion|opinions|review site|comment|comments|contact info|contact details|address|fax|fax number|phone number|office
matter zip code|town|state|country|countries|continent|map|distance|drive|hometown|gift|gifts|favourite|favorites|dream program
matter backup program|reach program|applied|app|sent|submitted|submit|submission|submissions|shortlist|shortlisted|time off|apps|orientation
matter onboarding|boot camp|bootcamp|graduation ceremony|graduation dinner|graduation rate|rotation schedule|rotation schedules
matter rotation sites|on call|register|registration|registered|login|password|portal|account|strength|strengths|weakness|weaknesses|pros|cons
matter rating|ratings|star|stars|hybrid interview|hybrid interviews|advanced degree|advanced degrees|pass rate|pass rates|chief year|relocate
matter relocating|commuter|start-up costs|elective months|research months|research funding|research opportunities|research stipend
matter letter of rejection|exam fees|exam fee|step reimbursement|exam reimbursement|certification exam fee|board fees|visit|visits|visited
matter handover|handoff|sign-out|signout|rounding|rounds|attire|suit|magnet status|nightfloat|cross cover|cross-cover|admissions|admitting
matter discharge|discharges|codes|rapid response|consults|triage|admission|transfer center|ultrasound|pocus|robotics|endoscopy|cath lab
matter blood bank|autopsy|autopsies|resident council|grievance|due process|malpractice tail|tail coverage|flexible spending
matter tuition assistance|membership|memberships|society|societies|journal|journals|committee work
matter@attempts letters|lors|rotation|rotations|research
matter@graduation certification ceremony|letters|lors|scores|score
matter@share score|scores|letters|rotation|rotations|research|experience
matter@track pathway|pathways|rotation|rotations|elective|electives|letters|score|scores|certificate|primary|research|combined
matter@type residents|resident|rotations|rotation|elective|electives|observership|score|scores|class|interns|letters|research|certificate
matter@type pathway
matter@visa score|scores|letter|letters|lor|lors|experience|percentile
month moth|moths
month@usce mon|blocks|block
nonusimg non us img|non us imgs|non-us img|non-us imgs|nonus img|nonusimg|non-us citizen|non-us citizens|non us citizen|non us citizens
nonusimg non-us citizen img|noncitizen|noncitizens|non-citizen|non-citizens|non citizen img|foreign national|foreign nationals
nonusimg foreign citizen|foreign citizens|foreign born|foreign-born|visa requiring|visa-requiring|visa requiring img|visa requiring imgs
nonusimg visa requiring applicants|visa seeker|visa seekers|visa seeking|visa holder|visa holders|visa img|visa imgs|visa applicant
nonusimg visa applicants|visa candidate|visa candidates|true img|true imgs|non american img|non-american|alien|aliens|niu img
obs observership|observerships|obervership|oberverships|observeship|observorship|observrship|observershp|obsevership|obserevership|obsership
obs obsv|obs|observer|observers|observing|observational|observation|observations|observational experience|observation only|observer only
obs clinical observer|clinical observership|us observership|us observerships|clinical observation|shadow|shadows|shadowed|shadowing|shadower
obs job shadowing|physician shadowing|tele-rotation|tele-rotations|telerotation|telerotations|tele rotation|tele rotations
obs telemedicine rotation|telehealth rotation|virtual rotation|virtual rotations|virtual elective|virtual observership|online rotation
obs online rotations|online observership|remote rotation|remote observership|tele-observership|televisit rotation|hands-off|hands off
obs handsoff|non-clinical shadowing|passive observation
obs@usce virtual|virtually|online|remote|remotely|telehealth|telemedicine|tele|watching|passive|visitor|visitors
oldgrad old graduate|old graduates|older graduate|older graduates|old grad|old grads|older grad|older grads|old yog|older yog|old img
oldgrad old imgs|older img|older imgs|older applicants|older candidates|old applicants|older physicians|older doctors|remote graduate
oldgrad remote graduates|remote graduation|distant graduates|earlier graduates|non-recent|non recent|previous graduates|past graduates
oldgrad previous years graduates|long since graduation|long out|further out|far out|seasoned physicians|experienced physicians|old timers
oldgrad veteran imgs
oldgrad@graduation older|oldies|seniors|aged|experienced|stale
ordinal firstly|initial|last attempt|final attempt
ordinal@attempts another|next|additional|extra
ordinal@step multiple
otherexam comlex|comlex-usa|comlexes|comlex level|comlex levels|comlex usa|toefl|ielts|oet|oet medicine|plab|cs|step cs|clinical skills|csa
otherexam clinical skills assessment|mccqe|mccee|nac osce|nac exam|osce|amc exam|nbme|nbmes|cbse|nbome|shelf|shelf exam|shelf exams
otherexam in-training exam|in training exam|intraining exam|ite|in-service exam|inservice exam|absite|mcat|gre|ukmla|neet|fmge|mrcp|mrcs
otherexam mrcog|mrcpch|fcps|fmgems|vqe|spex|casper|altus|situational judgement test|situational judgment test|english test|english exam
otherexam english language test|language test|language exam|english proficiency|jurisprudence exam|state exam|national exam
otherexam board certification exam|specialty boards|specialty board exam|self assessment|practice test|practice exam|mock exam|qbank
otherexam usmle world|uworld|duolingo
otherexam@attempts complex|comlx|level|levels
otherexam@step complex|comlx|level|levels|english
others faculty positions|clinical fellow|clinical fellows|fellowship candidates|pa students|nps|chiropractor|dependent|dependant|children
others resident transfers|research assistant|volunteer|staff physicians|pre-med|past residents|former residents|former fellows
others military applicants
others@attempts fellowship|fellowships
others@ecfmg observer|observers|observership|observerships|externship|externships|elective|electives|fellowship|fellowships|osteopathic
others@imgs observer|observers|fellowship|fellowships
others@step fellowship|fellowships
others@visa fellowship|fellowships|researches|research positions|observership|observerships|elective|electives|externship|externships|externs
others@visa rotation|rotations|clerkship|clerkships|sub-internship|family|clinical rotations
othervisa student visa|student visas|visitor visa|visitor visas|tourist visa|tourist visas|business visa|dependent visa|dependent visas
othervisa spouse visa|spousal visa|fiance visa|investor visa|extraordinary ability|treaty visa|tn visa|tn status|trainee visa|religious visa
othervisa diplomatic visa|transit visa
othervisa@visa tn
pass pass score|passing result|passing results|passing level|successfully completed|successful completion
pass@attempts p|completed|done|successful|successfully
pass@ecfmg done
pass@step p|successful
people applicats|applcants|candiate|canidates|clinician|clinicians|grads|med grads|all comers|all-comers|future residents|interviewees
people interviewee
percentile percentile|percentiles|percentil|percentle|percentile rank|percentile score|%ile|ile|pctile|pctl|quartile|decile|top quartile
percentile national percentile
practice clinical practice|practice|practices|practise|practised|practicing|practising|practiced|active practice|private practice
practice actively practicing|active clinical practice|clinical practise|practicing physician|practicing physicians|clinical activity
practice clinical work|clinically active|clinical involvement|clinical medicine|clinical gap|clinical gaps|gap|gaps|gap year|gap years
practice gap in training|gaps in training|unexplained gap|unexplained gaps|employment gap|time away|away from medicine
practice away from clinical medicine|clinical inactivity|interruption|interruptions|inactive|inactivity|last clinical
practice last clinical experience|last patient contact|last clinical training|since last clinical|since clinical practice
practice recent clinical experience|recent clinical activity|recent practice|continuous practice|continuous clinical work
practice ongoing clinical work|continued clinical activity|foreign residency|residency abroad|home country residency|home country experience
practice home country practice|foreign practice|training abroad|practice abroad|work experience|clinical employment|professional activity
practice medical work|working clinically|postgraduate training|post-graduate training|postgraduate work|house job|house jobs|rural service
practice@graduation experience|experiences|usce|us clinical experience|hands-on|hands on|rotation|rotations|externship|externships
practice@graduation observership|observerships|patient care|direct patient care|patient contact|training|internship|internships|work|working
practice@graduation worked|employed|employment|job|clinical|clinically|active|actively|activity|continuous|research|fellowship|cv gap
practice@graduation time off|clinical expereince|clinical exp|clinical exposure|us experience|us clinical
recent recent|recency|recent grad|recent graduation|recently graduated|fresh|fresher|freshers|freshly|fresh grad|new grad|new grads
recent new graduate|new graduates|newly graduated|newly qualified|just graduated|younger graduates|younger grads|latest graduates
recent current graduates|current year graduates|final year students|most recent|more recent|recent yog|new yog
recent@graduation younger|young|newer|newly|latest|final year
research research|researches|reserach|reasearch|researching|research experience|research exp|research work|research year|research years
research research elective|research electives|research rotation|research fellowship|research position|research positions|research gap
research publication|publications|publicaton|publicatons|pubs|pub|published papers|paper|papers|manuscript|manuscripts|abstract|abstracts
research poster|posters|case report|case reports|bench research|clinical research|basic science research|scholarly activity
research scholarly activities|scholarly work|first author|first-author|pubmed|journal article|journal articles|postdoc|post-doc|postdoctoral
research peer reviewed|peer-reviewed|qi project|quality improvement project|clinical trials|laboratory research
roster resident|residents|residnets|residets|resdients|intern|interns|house staff|housestaff|house-staff|house officer|house officers|class
roster classes|complement|complements|cohort|cohorts|pgy|pgys|pgy's|roster|rosters|resident list|residents list|resident page|residents page
roster resident body|incoming class|incoming interns|incoming residents|matched residents|matched class|graduating class|graduating residents
roster first years|second years|third years|first-years|senior residents|senior resident|junior residents|co-residents|coresidents|trainee
roster trainees|resident physician|resident physicians|resident doctors|categoricals|prelims|upper levels|meet our residents
roster@imgs matched|batch|intake|alumni|alums
roster@share spot|spots|slot|slots|position|positions|seat|seats|matched|matches|match|filled|intake|team|members|batch|year group|seniors
roster@share alumni|alums|graduates|grads|people|faces
score score|scores|scored|scoring|scroe|scor|scoer|socre|socres|score report|score reports|result|results|resutls|mark|marks|point|points
score board score|board scores|step score|step scores|usmle score|usmle scores|exam score|exam scores|exam results|test score|test scores
score numeric score|numerical score|digit score|scaled score|raw score|ck score|ck scores|total score|exam performance|board performance
score high scores|low score|low scores
score@step grade|grades|number|numbers|performance|value
sitting attempt's|attmept|usmle attempt|usmle attempts|step attempt|step attempts|test taking|test-taker|first-time taker|trials
sitting@attempts take|takes|taker|takers|times|att|sit|sat|tried
sitting@step att|shot|shots|sit
source websit|handout|coordinator's|director's|associate director|education coordinator|assistant|freda|friedas|residency navigator
source texas star database|reponse|usmle forums|buddy|advertises|advertised|qa session|slideshow|survey|surveys|nrmp data|charting outcomes
source match list|match lists|program profile|eras page|contact person
source@share photo|photos|pictures|picture|bios|bio|profiles|profile|headshots|names|resident bios|resident photos|resident profiles
starttime at start|at the start|at start date|at time of start|at start of residency|start of residency|start of training|start of program
starttime start of internship|start of employment|start of contract|start date|starting date|residency start|residency start date
starttime program start|by start|by start date|by start of residency|by start of training|by the start|by starting|by residency
starttime by residency start|by program start|before start|before the start|before start date|before starting|before they start
starttime before you start|before starting residency|before starting training|before beginning|before beginning residency|before residency
starttime before residency starts|before residency begins|before residency start|before program start|before training|before training starts
starttime before training begins|before internship|before joining|before you join|before entering|before entry|before commencing
starttime before commencement|prior to start|prior to the start|prior to start date|prior to starting|prior to beginning|prior to residency
starttime prior to training|prior to entry|prior to entering|prior to joining|prior to commencement|prior to internship|on starting
starttime upon starting|upon start|upon entry|upon joining|upon commencement|on joining|at entry|at joining|at commencement
starttime at beginning of residency|when starting|when you start|when they start|when residency starts|when training begins|once started
starttime to start residency|to begin residency|to begin training|to begin work|to enter residency|for starting|for start|for entry
starttime by summer|before summer|by spring|by pgy
starttime by academic year start|before academic year|before day one|by day one|on day one|prior to day one|before first day|by first day
starttime on first day|prior to first day|before first day work|at day one|when matriculating|matriculation|matriculate|matriculating
starttime at orientation|by orientation|before orientation|prior to orientation|orientation date|by orientation date|for orientation
starttime at onboarding|by onboarding|before onboarding|prior to onboarding|during onboarding|at hire|upon hire|on hire|by hire|before hire
starttime before hiring|prior to hire|prior to hiring|at time of hire|time of hire|for hire|to be hired|upon hiring|at hiring|date of hire
starttime by hire date|before employment|prior to employment|upon employment|for employment|at employment|by employment start|at appointment
starttime before appointment|prior to appointment|upon appointment|by appointment|time of appointment|for appointment|before contract
starttime before the contract|before contract signing|before signing contract|before signing|prior to contract|prior to signing|at contract
starttime at contract signing|upon contract|upon signing|by contract|for contract|to sign contract|to receive contract|before license
starttime before licensure|before state license|prior to licensure|prior to license|for license|for licensure|for state license
starttime for training license|to get license|to obtain license|at licensing|by licensing|at rank|at ranking|at rank time|at time of ranking
starttime time of ranking|by rank|by rank list|by rank lists|by rank list deadline|by rank deadline|by rank order list|by rol|by rol deadline
starttime by ranking|by ranking time|by ranking deadline|before rank|before rank list|before rank lists|before rank order list
starttime before rank deadline|before ranking|before being ranked|before we rank|before rol|prior to rank|prior to rank list|prior to ranking
starttime prior to rank deadline|prior to rol|for rank list|for ranking|to be ranked|to rank|to get ranked|to be on list|rank list deadline
starttime rank order deadline|rank list time|rol deadline|rol time|rank time|upon ranking|when ranking|by list certification|by match
starttime by the match|by match day|before match|before the match|before match day|before matching|prior to match|prior to match day
starttime prior to matching|at match|at match time|time of match|after match|after the match|after match day|after matching|upon matching
starttime when matched|to match|following match
starttime@ecfmg start|starts|starting|begin|beginning|hire|hired|hiring|matriculated|rank|ranking|ranked|rank list|rank lists|rol|match day
starttime@ecfmg orientation|onboarding|contract|contracts|license|licence|licensure|licensing|employment|appointment|commencement
starttime@ecfmg entry|joining|once matched|matched
starttime@step rank|ranking|ranked|rank list|rol|match day|orientation|contract|starting|licensure
status green card|green cards|greencard|greencards|green-card|gc|gc holder|gc holders|green card holder|green card holders|citizen|citizens
status citizenship|us citizen|us citizens|u.s. citizen|u.s. citizens|us citizenship|american citizen|american citizens|us national
status us nationals|permanent resident|permanent residents|permanent residency|permanent residence|permanant resident
status lawful permanent resident|legal permanent resident|lpr|pr|pr holder|pr status|pr card|us passport|naturalized|naturalised
status naturalization|legal resident|legal residents|legal status|resident alien|work authorization|work authorisation|work authorized
status authorized to work|authorised to work|eligible to work|legally authorized|legally employable|right to work|refugee|refugees|asylee
status asylees|asylum|temporary protected status|tps|daca|daca recipient|parolee|dual citizen|citzen
status@visa usc|uscs|documented|us born|residency status|authorization|authorisation|authorized|authorised
subject department's
track:advanced advanced|advance track|advanced track|advanced position|advanced positions|advanced spots|advnaced
track:advanced@track adv|adv.|advance
track:categorical categorical|categorial|catagorical|categoric|categorical track|categorical position|categorical positions|categorical spots
track:categorical full residency|full training
track:categorical@track cat|cats|cat.|c|categ|straight|full|regular|traditional
track:preliminary preliminary|prelim|pre-lim|prelimary|preliminry|prelim track|prelim year|prelim medicine|prelim surgery|prelim spot
track:preliminary prelim spots|prelim position|prelim positions|preliminary year|preliminary track|preliminary position|preliminary positions
track:preliminary preliminary medicine|preliminary surgery|preliminary spots|undesignated|non-designated|nondesignated|designated prelim
track:preliminary one-year prelim|preliminary internship
track:preliminary@track p|pre|intern year|internship|internship year|designated
track:transitional transitional|transitional year|transitional years|transitional-year|transitional year program|transitional internship
track:transitional transtional|transitonal|rotating internship|transition year
track:transitional@track ty|tys|ty.|t|trans|transition
type:community community|community-based|community based|communitybased|comunity|communtiy|comm|community setting|non-university
type:community nonuniversity|non university|non-academic|nonacademic|private hospital|suburban hospital|rural hospital
type:community@type c|cb|com|comm-based|private|rural|local|suburban|hca|corporate|for-profit|for profit|small hospital
type:county county|county-based|county based|safety-net|safety net|safety net hospital|safety-net hospital|public hospital|public hospitals
type:county city hospital|municipal hospital|government hospital|charity hospital|public health system|district hospital|health and hospitals
type:county@type public|city|municipal|government|state hospital|indigent|underserved|inner city|inner-city
type:flagship flagship|main campus|main hospital|main site|primary teaching hospital|primary teaching site|main teaching hospital
type:flagship principal teaching hospital|primary university hospital|main university hospital
type:flagship@type main|primary|principal|mothership|parent hospital|headquarters|top tier|home program
type:fqhc fqhc|fqhcs|fqhc-based|fqhc based|federally qualified health center|federally qualified health centre|federally qualified
type:fqhc community health center|community health centers|community health centre|teaching health center|teaching health centers
type:fqhc teaching health centre|thcgme|health center based|look-alike
type:fqhc@type thc|chc|chcs|health center|health centre|clinic-based|clinic based|consortium
type:hybrid university-affiliated|university affiliated|univ affiliated|univ-affiliated|uni affiliated|university affiliate
type:hybrid university affiliation|academic affiliated|academic affiliate|academically affiliated|affiliated with university
type:hybrid community university affiliated|community-based university-affiliated|community with university|community academic
type:hybrid community/university|university/community|hybrid program|cbua|cb/ua|uacb|medical school affiliated|medical school affiliate
type:hybrid school affiliated
type:hybrid@type affiliated|affiliate|affiliates|affiliation|ua|mixed|mix|both|combination|combined|partner|partnered|blend
type:hybrid@type clinical affiliate|teaching affiliate|hybrid
type:new new program|new programs|newly accredited|newly accredited program|brand new|brand-new|brand new program|newly established
type:new newly opened|newly approved|newly started|recently accredited|recently established|inaugural|inaugural class|inaugural year
type:new initial accreditation|new residency|start-up|startup program|pre-accreditation|inaugural cohort
type:new@type new|newer|newly|young|startup|initial|first class
type:university university|universities|univ|university-based|university based|universitybased|univeristy|universty|univercity|academic
type:university school of medicine|university setting
type:university@type u|uni|ub|u-based|uni-based|college|school|tertiary|quaternary|state university|ivy|ivy league|amc
usce usce|usces|u.s.c.e|us ce|uscex|us clinical experience|us clinical experiences|u.s. clinical experience|usa clinical experience
usce american clinical experience|united states clinical experience|us-based clinical experience|us based clinical experience
usce clinical experience|clinical experiences|clinical expereince|clinical experiance|clinical exp|us clinical|us clinicals|us clinical exp
usce us clinical exposure|us clinical training|us experience|us exp|u.s. experience|american experience|north american experience
usce us hospital experience|us healthcare experience|us patient experience|us medical experience|us-based experience|us based experience
usce clinical exposure|us exposure|experience|experiences|experiance|expereince|experince|exprience|exp|rotation|rotations|rotaion|rotaions
usce roatation|rotate|rotates|rotated|rotating|us rotation|us rotations|clinical rotation|clinical rotations|core rotation|core rotations
usce away rotation|away rotations|aways|audition rotation|audition rotations|elective|electives|elctive|elctives|us elective|us electives
usce clinical elective|clinical electives|medical student elective|externship|externships|extern|externs|externed|externhip|exernship
usce us externship|us externships|clinical externship|clerkship|clerkships|clerckship|clerkhsip|us clerkship|us clerkships|clinical clerkship
usce clinical clerkships|student clerkship|sub-internship|sub-internships|subinternship|subinternships|sub internship|sub internships
usce sub-intern|subintern|sub-i|sub-is|subi|subis|sub i|acting internship|acting internships|acting intern|us internship|us internships
usce us-based rotation|us based rotations|preceptorship|preceptorships|specialty rotation|teaching hospital experience
usce residency-based rotation|american rotation|stateside experience
usce@usce internship|internships|clinicals|clinical|exposure|training|audition|auditions|ai|ais|us|usa|us work|visiting student
usce@usce prior residency
usgrad us grad|us grads|us graduate|us graduates|u.s. grad|u.s. grads|u.s. graduate|u.s. graduates|usgrad|usgrads|us medical graduate
usgrad us medical graduates|us med grads|usmg|usmgs|us md|us mds|us-md|us-mds|usmd|usmds|u.s. md|u.s. mds|us dos|us-do|us-dos|usdo|usdos
usgrad us md/do|us senior|us seniors|u.s. seniors|md senior|md seniors|us md seniors|do senior|do seniors|amg|amgs|amg's|american graduate
usgrad american graduates|american grad|american grads|american medical graduate|american medical graduates|american md|american mds
usgrad american dos|american seniors|us medical school|us medical schools|u.s. medical school|u.s. medical schools|american medical school
usgrad american medical schools|us school|us schools|us allopathic|allopathic|allopathic seniors|osteopathic|osteopathic seniors|osteopath
usgrad osteopaths|lcme|lcme-accredited|lcme accredited|lcme schools|coca|coca-accredited|coca accredited|us medical student
usgrad us medical students|us students|american students|us trained|us-trained|domestic graduate|domestic graduates|domestic grads
usgrad domestic applicants|home students|home grads|own graduates|mds and dos
usgrad@imgs dos|d.o.|americans|domestic|md/do
usgrad@share md|mds|do|dos|d.o.|american|americans|domestic|us|usa
usimg us img|us imgs|us-img|us-imgs|usimg|usimgs|u.s. img|u.s. imgs|us citizen img|us citizen imgs|u.s. citizen img|u.s. citizen imgs
usimg us-citizen img|us-citizen imgs|us fmg|us fmgs|usfmg|american img|american imgs|american fmg|american citizen img|american citizen imgs
usimg citizen img|citizen imgs|us citizen international graduates|us born img|us-born img|us-born imgs|us national img|american-born imgs
usimg returning americans|us resident img|green card img|green card imgs|uscimg|usc img
visa visa|visas|visa's|viza|vise|vissa|visa sponsor|sponsorship|sponsorships|sponsership|sponsorhip|sponorship|sponsorhsip|immigration
visa immigrant visa|work visa|work visas|training visa|employment visa|temporary visa|visa status|visa class|exchange visitor program
visa immigration status|immigration support|visa transfer|visa petition|visa need|visa needs
year yer|yeasr
year@graduation cycle|cycles
`;
