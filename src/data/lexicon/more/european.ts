/** Which Polish, Romanian, Italian and Greek words do applicants mix in? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const EUROPEAN = `
affirm va bene|bene|ovviamente|buono|buona|d'accordo|ναι
all tutti|wszyscy
condition jesli|tylko po|cu conditia
consent daja|biora|przyjmuja|sponsoruja|akceptuja|mozliwe|accepta|dau|ofera|sponsorizeaza|se poate|accetta|accettato|accettati
consent accettata|accettate|sponsorizza|sponsorizzano|fornisce|forniscono|offrono|ammette|ammettono|ammessi|prende|prendono
consent accettano|biorą
contrast ale|insa|tuttavia|invece|anzi
demand wymagane|wymagaja|trzeba|trebuie|necesar|richiesto|richiesta|richiesti|richieste|richiede|richiedono|bisogna|occorre
demand obbligatorio|necessario|necessaria|wymagany|wymagana|konieczne|obligatoriu
deny brak|nigdy|nu|fara|niciun|nici|nu mai|senza|nessuno|nessuna|nessun|neanche|nemmeno|nulla|non piu|όχι
fail picate|bocciato|bocciata|bocciati|bocciature|bocciatura|falliti|fallimento|fallimenti
filler są|się|jeszcze|sunt|pentru|cu|dalla|purtroppo|sono|è|loro|dicono
gradnoun laurea|laureato|laureata
hedge czasem|rzadko|zalezy|moze|prawdopodobnie|rar|depinde|forse|magari|talvolta|a volte|qualche volta|alcuni|alcune|probabilmente
hedge possibile|a seconda|caso per caso
join też|sau|oppure
less ponizej|entro|massimo
month miesiac|miesiecy|miesiace|luni|mese|mesi|miesiąc|miesiące|miesięcy
more co najmniej|powyzej|cel putin|peste|almeno|più
now teraz|obecnie|w tym roku|acum|adesso|quest'anno
only soltanto|esclusivamente
ordinal:1@attempts prima incercare|al primo tentativo|alla prima
past wczesniej|inainte|precedente|wcześniej
people laureati|candidati|medici|stranieri
refuse przestali|refuza|rifiuta|rifiutano|rifiutati|esclude|escludono|esclusi|scartano|scartati|odrzucają
score wynik|punteggio
silence nie podano|brak informacji|zapytac|nu stiu|sconosciuto|sconosciuta|non so|non specificato|non indicato|non chiaro|chiedere
silence da confermare|verificare|boh|non si sa|non e chiaro
sitting podejść|incercare|tentativo|tentativi|volte|próba|próby|próbę|încercare|încercări
source sito
status cetateni
subject programma
typical mediamente|solitamente|średnia|średnio
usce praktyki|tirocinio
visa wiza|wizy
week settimana|settimane
wish prefera|preferita|preferibilmente|preferiscono|preferisce|consigliato|consigliata|raccomandato|raccomandata|gradito|gradita
wish meglio|mile widziane
year lat|roku|lata|ani|anno|anni|rok
await@status czekam|astept
state:applied@status wyslane|aplicat|inviato

state:silent@status fara raspuns
`;
