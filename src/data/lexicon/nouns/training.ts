/** Which English nouns name training, exams and papers, tracks and kinds of program? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const TRAINING = `
cert ecfmg|ecfmg's|efcmg|ecfgm|ecmfg|ecgmg|certificate|certificates|certficate|certifcate|certificat|certified|certifified
cert certification|certifications|cert|certs|cert'd|valid certificate|valid ecfmg certificate|pathway
cert pathways|ecfmg status|ecfmg status report|ecfmg id|educational commission|intealth|certifiable
cert@ecfmg status report|verification|certifying|copy
exam usmle|usmles|uslme|usmel|usmlle|umsle|step|steps|setp|stpe|exam|exams|examination|examinations|exmas|test|tests|testing|ck
exam clinical knowledge|boards|board examination|licensing exam|licensing examination|licensing examinations|usmle transcript
exam@attempts board|parts|component|components
exam@step board|parts|component|components
fail fialed|faling|usmle failure|usmle failures|bomb
fail@attempts remediation|remediated|deficiency
fail@step f|red flags
handson hands-on|handson|hand-on|hands-on experience|hands-on clinical experience|hands-on rotations
handson direct patient care|direct patient contact|patient-facing|direct clinical|inpatient|in-patient|inpatient experience|bedside|charting
handson@usce hx|orders
letter letter|letters|lettre|leter|leters|lor|lors|lor's|us lor|us lors|us letter|us letters|american letters|recommendation
letter recommendations|reccomendation|reccomendations|recs|reference|references|referee|referees|slor|slors|sloe
letter sloes|slo|standardized letter|pd letter|recommender|recommenders|testimonial|testimonials
letter@usce evaluation|evaluations
obs observership|observerships|obervership|oberverships|observeship|observorship|observrship|observershp|obsevership|obserevership|obsership
obs obsv|obs|observer|observers|observing|observation|observations|observational experience|observation only|observer only
obs observer role|clinical observer|clinical observership|us observership|us observerships|clinical observation|shadow|shadows|shadowed
obs shadowing|shadower|job shadowing|physician shadowing|tele-rotation|tele-rotations|telerotation|telerotations
obs telemedicine rotation|telehealth rotation|virtual rotation|virtual rotations|virtual elective|virtual observership|online rotation
obs online rotations|online observership|remote rotation|remote observership|tele-observership|televisit rotation|hands-off
obs handsoff|non-clinical shadowing|passive observation
obs@usce passive
otherexam comlex|comlex-usa|comlexes|comlex level|toefl|ielts|oet|plab|cs|clinical skills|csa|mccqe|nbme|nbmes|cbse|shelf
otherexam in-training exam|ite|absite|mcat|ukmla|neet|fmge|mrcp|fcps|casper
otherexam english test|self assessment|practice test|qbank|uworld|duolingo
otherexam@attempts complex|comlx|level|levels
otherexam@step complex|comlx|level|levels|english
pass passing result|successful completion
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
research research|researches|reserach|reasearch|researching|research experience|research year|research years|research elective
research research rotation|research position|research positions|publication|publications|publicaton|publicatons|pubs|pub|paper|papers
research manuscript|manuscripts|abstract|abstracts|poster|posters|case report|clinical research|scholarly activity|scholarly activities
research scholarly work|first-author|pubmed|postdoc|post-doc|postdoctoral|peer-reviewed|qi project
score score|scores|scored|scoring|scroe|scor|scoer|socre|socres|score report|score reports|result|results|resutls|mark|marks|point|points
score board score|board scores|step score|step scores|usmle score|usmle scores|exam results|test scores|numeric score|digit score|total score
score high scores|low score
sitting usmle attempts|test-taker|trials
sitting@step att|shot|shots
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
`;
