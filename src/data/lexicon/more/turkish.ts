/** Which Turkish words do applicants mix in? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const TURKISH = `
affirm var|evet|olur|tamam|tabii|tabi|elbette|kesinlikle|iyi|vardır|kesin
all ikisi|her ikisi de|hepsi
ask hangi|kaç
condition eğer|eger|şartıyla|sartiyla|koşuluyla|sürece|varsa|olursa|sarti
consent alıyor|aliyor|alıyorlar|aliyorlar|alır|alırlar|veriyor|veriyorlar|verir|verirler|kabul|destekliyor|sağlıyor|sagliyor
consent sponsorluk|uygun|ediyorlar|mevcut|alınıyor|kabul ediyor|kabul ediyorlar|kabul ediliyor|kabul eder
contrast fakat|ancak|amma|yoksa
demand gerekli|gerekiyor|gerek|gerekir|zorunlu|zorunludur|şart|lazim|asgari|istiyor|istiyorlar|isteniyor|mecburi|olmali
deny yok|değil|degil|hayır|hayir|olmadan|olmaksızın|hiç|hiçbir|asla|yoktur|olmaz|hicbiri
exam sınav
fail başarısız|basarisiz|başarısızlık|kalmış|kalan|kaldı
filler bir|çok|sonrası|edilir|olmak|onlar|gore|diyor|dedi
gradnoun mezun|mezuniyet|mezuniyetten|mezunu|diploması
hedge belki|bazen|nadir olarak|değişir|degisir|değişiyor|bağlı|bagli|duruma gore|muhtemelen|olabilir|bazı|bazi|sanırım|sanirim
hedge galiba|zor
join veya|ayrıca|ve
less en fazla|kadar|içinde|icinde|altı|altında|azami
month ayı|aylık|aydan
more en az|fazla|üzeri|uzeri|üstü|ustu|yukarı
now şimdi|simdi|artık|bu sene|bu yil|su an
only sadece|yalnızca|yalnizca|yalnız
ordinal ilk
ordinal:1@attempts ilk denemede
pass geçmiş
past önce|önceden|eskiden|gecen yil|veriyorlardi
people mezunlar|mezunları|mezunlari|adaylar|aday|doktorlar|yabancılar|yabancı|yabanci
recent yeni mezun
refuse almıyor|almiyor|almıyorlar|almiyorlar|almaz|vermiyor|vermiyorlar|vermez|reddediyor|eliyorlar|eliyor|durdurdu|durdurmuslar
refuse mumkun degil|kabul etmiyor|kabul etmiyorlar|kabul edilmiyor|kabul etmez|kabul etmezler|almazlar|alınmıyor
score puanı
silence bilinmiyor|bilmiyorum|belirsiz|belirtilmemiş|belirtilmemis|yazmıyor|yazmiyor|sor|sorulacak|soracağım|sorulmalı|bakılacak
silence cevap gelmedi|belli degil|cevap yok
sitting deneme|denemede|denemeler|girişte|giriş|defa
source sitede|koordinator
subject hastane
told yaziyor
typical ortalama|ortalaması|ortalamasi|genelde|genellikle|çoğunlukla|cogunlukla
usce deneyim
visa vize
week haftalık
wish tercihen|tercih|tercih sebebi|önerilir|onerilir|öneriliyor|avantaj
year yıl|yil|yılı|yıldan|yıla|yıllık|yıldır|sene|senesi|seneden
consent@visa devam
future@status basvuracagim
interview@status gorusme
state:invited@status mulakat geldi
state:silent@status haber gelmedi
undemanded@usce gerek yok
year@graduation yıl önce|yil once
yet@status henuz
undemanded gerekmez|gerekmiyor
usa amerikada
consent yapar|sağlar|veriliyor
refuse olmuyorlar|vermirler|kaldırmışlar|kaldırdılar|kaldirmislar|bıraktılar|iptal|verilmiyor
only tek
condition olanlar
demand istəyirlər
undemanded şart değil
hedge duruma göre
silence net değil|sormam lazım|sordum|cevap vermediler|yazmayiblar|bakmadım
source söyledi|dediler|diyorlar|yazdı|yazdi|arkadaş|arkadaşım|cavab
now halen|bu yıl
past geçen sene|geçen yıl|vardı
future seneye|gelecek yıl
filler üçün|ucun|çünkü|maalesef|neyse ki|başvuru
status vatandaş|vatandas|yeşil kart|vetendas
matter masraf|masrafı|avukat
affirm problemsizdir|sorunsuz|sorun yok
visa vizeye
refuse kaldırılmış
consent olurlar|oluyorlar|edirlər|edirler|verilir|qebul|qəbul|açık|desteklerler
refuse vermirlər|yapmaz|yapmazlar|kaldirdilar|bırakmışlar|kesmişler|kestiler|desteklemez|etmirlər|etmirler|dayandırılıb|dayandirib|kapattılar
only bir tek
all her ikisini|hər ikisi|her ikisini de|ikisi də|hansı olur olsun
deny yoxdur|yox|deyil|değiller
condition olsa|olanlara|əgər|eger ki
demand isteyirler|lazımdır|lazimdir|vacibdir|gerekiyormuş|isterler|istenir|tələb
undemanded lazım değil|istemiyorlar|lazım deyil
hedge zaman zaman|bəzən|bezen|ola biler|bəlkə
silence sormak lazım|soracam|bilmirəm|bilmirem|yazılmayıb|öğreneceğim|bakmam lazım|aydın deyil|soruşmaq|cavab yoxdur|öğrenmek lazım
source soyledi|yazıyor|yazmış|sitesi|mailde|sayfada|dedilər|yazıblar|sekreter
now seneye kadar|hâlâ|bu dönem|bu il|indi|hələ
past gecen sene|önceleri|keçən il|veriyordu|vermişler
future gelecek sene|gələn il|önümüzdeki yıl
filler cunku|neyse|onun|bunun|bana|bize|başka|ama hep|herkes|olarak|her zaman|çox|çünki|təəssüf|ne yazık ki
status vatandaşı|vatandaşlık|vətəndaş
matter ücret|kontenjan|bütçe
affirm problem yok|her zaman var|bəli
visa vizesi|vizeler|vizeyi
filler itibaren|bile
refuse kalkti|kapandi|vermeyi birakti
affirm yeterli|yeter|kafi|sorun degil
more ve ustu|ve uzeri
fail@attempts kalanlar
number:1@attempts bir kere
number:2@attempts iki kez
wish tercih ediyorlar
soft@step kati degil
hedge cok az|seyrek
pass@step gecmis olmak
applytime@ecfmg basvuru sirasinda
starttime@ecfmg baslamadan once
refuse@usce sayilmiyor
`;
