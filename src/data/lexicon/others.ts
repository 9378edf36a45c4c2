/** Which words of further languages do applicants mix in, and what do they do? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const OTHERS = `
affirm sì|va bene|bene|ovviamente|buono|buona|d'accordo|var|evet|olur|tamam|tabii|tabi|elbette|kesinlikle|iyi|vardır|yest|konechno|khorosho
affirm horosho|normalno|ladno|tochno|bez problem|да|есть|конечно|хорошо|нормально|ок|ладно|точно|без проблем|є|tak|oczywiście|oczywiscie
affirm dobrze|dobry|dobre|zgadza|sigur|desigur|bine|sigur că da|în regulă|in regula|haan|haa|haanji|bilkul|zaroor|zarur|theek|thik|acha|achha
affirm accha|achi|achhi|sahi|aywa|aiwa|na'am|akeed|akid|tayeb|tayyib|mashi|maashi|kwayes|kuwayyis|kwais|kwayyes|jayyid|mneeh|mnih|sahh|نعم
affirm أيوه|ايوه|ايوا|أجل|طبعا|أكيد|اكيد|تمام|ماشي|موجود|يوجد|جيد|كويس|حسنا|صحيح|مؤكد|بالتأكيد|baleh|areh|albate|albatte|khoob|khub|khube
affirm khoobe|darad|darand|bashe|oo|opo|meron|mayroon|mayroong|merong|sige|tama|ayos|siyempre|maganda|mabuti|pwede naman|có|vâng|dạ|đúng|tốt
affirm ổn|được rồi|chắc chắn|đồng ý|有|是|是的|对|對|好|好的|行|没问题|沒問題|当然|當然|肯定|确定|確定|已确认|iya|baik|bagus|betul|tentu|oke|benar|pasti|tersedia
affirm tentu saja|no wahala|no shaking|na so|e correct|e set|na true|e sure|sharp sharp
applytime 申请时|申请前
approx yaklaşık|yaklasik|civarı|civari|civarında|primerno|okolo|priblizitelno|примерно|около|приблизительно|około|prawie|aproximativ|aproape
approx taqreeban|taqriban|lagbhag|qareeb|tqreeban|ta'riban|hawali|hawaly|حوالي|تقريبا|نحو|taghriban|hodood|hodoode|hodud|humigit-kumulang
approx halos|khoảng|khoang|gần|左右|大约|大約|约|約|大概|差不多|sekitar|kira-kira|kira kira|hampir|like say
ask hangi|kaç|nasıl|nasil|kya|kyun|kyu|kaise|kitne|kitna|kitni|kaun|konsa|kab|kahan|kayf|izay|meen|limatha|leh|هل|كم|كيف|متى|ما هو|aya|chand
ask chetor|chegoone|koja|alin|paano|ilang|bao nhiêu|nào|吗|是否|几|多少|什么|怎么|哪|apakah|berapa|bagaimana|siapa|kapan|wetin|shey|abi|wia
cert сертификат|сертификация|экфмг|شهادة|الشهادة|chứng chỉ|chung chi|认证|認證|证书|證書|sertifikat|sertifikasi
condition purché|a condizione|a meno che|a patto che|eğer|eger|şartıyla|sartiyla|koşuluyla|sürece|yesli|esli|pri uslovii|v zavisimosti|если
condition при условии|в зависимости|якщо|jeśli|jesli|jeżeli|jezeli|pod warunkiem|chyba że|dacă|cu condiția|cu conditia|agar|agr|bashart
condition basharte|iza|itha|idha|ithaa|bishart|beshart|إذا|اذا|لو|بشرط|شريطة|في حال|age bashe|agar bashad|be sharte|be shart|kung|kapag|nếu
condition với điều kiện|miễn là|如果|若|要是|除非|只要|取决于|jika|jikalau|kalau|bila|apabila|asalkan
consent accetta|accettano|accettato|accettati|accettata|accettate|sponsorizza|sponsorizzano|fornisce|forniscono|offrono|disponibile|ammette
consent ammettono|ammessi|prende|prendono|alıyor|aliyor|alıyorlar|aliyorlar|alır|alırlar|veriyor|veriyorlar|verir|verirler|kabul|kabul ediyor
consent kabul ediyorlar|kabul eder|destekliyor|sağlıyor|sagliyor|sponsorluk|mümkün|mumkun|uygun|berut|beryot|prinimayut|prinimaet|prinimayet
consent dayut|daut|dayot|sponsiruyut|sponsiruet|podderzhivayut|mozhno|predostavlyayut|vozmozhen|берут|берет|берёт|принимают|принимает|дают
consent даёт|дает|спонсируют|спонсирует|поддерживают|можно|предоставляют|возможен|возможна|спонсорство|приймають|przyjmuje|przyjmują
consent przyjmuja|akceptuje|akceptują|akceptuja|daje|dają|daja|oferuje|oferują|sponsoruje|sponsorują|sponsoruja|sponsorowanie|wspiera|biorą
consent biora|można|mozna|dostępne|acceptă|accepta|acceptați|acceptati|acceptat|oferă|ofera|oferit|sponsorizează|sponsorizeaza|sponsorizare
consent primesc|primește|primeste|disponibil|disponibilă|eligibil|lete|leta|leti|letay|dete|deta|deti|detay|milta|milti|miltay|milega
consent mil jata|mil jati|qabool|kabool|qubool|manzoor|yaqbal|yaqbalu|yaqbalun|biqbal|biyqbal|byaqbal|bye'bal|byi'balo|yqbaloon|byakhdu
consent byakhdo|byakhod|biyakhod|biyakhdu|byedo|byeddo|byaati|yu'ti|mutah|motah|yad'am|masmooh|masmuh|يقبل|يقبلون|تقبل|يقبلوا|مقبول|مقبولة
consent يعطي|يعطون|تعطي|يوفر|يوفرون|توفر|متاح|متاحة|متوفر|يدعم|يدعمون|كفالة|رعاية|يأخذ|يأخذون|ياخذون|بياخدوا|بياخد|بيقبل|بيقبلوا|يسمح|مسموح
consent مؤهل|midan|midahad|midahand|migire|migiran|migirad|migirand|mipazire|mipaziran|mipazirad|mipazirand|ghabool|ghabul|ghabool mikonan
consent ghabool mikonad|mojaz|mishe gereft|pwede|puwede|pwedeng|tumatanggap|tinatanggap|tanggap|tumanggap|nagbibigay|binibigay|nagbigay
consent nagsponsor|nag-sponsor|nag-i-sponsor|kumukuha|kinukuha|nag-aalok|bukas sa|được|duoc|nhận|chấp nhận|chap nhan|cho phép|cho phep
consent bảo lãnh|bao lanh|tài trợ|tai tro|cấp|hỗ trợ|ho tro|cung cấp|đủ điều kiện|接受|收|给|給|提供|支持|担保|擔保|办|辦|招|可以|可|能|欢迎|歡迎|友好|录取|允许|考虑|开放|bisa
consent boleh|menerima|terima|diterima|memberi|memberikan|menyediakan|mensponsori|disponsori|sponsori|mendukung|menawarkan|mengizinkan
consent diizinkan|ambil|gree|go gree|go give|e possible|dem go take|dem go give
contrast però|tuttavia|invece|anzi|fakat|ancak|lakin|amma|yoksa|odnako|zato|inache|но|однако|зато|иначе|але|jednak|natomiast|lecz|însă|insa
contrast totuși|totusi|lekin|magar|warna|balke|halanke|laken|lakn|lakenn|لكن|ولكن|بينما|بل|vali|valikan|dar hali ke|ngunit|subalit|kaso|nhưng
contrast nhung|tuy nhiên|tuy nhien|但|但是|不过|不過|然而|而|否则|tapi|tetapi|namun|sedangkan
day giorno|giorni|gün|günlük|день|дня|дней|zile|zi|يوم|أيام|ايام|rooz|ruz|araw|ngày|天|日|hari
demand richiesto|richiesta|richiesti|richieste|richiede|richiedono|obbligatorio|obbligatoria|serve avere|bisogna|occorre|deve avere
demand devono avere|gerekli|gerekiyor|gerek|gerekir|zorunlu|zorunludur|şart|lazım|lazim|asgari|istiyor|istiyorlar|isteniyor|mecburi|nuzhen
demand nuzhno|nuzhna|nuzhny|nado|obyazatelno|obyazatelen|trebuetsya|trebuyut|trebuyutsya|neobkhodimo|neobhodimo|dolzhen|dolzhny|minimalnyi
demand minimalny|нужен|нужно|нужна|нужны|надо|обязательно|обязателен|требуется|требуют|требуются|необходимо|должен|должны|минимум|минимальный
demand потрібно|wymagane|wymagany|wymagana|wymaga|wymagają|wymagaja|konieczne|konieczny|konieczna|obowiązkowe|obowiązkowy|obowiazkowe|trzeba
demand musi|muszą|musza|niezbędne|potrzebne|minimalna|obligatoriu|obligatorie|trebuie|necesar|necesară|cerut|cerută|minim|minimă|este nevoie
demand chahiye|chahye|chahie|chaiye|chahiyen|zaroori|zaruri|lazmi|laazmi|zarurat|zaroorat|hona chahiye|mangte|maangte|mangtay|lazem|matloob
demand matlub|matlob|daroori|daruri|dharoori|wajib|ijbari|shart|مطلوب|مطلوبة|يتطلب|يطلب|يطلبون|ضروري|ضرورية|لازم|يجب|إلزامي|الزامي|إجباري
demand اجباري|واجب|شرط|يشترط|الحد الأدنى|حد أدنى|حد ادنى|يلزم|bayad|hade aghal|ejbari|elzami|niaz|niaz ast|mikhan|mikhad|mikhahand|hatman
demand hadeaghal|hadaghal|hadde aghal|hadaqal|zarurist|kailangan|kelangan|kinakailangan|kailangang|hinihingi|cần|phải|bắt buộc|bat buoc
demand yêu cầu|yeu cau|tối thiểu|toi thieu|cần có|cần thiết|đòi hỏi|需|需要|必须|必須|必需|要求|要|须|須|必备|最低|强制|最低分|硬性|perlu|harus|butuh|diperlukan
demand dibutuhkan|diwajibkan|mensyaratkan|syarat|gats|gatz|suppose get|dem want am|na must|by force
deny senza|nessuno|nessuna|nessun|neanche|nemmeno|yok|değil|degil|hayır|hayir|olmadan|olmaksızın|hiç|hiçbir|asla|yoktur|olmaz|nyet|niet|nye
deny bez|nikogda|nelzya|nikakikh|nikak|нет|не|без|никогда|нельзя|ни|никак|нету|ніт|немає|ні|brak|nigdy|żaden|żadnych|zaden|nie ma|nu|fără
deny fara|niciodată|niciun|nicio|deloc|nahi|nahin|nahee|naheen|nhi|bina|baghair|bagair|hargiz|mish|mafi|mafeesh|mafish|ma fi|ma feesh|bidoon
deny bidun|bdoon|bedoon|bidoun|laysa|laa|moosh|abadan|لا|ليس|ليست|لن|لم|غير|بدون|دون|بلا|مش|مو|ما في|مافي|مفيش|مافيش|لا يوجد|لا توجد|ولا|أبدا
deny ابدا|عدم|nist|nistand|nadare|nadarad|nadarand|nadaran|bedoone|bedoune|hich|hichvaght|kheyr|hindi|walang|wala po|wala pa|wala sila|huwag
deny ayaw|hinde|không|khong|chưa|chua|chẳng|không có|khong co|ko có|ko co|不|没|沒|无|無|没有|沒有|不是|非|未|不能|不可|不行|从不|否|tidak|tdk|bukan|belum|tanpa
deny jangan|nggak|gak|enggak|tak ada|tidak ada|ngga|tiada|na lie|no fit at all|lailai
ead 工卡
exam esame|esami|sınav|sinav|sınavı|sinavi|ekzamen|ekzameny|экзамен|экзамены|шаг|степ|egzamin|egzaminy|egzaminu|examene|examenul|imtihan
exam emtehan|imtihanat|امتحان|الامتحان|اختبار|ستيب|azmoon|azmun|pagsusulit|kỳ thi|ky thi|thi|考试|考試|ujian
except tranne|eccetto|oltre a|hariç|haric|dışında|disinda|krome|za isklyucheniem|кроме|за исключением|помимо|oprócz|poza|z wyjątkiem
except cu excepția|in afara|în afară|în afara|siwaye|siwa|ke ilawa|ke siwa|illa|ma ada|إلا|الا|ماعدا|ما عدا|باستثناء|عدا|joz|gheyr az|maliban
except bukod sa|trừ|ngoại trừ|ngoại trừ khi|除了|除外|除|以外|kecuali|selain
fail bocciato|bocciata|bocciati|bocciature|bocciatura|fallito|falliti|fallimento|fallimenti|başarısız|basarisiz|başarısızlık|kalmış|kalan
fail kaldı|ne sdal|ne sdali|nesdal|provalil|proval|provaly|peresdacha|peresdachi|не сдал|не сдали|провал|провалы|пересдача|пересдачи|завалил
fail oblany|oblane|oblał|niezdany|niezdane|poprawka|poprawki|picat|picate|picați|restanță|restanta|eșuat|esuat|nakaam|nakam|rasab|rasib|suqut
fail soqoot|sa'et|rusoob|rosoob|رسوب|رسب|راسب|فشل|سقوط|إعادة|mardood|mardud|oftade|rad shode|bagsak|bumagsak|nabagsak|pagbagsak|trượt|rớt
fail thi lại|thi lai|thất bại|挂|挂科|挂过|没过|失败|失敗|不及格|重考|补考|gagal|mengulang|carryover|carry over
filler anche|dopo|della|dello|delle|degli|nel|nella|nelle|gli|che|sono|è|molto|questo|questa|loro|poi|ancora|essere|sulla|sul|dal|dalla|alla
filler agli|hanno|abbiamo|ogni|tutti|tutte|için|icin|bu|bir|çok|cok|gibi|olarak|olan|olması|olmasi|sonra|sonrası|sonrasi|ise|daha|göre|gore
filler şey|onlar|bunu|oldu|oldugu|olduğu|tüm|tum|hem|zaten|bence|posle|pered|eto|dlya|kak|takzhe|tozhe|ochen|oni|ikh|chto|vse|kotorye|uzhe
filler eshche|esche|togda|pri|в|на|с|по|к|у|из|о|за|это|для|как|также|тоже|очень|они|их|что|все|которые|после|перед|при|уже|ещё|еще|а|то|же|я
filler мы|от|dla|jest|są|się|który|która|które|także|też|bardzo|przez|przy|jako|jak|przed|po|tym|tego|był|już|jeszcze|wszystkie|pentru|și|şi
filler după|dupa|din|foarte|să|decât|toate|toți|sunt|hai|hain|hota|hoti|hote|hotay|mein|bhi|wale|wali|waale|woh|unka|inka|unki|inki|unke|raha
filler rahe|rahi|kiya|gaya|baad|saath|sath|phir|ji|jee|hua|hui|hue|sab|sabhi|karna|karne|krte|apna|apne|yaar|bhai|waqt|ala|ila|ma'a|maa|illi
filler elli|alli|hada|hatha|hadha|kaman|jiddan|giddan|awi|awy|kteer|ktir|inno|enno|ya'ni|yani|yaani|wallah|howa|homma|humma|ashan|keda|kida
filler ba'd|في|من|على|إلى|الى|عن|مع|بعد|هذا|هذه|الذي|التي|هم|هو|هي|أن|ان|أيضا|ايضا|كل|جدا|كما|ثم|يعني|اللي|عند|لهم|لديهم|كمان|baraye|barae
filler vaseye|kheili|kheyli|khayli|hastand|hast|mishe|mishavad|hamchenin|hameye|hame|inja|oonja|ba'd az|bad az|ang|ng|mga|sa|naman|rin|nila
filler sila|ito|iyon|yung|yun|daw|siya|nito|nang|kasi|talaga|pagkatapos|kasama|lahat|kanila|kayo|ako|của|các|những|cho|để|này|thì|rất|cũng|bị
filler từ|ở|trong|một|với|đã|đó|như|vào|khi|nhé|ạ|người|họ|的|了|呢|吧|就|都|也|还|很|在|于|之后|以后|后|对于|这|那|啊|自|从|他|比较|其|为|被|把|請|请|yg|untuk|utk|dari|ini
filler itu|juga|sangat|pada|adalah|sudah|mereka|kami|dengan|dgn|setelah|sesudah|sebelum|oleh|dalam|sejak|semua|bagi|wey|abeg|sef|sha|oya
filler wahala|o jare|jare|oga|naija|biko|joor|walahi|pikin
future prossimo anno|l'anno prossimo|seneye|gelecek yıl|gelecek sene|yakında|v sleduyushchem godu|skoro budet|скоро|планируют
future в следующем году|agle saal|aglay saal|قريبا|سوف|العام القادم|sale dige|sale ayande|be zoodi|susunod na taon|sa susunod|sẽ|sắp|năm sau
future năm tới|明年|将来|将|即将|计划|akan|tahun depan|segera|dem go start|go start
gradnoun laurea|laureato|laureata|mezun|mezuniyet|mezuniyetten|mezunu|diploması|vypusk|vypuska|okonchaniya|okonchanie|выпуск|выпуска
gradnoun окончания|окончание|диплом|выпуститься|ukończenie|ukończenia|ukonczenia|ukończeniu|dyplom|dyplomu|studiów|absolvire|absolvirii
gradnoun absolvirea|diplomă|terminare|takharruj|takharoj|takharog|tkhrog|تخرج|التخرج|تخرجه|شهادة التخرج|fareghotahsili|faregholtahsili
gradnoun fareghottahsili|tahsil|pagtatapos|nagtapos|nakapagtapos|grumadweyt|tốt nghiệp|tot nghiep|毕业|畢業|学位|文凭|kelulusan|wisuda|ijazah
gradnoun@graduation lulus|lulus tahun|tahun lulus
handson 动手
hedge forse|magari|dipende|talvolta|a volte|qualche volta|alcuni|alcune|probabilmente|caso per caso|può darsi|possibile|belki|bazen|nadiren
hedge nadir olarak|değişir|degisir|değişiyor|bağlı|bagli|duruma göre|duruma gore|muhtemelen|olabilir|bazı|bazi|sanırım|sanirim|galiba|zor
hedge mozhet|mozhet byt|vozmozhno|inogda|redko|zavisit|skoree vsego|navernoe|po situatsii|nekotorye|ne vsegda|naverno|может|может быть
hedge возможно|иногда|редко|зависит|скорее всего|наверное|наверно|не всегда|некоторые|по ситуации|вероятно|можливо|może|moze|czasami|czasem
hedge rzadko|zależy|zalezy|możliwe|mozliwe|prawdopodobnie|niektórzy|niektóre|chyba|w zależności|poate|posibil|uneori|rar|rareori|depinde
hedge probabil|unii|unele|câteodată|în funcție|in functie|caz cu caz|shayad|shayed|kabhi kabhi|kabhi kabar|kabhi kabhar|mushkil|thora mushkil
hedge kuch|kuchh|ho sakta|hosakta|ho sakti|depend karta|mumkin|momken|yimkin|yemken|yomken|ahyanan|nadiran|hasab|muhtamal|mohtamal|rubbama
hedge robama|saab|ربما|ممكن|يمكن|محتمل|أحيانا|احيانا|نادرا|نادر|حسب|حسب الحالة|يعتمد|بعض|قد|صعب|gahi|gahi oghat|bastegi|bastegi dare|momkene
hedge momken ast|ehtemalan|be nodrat|sakht|mesle inke|siguro|baka|minsan|bihira|marahil|paminsan-minsan|ilan|iilan|posibleng|malamang|có thể
hedge co the|có lẽ|có lẽ là|tùy|tuỳ|tùy trường hợp|đôi khi|doi khi|hiếm|hiem khi|một số|mot so|chắc là|可能|也许|也許|或许|看情况|看情況|视情况|有时|有時|偶尔|偶爾|很少
hedge 少数|少數|个别|个案|难|極少|极少|看人|应该|mungkin|kadang|jarang|tergantung|beberapa|sebagian|sepertinya|kayaknya|barangkali|sulit|e fit happen|e depend
hedge e dey depend|e hard|e hard well well|na luck|once once|small small
img أجانب|اجانب|أجنبي|الأجانب|外国|外國|国际|國際|海外
join oppure|nonché|veya|ya da|ayrıca|ili|и|или|oraz|lub|albo|aur|yaa|و|أو|او|và|hoặc|hoac|和|或|与|與|及|或者|以及|atau|serta
less meno di|fino a|entro|massimo|non più di|en fazla|en çok|kadar|içinde|icinde|altı|altında|azami|menshe|menee|ne bolee|ne bolshe|maksimum
less nizhe|v techenie|меньше|менее|не более|не больше|максимум|ниже|в течение|до|maksymalnie|poniżej|mniej|najwyżej|co najwyżej|cel mult
less maxim|mai puțin|mai putin|până la|zyada se zyada|ziada se ziada|se kam|ke andar|andar|aqall|aqal min|a'al min|hadd aqsa|taht|أقل|اقل
less خلال|تحت|كحد أقصى|حد أقصى|حتى|kamtar|kamtar az|hadeaksar|hadaksar|zire|hanggang|pababa|hindi lalampas|mas mababa|dưới|trong vòng
less trong vong|tối đa|toi da|ít hơn|không quá|以内|以內|以下|之内|少于|低于|不超过|最多|内|kurang|maksimal|paling lama|paling banyak|di bawah|hingga
less dalam waktu
letter lettere|lettera|lettere di raccomandazione|рекомендации|письма|рекомендательные|توصية|توصيات|thư giới thiệu|推荐信|推薦信|surat rekomendasi
limit лимит|ограничение|порог|отсечка|حد|الحد|شروط|giới hạn|gioi han|hạn chế|限|限制|上限|门槛|截止|分数线|规定|batas|batasan
month mese|mesi|ayı|aylık|aydan|mesyats|mesyatsev|mesyatsa|mesyac|mesyaca|mesyacev|месяц|месяца|месяцев|мес|miesiąc|miesiące|miesięcy|miesiac
month miesiecy|miesiace|lună|luni|lunile|mahine|mahina|maheene|mahinay|mahino|maheenay|shahr|shuhoor|ashhur|shohoor|shahrayn|shahrein|شهر
month شهور|أشهر|اشهر|شهرين|maah|mahe|mahha|buwan|buwang|buwan na|tháng|thang|月|个月|個月|bulan|bln
more più di|almeno|oltre i|oltre gli|superiore a|en az|fazla|üzeri|uzeri|üstü|ustu|yukarı|bolshe|bolee|ne menee|ne menshe|vyshe|svyshe|больше
more более|не менее|не меньше|выше|свыше|co najmniej|przynajmniej|ponad|powyżej|więcej|wiecej|cel puțin|cel putin|peste|mai mult|kam az kam
more kam se kam|zyada|ziada|se upar|oopar|akthar|aktar|ala al aqall|al aqal|aktar min|akthar min|fawq|أكثر|اكثر|فوق|على الأقل|على الاقل|أعلى
more bishtar|bishtar az|higit|lampas|pataas|hindi bababa|mahigit|trên|hơn|ít nhất|it nhat|trở lên|tro len|以上|超过|超過|大于|高于|至少|最少|起|lebih
more paling sedikit|setidaknya|sekurangnya|di atas|ke atas
nonusimg 非美国|非公民
now adesso|attualmente|ora come ora|quest'anno|şimdi|simdi|şu an|su an|şu anda|bu yıl|bu sene|artık|seychas|seichas|sejchas|teper|v etom godu
now сейчас|теперь|сегодня|в этом году|teraz|obecnie|aktualnie|acum|în prezent|in prezent|abhi|filhal|aajkal|aaj kal|is saal|dilwaqti|delwa'ti
now delwaty|halla'|hallaq|al'an|alaan|haliyan|al aan|الآن|الان|حاليا|دلوقتي|هلق|هذا العام|هذه السنة|felan|fe'lan|dar hale hazer|emsal|aknun
now aknoon|ngayon|ngayong taon|sa kasalukuyan|bây giờ|bay gio|hiện tại|hien tai|hiện nay|năm nay|现在|現在|目前|今年|当前|最新|sekarang|saat ini|kini
now tahun ini
obs 见习|見習|观摩|觀摩
oldgrad eski mezun|eski mezunlar|purane|purana|puranay|往届|往屆|老毕业|lulusan lama|don tey|e don tey|tey well well
only soltanto|esclusivamente|sadece|yalnızca|yalnizca|yalnız|tolko|tol'ko|lish|isklyuchitelno|только|лишь|исключительно|тільки|tylko
only wyłącznie|wylacznie|jedynie|doar|numai|exclusiv|sirf|srf|faqat|siraf|bas keda|فقط|بس|حصرا|حصريا|faghat|tanha|faghat va faghat|lamang
only tanging|tangi|chỉ|chỉ có|duy nhất|chỉ nhận|只|仅|僅|只有|仅限|僅限|只限|只能|限于|hanya|cuma|saja|na only|na dem only
ordinal primo|secondo tentativo|una sola volta|ilk|birinci|ikinci|pervyi|pervoy|pervaya|odin raz|первый|первой|первая|вторая|второй|pierwszy
ordinal pierwsze|pierwsza|pierwszym|drugie|prima încercare|primul|din prima|pehli|pehla|pehli baar|dusri|doosri|ek baar|ek dafa|awwal|awel
ordinal awwal marra|min awwal marra|أول|اول|الأولى|الاولى|الثانية|avval|avvalin|bare avval|dafe aval|yek bar|unang|isang beses|unang subok
ordinal ikalawa|lần đầu|lan dau|đầu tiên|một lần|第一次|一次|一次过|首次|第二次|pertama|sekali|pertama kali|kedua
pass superato|superati|superata|promosso|promossa|geçmiş|geçer|geçme|gecmis|başarılı|basarili|sdal|sdali|sdano|sdan|сдал|сдали|сдано|сдан
pass сдать|zdany|zdane|zdał|zaliczone|zdać|trecut examenul|promovat|luat examenul|najah|najih|nageh|nagah|نجاح|ناجح|نجح|اجتياز|ghabooli
pass ghabuli|ghabool shode|pumasa|nakapasa|đậu|đỗ|đạt|通过|通過|及格|合格|lulus|don pass|clear am
past prima del|prima della|in passato|precedente|önce|önceden|eskiden|geçen sene|geçen yıl|ranshe|ran'she|v proshlom|do etogo|раньше|ранее
past в прошлом|до этого|была|было|были|dawniej|wcześniej|kiedyś|înainte|inainte|anterior|pehle|pehlay|pahle|qabl|abl keda|qabla|sabiqan|zaman
past سابقا|قبل|كان|كانت|كانوا|ghablan|ghabl az|ghabl|sabegh|boodan|noong|trước|trước đây|truoc day|以前|之前|曾|曾经|过去|過去|去年|原来|dulu|dahulu
past sebelumnya|that time|before before
people laureati|candidati|medici|stranieri|mezunlar|mezunları|mezunlari|adaylar|aday|doktorlar|yabancılar|yabancı|yabanci|vypusknik
people vypuskniki|vypusknikov|kandidaty|vrachi|vracham|inostrantsy|inostrantsev|выпускник|выпускники|выпускников|кандидаты|врачи|врачей
people иностранцы|иностранцев|absolwent|absolwenci|absolwentów|absolwentow|kandydaci|lekarze|obcokrajowcy|absolvenți|absolventi|absolvenții
people candidați|străini|straini|walon|waalon|bahar wale|doctoron|khirrij|kharreej|khirrijeen|khareejeen|khareegeen|atibba|dakatra|خريج
people خريجين|الخريجين|خريجي|متقدمين|المتقدمين|أطباء|اطباء|مرشحين|fareghotahsil|faregholtahsil|fareghotahsilan|motaghazi|motaghazian
people pezeshkan|aplikante|doktor|bác sĩ|bac si|ứng viên|ung vien|sinh viên|sinh viên nước ngoài|người nước ngoài|毕业生|畢業生|申请人|申请者|医生|醫生|学生
people lulusan|pelamar|dokter|abroad doctors
practice 空窗期
recent neolaureato|neolaureati|recenti|yeni mezun|yeni mezunlar|svezhiy vypusk|nedavnie|حديث|حديثي|حديثي التخرج|خريج جديد|mới tốt nghiệp
recent moi tot nghiep|应届|應屆|应届生|近期|lulusan baru|just comot school|fresh comot
refuse rifiuta|rifiutano|rifiutati|esclude|escludono|esclusi|scartano|scartati|almıyor|almiyor|almıyorlar|almiyorlar|almaz|vermiyor
refuse vermiyorlar|vermez|kabul etmiyor|kabul etmiyorlar|etmiyor|etmiyorlar|reddediyor|eliyorlar|eliyor|ne berut|ne beryot|ne prinimayut
refuse ne prinimaet|ne dayut|ne daut|ne dayot|ne sponsiruyut|otkaz|otkazyvayut|otseivayut|отказ|отказывают|отказали|отсеивают|отклоняют
refuse исключают|odrzuca|odrzucają|odrzucaja|odmawia|odmawiają|wykluczone|odmowa|resping|respinge|refuză|refuza|exclud|nu acceptă|nu accepta
refuse nu oferă|nu primesc|nahi lete|nahi dete|nahi leta|nahi deta|nahin lete|nahin dete|nahi milta|nahi karte|nhi lete|nhi dete|mana karte
refuse mana|inkaar|inkar|mabyakhdosh|mabye'balosh|mamnoo|mamnu'|marfood|marfoud|yarfud|byorfod|ma byaqbal|ma byakhdu|mish byakhdo
refuse mish byakhod|la yaqbal|la yaqbalun|يرفض|يرفضون|مرفوض|رفض|ممنوع|يستبعد|مستبعد|مغلق|متوقف|nemide|nemidan|nemidahad|nemidahand|nemigire
refuse nemigiran|nemigirad|nemigirand|nemipazire|nemipaziran|nemipazirad|nemipazirand|nemikonan|nemikonad|nemikonand|nemishe|rad mikonan
refuse rad mikonand|tinatanggihan|tinanggihan|di tumatanggap|di tinatanggap|di nagbibigay|di pwede|bawal|từ chối|tu choi|không nhận
refuse khong nhan|ko nhận|ko nhan|không cấp|không bảo lãnh|loại bỏ|拒|拒绝|拒絕|不收|不招|不要|不给|不給|不办|不接受|停止|取消|排除|筛掉|刷掉|menolak|ditolak|tolak
refuse tak terima|tutup|ditutup|no gree|no dey gree|no dey take|no dey give|no dey accept|no dey sponsor|dem no gree|no fit take|no fit give
refuse comot|commot|dem pursue|dem don stop|don close
research ricerca|исследования|بحث|أبحاث|nghiên cứu|科研|研究|论文
roster 住院医|在读
score punteggio|punteggi|voto|voti|puan|puanı|puani|skor|skoru|notu|bally|ballov|otsenka|балл|баллы|баллов|оценка|wynik|wyniki|punkty|punktów
score scoruri|scorul|punctaj|daraja|darajat|darga|درجة|درجات|الدرجة|نتيجة|nomre|nomreh|emtiaz|iskor|marka|điểm|diem|điểm số|分|分数|分數|成绩|成績
score nilai
silence sconosciuto|sconosciuta|non lo so|non so|non specificato|non indicato|non chiaro|chiedere|da confermare|verificare|boh|bilinmiyor
silence bilmiyorum|belirsiz|belirtilmemiş|belirtilmemis|yazmıyor|yazmiyor|sormak lazım|sor|sorulacak|soracağım|sorulmalı|bakılacak
silence cevap gelmedi|neizvestno|neyasno|ne znayu|ne ukazano|ne ukazan|ne napisano|ne otvetili|ne yasno|sprosit|utochnit|uznat|nado sprosit
silence nado utochnit|неизвестно|неясно|не знаю|не указано|не указан|не написано|не ответили|непонятно|спросить|уточнить|узнать|проверить
silence нет данных|нет информации|невідомо|nieznane|nieznany|nie wiem|nie wiadomo|nie podano|brak danych|brak informacji|zapytać|zapytac
silence sprawdzić|sprawdzic|niejasne|nie podają|necunoscut|necunoscută|nu știu|nu stiu|nespecificat|neprecizat|neclar|nu scrie|nu se știe
silence de întrebat|de intrebat|de verificat|întreabă|patanahi|nahi pata|nahin pata|nahi maloom|nahin maloom|nahi malum|poochna|puchna|poocho
silence pucho|poochna parega|puchna padega|pochna|likha nahi hua|nahi likha|jawab nahi aya|mish aref|mish aaref|mish maroof|ghair maroof
silence ghayr maroof|mish wadeh|ma baaref|mabaaref|mish mazkoor|ghair mazkoor|is'al|es'al|isaal|nes'al|lazem nes'al|lazem as'al|majhool
silence غير معروف|غير محدد|غير مذكور|غير واضح|غير مؤكد|لا أعرف|لا اعرف|لا أدري|مش عارف|ما اعرف|لم يذكر|لا معلومات|مجهول|اسأل|أسأل|اسال|السؤال
silence للتأكد|يجب السؤال|لم يردوا|nemidoonam|nemidunam|nemidanam|namaloom|na maloom|namoshakhas|na moshakhas|beporsam|beporsid|bepors
silence bayad porsid|bayad beporsam|javab nadadan|nagoftan|naneveshte|hindi alam|di alam|di ko alam|hindi ko alam|ewan|itanong|tanungin
silence magtanong|hindi sigurado|di sigurado|hindi nakasulat|hindi nakalagay|di nakalagay|hindi malinaw|walang sagot|walang nakalagay
silence itatanong|không biết|khong biet|ko biết|ko biet|không rõ|khong ro|ko rõ|ko ro|chưa rõ|chua ro|chưa biết|chưa chắc|không thấy ghi|hỏi
silence hỏi lại|cần hỏi|hỏi thêm|chưa trả lời|未知|不知道|不清楚|不详|不詳|不确定|不確定|不明|不明确|待定|待查|待问|待确认|问|問|咨询|询问|没写|沒寫|没说|未提|未说明|没回复|没查到|查不到|tidak tahu
silence tak tahu|tidak diketahui|tidak jelas|belum jelas|belum tahu|belum pasti|tidak disebutkan|tidak tertulis|tanya|tanyakan
silence perlu ditanyakan|cek|belum dijawab|entah|no sabi|i no sabi|we no sabi|dem no talk|dem no tell|dem no write am|i no know|we no know
silence nobody sabi|who sabi|dem never reply|dem never answer|dem never talk
sitting tentativo|tentativi|al primo tentativo|volte|deneme|denemede|denemeler|girişte|giriş|popytka|popytki|popytok|popytku|popytke|попытка
sitting попытки|попыток|попытку|попытке|раз|раза|próba|próby|prób|podejście|podejścia|podejść|podejscie|podejscia|încercare|incercare
sitting încercări|incercari|încercarea|koshish|koshishen|dafa|martaba|muhawala|mohawla|muhawalat|mohawalat|mohawlat|marra|marrat|محاولة
sitting محاولات|محاولتين|المحاولة|مرة|مرات|talash|daf'e|dafe|dafeh|subok|beses|pagsubok|lần|lần thi|lan thi|thử|次|尝试|次数|次數|percobaan|kali
sitting upaya
source сайт|сайте|сайта|письмо|الموقع|موقع|ايميل|المنسق|المنسقة|trang web|trên web|网站|網站|官网|官網|邮件|回复|论坛|听说|据说|dem talk|person tell me
starttime 入职前|开始前
status yeşil kart|vatandaş|vatandas|oturum izni|grinkarta|grin karta|grazhdane|grazhdanstvo|гринкарта|грин карта|граждане|гражданство
status zielona karta|obywatelstwo|obywatele|cetățean|cetatean|cetățeni|cetățenie|جرين كارد|مواطن|مواطنين|البطاقة الخضراء|الجنسية|thẻ xanh
status the xanh|quốc tịch|công dân|绿卡|綠卡|公民|身份|warga negara
subject ospedale|l'ospedale|programma|hastane|hastanesi|programı|bolnitsa|больница|программа|программы|госпиталь|mustashfa|mostashfa|barnamej
subject birnamij|البرنامج|برنامج|المستشفى|مستشفى|bimarestan|barname|ospital|bệnh viện|benh vien|chương trình|chuong trinh|我们|項目|项目|医院|醫院|他们
subject rumah sakit|dis people
type:community 社区|社區
type:university 大学|大學
typical in media|mediamente|di solito|solitamente|ortalama|ortalaması|ortalamasi|genelde|genellikle|çoğunlukla|cogunlukla|v srednem|sredniy
typical srednij|srednii|obychno|kak pravilo|в среднем|средний|средняя|среднее|обычно|как правило|średnia|srednia|średnio|srednio|zwykle
typical zazwyczaj|przeciętnie|în medie|medie|de obicei|de regulă|aam taur|aksar|zyada tar|ziada tar|ausat|ausatan|mutawassit|mutawasset
typical metwaset|motawaset|muaddal|moaddal|aadatan|ghaliban|متوسط|المتوسط|معدل|المعدل|عادة|غالبا|وسطي|motevaset|motavaset|miangin|mamoolan
typical mamulan|ma'moolan|aghlab|karaniwan|karaniwang|kadalasan|kadalasang|trung bình|trung binh|thường|thông thường|平均|平均分|一般|通常|中位数|大多|多数
typical 大部分|rata-rata|rata rata|rerata|biasanya|umumnya|kebanyakan
usce tirocinio|tirocini|esperienza clinica|staj|stajı|tecrübe|deneyim|opyt|opyta|stazhirovka|опыт|опыта|практика|стажировка|клинический опыт
usce doświadczenie|doswiadczenie|staż|praktyki|stagiu|stagii|experiență clinică|experienta clinica|khibra|khebra|tadreeb|خبرة|خبرة امريكية
usce تدريب سريري|سريرية|tajrobe|tajrobeh|tajrobe balini|kinh nghiệm|kinh nghiem|kinh nghiệm lâm sàng|thực tập|lâm sàng|临床|臨床|实习|實習|轮转|輪轉|美临
usce pengalaman klinis|pengalaman|magang
usgrad الأمريكيين|أمريكيين|美本
visa vize|vizesi|vizeyi|vizu|vizy|vizoy|виза|визу|визы|визой|віза|wiza|wizy|wizę|wize|viză|vizei|ta'shira|tashira|feeza|فيزا|الفيزا|تأشيرة
visa تاشيرة|التأشيرة|ravadid|thị thực|thi thuc|签证|簽證|签|工签
visa@visa visto|visti
week settimana|settimane|haftalık|nedelya|nedeli|nedel|неделя|недели|недель|нед|tydzień|tygodnie|tygodni|săptămâni|saptamani|săptămână|hafte
week haftay|hafton|usboo|usboo'|asabee'|أسبوع|اسبوع|أسابيع|اسابيع|hafteh|linggo|linggong|tuần|周|週|星期|minggu
wish preferito|preferita|preferibile|preferibilmente|preferiscono|preferisce|consigliato|consigliata|raccomandato|raccomandata|gradito
wish gradita|meglio|tercihen|tercih|tercih edilir|tercih ediyor|tercih ediyorlar|tercih sebebi|önerilir|onerilir|öneriliyor|avantaj
wish zhelatelno|predpochtitelno|predpochitayut|luchshe|rekomenduyut|zhelatelen|rekomenduetsya|желательно|желателен|желательна|предпочтительно
wish предпочитают|лучше|рекомендуют|рекомендуется|плюсом|preferowane|preferowany|preferowana|preferują|zalecane|zalecany|mile widziane
wish najlepiej|lepiej|wskazane|preferabil|preferat|preferată|preferă|recomandat|recomandată|de dorit|de preferință|ideal ar fi|behtar|tarjeeh
wish tarjih|pasand|pasand karte|acha hoga|achha hoga|behtareen|yufaddal|mufaddal|mofaddal|yofadal|afdal|ahsan|mustahsan|mostahsan|يفضل|مفضل
wish يفضلون|مفضلة|أفضل|افضل|مستحسن|يستحسن|ينصح|الأفضل|tarjihan|behtare|behtar ast|tarjih midan|tarjih midahand|tarjih mide|mas gusto
wish mas maganda|mas mabuti|mas mainam|gusto nila|mainam|ưu tiên|uu tien|nên có|nen co|khuyến khích|khuyen khich|tốt nhất|lợi thế|优先|優先|最好|建议
wish 建議|推荐|推薦|加分|偏好|更好|偏爱|喜欢|diutamakan|sebaiknya|disarankan|lebih baik|lebih disukai|diprioritaskan|dianjurkan|direkomendasikan|e go better
wish e better|e go good|go better|dem like am|dem like well well|e sweet dem
year anno|anni|yıl|yil|yılı|yıldan|yıla|yıllık|yıldır|sene|senesi|seneden|goda|godov|godu|год|года|лет|году|годов|рік|років|lat|lata|rok|roku
year ani|anul|anului|anilor|saal|saalon|saalo|baras|sanawat|sineen|seneen|snin|sanatayn|sanatein|سنة|سنوات|سنين|سنتين|عام|أعوام|اعوام|saale
year salha|taon|taong|taon na|năm|年|tahun
`;
