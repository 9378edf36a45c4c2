/** Which words play another role in cells about scores than elsewhere? Rows of `class@topic word|word`. */
export const STEP = `
limit@step min|min.|mins|minimum|minimums|minima|minumum|minimun|minimium|mininum|minium|minimim|minmum|min'm|minm|bare minimum|minimally
limit@step minimal|minimale|minimales|minimaler|mínimo|mínima|mínimos|mínimas|minimo|minimi|minimos|minimas|mind|mind.|mindestens|mindest|mindestpunktzahl
limit@step mindestscore|mindestnote|mindestanforderung|wenigstens|au moins|minim|minimă|asgari|minimalny|minimalna|minimalne|minimalnyi|minimuma|минимум
limit@step минимальный|最低|最低分|tối thiểu|toi thieu|kamino|minimo requerido|floor|floors|passing line|lower bound|bottom line|bottom|hard line|hard floor
limit@step line|criteria score|exclude|excludes|excluded|auto-filter|autofilter
limit@step lock|lock-in|gate|gatekeeper|knockout|weed out|screening score|eligibility score|requisite score|entry score|kesme
limit@step baraj|taban|taban puan|порог|soglia|próg|prag|ambang|分数线|cut mark|cutoff mark|triage score|numerical|numeric cutoff
usual@step usually|usualy|ususally|usally|usu|usual|generally|genrally|generaly|in general|generally speaking|normally|normaly|normal|as a rule
usual@step typically|typicaly|tipically|commonly|customarily|ordinarily|often|most often|frequently|in practice|mostly|by default|tend to|tends to
usual@step usualmente|normalmente|generalmente|habitualmente|geralmente|tipicamente|típicamente|por lo general|en general|suele|suelen|costuma|costumam
usual@step généralement|normalement|d'habitude|en général|souvent|normalerweise|üblicherweise|gewöhnlich|meist|meistens|in der regel|i.d.r.|di solito
usual@step solitamente|genelde|genellikle|обычно|obychno|kak pravilo|zwykle|zazwyczaj|de obicei|aam taur|aksar|aadatan|ghaliban|عادة|غالبا|通常|一般|biasanya
usual@step umumnya|kadalasan|karaniwan|thường
soft@step soft|softly|flexible|flexibility|flexibly|negotiable|not strict|not absolute|not firm|not rigid|not set in stone|lenient|leniency|loose
soft@step loosely|relaxed|rough guide|guideline|guidelines|guidance|guide|rule of thumb|benchmark|benchmarks|ballpark|not hard|adjustable|waivable
soft@step can be waived|may be waived|kind of|kinda|sort of|sorta|flexibles|souple|flessibile|elastic|suave|elastyczny|esnek|not official|unofficial
soft@step unofficially|unwritten|informal|informally|reviewed first|read first|looked at first|considered first|screened first|seen first
typical@step mid point|midpoint|middle
typical@step class average|class averages|media|em média|en promedio|in media|moy|moy.
typical@step im durchschnitt|im schnitt|im mittel|ort|ort.|medie|în medie|średnia|średnio
typical@step srednia|srednio|средний|средняя|среднее|в среднем|v srednem|متوسط|المتوسط|معدل|平均分|中位数
typical@step rata-rata|trung bình
cohort@step match here|who match|range|ranges|ranged|ranging|spread|matched|matchd|who matched|matched applicants|matched candidates|match data|successful|succesful|successfull
cohort@step successful applicants|successful candidates|most successful|accepted applicants|accepted candidates|interviewed applicants|interviewed candidates
cohort@step invited applicants|invited candidates|interviewees|invitees|most|majority|most of them|most of our residents|most residents|most applicants|predominantly
cohort@step mainly|primarily|largely|overall|tended to|tendency|trend|trends|traditionally|class profile|class data|resident data|got in|got matched|had matched
cohort@step majority of residents|mayoría|maioria|plupart|majorité|mehrheit|meisten|die meisten|çoğu|kebanyakan|karamihan|большинство|większość|rango|faixa
cohort@step spanne|bereich|fourchette|aralık
self@step mine|my|i|i'm|im|i've|i'll|ive|me|myself|yo|mi|mío|meu|minha|eu|ich|mein|meine|mon|moi|j'ai|ben|benim|main|mera|meri|mujhe|мой|у меня|moj|我|我的|saya
self@step own score|my score|my ck|my step|your score|yours
shift@step raised|raise|raises|rose|rises|increased|increase|lowered|lower to|lowers|reduced|decreased|bumped|moved up|moved down|went up|went down|upped
shift@step up from|down from|changed from|revised from|adjusted|went from|moved from|jumped|subió|subieron|bajó|bajaron|subiu|augmenté|passé de|erhöht|gesenkt
unlimited@step nomin|nomins|nocut|nocutoff|nominimum|egal|égal|no importa|não importa|peu importe|ne compte pas|spielt keine rolle|farketmez|fark etmez|无要求
unlimited@step 不限|無要求|doesn't matter|doesnt matter|does not matter|don't matter|dont matter|do not matter|no matter|don't care|dont care|do not care|irrelevant
unlimited@step doesn't count|does not count|don't mind|dont mind|do not mind|not important|unimportant|not a factor|unfiltered|uncapped|whatever|score-blind
unlimited@step didn't mind|didnt mind|blinded|open to all scores|open to all|all comers|no bar|no bars|no limits|no lock|no lower limit|no lower bound|indifferent
deny@step pas de|pas d|nai|没有|koi
affirm@step conf.|cfm|sharp|exactly
wish@step wish list|hope to see|hoping for|dream|advisory|they like|they likes|pd likes|program likes|likes|luv|luvs|hotyat|safe|comfortable|decent|solid
less@step ниже|niche
pass@step pas|passonly|pass only|passing only|only pass|just pass|passing grade|pass mark|passing mark
pass@step clear|p|p/f|pass/fail|pass fail|pass or fail|pass result|geçti|geçer
track:preliminary@step prelims
track:categorical@step categoricals
pass@step 过|及格|通过|lulus|сдан|zdany|promosso|passato
score@step scores'|numeric|numerical score|numeric scores|number|numbers|three-digit
score@step digit|digits|three-digit score|grade|grades|performance|value|values|figure|figures|pts|punti
score@step puan|баллов|балл|ball|balls|分|skor|nilai|điểm|note chiffrée
score@step reach|reaches|reached|achieve|achieves|achieved|obtain|obtained|earned|attain|attained
more@step plus|onwards|onward|crossing|cross|crossed|high enough|higher scores|high scores|better scores|higher score|higher the better|higher is better|s|'s
more@step ot|od|от|ab|dari|desde|desde los|à partir de|ups|aur upar|se zyada|ve üzeri|ve üstü|und mehr|und höher
more@step o mais|ou plus|et plus|и выше|i więcej|sau mai mult|ke atas|trở lên|ومافوق|فأكثر|o superior
less@step se kam|lower than|fewer|menos de|moins de|meno di|poniżej|sub|以下|dưới|di bawah|kurang dari
consent@step receive|receives|received|response|interview|interviewed|interviewing|invite|invited|reviewed|review|reviews
consent@step read|proceed|advance|advances|moved forward|move forward|apply|seen|opened|forwarded|ranked
regard@step considered|consider|consideration|considering|looked at|look at|looks at|looking at|weighed|counted|used|use|uses|utilized|utilize|relied on|matter|matters|count
consent@step get interview|get interviews|get invited|selected for interview|evaluated
refuse@step released|discarded|discard|deleted|cut out|regret|regretted|skipped|skip
refuse@step unlikely to match|no interview|not reviewed|unopened|disregarded|ignored|out
demand@step ask|asks|asked|asking|request|requests|requested|requesting|want|wants|asking for
silence@step ask them|not available|unavailable
ended@step stopped|stopped asking|stopped looking|switched off|avoid|avoids|avoiding|dropped|drop|dropping|removed|removes|remove|abolished|eliminated|scrapped|gone|got rid|lifted|waived|abandoned|retired|did away|ditched|phased out
matter@step suite|route|room|rm|ext|ext.|extension|box|street|ave.|avenue|road|rd|blvd|boulevard|highway|hwy|floor number|miles|mile|km
matter@step applicants total|interview slots|dollars|usd|eur|euros|bucks|hrs|pages|faculty members|employees|physicians|deliveries
past@step used to be|was once|old cutoff|old cut-off|old minimum|old min|ex|раньше|prima|dawniej|sebelumnya
past@step b4
filler@step had|have had|had had|has had|having had|takers|taker|for all|of you|taken|took|taking|exam taken|old exam|ones|letters of recommendation
told@step publish|publishes|disclose|discloses|advertise|advertises|release|releases|specify|specifies|state|states|mention|mentions
source@step i asked|i called|i emailed|i spoke
filler@step older numeric|old numeric|older numerical|old numerical|older numbers|old numbers|old scored|old scores|old score|old takers|old taker|older takers|older scores|alte noten|alten noten|ancien score|anciens scores|nota antiga|nota antigua|exam date|maintain|maintains|maintained|set|sets|setting|impose|imposes|employ|employs|enforce|enforces|institute|adhere to|stick to|operate|operates
silence@step not given|none given|not provided|no publicado|no publicada|não divulgam|não divulgado|nicht angegeben|non communiqué|não publicado
`;
