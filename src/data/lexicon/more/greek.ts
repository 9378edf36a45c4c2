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
consent kanei|dexontai|dexetai|prosferoun|prosferei|iparxei|uparxei|stirizoun|sponsararoun
refuse den dinei|den exoun|den dexontai|den prosferoun|stamatise|kopsan|katargithike|ekopsan|aporriptoun
deny kamma|oxi
only monaxa|apokleistika
all kai tis duo|kai tis dyo|opoiadipote|ta duo|ta dyo|oles
condition efoson|ean
demand apaiteitai|aparaitito|thelei|theloun
undemanded den xreiazetai|den apaiteitai
hedge merikes fores|kapoies fores|kata periptosi|sinithos|dyskola|duskola
silence den lene|den anaferei|den apantisan|tha rotiso|na rotisoume|agnosto|asafes|den einai saphes|na steilo mail|den vrika
source lene|apantise|apantisan|grammateia|sintonistria|filos mou|sumfona
now pleon|pia|akomi|akoma
past pera|proigoumenos|edinan|eixan
future tou xronou|apo tou xronou
filler ston|stis|sta|tis|edo|ekei|alla kai|dystuxos|distixos|eutuxos|eftixos|afou|loipon|htan|itan|να|η|ο|οι|που|kathe
contrast allios
affirm malista|vevaia|kanonika
year xronos|eti
month minas
less eos
more toulaxiston|pano apo
gradnoun ptyxio|apofoitisi|apofitisi
status politis|polites|ithageneia|upikooi
sitting prospatheia|prospatheies
ordinal proti|prwti
visa vizes
consent pairnoun|pernoun|metraei
filler την
refuse den pairnoun
img@imgs ksenous|xenous
more pano|apo pano
recent@graduation prosfatous
fail@attempts apotuxia|apotyxia
applytime@ecfmg aitisi
bound@ecfmg mexri
cert@ecfmg pistopoiitiko
affirm arkei|ftanei
pass@step perasei
wish protimoun|protimisi|kalutera|kata protimisi|voithaei
undemanded oxi ypoxreotiko
demand ypoxreotiko
hedge ligous|liga
refuse@usce den metraei
month mina
`;
