/** Which Arabic words do applicants mix in, from Cairo to Casablanca, with Latin letters and figures and in their own script? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ARABIC = `
affirm aywa|aiwa|na'am|akeed|akid|tayeb|tayyib|mashi|maashi|kwayes|kuwayyis|kwais|jayyid|mneeh|mnih|sahh|na3am|نعم|ايوه|طبعا|آه
all el etnen|letnen|el tnen|kol|el etnein|جميع|أي|الاثنين|كلهم|الكل
condition iza|itha|idha|ithaa|bishart|eza|bshart|بشرط
consent yaqbal|yaqbalu|yaqbalun|byakhdo|mutah|masmooh|masmuh|byedoo|yedoo|bya3tou|bya3to|ya3tou|maqbool|motah|يقبلون|يقبل
consent يقبلوا|بيقبلوا|بياخدوا|يأخذون|بيدوا|بيعطوا|مسموح|ياخدوا
contrast laken|lakn|lakenn
demand lazem|matlob|daroori|daruri|wajib|ijbari|shart|lazm|darori|شرط|مطلوبة|إلزامي|إجباري
deny mafeesh|mafish|ma fi|ma feesh|bidun|bdoon|bedoon|bidoun|laysa|moosh|abadan|la2|la'|la2a|mosh|wala wa7ed|بلا|مو|لم
except إلا
fail rasab|rasib|suqut|soqoot|sa'et|rosoob|mardood|mardud|رسوب|راسب|فشل|سقوط
filler wallah|elly|illi|homa|ya3ni|إلى|هم|كمان|لسه|عند
gradnoun takharruj|takharoj|takharog|tkhrog|تخرج|خريج|التخرج
hedge mumkin|momken|yimkin|yomken|ahyanan|nadiran|hasab|ala hasab|momkin|yemken|ymkn|a7yanan|يمكن|نادرا
hedge حسب الحالة|صعب|بعض|قليل
less aqall|taht|a2al|ta7t|khelal|أقل|خلال|أقصى|كحد أقصى|حد أقصى|الحد الأقصى
limit حد|حد أدنى
month shahr|ashhur|shohoor|shahrayn|shahrein|shohour|شهر|شهور|أشهر
more akthar|aktar|fawq|ala2al|fo2|على الأقل|أكثر|أدنى|كحد أدنى|الحد الأدنى
now dilwaqti|delwa'ti|delwaty|halla'|hallaq|al'an|alaan|haliyan|delwa2ty|hala2|دلوقتي|السنة دي
only fa2at|فقط
ordinal:1@attempts men awel marra
past qabl|qabla|sabiqan|zaman|kanu|قبل
people khirrij|kharreej|khirrijeen|khareegeen|atibba|dakatra
refuse mamnoo|mamnu'|marfood|byerfodo|mamno3|wa2afo|ma byakhdo|ma byedo|ma bi2balo|ma bya3tou|يرفضون|وقفوا|غير متاح
silence mish aref|mish aaref|mish maroof|ghair maroof|mish wadeh|ma baaref|mabaaref|mish mazkoor|ghair mazkoor|majhool|ma3rafsh
silence ma3rfsh|ma ba3ref|maba3ref|mesh ma3roof|es2al|مش متأكد|مش متأكدين|لا أعلم|مش عارف|مش معروف|مش مكتوب|لا ادري|مش عارفة|ما اعرف|مجهول|غير مذكور|غير واضح|غير محدد|ما جاوبوا
sitting muhawala|mohawla|mohawalat|marra|marrat|talash|محاولة|محاولات|المحاولات
source موقع
status جرين كارد
subject برنامج|مستشفى
told مكتوب|maktoob
typical mutawasset|metwaset|muaddal|moaddal|aadatan|ghaliban|متوسط|المتوسط|معدل
week usboo|usboo'|asabee'
wish yufaddal|mufaddal|mofaddal|yofadal|afdal|ahsan|mostahsan|يفضل|أفضل|مفضل|يفضلون|مستحب
year sanawat|seneen|snin|sanatayn|sanatein|sneen|snen|سنة|سنوات|سنين|عام|أعوام
act:apply@status هقدم|أقدم
answer@status رد
applytime@ecfmg وقت التقديم
await@status mestanni|mstanni|mestanniya|مستني|منتظر
interview@status انترفيو
less@graduation akher|a5er
only@visa bs
state:applied@status تقدمت
state:interviewed@status عملت الانترفيو

state:silent@status ma fi rad
state:withdrawn@status سحبت
unlimited@attempts مش فارق
yet@status لسه
undemanded غير مطلوب|مش مطلوب|مش لازم|غير ضروري
approx حوالي|تقريبا|taqreeban|taqriban
score درجة
ordinal أول
usa أمريكا
affirm عادي|cady|shaghal
all ثنينهم|el etneen|etnen|koloh
condition إذا كان
consent يعطوا|يعطي|يدعمون|يدعم|يوفرون|موجودة|متوفرة|عندهم|اكو|شغال|mawgoodin|beycmelo|beyqbalo|byecto|yecto
deny ماكو|موش|ليس|ليست|ما في|laq
now هلق|الحين|هالسنة|هذه السنة|el sana di
past كانوا|السنة الماضية|kano
refuse الغوا|بطلوا|متوقف|waqafo|waqafoha
silence ما بعرف|مو واضح|مش واضح|ما ذكروا|ما ذكرت|اسأل|ما حددوا|macrafsh
source قال|قالت|قالوا|حكت|ايميل|كتبوا|galo|qal|qalo|qalet|el site
filler bacd|cala|fy|yacni|اللي|عن|بعد|شي|كم|هناك|لأن|للأسف|mn
gradnoun خريجين
only حصرا
consent يعملوا|يعملو
all اثنين|اتنين
source منسقة|منسق|سكرتيرة
more cala el aqal
filler aqal
affirm aadi|ايوا|shaghaal|mashy|dayman|mafi moshkela|mafish moshkela|دايما|مافي مشكلة
all تنينن|كلتا|kollo|kolo|ay visa|اي فيزا
condition izan|lw|lao|في حال|b3d ma|acla|bacd ma
consent يعطو|يوفر|متاحة|مقبولة|شغالة|يقدمون|يسوون|بسووا|mawgooda|bycmelo|bycmlo|biycmlo|byqblo|biqbalo|yeqbalo|yqbalo|bycto|bicto|biecto|beydo|candohom
consent cndhom|byaccept|byqbal|mtwafar
contrast bs law|لكنهم
deny مافيش|لن|لا يوجد|laqa|wala wahda|mako|maku
demand lzm|لازمه|يلزم|يشترط
undemanded مو لازم|مش ضروري|مو ضروري|ليس ضروريا|mesh lazem|msh lazem|mish lazim
hedge ممكن لو|sacat|سعات|nader|بحسب
now هسه|هلا|السنة هاي|هاي السنة|dlwqty|halla|hassa|elsana di|es sana di
past كانت|السنة اللي فاتت|سنة الماضية|kanet|kanoo|el sana elly fatet|abl keda|qabl keda|من قبل|زمان
future السنة الجاية|السنة القادمة|el sana el gaya|elsana elgaya
refuse أوقفوا|لغوا|توقفوا|موقوف|waqafoh|wqfo|batalo|battalo|batalu|laghoh|elghoh
silence ما ذكر|ما مكتوب|ما رد|لم يذكر|لم يحدد|macrfsh|mesh caref|msh caref|msh carfa|mesh wadeh|msh wadeh|asqal|betesqal|maraddosh|ma raddo|mardosh|ma candi fikra
silence mafeesh rad|mesh maktoub|msh maktob
source حكوا|حكى|صديقي|رسالة|كتبت|gal|galat|gaalat|qally|maktub|maktob|sahby|sahbi|sadiqi|el coordinator
status كرت اخضر|غرين كارد
filler bcd|mca|ycni|wallahi|التي|الذي|شيء|بيها|هذا|هاي|هو|انه|لانه|خلصت|خلصنا|keda|baqa|hatta
year senin
more calaqal
wish befadalo|الأفضل
except ماعدا|illa law
usce خبرة
people اطباء
only bas keda|ghair bas
all تنين|ثنتين
consent بيقبل|بيعطي|yakhdo
deny ما عادوا|ما عاد
undemanded مو شرط|مش شرط|غير اجباري|اختياري
filler تكون|جاهزه|جاهز|حتي|وقت|عشان|بسبب|الرسوم|enta
matter رسوم
oldgrad القدامي|قدامي|قديم
recent@graduation حديثي التخرج|حديثي|جدد
affirm يكفي|كافي|kefaya|kfaya|ما عندهم مشكله
problem@graduation مشكله
pass@step النجاح|نجاح|ناجح|nagah|el nagah
more لا يقل عن|فوق|mesh aqal men
less لا يزيد عن|لا يتجاوز
img@imgs اجنبي|ajaneb
ordinal:1@attempts awel mara
number:1@attempts مره واحده|marra
number:2@attempts مرتين|marteen
only@attempts bas|bs
only@visa bas
applytime@ecfmg تقدم|betqaddem|bteqaddem|taqdeem
starttime@ecfmg بدء الاقامه|تبدا
bound@ecfmg qabl
wish يفضلوا|بيفضلوا|byfaddalo
hedge قليلين|نادر|يعتمد
refuse الغوها|توقف
now من هالسنه|من هذه السنه
refuse@usce لا تحسب|mesh mahsoub
consent@usce محسوبه|mahsoub
length:2@usce شهرين
`;
