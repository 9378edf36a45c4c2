/** Which number does a word name? English first, then the languages that applicants mix in. */

const packed = (words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((pair) => {
    const [word = '', value = ''] = pair.split(':');
    return [word, Number(value)] as const;
  });

const UNITS: ReadonlyMap<string, number> = new Map(
  packed(
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 ' +
      'dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 dois:2 duas:2 três:3 quatro:4 sete:7 oito:8 nove:9 dez:10 ' +
      'deux:2 trois:3 quatre:4 cinq:5 huit:8 neuf:9 dix:10 zwei:2 drei:3 vier:4 fünf:5 funf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 ' +
      'iki:2 üç:3 dört:4 beş:5 teen:3 paanch:5 panch:5 dva:2 dve:2 tri:3 pyat:5 due:2 tre:3 quattro:4 cinque:5 sei:6 dieci:10 doi:2 trei:3 dwa:2 dwie:2 trzy:3 dalawa:2 tatlo:3 dua:2 tiga:3 lima:5 两:2 二:2 三:3 五:5 один:1 два:2 две:2 три:3 пять:5 ' +
      'двух:2 трех:3 трёх:3 пяти:5 дві:2 двох:2 трьох:3 четыре:4 ثلاث:3 ثلاثه:3 اربع:4 اربعه:4 خمس:5 خمسه:5 ست:6 سته:6 سبع:7 عشر:10 دو:2 سه:3 تين:3 چهار:4 چار:4 پنج:5 پانچ:5 ' +
      'दो:2 तीन:3 चार:4 पांच:5 पाँच:5 দুই:2 তিন:3 পাঁচ:5 δύο:2 δυο:2 τρία:3 τρεις:3 πέντε:5 două:2 doua:2 patru:4 cztery:4 pięć:5 empat:4 dalawang:2 tatlong:3 limang:5 yedi:7 四:4 六:6 十:10 chaar:4',
  ),
);
const TENS: ReadonlyMap<string, number> = new Map(
  packed('twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90'),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  packed(
    'first:1 second:2 third:3 fourth:4 initial:1 single:1 once:1 twice:2 thrice:3 primer:1 primera:1 primero:1 segundo:2 segunda:2 tercer:3 tercero:3 primeira:1 primeiro:1 première:1 premier:1 deuxième:2 troisième:3 ersten:1 erste:1 erster:1 zweiten:2 zweite:2 zweiter:2 dritten:3 ilk:1 ikinci:2 üçüncü:3 pehli:1 pehla:1 primo:1 prima:1 secondo:2',
  ),
);

/** "two", "twenty"; null for a word that is no number. */
export const numberOfWord = (form: string): number | null => UNITS.get(form) ?? TENS.get(form) ?? null;
export const isTens = (form: string): boolean => TENS.has(form);
export const ordinalOfWord = (form: string): number | null => ORDINALS.get(form) ?? null;

const MONTHS: ReadonlyMap<string, number> = new Map(
  packed(
    'jan:1 january:1 feb:2 mar:3 march:3 apr:4 april:4 may:5 jun:6 june:6 jul:7 july:7 aug:8 august:8 sep:9 sept:9 oct:10 nov:11 dec:12 ' +
      'enero:1 febrero:2 marzo:3 abril:4 mayo:5 junio:6 julio:7 agosto:8 septiembre:9 octubre:10 noviembre:11 diciembre:12 janeiro:1 fevereiro:2 março:3 maio:5 junho:6 julho:7 setembro:9 outubro:10 ' +
      'janvier:1 février:2 mars:3 mart:3 avril:4 mai:5 juin:6 juillet:7 août:8 décembre:12 ene:1 abr:4 dic:12 déc:12 okt:10 januar:1 märz:3 juni:6 juli:7 ocak:1 nisan:4 mayıs:5 haziran:6 temmuz:7 ağustos:8 ekim:10 iyulya:7 января:1 марта:3 апреля:4 мая:5 июня:6 июля:7 августа:8 luglio:7 gennaio:1 ottobre:10 dicembre:12',
  ),
);
/** The first five letters of months that other languages inflect: "decembra", "вересня", "aralıkta". */
const MONTH_BEGINNINGS: ReadonlyMap<string, number> = new Map(
  packed(
    'janua:1 ianua:1 febru:2 septe:9 octob:10 octom:10 oktob:10 novem:11 noiem:11 decem:12 dezem:12 desem:12 disem:12 ' +
      'stycz:1 wrześ:9 wrzes:9 paźdz:10 pazdz:10 grudn:12 ocakt:1 şubat:2 subat:2 eylül:9 eylul:9 ekimd:10 kasım:11 kasim:11 aralı:12 arali:12 ' +
      'январ:1 февра:2 сентя:9 октяб:10 ноябр:11 декаб:12 січня:1 січні:1 верес:9 жовтн:10 листо:11 грудн:12 ' +
      'ιανου:1 σεπτε:9 οκτωβ:10 νοεμβ:11 δεκεμ:12 δεκέμ:12 ' +
      'يناير:1 فبراي:2 سبتمب:9 اكتوب:10 نوفمب:11 ديسمب:12 ژانوي:1 سپتام:9 اكتبر:10 نوامب:11 دسامب:12 जनवरी:1 फरवरी:2 सितंब:9 अक्टू:10 नवंबर:11 दिसंब:12 ডিসেম:12 জানুয:1',
  ),
);
export const monthOfWord = (form: string): number | null => MONTHS.get(form) ?? MONTH_BEGINNINGS.get(form.slice(0, 5)) ?? null;

/** Every word here that names a number, a place in an order or a month. */
export const NUMERALS: readonly string[] = [UNITS, TENS, ORDINALS, MONTHS].flatMap((words) => [...words.keys()]);
