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
consent yo bay|aksepte|pran|wanakubali|wanatoa|yisetalu|yiqebelalu
refuse yo pa bay|pa bay|hawatoi|comot|don stop
deny yelem
all tou de|zote|hulettunim
only sèlman|bicha
silence pa konn|sijui|bila jibu|alawkum|ayitaweqim|never talk
source dem say|talk say|yo di|nimeona
affirm sure tin|chigir yelem
now sasa
past ane pase
filler ak|kwa|yao|gin|ena|m wè|l sou|ditou|wist
status sitwayen|oswa green card
join oswa
hedge fit happen
`;
