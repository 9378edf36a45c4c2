/** Which words play another role in cells about scores than elsewhere? Rows of `class@topic word|word`. */
export const STEP = `
limit@step min|min.|mins|minimum|minimums|minima|minumum|minimun|minimium|mininum|minium|minimim|minmum|min'm|minm|bare minimum|minimally
limit@step minimal|minimale|minimales|minimaler|mínimo|mínima|mínimos|mínimas|minimo|minimi|minimos|minimas|mind|mind.|mindestens|mindest|mindestpunktzahl
limit@step mindestscore|mindestnote|mindestanforderung|wenigstens|au moins|minim|minimă|asgari|minimalny|minimalna|minimalne|minimalnyi|minimuma|минимум
limit@step минимальный|最低|最低分|tối thiểu|toi thieu|kamino|minimo requerido|floor|floors|passing line|lower bound|bottom line|bottom|hard line|hard floor
limit@step cut-off|cut off|cutoff|cut-offs|cutoffs|cut offs|cut|line|criteria score|exclude|excludes|excluded|filter|filters|filtered|auto-filter|autofilter
limit@step lock|lock-in|bar|gate|gatekeeper|knockout|weed out|prescreen|pre-screen|screening score|eligibility score|requisite score|entry score|kesme
limit@step baraj|taban|taban puan|tope|corte|seuil|schwelle|порог|soglia|próg|prag|ambang|分数线|cut mark|cutoff mark|triage score|numerical|numeric cutoff
usual@step usually|usualy|ususally|usally|usu|usual|generally|genrally|generaly|in general|generally speaking|normally|normaly|normal|as a rule
usual@step typically|typicaly|tipically|commonly|customarily|ordinarily|often|most often|frequently|in practice|mostly|by default|tend to|tends to
usual@step usualmente|normalmente|generalmente|habitualmente|geralmente|tipicamente|típicamente|por lo general|en general|suele|suelen|costuma|costumam
usual@step généralement|normalement|d'habitude|en général|souvent|normalerweise|üblicherweise|gewöhnlich|meist|meistens|in der regel|i.d.r.|di solito
usual@step solitamente|genelde|genellikle|обычно|obychno|kak pravilo|zwykle|zazwyczaj|de obicei|aam taur|aksar|aadatan|ghaliban|عادة|غالبا|通常|一般|biasanya
usual@step umumnya|kadalasan|karaniwan|thường
soft@step soft|softly|flexible|flexibility|flexibly|flexable|negotiable|not strict|not absolute|not firm|not rigid|not set in stone|lenient|leniency|loose
soft@step loosely|relaxed|rough guide|guideline|guidelines|guidance|guide|rule of thumb|benchmark|benchmarks|ballpark|not hard|adjustable|waivable
soft@step can be waived|may be waived|kind of|kinda|sort of|sorta|flexibel|flexibles|souple|flessibile|elastic|suave|elastyczny|esnek|not official|unofficial
soft@step unofficially|unwritten|informal|informally|reviewed first|read first|looked at first|considered first|screened first|seen first
typical@step average|avg|avg.|ave|averages|averaged|averaging|mean|means|median|medians|medain|avrg|averge|avarage|mid point|midpoint|middle|typical
typical@step class average|class averages|promedio|promedios|mediana|media|médio|média|em média|en promedio|in media|moyenne|moyennes|moyen|médiane|moy|moy.
typical@step durchschnitt|durchschnittlich|im durchschnitt|schnitt|im schnitt|mittelwert|im mittel|ort|ort.|ortalama|ortalaması|medie|în medie|średnia|średnio
typical@step srednia|srednio|средний|средняя|среднее|в среднем|sredniy|v srednem|ausat|ausatan|muaddal|motavaset|miangin|متوسط|المتوسط|معدل|平均|平均分|中位数
typical@step rata-rata|rata rata|trung bình|norm|norms|d'ordinaire|typique|típico|typisch
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
unlimited@step score blind|blinded|open to all scores|open to all|all comers|no bar|no bars|no limits|no lock|no lower limit|no lower bound|indifferent
deny@step pas de|pas d|net|wala|walang|yok|mafi|kein|keine|nahi|nai|没有|无|koi
affirm@step conf|conf.|confd|cfm|sure|sharp|exactly
wish@step advisory|they like|they likes|we like|pd likes|program likes|likes|luv|luvs|hotyat|safe|comfortable|decent|solid
less@step nizhe|ниже|niche
pass@step pass|passes|passed|passing|pas|passonly|pass only|passing only|only pass|just pass|passing score|passing scores|passing grade|pass mark|passing mark
pass@step cleared|clear|p|p/f|pass/fail|pass fail|pass-fail|pass or fail|pass result|aprobado|aprobada|aprovado|aprobar|réussi|validé|bestanden|geçti|geçer
track:preliminary@step prelims|prelim|preliminary
track:categorical@step categoricals|categorical
pass@step 过|及格|通过|lulus|сдан|zdany|promosso|passato
score@step score|scores|scored|scoring|scor|scores'|numeric|numerical score|numeric score|numeric scores|number|numbers|three-digit|three digit
score@step digit|digits|three-digit score|three digit score|grade|grades|performance|value|values|figure|figures|mark|marks|points|point|pts|pontos|puntos|punti
score@step punkte|puan|баллов|балл|ball|balls|分|skor|nilai|điểm|nota|notas|note chiffrée|puntaje|puntuación|pontuação|result|results
score@step reach|reaches|reached|achieve|achieves|achieved|obtain|obtained|earned|attain|attained
more@step plus|onwards|onward|crossing|cross|crossed|high enough|higher scores|high scores|better scores|higher score|higher the better|higher is better|s|'s
more@step ot|od|от|ab|dari|desde|desde los|à partir de|a partir de|ups|aur upar|se zyada|以上|起|en adelante|ve üzeri|üstü|ve üstü|und mehr|und höher
more@step o más|o mais|ou plus|et plus|и выше|i więcej|sau mai mult|ke atas|pataas|trở lên|ومافوق|فأكثر|o superior
less@step lower than|less|fewer|below|under|or less|beneath|menos de|unter|moins de|meno di|altında|altı|ниже|poniżej|sub|以下|dưới|di bawah|kurang dari
consent@step receive|receives|received|response|interview|interviewed|interviewing|invite|invited|reviewed|review|reviews
consent@step read|proceed|advance|advances|moved forward|move forward|apply|seen|opened|forwarded|ranked
regard@step considered|consider|consideration|considering|looked at|look at|looks at|looking at|weighed|counted|used|use|uses|utilized|utilize|relied on|matter|matters|count
consent@step get interview|get interviews|get invited|selected for interview|evaluated
refuse@step released|discarded|discard|deleted|cut out|screened out|filtered out|auto-rejected|regret|regretted|tossed|skipped|skip
refuse@step filtering out|filters out|filter out|screens out|screen out|unlikely to match|no interview|not reviewed|unopened|disregarded|ignored|out
demand@step ask|asks|asked|asking|request|requests|requested|requesting|want|wants|ask for|asks for|asking for|asked for
silence@step ask them|ask pc|ask first|not available|unavailable
ended@step avoid|avoids|avoiding|dropped|drop|dropping|removed|removes|remove|abolished|eliminated|scrapped|gone|got rid|lifted|waived|abandoned|retired|did away|ditched|phased out
matter@step interviews|invites|invitations|suite|route|room|rm|ext|ext.|extension|box|street|ave.|avenue|road|rd|blvd|boulevard|highway|hwy|floor number|bed|beds|bedded|miles|mile|km|applications
matter@step applicants total|interview slots|dollars|usd|eur|euros|bucks|hours|hrs|pages|faculty members|employees|physicians|patients|visits|deliveries|procedures
past@step used to be|was once|until|till|formerly|old cutoff|old cut-off|old minimum|old min|earlier|ex|antes|früher|avant|eskiden|раньше|prima|dawniej|sebelumnya
past@step b4
filler@step had|have had|had had|been|has had|having had|takers|taker|for all|of you|taken|took|taking|exam taken|old exam|ones|letters of recommendation
told@step publish|publishes|disclose|discloses|advertise|advertises|release|releases|specify|specifies|state|states|mention|mentions
source@step i asked|i called|i emailed|i spoke
filler@step older numeric|old numeric|older numerical|old numerical|older numbers|old numbers|old scored|old scores|old score|old takers|old taker|older takers|older scores|alte noten|alten noten|ancien score|anciens scores|nota antiga|nota antigua|exam date|maintain|maintains|maintained|set|sets|setting|impose|imposes|employ|employs|enforce|enforces|institute|adhere to|stick to|operate|operates|have|has|hold|keep
silence@step not given|none given|not provided|no publicado|no publicada|não divulgam|não divulgado|nicht angegeben|keine angabe|non précisé|non communiqué|não publicado
`;
