/** Which words play another role in cells about scores than elsewhere? Rows of `class@topic word|word`. */
export const STEP = `
limit@step min|min.|mins|minimum|minimums|minumum|minimun|minimally|mininum|minimim|bare minimum|minimaler|minimi|minimos|minimas|minim|minimalna|minimalne|toi thieu|kamino|minimo requerido|passing line|criteria score|autofilter|lock-in|gatekeeper|knockout|screening score|eligibility score|requisite score|entry score|kesme|taban|taban puan|soglia|prag|ambang|cut mark|cutoff mark|triage score|numeric cutoff
limit@step minimal|mínimo|mínima|mínimos|mínimas|minimo|mind|mind.|mindestens|mindest|mindestpunktzahl
limit@step mindestscore|mindestnote|mindestanforderung|wenigstens|au moins|minimă|asgari|minimuma|минимум
limit@step минимальный|最低|最低分|tối thiểu|floor|floors|lower bound|bottom line|bottom|hard line|hard floor
limit@step line|exclude|excludes|excluded|auto-filter
limit@step lock|gate
limit@step baraj|порог|próg|分数线|numerical
usual@step usually|usu|usual|generally|in general|normally|normal|as a rule|generally speaking|most often|kak pravilo|zwykle|zazwyczaj|de obicei|aam taur|biasanya|umumnya|ordinarily|customarily
usual@step typically|commonly|often|frequently|in practice|mostly|by default|tend to|tends to
usual@step normalmente|generalmente|habitualmente|geralmente|tipicamente|típicamente|por lo general|en general|suele|suelen|costuma
usual@step généralement|normalement|en général|souvent|normalerweise|üblicherweise|gewöhnlich|meist|meistens|in der regel|di solito
usual@step genellikle|обычно|عادة|غالبا|通常|一般
usual@step kadalasan|thường
soft@step soft|flexible|flexibility|negotiable|not strict|not rigid|lenient|leniency|loose|not set in stone|rough guide|flessibile|elastic|suave|elastyczny|esnek|not official|unwritten|screened first|seen first
soft@step relaxed|guideline|guidelines|guidance|guide|rule of thumb|benchmark|benchmarks|ballpark|not hard|waivable
soft@step can be waived|may be waived|kind of|kinda|sort of|flexibles|unofficial
soft@step unofficially|informal|informally|reviewed first|read first|looked at first|considered first
typical@step middle|mid point|midpoint|class averages|in media|im mittel|medie|srednia|srednio|v srednem|rata-rata
typical@step class average|media|em média|en promedio|moy|moy.
typical@step im durchschnitt|im schnitt|ort|ort.|în medie
typical@step среднее|в среднем|平均分|中位数
typical@step trung bình
cohort@step match here|who match|range|ranges|ranged|ranging|spread|matched|matchd|who matched|matched applicants|matched candidates|successful|match data|invited applicants|tended to|class data|resident data|had matched|kebanyakan|karamihan|rango|faixa|spanne|bereich|fourchette
cohort@step successful applicants|successful candidates|most successful|accepted applicants|accepted candidates|interviewed applicants|interviewed candidates
cohort@step invited candidates|interviewees|invitees|most|majority|most of them|most of our residents|most residents|most applicants|predominantly
cohort@step mainly|primarily|largely|overall|trend|trends|class profile|got in|got matched
cohort@step majority of residents|mayoría|majorité|meisten|die meisten|çoğu|большинство|większość
cohort@step aralık
self@step mine|my|i|i'm|im|i've|i'll|ive|me|myself|yo|mi|mío|meu|minha|eu|ich|mein|meine|mon|moi|j'ai|ben|main|мой|у меня|我|我的|benim|meri|mujhe|moj|saya
self@step own score|my score|my ck|my step|your score|yours|mera|mere|mero|моя|aking|nosso
shift@step raised|raise|raises|rose|rises|increased|increase|lowered|lowers|reduced|decreased|bumped|moved up|moved down|went up|went down|upped|lower to|changed from|revised from|adjusted|jumped|subieron|bajaron|subiu|gesenkt
shift@step down from|went from|moved from|subió|bajó|augmenté|passé de|erhöht
unlimited@step spielt keine rolle|nomin|nocut|egal|égal|no importa|não importa|peu importe|farketmez|fark etmez|无要求|nomins|nocutoff|nominimum|ne compte pas|unimportant|unfiltered|score-blind|didnt mind|blinded|open to all scores|all comers|no bars|no lower limit|no lower bound|indifferent
unlimited@step 不限|無要求|doesn't matter|doesnt matter|does not matter|don't matter|dont matter|do not matter|no matter|don't care|dont care|do not care|irrelevant
unlimited@step doesn't count|does not count|don't mind|dont mind|do not mind|not important|not a factor|whatever
unlimited@step didn't mind|open to all|no bar|no limits|no lock|неважно|лишь бы|не важно
deny@step pas de|pas d
affirm@step conf.|cfm|sharp|exactly
wish@step hope to see|hoping for|dream|advisory|they like|pd likes|likes|luv|hotyat|safe|decent|solid|wish list|they likes|program likes|luvs
less@step ниже|niche|meno di|kurang dari
pass@step pas|passonly|pass only|passing only|only pass|just pass|passing grade|pass mark|passing mark|lulus|zdany|promosso|passato
pass@step clear|p|p/f|pass/fail|pass fail|pass or fail|pass result|geçti|geçer
track:preliminary@step prelims
track:categorical@step categoricals
pass@step 过|及格|сдан|geçmek|zacheta
score@step numeric|numeric scores|number|numbers|three-digit|scores'|numerical score|punti|skor|nilai
score@step digit|digits|three-digit score|grade|grades|performance|value|values|figure|figures|pts
score@step puan|balls|điểm|note chiffrée
score@step reach|reaches|reached|achieve|achieves|achieved|obtain|obtained|earned|attain|attained|old scoring|old format|old scale|old system|old three digit
more@step plus|onwards|onward|crossing|cross|crossed|high enough|higher scores|high scores|higher score|s|better scores|higher the better|higher is better|desde los|aur upar|et plus|sau mai mult|ke atas|o superior
more@step ot|od|от|ab|dari|desde|à partir de|ups|ve üzeri|ve üstü|und mehr|und höher
more@step o mais|ou plus|и выше|i więcej|trở lên|ومافوق|فأكثر
less@step lower than|fewer|menos de|moins de|poniżej|sub|dưới
consent@step receive|receives|received|response|interview|interviewed|interviewing|invite|invited|reviewed|review|reviews|advances
consent@step read|proceed|advance|apply|seen|opened|forwarded|ranked
regard@step considered|consider|consideration|considering|looked at|look at|looks at|looking at|weighed|counted|used|use|uses|relied on|matter|matters|count|utilized|utilize|dekhte|dekhta|смотрят|ينظرون
consent@step get interview|get interviews|get invited|selected for interview|evaluated
refuse@step released|discarded|discard|deleted|regret|regretted|skipped|skip|cut out|unopened|disregarded
refuse@step unlikely to match|no interview|not reviewed|ignored|out
demand@step ask|asks|asked|asking|request|requests|requested|requesting|want|wants|asking for
silence@step ask them|not available|unavailable|no publicada
ended@step stopped|stopped asking|stopped looking|switched off|avoid|dropped|drop|dropping|removed|removes|remove|abolished|eliminated|scrapped|gone|lifted|waived|abandoned|retired|phased out|avoids|avoiding|got rid|did away|ditched
matter@step suite|route|room|ext|ext.|extension|box|street|avenue|road|rd|boulevard|miles|mile|rm|ave.|blvd|highway|hwy|floor number|km|applicants total
matter@step interview slots|dollars|usd|eur|euros|bucks|hrs|pages|faculty members|employees|physicians|deliveries
past@step used to be|old cutoff|old min|ex|prima|was once|old cut-off|old minimum|dawniej|sebelumnya
past@step b4
filler@step had|have had|has had|takers|taker|for all|of you|taken|took|taking|exam taken|old exam|ones|letters of recommendation|had had|having had|old numeric|older numerical|old numerical|older numbers|old numbers|old taker|older scores|alten noten|anciens scores|nota antiga|nota antigua|adhere to|operate|operates
told@step publish|publishes|disclose|advertise|release|releases|specify|state|states|mention|mentions
source@step i asked|i called|i emailed|i spoke
filler@step older numeric|old scored|old scores|old score|old takers|older takers|alte noten|ancien score|exam date|maintain|maintained|set|sets|setting|impose|employ|employs|enforce|institute|stick to
silence@step none given|nicht angegeben|not given|not provided|no publicado|não divulgam|não divulgado|non communiqué|não publicado
subject@step unka|unki|unke|onların|их|kanila
limit@step мин|мін|mín|nota de corte|note minimale|punto de corte|проходной балл|alt limit|hade aghal|الحد الأدنى|ন্যূনতম|মিনিমাম
typical@step میانگین
wish@step visent|viser|apuntan|apunta|almejam|streben|идеально|hedef
cohort@step matchés|matchées|admis|reçus|angenommene|aceitos|admitidos|aceptados|прошедшие|kabul edilenler
less@step en dessous de|por debajo de|低于|تحت
more@step ou mais
refuse@step filter kar dete|автоотказ|eleniyor|fallen raus
`;
