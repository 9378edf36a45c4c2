/** Which words play another role where an applicant says why a program stands at its place? Rows of `class@topic word|word`. */
export const REASON = `
go@reason entrar|get in|getting in|train|training|trained|go|going|work|working|live|living|move|moving|stay|rank|ranking|ranked|accept|attend|come|match|matching|sign|residency|take it|be there|join|joining|end up|d'y entrer|entrer|reinkommen
ir@reason iria|iré|ire|ir|vou|voy|irei|vivir|viviria|morar|moraria|andrei|n'irais|n'irai|irais|irai|accepterais|gehe|hingehen|giderim|hin|dahin|me veo|me vejo|m'y vois|y aller|n'y vivrais|aceptaria
affirm@reason sans problème|ohne problem
deny@reason would nt|wouldn't ever|refuse to|refusing to|no intention|no desire|no wish|no interest|unwilling|mai|n'y|de jeito nenhum|auf keinen fall
bear@reason survive|last a|stand it|bear|take that|imagine|picture|see myself|see me|do it
happy@reason happy|content|comfortable|feliz|heureux|heureuse|glücklich
mind@reason sad|sorry|cry|mind|hesitate|regret|regrets|doubt|say no|go wrong|wait
say@reason say|claim|pretend
bad@reason malignant|toxic|avoid|miserable|unhappy|deal breaker|dealbreaker|no way|hard pass|out of the question|over my dead body|not an option|not for me|no thanks|no thank you|never again|in a million years|would decline|would refuse|would hate|would quit|will quit|i'd quit|would leave|i'd leave|will resign|hate it|hated it|hate this|hated every|ni loca|ni loco|hors de question|gitmem|gitmek istemiyorum|istemiyorum|jamais de la vie|refuserais|nie im leben|meine leiche|würde ablehnen|da will ich nicht|mir nicht vorstellen
prefer@reason prefiero|rather|prefer|sooner|choose|take|lieber|plutôt
last@reason if nothing else|if desperate|if i must|if i have to|if all else fails
out@reason unmatched|not match|not matching|soap|the soap|idle year|gap year|another year|year at home|one more year|next cycle|next year|reapply|reapplying|go home|stay home|research year|nicht matchen|pas matcher|sin match|jahr warten
they@reason they|residents|resident|pd|apd|faculty|interns|seniors|fellows|imgs|people|nobody|program|he|she|husband|spouse|partner|fiancé|fiancée|marido|esposa|esposo|mari|frau|mann
apart@reason far|apart|alone|without|away|lower|higher|first|last|below|above|better|worse|wrong|anywhere else|elsewhere|high|low
filler@reason place|places|asla|no reason not|most|mas|más|it|even if|even though|want|wanted|wish|care|willing|plan|planning|intend|quiero|quero|will|würde|werde|veux|ci|possibly
backup@reason backup|back up|fallback|fall back|plan b|sure thing|less competition|less competitive|not competitive|take everybody|takes everybody|take everyone|takes everyone|take anyone|takes anyone|have hope|have hopes|some hope|real hope|will match|would match|should match|will get in|would get in|going to match|match me|más posibilidades|mais chances|bessere chancen|banker|will take me|should work|can match here|low competition|want to go unmatched|afraid of not|fear of not|miedo a no|asegurar|por seguridad|menos competencia|menos concorrência|moins de concurrence|weniger konkurrenz|para garantir|prennent tout le monde|nehmen jeden|par sécurité|notnagel|medo de não|peur de ne pas|people like me
safe@reason seguro|segura|sicher|sicherer|sichere|sicheres|sûr|sûre|insurance|safe|safer|safest|safety|secure|sichersten
bet@reason choice|option|one|bet|pick|spot|position|seat
home@reason crianças|niños|kinder|enfants|barrio|bairro|ciudad|cidade|stadt|safety net|city|town|area|neighborhood|environment|safe place|streets|street|kids|children|son|daughter|wife|family|campus|community|night|nights|walk|school|schools|park|quiet|clean|call|schedule|patients
chance@reason chance|chances|odds|probability|shot|likelihood|possibilities|probabilidad|probabilidade|probabilité|wahrscheinlichkeit
likely@reason possible|guaranteed|guarantee|likely|easy|easier|probable|sure|certain|secure enough|facile|facil|einfacher|leichter|easiest|realistic|garantido|garanti
tell@reason said|say they|says|told|tells|wrote|writes|emailed|e-mailed|mailed|e-mail|hinted|promised|promise|mentioned|assured|suggested|implied|indicated|texted|called|dijeron|disseram|gesagt|escribió|falou|disse|m'a dit|m'ont dit|promis|geschrieben|prometieron|prometeram|m'ont écrit|aseguró|prometió|escreveu
hint@reason rank me|ranked me|ranking me|rank you|ranked you|ranking you|ranked to match|rank to match|love letter|number one letter|love me|loved me|loves me|like me|liked me|likes me|want me|wants me|wanted me|need me|needs me|assured me|guaranteed me|hope to see you|see you in july|carta de amor|me quieren|me querem|me veut|mich wollen|oben auf der liste|platz versprochen|zusage
praise@reason their top|top of their|alto|putting me|have me|take me|work with me|great fit|good fit|perfect fit|strong fit|great match|good match|strong candidate|great addition|my chances|your chances|be ranked|am ranked|get ranked|their list|the list|rank list|top choice|first choice|lugar|vaga|plaza|platz|ranked high|ranked highly|i'd match|i'm in|une place|classé|leur liste|su lista|da lista|classée
`;
