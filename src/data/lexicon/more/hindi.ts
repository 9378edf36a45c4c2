/** Which Hindi and Urdu words do applicants mix in, romanised, in Devanagari and in Nastaliq? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const HINDI = `
affirm haan|haa|haanji|bilkul|zaroor|zarur|theek|thik|acha|achha|accha|achi|achhi|sahi|koi masla nahi|koi problem nahi|masla nahi
affirm confirm kiya|theek hai|thik hai|hanji|हाँ|ठीक|ہاں|جی|ٹھیک
all dono hi|sab|sabhi|saare|दोनों|सभी|دونوں|سب
ask kitne|kitna|kaun
condition agar|agr|basharte|अगर
consent lete|leta|leti|letay|dete|deta|deti|detay|milta|milti|miltay|milega|kabool|qubool|manzoor|chalega|chalta hai|chalti hai
consent chalegi|chal jayega|kar sakte|dega|denge|lenge|lega|milte|mil jayega|देते|देता|लेते|लेता|मिलता|स्वीकार|دیتے|دیتا|لیتے|ملتا
consent قبول
contrast lekin|warna|balke|halanke|लेकिन|لیکن
demand chahiye|chahiyen|zaroori|zaruri|laazmi|zarurat|zaroorat|hona chahiye|mangte|maangte|mangtay|lazmi|chaiye|चाहिए|जरूरी|چاہیے
demand ضروری
deny naheen|nhi|bina|bagair|hargiz|ab nahi|nai|nhin|बिना|نہیں|بغیر
fail nakaam|nakam
filler hai|hain|mein|bhi|kiya|gaya|apne|yaar|waqt|wale|liye|ke liye|k liye|toh|padta|padtaa|hona|pe|ki|ke|koi|karte|karta|karti
filler unka|woh|bol|bola|kaha|bahut|bohot|saath|ke saath|हैं|है|में|का|की|को|से|भी|लिए|साथ|ही|ہے|ہیں|کے|کا|کو|سے|میں|بھی|کوئی|کرتے
hedge shayed|kabhi kabhi|kabhi kabar|kabhi kabhar|mushkil|thora mushkil|kuch|kuchh|ho sakta|hosakta|ho sakti|depend karta|kabhi
hedge bohot kam|bahut kam|case dekh ke|कभी-कभी|शायद|मुश्किल|شاید|مشکل|کچھ
join aur|yaa|और|या|اور|یا
less andar|se kam|zyada se zyada|se zyada nahi|अंदर
month mahine|mahina|maheene|mahinay|mahino|maheenay|महीने|مہینے
more kam az kam|kam se kam|zyada|ziada|se upar|oopar|se zyada|se ziada|कम से कम
now abhi|filhal|aajkal|is saal|is baar|अब|अभी|اب|ابھی
only sirf|srf|faqat|siraf|kewal|keval|केवल|सिर्फ|صرف
ordinal pehli|ek baar
ordinal:1 ek hi baar|pehli baar
past pehle|pehlay|pahle|pichle saal|पहले|پہلے
people walon|waalon|doctoron
refuse nahi lete|nahi dete|nahi leta|nahi deta|nahin lete|nahin dete|nahi milta|nahi karte|nhi lete|nhi dete|mana karte|mana
refuse inkaar|inkar|darwaza band|band hai|band kar diya|mana kar diya|बंद|मना|بند|انکار
silence patanahi|nahi pata|nahin pata|nahi maloom|nahin maloom|nahi malum|poochna|puchna|poocho|pucho|pochna|nahi likha
silence check karna|confirm karna|pata ni|pta nahi|pta nhi|pata nhi|maloom nahi|jawab nahi|pooch lo|पता नहीं|मालूम नहीं|पूछना
silence معلوم نہیں|پتہ نہیں
sitting koshish|koshishen|dafa|martaba
status ग्रीन कार्ड
told likha|likhi|لکھا
typical aksar|zyada tar|ausat|ausatan
visa वीज़ा|ویزا
week hafte|haftay|hafton
wish behtar|tarjeeh|tarjih|pasand|behtareen
year saal|saalon|saalo|baras|साल|वर्ष|سال
await@status intezar
future@status karunga|karna hai
state:applied@status bhej diya
state:interviewed@status interview de diya|interview ho gaya
state:invited@status bulaya|interview mila
state:rejected@status reject kar diya|reject ho gaya|mana kar diya
state:silent@status کوئی جواب نہیں
state:withdrawn@status wapas le liya
`;
