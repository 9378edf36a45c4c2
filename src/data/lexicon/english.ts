/** Which English words say yes, no, if, wish, need, silence, and whose? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ENGLISH = `
affirm yess|yesss|yea|yeh|yepp|yas|aye|okey|okie|oki|okk|perfectly fine|surely|correct|certainely|ofcourse|off course|ofc|affirmative|alright
affirm all right|go ahead|cool with|good with|comfirmed|no problm|no prob|no probs|no isssue|not problem|not any problem|not a issue
affirm not issue|isn't a problem|isn't an issue|isnt a problem|isnt an issue|never a problem|never an issue|won't be a problem
affirm wont be a problem|not a big deal|no big deal|no biggie|no worry|no concern|no concerns|not a concern|no objection|no objections
affirm no hassle|no barrier|not a barrier|no obstacle|not an obstacle|no hindrance|no impediment|not a hindrance|not held against
affirm without issue|without issues|without problem|without problems|without any problem|without any issue|without hesitation
affirm no questions asked|not a dealbreaker|not a deal breaker|not a deal-breaker|not a red flag|thumbs up|✓|✔|✅|👍
affirm@attempts doesn't matter|doesnt matter|does not matter|don't matter|don't care|dont care|do not care|don't mind|dont mind|do not mind
affirm@attempts doesn't bother|not bothered|not penalized|not penalised
affirm@ecfmg y
affirm@graduation doesn't matter|doesnt matter|does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind
affirm@imgs y|doesn't matter|doesnt matter|does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind
affirm@step y
affirm@usce y
affirm@visa y|doesn't matter|doesnt matter|does not matter|don't mind|dont mind|do not mind
approx about|abt|abut|abou|around|arond|aroud|arround|arnd|approx|approx.|aprox|appx|apx|apprx|approximate|approximates|approximately
approx approximatly|approximatley|aproximately|aproximate|approximation|roughly|rougly|rough|almost|allmost|almst|nearly|near|nearing|ca|ca.
approx circa|or so|ish|close to|closer to|ballpark|ball park|more or less|somewhere between|give or take|plus or minus|plus minus|estimated
approx estimate|estimates|estimation|in the region of|in the range of|on the order of|in the neighborhood of|in the vicinity of|just about
approx round about|roundabout|thereabouts|or thereabouts|all most
ask wat|wht|wats|whats|what's|whatz|whch|wich|hw|how often|how long|how old|what if|what sort of|which one|which ones|whose|who's|whos|whn
ask when's|wher|where's|whether|weather they|wether|does anyone|might i|has anyone|has anybody|have you|did anyone|am i|is anyone|i wonder
ask wondering|wonder if|curious|curious if|was wondering|question|questions|ques|que|plz tell|please tell|please advise|pls advise
ask kindly advise|tell me|let me know|lmk|please let me know|could someone|can someone|can anyone|can anybody|could anyone
condition if|iff|if and only if|unless|unles|unlesss|provided|provided applicant|providing that|once|contingent|contigent|contingency
condition subject to|subjected to|as long as|aslong as|so long as|long as|depending|dependent on|dependent upon|dependant on|dependant upon
condition only if|only when|only once|only after|only upon|only in case|only with|but only if|if only|just if|conditional|conditionally
condition condition|conditions|conditioned on|conditions apply|in case|incase|in the event|in event of|assuming|given that|presuming
condition supposing|requires approval|require approval|needs approval|need approval|approval|approvals|approval needed|approval required
condition special approval|pending approval|special permission|requires permission|permission|permission needed|when possible|where possible
condition whenever possible|where applicable|when applicable|as applicable|if applicable|if needed|if required|if necessary|if approved
condition if available|if eligible|if qualified|if accepted|if matched|if ranked|if asked|if selected|as needed|as required|on request
condition upon request|by request|if funds allow|funding permitting|budget permitting|or else|not until|hinges on|hinge on|predicated on
condition relies on|rests on|tied to|with proof|with proof of|upon proof|with evidence of|with documentation|upon completion|after completion
condition in which case|as soon as|the moment
condition@ecfmg pending
consent sponsor|sponsors|sponsored|sponsoring|sponser|sponsers|sponsered|sponsering|sponsr|sponsrs|sponsore|sponsur|sponcer|sponcers
consent sponcered|sponcor|sponcors|sponcored|sponsors'|spnsr|co-sponsor|sponsorable|accept|accepts|accepted|accepting|acceptable|acceptance
consent accpt|accpts|accpeted|accepte|acccept|accepeted|acept|acepts|acepted|acepting|aceptable|acceptible|acccepted|offer|offers|offered
consent offering|offerred|ofer|ofers|ofered|offring|support|supports|supported|supporting|supportive|suport|suports|suported|take|takes
consent taking|taken|provide|provides|providing|provids|provde|process|processes|processed|processing|procces|proccess|welcome|welcomes
consent welcomed|welcoming|wellcome|welcom|wellcomed|available|availables|availability|avail|avaliable|availabe|availible|avilable|avalable
consent availble|eligible|eligable|elligible|elegible|eligble|friendly|frendly|freindly|friendliness|open|openness|participate|participates
consent participated|participating|participation|particpate|petition|petitioned|petitioning|file|files|filed|filing|allow|allows|allowed
consent allowing|allowable|alow|alows|alowed|alowing|permit|permits|permitted|permitting|permited|permissible|permissable|consderd|considerd
consent cosidered|concidered|cosider|considred|entertain|entertains|entertained|entertaining|facilitate|facilitates|facilitated|facilitating
consent assist|assists|assisted|assisting|assistance|arrange|arranges|arranged|arranging|granted|granting|give|gives|giving|recruits
consent recruited|admit|admits|admitted|approve|approves|approving|honored|honoured|endorse|endorses|endorsed|endorsing|accommodate
consent accommodates|accommodated|accommodating|acommodate|accomodate|accomodates|accomodating|tolerate|tolerates|tolerated|tolerating
consent tolerant|willing|willingness|willingly|receptive|amenable|qualify|qualifies|qualifying|entitled|entitles|admissible
consent invite applications|open-minded|open minded|enable|enables|enabled|enabling|agreeable
consent@attempts overlook|overlooks|overlooked|overlooking|forgive|forgives|forgiven|forgiving|excused|given consideration|still considered
consent@attempts still interview|still interviewed
consent@graduation overlook|overlooked|forgiving|interview|interviewed|interviews
consent@imgs apply|can apply|free to apply|feel free to apply|encouraged to apply|urged to apply|took|interview|interviews|interviewed
consent@imgs interviewing|invite|invites|invited|inviting|rank|ranks|ranked|ranking|match|matches|train|trains|trained|hire|hires|hired
consent@imgs hiring|include|includes|included|inclusive|love|loves|loved|likes|hospitable|given consideration|full consideration
consent@imgs equal consideration|fair consideration|equal opportunity|equally considered|treated equally|treats equally|heavy|dominated
consent@imgs heavily|recruit|recruiting
consent@track provided|separate|sponsored
consent@usce count|counts|counted|counting|suffice|suffices|sufficient|enough|satisfies|satisfy|satisfied|meets|meet|included|provided
consent@usce adequate|recognize|recognizes|recognized|recognise|recognised
consent@visa provided|took|gave|hire|hires|hiring|employ|employs|employed|employing|helps|help with|work with|works with|worked with
consent@visa deal with|deals with
contrast bt|buh|howver|howevr|altho|allthough|tho|even if|even when|where as|wheras|while|whilst|insted|in stead|othrwise|otherwse
contrast nonetheless|none the less|never the less|despite|dispite|in spite of|inspite|notwithstanding|on the other hand|otoh|that said
contrast having said that|that being said|being said|with that said|rather then|in contrast|by contrast|conversely|contrary to
contrast on the contrary|contrarily|unlike|even so|then again|alternatively|in place of|vs|vs.|versus|compared to|compared with
day day|days|dy|dys|dayz|day's|days'|day(s)|calendar days|working days|dayss
day@usce d|half days|half-days
demand required|requird|requred|requierd|reqired|requied|requried|requiered|rquired|reqiured|requere|requir|require|requires|requiers
demand requiring|requireing|requisite|requisites|req|req.|reqd|reqd.|req'd|rqd|rqrd|strictly required|is required|are required|must|msut|mst
demand mandatory|mandetory|manditory|madatory|mandatary|mandatry|mandatorily|mandate|mandates|mandated|mand|need|needs|needed|needing|neded
demand neeed|nded|necessary|neccessary|necesary|neccesary|necessery|nessecary|nesessary|necessity|necessitates|necessitate|obligatory
demand obligated|obliged|obligation|obligatorily|minimum|minumum|minimun|minimium|mininum|minium|minimim|minmum|minimums|minima|min|min.
demand min'm|minm|have to|has to|having to|had to|hv to|hav to|hafta|gotta|got to|has got to|have got to|ought to|supposed to|shud|shld|shoud
demand shall|essential|esential|essencial|essentials|strict|stricter|stringent|firm|firmly|hard|hard and fast|hard-and-fast|rigid|rigidly
demand rigorous|absolute|prerequisite|prerequisites|pre-requisite|pre-requisites|pre requisite|pre requisites|prerequisit|prerequiste|prereq
demand prereqs|pre-req|pre-reqs|pre req|compulsory|compulsary|compulsry|compulsorily|compulsion|bare minimum|minimally|non negotiable
demand non-negotiable|nonnegotiable|not negotiable|not optional|no exceptions|no exception|without exception|without exceptions|imperative
demand crucial|vital|indispensable|insist|insists|insisted|demand|demands|demanded|demanding|stipulate|stipulates|stipulated|stipulation
demand enforced|enforce|enforces|strictly enforced|expect|expects|ask for|asks for|asking for|asked for|entails|entail|calls for|binding
demand sine qua non|unconditional|unconditionally|non-optional|nonoptional|enforceable
demand@ecfmg expected|expectation
demand@step expected
demand@usce expected|expectation|expectations
deny nop|nopes|naw|nay|noo|nooo|canot|cannnot|cnt|can t|dnt|don t|dosent|dosen't|dosnt|doesent|doesn t|didn t|isn t|aren t|wasnt|wasn t
deny werent|weren t|won t|wouldnt|wudnt|wouldn t|couldnt|cudnt|couldn t|shouldnt|shudnt|shouldn t|mustn't|mustnt|mustn t|hasn t|havn't|havnt
deny haven t|hadn't|hadnt|hadn t|ain't|aint|shan't|shant|mightn't|mayn't|oughtn't|withou|witout|withuot|with out|w/out|wout|w.o.|sans|lack
deny lacks|lacked|lacking|absence|absent|devoid|zilch|nada|naught|nought|nothin|nobody|no one|noone|no-one|nowhere|nolonger|not any more
deny not any longer|not a single|false|untrue|negative|nto|nott|has yet to|have yet to|under no circumstances|under no circumstance
deny by no means|on no account|at no point|not under any circumstances|✗|✘|❌|✖
except exept|excep|excpt|expect for|except when|except if|excepting|exc|excl|excl.|exc.|other then|otherthan|others than|apart|appart from
except aside|exluding|excludng|exclusive of|with exception of|barring|not including|not counting|not inclusive of|leaving out|leaving aside
except all but|everything but|everyone but
fail fail|fails|failed|failing|failled|faild|faled|faill|fale|failer|failur|failure|failures|faliure|faliures|falure|failiure|unsuccessful
fail unsuccesful|unsuccessfull|unsuccessfully|flunk|flunks|flunked|flunking|repeat|repeats|repeated|repeating|repeater|repeaters|repetition
fail retake|retakes|retaken|retaking|retook|retaker|retakers|re-take|re-takes|re-taken|re-taking|re take|re takes|resit|resits|resitting
fail re-sit|re-sits|re sit|resat|redo|redoes|redone|redoing|redid|re-do|reattempt|reattempts|reattempted|re-attempt|re-attempts|re attempt
fail re-attempted|reappear|reappeared|re-appear|retest|retested|retests|re-test|retry|retried|retries|re-try|second chance|second chances
fail another chance|do-over|do over|didn't pass|didnt pass|did not pass|does not pass|has not passed|have not passed|not having passed
fail non passing|non-passing|nonpassing|non-pass|bombed|botched|messed up|tanked|setback|setbacks|below passing|failing grade|failing score
fail failing scores|failed score|failed exam|failed exams|failed attempt|failed attempts|academic failure
fail academic failures|exam failure|exam failures|board failure|board failures|previous failure|previous failures
fail past failure|past failures|history of failure|history of failures|history of failing|unsuccessful attempt|unsuccessful attempts
filler a|an|the|teh|da|this|that|these|dis|dat|these ones|that one|this one|such|some sort|same|another|other|others|own|anything|whole
filler entire|certain type of|i|me|my|mine|myself|i'm|i've|ive|i'd|i'll|you|u|ur|your|yours|yourself|you're|youre|you've|you'll|you'd|yu|he
filler him|his|himself|he's|she|her|hers|herself|she's|s/he|one's|that's|thats|there's|theres|here's|heres|let's|lets|who're|be|been|being
filler bein|am|has|have|hav|hv|having|haf|'s|wud|wld|would've|could've|should've|doing|done|get|gets|got|gotten|getting|gettin|git|make|makes
filler made|making|come|comes|came|put|puts|keep|keeps|kept|keeping|let|letting|use|uses|used|using|hold|holds|holding|held|possess|possesses
filler possessing|possessed|obtain|obtains|obtained|obtaining|become|becomes|became|see|seen|saw|seeing|know|knows|knew|known|kno|go back
filler happen|happens|happened|remain|remains|remaining|remained|regard|of|off|in|into|inside|on|onto|at|to|too|for|fo|from|frm|form there|by
filler with|wth|wih|wit|w/|w|through|thru|throughout|across|among|amongst|between|btw|during|towards|toward|behind|after|afterwards|afterward
filler aftr|thereafter|before|befor|bfore|prior|since|sinse|untill|til|'til|out|down|up|along|amid|upon|outside|concerning|regarding|regardin
filler re|re:|wrt|in relation to|relating to|related|as far as|when it comes to|speaking of|due to|because|becaus|becuase|bcz|bcoz|bcuz|coz
filler cuz|cos|bc|b/c|bec|on account of|by means of|in order to|inorder to|so|soo|thus|therefore|therefor|hence|then|than|thn|as|thence
filler thereby|therein|thereof|hereby|herein|herewith|whereby|wherein|there|ther|here|hre|over there|on behalf of|in favor of
filler for the purpose of|for purposes of|under the|also|allso|aslo|oso|very|vry|v|quite|qute|really|rly|realy|real|actually|actualy
filler basically|basicly|essentially|simply|simple|even|ever|evr|again|agen|already|alredy|always|alway|allways|well|much|rather|pretty|prety
filler fairly|extremely|extremly|incredibly|super|highly|higly|strongly|strongely|stongly|truly|greatly|especially|especialy|esp|esp.
filler espcially|particularly|particular|specially|specifically|specificaly|specific|explicitly|explicit|expressly|clearly|clearley|obviously
filler obv|evidently|automatically|automaticaly|directly|direct|fully|full|completely|completly|entirely|wholly|altogether|altogther
filler officially|personally|formally|honestly|frankly|seriously|literally|legally|ultimately|finally|lastly|first of all|secondly|thirdly
filler in the end|at the end|at the beginning|in the first place|in fact|in short|in summary|in brief|in total|at all times|anymore|any more
filler else|everything|something|somethin|sth|smth|somewhere|anywhere|everywhere|elsewhere|somehow|anyhow|anyway|anyways|whichever|whenever
filler wherever|however much|rest|further|furthermore|farther|moreover|similarly|similar|accordingly|necessarily|exactly|exact|precisely
filler per se|proper|properly|quickly|easily|mutually|notably|namely|including the|regardless|irrespective|irregardless|no matter
filler no matter what|no matter how|no matter which|no matter where|not to mention|let alone|needless to say|so called|so-called|way|thing
filler things|stuff|lot|lots|alot|plenty|many|several|numerous|multiple|various|variety of|different|bunch|tons|loads|number of|a number of
filler amount|kind|kinds|sorts|form of|forms of|bit|time|part|side|basis|case|cases|terms|regards|area|matter of|hi|hii|hello|helo|hey|heya
filler hiya|dear|dear applicant|dear candidate|dear doctor|hello everyone|hi everyone|hi guys|greetings|sir|sirs|madam|mam|ma'am|maam|mr|mr.
filler mrs|mrs.|ms.|dr|dr.|drs|prof|prof.|please|pls|plz|plss|plzz|plse|pleas|pleae|kindly|kindley|thanks|thanx|thnx|thnks|thks|thx|tnx|tks
filler thank|thankyou|thanku|thanks in advance|thank you in advance|ty|tysm|tyvm|tia|cheers|sincerely|respectfully|best regards|warmly
filler best wishes|all the best|best of luck|good luck|goodluck|gl|good morning|good afternoon|good evening|good day|goodmorning|gm|sorry
filler soory|srry|sry|apologies|apologize|apologise|pardon|excuse me|unfortunately|unfortunatly|unfortunatley|unfortunetly|unfortunate|unfort
filler unfor|sadly|sad|regrettably|regretfully|regret|regrets|alas|afraid|fortunately|luckily|thankfully|gladly|happily|surprisingly
filler interestingly|oh|ooh|ah|aha|hmm|hmmm|hm|umm|um|uh|err|lol|lmao|haha|hahaha|hehe|omg|wow|smh|tbh|ngl|fwiw|fyi|aka|asap|damn|bruh|etc
filler etc.|ect|etcetera|et al|and so on|and so forth|and the like|or something|or whatever|or anything|or any|or any other|e.g.|e.g|eg|eg.
filler i.e.|i.e|ie|ie.|viz|viz.|for ex|ex.|like|note|notes|noting|n.b.|nb|nota bene|p.s.|p.s|remark|remarks|attention|attn|important note
filler important notice|be aware|please be advised|please be aware|bear in mind|remember|feel free|just fyi|to be clear|to be precise
filler for clarity|for reference|for information|i mean|mean to|at your convenience|look forward|looking forward|we look forward
filler hope this helps|hope it helps|have a good day|have a nice day|in response to|thank you for contacting|thank you for inquiring
filler thank you for asking|in answer to|with those|given|if so|able|capable of|pleased to|ready to|agree|agreed|totally|definately|definitly
filler definetly|defintely|indeed|undoubtedly|no doubt|without doubt|without a doubt|seek|seeks|seeking|official|based on|last|lst|make sure
filler making sure|be sure to|additional|to be eligible|were to
filler@ecfmg valid|active|current|standard|original
filler@graduation post|ago
filler@share per year|per class|per annum|a year|each year|every year|yearly|annually
filler@step valid|official
future will begin|will start|will be starting|will be offering|will be available|will soon|starting soon|starting next year
future starting next cycle|starts next year|plan to|plans to|planning|plan on|planing|planed|planned|plan is to|going to|gonna|gona|goin to
future intending to|intended|intention|intend|intends|next year|next yr|nxt year|next years|next cycle|next cycle onwards|next season
future next match|next academic year|following year|following cycle|subsequent years|in the coming years|from next year|from next cycle
future from next season|as of next year|soon|sooon|soon to start|shortly|before long|anytime soon|future|future cycles|future years|upcoming
future upcoming year|upcoming cycle|coming|coming year|coming cycle|coming season|expected|expecting|anticipate|anticipates|anticipated
future anticipating|hopefully|hopfully|hopefuly|hopeful|eventually|later|later this year|in due course|tomorrow|in the works|in progress
future in process|in the process|in process of|underway|under way|working on|working on it|working towards|working toward|work in progress
future looking to|looking to start|hoping to|hoping to start|aim to|aims to|aiming to|aspire to|envision|proposed|projected|prospective
future prospectively|foresee|foreseeable|one day|some day|someday|down the road|down the line|about to|set to|slated to|scheduled to
future due to start|due to begin|not yet started|yet to start|yet to begin|will change|will be changing|subject to change|may change
future might change|could change|likely to change|next|nxt|starting from next|starting next|starting with next
hedge rarely|rarly|rarelly|rare|seldom|seldomly|infrequently|infrequent|sporadically|sporadic|hardly|scarcely|sometimes|somtimes|sometime
hedge some times|someties|occasionally|ocasionally|occassionally|occasionaly|occasional|on occasion|on occasions|at times|now and then
hedge every now and then|now and again|from time to time|once in a while|time to time|off and on|on and off|case by case|case-by-case
hedge case by case basis|case to case|case to case basis|on case basis|individual basis|individual cases|individual case|individually
hedge individualized|individualised|individual review|individual assessment|considered individually|individually considered|cbc|exception
hedge exceptions|exceptions allowed|exceptional|exceptionally|exceptional circumstances|special cases|special case|special circumstances
hedge special consideration|extenuating circumstances|extraordinary circumstances|extraordinary|unusual circumstances|certain circumstances
hedge certain situations|some situations|certain|might|maybe|mayb|mebbe|perhaps|perhap|possibly|posibly|possibily|posible|possibility
hedge possibilities|poss|potentially|potential|probably|probly|probabl|probaly|probbaly|prob|probs|prolly|probable|probability|likely|likly
hedge most likely|more likely|less likely|unlikely|unlikly|improbable|cud|conceivably|presumably|apparently|supposedly|allegedly|reportedly
hedge seemingly|seems|seem|seemed|looks|sounds like|guess|guessing|think|thinks|thought|thinking|believe|believes|belive|suspect|assume
hedge assumes|assumed|assumption|presume|presumed|imagine|afaik|afaict|iirc|imo|imho|as far as i|in my opinion|doubt|doubts|doubtful
hedge doubtfully|dubious|questionable|iffy|dicey|uncertainty|hit or miss|hit and miss|hit-or-miss|toss up|toss-up|coin flip|gamble|lottery
hedge luck|lucky|if lucky|fingers crossed|risky|risk|long shot|longshot|slim|low chance|low chances|less chance|less chances|low probability
hedge chance|chances|good chance|fair chance|worth a shot|worth a try|worth trying|worth applying|worth asking|limited|limitedly
hedge limited number|limited circumstances|limited slots|limited spots|limited extent|ltd|small number|small numbers|small proportion
hedge minority|handful|a couple|couple of|few|not many|not much|not a lot|few if any|fewer|some|little|scarce|selected|select|selective
hedge selectively|selected candidates|selected applicants|select candidates|select applicants|particular cases|depends|depend|discretion
hedge discretionary|pd discretion|judgement|judgment|up to pd|up to gme|up to them|up to program|up to hospital|flexible|flexibility|flexibly
hedge flexable|negotiated|negotiation|negotiate|negotiating|lenient|leniency|leniently|relaxed|loose|loosely|not strict|not absolute
hedge not set in stone|not firm|not rigid|not hard|adaptable|adjustable|variable|variably|varies|vary|varied|varying|differs|differ|mixed
hedge partial|partially|partly|somewhat|some what|sort of|kind of|kinda|sorta|to some extent|to an extent|to a degree|semi|in theory
hedge theoretically|technically|in principle|on paper|hypothetically|informally|unofficially|holistic|holistically|holistic approach
hedge holistic process|whole application|entire application|overall application|total application|all aspects|review each
hedge each application reviewed|everything considered|not guaranteed|not gauranteed|not garanteed|no guarantee|no guarantees|no gurantee
hedge can't guarantee|cant guarantee|cannot guarantee|don't guarantee|do not guarantee|does not guarantee|doesn't guarantee|without guarantee
hedge not promised|no promise|no promises|cannot promise|can't promise|not necessarily|not neccessarily|not always|not all|not every
hedge not everyone|not often|not frequently|not impossible|not ruled out|not out of reach|not automatic|not automatically|hopes to|hoping
hedge hope|try to|tries to|tried to|try our best|do our best|best effort|reluctant|reluctantly|reluctance|hesitant|hesitate|hesitates
hedge cautious|wary|difficult|dificult|difficulty|tough|challenging|tricky|hard to get|hard to match|harder|uphill|uphill battle|strong
hedge strong candidates|strong candidate|strong applicants|strong applicant|stronger|strongest|exceptional candidates|exceptional candidate
hedge exceptional applicants|exceptional applicant|outstanding|outstanding candidates|outstanding applicants|excellent candidates
hedge excellent applicants|highly qualified|highly qualified candidates|well qualified|well-qualified|best candidates|top candidates
hedge top applicants|superstar|superstars|stellar|rockstar|compelling|otherwise qualified|otherwise strong|can be waived|may be waived
hedge could be waived|might be waived|waivable|waived case by case|in case of need|temporarily|tentative|tentatively|provisional
hedge provisionally|debatable|arguable|arguably|appear|appears|appeared
hedge@attempts explain|explained|explanation|explanations|justified|justification|justify|with good reason|valid reason|good reason
hedge@graduation explain|explained|explanation|justified|justification|valid reason
hedge@visa consider|considers|considered|considering|considerd|concidered|consideration|will consider|would consider|may consider
hedge@visa can consider|could consider|willing to consider|open to considering|exploring|explore
join adn|pluss|aswell|along wth|together|in addition|in addition to|additionally|combined with|combination of|including|includng|incl|incl.
join inc|inclusive of|both of them|not only|not just|not merely|not limited to|but not limited to|in combination|in combination with
join coupled with|followed by|equally|likewise|alike|respectively
less less|lessthan|les than|lesser|fewer then|lower|smaller than|shorter than|with in|withing|whithin|witin|wthin|w/in|w/i|within past
less within the past|within previous|within the previous|within preceding|upto|up-to|uptil|up till|undr|bellow|beneath|underneath|just under
less just below|slightly below|slightly under|short of|south of|at the most|atmost|at-most|no more then|nomore than|not more then
less notmore than|not greater than|not over|not above|not beyond|not exceed|not exceeds|must not exceed|should not exceed|cannot exceed
less no over|none over|none above|nothing over|nothing above|nothing more than|nothing beyond|no longer than|not longer than|no longer then
less not longer then|no higher than|not higher than|no beyond|max.|maxx|or lesser|or lower|or under|or shorter|or sooner|and below|and under
less and less|and lower|and fewer|& below|& under|n below|limit of|limited at|cap of|cap at|capped at|equal or less|equal or below
less less or equal|less than or equal
less@graduation last|past|over the last|over the past|previous|preceding|not older than|no older than|not older then|no older then
less@graduation younger than|no more|not more
limit limit|limits|limt|limitation|limitations|limiting|cap|caps|capped|capping|cut-offs|cutoff|cutoffs|cut offs|cuttoff|cutt off|cutof|cut
limit cuts|cut point|cut-point|cutpoint|threshold|thresholds|treshold|threshhold|restriction|restrictions|restriccion|restrictive|restrict
limit restricts|restricted|restricting|bar|bars|maximums|maximun|maximium|maxium|maximal|maximally|filter|filters|filtered|filtering|filtr
limit screen|screens|screened|screening|screener|screener score|pre-screen|prescreen|pre screen|prescreening|pre-screening|quota|quotas
limit ceiling|ceilings|requirement|requirements|requirment|requirments|requirememt|requiremnt|requiment|rqmt|reqmt|reqmts|rqmts|rule|rules
limit criterion|criteria|criterias|criterium|creteria|critera|criterions|selection criteria|eligibility|elligibility|policy|policies|polcy
limit by-law|bylaws|bylaw|statute|barriers|hurdles|lower limit|upper limit|time frame|timeframe|time-frame|time window|time period|constraint
limit constraints|hard stop|hard limit|hard cap|hard cutoff|hard cut off|hard cut-off|hard filter|strict cutoff|strict cut off|strict limit
limit strict filter|set limit|set cutoff|set minimum|fixed limit|fixed cutoff|absolute cutoff|cutoff score|cutoff scores|cut off score
limit cut-off score|cutoff mark|cut off mark|eras filter|filter set|filters set|boundary|boundaries|reqs
limit@attempts window
limit@graduation window|windows|expiry|expires|expire|lookback|look back
limit@score floor|passing line
month month|months|mo|mos|mo.|mos.|mth|mths|mth.|mths.|mnth|mnths|mont|monts|monthes|mounth|mounths|motnh|motnhs|monht|monhts|monthss|month's
month months'|month(s)|mo(s)|calendar month|calendar months|mnt
month@usce m|ms|moths
more more|morethan|mor than|greater|grater than|bigger than|larger than|over and above|ovr|abov|abve|just over|just above|slightly above
more slightly over|atleast|at-least|atlest|at leat|at the least|at the very least|at the minimum of|a minimum of|minimum at|or high|or abv
more or over|or up|or beyond|or upward|or upwards|or longer|or plus|and abv|and upward|and upwards|and over|and more|and beyond|and greater
more and better|& above|& up|& over|& higher|n above|nd above|upward|upwards|upwrds|higher|hgher|hier than|exceed|exceeded|in excess of
more excess of|surpass|surpasses|surpassing|better than|north of|no less then|not less then|not lesser than|no lesser than|not bellow
more nothing below|nothing under|nothing less than|not fewer than|not shorter than|none below|starting at|starting from|starts at|starts from
more longer|least of|mini of|equal or more|equal or above|equal or higher|equal to or above|equal or greater|greater than or equal
more@graduation onward|onwards|and onwards|or after|and after|or later|and later|or newer|and newer|or more recent|and more recent|later than
more@graduation newer than|more recent than|no earlier than|not earlier than|not before|not prior to|nothing before|older than|older then
more@graduation plus
more@score plus|onwards|onward|crossing|cross|crossed|high enough
more@share plus
now now|just now|currently|currenty|currantly|curently|curr|current|presently|present|at this time|at this point|at this moment|at the moment
now atm|for the moment|these days|nowadays|now a days|now-a-days|today|todays|tonight|this year|this yr|this years|this year's|dis year
now this cycle|this season|this match|this time|this month|this week|current year|current cycle|current season|current policy|current status
now as of|as of this year|as at|today's|so far|to date|till date|up to date|up-to-date|upto now|new|newly|new policy|new rule|updated|update
now updates|updating|upated|updated info|recently|recenty|just updated|just changed|lately|latest|changed|change|changes|changing|revised
now modified|going forward|moving forward|hence forth|henceforth|henceforward|effective|in effect|existing|ongoing|on-going|still|stil
now immediately|as we speak|unchanged|no change|no changes
only onli|olny|onyl|ony|onely|only those|soley|solly|sole|exclusivly|exclusive|jst|nothing but|nothing other than|none other than|none else
only none but|no other type|no other types|no other kind|nobody else|no one else|not other|not others|limited only to|limited just to
only restricted only to|confined to|reserved for|reserved to|stricly|purely|and nothing else|and no other
ordinal first|frist|fisrt|firts|frst|firsttime|fist time|maiden|second|secnd|secon|secend|sencond|third|thrid|thrd|fourth|forth attempt|fifth
ordinal sixth|seventh|single|singel|singles|sngle|singly|twice|twise|thrice|one-time|onetime|double|triple|nth|subsequent|consecutive
ordinal@attempts last|final
ordinal@score once
ordinal@step once|twice
others faculty|faculties|faculty members|faculty member|faculty only|fellow|fellows|fellowship|fellowships|fellowship applicants
others fellowship positions|attending|attendings|attending physicians|attending physician|consultant|consultants|specialist|specialists
others hospitalist|hospitalists|locum|locums|moonlighters|professors|professor|assistant professor|teaching staff|clinical staff
others non physicians|nonphysicians|non-physicians|student|students|med student|med students|elective students|rotators|rotator
others rotating students|rotating residents|visiting residents|undergraduates|undergraduate|undergrads|undergrad|premeds|premed|nurse|nurses
others nursing|rns|rn|nurse practitioners|nurse practitioner|physician assistants|physician assistant|midwives|midwife|pharmacist|pharmacists
others pharmacy|pharmacy residents|pharmds|dentist|dentists|dental|dental residents|podiatry|podiatrist|podiatrists|podiatry residents
others psychologist|psychologists|psychology interns|chaplains|therapist|therapists|social worker|technician|technicians|techs|technologists
others staff|staffs|employee|employees|workers|scientist|scientists|researcher|researchers|research fellow|research fellows|research scholars
others research scholar|research assistants|research staff|research trainees|postdocs|post-docs|post-doctoral|postdoctoral fellows|scholars
others scholar|exchange students|visitor|visitors|visiting physicians|visiting physician|visiting doctors|volunteers|interpreter|interpreters
others spouse|spouses|spouse's|spousal|wife|wives|husband|husbands|partner|partners|family members|relatives|kids|parents|dependents
others dependants|dependents only|transfer|transfers|transferring|transfer applicants|transfer residents|transfer resident
others transferring residents|other department|other departments|other depts|other dept|another department|another program|another hospital
others other program|other programs|other hospital|other hospitals|other specialty|other specialties|other speciality|other residencies
others other residency|sister program|sister programs|sister hospital|affiliate programs|affiliated programs|nearby program
others neighboring program|neighbouring program|parent university|alumni|alumnus|alums|advanced practice providers|crnas|crna|optometrists
others chiropractors
others@visa observer|observers|observership applicants|research|researchers only|clinical fellows
pass pass|passes|passed|passing|passd|pased|passsed|paased|pass mark|passing mark|passing score|passing scores|passing grade|passing only
pass cleared|cleard|clears|clearing|ace|aced|aces|acing|cracked|crack|succeeded|succeed|succeeds|succeeding|success|successfully|successfuly
pass succesfully|passer|passers|pass only
pass@attempts clear|p/f|pass/fail|pass-fail|pass or fail|qualified
pass@ecfmg clear|completed|complete
pass@score clear|p/f|pass/fail|pass fail|pass-fail|pass or fail|p
pass@step clear|complete|completed|completes|completing|completion|done|finish|finished|finishing|p/f|pass/fail|pass fail|pass-fail
pass@step pass or fail|achieved|pass result
past was|were|had|used to|use to|usedto|formerly|formaly|former|previously|previosly|previousely|prev|previous|previous year|previous years
past previous cycle|previous cycles|previous season|previous match|prior year|prior years|prior cycle|prior cycles|in prior years
past until last year|till last year|up until last year|last year|last yr|lst year|last years|last years'|last year's|last cycle|last cycle's
past last cycles|last season|last match|last time|last few years|last couple years|past year|past years|past cycle|past cycles|past few years
past past|in recent years|recent years|in previous years|in previous cycles|in earlier years|earlier years|earlier cycles|earlier
past historically|historical|historicly|old|old info|old data|old information|old news|old post|old policy|outdated|out dated|out of date
past out-of-date|outdate|obsolete|stale|ago|long ago|long time ago|a while ago|while ago|some time ago|sometime ago|way back|back then
past back in|back in the day|at that time|at the time|in those days|those days|once upon a time|originally|originaly|initially|at first
past in the beginning|pre covid|pre-covid|precovid|covid|covid era|pandemic|pre pandemic|pre-pandemic|yesterday|as before|like before
past from before|preceding years|preceding year
past@imgs before|prior
past@share before|prior
past@visa before|prior
people applicant|applicants|aplicant|aplicants|applicnt|applicnts|applicents|applicent|apllicants|appicants|applicants'|applicant's
people applicant(s)|candidate|candidates|canditate|canditates|candidiates|candiates|candidtes|cadidates|candidate's|candidates'|cand|cands
people candidate(s)|graduate|graduates|gradutes|graduats|graduates'|med graduates|doctor|doctors|docter|docters|doc|docs|doctor's|physician
people physicians|physcians|physican|physicans|medico|medicos|mds|person|persons|people|peoples|ppl|peeps|folks|folk|individual|individuals
people individuls|someone|some one|somebody|everyone|every one|everybody|everyone's|those|those who|these who|one who|ones who|ones with
people anyone who|anybody who|any candidate who|whoever|aspirant|aspirants|hopefuls|seeker|seekers|job seekers|prospects
people prospective applicants|prospective residents|prospective candidates|incoming|incoming resident|newcomers|entrants|entrant|nominees
people registrants|examinee|examinees|test taker|test takers|guy|guys|guyz|girls|bro|bros|brother|brothers|sis|sister|sisters|buddies|dude
people man|men|woman|women|male|female|males|females|holder|holders|possessor|recipient|recipients|appointee|appointees|matchers|participants
people participant|reapplicant|reapplicants|reapplicants'|applying candidates|first timers|first-timers|anyone|anybody|any one|any body
people potential applicants|potential candidates
refuse reject|rejects|rejected|rejecting|rejection|rejections|rejct|rejcted|rejeted|decline|declines|declined|declining|exclude|excludes
refuse excluded|exclusion|exclusions|exlude|exluded|excluding all|ineligible|inelligible|ineligable|uneligible|inelegible|unelligible
refuse unavailable|unavailible|unavaliable|unavailability|inavailable|discontinue|discontinues|discontinued|discontinuing|discontinuation
refuse discontinud|suspend|suspends|suspended|suspending|suspension|stop|stops|stopped|stoped|stopping|closed|barred|debarred|filtered out
refuse filter out|filters out|filtering out|screened out|screen out|screens out|screening out|weeded out|weed out|weeds out|shut out
refuse locked out|auto reject|auto-reject|autoreject|auto rejects|auto rejected|auto-rejected|autorejected|auto rejection|auto-rejection
refuse automatic reject|automatic rejection|automatically screened out|automatically filtered out|auto filtered|auto-filtered|autofiltered
refuse auto screened|auto decline|auto screen out|instant reject|instant rejection|instantly rejected|straight reject|straight rejection
refuse computer rejects|waste of time|waste of money|waste of application|waste your money|waste your time|waste ur money|waste ur time
refuse waste money|wasting money|wasted application|wastage of money|don't waste|dont waste|do not waste|don't bother|dont bother
refuse do not bother|not bother|no need to bother|don't even bother|dont even bother|don't even apply|dont even apply|don't apply|dont apply
refuse do not apply|should not apply|shouldn't apply|shouldnt apply|cannot apply|can't apply|cant apply|must not apply|may not apply
refuse not to apply|need not apply|needn't apply|neednt apply|not worth|not worth it|not worth applying|isn't worth|isnt worth
refuse save your money|save ur money|save your fee|no point|no point applying|no use applying|no chance|no hope|no shot|zero chance
refuse zero chances|nil chance|no chances|pointless|hopeless|forget it|forget about it|forget about|stay away|steer clear|no go|no-go|nogo
refuse not happening|never happening|out of luck|out of the question|off the table|not an option|deal-breaker|thrown out|throw out|tossed
refuse trashed|binned|straight to trash|in the trash|goes to trash|prohibit|prohibits|prohibited|prohibiting|prohibition|forbid|forbids
refuse forbidden|forbade|ban|bans|banned|banning|disallow|disallows|disallowed|disallowing|disqualify|disqualifies|disqualified|disqualifying
refuse disqualification|disqualifier|unacceptable|unacceptible|inacceptable|inadmissible|impermissible|refuse|refuses|refused|refusing
refuse refusal|turn down|turns down|turned down|turned away|turn away|turns away|ruled out|rule out|rules out|preclude|precludes|precluded
refuse precluding|deny|denies|denied|denying|unwilling|halt|halted|halts|cease|ceases|ceased|ceasing|pause|paused|pausing|frozen|freeze
refuse on hold|put on hold|phased out|phase out|phasing out|phases out|moratorium|unsupported|unsponsored|unfriendly|un-friendly|unfreindly
refuse unwelcome|unwelcoming|hostile|blocked|dq|dqd|dq'd|impossible|inhospitable|unsupportive|unreceptive|intolerant|opposed to|shuts out
refuse@imgs skip|avoid|hate|hates|against|biased against|bias against|anti
refuse@visa skip|avoid|dropped sponsorship|ended sponsorship
silence unknown|unknow|unkown|unknwn|unknon|unkonwn|unclear|unclr|un clear|unsure|un sure|uncertain|undetermined|undecided|undefined
silence unspecified|un specified|unspecifed|unstated|undisclosed|unconfirmed|un confirmed|unverified|unanswered|unaddressed|unlisted
silence unpublished|undeclared|unmentioned|indeterminate|ambiguous|ambigous|ambigious|ambiguity|ambiguously|vague|vaguely|mum|n/a|na|n.a.|n.a
silence n/k|n/m|n/s|tba|t.b.a.|tbd|t.b.d.|tbc|to be determined|to be confirmed|to be announced|to be decided|to be checked|to be verified
silence to be updated|to be clarified|to be asked|not published|not listed|not stated|not sure|notsure|not so sure|not really sure
silence not too sure|not certain|not known|not specified|not specifed|not speficied|not specifically stated|not specifically mentioned
silence not specific|not mentioned|not mention|not mentionned|not mentoined|not disclosed|not indicated|not posted|not shown|not found
silence not clear|not clearly stated|not clearly mentioned|not entirely clear|not explicit|not explicitly stated|not explicitly mentioned
silence not addressed|not discussed|not defined|not determined|not decided|not confirmed|not verified|not public|not announced|not released
silence not applicable|not answered|not replied|not responded|not reported|not described|not documented|not noted|not written|not declared
silence not outlined|not detailed|not spelled out|not displayed|not visible|not revealed|not shared|not searchable|not advertised
silence not asked yet|not checked|not checked yet|not entered|not updated|not updated yet|not on website|not on site|not on page
silence not on freida|no idea|no ideas|no clue|no info|no infos|no informations|no information|no infor|no info available
silence no information available|no info given|no info yet|no info found|no data|no data available|no details|no detail|no detailed info
silence no specific info|no specific information|no specifics|no mention|no mention of|no mentions|no mentioning|no word|no word on
silence no statement|no official statement|no official info|no stated|no listed|no published|no public|no news|no news yet|no update
silence no updates|no comment|no remark|no knowledge|no clear answer|no clear info|no clear policy|no clarity|no clarification
silence no straight answer|no definite answer|no definitive answer|no answer|no answers|no answer yet|no ans|no reply|no replies|no reply yet
silence no rply|no response|no responses|no response yet|no respond|no resp|no feedback|no one answered|no one answers|no one replied
silence no one knows|nobody knows|nobody answered|nobody replied|nobody picks up|no callback|no call back|nothing mentioned|nothing listed
silence nothing stated|nothing specified|nothing published|nothing posted|nothing on website|nothing on site|nothing said|nothing written
silence nowhere mentioned|nowhere stated|nowhere listed|nowhere found|nowhere to be found|never replied|never responded|never answered
silence never wrote back|never got back|never mentioned|never heard back|missing|missing info|missing data|blank|left blank|empty|null|nan
silence placeholder|broken link|dead link|link broken|link dead|page down|site down|website down|page not found|under construction
silence under maintenance|haven't checked|havent checked|have not checked|didn't check|didnt check|did not check|haven't asked|havent asked
silence didn't ask|didnt ask|did not ask|haven't looked|havent looked|haven't heard|havent heard|have not heard|haven't heard back
silence havent heard back|not heard|not heard back|yet to hear|yet to confirm|yet to check|yet to reply|yet to respond|hasn't replied
silence hasnt replied|has not replied|haven't replied|havent replied|have not replied|hasn't responded|haven't responded|has not responded
silence have not responded|didn't reply|didnt reply|did not reply|didn't respond|didnt respond|did not respond|didn't answer|didnt answer
silence did not answer|didn't get back|didnt get back|doesn't reply|doesnt reply|don't reply|dont reply|do not reply|won't reply|wont reply
silence doesn't answer|doesnt answer|don't answer|dont answer|do not answer|failed to reply|failed to respond|don't know|dont know
silence do not know|dnt know|doesn't know|doesnt know|does not know|didn't know|didnt know|did not know|wouldn't know|don't really know|dk
silence idk|dunno|dono|donno|dunnno|idunno|didn't say|didnt say|did not say|doesn't say|doesnt say|does not say|don't say|dont say|do not say
silence didn't mention|didnt mention|did not mention|doesn't mention|doesnt mention|does not mention|don't mention|dont mention
silence do not mention|hasn't mentioned|didn't specify|didnt specify|did not specify|doesn't specify|doesnt specify|does not specify
silence don't specify|dont specify|do not specify|doesn't list|doesnt list|does not list|don't list|do not list|didn't list|doesn't state
silence doesnt state|does not state|do not state|don't state|didn't state|doesn't indicate|does not indicate|doesn't address|does not address
silence do not address|doesn't clarify|does not clarify|didn't clarify|doesn't disclose|does not disclose|do not disclose|don't disclose
silence dont disclose|wouldn't disclose|don't publish|do not publish|does not publish|doesn't publish|don't share|do not share|don't release
silence do not release|couldn't find|couldnt find|could not find|cudnt find|can't find|cant find|cannot find|can not find|didn't find
silence didnt find|did not find|haven't found|havent found|unable to find|not able to find|unable to confirm|unable to verify
silence could not confirm|couldn't confirm|could not verify|couldn't verify|cannot confirm|can't confirm|cant confirm|cannot verify
silence couldn't reach|could not reach|couldn't open|can't say|cant say|cannot say|can't tell|cant tell|cannot tell|couldn't say
silence couldn't tell|could not say|could not tell|won't say|wont say|wouldn't say|wouldnt say|would not say|can't remember|cant remember
silence cannot remember|don't remember|dont remember|do not remember|don't recall|do not recall|forgot|forgotten|refused to say
silence refused to answer|declined to say|declined to answer|declined to comment|hard to say|hard to tell|hard to know|difficult to say
silence impossible to say|impossible to know|impossible to tell|check|checking|chk|check website|check site|check back|check first
silence double check|double-check|recheck|cross check|to email|to find out|to be seen|need to check|needs to check|needs checking|need to ask
silence need to confirm|need to verify|need to call|need to email|needs verification|needs confirmation|needs clarification
silence need clarification|must check|should check|should ask|will check|will ask|will email|will call|will confirm|will verify|will update
silence gotta check|gotta ask|please email|pls email|ask|asking|ask pc|ask coordinator|ask pd|ask at interview|ask first|verify|verifying
silence confirm|confirm first|confirming|confirmation needed|call|calling|call pc|call coordinator|call office|email them|email pc
silence email coordinator|email program|email to ask|email to confirm|email first|mail them|mail pc|write to them|write them|contact
silence contact pc|contact coordinator|contact office|contacting|reach out|reach out to|reaching out|get in touch|inquire|inquiring|enquire
silence enquiring|enquiry|inquiry|query|queries|look up|lookup|look into|looking into|follow up|followup|follow-up|following up|f/u|find out
silence finding out|figure out|clarify|clarification|clarifying|investigate|pending|pendng|pending reply|pending response|pending answer
silence pending confirmation|pending verification|pending info|pending email|awaiting|awaiting reply|awaiting response|awaiting answer
silence awaiting confirmation|await|awaits|wait|waiting|waiting for reply|waiting for response|waiting for answer|waiting on reply
silence wait for reply|wait and see|stay tuned|hold on|ghosted|ghosting|ghost|left on read|left on seen|bounced|bounced back|email bounced
silence mail bounced|undeliverable|voicemail|voice mail|left voicemail|left vm|left message|left a message|vm|busy line|who knows|god knows
silence only god knows|anybody's guess|anyone's guess|anyone know|anyone knows|anybody know|anybody knows|does anyone know|any idea|any ideas
silence any info|any information|any news|any update|any updates|any clue|confused|confusing|confusion|contradictory|contradicting
silence contradicts|conflicting|conflicting info|conflicting information|inconsistent|mixed info|mixed answers|different answers|under review
silence under discussion|under evaluation|being discussed|being decided|being reviewed|being evaluated|undergoing review|remains to be seen
silence need more info|need info|info needed|more info needed|info pending|todo|to-do|to do list|question mark|do your own research|dyor
silence see website|see site|refer to website|refer website|visit website|pls visit website|please visit website
sitting attempt|attempts|attempted|attempting|attemp|attemps|attempst|atempt|atempts|attemt|attemts|attemtps|attampt|attampts|attept|attepts
sitting attmpt|attmpts|attmp|attemped|atmpt|atmpts|atts|try|tries|trys|tried|sitting|sittings|siting|sit|sits|sat|times|tmes|exam sitting
sitting exam sittings|exam attempt|exam attempts|examination attempt|examination attempts|test attempt|test attempts|number of attempts
sitting no. of attempts|number of tries|total attempts|administrations
sitting@attempts go|goes|time|shot|shots|chance|chances|taken|took|taking|appearance|appearances|appeared|appear|appearing|round|rounds|trial
sitting@attempts trials|tests
sitting@score taken|took|taking|go|time
sitting@step taken|took|taking|go|take|takes
source website|websites|webste|wesbite|webiste|webpage|webpages|web|page|pages|homepage|site|sites|online|on-line|url|link|links|faq|faqs
source f.a.q|faq section|brochure|brochures|flyer|leaflet|pamphlet|handbook|manual|pdf|slides|slide deck|newsletter|coordinator|coordinators
source cordinator|coordinater|co-ordinator|co ordinator|coodinator|coordintor|cordinater|coord|coord.|pc|p.c.|pcs|pc's|program specialist
source administrator|administrators|manager|secretary|receptionist|front desk|admin|admin office|office lady|operator|pd|p.d.|pds|pd's|apd
source apds|associate program director|director|directors|chair|chairman|chairperson|chairwoman|chief|chiefs|chief resident|chief residents
source current resident|a resident|resident told|interviewer|interviewers|freida|frieda|fredia|frida|ama|residency explorer|res explorer
source texas star|texas star data|doximity|dox|match a resident|matcharesident|img prep|imgprep|residency swap|sdn|student doctor
source student doctor network|studentdoctor|valuemd|prep for match|usmle forum|usmleforum|reddit|subreddit|redit|telegram|telegrm|tg
source tele group|channel|whatsapp|whats app|watsapp|wa group|wp group|facebook|face book|fb|twitter|tweet|tweets|tweeted|linkedin|instagram
source insta|ig|discord|youtube|podcast|tiktok|wechat|quora|forum|forums|blog|blogs|blogger|post|posts|posting|thread|threads|commented|dm
source dms|chat|chats|group|groups|message|messages|messaged|text|texted|friend|friends|freind|frnd|frnds|frend|friend's|colleague|colleagues
source collegue|cousin|roommate|classmate|classmates|batchmate|insider|someone said|somebody said|people say|people said|word of mouth
source grapevine|list|lists|listing|listings|seller|paid list|img list|visa list|spreadsheet|spreadsheets|spread sheet|sheet|sheets|excel
source google doc|google|googled|database|databases|db|directory|catalog|catalogue|table|column|email|emails|e-mail|e-mails|emial|eamil
source emailed|e-mailed|emailing|mail|mails|mailed|over email|reply|replied|replies|replay|repled|response|responses|responded|responds
source respond|respone|answer|answers|answered|webinar|webinars|open house|open houses|virtual open house|open day|virtual session
source info session|information session|info sessions|zoom session|zoom call|q&a|q & a|qna|q and a|meet and greet|meet & greet|town hall
source townhall|phone|phoned|telephone|telephoned|telephonic|over phone|phone call|called|spoke|spoken|talked|conversation|contacted|asked
source inquired|enquired|checked|verified|heard|rumor|rumors|rumour|rumours|rumored|hearsay|gossip|read|say|says|sais|said|saying|sayd|tell
source tells|told|telling|tld|mention|mentions|mentioning|mentionned|states|stating|state that|claim|claims|claimed|claiming|write|writes
source wrote|report|reports|reported|reporting|indicate|indicates|indicating|show|shows|showed|shown|showing|display|displays|displayed
source announce|announces|announcement|inform|informs|informed|notified|publish|publishes|declare|declares|declared|describe|describes
source described|specify|specifies|specifed|explains|according to|acc to|acc. to|acording to|accordingly to|in accordance with|asper|per|via
source quote|quoted|quotes|quoting|cited|citing|cites|source|sources|refers|referenced|infomation|detail|disclose|discloses|disclosure
source confirms|confirmed by email|notice|fine print|official statement|screenshot|correspondence
subject we|our|ours|ourselves|we're|we've|we'll|we'd|weve|they|them|their|theirs|themselves|themself|thier|theyre|they're|they've|theyve
subject they'll|theyll|they'd|dey|thy|dem|it|its|it's|itself|it'll|it'd|program|programs|program's|programs'|programme|programmes|programe
subject programes|programm|programms|progam|progams|progarm|pogram|proggram|progrm|prgram|prog|progs|prog.|prgm|prgms|pgm|pgms|pgrm|pgrms
subject pgme|residency|residencies|resideny|residancy|residncy|internship program|training program|training programs|hospital|hospitals|hosp
subject hosp.|hospial|hospitl|hosptial|hospital's|institution|institutions|institutional|institution's|instituition|insitution|institue
subject instit|inst|sponsoring institution|sponsoring institutions|sponsoring hospital|sponsor institution|institute|institutes|department
subject departments|dept|depts|dept.|deptt|depart|departement|dpt|gme|gmeo|gme office|office of gme|graduate medical education
subject graduate medical office|med center|med centre|med ctr|center|centers|centre|centres|ctr|health systems|healthsystem|system|network
subject clinic|clinics|facility|facilities|organization|organizations|organisation|organisations|org|employer|employers|company
subject administration|administrative office|leadership|management|executive board|committee|selection committee|recruitment committee
subject recruiting committee|admissions committee|interview committee|resident selection committee|education committee|human resources|hr
subject hr office|legal|legal office|counsel|attorney|attorneys|lawyer|lawyers|immigration attorney|immigration lawyer|international office
subject international services|international services office|international scholars office|visa office|team|school|college|training site
typical average|avg|avg.|ave|averages|averaged|averaging|avrg|averge|avarage|mean|means|median|medians|medain|typical|typically|typicaly
typical tipically|usual|usually|usualy|ususally|usally|usu|generally|genrally|generaly|in general|generally speaking|normally|normaly|normal
typical norm|norms|commonly|common|commonest|as a rule|customarily|customary|ordinarily|ordinary|standard|default|most|most of our residents
typical most times|most years|mostly|mosty|mostley|moslty|majority|majorly|great majority|overwhelmingly|overwhelming majority|predominantly
typical predominately|predominant|mainly|mainley|primarily|primarly|largely|by and large|class average|class averages|matched|matching with
typical matchd|who matched|matched applicants|matched candidates|successful|succesful|successfull|successful applicants|successful candidates
typical often|oftn|oftentimes|often times|more often|frequently|frequent|regularly|regular|routinely|routine|repeatedly|consistently
typical consistent|tend to|tends to|tended to|tendency|in practice|traditionally|traditional|trend|trends|trending|interviewed applicants
typical invitees|mid range|midrange|mid-range|on the whole|overall
typical@score range|ranges|accepted applicants|accepted candidates|interviewed applicants|invited applicants
week week|weeks|wk|wks|wk.|wks.|wek|weks|weeek|weeeks|wkk|week's|weeks'|week(s)|wk(s)|calendar weeks|weeklong|week-long
week@usce w
wish prefer|prefers|prefered|preferred|preferrred|preffered|prefferred|preferrd|preferd|prefferd|preferered|perferred|perfered|perfer|preffer
wish preffers|preferring|prefering|preferably|preferabley|preferbly|preferrably|preferable|preferrable|preferibly|preference|preferences
wish preferance|prefrence|preferential|preferentially|pref|pref.|prefs|pref'd|prefd|prfd|prefr|gives preference|give preference
wish higher preference|first preference|recommend|recommends|recommended|recommending|recommeded|recomended|recommened|reccomended
wish reccommended|recomend|recomends|reccomend|reccommend|recommanded|recomanded|recommmended|recommendable|rec|rec.|recc|rcmd|advise|advises
wish advised|advisable|adviced|suggest|suggests|suggested|suggesting|suggestion|sugested|sugest|ideal|ideally|idealy|idealistically
wish plus point|plus points|a plus|a big plus|a huge plus|a definite plus|big plus|huge plus|definite plus|added plus|great plus|major plus
wish bonus points|brownie points|extra points|extra credit|extra point|helpful|helpfull|usefull|useful|helps|is a help|will help|would help
wish might help|may help|can help|encourage|encourages|encouraged|encouraging|encoraged|incouraged|encourged|desirable|desireable|desirble
wish desired|desire|desires|nice to have|good to have|great to have|best to have|would be nice|would be good|would be great|advantage
wish advantages|advantageous|advantagous|distinct advantage|favor|favors|favored|favoring|favorable|favorably|favour|favours|favoured
wish favouring|favourable|favourably|favorite|looks good|look good|competitive|competetive|competitve|competitive candidates
wish competitive applicants|more competitive|most competitive|less competitive|like to see|likes to see|love to see|would like|we'd like
wish we like|want|wants|wanted|wanting|look for|looks for|looking for|looked for|sought|aims for|aim|aiming for|optional|optionally|optonal
wish voluntary|voluntarily|soft|softly|target|targets|targeted|targetting|goal|goals|guideline|guidelines|guidance|guide|rule of thumb
wish benchmark|benchmarks|valued|we value|valuable|prioritize|prioritizes|prioritized|prioritise|prioritised|prioritises|priority|priorities
wish gives priority|first priority|asset|merit|meritorious|edge|extra edge|boost|boosts|boosted|extra weight|more weight|carries weight
wish given weight|weighted|weighs|weigh|beneficial|benificial|benefical|appreciated|appreciate|strengthens|strengthen|strengthened|enhances
wish enhance|enhanced|improves chances|increases chances|increase chances|better chance|better chances|best chance|better|stand out
wish stands out|stand-out|standout|impress|impressive|impressed by|important|importance|imp|emphasis|emphasize|emphasized|emphasised
wish emphasizes|unnecessary|unecessary|unneccessary|unneeded|unrequired|needn't|neednt|nonmandatory|non-mandatory|non mandatory
wish non-compulsory|non compulsory|not compulsory but|leaning|lean towards|leans towards|inclined|bias toward|bias towards|biased toward
wish biased towards|keen on
wish@ecfmg doesn't matter|doesnt matter|does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|plus
wish@imgs first choice|first priority|us first|mainly prefer
wish@score doesn't matter|doesnt matter|does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|expected|high|good
wish@score solid|great|strong|nice|decent|safe|comfortable|higher scores|high scores|good scores|higher the better|higher is better
wish@step doesn't matter|doesnt matter|does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|plus
wish@usce doesn't matter|doesnt matter|does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|plus
year year|years|yr|yrs|yr.|yrs.|yr's|yrs'|years'|year's|yeras|yers|yeer|yeers|yaer|yaers|yar|yars|yeas|yeaar|eyars|yera|yesrs|yearss|yera's
year annum|calendar year|calendar years|academic year|academic years|yr(s)|year(s)
year@graduation y|ys|y.|y's
`;
