/** Which Greek words do applicants mix in? In Latin letters: one row serves both alphabets. Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const GREEK = `
consent dinoun|dinei|kanoun|dexontai|prosferoun|exoun
refuse den dinoun|den kanoun|den exoun|den dexontai|stamatisan|kovoun
deny kanenan|kanena|kamia|oute|xoris
only mono
all kai ta duo|kai ta dyo|ola
condition an exeis
demand prepei|xreiazetai|theloun
undemanded den xreiazetai
hedge isos|spania|merikes fores|eksartatai
silence den ksero|den grafei|den leei|den apantisan|na rotiso|tha rotiso
source eipe|eipan|leei|grafei|egrapse|apantise|grammateia|filos
now fetos|tora|pleon|akomi
past perusi|persi|palia|edinan|prin
filler apo|sto|stin|tou|tin|oti|dustuxos|eutuxos|giati|einai|exei|exeis|me to|θα|με|σε|το|τα|για|meta
contrast alla|omos
affirm panta|vevaia
year xronia
month mines
less mexri
more toulaxiston
gradnoun ptuxio|apofoitisi
status polites|prasini karta
sitting prospatheia
ordinal proti
`;
