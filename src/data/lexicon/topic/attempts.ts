/** Which words play another role in cells about attempts than elsewhere? Rows of `class@topic word|word`. */
export const ATTEMPTS = `
many@attempts multiple|several|numerous|many|repeated|lots of|a lot of|multiple attempt|multiple times|multiple tries|several times|many times|varios|varias|plusieurs|mehrere|vários|várias
clean@attempts clean|clean record|clean transcript|clean history|clean slate|clean sheet|clean exam record|clean usmle record|unblemished|spotless|flawless|fail-free|failure-free|zero tolerance|impecable
problem@attempts hurt|hurts|hurting|hurtful|harm|harms|red flag|red flags|redflag|minus|minus point|minus points|penalty|penalised|negative|negatively|unfavorable|unfavorably
problem@attempts lower your|lowers your|lower the|lowers the|affect|affects|jeopardize|jeopardizes|diminish|diminishes|decrease|decreases|hinder|hinders|impair|impairs|complicate|complicates
problem@attempts weakens|weaken|frowned upon|frowned on|frown|frowns|looked down|look down|disadvantageous|against you|held against|flags|concerning|worry|wounds|damaging|damages|detrimental
problem@attempts a strike|bad|not good|not helpful|not ideal|unhelpful|less competitive|at a disadvantage|counts against|works against|reduces|lowers|scrutinized|scrutiny
refuse@attempts keep you out|keep you from|keep anybody from|keep anyone from|keep applicants from|rule you out|rules you out|rule them out|rule applicants out|rule anyone out|removed|dropped|abolished|scrapped|kills|kill|killer|fatal|eliminates|eliminated|eliminate|removes|remove|out|screened|screens|screen|filtered|filters|bye|end your application|ends your application
refuse@attempts will end|ends|raus|game over|cut|dead|skip|skipped|red|knocked out|knock out|not pass our filter|thrown away|discarded|withdrawn
consent@attempts overlook|overlooks|overlooked|overlooking|forgive|forgives|forgiven|forgiving|excused|excuse|given consideration|still considered|interview|interviews|interviewed|interviewing|invite|invites
consent@attempts invited|review|reviewed|reviewing|reviews|read|reads|rank|ranked|ranks|ranking|selected for interview|offered an interview|granted an interview|extended an interview|invitation|invitations
consent@attempts interview invitation|interview invitations|an interview|tolerable|survive|survivable|look past|looks past|looked past|competitive for|perdonan|perdona|tolera|toleran|toléré|tolérés|pode|podem|puede|pueden|permis|toleriert
unlimited@attempts doesn't matter|doesnt matter|does not matter|don't matter|dont matter|do not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|not a factor|immaterial|irrelevant
unlimited@attempts or not|regardless|regardless of|irrespective|irrespective of|whatever|no matter|egal|peu importe|da igual|tanto faz|no importa|não importa|any number|any number of|any # of|any amount of|as many as|however many|not looked at
unlimited@attempts unlimited|limitless|infinite|unrestricted|uncapped|unbegrenzt|ilimitado|ilimitados|illimité|illimités|farketmez|fark etmez|neograničeno|no upper|not counted|do not count attempts|don't count
limit@attempts sınır|sinir|set number|fixed number|certain number|specific number|maximum number|limit to|limits to|limited|limited to|number limit
unlimited@attempts 不限|ne vazhno|nevazhno|не важно
less@attempts ceiling of|top|tops|not more|and up to|or up to|and no more than|at the very most
affirm@attempts welcome|green|fine by
sitting@attempts tries to|try to|att|att.|go|goes|going|time|shot|shots|chance|chances|taken|took|taking|takes|take|taker|takers|appearance|appearances|round|rounds|trial|x
sitting@attempts coup|raza|passers|bar|baar|attempters|attempter|timers|timer
fail@attempts f|fs|did poorly|bomba|bombas|backlog|backlogs|blemish|blemishes|supply|supplies|slip|slips|slip-up|slip-ups|hiccup|hiccups|flop|flops|stumble|stumbles
fail@attempts 可挂|falla|fallas|extra chance|extra chances|extra attempt|extra attempts|been repeated|be repeated|repeated once|repeated exam|repeated exams|repeated step|repeated steps|failov|failuer|failuers|挂科|挂
pass@attempts has not passed|have not passed|not having passed|not yet passed|clear|p/f|pass/fail|pass-fail|pass or fail|p|completed|complete|done|successful|qualified
ordinal:1@attempts awel marra|awwal marra|at first|only once|just once|initial|one-time|maiden|solo|erstversuch|auf anhieb|first-timers|first-timer|pervogo|pervoy|primera|一次|第一次|一次过
number:2@attempts marrateen|marratayn|a couple|a couple of|couple of|pair of
number:1@attempts ein|eine|einen|einer|un|une|una|uno|um|uma|odin|ek|isa|yek|wahed|wahid
wish@attempts rather not|would rather|we'd rather|like|likes|would love|love|loves|impressed|highly regarded|well regarded|regarded|prized|best|well received|bonus|looked for|best chance
matter@attempts letters|lors|rotation|rotations|research|match attempt|match attempts|to match|matched|application attempts|phone|call|calls|reapply|reapplying|reapplicant|reapplicants|course|courses|clerkship|clerkships|medical school|class|licensing attempts|with us
others@attempts resident|residents|our residents|intern|interns|current residents|residents'|chief|chiefs
affirm@attempts ne problema|ne problem
problem@attempts problema|problemas
refuse@attempts too many|bin|bins
self@attempts i|i've|i'm|my|mine|myself|ich|yo|je|eu
all@attempts per|pro|por|par
filler@attempts but not both|not both|all applications|each application|every application|your application|any application|their application|an application|the application|application will|state license|state licensure|state law|set|fixed|formal|automatic|total|overall|combined|into account|into consideration|your chance|your chances|chance of|chances of|the chance of|the chances of|chances for|to apply again|apply again|explain|explained|explanation|explanations|explaining
silence@attempts no especificado|no dicen nada|não falam nada|não dizem nada|não especificado|nicht angegeben
fail@attempts oops|oopses|whoops|mishap|mishaps|misstep|missteps|fumble|fumbles
problem@attempts faze|fazes|bother|bothers|bothered|deter|deters|sink|sinks|ruin|ruins|spook|spooks
consent@attempts let slide|lets slide|shrug off|shrugs off|blind eye|look beyond|looks beyond
unlimited@attempts care less|couldn't care less|could care less|never ask|nobody asks|don't even ask|as many tries|as many attempts|as many times|who cares|nobody cares|no one cares
`;
