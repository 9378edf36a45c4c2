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
consent cubren|gestionan|retomaron|conseguem|voltaram|começaram|sponsora|donne|proposent|payent|pagano|lo danno|iau
refuse suspenderam|encerraram|cancelaram|ont arrêté|stoppé|coupé|interrotto|annullato|au scos|oprit|renuntat|respinge|jamais fait
only mesmo só|rien que|solo ese|doar atât
all qualsiasi|ogni visto
deny ninguna de las|ni la|non li|ne fanno|niciuna|nicio|nici una
condition quien tenga|quienes tengan|los que tienen|con tal que|pour ceux|sous réserve|a patto che|chi ha|cine are|dacă ai
hedge capaz|singolo caso|acho|deve ser|caz la caz|cazuri excepționale|cazuri|excepționale|vagas limitadas|places limitées|poucas vagas
silence no respondieron|por ver|falta ver|preguntaré|pregunto|no encuentro|no achei|a ver|tenho que perguntar|vou perguntar|je demande|non dicono|non risponde
silence devo chiedere|niente sul sito|nu zice|neclar|de intrebat|nu răspund|sin mencionar
source respondio|contestó|avisó|comentó|me falou|rodapé|copain|pote|collega|specializzando|prieten|coleg
now desde julio|ormai|da quest'anno|mantienen|mantêm
past hasta el año pasado|no ano passado|l'anno scorso|hacían|faziam|facevano|davano|dădeau
future año que viene|l'année prochaine|l'anno prossimo|de anul viitor
filler dueño|quedó|puso|jaja|jajaja|kkk|kkkk|rsrs|lástima|por suerte|menos mal|fijo|está em|aí|daí|letra miúda|letra chica|frase|ainda bem|graças a deus
filler ouf|bof|gli|che|nel|nella|sul|così|noroc|că|la ei
demand servono|occorrono|obligat|trebuie să
source@visa no rodapé|pie de página|pied de page
affirm tranquillo|obvio que sí|sin falta|tranquille|sin drama|easy peasy|firme e forte|sigur
matter advogados|avocats|avvocato|costa
unlimited sin limites|senza limiti|fără limită|sin tope|sem corte
less desde hace
status carta verde|ciudadanía americana|cittadini|cittadino|cetățean
join ainsi que
wish gostam mais|ils préfèrent|de preferință|prefieren a
visa visados de|vizele
consent font les
affirm suficiente|alcanza|sufficiente|suffisant|suffit|ajunge
more@step para arriba|in su
filler macar|să|fie|zic ei|asta|dal|averlo
source zic|dizem|dicono che
less maxim|cel mult|non piu di|al massimo|como maximo
demand minim|chiedono
more au moins un
gradnoun absolvire|laureati da
deny nimic|nici macar|meme pas|nem sequer
refuse nu mai iau|nu mai dau|n'en prennent plus|ne prennent plus|n'acceptent plus|ya no dan|ya no reciben|ya no aceptan|ya no patrocinan
consent se admite
ordinal:1@attempts primer intento|primo tentativo|premier coup|du premier coup|primeira tentativa|din prima incercare|premiere tentative
applytime@ecfmg aplicare|alla domanda|domanda|domande|apliques
starttime@ecfmg iniziare|cominciare|incepe|empieza|le debut
bound@ecfmg inainte de|pana la|avant de
refuse@usce nu se pune|nu conteaza|ne compte pas
consent@usce se pune|conteaza|vale anche
recent@graduation neolaureati|recem formados
affirm@imgs varios|molti|muitos
hedge pochi|putini|tres peu
img@imgs straini|etrangers
wish preferabil|apprecie|se prefiere|dao preferencia|es mejor|mejor si|melhor se
undemanded non serve|pas obligatoire|pas exige
soft@step no es estricto|pas strict|non rigido|nao e rigido|nu e strict
pass@step trecut|promovat|con aprobar|averlo passato|passe
status carte verte
join tb|tbm
`;
