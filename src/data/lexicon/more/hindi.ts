/** Which Hindi and Urdu words do applicants mix in, romanised, in Devanagari and in Nastaliq? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const HINDI = `
affirm haan|haa|haanji|bilkul|zaroor|zarur|theek|thik|acha|achha|accha|achi|achhi|sahi|koi masla nahi|koi problem nahi|masla nahi
affirm confirm kiya|theek hai|thik hai|hanji|हाँ|ठीक|ٹھیک|हां
all dono hi|saare|सभी|سب|sabko
ask kitne|kitna|kaun
condition agar|agr|basharte
consent lete|leta|leti|letay|dete|deta|deti|detay|milta|milti|miltay|milega|kabool|qubool|manzoor|chalega|chalta hai|chalti hai
consent chalegi|chal jayega|kar sakte|lenge|lega|milte|mil jayega|देता|लेते|लेता|स्वीकार|دیتا|لیتے|nikal jata
contrast lekin|warna|balke|halanke
demand chahiye|chahiyen|zaroori|zaruri|laazmi|zarurat|zaroorat|hona chahiye|mangte|maangte|mangtay|lazmi|chaiye|जरूरी|ضروری|chahiyay|ज़रूरी
deny naheen|nhi|bina|bagair|hargiz|ab nahi|nai|nhin|बिना|بغیر
fail nakaam|nakam|fail hua
filler hai|hain|mein|bhi|kiya|gaya|apne|yaar|waqt|wale|liye|ke liye|k liye|toh|padta|padtaa|hona|ki|ke|koi|unka|bol|bola|kaha
filler bahut|bohot|saath|ke saath|की|को|से|भी|लिए|साथ|ही|کو|سے|بھی|کوئی|کرتے|ye|hoga|hogi|मतलब
hedge shayed|kabhi kabhi|kabhi kabar|kabhi kabhar|mushkil|thora mushkil|kuch|kuchh|ho sakta|hosakta|ho sakti|depend karta|kabhi
hedge bohot kam|bahut kam|case dekh ke|मुश्किल|مشکل|کچھ|lagta hai|kam lete
join aur|yaa|या
less andar|se kam|zyada se zyada|se zyada nahi|अंदर
month mahine|mahina|maheene|mahinay|mahino|maheenay|महीने|مہینے|महीना
more کم از کم|kam az kam|kam se kam|zyada|ziada|se upar|oopar|se zyada|se ziada|कम से कम
now abhi|filhal|aajkal|is saal|is baar|अब|अभी|اب|ابھی
only sirf|srf|faqat|siraf|kewal
ordinal pehli|ek baar
ordinal:1@attempts ek hi baar|pehli baar
past pehle|pehlay|pahle|pichle saal|पहले|پہلے
people walon|waalon|doctoron
refuse nahi lete|nahi dete|nahi leta|nahi deta|nahin lete|nahin dete|nahi milta|nahi karte|nhi lete|nhi dete|mana karte|mana
refuse inkaar|inkar|darwaza band|band hai|band kar diya|mana kar diya|मना|انکار
silence patanahi|nahi pata|nahin pata|nahi maloom|nahin maloom|nahi malum|poochna|puchna|poocho|pucho|pochna|nahi likha
silence check karna|confirm karna|pata ni|pta nhi|maloom nahi|jawab nahi|pooch lo|मालूम नहीं|पूछना|پتہ نہیں|dekha nahi|nahi dekha
sitting koshish|koshishen|dafa|martaba
status ग्रीन कार्ड
told likha|likhi|لکھا
typical aksar|zyada tar|ausat|ausatan
visa वीज़ा
week hafte|haftay|hafton
wish behtar|tarjeeh|tarjih|pasand|behtareen|ho to acha|ho to accha|ho to behtar|ho toh acha
year saal|saalon|saalo|baras|साल|वर्ष|سال
await@status intezar
future@status karunga|karna hai
state:invited@status bulaya|interview mila
state:silent@status کوئی جواب نہیں
state:withdrawn@status wapas le liya
approx lagbhag
contrast nahi toh|nahi to|nai toh|phir bhi
condition jinke paas|jinka|unka jo|marzi|ہو تو
consent chalta|chalti|chal raha|chal rahi|de rahe|le rahe|le lete|dinde|dinda|lainde|lainda|milda|mil raha|kholte|ملتی|لیتا|ginte
deny koi nai|koi ni|kuch nahi|کچھ نہیں
refuse saaf mana
only khali
silence nahi bola|nahi bataya|likha nahi|jawab koi nai|jawab nahi aya|jawab nahi aaya|reply nahi aya|reply nahi aaya|puchna hai|poochna hai|clear nahi
silence sure nahi|kuch nahi likha|پوچھنا ہے
source keh rahi|kehte|kehti|kehta|boli|bole|suna|dost|کہتے|کہا|بتایا|ڈائریکٹر|ویب سائٹ|دوست
now is dafa|اس سال|hun
past tha|thay|pichle|پچھلے سال|تھا|تھے
future اگلے سال
hedge bohat kam
filler inhon|inhone|unhon|unki|iska|isko|usko|baad|baat|hui|rahi|raha|karenge|karega|krte|kar|karo|kare|kyunki|kyunke|isliye|taraf|apni|apna|jo|phir|nayi
filler naya|naye|afsos|shukar|layi|باقی|کر|پر|گا|گے|تو|نے|والے|والوں|آخر
demand chahida|chaidi|hona zaroori|ضرورت
undemanded zaroori nahi|nahi chahiye
less se neeche|se niche|neeche
more baad wale
visa ویزے
status شہری|گرین کارڈ
all koi bhi|koi sa bhi|koi sa
wish pasand karte|ترجیح
gradnoun گریجویشن
only باقی کچھ نہیں|اور کچھ نہیں|baki kuch nahi|baaki kuch nahi|aur kuch nahi|baki nahi|باقی نہیں
demand hai toh|hai to|ho to|ho toh|hua to|hua toh
now tha ab|thay ab|thi ab
contrast nahi tou|wrna|مگر|ورنہ
condition ho tou|hone par|hone ke baad|jis ka|jiska|unko jo|usko jo|unhi ko|agar ho|ki marzi|manzoori|بشرطیکہ|je hove|hove tan
consent chal rahe|de dete|dindi|mil sakta|mil sakti|کرواتے
deny kuch nai|کوئی نہیں
refuse mana kardiya|chor diya|نہیں کرتے|naam na lo|naam na lvo|bhool jao|bhul jao
only hi hai
silence nai bola|nai bataya|nahi likhi|jawab nai|puchunga|puchungi|poochunga|poochungi|puchte|pakka nahi|confirm nahi|kuch nahi bola|koi info nahi|dekhna hai
silence dekhna padega|ohnu puchna|معلوم نہیں ہے|پوچھوں گا|جواب نہیں آیا|واضح نہیں|نہیں لکھا|mil nahi raha|mila nahi|nahi mila
source keh rahe|keh raha|kehnde|kehndi|sunne|doston|bhaiya|baji|batai|کوآرڈینیٹر|ای میل
now iss saal|iss baar|ہن|aaj kal
past pichli baar|pichla|pahla|pehla|pehlan
future agle saal|agli baar
hedge case dekh kar|dekh ke|kisi kisi|kisi kisi ko|khaas|bahut mushkil|bohat mushkil|kam hi|کبھی کبھار|مشکل سے
filler iske|uska|uski|hue|huwa|rahe|karegi|krta|kiye|kyuki|islie|voh|woh log|paise|waste|chhoro|toh bhi|bas itna|nal|vich|othe|mainu|aa|par bhi|thora
filler thoda|bilkul hi|دیا|وہ|یہ|ان|والا|اپنی|طرف
join te hi|yaan
demand chaida|chahidi|zaroor chahiye|لازمی
undemanded zaroorat nahi|zarurat nahi|zaruri nahi|ضروری نہیں|ضرورت نہیں|jarurat nahi
more se aage
unlimited koi had nahi|koi limit nahi|کوئی حد نہیں
visa ویزوں|visay
people amreekan|logon|walo|doctors ko
all kaunsa bhi|kaisa bhi|sab visa|dove|dovein|dovven
wish pehli tarjeeh
month مہینہ
consent lena|dena|chalte
filler कोई|karte waqt|samay|इस|kisi|inka
now is sal
less ke andar
more jyada|upar
fail@attempts फेल
ordinal:1@attempts pahli bar
number:1@attempts एक|ek bar
number:2@attempts do baar
pass@step pass hona|पास
affirm kaafi
recent@graduation नए|fresh grads
oldgrad purane|puraney
applytime@ecfmg apply karte waqt|avedan
starttime@ecfmg shuru|shuru hone|start hone
cert@ecfmg sartifiket
wish achcha|pasand karte hain
undemanded jaruri nahin
hedge कम
refuse lena band|nahi chalega|nahi chalegi
soft@step strict nahi
`;
