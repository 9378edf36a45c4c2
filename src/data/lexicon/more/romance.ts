/** Which words of Spanish, Portuguese, French, Italian and Romanian do applicants mix in where they chat: who said it, since when, what it costs? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ROMANCE = `
consent dan visa|sacan|manejan|trabajan con|pagan|empezaron|volvieron|salen|consegue|conseguem|pagam|entram|voltaram|começaram|sponsoram|donnent|fanno
consent lo danno|fac|acordă
refuse quitaron|sacaron|cancelaron|suspendieron|cortaron|cerraron|eliminaron|tiraram|cortaram|suspenderam|cancelaram|supprimé|annulé|hanno smesso|tolto
refuse sospeso|bloccato|au oprit|au renunțat|suspendat|jamais fait
only nomás|nomas|solo esa
all n'importe|qualsiasi
deny n-am
condition con tal de|quem tem|quienes tengan|los que tienen|si tienes|se tiver|para quem|à condition|a patto che|altfel
contrast altrimenti
hedge creo que|creo|supongo|al parecer|tal vez|singolo caso|casi rari|valutano|acho que|parece que|je crois|il paraît|credo|pare|sembra|cazuri excepționale
hedge cazuri|excepționale
silence no contestan|no responden|sin respuesta|no mencionan|no aparece|hay que preguntar|tengo que preguntar|preguntaré|no encontré|não achei|não diz
silence não fala|não falam|não respondeu|não responderam|vou perguntar|pas précisé|pas de réponse|n'apparaît|rien trouvé|pas répondu|non dice|non risponde
silence da chiedere|devo chiedere|nu scrie|neclar|nimic despre|n-am găsit
source me dijo|me dijeron|dijeron|dicen|aclaró|aclaro|respondió|contestó|contesto|escribió|avisó|comentó|secretaria|prima|pregunté|falou|falaram|disseram
source respondeu|escreveu|rodapé|dixit|a dit|m'a dit|répondu|coordinatrice|secrétaire|copain|d'après|detto|risposto|scritto|confermato|secondo|collega
source specializzando|fonte|a zis|au zis|a spus|a scris|a răspuns|coordonatoarea|prieten|coleg|dice
now este año|desde este año|este ano|cette année|ormai|anul ăsta|anul acesta|anul asta|continua|sigue|siguen
past el año pasado|ano passado|l'an dernier|l'année dernière|l'anno scorso|anul trecut|teve|antes daban|facevano|davano
future el próximo año|el año que viene|ano que vem|próximo ano|l'an prochain|l'anno prossimo|anul viitor
filler cambió|dueño|puso|igual|alguien|grupo|jaja|ojo|lástima|qué pena|por suerte|menos mal|mi|tá|pra|letra miúda|frase|ainda bem|rien à|dommage|heureusement
filler ouf|trop cher|peccato|per fortuna|ma|ho|hanno|già|din păcate|noroc|se uită|de la
demand vogliono|il faut
source@visa no rodapé
affirm tranquilo|tranquillo|easy peasy|firme|firme e forte|como siempre|como sempre|comme toujours|come sempre|sigur
matter abogado|abogados|trámite|tramite|cuota|advogado|avocat|avvocato
limit sin límite
unlimited sem limite|sans limite|sem corte
status cittadini
join y también|ed
wish les gusta
consent ils font|font le|font la|font du
future arrancan|empiezan|comienzan|começam|commencent|inizieranno
silence n'apparaît|n'apparait|apparaît pas|non appare|não aparece
`;
