/** Which words play another role in cells about attempts than elsewhere? Rows of `class@topic word|word`. */
export const ATTEMPTS = `
many@attempts multiple|several|numerous|many|repeated|lots of|a lot of|multiple attempt|multiple times|several times|many times|varios|varias|plusieurs|mehrere|vários|várias|multiple tries
clean@attempts clean|clean record|clean transcript|clean history|clean slate|clean sheet|spotless|flawless|failure-free|zero tolerance|impecable|impeccable|unblemished|fail-free
problem@attempts hurt|hurts|hurting|harm|harms|red flag|red flags|redflag|minus|minus points|penalty|penalized|penalised|negative|negatively|unfavorable|unfavorably|hurtful|minus point|unfavourably
problem@attempts lower your|lowers your|lower the|lowers the|affect|affects|jeopardize|diminish|decrease|hinder|hinders|impair|complicate|complicates
problem@attempts weakens|weaken|frowned upon|frowned on|frown|frowns|disadvantageous|against you|held against|flags|concerning|worry|wounds|damaging|detrimental|looked down|look down
problem@attempts a strike|bad|not good|not helpful|not ideal|unhelpful|less competitive|at a disadvantage|counts against|works against|reduces|lowers|scrutinized|scrutiny
refuse@attempts keep you out|keep you from|keep anybody from|keep anyone from|keep applicants from|rule you out|rule anyone out|removed|dropped|abolished|scrapped|kills|kill|killer|fatal|eliminates|eliminated|eliminate|removes|remove|out|screened|screens|screen|filtered|filters|bye|end your application|ends your application
refuse@attempts will end|ends|game over|cut|dead|skip|skipped|red|knocked out|knock out|discarded|withdrawn|not pass our filter|thrown away
consent@attempts overlook|overlooks|overlooked|overlooking|forgive|forgives|forgiven|forgiving|excused|excuse|given consideration|still considered|interview|interviews|interviewed|interviewing|invite|invites
consent@attempts invited|review|reviewed|reviewing|reviews|read|reads|rank|ranked|ranks|ranking|selected for interview|offered an interview|granted an interview|invitation|invitations|extended an interview
consent@attempts interview invitation|interview invitations|an interview|tolerable|survive|survivable|look past|looks past|looked past|competitive for|perdonan|perdona|tolera|toleran|toléré|tolérés|pode|podem|puede|pueden|permis|toleriert
unlimited@attempts doesn't matter|doesnt matter|does not matter|don't matter|dont matter|do not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|not a factor|immaterial|irrelevant
unlimited@attempts or not|regardless|regardless of|irrespective|irrespective of|whatever|no matter|egal|peu importe|da igual|tanto faz|no importa|não importa|any number|any number of|any # of|any amount of|as many as|however many|not looked at
unlimited@attempts unlimited|limitless|infinite|unrestricted|uncapped|unbegrenzt|ilimitado|ilimitados|illimité|illimités|farketmez|fark etmez|neograničeno|not counted|don't count|no upper|do not count attempts
limit@attempts sınır|sinir|set number|fixed number|certain number|maximum number|limit to|limits to|limited|limited to|number limit|specific number
unlimited@attempts 不限|ne vazhno|не важно|nevazhno
less@attempts ceiling of|top|tops|not more|and up to|and no more than|at the very most|or up to
affirm@attempts welcome|green|fine by
sitting@attempts tries to|try to|att|att.|go|goes|going|time|shot|shots|chance|chances|taken|took|taking|takes|take|taker|takers|appearance|appearances|round|rounds|trial|x
sitting@attempts coup|raza|passers|bar|baar|attempters|attempter|timers|timer
fail@attempts f|fs|did poorly|bomba|backlog|blemish|blemishes|supply|slip|slips|slip-up|slip-ups|hiccup|hiccups|flop|flops|stumble|stumbles|bombas|backlogs|supplies
fail@attempts 可挂|falla|fallas|extra chance|extra chances|extra attempt|been repeated|be repeated|repeated once|repeated exam|repeated exams|repeated step|failov|failuer|failuers|挂科|挂|extra attempts|repeated steps
pass@attempts has not passed|have not passed|not yet passed|clear|p/f|pass/fail|pass-fail|pass or fail|p|completed|complete|done|successful|qualified|not having passed
ordinal:1@attempts awel marra|at first|only once|just once|initial|one-time|maiden|solo|erstversuch|auf anhieb|first-timers|first-timer|pervogo|primeira|primera|一次|第一次|一次过|awwal marra|pervoy
number:2@attempts marrateen|a couple|a couple of|couple of|pair of|marratayn
number:1@attempts ein|eine|einen|einer|un|une|una|uno|um|uma|odin|ek|isa|wahid|yek|wahed
wish@attempts rather not|would rather|we'd rather|like|likes|would love|love|loves|impressed|highly regarded|well regarded|regarded|prized|best|well received|bonus|looked for|best chance
matter@attempts letters|lors|rotation|rotations|research|match attempt|match attempts|to match|matched|application attempts|phone|call|calls|reapply|reapplying|reapplicant|reapplicants|course|courses|clerkship|clerkships|medical school|class|with us|licensing attempts
others@attempts resident|residents|our residents|intern|interns|current residents|residents'|chief|chiefs
affirm@attempts ne problema|ne problem
problem@attempts problema|problemas
refuse@attempts too many|bin|bins
self@attempts i|i've|i'm|my|mine|myself|ich|yo|je|eu
all@attempts per|pro|por|par
filler@attempts but not both|not both|all applications|each application|every application|your application|any application|their application|an application|the application|application will|state license|state law|set|fixed|formal|automatic|total|overall|combined|into account|into consideration|your chance|your chances|chance of|chances of|the chance of|the chances of|to apply again|apply again|explain|explained|explanation|explaining|state licensure|chances for|explanations
silence@attempts no especificado|no dicen nada|não falam nada|não dizem nada|não especificado|nicht angegeben
fail@attempts oops|oopses|whoops|mishap|mishaps|misstep|missteps|fumble|fumbles|mulligan|mulligans
problem@attempts faze|fazes|bother|bothers|bothered|deter|deters|sink|sinks|ruin|ruins|spook|spooks|picky|fussy|fussed|worried|hung up|give a damn|give a f|cares|unlikely
consent@attempts let slide|lets slide|shrug off|shrugs off|blind eye|look beyond|looks beyond
unlimited@attempts care less|couldn't care less|could care less|never ask|nobody asks|don't even ask|as many tries|as many attempts|as many times|who cares|nobody cares|no one cares|farak nahi|fark nahi|farq nahi
limit@attempts counted|tallied|tracked
ordinal:1@attempts na primeira|tek seferde|ilk seferde|первой|первого раза|unique|única|único
pass@attempts geçmek
wish@attempts rather you|they'd rather
filler@attempts erklären|zu erklären|explicar|expliquer
number:2@attempts محاولتين|двух|dalawang
number:3@attempts трёх|трех|tatlong
number:1@attempts одной|одна|isang|واحدة
ordinal:1@attempts أول محاولة|المرة الأولى|с первого
many@attempts bar bar|baar baar|مرات|несколько|birden fazla|kilka
unlimited@attempts неважно|без разницы|все равно|всё равно|лишь бы|kahit ilan|لا يهم|not care|önemli değil|nie ma znaczenia|não ligam
less@attempts the most we|the most they|are the most|is the most
sitting@attempts kez|kere|बार
fail@attempts kalmak|kalma
demand@attempts want|wants
self@attempts mera|meri|mere|benim|мой|моя
sitting@attempts tentative|sefer|seferde|مرة
ordinal:1@attempts din prima|beim ersten mal|dès le premier essai|a la primera|de primera|من أول مرة|من المحاولة الأولى
fail@attempts 挂过|不合格|gagal|so2oot
less@attempts not more often|no more often
`;
