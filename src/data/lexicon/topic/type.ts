/** Which words play another role in cells about the kind of program than elsewhere? Rows of `class@topic word|word`; rows without a topic were missing everywhere. */
export const TYPE = `
type:community independent community|community teaching hospital|community hosp|comm hosp
type:county safetynet|safety-net county|county run|county owned
type:fqhc federally-qualified|thcs|fqhc look-alike|health center look-alike|look alike
type:university university-based program|unversity|univeristy based|universitybasd|academic center|academic centre
filler@type private|rural|suburban|local|public|government|indigent|underserved|inner city|corporate|small hospital|urban|medical
filler@type main|primary|principal|home program|top tier|headquarters|parent hospital|main campus|main hospital|main site|primary teaching hospital
filler@type primary teaching site|main teaching hospital|principal teaching hospital|primary university hospital|main university hospital|initial|young|first
filler@type government affiliation|government affiliations|school|non-profit|nonprofit|not-for-profit|teaching|setting|settings
filler@type setup|set up|description|category|type of program|program setting|program type|hospital type|bed|beds|based|sponsored|sponsor
sounds@type name|named|sounds|sound|sounds like|looks|look|looks like|seems|feels|feels like|appears
deny@type not part of|no part of|isn't part of|unlike|isn't a
affil@type affiliated|affiliate|affiliates|affiliation|affiliations|affil|affils|affl|aff|affiliat|partner|partnered
affil@type partnership|partnership with|clinical affiliate|teaching affiliate|afiliado|afiliada|affilié|affiliée|angegliedert|linked to|linked with|tied to
affil@type affiliated with|in affiliation with|附属|大学附属|附属于
filler@type unaffiliated|non-affiliated|nonaffiliated|unopposed|independent
type:hybrid@type univ affil|univ. affil|uni affil|uni affl|university affil|academic affil|u affil|univ aff|hybrid|mixed|mix|blend|ua
type:hybrid@type univ affiliation|uni affiliation|comm/univ|univ/comm|comm/uni|uni/comm|community/academic|academic/community
type:hybrid@type medical school affiliation|med school affiliation|med school affil|medical school affil|regional campus|branch campus|satellite campus
newword@type new|newly|newer|newest|nuevo|nueva|novo|nova|neu|nouveau|nouvelle|yeni
type:new@type first class|startup|first cohort|initial accreditation|just accredited
firstof@type class|cohort|accreditation|intake|batch|year of operation
started@type est|est.|estd|accredited|founded|opened|established|started|began|launched|created|acgme accredited|acgme accreditation
flagname@type ucsf|stanford|ucla|ucsd|uc irvine|uci|uc san diego|uc los angeles|uc san francisco|usc|keck|usc keck|keck usc
campus@type fresno|olive view|harbor|kern|riverside|highland|contra costa|bakersfield|san joaquin|valley|east bay
rotate@type continuity clinic|continuity clinics|continuity site|clinic site|outpatient clinic
rotate@type rotation|rotations|rotate|rotates|rotating|elective|electives|students|away rotations|months at|rotators
serve@type value|we value|find|build|join|strengthen|welcoming|vibrant|diverse|friendly|close-knit|tight-knit|engage|engages|engaged with
serve@type serve|serves|serving|served|care for|cares for|caring for|takes care of|located|located in|situated|based in the|people of
prog@type program|programs|prog|programme|programmes|residency|residencies|track|pgm|prgm
type:university@type acad|universitetskaya|universitetskij|университетская|gameya|jamia|üniversite|universitair|u|ub|u-based|uni-based|college|tertiary|quaternary|state university|ivy|ivy league|amc|university hospital|univ hosp|uni hosp
type:university@type academic medical center|academic hospital|academia|university medical center|大学|大学医院
type:community@type obshchinnaya|社区医院
type:county@type okrug
`;
