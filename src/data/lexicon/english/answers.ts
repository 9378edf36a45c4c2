/** Which English words answer: yes, no, if, perhaps, or nothing at all? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ANSWERS = `
affirm yesss|yeh|yepp|yas|aye|okey|okie|oki|okk|perfectly fine|surely|correct|ofcourse|off course|ofc|affirmative|alright
affirm all right|go ahead|cool with|good with|comfirmed|no problm|no prob|no probs|no isssue|not problem|not issue|no biggie|no worry
affirm no concern|no concerns|no objection|no objections|no hassle|no barrier|no obstacle|no hindrance|no impediment|without issue
affirm without issues|without problem|without problems|without hesitation|thumbs up|✓
affirm@attempts doesn't bother
affirm@attempts not bothered|not penalized|not penalised
affirm@imgs doesn't matter|doesnt matter|does not matter|don't care|dont care|don't mind|dont mind
affirm@visa doesn't matter|doesnt matter|does not matter|don't mind|dont mind
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
deny nop|nopes|naw|nay|noo|nooo|canot|cnt|can t|dnt|don t|dosent|doesn t|didn t|isn t|aren t|wasnt|wasn t|werent
deny weren t|won t|wudnt|wouldn t|couldnt|cudnt|couldn t|shouldnt|shudnt|shouldn t|mustn't|mustnt|mustn t|hasn t|havnt|haven t
deny hadnt|hadn t|ain't|aint|shan't|shant|mightn't|mayn't|oughtn't|withou|witout|withuot|with out|w/out|wout|w.o.|sans|lack|lacks
deny lacked|lacking|absence|absent|devoid|zilch|nada|naught|nought|nothin|nobody|no one|noone|nowhere|nolonger|not any more
deny not any longer|false|untrue|nto|nott|under no circumstances|by no means|✗
except exept|excep|excpt|expect for|except when|except if|excepting|exc|excl|excl.|exc.|other then|otherthan|others than|apart|appart from
except aside|exluding|excludng|exclusive of|barring|not including|not counting|leaving out|leaving aside|all but|everything but|everyone but
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
silence not yet confirmed|not yet clear|not shown|not found|not clear|not explicit|not addressed|not discussed|not defined|not determined|not decided|not confirmed
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
affirm no problema|no drama|no fuss|no stress|no sweat
consent open arms|with open arms|doors open|doors are open|door is open|open door|live with|lives with
deny not a single|not even one
hedge once in a blue|blue moon|few and far|stars align|give or take
refuse trash|the trash|rej|no way|fat chance|hard pass|hard no|garbage|shredder|waste of money|waste of time|firm no|flat no|big no|automatic no|auto no|instant no|door is closed|doors are closed|door closed|closed door|dead in the water|auto rej|dream on|gtfo|cooked|toast|doomed|screwed|kicks you|kicks you out|door closes|closes the door|door shuts|shuts the door
`;
