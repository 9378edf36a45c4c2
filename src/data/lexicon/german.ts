/** Which German words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const GERMAN = `
affirm jawohl|klar|natürlich|selbstverständlich|sicher|bestätigt|genau|richtig|stimmt|kein problem|problemlos|passt|einverstanden|gewiss
affirm definitiv|immer
applytime bei bewerbung|vor bewerbung
approx ungefähr|ungefaehr|etwa|zirka|rund|annähernd|schätzungsweise|beinahe|nahezu
ask welche|welcher|welches|welchen|wieviel|wieviele|warum|wieso|wann|wen|wem
cert zertifikat|zertifikate|zertifiziert|zertifizierte|zertifizierung|bescheinigung
condition wenn|sofern|vorausgesetzt|solange|sobald|nur wenn|bedingung|bedingungen|vorbehaltlich|abhängig|genehmigungspflichtig|soweit
consent sponsert|sponsern|gesponsert|gesponserte|sponsort|akzeptiert|akzeptieren|akzeptierte|akzeptabel|nimmt|nehmen|genommen|angenommen
consent annehmen|bietet|bieten|angeboten|anbieten|unterstützt|unterstützen|unterstuetzt|erlaubt|erlauben|zugelassen|zulassen|zulässig
consent ermöglicht|ermöglichen|beantragt|beantragen|stellt|stellen|gewährt|gewähren|berücksichtigt|berücksichtigen|beruecksichtigt|betrachtet
consent verfügbar|erhältlich|vorhanden|geeignet|berechtigt|bewerbungsberechtigt|willkommen|aufgeschlossen|freundlich|img-freundlich
consent teilnehmend|anerkennt|anerkennen|erhalten|erhält|eingeladen|interviewt|bearbeitet|übernimmt|übernehmen
consent fördert|fördern
contrast aber|jedoch|obwohl|obgleich|allerdings|trotzdem|dennoch|wohingegen|hingegen|dagegen|sondern|stattdessen|anstatt|statt|trotz
contrast andererseits|ansonsten|sonst|einerseits
day tage|tagen|tages
demand erforderlich|erforderliche|erfordert|erfordern|verlangt|verlangen|verlangte|gefordert|geforderte|fordert|fordern|benötigt|benötigte
demand benötigen|benoetigt|braucht|brauchen|nötig|noetig|notwendig|notwendige|notwendigerweise|pflicht|verpflichtend|verpflichtende
demand obligatorisch|obligatorische|zwingend|unbedingt|unerlässlich|unabdingbar|unverzichtbar|muss|muß|müssen|muessen|musst|vorgeschrieben
demand vorausgesetzte|gebraucht|mindest|mindestpunktzahl|mindestscore|wesentlich|strikte|ausnahmslos|mindestanforderung|erwarten
demand erwartet
deny nicht|nichts|keinem|keiner|keinerlei|nein|nie|niemals|niemand|weder|ohne|nirgends|nee|fehlt|fehlen|fehlende|mangels
exam prüfung|prüfungen|pruefung|pruefungen|schritt|stufe|teilprüfung
except außer|ausser|ausgenommen|ausnahme|ausnahmen
fail durchgefallen|durchgefallene|durchfallen|fehlversuch|fehlversuche|fehlversuchen|nicht bestanden|nichtbestehen|gescheitert|scheitern
fail wiederholung|wiederholungen|wiederholen|wiederholt|wiederholte|wiederholungsprüfung|nachprüfung|misserfolg|misserfolge|misslungen
filler der|den|ein|eine|einen|einem|einer|eines|zu|zum|zur|ins|vom|von|mit|bei|beim|für|fuer|aus|auf|nach|vor|seit|durch|gegen|zwischen
filler während|wegen|als|wie|dass|daß|weil|denn|dann|danach|nachdem|damit|dabei|dazu|dafür|daran|darauf|darüber|davon|hier|dort|sehr|ganz
filler ziemlich|auch|schon|bereits|etwas|alles|alle|allen|jede|jeder|jedes|jeden|jedem|viele|vielen|viel|diese|dieser|dieses|diesen|diesem
filler jene|solche|andere|anderen|anderer|anderes|ihre|ihr|ihren|ihrem|ihrer|sein|seine|seinen|ich|mich|mir|dich|euch|ihm|ihn|ihnen|sich
filler selbst|bitte|danke|hallo|eben|doch|noch|sogar|zwar|pro|laut|lt|ab|bezüglich|hinsichtlich|innen|überhaupt|einfach|genug|beides|usw
filler bzw|z.b.|ist|sind|bin|sei|seien|haben|habe|habt|hätte|hätten|wird|werden|worden|kann|können|koennen|darf|dürfen|duerfen|macht|machen
filler gibt|geben|geht|gehen|lässt|lassen|tun|bleibt|bleiben|möchte|möchten|wollen|gemacht|gegeben
filler@share prozentsatz|anteil|anteile
future demnächst|zukünftig|künftig|geplant|planen|hoffentlich|voraussichtlich|hofft|hoffen
gradnoun abschluss|abschluß|abschlusses|studienabschluss|studienende|abschlussjahr|diplom|abgeschlossen|approbation|staatsexamen|studium
gradnoun examensjahr
handson patientenkontakt|patientenversorgung|stationär|praktisch
hedge selten|seltener|manchmal|gelegentlich|begrenzt|begrenzte|eingeschränkt|eingeschränkte|beschränkt|im einzelfall|einzelfall|einzelfälle
hedge einzelfallentscheidung|fallweise|vielleicht|möglich|moeglich|möglicherweise|eventuell|evtl|evtl.|ggf|ggf.|gegebenenfalls|wahrscheinlich
hedge vermutlich|wohl|könnte|könnten|koennte|dürfte|dürften|einige|einigen|einzelne|manche|manchen|wenige|wenigen|wenig|kaum|schwer|schwierig
hedge ausnahmsweise|ausnahmefälle|verhandelbar|individuell|ermessen|angeblich|anscheinend|scheint|scheinbar|unwahrscheinlich
hedge teilweise|bedingt|fraglich|ausgewählte|unter umständen|theoretisch
img ausländer|ausländische|ausländischen|ausländischer|internationale|internationalen|auslandsabsolventen|auslandsstudium
join und|oder|sowie|sowohl|beziehungsweise
less weniger|höchstens|hoechstens|unter|unterhalb|niedriger|geringer|bis|innerhalb|längstens|letzten|letzte
letter empfehlungsschreiben|referenzschreiben|empfehlungsbrief|empfehlungsbriefe|empfehlung|empfehlungen|referenz|referenzen|arbeitszeugnis
limit grenze|grenzen|grenzwert|obergrenze|untergrenze|höchstgrenze|schwelle|schwellenwert|beschränkung|beschränkungen|einschränkung
limit einschränkungen|begrenzung|begrenzungen|filtern|filtert|vorauswahl|kriterium|kriterien|voraussetzung|voraussetzungen|anforderung
limit anforderungen|vorgabe|vorgaben|regel|regeln|richtlinie|richtlinien|kontingent|deckel|hürde|mindestwert|altersgrenze
matter gehalt|paare|englisch|deutsch|stadt
month monat|monate|monaten|monats|mon.
more mehr|mindestens|wenigstens|zumindest|höher|hoeher|größer|über|ueber|oberhalb|mind.|aufwärts|übersteigt
now jetzt|derzeit|zurzeit|momentan|aktuell|aktuelle|gegenwärtig|heute|heutzutage|vorerst|vorläufig|neu|neue|neuer|neues|aktualisiert
obs hospitation|hospitationen|hospitanz|hospitant|hospitanten|beobachter|beobachtung|beobachtend
oldgrad ältere|älteren
only nur|lediglich|ausschließlich|ausschliesslich|allein|bloß|einzig|einzige|einziger|streng|strengstens|alleinig
ordinal erster|ersten
pass bestanden|bestandene|bestandenes|bestehen|bestehens|besteht|geschafft|absolviert|absolvieren
past früher|frueher|vorher|zuvor|ehemals|ehemalig|waren|wurde|wurden|hatte|hatten|konnte|konnten|durfte|durften|letztes jahr|damals|einst
past alte|historisch|bisher|bislang|vormals|akzeptierten|gewesen
people bewerber|bewerbern|bewerberinnen|kandidat|kandidaten|kandidatinnen|anwärter|arzt|ärzte|ärztin|ärzten|aerzte
people mediziner|absolvent|absolventen|absolventin|absolventinnen|leute|personen|interessenten
practice praxis|tätigkeit|berufspraxis|berufserfahrung|lücke|lücken|unterbrechung
recent kürzlich|frisch|frische|neulich|jüngst|jüngere|jüngerer|kürzlicher|jüngste|neuere
refuse lehnt|lehnen|abgelehnt|abgelehnte|ablehnen|ablehnung|abgewiesen|verweigert|verweigern|verwehrt|ausgeschlossen|ausschließen|ausschluss
refuse ausschlusskriterium|ausgesiebt|aussortiert|aussortieren|ausgefiltert|herausgefiltert|geschlossen|gesperrt|ausgesetzt|beendet|gestoppt
refuse verboten|unzulässig|unmöglich|vermeiden|zeitverschwendung|chancenlos|aussichtslos|disqualifiziert|unberücksichtigt
roster assistenzarzt|assistenzärzte|assistenzärztin|assistenzärzten|stationsärzte|belegschaft|plätze|platz|stelle|jahrgänge
score punktzahl|punktzahlen|punkte|punkten|punktestand|punktwert|ergebnis|ergebnisse|ergebnissen|noten|resultat|resultate|testergebnis
silence nicht bestätigt|nicht sicher|nicht klar|unbekannt|unklar|ungewiss|keine angabe|k.a.|unsicher|nachfragen|nachfrage|anfragen|anfrage|fragen|erfragen|frage|prüfen|überprüfen
silence nachprüfen|klären|abklären|ausstehend|anrufen|anschreiben|kontaktieren|bestätigen|recherchieren|nachschauen|nachsehen
sitting versuch|versuche|versuchen|versuchs|anlauf|anläufe|anläufen|prüfungsversuch|prüfungsversuche
starttime bis zum start
status staatsbürger|staatsbürgerschaft|staatsangehörige|staatsangehörigkeit|us-bürger|us-staatsbürger|bürger|daueraufenthalt|aufenthaltstitel
status aufenthaltsgenehmigung|aufenthaltserlaubnis|greencard-inhaber
subject wir|unser|unsere|unseren|unserem|unserer|programmen|krankenhaus|krankenhäuser|klinik|kliniken|klinikum|spital|einrichtung|abteilung
subject sie|leitung
track:categorical kategorisch
type:community kommunal|kommunale|kommunales|gemeinde|gemeindekrankenhaus
type:county landkreis|kreiskrankenhaus|bezirkskrankenhaus|bezirk
type:hybrid gemischt|angegliedert|universitätsnah
type:university universität|universitaet|universitär|universitäre|universitätsklinik|universitätsklinikum|uniklinik|uni|akademisch
type:university akademische|akademisches
typical durchschnitt|durchschnittlich|durchschnittliche|durchschnittlicher|schnitt|mittelwert|typisch|typische|typischerweise|üblich|übliche
typical üblicherweise|normalerweise|gewöhnlich|meist|meistens|meisten|i.d.r.|generell|häufig|oft|mehrheit|mehrheitlich|überwiegend
typical größtenteils|erfolgreiche
usce us-erfahrung|rotationen|wahlfach|wahlfächer|famulatur|famulaturen|praktikum|praktika|erfahrung|erfahrungen
usgrad us-absolventen|us-absolvent|amerikaner|amerikanische|amerikanischen|us-bewerber
visa visum|visums|visasponsoring|visumsponsoring|visum-sponsoring|visa-sponsoring|sponsorschaft|einwanderung|visumantrag
visa visaunterstützung
week woche|wochen
wish bevorzugt|bevorzugte|bevorzugen|bevorzugter|bevorzugung|vorzugsweise|präferiert|präferenz|erwünscht|wünschenswert|gewünscht|gewünschte
wish wünscht|wünschen|gern|gerne|gern gesehen|empfohlen|empfohlene|empfiehlt|empfehlenswert|idealerweise|vorteil|vorteile
wish vorteilhaft|pluspunkt|hilfreich|hilft|nützlich|fakultativ|freiwillig|kein muss|lieber|ermutigt|geschätzt|sollte|soll|sollen
wish wettbewerbsfähig|konkurrenzfähig|vorgeschlagen|ratsam|angeraten|richtwert|zielwert|favorisiert|erhofft
year jahr|jahre|jahren|jahres|jahrgang
refuse@visa nicht mehr|nicht länger|kein mehr|keine mehr|nicht mehr möglich
now weiterhin|nach wie vor|wie bisher
demand sonst raus|keinen tag länger|kein tag mehr
filler leider|schade
less@graduation nicht länger als
only nichts weiter
refuse keine chance
told veröffentlicht|erwähnt
year@graduation jahre her|jahre zurück
consent kommt
refuse gestrichen|raus
silence steht nix|noch offen|muss fragen|keine antwort
source meinte|sagte|sagt|schrieb|koordinatorin|sekretärin|telefon
now dieses jahr
future nächstes jahr
filler zum glück
deny nix
all egal
matter gebühr|anwalt
hedge plätze max
consent zahlen|vergeben
refuse abgeschafft|weggefallen|nix mehr
silence nix gefunden|muss nachfragen|nachhaken|keiner weiß
source kollegin
now inzwischen|mittlerweile|seit diesem jahr|heuer
past letzten sommer|voriges jahr|vergangenes jahr
future ab nächstem jahr|kommendes jahr
filler nämlich|glück|stimme|nette
all egal welches|beides möglich
condition nach absprache|nur wer
matter gebühren|teuer
filler erst
deny nicht mal|nicht einmal|gar kein
refuse@imgs keine mehr|nicht mehr
less nicht mehr als
affirm reicht|genugt
ordinal:1@attempts erster versuch|beim ersten versuch
number:1@attempts einmal
number:2@attempts zweimal
recent@graduation frische absolventen
applytime@ecfmg bei der bewerbung
refuse@usce zahlt nicht|gilt nicht
consent@usce gilt
soft@step nicht streng
hedge vereinzelt|nur wenige
source nachgefragt|hab nachgefragt
`;
