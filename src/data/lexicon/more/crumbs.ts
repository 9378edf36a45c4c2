/** Which words of Pidgin, Yoruba, Amharic and Burmese do applicants mix in? A few of each. Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const CRUMBS = `
affirm no wahala|na so|e dey
ask wetin
consent dey give|dey sponsor|dey accept|ရတယ်|dey take
deny no get
filler abeg|wahala
past that time
refuse no dey sponsor|no dey give|no dey accept|no dey take|မရဘူး
silence no sabi|dem no talk
source dem talk
consent yo bay|aksepte|pran|wanakubali|yiqebelalu
refuse yo pa bay|pa bay|comot
all tou de
silence pa konn|sijui|never talk
source dem say
affirm sure tin
filler ak
hedge fit happen
consent wanatoa|yisetalu|yisetal|dey do
refuse pa aksepte|hawatoi|hawakubali|aysetum|ayisetum|ayiqebelum|no dey do|don stop
deny pa gen|hakuna|yelem|na no
all toulede|zote|zote mbili|hulettunim|hulum
only selman|sèlman|bicha|na only
condition si w gen|kama una
silence pa konnen|hawajasema|bila jibu|alawkum|ayitaweqim|nobody talk|i no ask|dem never talk|pa di
source dem tell|talk say|yo di|wamesema|nimeona
affirm chigir yelem|ndiyo|ndio
now kounye a|ane sa a|mwaka huu|sasa|ahun|zendro
past ane pase|anvan|zamani|mwaka jana|don tey|dem dey before
filler pou|una dey|sef|kwa|yao|katika|gin|ena|m wè|l sou|ditou|wist
status sitwayen|oswa green card
join oswa
hedge petèt|labda|anlè
demand dwe|lazima|fok
hedge fit give
only ብቻ
affirm beni ni
`;
