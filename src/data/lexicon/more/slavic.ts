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
consent delaet|oformlyaet|prihvataju|sponzorisu|sponzoriraju|pryimayut|dayut i|zalatwia|wspieraja|priemat|predlagat|davaji|prijimaji|sponsorujut|prodolzhayut
consent rassmotryat
refuse priostanovili|uzhe ne|bolshe net|bilsh ne|ukinuli|vise ne|obustavili|odbijaju|wycofali|wstrzymali|zrezygnowali|ne rade|ne daju|spryaha
only viklyuchno|vyklyuchno|jedynie|iskljucivo|jedino|edinstvenno|jen|vylucne
all obidva|obe vize|lyubaya|lyuboi|vsyakuyu|sve|svi|vsi|i dvete|kazda|obojga
deny nikakuyu|niodnoi|zhodnoi|zhodnykh|nikakva|nijednu|nicego|niczego|nigdzie|nijedan
condition yakshcho|pod warunkiem|pod usloviem|ukoliko|tolko esli|za umovi|v sluchae
demand potribna|trjabva|mora|moraju|obovyazkovo|obavezno|potrebno|musza|nuzhen budet
undemanded ne nuzhen|ne potriben|ne treba|nie trzeba|nie wymagaja|niepotrzebne|nije potrebno
hedge rijetko|retko|ovisi|inkoli|mabut|indywidualnie|zalezy od|raczej|ot sluchaya|po sluchayu|kak povezet|reshayut|nekotorym|v isklyuchitelnikh|na usmotrenie
hedge v ryadkikh
silence ne pishet|ne znayut|pitati|pitat cu|nije jasno|nepoznato|spytaty|zapytati|zapytaty|sprosit nado|sproshu|utochnyu|ne skazali|ne otvetila|ne otvetil
silence nezrozumilo|niewiadomo|nie pisza|nie podaja|niejasne|zapytam|spytam|dopytac|musze zapytac|bez odpowiedzi|nic nie ma|rodzaju brak|nevim|neuvedeno
silence bez odgovora|odgovora nema
source otvetil|napisal|zvonil|zvonila|znakomyi|koordinatora|koordinatorom|pisma|rekla|rekao|javila|potvrdila|kazu|sajtu|sajt|prijatelj|kolezanka|napisal mi
source mowia|powiedzial|odpisali|odpisala|wg|mailom|kazhut|pyshe|kazali|kazakha|rezydent|rezident|bivsi
now tsogorich|ove godine|dosad|dalej|v tekuschem godu|od tego roku|tazi godina|togo goda|prodolzhaetsya|do sikh por|zi tsogo roku
past mynuloho roku|torik|prosle godine|prije|prethodno|brali|ranshe davali|primali
future v sleduyuschem godu|nastupnogo roku|sledece godine|iduce godine|w przyszlym roku|od przyszlego roku|obeschayut
filler tolko chto|vot|poka chto|kstati|sozhaleniyu|iz za|potomu chto|poetomu|togda|vobsche|nashi|klassa|jei|bo|dla|ale tez|na szczescie|nazalost|jer|takode
filler kroz|da li|koji|oni su|jos|vec|tez|tylko ze|ze|ktore|na starcie|sie licza|stoit|viryu|imenno|kakaya|kto|kogo|komu|davno|nedavno|przez|przy|kazdy
people inostrantsam|strance|stranci|stranaca|obcokrajowcy|amerykanie|inozemtsi
status grazhdanin|grazhdanstvo|gromadyan|gromadyani|grin karta|grinkartoi|zelena karta|obywatel|obywateli|drzavljani|drzavljane
visa visoi|wize|wizowy|vizite|vizoi
join takze|tez i|obo
limit ogranichenie|bez limita
unlimited bez limitu|bez ogranichenii
contrast inace|inaczej|odnak
affirm kak obychno|jak zwykle|zvichaino|konechno da|kao i uvijek|kak vsegda|zavzhdi
matter yurist|advokat|byudzhet
affirm dostatochno|dostatno|khvatit|wystarczy
filler nawet|з|від|bude|golovne|glavnoe|pislya|rezidentury|razem
less najwyzej
more vyshche|ne nizhche
more@step від|vische
gradnoun vipusku|vipuskniki|dyplomie
sitting sproby|sprobi
ordinal:1@attempts z pershoi sprobi|pershoi|pershoyi|za pierwszym razem|pierwszym|pervoi popytki
consent berut i|mozhna
refuse skasuvaly|nie biora|nie daja|nie przyjmuja
img@imgs inozemtsiv|inozemtsi|obcokrajowcow|cudzoziemcow
hedge nebagato|malo|nemnogo|niewielu
recent@graduation nedavnikh|nedavnie|svizhi
applytime@ecfmg podanni|podachi|skladaniu
starttime@ecfmg pochatku|rozpoczeciem|nachala rezidentury
bound@ecfmg przy|pered
cert@ecfmg certyfikat
wish bazhano|wola|najlepiej|krashche
undemanded neobovyazkovo|neobyazatelno|nie jest wymagane
soft@step ne strogo|ne suvoro|nie sztywno
pass@step skladeno|sdan|sdano
refuse@usce не в schet|ne rakhuetsya|nie liczy
consent@usce rakhuetsya
source kazhe
deny zhodna
now vid tsogo roku
hedge chyba
refuse bolshe нет
`;
