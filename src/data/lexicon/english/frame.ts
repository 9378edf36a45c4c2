/** Which English words say when, who, by whose word, and join the rest? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const FRAME = `
contrast bt|buh|altho|tho|even if|while|whilst|nonetheless|despite
contrast in spite of|inspite|notwithstanding|on the other hand|otoh|that said|conversely|contrarily|unlike|alternatively|in place of|vs|vs.
contrast versus
day day|days|dy|dys|dayz|day's|days'|day(s)|working days|dayss
day@usce d|half days
fail fail|fails|failed|failing|failled|faild|faled|faill|fale|failer|failur|failure|failures|unsuccessful
fail unsuccesful|unsuccessfull|unsuccessfully|flunk|flunks|flunked|flunking|repeat|repeats|repeated|repeating|repeater|repeaters|repetition
fail retake|retakes|retaken|retaking|retook|retaker|retakers|re-take|re-takes|re-taken|re-taking|resit|resits|resitting|re-sit|re-sits|resat
fail redo|redoes|redone|redoing|redid|re-do|reattempt|reattempts|reattempted|re-attempt|re-attempts|re-attempted|reappear|reappeared
fail re-appear|retest|retested|retests|re-test|retry|retried|retries|re-try|do-over|did not pass|non passing|nonpassing|non-pass
fail bombed|botched|tanked|setback|setbacks|failed exam|failed attempt|failed attempts|unsuccessful attempt
fail unsuccessful attempts
filler stongly|at all|a|an|the|teh|da|this|that|these|dis|dat|this one|such|same|another|other|others|own|anything|whole|entire|i|me|my|mine|myself|i'm|i've
filler ive|i'd|i'll|you|u|ur|your|yours|yourself|you're|youre|you've|you'll|you'd|yu|he|him|his|himself|he's|she|her|hers|herself|she's|s/he
filler one's|that's|thats|there's|theres|here's|heres|let's|lets|who're|be|been|being|bein|am|has|have|hav|hv|having|haf|'s|wud|wld|would've
filler could've|should've|doing|done|get|gets|got|gotten|getting|gettin|git|make|makes|made|making|come|comes|came|put|puts|keep|keeps|kept
filler keeping|let|letting|use|uses|used|using|hold|holds|holding|held|possess|obtain|obtained
filler obtaining|become|becomes|became|see|saw|seeing|known|kno|happen|happens|happened|remain|remains|remaining|remained|regard|of|off|in
filler into|inside|on|onto|at|to|too|for|fo|from|frm|by|with|wth|wit|w/|w|through|thru|throughout|across|among|amongst|between|btw|during|dude|fam|propia|propio|eigene|whatsoever
filler towards|toward|behind|after|afterwards|afterward|befor|since|untill|til|'til|out|down|up|along|upon
filler outside|concerning|regarding|re|re:|wrt|relating to|related|because|becaus|becuase|bcz|bcoz|coz|cuz|cos|bc|b/c|bec
filler on account of|in order to|so|soo|thus|therefore|therefor|hence|then|than|as
filler there|ther|here|on behalf of|for the purpose of|under the|also|aslo|very|vry|v|quite|really|rly
filler realy|real|actually|basically|basicly|essentially|simply|simple|even|ever|again|already|always|alway
filler well|much|rather|pretty|fairly|extremely|incredibly|super|highly|strongly|truly|greatly
filler especially|esp|esp.|particularly|particular|specially|specifically|specific|explicitly|explicit
filler expressly|clearly|obviously|obv|evidently|automatically|directly|direct|fully|full|completely|entirely
filler altogether|officially|personally|formally|honestly|frankly|seriously|literally|legally|finally
filler at the end|in fact|in brief|in total|anymore|else|everything|something|sth|smth|somewhere|anywhere
filler everywhere|elsewhere|somehow|anyhow|anyway|anyways|whichever|whenever|wherever|rest|further|similarly
filler similar|accordingly|necessarily|exactly|exact|precisely|proper|properly|quickly|easily|including the
filler regardless|irrespective|no matter|no matter how|way|thing|things|stuff|lot|lots|alot|plenty|many|several
filler multiple|various|variety of|different|bunch|tons|loads|number of|a number of|amount|kind|kinds|sorts|form of|bit|time|side
filler basis|case|cases|terms|regards|area|hi|hii|hello|hey|dear|dear applicant|dear doctor|sir|mam
filler mr|mr.|mrs|mrs.|ms.|dr|dr.|drs|prof|prof.|please|pls|plz|plss|plzz|plse|pleas|pleae|kindly|thanks|thanx|thnx|thnks|thks
filler thx|tnx|tks|thank|thankyou|thanku|ty|tysm|tyvm|tia|cheers|sincerely|respectfully|warmly|all the best|best of luck|good luck|goodluck
filler in writing|law firm|law firms|let me know if|let us know if
filler gl|good morning|good afternoon|good day|goodmorning|gm|sorry|soory|srry|sry|apologies|apologise|pardon|unfortunately
filler unfortunetly|unfortunate|unfort|unfor|sadly|sad|regrettably|regretfully|regret|regrets|alas|afraid
filler fortunately|luckily|thankfully|gladly|happily|surprisingly|oh|ooh|ah|aha|hmm|hmmm|hm|umm|um|uh|err|lol|lmao|haha|hahaha
filler hehe|omg|wow|smh|tbh|ngl|fwiw|fyi|aka|asap|damn|bruh|etc|etc.|ect|etcetera|or any|or any other|e.g.|eg.|i.e.|ie.
filler ex.|like|note|notes|remark|remarks|attention|be aware|please be advised|please be aware|remember
filler for information|i mean|we look forward|in response to|given|if so|able|pleased to|agree|agreed|totally|definately|definitly
filler defintely|indeed|seek|seeks|seeking|official|based on|last|make sure|be sure to|additional|to be eligible
filler@ecfmg valid|active|current|original
filler@graduation ago
filler@step valid
future will start|will be available|plan to|plans to|planning|planing|planed|planned|gonna|gona|intended|intention|intend|intends|next year
future next yr|next cycle|next season|next match|following year|in the coming years|soon|sooon|shortly|future|upcoming|upcoming cycle|coming
future coming year|coming cycle|coming season|expected|expecting|anticipate|anticipates|anticipated|anticipating|hopefully|hopfully|hopefuly
future hopeful|eventually|later|tomorrow|in progress|in the process|underway|working on|hoping to|envision|proposed|projected|prospective
future prospectively|foresee|foreseeable|someday|set to|next|nxt|starting with next
join adn|pluss|aswell|together|in addition|in addition to|additionally|combined with|including|includng|incl|incl.|inc|not only|equally
join likewise|alike|respectively
month month|months|mo|mos|mo.|mos.|mth|mths|mth.|mths.|mnth|mnths|mont|monts|mounth|month's
month months'|month(s)|mo(s)|mnt
month@usce m|ms
now now|just now|currently|currenty|currantly|curently|curr|current|presently|present|at this time|at this point|at the moment|atm|these days
now nowadays|now-a-days|today|todays|tonight|this year|this yr|this years|this year's|dis year|this cycle|this season|this match|this time
now this month|this week|current year|current cycle|current season|current policy|current status|as of|as at|today's|so far|to date|till date
now up-to-date|upto now|new|newly|new policy|new rule|updated|update|updates|updating|upated|updated info|recently|recenty|just updated
now just changed|lately|latest|changed|change|changes|changing|revised|modified|going forward|moving forward|hence forth|henceforth
now henceforward|effective|in effect|existing|ongoing|on-going|still|stil|immediately|unchanged|no change|no changes
ordinal first|frist|fisrt|firts|frst|firsttime|maiden|second|secnd|secon|third|thrid|thrd|fourth|fifth|sixth|seventh|single
ordinal singel|singles|sngle|singly|twice|twise|thrice|one-time|onetime|double|triple|nth|subsequent|consecutive
ordinal@attempts last|final
ordinal@step once
others faculty|faculties|faculty members|fellow|fellows|fellowship|fellowships|fellowship applicants|fellowship positions|attending
others attendings|attending physicians|consultant|consultants|specialist|specialists|hospitalist|hospitalists|locum|locums|moonlighters
others professors|professor|nonphysicians|non-physicians|student|students|rotators|rotator|rotating students|rotating residents
others undergraduates|undergraduate|undergrads|undergrad|premeds|premed|nurse|nurses|nursing|rns|rn|midwives|midwife|pharmacist|pharmacists
others pharmacy|pharmds|dentist|dentists|dental|podiatry|podiatrist|podiatrists|psychologist|psychologists|chaplains|therapist|therapists
others technician|technicians|techs|technologists|staff|staffs|employee|employees|workers|scientist|scientists|researcher|researchers
others research fellow|research fellows|research scholars|research scholar|postdocs|post-docs|post-doctoral|scholars|scholar|visitor|visitors
others visiting physicians|volunteers|interpreter|interpreters|spouse|spouses|spouse's|spousal|wife|wives|husband|husbands|partner|partners
others relatives|kids|parents|dependants|transfer|transfers|transferring|other departments|another program|other program
others other programs|sister program|sister hospital|alumni|alumnus|alums|crnas|crna|optometrists|chiropractors
others@visa observer|observers
pass pass|passes|passed|passing|passd|pased|paased|passing score|passing scores|cleared|clears|clearing|ace|aced|aces|acing
pass cracked|crack|succeeded|succeed|succeeds|succeeding|success|successfully|successfuly|succesfully|passer|passers
pass@ecfmg clear
pass@step complete|completed|completes|completing|completion|done|finish|finished|finishing
past was|were|had|used to|use to|usedto|formerly|formaly|former|previously|previosly|previousely|prev|previous|previous year|previous years
past previous cycle|previous cycles|previous season|previous match|prior year|prior years|prior cycle|prior cycles|until last year|last year
past last yr|lst year|last years|last years'|last year's|last cycle|last cycle's|last cycles|last season|last match|last time|past year
past past years|past cycle|past cycles|past|in recent years|recent years|in previous years|in earlier years|earlier years|earlier cycles
past earlier|historically|historical|historicly|old|old info|old data|old information|old news|old post|old policy|out dated|out of date
past outdate|stale|ago|long ago|long time ago|while ago|sometime ago|way back|back then|back in|at the time|those days|originally
past originaly|initially|at first|pre covid|precovid|covid|covid era|pandemic|pre pandemic|yesterday|as before
past like before|from before|preceding years|preceding year
people applicant|applicants|aplicant|aplicants|applicnt|applicnts|applicents|applicent|applicants'|applicant's
people applicant(s)|candidate|candidates|canditate|candiates|cadidates|candidate's|candidates'|cand|cands
people candidate(s)|graduate|graduates|gradutes|graduats|graduates'|doctor|doctors|doc|docs|physician|physicians
people physcians|physicans|medico|medicos|mds|person|persons|people|peoples|ppl|peeps|folks|folk|individual|individuals
people someone|somebody|everyone|every one|everybody|everyone's|those|those who|anyone who|anybody who|any candidate who|whoever|aspirant
people aspirants|seeker|prospects|prospective applicants|prospective residents|incoming|newcomers|entrants
people examinee|examinees|guy|guys|girls|bro|brother|brothers|sis|sister|sisters|buddies|man|men|woman|women|male
people female|holder|holders|recipient|recipients|appointee|participants|participant|reapplicant
people reapplicants|reapplicants'|first-timers|anyone|anybody|any one
sitting attempt|attempts|attempted|attempting|attemp
sitting atts|try|tries|trys|tried|sitting|sittings|sit|sits|sat|times|exam attempts
sitting number of attempts|number of tries
sitting@attempts appeared|appear|appearing
sitting@attempts tests
sitting@step go|time|take|takes
source website|websites|webste|wesbite|webiste|webpage|webpages|web|page|pages|homepage|site|sites|online|on-line|url|link|links|faq|faqs
source brochure|brochures|flyer|leaflet|pamphlet|handbook|manual|pdf|slides|newsletter|coordinator|coordinators|cordinator|coordinater
source co-ordinator|coodinator|coordintor|coord|coord.|pc|pcs|pc's|administrator|administrators|manager
source secretary|receptionist|admin|operator|pd|pds|pd's|apd|apds|director|directors|chair|chairman|chairperson|chairwoman|chief|chiefs
source chief resident|chief residents|a resident|resident told|interviewer|interviewers|freida|frida|ama|residency explorer
source doximity|dox|matcharesident|imgprep|sdn|studentdoctor|valuemd|usmleforum|reddit|subreddit|redit|telegram|tg|channel|whatsapp
source watsapp|facebook|fb|twitter|tweet|tweets|tweeted|linkedin|instagram|insta|ig|discord|youtube|podcast|tiktok|wechat|quora|forum|forums
source blog|blogs|blogger|post|posts|posting|thread|threads|commented|dm|dms|chat|chats|group|groups|message|messages|text|friend|friends
source freind|frnd|frnds|frend|friend's|colleague|colleagues|collegue|cousin|roommate|classmate|classmates|batchmate|insider|grapevine|list
source lists|listing|listings|seller|spreadsheet|spreadsheets|sheet|sheets|excel|google|googled|database|databases|db|directory|catalog
source catalogue|table|column|email|emails|e-mail|e-mails|emial|eamil|e-mailed|emailing|mail|mails|replied|replay|repled|responded|responds
source respond|respone|answered|webinar|webinars|open house|virtual open house|open day|q&a|qna|townhall|phone|telephone|telephoned
source telephonic|spoke|spoken|talked|conversation|checked|verified|rumor|rumors|rumour|rumored|hearsay|gossip|read|say|says|sais
source said|saying|sayd|tell|tells|told|telling|tld|mention|mentions|mentioning|mentionned|states|stating|claim|claims|claimed|claiming|write
source writes|wrote|report|reports|reported|reporting|indicate|indicates|indicating|show|shows|showed|shown|showing|display|displays
source displayed|announce|announces|announcement|inform|informs|informed|notified|publish|publishes|declare|declares|declared|describe
source describes|described|specify|specifies|specifed|explains|according to|in accordance with|asper|per|via|quote|quoted|quotes|quoting
source cited|citing|cites|source|sources|refers|referenced|infomation|detail|disclose|discloses|disclosure|confirms|confirmed by email|notice
source fine print|screenshot|correspondence|acc to|acc
subject we|our|ours|ourselves|we're|we've|we'll|we'd|weve|they|them|their|theirs|themselves|themself|thier|they're|they've|theyve
subject they'll|theyll|they'd|dey|thy|dem|it|its|it's|itself|it'll|it'd|program|programs|program's|programs'|programme|programmes|programe
subject programes|programm|programms|progam|progams|progarm|pogram|proggram|progrm|prgram|prog|progs|prog.|prgm|prgms|pgm|pgms|pgrm|pgrms
subject pgme|residency|residencies|resideny|residancy|residncy|hospital|hospitals|hosp|hosp.|hospial|hospitl|hosptial|hospital's|institution
subject institutions|institutional|institution's|instituition|insitution|institue|instit|inst|sponsoring institution|sponsor institution
subject institute|institutes|department|departments|dept|depts|dept.|deptt|depart|departement|dpt|gme|gmeo|gme office
subject graduate medical education|med center|med ctr|center|centers|centre|centres|ctr|healthsystem|system|network|clinic|clinics|facility
subject facilities|organization|organizations|organisation|organisations|org|employer|employers|company|administration|leadership|management
subject committee|selection committee|human resources|hr|legal|legal office|attorney|attorneys|lawyer|lawyers|immigration attorney
subject international office|international services|international scholars office|team|school|college|training site
week week|weeks|wk|wks|wk.|wks.|week's|weeks'|week(s)|wk(s)
week@usce w
year year|years|yr|yrs|yr.|yrs.|yr's|yrs'|years'|year's|yeer|yaer|yaers|yar
year annum|academic year|yr(s)|year(s)
year@graduation ys|y.|y's
filler ugh|sigh|yikes|harsh|brutal|bummer|crazy|hooray|yay|phew|hon|honey|amigo|mate|pal|unfair|lonely|rude|bold|in bold|bolded|in caps|all caps|big letters|in capitals|underlined|sighed|smiled|nodded|joked|swore|whispered|shrugged|outright|flatly|robot|algorithm|mgr
`;
