/** Which words play another role in cells about the share of IMGs than elsewhere? Rows of `class@topic word|word`. */
export const SHARE = `
half@share half|halves|half of|fifty fifty|mitad|la mitad|metade|moitié|la moitié|hälfte|die hälfte|metà|polovina|pochti polovina|половина
half@share połowa|jumătate|yarısı|aadhe|nos|نصف|一半|半|kalahati|một nửa|every other|every second|yarisi|aadha|adha|nesf|nisf|setengah|separuh
third@share third|thirds|tercio|un tercio|terço|terços|tiers|un tiers|drittel|terzo|треть|üçte bir|ثلث|三分之一|tercios|terzi|sulus|sepertiga
quarter@share quarter|quarters|one-fourth|fourth|cuarto|quarto|um quarto|quart|viertel|четверть|çeyrek|fourths|cuartos|un cuarto|quartos|quarts|ein viertel
quarter@share 四分之一|ćwierć|ربع|seperempat|sfert
fifth@share fifth|fifths|cinquième|fünftel|خمس|quinto|quintos
tenth@share tenth|tenths|décimo|dixième|zehntel
percentword@share percent|per cent|pct|pct.|percentage|%age|prozent|por ciento|porciento|por cento|pour cent|procent|процентов|процента|yüzde|persen|phần trăm
total@share total|totally|in total|in all|all told|altogether|all together|complement|combined|size|strong|insgesamt|gesamt|en total|no total|au total|всего|共|总共|toplam
total@share class of|program of|programme of|group of|complement of|team of|out of a
each@share per year|per class|a year|each year|every year|yearly|annually|per pgy|per level|per cohort|por año|por ano|par an|pro jahr|per annum
degree@share md|mds|do|dos|osteopathic|osteopath|osteopaths|allopathic|do's|mbbs|osteopathics|md's
usgrad@share us|usa|united states|america|american|americans|domestic|us osteopathic
usgrad@share gringo|americanas|amerikancy|американцы|amerikalı|us and canada|us or canadian|us and canadian|us/canada|gringos|americani
usgrad@share local grads|locals|native|us educated|natives
outside@share outside|outside of|beyond|non|not from|other than
img@share foreign|international|abroad|overseas|internationally
img@share ausländisch|stranieri|yabancı|иностранцы|imgs'|🌍
img@share other countries|another country|other country|non-us school|non-us schools
roster@share res|residency|list of residents|current class
roster@share spot|spots|slot|slots|position|positions|seat|seats|matched|intake|team|members|batch|seniors|juniors|grads|graduates|year group|alums
roster@share alumni|people|faces|resid|ppl|person|persons
people@share interviewed|those interviewed|invitees|applications|apps|applied|attendings
others@share patients|patient|observers|teachers
filler@share graduated|graduate from|graduate of|attended|attend|trained|train|went to|hail|hails|educated|studied|study|school|schools|medical school
filler@share medical schools|med school|med schools|as medical students|represent|represents|represented|constitute|constitutes|make up|makes up|made up|account for|making up
filler@share accounts for|comprise|comprises|composed of|consist of|consists of|share|proportion|ratio|filled|fill|who|whom|are|have had|have been|has been|compose
filler@share go|goes|decade|decades|years|year|yrs|yr|past five years|number|numbers|count|counted|counting|countries|graduating|degree|degrees|it's
filler@share guessed|guess|iz|из|r|falling|rising|growing|those|those who
only@share puro|pure|odni|одни|entirely|pura|puros
filler@share 个|名|位|of each|of which|mix|breakdown|profile|schooling|medical|med|training|diverse|diversity|the rest|recent years|apiece
filler@share in recent years|taken|take|accepted|historically|typically|usually|currently enrolled|green|red|yellow|amber
past@share before|prior|used to be|ex
more@share plus|ups|+|upwards of|upward of|well over|mínimo|au moins|pelo menos
less@share less than|menos de|moins de|weniger als|sub|as many as|as much as
silence@share varies|vary|varying|variable|changes|depends|fluctuates|differs|not tracked|do not track|don't track|not collected
matter@share score|scores|letters|rotation|rotations|research|experience|board pass|boards|board|women|female|females|male|males|medicaid|uninsured
matter@share underserved|fill rate|practice
country@share india|pakistan|nepal|bangladesh|sri lanka|myanmar|china|taiwan|hong kong|korea|japan|philippines|vietnam|thailand|malaysia|indonesia|burma
country@share egypt|sudan|nigeria|ghana|kenya|ethiopia|cameroon|uganda|south africa|morocco|algeria|tunisia|libya|jordan|lebanon|syria|iraq|iran|israel
country@share palestine|saudi arabia|saudi|uae|kuwait|qatar|oman|yemen|turkey|türkiye|afghanistan|uzbekistan|kazakhstan|armenia|azerbaijan|russia|ukraine
country@share belarus|poland|romania|hungary|bulgaria|serbia|greece|italy|spain|portugal|france|germany|austria|switzerland|ireland|england|uk|united kingdom
country@share mexico|cuba|haiti|dominican republic|colombia|venezuela|ecuador|peru|brazil|argentina|chile|bolivia|paraguay|uruguay|guatemala|honduras
country@share el salvador|nicaragua|costa rica|panama|canada|australia|indian|indians|pakistani|pakistanis|nepali|nepalis|nigerian|nigerians|egyptian|egyptians
visa@share visa holder|visa holders|visa img|visa imgs|visa requiring|needs visa|need visa|on visa|on visas|visa seekers|visa applicants
source@share pics
filler@share outta
`;
