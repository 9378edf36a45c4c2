/** Which English words say yes, no, if, wish, need, silence, and whose? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ENGLISH = `
affirm yesss|yeh|yepp|yas|aye|okey|okie|oki|okk|perfectly fine|surely|correct|ofcourse|off course|ofc|affirmative|alright
affirm all right|go ahead|cool with|good with|comfirmed|no problm|no prob|no probs|no isssue|not problem|not issue|no biggie|no worry
affirm no concern|no concerns|no objection|no objections|no hassle|no barrier|no obstacle|no hindrance|no impediment|without issue
affirm without issues|without problem|without problems|without hesitation|thumbs up|✓
affirm@attempts doesn't bother
affirm@attempts not bothered|not penalized|not penalised
affirm@imgs doesn't matter|doesnt matter|does not matter|don't care|dont care|don't mind|dont mind
affirm@visa doesn't matter|doesnt matter|does not matter|don't mind|dont mind
approx about|abt|abut|abou|around|arond|aroud|arround|arnd|approx|approx.|aprox|appx|apx|apprx|approximate|approximates|approximately
approx approximation|roughly|rough|almost|allmost|almst|nearly|near|nearing|ca|ca.
approx circa|or so|ish|close to|closer to|ballpark|estimated|estimate|estimates|estimation|roundabout|thereabouts|or thereabouts
ask wat|wht|wats|whats|what's|whatz|whch|wich|hw|how often|how long|how old|which one|whose|who's|whos|whn|when's|wher|where's|whether|wether
ask have you|am i|wondering|curious|question|questions|ques|que|please tell|tell me|lmk
condition if|iff|unless|unles|unlesss|provided|provided applicant|providing that|once|contingent|contigent|contingency|subject to
condition subjected to|as long as|aslong as|so long as|long as|depending|dependent on|dependent upon|dependant on|dependant upon|only if
condition only when|only once|only after|only upon|only with|but only if|if only|just if|conditional|conditionally|condition|conditions
condition conditioned on|conditions apply|in case|incase|assuming|given that|presuming|supposing|requires approval|require approval
condition needs approval|need approval|approval|approvals|approval needed|approval required|special approval|pending approval
condition special permission|requires permission|permission|permission needed|when possible|where possible|whenever possible|where applicable
condition when applicable|as applicable|if applicable|if needed|if required|if necessary|if approved|if available|if eligible|if accepted
condition if matched|if ranked|if asked|if selected|as needed|as required|on request|upon request|by request|funding permitting
condition budget permitting|or else|not until|hinges on|hinge on|predicated on|relies on|rests on|tied to|with proof|with proof of|upon proof
condition with evidence of|with documentation|upon completion|after completion|as soon as|the moment
condition@ecfmg pending
consent sponsor|sponsors|sponsored|sponsoring|sponser|sponsers|sponsered|sponsering|sponsr|sponsrs|sponsore|sponsur
consent sponcor|sponcors|sponcored|sponsors'|spnsr|co-sponsor|sponsorable|accept|accepts|accepted|accepting|acceptable|acceptance
consent accpt|accpts|accpeted|accepte|acccept|accepeted|acept|acepts|acepted|acccepted|offer|offers|offered
consent offering|offerred|ofer|ofers|ofered|offring|support|supports|supported|supporting|supportive|suport|suports|take|takes
consent taking|taken|provide|provides|providing|provids|provde|process|processes|processed|processing|proccess|welcome|welcomes
consent welcomed|welcoming|wellcome|welcom|available|availables|availability|avail|avaliable|availabe|availible|avilable|avalable
consent availble|eligible|friendly|frendly|freindly|friendliness|open|openness|participate|participates
consent participated|participating|participation|petition|petitions|petitioned|petitioning|file|files|filed|filing|allow|allows
consent allowed|allowing|allowable|alow|alows|alowed|alowing|permit|permits|permitted|permitting|permited|permissable|consderd
consent considerd|cosidered|concidered|cosider|considred|entertain|entertains|entertained|entertaining|facilitate|facilitates|facilitated
consent facilitating|assist|assists|assisted|assisting|assistance|arrange|arranges|arranged|arranging|granted|granting|give|gives|giving
consent recruits|recruited|admit|admits|admitted|approve|approves|approving|honored|honoured|endorse|endorses|endorsed|endorsing|accommodate
consent accommodated|acommodate|accomodate|accomodates|accomodating|tolerate|tolerates|tolerated|tolerating
consent tolerant|willing|willingness|willingly|receptive|amenable|qualify|qualifies|qualifying|entitled|entitles|admissible
consent invite applications|open-minded|enable|enables|enabled|enabling|agreeable
consent@attempts still interview|still interviewed
consent@graduation overlook|overlooked|forgiving|interview|interviewed
consent@imgs apply|can apply|encouraged to apply|interview|interviewed|interviewing|invite|invites|invited|inviting|rank
consent@imgs ranks|ranked|ranking|match|matches|trained|hire|hires|hired|hiring|include|includes|included|inclusive|love|loves
consent@imgs loved|likes|hospitable|given consideration|full consideration|equal consideration|fair consideration|equal opportunity
consent@imgs equally considered|treated equally|treats equally|heavy|dominated|heavily|recruit|recruiting
consent@track provided
consent@usce count|counts|counted|counting|suffice|suffices|sufficient|satisfies|satisfy|satisfied|meets|meet|included|provided
consent@usce recognize|recognizes|recognise|recognised
consent@visa provided|took|gave|hire|hires|hiring|employ|employs|employed|employing|helps|help with|work with|works with|worked with
consent@visa deal with|deals with
contrast bt|buh|altho|tho|even if|while|whilst|nonetheless|despite
contrast in spite of|inspite|notwithstanding|on the other hand|otoh|that said|conversely|contrarily|unlike|alternatively|in place of|vs|vs.
contrast versus
day day|days|dy|dys|dayz|day's|days'|day(s)|working days|dayss
day@usce d|half days
demand required|requird|requred|requierd|reqired|requied|requiered|require|requires|requiers
demand requiring|requisite|requisites|req|req.|reqd|reqd.|req'd|rqd|rqrd|strictly required|is required|are required|must|msut|mst
demand mandatory|mandatorily|mandate|mandates|mandated|mand|need|needs|needed|needing|neded
demand neeed|nded|necessary|neccesary|necessity|necessitates|necessitate|obligatory
demand obligated|obliged|obligation|minimum|minumum|minimun|minimium|minium|minmum|minimums|minima|min|min.
demand min'm|minm|have to|has to|had to|hafta|gotta|shud|shld|shoud|shall|essential|essentials|strict|stricter|stringent
demand firm|firmly|hard|hard-and-fast|rigid|rigidly|rigorous|absolute|prerequisite|prerequisites|pre-requisite|pre-requisites|prerequisit
demand prereq|prereqs|pre-req|pre-reqs|compulsory|minimally|non-negotiable
demand nonnegotiable|no exceptions|no exception|imperative|crucial|vital|indispensable|insist|insists|insisted|demand|demands|demanded
demand demanding|enforced|enforce|enforces|strictly enforced|expect|expects|ask for|asks for
demand asked for|binding|unconditional|unconditionally|non-optional|nonoptional
demand@ecfmg expectation
demand@usce expected|expectations
deny nop|nopes|naw|nay|noo|nooo|canot|cnt|can t|dnt|don t|dosent|doesn t|didn t|isn t|aren t|wasnt|wasn t|werent
deny weren t|won t|wudnt|wouldn t|couldnt|cudnt|couldn t|shouldnt|shudnt|shouldn t|mustn't|mustnt|mustn t|hasn t|havnt|haven t
deny hadnt|hadn t|ain't|aint|shan't|shant|mightn't|mayn't|oughtn't|withou|witout|withuot|with out|w/out|wout|w.o.|sans|lack|lacks
deny lacked|lacking|absence|absent|devoid|zilch|nada|naught|nought|nothin|nobody|no one|noone|nowhere|nolonger|not any more
deny not any longer|false|untrue|nto|nott|under no circumstances|by no means|✗
except exept|excep|excpt|expect for|except when|except if|excepting|exc|excl|excl.|exc.|other then|otherthan|others than|apart|appart from
except aside|exluding|excludng|exclusive of|barring|not including|not counting|leaving out|leaving aside|all but|everything but|everyone but
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
wish a wish|more of a wish
future will start|will be available|plan to|plans to|planning|planing|planed|planned|gonna|gona|intended|intention|intend|intends|next year
future next yr|next cycle|next season|next match|following year|in the coming years|soon|sooon|shortly|future|upcoming|upcoming cycle|coming
future coming year|coming cycle|coming season|expected|expecting|anticipate|anticipates|anticipated|anticipating|hopefully|hopfully|hopefuly
future hopeful|eventually|later|tomorrow|in progress|in the process|underway|working on|hoping to|envision|proposed|projected|prospective
future prospectively|foresee|foreseeable|someday|set to|next|nxt|starting with next
hedge rarely|rarly|rare|seldom|seldomly|infrequently|infrequent|sporadically|sporadic|hardly|scarcely|sometimes|sometime
hedge some times|occasionally|occasional|on occasion|on occasions|at times|case by case
hedge case by case basis|case to case basis|individual basis|individual cases|individual case|individually
hedge individualised|individual review|individual assessment|considered individually|individually considered|cbc|exception|exceptions
hedge exceptions allowed|exceptional|exceptionally|exceptional circumstances|special cases|special case|special circumstances
hedge special consideration|extenuating circumstances|extraordinary circumstances|extraordinary|unusual circumstances|certain circumstances
hedge certain situations|some situations|certain|might|maybe|mayb|mebbe|perhaps|perhap|possibly|posibly|possibily|posible|possibility
hedge possibilities|poss|potentially|potential|probably|probly|probabl|probaly|probbaly|prob|probs|prolly|probable|probability|likely|likly
hedge most likely|more likely|less likely|unlikely|unlikly|improbable|cud|conceivably|presumably|apparently|supposedly|allegedly|reportedly
hedge seemingly|seems|seem|seemed|looks|sounds like|guess|guessing|think|thinks|thought|thinking|believe|believes|belive|suspect|assume
hedge assumes|assumed|assumption|presume|presumed|imagine|afaik|afaict|iirc|imo|imho|doubt|doubts|doubtful|doubtfully|dubious|questionable
hedge iffy|dicey|uncertainty|hit-or-miss|toss up|coin flip|gamble|lottery|luck|lucky|if lucky|fingers crossed|risky|risk|long shot
hedge longshot|slim|low chance|low chances|less chance|less chances|low probability|chance|chances|good chance|fair chance|worth trying
hedge worth applying|worth asking|limited|limitedly|limited number|limited circumstances|limited slots|limited spots|limited extent|ltd
hedge small number|small numbers|small proportion|minority|handful|a couple|couple of|few|not many|not much|fewer|some|little|scarce|selected
hedge select|selective|selectively|selected candidates|selected applicants|select candidates|select applicants|particular cases|depends
hedge depend|discretion|discretionary|pd discretion|judgment|flexible|flexibility|flexibly|negotiated|negotiation
hedge negotiate|negotiating|lenient|leniency|leniently|relaxed|loose|loosely|not strict|not absolute|not firm|not rigid|not hard|adaptable
hedge adjustable|variable|variably|varies|vary|varied|varying|differs|differ|mixed|mixed bag|partial|partially|partly|somewhat|some what
hedge sort of|kind of|kinda|sorta|semi|in theory|theoretically|technically|in principle|on paper|hypothetically|informally|unofficially
hedge holistic|holistically|holistic approach|holistic process|whole application|entire application|overall application|total application
hedge all aspects|review each|everything considered|not guaranteed|not gauranteed|not garanteed|no guarantee|no guarantees|no gurantee
hedge can't guarantee|cant guarantee|cannot guarantee|don't guarantee|does not guarantee|doesn't guarantee|without guarantee|not promised
hedge no promise|no promises|cannot promise|can't promise|not necessarily|not neccessarily|not always|not all|not every|not everyone
hedge not often|not frequently|not impossible|not automatic|not automatically|hopes to|hoping|hope|try to|tries to|tried to|best effort
hedge reluctant|reluctantly|reluctance|hesitant|hesitate|hesitates|cautious|wary|difficult|difficulty|tough|challenging|tricky
hedge hard to get|harder|uphill|uphill battle|strong|strong candidates|strong candidate|strong applicants|strong applicant|stronger|strongest
hedge exceptional candidates|exceptional candidate|exceptional applicants|exceptional applicant|outstanding|outstanding candidates
hedge outstanding applicants|excellent candidates|excellent applicants|highly qualified|highly qualified candidates|well qualified
hedge best candidates|top candidates|top applicants|superstar|superstars|stellar|rockstar|compelling|otherwise qualified
hedge otherwise strong|waivable|temporarily|tentative|tentatively|provisional|provisionally|debatable|arguable|arguably|appear|appears
hedge appeared
hedge@attempts justified|justification|justify|valid reason|good reason
hedge@graduation explain|explained|explanation|justified|justification|valid reason
hedge@visa considerd|concidered|consideration
hedge@visa could consider|exploring|explore
join adn|pluss|aswell|together|in addition|in addition to|additionally|combined with|including|includng|incl|incl.|inc|not only|equally
join likewise|alike|respectively
less less|lessthan|les than|lesser|fewer then|lower|smaller than|shorter than|with in|withing|whithin|witin|wthin|w/in|w/i|within past
less within the past|within previous|within preceding|upto|uptil|up till|undr|bellow|beneath|underneath|just under|just below
less slightly below|slightly under|short of|south of|at the most|atmost|nomore than|notmore than|not over|not above|not beyond
less not exceed|not exceeds|cannot exceed|no over|none over|none above|nothing over|nothing above|nothing beyond|no longer than|no beyond
less max.|maxx|or lesser|or lower|or under|or shorter|or sooner|and below|and under|and less|and lower|and fewer|& below|& under|n below
less limit of|limited at|cap of|cap at|capped at
less@graduation last|past|over the last|not more
limit limit|limits|limitation|limitations|limiting|cap|caps|capped|capping|cut-offs|cutoff|cutoffs|cuttoff|cutof|cut|cuts
limit cut-point|cutpoint|threshold|thresholds|treshold|threshhold|restriction|restrictions|restrictive|restrict|restricts
limit restricted|restricting|bar|bars|maximums|maximun|maximium|maxium|maximal|maximally|filter|filters|filtered|filtering|filtr|screen
limit screens|screened|screening|screener|pre-screen|prescreen|prescreening|pre-screening|quota|quotas|ceiling|ceilings|requirement
limit requirements|requirment|requirments|requirememt|requiremnt|rqmt|reqmt|reqmts|rqmts|rule|rules|criterion|criteria
limit criterium|selection criteria|eligibility|policy|policies|polcy|by-law|bylaws|bylaw|statute
limit barriers|hurdles|timeframe|time-frame|constraint|constraints|hard stop|hard cutoff|hard cut off|strict cutoff
limit strict cut off|fixed limit|cutoff score|cut off score|boundary|boundaries|reqs
limit@attempts window
limit@graduation window|windows|expiry|expires|expire|lookback
month month|months|mo|mos|mo.|mos.|mth|mths|mth.|mths.|mnth|mnths|mont|monts|mounth|month's
month months'|month(s)|mo(s)|mnt
month@usce m|ms
more more|morethan|mor than|greater|grater than|bigger than|larger than|ovr|abov|abve|just over|just above|slightly above|slightly over
more atleast|at leat|a minimum of|minimum at|or high|or abv|or over|or up|or beyond|or upward|or upwards|or longer|or plus
more and abv|and upward|and upwards|and over|and more|and beyond|and greater|and better|& above|& up|& over|& higher|n above|nd above|upward
more upwards|upwrds|higher|hgher|hier than|exceed|exceeded|excess of|surpass|surpasses|surpassing|better than|north of|not less then
more not bellow|nothing below|nothing under|none below|starting at|starting from|starts at|starts from|longer|least of|mini of
now now|just now|currently|currenty|currantly|curently|curr|current|presently|present|at this time|at this point|at the moment|atm|these days
now nowadays|now-a-days|today|todays|tonight|this year|this yr|this years|this year's|dis year|this cycle|this season|this match|this time
now this month|this week|current year|current cycle|current season|current policy|current status|as of|as at|today's|so far|to date|till date
now up-to-date|upto now|new|newly|new policy|new rule|updated|update|updates|updating|upated|updated info|recently|recenty|just updated
now just changed|lately|latest|changed|change|changes|changing|revised|modified|going forward|moving forward|hence forth|henceforth
now henceforward|effective|in effect|existing|ongoing|on-going|still|stil|immediately|unchanged|no change|no changes
only onli|olny|onyl|ony|onely|only those|soley|solly|sole|exclusive|jst|nothing but|none else|nobody else|not other|not others
only confined to|reserved for|reserved to|stricly|purely|and no other
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
refuse reject|rejects|rejected|rejecting|rejection|rejections|rejct|rejcted|rejeted|decline|declines|declined|declining|exclude|excludes
refuse excluded|exclusion|exclusions|exlude|exluded|excluding all|ineligible|inelligible|ineligable|uneligible|inelegible
refuse unavailable|unavailible|unavaliable|unavailability|inavailable|discontinue|discontinues|discontinued|discontinuing|discontinuation
refuse discontinud|suspend|suspends|suspended|suspending|suspension|stop|stops|stopped|stoped|stopping|closed|barred|debarred|filtered out
refuse filter out|filters out|filtering out|screened out|screen out|screens out|screening out|weeded out|weed out|weeds out|shut out
refuse locked out|auto reject|autoreject|auto rejects|auto rejected|autorejected|auto rejection
refuse automatic reject|automatic rejection|automatically screened out|auto filtered|autofiltered|auto screened|auto decline
refuse instant reject|instant rejection|instantly rejected|desk reject|desk rejected|straight reject|straight rejection|computer rejects
refuse waste money|wasting money|wasted application|don't waste|dont waste|don't bother|dont bother|not bother|don't apply|dont apply
refuse do not apply|should not apply|shouldn't apply|shouldnt apply|cannot apply|can't apply|cant apply|may not apply|not to apply
refuse need not apply|needn't apply|neednt apply|not worth|isn't worth|isnt worth|no point|no chance|no hope|no shot|zero chance|zero chances
refuse nil chance|no chances|pointless|hopeless|forget it|forget about|stay away|steer clear|no go|nogo|not happening|never happening
refuse out of the question|out of question|nixed|nixes|nixing|off the table|thrown out|throw out|tossed|trashed|binned|prohibit|prohibits|prohibited|prohibiting|prohibition|forbid
refuse forbids|forbidden|forbade|ban|bans|banned|banning|disallow|disallows|disallowed|disallowing|disqualify|disqualifies|disqualified
refuse disqualifying|disqualification|disqualifier|unacceptable|unacceptible|inacceptable|inadmissible|impermissible|refuse|refuses|refused
refuse refusing|refusal|turn down|turns down|turned down|turned away|turn away|turns away|ruled out|rule out|rules out|preclude|precludes
refuse precluded|precluding|deny|denies|denied|denying|unwilling|halt|halted|halts|cease|ceases|ceased|ceasing|pause|paused|pausing|frozen
refuse freeze|on hold|put on hold|phased out|phase out|phasing out|phases out|moratorium|unsupported|unsponsored|unfriendly|un-friendly
refuse unfreindly|unwelcome|unwelcoming|hostile|blocked|dq|dqd|dq'd|impossible|inhospitable|unsupportive|unreceptive|intolerant|opposed to
refuse shuts out|doors closed
refuse@imgs skip|avoid|hate|hates|biased against|bias against|anti
refuse@visa skip|avoid|dropped sponsorship|ended sponsorship
silence unknown|unknow|unclear|unclr|un clear|unsure|un sure|uncertain|undetermined|undecided|undefined
silence un specified|unspecifed|unstated|undisclosed|unconfirmed|un confirmed|unverified|unanswered|unaddressed|unlisted
silence unpublished|undeclared|unmentioned|indeterminate|ambigous|ambiguity|ambiguously|vague|vaguely|mum|n/a|na
silence n/k|n/m|n/s|tba|tbd|tbc|not published|not listed|not stated|not sure|notsure|not certain|not known|not specified
silence not specifed|not speficied|not specific|not mentioned|not mention|not mentionned|not mentoined|not disclosed|not indicated|not posted
silence not shown|not found|not clear|not explicit|not addressed|not discussed|not defined|not determined|not decided|not confirmed
silence not verified|not public|not announced|not released|not applicable|not answered|not replied|not responded|not reported|not described
silence not documented|not noted|not written|not declared|not outlined|not detailed|not displayed|not visible|not revealed|not shared
silence not searchable|not advertised|not checked|not entered|not updated|not on website|not on site|no idea|no ideas|no clue|no info
silence no infos|no informations|no information|no infor|no info found|no data|no details|no detail|no specifics|no mention|no mention of
silence no mentions|no mentioning|no word|no statement|no stated|no listed|no published|no public|no news|no update|no updates|no comment
silence no remark|no knowledge|no clarity|no clarification|no answer|no answers|no answer yet|no ans|no reply|no replies|no reply yet|no rply
silence no response|no responses|no respond|no resp|no feedback|nobody knows|nobody answered|nobody replied|no callback|nothing mentioned
silence nothing listed|nothing stated|nothing specified|nothing published|nothing posted|nothing said|nothing written|nowhere mentioned
silence nowhere stated|nowhere listed|nowhere found|never replied|never responded|never answered|never mentioned|missing|missing info
silence missing data|blank|left blank|empty|null|nan|placeholder|broken link|dead link|link broken|link dead|page down|site down|website down
silence under construction|under maintenance|haven't checked|havent checked|didn't check|didnt check|haven't asked|havent asked|didn't ask
silence didnt ask|haven't looked|havent looked|haven't heard|havent heard|have not heard|not heard|hasn't replied|hasnt replied
silence haven't replied|havent replied|hasn't responded|haven't responded|didn't reply|didnt reply|did not reply|didn't respond|didnt respond
silence didn't answer|didnt answer|doesn't reply|doesnt reply|don't reply|dont reply|won't reply|wont reply|doesn't answer|doesnt answer
silence don't answer|dont answer|don't know|dont know|dnt know|doesn't know|doesnt know|didn't know|didnt know|wouldn't know|dk|idk|dunno
silence donno|dunnno|idunno|didn't say|didnt say|did not say|doesn't say|doesnt say|does not say|don't say|dont say|didn't mention
silence didnt mention|doesn't mention|doesnt mention|don't mention|dont mention|hasn't mentioned|didn't specify|didnt specify|doesn't specify
silence doesnt specify|don't specify|dont specify|do not specify|doesn't list|doesnt list|don't list|didn't list|doesn't state|doesnt state
silence do not state|don't state|didn't state|doesn't indicate|doesn't address|doesn't clarify|didn't clarify|doesn't disclose
silence do not disclose|don't disclose|dont disclose|wouldn't disclose|don't publish|do not publish|doesn't publish|don't share|do not share
silence don't release|couldn't find|couldnt find|cudnt find|can't find|cant find|cannot find|didn't find|didnt find|haven't found
silence havent found|unable to find|couldn't confirm|couldn't verify|cannot confirm|can't confirm|cant confirm|cannot verify|couldn't reach
silence couldn't open|can't say|cant say|cannot say|can't tell|cant tell|cannot tell|couldn't say|couldn't tell|won't say|wont say
silence wouldn't say|wouldnt say|can't remember|cant remember|cannot remember|don't remember|dont remember|don't recall|forgot|forgotten
silence check|checking|chk|check website|check site|check back|check first|double check|recheck|cross check|to email|to be seen
silence needs checking|need to ask|need to email|needs verification|needs confirmation|needs clarification|need clarification|must check
silence should check|should ask|will check|will ask|will email|will call|will confirm|will verify|will update|gotta check|gotta ask
silence please email|pls email|ask|asking|ask pc|ask coordinator|ask pd|ask at interview|ask first|verify|verifying|confirm|confirm first
silence confirming|confirmation needed|call|calling|call pc|call coordinator|call office|email them|email pc|email coordinator|email program
silence email first|mail them|mail pc|write them|contact|contact pc|contact coordinator|contact office|contacting|reach out|reach out to
silence reaching out|inquire|inquiring|enquire|enquiring|enquiry|inquiry|query|queries|look up|lookup|look into|looking into|follow up
silence followup|following up|f/u|find out|finding out|figure out|clarify|clarification|clarifying|investigate|pending|pendng
silence pending reply|pending response|pending answer|pending confirmation|pending verification|pending info|pending email|awaiting
silence awaiting reply|awaiting response|awaiting answer|awaiting confirmation|await|awaits|wait|waiting|stay tuned|hold on|ghosted|ghosting
silence ghost|bounced|bounced back|email bounced|mail bounced|undeliverable|voicemail|voice mail|left voicemail|left vm|left message|vm
silence busy line|who knows|god knows|anybody's guess|anyone's guess|anyone know|anyone knows|anybody know|anybody knows|any idea|any ideas
silence any info|any information|any news|any update|any updates|any clue|confused|confusing|confusion|contradictory|contradicting
silence contradicts|conflicting|conflicting info|conflicting information|inconsistent|mixed info|mixed answers|different answers|under review
silence under discussion|under evaluation|being discussed|being decided|being reviewed|being evaluated|undergoing review|need info
silence info needed|info pending|todo|to-do|question mark|dyor|see website|see site|refer website|visit website
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
source fine print|screenshot|correspondence
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
typical average|avg|avg.|ave|averages|averaged|averaging|avrg|mean|means|median|medians|typical|typically|typicaly
typical tipically|usually|usualy|ususally|usally|usu|genrally|generaly|normally|normaly|normal|norm|norms|commonly|common|commonest
typical customarily|customary|ordinarily|ordinary|default|most|most of our residents|most years|mostly|mosty|mostley|moslty|majority|majorly
typical overwhelmingly|predominantly|predominately|predominant|mainly|mainley|primarily|primarly|largely|matched|matchd|who matched
typical matched applicants|successful|succesful|successfull|successful applicants|successful candidates|often|oftn|oftentimes|frequently
typical frequent|regularly|regular|routinely|routine|repeatedly|consistently|consistent|tend to|tends to|tendency|in practice|traditionally
typical traditional|trend|trends|trending|interviewed applicants|invitees|midrange|mid-range|overall
week week|weeks|wk|wks|wk.|wks.|week's|weeks'|week(s)|wk(s)
week@usce w
wish prefer|prefers|prefered|preferred|prefferred|preferrd|perfer|preffer
wish prefering|preferably|preferance
wish prefrence|preferentially|pref|pref.|prefs|pref'd|prefd|prfd|prefr|gives preference|give preference|recommend|recommends
wish recommended|recommending|reccomend
wish rec|rec.|recc|rcmd|advise|advises|advised|advisable|suggest|suggests|suggested|suggesting
wish suggestion|sugested|ideal|ideally|a plus|extra points|helpful|useful|helps|will help
wish can help|encourage|encourages|encouraged|encouraging|desirable|desired|desire|desires
wish nice to have|advantage|advantages|advantageous|favor|favors|favored|favoring|favorable|favorably|favour
wish favorite|competitive|competitive applicants|more competitive|most competitive
wish like to see|would like|we'd like|we like|want|wants|wanted|wanting|look for|looks for|looking for|sought|aim|optional|optionally|optonal
wish voluntary|voluntarily|soft|softly|target|targets|targeted|targetting|goal|goals|guideline|guidelines|guide|benchmark|benchmarks|valued
wish we value|valuable|prioritize|prioritizes|prioritised|prioritises|priority|priorities|asset|merit|meritorious|edge
wish boost|boosts|boosted|weighted|weighs|weigh|benificial|benefical|appreciated|appreciate|strengthens|strengthen|strengthened
wish enhances|enhance|enhanced|better chance|better|stand-out|standout|impress|important|importance|imp|emphasis|emphasize
wish emphasised|emphasizes|unnecessary|unneeded|unrequired|needn't|nonmandatory|non-mandatory
wish non-compulsory|leaning|inclined
wish@ecfmg doesn't matter|doesnt matter|does not matter|dont care|don't mind
wish@step expected|high|good|great|strong|nice
wish@usce doesn't matter|doesnt matter|does not matter|don't mind
year year|years|yr|yrs|yr.|yrs.|yr's|yrs'|years'|year's|yeer|yaer|yaers|yar
year annum|academic year|yr(s)|year(s)
year@graduation ys|y.|y's
affirm no problema|no drama|no fuss|no stress|no sweat
consent open arms|with open arms|doors open|doors are open|door is open|open door|live with|lives with
demand or don't bother|or bust|or nothing|or forget it|or no chance|or you're out|or you're dead|or goodbye|end of story|no ifs|no excuses|no mercy|not a day more|not a day longer|not one day more|not one more|no wiggle room|no leeway
deny not a single|not even one
filler ugh|sigh|yikes|harsh|brutal|bummer|crazy|hooray|yay|phew|hon|honey|amigo|mate|pal|unfair|lonely|rude|bold|in bold|bolded|in caps|all caps|big letters|in capitals|underlined|sighed|smiled|nodded|joked|swore|whispered|shrugged|outright|flatly|robot|algorithm|mgr
hedge once in a blue|blue moon|few and far|stars align|give or take
only nothing more|nothing beyond that|réservé aux|reservado para
refuse trash|the trash|rej|no way|fat chance|hard pass|hard no|garbage|shredder|waste of money|waste of time|firm no|flat no|big no|automatic no|auto no|instant no|door is closed|doors are closed|door closed|closed door|dead in the water|auto rej|dream on|gtfo|cooked|toast|doomed|screwed|kicks you|kicks you out|door closes|closes the door|door shuts|shuts the door
`;
