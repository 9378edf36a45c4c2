/** Which English nouns say who somebody is: graduates, residents, citizens, sources? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const PEOPLE = `
carib carib|caribs|caribbean|carribian|caribbeans|caribbean imgs|caribbean schools|caribbean students|sgu|ross
carib auc|saba|aua
ead ead|eads|ead holders|employment authorization|employment authorization document|work permit|work card
gradnoun graduation|graduations|graduated|gradauted|graduating|grad|grad'n|yog|yogs
gradnoun year of graduation|years of graduation|date of graduation|graduation date|graduation dates|graduation year|graduation years
gradnoun graduating year|grad year|grad yr|grad date|year graduated|med school graduation|med school grad|med school|medical school
gradnoun medical schools|med schools|medschool|medical college|degree|degrees|md degree|mbbs|mbchb|mbbch|diploma|diplomas
gradnoun years since graduation|years from graduation|post graduation|postgraduation|out of school|out of medical school
gradnoun out of med school|years post graduation|school completion|degree completion|convocation|qualification date|commencement ceremony
gradnoun@graduation grads|gradute|qualification|completion|completed
gradnoun@graduation finished|finishing|pg|class of|medical education
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
nonusimg non us img|non us imgs|nonusimg|non-us citizens|noncitizen|noncitizens|non-citizen
nonusimg non-citizens|foreign national|foreign nationals|foreign born|visa-requiring|visa holders|visa applicants|non-american
nonusimg alien|aliens
oldgrad old graduate|old graduates|older graduate|older graduates|old grad|old grads|older grad|older grads|old yog|older yog|old img
oldgrad old imgs|older img|older imgs|older applicants|older candidates|old applicants|older physicians|older doctors|remote graduate
oldgrad remote graduates|remote graduation|distant graduates|earlier graduates|non-recent|previous graduates|past graduates
oldgrad long out|further out|far out|seasoned physicians|experienced physicians|old timers|veteran imgs
oldgrad@graduation older|oldies|seniors|aged|experienced
others clinical fellows|fellowship candidates|nps|chiropractor|dependent|children|volunteer|pre-med
others@ecfmg observer|observers|observership|observerships|externship|externships|elective|electives|osteopathic
others@imgs observer|observers
others@visa researches|research positions|observership|observerships|elective|electives|externship|externships|externs
others@visa rotation|rotations|clerkship|clerkships|sub-internship|family
othervisa@visa opt|stem opt|cpt|optional practical training
othervisa student visas|visitor visa|dependent visa|tn status
othervisa@visa tn
people applicats|applcants|candiate|canidates|clinician|clinicians|grads|all-comers|interviewees|interviewee
recent recent|recency|recent grad|recent graduation|recently graduated|fresh|fresher|freshers|freshly|fresh grad|new grad|new grads
recent new graduate|new graduates|newly graduated|newly qualified|just graduated|younger graduates|younger grads|latest graduates
recent current graduates|final year students|most recent|more recent|recent yog|new yog
recent@graduation younger|young|newer
roster resident|residents|residnets|residets|resdients|intern|interns|house staff|housestaff|house officer|house officers|class
roster classes|complement|complements|cohort|cohorts|pgy|pgys|pgy's|roster|rosters|resident page|residents page|resident body|incoming class
roster incoming interns|incoming residents|matched residents|graduating residents|first-years|co-residents|coresidents|trainee|trainees
roster resident physicians|categoricals|prelims|meet our residents
roster@imgs batch|intake
roster@share matches|match
source websit|handout|coordinator's|director's|assistant|freda|friedas|reponse|buddy|advertises|advertised|slideshow|survey|surveys
source match list|contact person
source@share photo|photos|pictures|picture|bios|bio|profiles|headshots|names
status green card|green cards|greencard|greencards|gc|gc holder|gc holders|green card holder|green card holders|citizenship
status us citizen|us citizens|us citizenship|american citizen|american citizens|us national|us nationals
status permanent resident|permanent residents|permanent residency|permanent residence|permanant resident|lawful permanent resident|lpr|pr
status pr holder|pr status|pr card|us passport|naturalised|naturalization|legal resident|legal residents|legal status
status resident alien|work authorization|work authorisation|work authorized|authorized to work|eligible to work|legally authorized
status legally employable|refugee|refugees|asylee|asylees|asylum|tps|daca|daca recipient|parolee|dual citizen|citzen
status@visa usc|uscs|documented|us born|residency status|authorization|authorisation
subject department's
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
`;
