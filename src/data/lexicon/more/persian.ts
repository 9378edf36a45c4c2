/** Which Farsi and Dari words do applicants mix in, romanised and in their own script? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const PERSIAN = `
affirm baleh|areh|albate|khoob|khub|khube|khoobe|darad|darand|bashe|hast|آره|دارند|هست
all هردو
consent ghabool|ghabul|mojaz|midand|migiran|دهد|مجاز
contrast vali|valikan
demand niaz|zarurist|bayad|mikhan|نیاز
deny nist|nistand|nadare|nadarad|nadaran|bedoune|hich|hichvaght|kheyr|ندارند|هیچ
fail oftade
filler ast|baraye|mige|kheili|hanuz|az|است|را|در|با|که|این|خیلی|کنند|کند|هنوز
gradnoun fareghotahsili|tahsil
hedge mohtamal|rubbama|robama|saab|sakht|shayad|bastegi dare|bastegi|بستگی دارد
less kamtar|hadaksar|zire|تا|حداکثر
month maah|mahe|mahha|ماه
more bishtar|hadeaghal|balaye|بالای|حداقل
now felan|fe'lan|emsal|aknun|aknoon|فعلا|امسال
only faghat|tanha
ordinal:1@attempts dafe aval
past ghablan|ghabl|sabegh|boodan|قبلا
people fareghotahsil|fareghotahsilan|motaghazi|motaghazian|pezeshkan
refuse rad mikonan|rad mikonand|nemidand|nemigiran|nemishe
silence na maloom|na moshakhas|beporsam|beporsid|bepors|javab nadadan|nagoftan|naneveshte|moshakhas nist|نمی دونم|نمیدونم
silence مشخص نیست
sitting daf'e|dafe|dafeh|بار
source سایت
told نوشته|neveshte
typical motavaset|miangin|mamoolan|mamulan|aghlab
week hafteh
wish tarjihan|behtare
year saale|salha
await@status montazer

state:applied@status ferestadam|فرستادم

yet@status hanuz|هنوز
consent دارن|mideh
refuse قطع
condition اگه|به شرط|be shart|داشته باشی|داشته باشید|dashte bashi
only تنها
demand باید داشته باشی
undemanded لازم نیست
hedge گاهی|بستگی داره|momkene
silence نمی دانم|ننوشته|بپرسم|جواب نداد
source گفت|گفتن|گفته|میگن|دوستم|goft|goftan|gofte|migan
now الانم|hala|dige|دیگه|حالا
past پارسال|سال پیش|بود|parsal|midadan
filler رو|البته|متاسفانه|چون|یک|شده|ro|tuye|chon|shode|kardan
limit سقف
gradnoun فارغ التحصیل
wish ترجیح میدن
status سیتیزن|شهروند|گرین کارد|گرین کارتی
visa ویزایی
exam استپ
consent دن|ده|گيرن|گيره|کنن|تن|ته
consent قبوله|اوکیه|migirand|mikone|okeye
deny نخیر|na dige
refuse حذف شده|nemigire|nemigirand|nemikone|dige nemidan|ghat kardan|ghat shode|motevaghef|hazf shode
condition به شرطی|داشته باشه|dashte bashe
only فقط با
demand lazeme
undemanded نیازی نیست|lazem nist|niaz nist|niazi nist
hedge به ندرت|بندرت|موردی|ممکنه|gahi oghat|moredi|be nodrat|bastegi dareh
silence ننوشتن|نگفتن|نگفته|بپرس|جواب ندادن|جواب نمیدن|moshakhas nakardan|nagofte|naneveshtan|javab nadad|javab nemidan|bayad beporsam|nadidam|malum nist
source گفتند|میگه|کوردینیتور|هماهنگ کننده|mige ke|dustam|doostam|ghofte
now in saal|دیگر|اینا
past میدادن|میدادند|بودن|sale pish|midadand|ghablan ha|dashtan|داشتن
future سال بعد|سال دیگه|sale bad|sale dige|az sale bad
filler توی|خوشبختانه|پس|اون|اونا|همه چیز|ماه پیش|شد|ham|motasefane|khoshbakhtane|bad az|har ki|kone
gradnoun فارغ التحصیلی
wish tarjih midan|tarjih midand
status گرین کارت|گرین کاردی
visa ویزای|ویزاها
people داوطلب
consent گیرند
source طبق|مطابق
silence نامشخص
wish ترجيحا|ترجيح دارد|بهتره
less زير|كمتر از
month mah
year sal
affirm كافيه|kafie|اشكال نداره|eshkal nadare
pass@step قبولي
ordinal:1@attempts bare aval|بار اول
number:1@attempts يك بار|ye bar
fail@attempts رد شدن
obs@usce ابزرورشيپ|ابزرور
refuse@usce حساب نيست|hesab nist
undemanded الزامي نيست|ejbari nist
demand ejbari
starttime@ecfmg shoroo
applytime@ecfmg moghe apply|موقع اپلاي|moghe
bound@ecfmg قبل از|ta ghabl az
cert@ecfmg govahi
recent@graduation تازه فارغ|taze
hedge kam|خيلي كم
refuse dige nemigiran
deny هيچي
`;
