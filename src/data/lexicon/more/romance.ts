/** Which words of Spanish, Portuguese, French, Italian and Romanian do applicants mix in where they chat: who said it, since when, what it costs? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ROMANCE = `
consent sacan|manejan|trabajan con|pagan|empezaron|volvieron|salen|consegue|pagam|entram|sponsoram|donnent|fanno|fac|acordă
refuse quitaron|sacaron|cancelaron|suspendieron|cortaron|cerraron|eliminaron|tiraram|cortaram|supprimé|annulé|hanno smesso|tolto|sospeso|bloccato|au oprit
refuse au renunțat|suspendat
only nomás|nomas|solo esa
all n'importe
deny n-am
condition con tal de|quem tem|si tienes|se tiver|para quem|à condition|altfel
contrast altrimenti
hedge creo que|creo|supongo|al parecer|tal vez|casi rari|valutano|acho que|parece que|je crois|il paraît|credo|pare|sembra
silence no contestan|no responden|sin respuesta|no mencionan|no aparece|tengo que preguntar|no encontré|não achei|não diz|não fala|não falam|não respondeu
silence não responderam|pas précisé|pas de réponse|n'apparaît|rien trouvé|pas répondu|non dice|da chiedere|nu scrie|nimic despre|n-am găsit
source me dijo|me dijeron|dijeron|dicen|aclaró|aclaro|respondió|contesto|escribió|secretaria|pregunté|falou|falaram|respondeu|dixit|a dit|m'a dit|répondu
source coordinatrice|secrétaire|d'après|detto|risposto|scritto|confermato|secondo|fonte|a zis|au zis|a spus|a scris|a răspuns|coordonatoarea|dice
now este año|desde este año|este ano|cette année|anul ăsta|anul acesta|anul asta
past el año pasado|ano passado|l'an dernier|l'année dernière|anul trecut|teve|antes daban
future el próximo año|el año que viene|ano que vem|próximo ano|l'an prochain|anul viitor
filler cambió|igual|alguien|grupo|ojo|qué pena|mi|tá|pra|rien à|dommage|heureusement|trop cher|peccato|per fortuna|hanno|già|din păcate|se uită|de la
demand vogliono|il faut
affirm tranquilo|firme|como siempre|como sempre|comme toujours|come sempre
matter abogado|abogados|trámite|tramite|cuota|advogado|avocat
join y también|ed
wish les gusta
consent ils font|font le|font la|font du
future arrancan|empiezan|comienzan|começam|commencent|inizieranno
silence n'apparait|apparaît pas|non appare|não aparece
refuse@visa zu teuer|trop cher|muy caro|troppo caro|muito caro
filler@visa o|ma
consent@visa continua|continuam|sigue|siguen|continúa
`;
