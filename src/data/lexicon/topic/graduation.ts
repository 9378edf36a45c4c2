/** Which words play another role in cells about graduation than elsewhere? Rows of `class@topic word|word`; rows without a topic were missing everywhere. */
export const GRADUATION = `
limit cut-off|cut off point|cutoff point|cut off points|cut off date|cutoff date|cut off year|cutoff year
less máx|máx.|maks|maxi|mx
limit lim|lmt|limt|limts|limitt|time limit|time limits|timelimit|time restriction|time restrictions
contrast mais|però|magar|lakin
hedge flex|flexi|flexable|flexibel
wish beter|bettr
source@graduation told me|told us|said to me|tells me
source conf|confd|conf'd
newer@graduation nicht älter als|no mayor de|não mais de|pas plus de|not older than|no older than|not older then|no older then|no earlier than|not earlier than|not before|not prior to|nothing before
newer@graduation newer than|more recent than|younger than|or later|and later|or newer|and newer|or more recent|and more recent|or after|and after
newer@graduation onward|onwards|and onwards|and onward|or onwards|upward|upwards|and up|and younger|or younger|not any older than
newer@graduation or above|and above|or higher|or greater|forward|till now|to present|to now|to date|till date|until now|and forward
newer@graduation n later|n up|or afterwards|and beyond|and on|earliest|or beyond|or onward
older@graduation older than|older then|earlier than|before|prior to|prior|ahead of|longer ago than
older@graduation pre|from before
after@graduation post|after|later than|following
since@graduation à partir de|à partir|a partir de|a partir|desde|depuis|dal|od|ab|since|from|starting|starting from|starting with|beginning|beginning with|beginning from|as of
until@graduation no later than|not later than|until|till|by|latest by|not after|no later|by summer
until@graduation or earlier|or older|and older|and earlier|or before|and before|or longer
filler@graduation every|each|impose|place|places|set|sets|maintain|specify|imposes|imposed|maintains
wish@graduation special consideration|strongest consideration|priority consideration|nice|greater consideration|more consideration|stronger consideration
whatever@graduation no matter how|no matter how long|no matter when|regardless of when|regardless of how|ne vazhen|ne vazhna|не важен|не важно|regardless|regardless of|irrespective|irrespective of|no matter|irrelevant|immaterial|whenever|doesn't matter|doesnt matter
whatever@graduation does not matter|don't matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|no importance|of no importance
whatever@graduation no bearing|not important|not a criterion|not a consideration|anything|anytime|any time|unrestricted|limitless
whatever@graduation not an issue|no issue|not a problem|no problem|not a concern|no concern|not a dealbreaker|isn't an issue|never an issue
whatever@graduation no importa|da igual|egal|spielt keine rolle|fark etmez|farketmez|ne vazhno|peu importe|tanto faz|não importa|nao importa
whatever@graduation need not be recent|not be recent|open ended|not relevant|no consequence|no object|not of importance
problem@graduation affect|affects|discriminate|discriminated|influence|influences|harm|harms|prevent|prevents|rule out|rules out|discriminates
problem@graduation hurt|hurts|penalize|penalized|penalty|matter|matters|count against|counts against|held against|a factor|criterion
hedge@graduation i think|i guess|i believe|i suppose|typically|usually|usual|usu|generally|normally|strict not|within reason
exception@graduation exception|exceptions|waive|waived|waiver|waivers|may be waived|can be waived|waives|waivable
exception@graduation exceptions allowed|exceptional|exceptional circumstances|special circumstances|extenuating circumstances|unless
others@graduation completed residency|completed their residency|completed a residency|completion of residency|finished residency|final year students|final year|final-year student|completing residency
refuse@graduation is out|are out|filtered|cut off automatically
own@graduation i|i'm|im|i am|me|my|mine|myself|i've|eu|ich|yo|je|mein|moi|meine|mio|mera|meri|mere|benim|мой|моя
lifted@graduation removed|remove|lifted|abolished|scrapped|eliminated|dropped|gone|withdrawn|rescinded|no longer applies|no longer apply|no longer the case|no longer in place|no longer used|no longer enforced|done away with
exists@graduation there is|there are|exists|exist|in place|enforce|enforces|enforced|there
decade@graduation decade|decades
consent@graduation welcome to apply|may apply|can apply|free to apply|invited to apply
consent@graduation review|reviews|reviewed|reviewing|read|look at|looked at|looks at|looking at|need apply|apply|applies|invite|invited|invites
matter@graduation founded|founding|began
gradyear@graduation years of graduation|years since graduation|years from graduation|years out|yrs out|years post graduation|years after graduation
gradyear@graduation years out of school
less@graduation no more then|not more then|preceding|previous|prev|tops|within last|in last|max of|son|en az son|en los últimos|moins de|bis zu
less@graduation se kum|ne bolshe|ne bol'she|не старше|menos de|bolee ne|menor a
newer@graduation 后|以后|之后|年后|年以后|年之后|起|年起|含|p'arriba|pa arriba|para arriba|en adelante|ne starshe|em diante|ve sonrası|ve üzeri|und jünger|oder später|hacia adelante
change@graduation moved to|changed to|reduced to|lowered to|raised to|extended to|shortened to|cut to|down to|up from
season@graduation season|seasons|match|cycle|cycles|application cycle|interview season|eras season|recruitment season|intake
all@graduation lyuboj|cualquier|qualquer|tous|alle|tüm|her|toutes|lyuboy|cualquiera
limit@graduation sınır|sınırı|sinir|frist|limita|ogranicheniy|ogranicheniya|hadd
unlimited@graduation без ограничений|无限制|無限制|没有限制|无要求|unlimited|不限|不限年限|sin límite|sin limite|sem limite|sans limite|keine grenze|sınır yok|walang limit|no limits whatsoever|bez ogranicheniy
year@graduation 年内|年以内|j|j.|let|sinin
recent@graduation closer to|the closer|closer|not too old|not very old|not so old|svezhie|yeni|frais|naye|neue|svezhij|nayi
wish@graduation likes|mieux|besser|melhor|mejor
filler@graduation to be considered|for an interview|for interview|for consideration|at the time|at that time|at time|was conferred|was awarded|was granted|was obtained|was completed|points|point|were conferred|was received|were awarded
applytime@graduation app|apps|application|applications|applying|date of application|application date|application deadline|time of the application
starttime@graduation start|the start|starts|began training|appointment|entry|entrance|entering|beginning training|beginning of training|start date of training
starttime@graduation beginning residency|starting residency|entry into residency|commencing|training start|start training
filler@graduation by itself|in itself|on its own|per se|checked|verified|updated|upd|date|dates|training|length|interval|period|duration|account|medical|school year|total|received|conferred|occurred
filler@graduation tak|ka|award|awarded|granted|passed since|elapsed
practice@graduation in practice|clinical care|direct clinical care|residency training|in residency|patient care|in active practice|medicine|in medicine|work in medicine|clinical setting|working as a physician
gap@graduation gap|gaps|gap year|gap years|yog gap|year gap
oldgrad@graduation old|oldgrad|oldgrads|old ppl|old people|senior grads|olds|older years|older yogs
gradnoun@graduation 毕业年限|med skool|medskool|skool|med sch|graduados|egresados|egresadas|formados|diplômés|absolventen|graduadas|absolvent|laureati|mezunlar
gradnoun@graduation yog's|yr grad|graduated year|passing year|passout|pass out|passed out|year of passing|batch|degree date|yrs grad|date of degree
usgrad@graduation do grads|md grads|do graduates|md graduates|dos|md/do
limit@graduation timeline|time line|timelines
decade:5@graduation half a decade|half decade
gradnoun@graduation vintage
consent@graduation opened|issue|issues|grant|grants
whatever@graduation couldn't care less|could care less|who cares|nobody cares|no one cares|nobody asks|never ask|isn't something|farak nahi|fark nahi|farq nahi
less@graduation draw the line at|cut you off at|stop at|stops at|dead set on
newer@graduation не раньше|ou plus récent|ou après|ou plus tard
gradnoun@graduation promoción|promo
recent@graduation sooner
oldgrad@graduation stale|rusty
demand@graduation want|wants
recent@graduation frischer|frischen|недавние|حديث التخرج|应届|应届生|baru lulus|تازه
gradnoun@graduation вуза|πτυχίο
year@graduation χρόνια|godina
limit@graduation wall|предел|ограничение|限制
less@graduation au plus|no máximo|μέχρι|之内
`;
