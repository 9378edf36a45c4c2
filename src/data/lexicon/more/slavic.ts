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
affirm dostatochno|dostatno|dosyt|hvatit|khvataet|khvatit|wystarczy|wystarcza|dostatochno budet|vistachit|vystachit
filler nawet|та|з|із|зі|від|bude|budut|schob|golovne|glavnoe|glavnoye|chtoby|pislya|dlya tykh|rezydentury|rezidentury|razem|tam tez|raz
less ne bilshe|ne bilsh|naibilshe|naivyzhe|najwyzej|maksymalnie|nie wiecej niz|nie dluzej niz|ne piznishe
more vyshche|vysche|vishche|ne nizhche|ne nyzhche|ne menshe|schonaymenshe|przynajmniej|nie mniej niz|ne menee|i vysche
more@step vid|від|vische|і vische|i vyshe|wzwyz|w gore
demand minimalno|chca|obovyazkova|trebuyut sya
gradnoun vipusku|vypusku|vipuskniki|vypuskniky|dyplomie|dyplomu|studiach|studiow|po studiach|ukonczenia|ukonczeniu|vuzu
sitting sproby|sprobi|podejscia|podejscie|podejsciem
ordinal:1@attempts z pershoyi sproby|z pershoi sprobi|z pershogo razu|pershoi|pershoyi|za pierwszym razem|za pierwszym podejsciem|pierwszym
ordinal:1@attempts pierwsze podejscie|pervoi popytki
fail@attempts oblanie|oblany|oblane|niezdany|niezdane|poprawka|poprawki|provaliv|nesklav|nesklad|neskladene|peresklad
consent ujdzie|przejdzie|dopuszczaja|berut i|mozhna|beremo|prijmaem
refuse skasuvaly|prypynyly|perestali brat|ne berut bolshe|bolshe ne berut|bilshe ne berut|nie biora|nie daja|nie przyjmuja|juz nie biora|juz nie daja
refuse ne daiut|ne robliat
img@imgs inozemtsiv|inozemtsi|inozemtsev|obcokrajowcow|obcokrajowcy|cudzoziemcow|zagranicznych
hedge nebagato|malo|nemnogo|niewielu|niewiele|trokhi|chut|edinitsy|odinitsy|pojedyncze
recent@graduation nedavnikh|nedavnie|nedavno|svezhikh|svezhikh vypusknikov|svizhi|svizhykh|neschodavni|nescodavni|neshchodavni|swiezych|swiezo po
recent@graduation swiezi|nedavnih
applytime@ecfmg podanni|podanny|podachi|zayavky|podacha|pri podanni|skladaniu|zlozeniu|skladania|przy skladaniu|pri podache zayavki|za yavki
starttime@ecfmg pochatku|pochatok|startu|startom|rozpoczeciem|rozpoczecia|rozpoczeciu|zaczeciem|nachala raboty|nachala rezidentury|vykhoda|viyhodu
bound@ecfmg przy|pered
cert@ecfmg certyfikat|certyfikatu
wish bazhano|vidayut perevagu|wola|najlepiej|mile widziany|lipshe|krasche|krashche|preferuja|predpochtenie
undemanded neobovyazkovo|ne obovyazkovo|ne obov'yazkovo|neobyazatelno|nieobowiazkowe|nie jest wymagane|nie jest konieczne|niewymagane|ne vymagaiut
undemanded ne trebuyut|ne trebuetsya|ne vimagayut
soft@step ne strogo|ne suvoro|nie sztywno|ne zhestko|ne zhorstko
pass@step skladeno|zdane|zdanie|sdan|sdano|skladenii|zaliczone|zaliczony
refuse@usce ne schet|ne v schet|не в schet|ne rakhuetsya|ne zarahovuyut|ne rakhuyut|nie liczy|nie licza|nie zaliczaja|ne zaschityvayut
refuse@usce ne zaschityvaetsya
consent@usce rakhuetsya|rakhuyut|zaliczaja|zarakhovuyut
source kazaly|skazala koordinatorka|kazhe|kazala|twierdza|podobniez
deny zhodna|zhodnu|zadnych|zadna|zaden
past kolis|dawniej
now vid tsogo roku|vidteper|v etom sezone
`;
