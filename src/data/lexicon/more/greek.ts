/** Which Greek words do applicants mix in? In Latin letters: one row serves both alphabets. Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const GREEK = `
consent dinoun|dinei|kanoun|exoun
refuse den dinoun|den kanoun|stamatisan|kovoun
deny kanenan|kanena|kamia|oute|xoris
only mono
all kai ta duo|kai ta dyo|ola
condition an exeis
demand prepei|xreiazetai
hedge isos|spania|eksartatai
silence den ksero|den grafei|den leei|na rotiso
source eipe|eipan|leei|grafei|egrapse|filos
now fetos|tora
past perusi|persi|palia|prin
filler apo|sto|stin|tou|tin|oti|dustuxos|giati|einai|exei|exeis|me to|θα|με|σε|το|τα|για|meta
contrast alla|omos
affirm panta
year xronia
month mines
less mexri
gradnoun ptuxio
status prasini karta
join kai
`;
