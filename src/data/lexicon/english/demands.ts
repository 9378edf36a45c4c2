/** Which English words ask, wish or limit, and by how much? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const DEMANDS = `
approx about|abt|abut|abou|around|arond|aroud|arround|arnd|approx|approx.|aprox|appx|apx|apprx|approximate|approximates|approximately
approx approximation|roughly|rough|almost|allmost|almst|nearly|near|nearing|ca|ca.
approx circa|or so|ish|close to|closer to|ballpark|estimated|estimate|estimates|estimation|roundabout|thereabouts|or thereabouts
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
wish a wish|more of a wish
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
more more|morethan|mor than|greater|grater than|bigger than|larger than|ovr|abov|abve|just over|just above|slightly above|slightly over
more atleast|at leat|a minimum of|minimum at|or high|or abv|or over|or up|or beyond|or upward|or upwards|or longer|or plus
more and abv|and upward|and upwards|and over|and more|and beyond|and greater|and better|& above|& up|& over|& higher|n above|nd above|upward
more upwards|upwrds|higher|hgher|hier than|exceed|exceeded|excess of|surpass|surpasses|surpassing|better than|north of|not less then
more not bellow|nothing below|nothing under|none below|starting at|starting from|starts at|starts from|longer|least of|mini of
only onli|olny|onyl|ony|onely|only those|soley|solly|sole|exclusive|jst|nothing but|none else|nobody else|not other|not others
only confined to|reserved for|reserved to|stricly|purely|and no other
typical average|avg|avg.|ave|averages|averaged|averaging|avrg|mean|means|median|medians|typical|typically|typicaly
typical tipically|usually|usualy|ususally|usally|usu|genrally|generaly|normally|normaly|normal|norm|norms|commonly|common|commonest
typical customarily|customary|ordinarily|ordinary|default|most|most of our residents|most years|mostly|mosty|mostley|moslty|majority|majorly
typical overwhelmingly|predominantly|predominately|predominant|mainly|mainley|primarily|primarly|largely|matched|matchd|who matched
typical matched applicants|successful|succesful|successfull|successful applicants|successful candidates|often|oftn|oftentimes|frequently
typical frequent|regularly|regular|routinely|routine|repeatedly|consistently|consistent|tend to|tends to|tendency|in practice|traditionally
typical traditional|trend|trends|trending|interviewed applicants|invitees|midrange|mid-range|overall
wish prefer|prefers|prefered|preferred|prefferred|preferrd|perfer|preffer
wish most favorably|most favourably|more favorably|prefering|preferably|preferance
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
demand or don't bother|or bust|or nothing|or forget it|or no chance|or you're out|or you're dead|or goodbye|end of story|no ifs|no excuses|no mercy|not a day more|not a day longer|not one day more|not one more|no wiggle room|no leeway
only nothing more|nothing beyond that|réservé aux|reservado para
`;
