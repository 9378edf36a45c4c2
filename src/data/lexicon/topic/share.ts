/** Which words play another role in cells about the share of IMGs than elsewhere? Rows of `class@topic word|word`. */
export const SHARE = `
half@share half|halves|half of|fifty fifty|fifty-fifty|mitad|la mitad|metade|moitié|la moitié|hälfte|die hälfte|metà|polovina|pochti polovina|половина
half@share połowa|jumătate|yarısı|yarisi|aadha|aadhe|adha|nos|nesf|nisf|نصف|一半|半|setengah|separuh|kalahati|một nửa|every other|every second
third@share third|thirds|tercio|tercios|un tercio|terço|terços|tiers|un tiers|drittel|terzo|terzi|треть|üçte bir|sulus|ثلث|三分之一|sepertiga
quarter@share quarter|quarters|one-fourth|fourth|fourths|cuarto|cuartos|un cuarto|quarto|quartos|um quarto|quart|quarts|viertel|ein viertel|четверть|çeyrek
quarter@share seperempat|四分之一|sfert|ćwierć|ربع
fifth@share fifth|fifths|quinto|quintos|cinquième|fünftel|خمس
tenth@share tenth|tenths|décimo|dixième|zehntel
percentword@share percent|per cent|percents|pct|pct.|prcnt|percentage|%age|prozent|por ciento|porciento|por cento|pour cent|procent|процентов|процента|yüzde|persen|phần trăm
total@share total|totals|totally|in total|totaling|in all|all told|altogether|all together|complement|combined|size|strong|insgesamt|gesamt|en total|no total|au total|toplam|всего|共|总共
total@share class of|program of|programme of|group of|complement of|team of|out of a
each@share per year|per class|per annum|a year|each year|every year|yearly|annually|per pgy|per level|per cohort|yr each|por año|por ano|par an|pro jahr
degree@share md|mds|m.d.|m.d|do|dos|d.o.|d.o|osteopathic|osteopath|osteopaths|osteopathics|allopathic|md's|do's|mbbs
usgrad@share us|usa|u.s.|u.s|u.s.a.|united states|america|american|americans|domestic|us md|us mds|usmd|usmds|us do|us dos|usdo|usdos|us allopathic|us osteopathic
usgrad@share gringo|gringos|americanos|americanas|américains|amerikaner|amerikancy|американцы|americani|amerikalı|us and canada|us or canadian|us and canadian|us/canada
usgrad@share us school|us schools|u.s. school|u.s. schools|us educated|us-educated|us trained|us-trained|local grads|locals|native|natives|lcme
outside@share outside|outside of|beyond|non|not from|other than
img@share foreign|international|internationals|abroad|overseas|foreign-trained|foreign trained|foreign-educated|internationally|extranjeros|extranjero|extranjeras
img@share extranjera|estrangeiros|estrangeiro|étrangers|étranger|ausländer|ausländisch|ausländische|stranieri|yabancı|иностранцы|non-lcme|non lcme|imgs'|🌍
img@share other countries|another country|other country|non-us school|non-us schools|non us schools|foreign medical school|foreign medical schools|international schools
roster@share housestaff|house staff|house officers|trainees|trainee|residents|resident|res|interns|intern|class|classes|residency|roster|list of residents|current class
roster@share spot|spots|slot|slots|position|positions|seat|seats|matched|intake|team|members|batch|year group|seniors|juniors|cohort|cohorts|grads|graduates|alums
roster@share alumni|people|faces|residentes|résidents|assistenzärzte|resid|ppl|person|persons
people@share applicants|applicant|candidates|candidate|interviewees|interviewed|those interviewed|invitees|applications|apps|applied|physicians|doctors|attendings
others@share faculty|fellow|fellows|fellowship|fellowships|attending|patients|patient|staff|nurses|students|observers|rotators|faculty members|teachers
filler@share graduated|graduate from|graduate of|attended|attend|trained|train|went to|come|comes|came|hail|hails|educated|studied|study|school|schools|medical school
filler@share medical schools|med school|med schools|as medical students|represent|represents|represented|constitute|constitutes|make up|makes up|made up|making up|account for
filler@share accounts for|comprise|comprises|compose|composed of|consist of|consists of|share|proportion|ratio|filled|fill|with|who|whom|are|have had|have been|has been
filler@share go|goes|decade|decades|years|year|yrs|yr|last|past five years|number|numbers|amount|count|counted|counting|countries|graduating|degree|degrees|up|it's
filler@share guessed|guess|iz|из|sur|su|aus|von|r|falling|rising|growing|down|those|those who|like
only@share puro|pura|puros|pure|purely|odni|одни|nur|solo|sólo|uniquement|sadece|just|exclusively|entirely
filler@share 个|人|名|位|of each|apiece|of which|mix|breakdown|profile|schooling|medical|med|training|diverse|diversity|rest|the rest|remaining|others|other|from|recent years
filler@share in recent years|taken|take|accepted|historically|typically|usually|currently enrolled|green|red|yellow|amber
past@share had|before|prior|previously|formerly|earlier|used to be|was|were|ex|früher|antes|avant|раньше|eskiden
more@share plus|ups|+|upwards of|upward of|well over|north of|or more|and up|mínimo|mindestens|au moins|al menos|pelo menos
less@share under|below|less than|fewer than|up to|at most|no more than|not more than|max|menos de|moins de|weniger als|unter|sub|as many as|as much as
silence@share varies|vary|varying|variable|changes|depends|fluctuates|differs|not reported|not tracked|do not track|don't track|not collected
matter@share score|scores|letters|rotation|rotations|research|experience|pass rate|board pass|boards|board|women|female|females|male|males|spanish|bilingual|medicaid|uninsured
matter@share underserved|interviews|interview|salary|fill rate|match rate|jobs|practice|primary care|burnout
country@share india|pakistan|nepal|bangladesh|sri lanka|myanmar|burma|china|taiwan|hong kong|korea|japan|philippines|vietnam|thailand|malaysia|indonesia
country@share egypt|sudan|nigeria|ghana|kenya|ethiopia|cameroon|uganda|south africa|morocco|algeria|tunisia|libya|jordan|lebanon|syria|iraq|iran|israel
country@share palestine|saudi arabia|saudi|uae|kuwait|qatar|oman|yemen|turkey|türkiye|afghanistan|uzbekistan|kazakhstan|armenia|azerbaijan|russia|ukraine
country@share belarus|poland|romania|hungary|bulgaria|serbia|greece|italy|spain|portugal|france|germany|austria|switzerland|ireland|england|uk|united kingdom
country@share mexico|cuba|haiti|dominican republic|colombia|venezuela|ecuador|peru|brazil|argentina|chile|bolivia|paraguay|uruguay|guatemala|honduras
country@share el salvador|nicaragua|costa rica|panama|canada|australia|indian|indians|pakistani|pakistanis|nepali|nepalis|nigerian|nigerians|egyptian|egyptians
visa@share visa holder|visa holders|visa img|visa imgs|visa requiring|visa-requiring|needs visa|need visa|on visa|on visas|visa seekers|visa applicants
`;
