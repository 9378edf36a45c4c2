/** Which words of Russian, Ukrainian, Polish, Serbian and Croatian do applicants mix in? In plain Latin letters: one row serves Cyrillic and accents too. Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const SLAVIC = `
consent oformlyayut|oformlyaet|podderzhivaet|rade|daju|primaju|sponzorisu|pryimaut|robyat|zalatwiaja|robia|oferuja|wspieraja|sponsoruje|przyjmuje
refuse zakryli|otmenili|priostanovili|ubrali|pripinili|skasuvali|bilshe ne|ukinuli|vise ne|juz nie|zawiesili|wycofali|avtootkaz
only tilky|lyshe|viklyuchno|jedynie|iskljucivo
all obidvi|obydvi|obje|lyubuyu|lyubaya|oboe
deny zadnej|zadnego|nikakuyu|nikakoi|nichego|nichoho
condition yakscho|pod warunkiem|ukoliko|pokud
demand potriben|potribno|treba|mora|musi
undemanded ne nuzhen|ne nuzhno|ne obyazatelno|ne potriben|ne treba
hedge rijetko|zavisi|mozda|inodi|ridko|zalezhit|mozhlivo|podobno|raczej|reshayut
silence molchat|movchat|ne vkazano|ne znam|ne pisu|ne pise|pitati|nado utochnit|sproshu|utochnyu|ne otvechayut|nie wiadomo|nie pisza|niejasne|zapytam
silence spytac|musze zapytac|brak odpowiedzi|bez odp|rodzaju brak|bez otveta
source govoryat|govorit|skazal|otvetila|otvetili|pishut|pishet|pisala|pisal|napisala|napisali|podruga|znakomyi|koordinatora|koordinatoru|koordinatorka
source koordynatorka|saite|pismo|rekli|javili|potvrdio|sajtu|kolega|mowi|powiedziala|powiedzieli|odpisali|wedlug|wg|strona|stronie|mailom|skazaly|rezydent
source rezidenty|bivsi
now tsogo roku|tsoho roku|zaraz|ove godine|sada|nadal|s etogo goda
past minulogo roku|prosle godine|ranije|w zeszlym roku|rok temu|kiedys|davali|delali|byl
future v sleduyuschem godu|so sleduyuschego goda|nastupnogo roku|od przyszlego roku
filler nego|chto|kak|tam|dlya|etom|prosto|zhal|k sozhaleniyu|slava bogu|iz za|potomu chto|dazhe|nashi|polovina|klassa|od|niestety|szkoda|shkoda|na zhal
filler navit|pani|nazalost|preko|juz|na starcie|miec|stoit|viryu|imenno|kakuyu|kogo|vsegda
people strance|amerykanie
status grazhdane|grazhdanam|gromadyani|grinkartoi|zielona karta|obywatele|drzavljani
visa vizi|viz
join takozh
limit limitu
unlimited bez limitu
contrast inace
matter advokat
silence хз
`;
