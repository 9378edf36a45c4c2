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
`;
