/** Which words of languages seldom met, and of common ones as they are chatted, do applicants mix in, and what do they do? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MIXED = `
affirm đúng|đều được|igen|hamesha|hameshaa|haa ji|milta hi|sì|certo|sì certo|ayo|ki|diax|ndiyo|awo|e dey
all cả hai|cả|tất cả|đều|ca hai|parehas|keduanya|semua|dua-duanya|kedua|obie|oboje|obydwa|oba dva|obě|ambele|amândouă|amandoua|mindkettő|mindketto
all te dyja|sab|dono|donon|sabhi|kollo|el kol|har do|hardo|har dota|hame|her ikisi|ikisini|obe|oboikh|lubaya|lyubaya|vse|tutti e due|tutte e due
all entrambe|zote|zote mbili|yote
all@visa dalawa|etnein|el etnein|etneen|el etneen|letneen|rendu|renduvum|duita|duto|duitai|as duas|os dois|los dos tipos|ambas visas|beides|alle beide
all@visa tutti|tutte
condition nếu|jika|kalau|jeśli|jeżeli|jesli|ako|pokud|dacă|esli|yesli|pri uslovii
consent được|duoc|có|nhận|bảo lãnh|tài trợ|cấp|hỗ trợ|chấp nhận|bao lanh|nag-ooffer|nagooffer|menerima|tersedia|mensponsori|dają|daja|sponsorują
consent przyjmują|oferują|daju|primaju|ima|imaju|dávají|oferă|ofera|acceptă|sponsorizează|sponsorizeaza|karte|karta|karti|karenge|denge|dega|degi
consent milegi|leti|lenge|mil jata|mil jayega|ho jata|ho jayega|hota|mil jati|mawgood|mawjood|mawgoud|mawjoud|mowgood|mutawafer|motawafer|motawafir
consent bydo|byedo|biydo|biyedo|byeddo|byedoo|feeh|midan|mide|midahand|midan hame|mikonan|mikonand|yapıyorlar|yapiyorlar|yapıyor|destekliyorlar|ediyor
consent oluyor|oluyorlar|sağlıyorlar|yest'|est'|dayut|sponsiruyut|predlagayut|imeetsya|delayut|oformlyayut|danno|offre|dà|wanatoa|zipo|ipo|aris
consent@visa ada|bisa|boleh|dapat|terima|ache|aache|undi|undu|irukku|iruku|dicche|dei|chha|dincha|thiyenawa|istaru|ivvadam|fih|fi|dare|bale|dey|dem dey
consent@visa dan|dão|dá
contrast nhưng|nhung|tapi|tetapi|namun|ale|lecz|magar|kintu|zato|però|lakini
demand cần|phải|yêu cầu|harus|perlu
deny không|khong|ko có|khong co|không có|chẳng|chưa|không hề|walang kahit ano|tidak|bukan|belum|tanpa|gak|nggak|ga ada|tiada|nie ma|żadnych|żadnej
deny żadna|żaden|nema|není|nejsou|fără|nici|nincs|nem|nuk ka|nai|nahii|koi nahi|koi nahin|koi bhi nahi|nei|ledu|ledhu|illa|illai|illay|chaina|naha|nehe
deny nathi|msh|mfish|mfeesh|mafihash|mafhash|mub|nemikonan|nemikonand|net|netu|nikto|nichego|ni odnoi|niente|né|neppure|chka|voch|ar aris|hapana|hakuna
deny yelem|yellem|no dey|no dey at all|e no dey|no be|nor dey|nada de|plus de|plus aucun|plus aucune|ya pas|y'a pas|y a pas|il n'y a pas|gibt's nicht
deny gibt es nicht|de ninguna|kabhi nahi|kabhi nahin
deny@visa ara
filler là|của|với|thì|ở|trong|này|các|nhé|họ|din|rin|naman|yung|ang|ng|mga|nila|kami|kasi|yang|untuk|dengan|di|ini|itu|mereka|dla|jest|su|je|jsou|woh
filler ye|unka|inka|wahan|yahan|ko|ke|se|mai|hi|karo|lessa|khales|5ales|khalas|3ashan|hanooz|için|icin|henüz|u nih|eto|oni|sha|abi|oga|una|tienes|tiene
filler tengas|tienen|normalito|você|tu as|hast du|cho
hedge đôi khi|tùy|tuỳ|tùy trường hợp|có thể|thỉnh thoảng|kadang|kadang-kadang|mungkin|tergantung|czasami|czasem|zależy|ponekad|možda|občas|uneori|poate
hedge néha|shayad|kabhi kabhaar|gahi|inogda|mozhet|kak povezet|dipende|dipende dal caso|vrode
join và|hoặc|atau|juga|lub|albo|oraz|nebo|takođe|și|si și|ebong|ya da|ili|takzhe|anche
join@visa va
now hiện tại|bây giờ|năm nay|sekarang|seychas|poka|quest'anno|attualmente
only chỉ|chỉ có|hanya|cuma|saja|sahaja|tylko|wyłącznie|samo|pouze|doar|numai|csak|vetem|vetëm|keval|kewal|sirf aur sirf|shudhu|sudhu|matra|mattum
only matrame|witharai|vitharai|tolko|toko|tol'ko|miayn|mxolod|mkholod|pekee|bicha
only@visa tek
past trước đây|dati|pahele|pehlay
refuse ngừng|nahi denge|nahi karenge|nahi milega|nahi milti|nahi leti|nahi deti|nahin karte|nahin milta|nahi dega|bandh|dey na|dei na|ney na|hobe na
refuse pabe na|dae na|didaina|dinna|ivvaru|mabydosh|mabydoosh|mabyedoosh|mabye2balosh|mabyakhdosh|nemidan|nemide|nemidahand|yapmıyorlar|yapmiyorlar
refuse yapmıyor|desteklemiyor|desteklemiyorlar|sağlamıyor|sağlamıyorlar|etmiyor|etmiyorlar|sponsor olmuyorlar|sponsor olmuyor|olmuyor|ne delayut
refuse ne oformlyayut|ne berut|ne predlagayut|perestali|prekratili|ne spons|no gree|no dey gree|no go gree|nu au|nu dau|nu ofera|nu oferă|nu accepta
refuse nu acceptă
silence không biết|chưa biết|không rõ|chưa rõ|chưa hỏi|hỏi lại|khong biet|chua biet|khong ro|chua ro|di ko alam|di ko pa alam|hindi ko alam|di pa alam
silence tidak tahu|belum tahu|tanya|tak tahu|tidak jelas|nie wiem|nieznane|zapytać|ne znam|nevím|nie podano|nu știu|nu stiu|nem tudom|nuk e di|pata nai
silence pata nhi|pta nahi|pta nhi|pata karna|pata karo|puchhna|poochhna|email karna|jani na|jana nei|thaha chaina|teliyadu|theriyadu|theriyadhu
silence ariyilla|msh aref|msh aarfa|mesh aref|mabaarafsh|mesh waadeh|nemidunam|nemidoonam|nemidonam|nemidanam|maloom nist|malum nist|bilmiyoruz
silence sormadım|sormadim|emin değilim|emin degilim|ne znayu|poka ne znayu|ne ponyatno|neponyatno|sprosit|utochnit|nado sprosit|non lo so|non so ancora
silence chiedo|sijui|i no know|i no sabi|never reply|dem never reply|i never ask|i never ask them|never ask|falta preguntar|falta confirmar
silence por preguntar|por confirmar|sin confirmar|falta saber|a perguntar|falta perguntar|noch nicht gefragt|noch nicht nachgeschaut|nicht nachgeschaut
silence noch fragen|pas encore demandé|je ne sais pas|je sais pas|jsp|no lo sé|todavía no sé|ainda não sei|não perguntei
subject chương trình|bệnh viện
visa thị thực|visto|visti
`;
