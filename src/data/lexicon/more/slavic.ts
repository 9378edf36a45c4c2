/** Which words of Russian, Ukrainian, Polish, Serbian and Croatian do applicants mix in? In plain Latin letters: one row serves Cyrillic and accents too. Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const SLAVIC = `
consent oformlyayut|podderzhivaet|rade|daju|primaju|pryimaut|robyat|zalatwiaja|robia|oferuja|sponsoruje|przyjmuje
refuse zakryli|otmenili|ubrali|pripinili|skasuvali|bilshe ne|juz nie|zawiesili|avtootkaz
only tilky|lyshe
all obidvi|obydvi|obje|lyubuyu|oboe
deny zadnej|zadnego|nikakoi|nichego|nichoho
condition yakscho|pokud
demand potriben|potribno|treba|musi
hedge zavisi|mozda|inodi|ridko|zalezhit|mozhlivo|podobno
silence molchat|movchat|ne vkazano|ne znam|ne pisu|ne pise|nado utochnit|ne otvechayut|nie wiadomo|spytac|brak odpowiedzi|bez odp|bez otveta
source govoryat|govorit|skazal|otvetila|otvetili|pishut|pishet|pisala|pisal|napisala|napisali|podruga|koordinatoru|koordinatorka|koordynatorka|saite|pismo
source rekli|javili|potvrdio|kolega|mowi|powiedziala|powiedzieli|wedlug|strona|stronie|skazaly|rezidenty
now tsogo roku|tsoho roku|zaraz|sada|nadal|s etogo goda
past minulogo roku|ranije|w zeszlym roku|rok temu|kiedys|davali|delali|byl
future so sleduyuschego goda
filler nego|chto|kak|tam|dlya|etom|prosto|zhal|k sozhaleniyu|slava bogu|dazhe|od|niestety|szkoda|shkoda|na zhal|navit|preko|juz|miec|kakuyu|vsegda
status grazhdane|grazhdanam|zielona karta|obywatele
visa vizi|viz
join takozh
limit limitu
silence хз
`;
