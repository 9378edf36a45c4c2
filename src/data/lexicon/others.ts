/** Which words of further languages do applicants mix in, and what do they do? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const OTHERS = `
affirm va bene|bene|ovviamente|buono|buona|d'accordo|var|evet|olur|tamam|tabii|tabi|elbette|kesinlikle|iyi|vardır|yest|konechno|khorosho
affirm horosho|normalno|ladno|tochno|bez problem|tak|haan|haa|haanji|bilkul|zaroor|zarur|theek|thik|acha|achha|accha|achi|achhi|sahi|aywa
affirm aiwa|na'am|akeed|akid|tayeb|tayyib|mashi|maashi|kwayes|kuwayyis|kwais|jayyid|mneeh|mnih|sahh|baleh|areh|albate|khoob
affirm khub|khube|khoobe|darad|darand|bashe|oo|opo|meron|mayroon|mayroong|merong|sige|tama|ayos|maganda|mabuti|pwede naman|有|行
affirm no wahala|ναι
ask hangi|kaç|kitne|kitna|kaun|wetin
condition eğer|eger|şartıyla|sartiyla|koşuluyla|sürece|yesli|esli|agar|agr|basharte|iza|itha|idha|ithaa|bishart|kung|kapag
consent accetta|accettato|accettati|accettata|accettate|sponsorizza|sponsorizzano|fornisce|forniscono|offrono|ammette
consent ammettono|ammessi|prende|prendono|alıyor|aliyor|alıyorlar|aliyorlar|alır|alırlar|veriyor|veriyorlar|verir|verirler|kabul|destekliyor
consent sağlıyor|sagliyor|sponsorluk|mümkün|mumkun|uygun|berut|beryot|prinimayet|dayut|daut|dayot|sponsiruyut|sponsiruet
consent podderzhivayut|mozhno|predostavlyayut|vozmozhen|lete|leta|leti|letay|dete|deta|deti|detay|milta|milti|miltay|milega|kabool
consent qubool|manzoor|yaqbal|yaqbalu|yaqbalun|byakhdo
consent mutah|masmooh|masmuh
consent ghabool|ghabul|mojaz|pwede|puwede|pwedeng|tumatanggap|tinatanggap|tanggap|tumanggap|nagbibigay|binibigay
consent nagbigay|nagsponsor|nag-sponsor|nag-i-sponsor|kumukuha|kinukuha|nag-aalok|收|可以|可
contrast tuttavia|invece|anzi|fakat|ancak|amma|yoksa|odnako|zato|inache|lekin|warna|balke|halanke|laken|lakn|lakenn|vali|valikan
contrast ngunit|subalit|kaso
demand richiesto|richiesta|richiesti|richieste|richiede|richiedono|bisogna|occorre|gerekli|gerekiyor|gerek|gerekir
demand zorunlu|zorunludur|şart|lazim|asgari|istiyor|istiyorlar|isteniyor|mecburi|nuzhen|nuzhno|nuzhna|nuzhny|nado|obyazatelno
demand obyazatelen|trebuetsya|trebuyut|trebuyutsya|neobhodimo|dolzhen|dolzhny|minimalnyi|minimalny|chahiye
demand chahiyen|zaroori|zaruri|laazmi|zarurat|zaroorat|hona chahiye|mangte|maangte|mangtay|lazem|matlob|daroori|daruri
demand wajib|ijbari|shart|niaz|zarurist|kailangan
demand kelangan|kinakailangan|kailangang|hinihingi|要|最低
deny senza|nessuno|nessuna|nessun|neanche|nemmeno|yok|değil|degil|hayır|hayir|olmadan|olmaksızın|hiç|hiçbir|asla|yoktur|olmaz|nyet|niet|nye
deny bez|nikogda|nelzya|nikakikh|nikak|нет|brak|naheen|nhi|bina|bagair|hargiz|mafeesh|mafish|ma fi|ma feesh
deny bidun|bdoon|bedoon|bidoun|laysa|moosh|abadan|nist|nistand|nadare|nadarad|nadaran|bedoune|hich|hichvaght|kheyr|hindi
deny όχι|walang|wala po|wala pa|wala sila|huwag|ayaw|hinde|无|不可|不行
exam sınav
more kam az kam|kam se kam
fail bocciato|bocciata|bocciati|bocciature|bocciatura|falliti|fallimento|fallimenti|başarısız|basarisiz|başarısızlık|kalmış|kalan
fail kaldı|nesdal|provalil|proval|provaly|peresdacha|peresdachi|nakaam|nakam|rasab|rasib|suqut|soqoot|sa'et|rosoob|mardood|mardud
fail oftade|bagsak|bumagsak|nabagsak|pagbagsak
filler dalla|bir|çok|sonrası|posle|после|po|hai|hain|mein|bhi|kiya|gaya|apne|yaar|waqt|wallah|sila|daw|后|abeg|wahala
gradnoun laurea|laureato|laureata|mezun|mezuniyet|mezuniyetten|mezunu|diploması|vypusk|vypuska|okonchaniya|okonchanie|takharruj|takharoj
gradnoun takharog|tkhrog|fareghotahsili|tahsil|pagtatapos|nagtapos|nakapagtapos|grumadweyt
hedge forse|magari|talvolta|a volte|qualche volta|alcuni|alcune|probabilmente|possibile|belki|bazen|nadir olarak|değişir
hedge degisir|değişiyor|bağlı|bagli|duruma gore|muhtemelen|olabilir|bazı|bazi|sanırım|sanirim|galiba|zor|mozhet|mozhet byt|vozmozhno|inogda
hedge redko|zavisit|skoree vsego|navernoe|po situatsii|nekotorye|ne vsegda|naverno|shayed|kabhi kabhi|kabhi kabar|kabhi kabhar|mushkil
hedge thora mushkil|kuch|kuchh|ho sakta|hosakta|ho sakti|depend karta|mumkin|momken|yimkin|yomken|ahyanan|nadiran|hasab|ala hasab
hedge mohtamal|rubbama|robama|saab|sakht
hedge siguro|baka|minsan|bihira|marahil|paminsan-minsan|ilan|iilan|depende sa|posibleng|malamang|看情况
join oppure|veya|ayrıca|ili|aur|yaa
less entro|massimo|en fazla|kadar|içinde|icinde|altı|altında|azami|menshe|menee|nizhe|andar|aqall|taht|kamtar|hadaksar
less zire|hanggang|pababa
month mese|mesi|ayı|aylık|aydan|mesyats|mesyatsev|mesyatsa|mesyac|mesyaca|mesyacev|mahine|mahina|maheene|mahinay|mahino|maheenay|shahr
month ashhur|shohoor|shahrayn|shahrein|maah|mahe|mahha|buwan|buwang|个月
more almeno|en az|fazla|üzeri|uzeri|üstü|ustu|yukarı|bolshe|bolee|vyshe|svyshe|zyada|ziada|se upar|oopar|akthar|aktar|fawq|bishtar|higit
more lampas|pataas|mahigit|以上|起
now adesso|quest'anno|şimdi|simdi|artık|seichas|teper|abhi|filhal|aajkal|dilwaqti|delwa'ti|delwaty|halla'|hallaq
now al'an|alaan|haliyan|felan|fe'lan|emsal|aknun|aknoon|ngayon
only soltanto|esclusivamente|sadece|yalnızca|yalnizca|yalnız|tolko|tol'ko|lish|isklyuchitelno|только|sirf|srf|faqat|siraf|faghat|tanha|lamang
only tanging|tangi|只有
ordinal ilk|pehli|ek baar|一次过
pass geçmiş|sdal
past precedente|önce|önceden|eskiden|ranshe|pehle|pehlay|pahle|qabl|qabla|sabiqan|zaman|ghablan|ghabl|sabegh|boodan|noong|that time
people laureati|candidati|medici|stranieri|mezunlar|mezunları|mezunlari|adaylar|aday|doktorlar|yabancılar|yabancı|yabanci|vypusknik
people vypuskniki|vypusknikov|kandidaty|vrachi|vracham|inostrantsy|inostrantsev|walon|waalon|doctoron|khirrij|kharreej|khirrijeen
people khareegeen|atibba|dakatra|fareghotahsil|fareghotahsilan|motaghazi|motaghazian|pezeshkan|aplikante
recent yeni mezun
refuse rifiuta|rifiutano|rifiutati|esclude|escludono|esclusi|scartano|scartati|almıyor|almiyor|almıyorlar|almiyorlar|almaz|vermiyor
refuse vermiyorlar|vermez|reddediyor|eliyorlar|eliyor|ne berut|ne beryot|ne prinimayut
refuse ne prinimaet|ne dayut|ne daut|ne dayot|ne sponsiruyut|otkaz|otkazyvayut|otseivayut|nahi lete|nahi dete|nahi leta|nahi deta|nahin lete
refuse nahin dete|nahi milta|nahi karte|nhi lete|nhi dete|mana karte|mana|inkaar|inkar|mamnoo|mamnu'|marfood
refuse rad mikonan
refuse rad mikonand|tinatanggihan|tinanggihan|di tumatanggap|di tinatanggap|di nagbibigay|di pwede|bawal|不收|no dey sponsor
score punteggio|puanı|wynik
silence sconosciuto|sconosciuta|non so|non specificato|non indicato|non chiaro|chiedere|da confermare|verificare|boh|bilinmiyor|bilmiyorum
silence belirsiz|belirtilmemiş|belirtilmemis|yazmıyor|yazmiyor|sor|sorulacak|soracağım|sorulmalı|bakılacak|cevap gelmedi|neizvestno|neyasno
silence ne znayu|ne ukazano|ne ukazan|ne napisano|ne otvetili|ne yasno|uznat|patanahi|nahi pata
silence nahin pata|nahi maloom|nahin maloom|nahi malum|poochna|puchna|poocho|pucho|pochna|nahi likha|check karna
silence confirm karna|mish aref|mish aaref|mish maroof|ghair maroof|mish wadeh|ma baaref|mabaaref|mish mazkoor|ghair mazkoor
silence majhool|na maloom|na moshakhas
silence beporsam|beporsid|bepors|javab nadadan|nagoftan|naneveshte|hindi alam|di alam|ewan|itanong|tanungin
silence magtanong|hindi sigurado|di sigurado|hindi nakasulat|hindi nakalagay|di nakalagay|hindi malinaw|walang sagot|walang nakalagay
silence itatanong|待问|没写|没说
sitting tentativo|tentativi|volte|deneme|denemede|denemeler|girişte|giriş|popytka|popytki|popytok|popytku|popytke|podejść|koshish|koshishen
sitting dafa|martaba|muhawala|mohawla|mohawalat|marra|marrat|talash|daf'e|dafe|dafeh|subok|beses|pagsubok|次
source dem talk
starttime 入职前
status 身份
subject programma|hastane
type:community 社区
typical mediamente|solitamente|ortalama|ortalaması|ortalamasi|genelde|genellikle|çoğunlukla|cogunlukla|sredniy|srednij|srednii|obychno|aksar
typical zyada tar|ausat|ausatan|mutawasset|metwaset|muaddal|moaddal|aadatan|ghaliban|motavaset|miangin
typical mamoolan|mamulan|aghlab|karaniwan|karaniwang|kadalasan|kadalasang|平均
usce tirocinio|deneyim|praktyki
visa vize|wiza|签证
week settimana|settimane|haftalık|nedelya|nedeli|nedel|hafte|haftay|hafton|usboo|usboo'|asabee'|hafteh|linggo|linggong
wish preferita|preferibilmente|preferiscono|preferisce|consigliato|consigliata|raccomandato|raccomandata|gradito
wish gradita|meglio|tercihen|tercih|tercih sebebi|önerilir|onerilir|öneriliyor|avantaj|zhelatelno|predpochtitelno|predpochitayut|luchshe
wish rekomenduyut|zhelatelen|rekomenduetsya|behtar|tarjeeh|tarjih|pasand|behtareen|yufaddal|mufaddal|mofaddal|yofadal|afdal|ahsan
wish mostahsan|tarjihan|behtare|mainam|最好
year anno|anni|yıl|yil|yılı|yıldan|yıla|yıllık|yıldır|sene|senesi|seneden|goda|godov|godu|lat|saal|saalon|saalo|baras|sanawat|seneen
year snin|sanatayn|sanatein|saale|salha|taon|taong|年
consent chalega|chalta hai|chalti hai|chalegi|chal jayega
all ikisi|pareho|parehong|el etnen|letnen|el tnen|dono hi
join ve
only lang
deny wala|la2
affirm koi masla nahi|koi problem nahi|masla nahi|да
consent kar sakte|ediyorlar|берут|принимают|рассматривают
demand обязателен|обязательно|обязательна|обязательны|требуется|нужен|нужна|нужно|lazmi
deny не
fail провал|провала|провалов|пересдача|пересдачи|пересдач
filler wale|liye|ke liye|k liye|toh|в|на|с|за|purtroppo|padta|padtaa
less за последние|последние
refuse darwaza band|band hai
sitting попытка|попытки|попыток
usa@usce сша
usce@usce опыт|стажировка
wish желательно|желателен|желательна|предпочтительно
year@graduation yıl önce|yil once
affirm نعم|ايوه|أيوه|ايوة|أيوة|آه|تمام|اكيد|أكيد|بله|так|có
deny لا|بدون|مفيش|مافي|nai
consent يقبلون|يقبل|بياخدوا|ياخذون|ياخدوا|مقبول|مسموح|разрешают|разрешено|допускают|беруть|приймають|biorą|biora|przyjmują|przyjmuja|agarran|cogen|pegam
consent lincha|linchha|linxa|huncha|hunchha|hunxa|hobe|alınıyor|kabul ediyor|kabul ediyorlar|kabul ediliyor|kabul eder|dey take|lenge|nikal jata
refuse нельзя|отказывают|отсеивают|lidaina|lindaina|hudaina|hundaina|hobe na|kabul etmiyor|kabul etmiyorlar|kabul edilmiyor|kabul etmez|kabul etmezler|almazlar|alınmıyor|no dey take|يرفضون|مرفوض|ممنوع|odrzucają
demand مطلوب|مطلوبة|لازم|ضروري|إلزامي|الزامي|شرط|إجباري|wymagane|wymagany|wymagana|konieczne|trzeba|obligatoriu|lagbe|chahincha|chahinchha|chaincha|cần|bắt buộc|必须|需要|необходимо|должен|должны|потрібно|chahiyay
undemanded غير مطلوب|مش مطلوب|مش لازم|غير ضروري|không cần|gerekmiyor|gerekmez|chahidaina|chaidaina|lagbe na|lage na|lagena|不需要|不要求
wish مفضل|يفضل|يفضلون|أفضل|مستحب|лучше|предпочитают|приветствуется|плюс|mile widziane|ưu tiên|优先|建议|mas gusto|thakle bhalo|ho to acha|ho to accha|ho to behtar|ho toh acha
less أقصى|كحد أقصى|حد أقصى|الحد الأقصى|максимум|не более|не больше|حداکثر|tối đa|maksimum|zyada se zyada
more أدنى|كحد أدنى|حد أدنى|الحد الأدنى|على الأقل|минимум|не менее|не меньше|حداقل|tối thiểu|minim|kom se kom|hadeaghal
year سنة|سنين|سنوات|سنه|عام|أعوام|سال|лет|год|года|рік|років|роки|rok|roku|lata|bochor|bochhor|barsa|barsha|năm
month شهر|أشهر|شهور|اشهر|ماه|месяц|месяца|месяцев|місяць|місяці|місяців|miesiąc|miesiące|miesięcy|tháng|maash
sitting محاولة|محاولات|المحاولات|спроба|спроби|спроб|próba|próby|próbę|încercare|încercări
fail رسوب|راسب|فشل|سقوط|завалил|завал|несдача|пересдал|jalado|jalar|aplazado|fail hua
only فقط|بس|лише|тільки|tylko|doar|chỉ|matra|matrai|bas
typical متوسط|المتوسط|معدل|средний|средняя|średnia|średnio
approx حوالي|تقريبا|около|примерно|okolo|taqreeban|taqriban|lagbhag
all كل|كلهم|الكل|все|всех|всем|sab|sabko|vseh|vsekh|hepsi|lahat|wszyscy
hedge nadir|أحيانا|حسب|قليل|نادرا|ممكن|возможно|иногда|редко|зависит|смотря|czasem|rzadko|zależy|lagta hai|kam lete
silence غير معروف|مش متأكد|مش متأكدين|لا أعلم|لا ادري|لا أدري|مش عارف|مش عارفة|لا أعرف|لا اعرف|ما اعرف|ما أعرف|مجهول|غير مذكور|غير واضح|غير محدد|не знаю|неизвестно|не указано|непонятно|не ответили|nie wiem|nie podano|jani na|thaha chaina|thaha xaina|không biết|chưa biết|不知道|不清楚|pta nhi|pata ni|pta nahi|dekha nahi|nahi dekha|ما جاوبوا
condition если|якщо|jeśli|إذا|اذا|لو|jodi|nếu
filler naman|nga|din|rin|mga|ang|yung|ke|ki|ko|woh|ye|koi|karte|karta|hoga|hogi|hua|hui|hona|tha|thi|في|من|على|إلى|عند|أو|أي|при|по|и|у|się|jest|są
score балл|баллов|балла|درجة
now сейчас|теперь|الآن|حاليا|دلوقتي|teraz
past раньше|قبل|سابقا|wcześniej
ordinal первый|первая|أول|اول
usa أمريكا|امريكا|америке|америки|amerikada
gradnoun تخرج|التخرج|выпуск|выпуска
source acc to|acc
only cuma|hanya
deny नहीं
affirm हाँ|हां
demand चाहिए|ज़रूरी|जरूरी
silence पता नहीं
year साल
month महीने|महीना
only सिर्फ|केवल
filler मतलब|ही
`;
