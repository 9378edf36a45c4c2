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
interview@status mosahebe
state:applied@status ferestadam|فرستادم
state:interviewed@status mosahebe kardam
state:rejected@status rad shodam
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
source طبق|مطابق|بنا به|tebghe|tebgh|be gofte
silence نامشخص|نامعلوم|مبهم|namoshakhas|namaloom
wish ترجيحا|ترجيح دارد|بهتره|بهتر|ارجح
less زير|كمتر از|بيشتر نباشد
more حداقلش|به بالا|be bala|بيشتر از
month mah
year sal
affirm كافيه|كافيست|kafie|kafist|kafiye|اشكال نداره|اشكالي نداره|مشكلي نداره|مشكلي نيست|eshkal nadare|moshkeli nist|eshkali nadare
pass@step قبولي|قبول شدن|پاس|ghabooli|ghabouli
ordinal:1@attempts bare aval|bar aval|dafeye aval|بار اول|دفعه اول|اولين بار|avalin bar|دفعه ي اول
number:1@attempts يك بار|يه بار|ye bar|yek bar|يكبار
number:2@attempts دو بار|do bar|دوبار
fail@attempts رد شدن|مردودي|مردود|افتادن|oftadan|rad shodan|رد شده
obs@usce ابزرورشيپ|ابزروري|ابزرور
refuse@usce حساب نيست|حساب نميشه|حساب نمي شه|hesab nist|hesab nemishe|حساب نميكنن
consent@usce حسابه|حساب ميشه|hesab mishe|hesabe
undemanded الزامي نيست|اجباري نيست|ejbari nist|elzami nist|ضروري نيست
demand ejbari|elzami|ميخوان|مي خوان|ميخواد
starttime@ecfmg shoroo|shoru|shorou|شروع رزيدنتي|shoroe
applytime@ecfmg moghe apply|موقع اپلاي|زمان اپلاي|moghe
bound@ecfmg قبل از|ta ghabl az|تا قبل از
cert@ecfmg govahi|مدرك|گواهينامه
recent@graduation تازه فارغ|taze|jadid|جديد
hedge kam|خيلي كم|معدود|تعداد كمي
filler باشه|az in|bashe ke|اينه
refuse ديگه نميگيرن|ديگه نمي گيرن|ديگه نميدن|nemigiran dige|dige nemigiran
deny هيچي|هيچكدوم|هيچ كدوم|hichi|hichkodum
`;
