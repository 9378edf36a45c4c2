/** Which words of languages seldom met, and of common ones as they are chatted, do applicants mix in, and what do they do? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MIXED = `
affirm sì|hamesha|ayo|igen|đúng
all obe|keduanya|semua|obie|oboje|obydwa|ambele|amândouă|mindkettő|sab|sabhi|entrambe|har do|hardo|hame|cả hai|cả|ca hai|tất cả|đều
all@visa dalawa|etnein|etneen|letneen|rendu|duita|duto|duitai|as duas|os dois|tutti e due|parehas
condition jika|kalau|jeśli|jeżeli|dacă|nếu|pag|ako
consent được|có|nhận|bảo lãnh|tài trợ|cấp|hỗ trợ|chấp nhận|bao lanh|tersedia|menerima|dają|sponsorują|przyjmują|ima|oferă|sponsorizează|karte|karta|karti|denge|dega|degi|milegi|mil jata|ho jata|hota
consent mawgood|mawjood|mawgoud|mawjoud|mutawafer|motawafer|bydo|byedo|biydo|midan|mide|midahand|mikonan|mikonand|yapıyorlar|yapiyorlar|yapıyor|destekliyorlar|ediyor|oluyor|sağlıyorlar|predlagayut|imeetsya|danno
consent@visa rola|dapat|aache|undi|undu|irukku|iruku|dei|chha|dare|bale|dan|dão|dá|fih
contrast tapi|tetapi|namun|lecz|nhưng|kintu|lakini
demand harus|perlu|cần|phải|yêu cầu
deny tidak|bukan|belum|tanpa|gak|nggak|không|khong|chẳng|chưa|nie ma|żadnych|żadna|nema|není|nincs|nahii|koi nahi|koi nahin|kabhi nahi|nei|ledu|illa|illai|chaina|naha|nathi|msh|mfish|nemikonan|netu|chka|voch|hapana|niente
deny@visa plus de
deny no dey|e no dey|nada de|plus aucun|plus aucune|ya pas|y'a pas|gibt's nicht|gibt es nicht
except más que|mas que
filler yang|untuk|dengan|di|ini|itu|mereka|cho|của|với|thì|họ|din|rin|naman|yung|ang|ng|mga|nila|kasi|woh|wahan|ko|pe|mai|lessa|khales|bu|için|icin|hanooz|u nih|eto|oni|abi|oga|sha|tienes|tengas|jest
filler@visa hem|läuft
hedge kadang|mungkin|tergantung|đôi khi|tùy|tuỳ|có thể|czasami|zależy|ponekad|uneori|vrode|gahi|nadir|nadiren|dipende|kabhi kabhaar
join atau|juga|lub|albo|oraz|și|ebong|và|hoặc|ya da|anche
now sekarang|seychas|poka|năm nay|hiện tại
only hanya|cuma|saja|tylko|wyłącznie|samo|pouze|doar|numai|csak|keval|shudhu|sudhu|matra|mattum|chỉ|toko|miayn|pekee
past dati|trước đây
plain standart
possible mümkün|mumkun
refuse nahi denge|nahi karenge|dey na|dei na|hobe na|mabydosh|mabydoosh|nemidan|nemide|nemidahand|yapmıyorlar|yapmiyorlar|yapmıyor|desteklemiyor|desteklemiyorlar|sağlamıyor|etmiyor|etmiyorlar|olmuyor|durdurdular|durdurmuşlar|durduruldu|perestali|prekratili|ngừng|no gree
silence không biết|chưa biết|không rõ|khong biet|chua biet|di ko alam|di ko pa alam|hindi ko alam|tidak tahu|belum tahu|tanya|nie wiem|pata nhi|pta nahi|pata karna|jani na|msh aref|mesh aref|nemidunam|nemidoonam|ne ponyatno|neponyatno|sprosit|utochnit|non lo so|i no know|never reply|i never ask|never ask
silence falta preguntar|falta confirmar|por preguntar|por confirmar|sin confirmar|falta perguntar|noch fragen|noch nicht nachgeschaut|je sais pas|jsp|no dice nada|no lo sé|ainda não sei
source sabi
visa thị thực|visti
source antwort|письмо|письме|координатора|координатору|ответили|сайте|koordinatörü|sayfa|المنسقة|المنسق|coordonnatrice|resposta
silence steht nirgends|nirgends angegeben|no dan número|no dicen cuánto|no dicen cuántos|não dizem quanto|não dizem quantos|ne disent pas combien|не пишут|нигде не указано|yazmıyorlar|没有写|walang nakasulat|hindi sinabi|di sinabi|tidak disebut|ne pišu
deny ga ada|gak ada|tak ada
demand 必須
filler 时|不然|否则|则
filler thank god|thank goodness|alhamdulillah|hamdulillah|mashallah|khuda ka shukar|gott sei dank|dieu merci|الحمد لله
source rang
`;
