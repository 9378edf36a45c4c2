/** Which German words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const GERMAN = `
affirm jawohl|klar|natürlich|selbstverständlich|sicher|bestätigt|genau|richtig|stimmt|kein problem|keine probleme|problemlos|in ordnung|passt
affirm einverstanden|gewiss|definitiv|immer|auf jeden fall
applytime bei bewerbung|bei der bewerbung|zur bewerbung|vor bewerbung|vor der bewerbung|zum bewerbungszeitpunkt|zum zeitpunkt der bewerbung
applytime bei einreichung|vor dem interview|vor interview|zum interview|bis zum interview|vor dem vorstellungsgespräch|bei antragstellung
approx ungefähr|ungefaehr|etwa|zirka|rund|annähernd|schätzungsweise|beinahe|nahezu|um die|mehr oder weniger
ask welche|welcher|welches|welchen|wieviel|wieviele|wie viel|wie viele|wie hoch|wie lange|warum|wieso|wann|wen|wem
carib karibik|karibische|karibischen|karibischer
cert zertifikat|zertifikate|zertifiziert|zertifizierte|zertifizierung|bescheinigung
condition wenn|sofern|vorausgesetzt|solange|sobald|es sei denn|außer wenn|nur wenn|nur falls|im falle|unter der bedingung|bedingung
condition bedingungen|vorbehaltlich|unter vorbehalt|abhängig|je nach|mit genehmigung|genehmigungspflichtig|bei bedarf|soweit
consent sponsert|sponsern|gesponsert|gesponserte|sponsort|akzeptiert|akzeptieren|akzeptierte|akzeptabel|nimmt|nehmen|genommen|angenommen
consent annehmen|bietet|bieten|angeboten|anbieten|unterstützt|unterstützen|unterstuetzt|erlaubt|erlauben|zugelassen|zulassen|zulässig
consent lässt zu|ermöglicht|ermöglichen|beantragt|beantragen|stellt|stellen|gewährt|gewähren|berücksichtigt|berücksichtigen|beruecksichtigt
consent betrachtet|verfügbar|erhältlich|vorhanden|geeignet|berechtigt|bewerbungsberechtigt|willkommen|offen für|offen fuer|aufgeschlossen
consent freundlich|img-freundlich|img freundlich|teilnehmend|nimmt teil|anerkannt|anerkennt|anerkennen|erhalten|erhält|lädt ein|laden ein
consent eingeladen|interviewt|bearbeitet|übernimmt|übernehmen|fördert|fördern
contrast aber|jedoch|obwohl|obgleich|allerdings|trotzdem|dennoch|wohingegen|hingegen|dagegen|sondern|stattdessen|anstatt|statt|trotz
contrast andererseits|ansonsten|sonst|einerseits
day tage|tagen|tages
demand erforderlich|erforderliche|erfordert|erfordern|verlangt|verlangen|verlangte|gefordert|geforderte|fordert|fordern|benötigt|benötigte
demand benötigen|benoetigt|braucht|brauchen|nötig|noetig|notwendig|notwendige|notwendigerweise|pflicht|verpflichtend|verpflichtende
demand obligatorisch|obligatorische|zwingend|unbedingt|unerlässlich|unabdingbar|unverzichtbar|muss|muß|müssen|muessen|musst|vorgeschrieben
demand vorausgesetzte|wird vorausgesetzt|gebraucht|mindest|mindestpunktzahl|mindestscore|mindestens erforderlich|wesentlich|strikt|strikte
demand ausnahmslos|ohne ausnahme|ohne ausnahmen|mindestanforderung|erwarten|erwartet
deny nicht|nichts|keinem|keiner|keinerlei|nein|nie|niemals|niemand|weder|ohne|nirgends|nee|fehlt|fehlen|fehlende|mangels
ead arbeitserlaubnis|arbeitsgenehmigung
exam prüfung|prüfungen|pruefung|pruefungen|schritt|stufe|teilprüfung
except außer|ausser|ausgenommen|abgesehen von|bis auf|sonst keine|ausnahme|ausnahmen
fail durchgefallen|durchgefallene|durchfallen|fällt durch|fehlversuch|fehlversuche|fehlversuchen|nicht bestanden|nichtbestehen
fail nicht bestandene|gescheitert|scheitern|wiederholung|wiederholungen|wiederholen|wiederholt|wiederholte|wiederholungsprüfung|nachprüfung
fail misserfolg|misserfolge|misslungen|zweite chance
filler der|den|ein|eine|einen|einem|einer|eines|zu|zum|zur|ins|vom|von|mit|bei|beim|für|fuer|aus|auf|nach|vor|seit|durch|gegen|zwischen
filler während|wegen|als|wie|dass|daß|weil|denn|dann|danach|nachdem|damit|dabei|dazu|dafür|daran|darauf|darüber|davon|hier|dort|sehr|ganz
filler ziemlich|auch|schon|bereits|etwas|alles|alle|allen|jede|jeder|jedes|jeden|jedem|viele|vielen|viel|diese|dieser|dieses|diesen|diesem
filler jene|solche|andere|anderen|anderer|anderes|ihre|ihr|ihren|ihrem|ihrer|sein|seine|seinen|ich|mich|mir|dich|euch|ihm|ihn|ihnen|sich
filler selbst|bitte|danke|hallo|eben|doch|noch|immer noch|sogar|zwar|pro|laut|lt|ab|bezüglich|hinsichtlich|innen|überhaupt|einfach|genug
filler beides|wo|usw|bzw|z.b.|ist|sind|bin|sei|seien|haben|habe|habt|hätte|hätten|wird|werden|worden|kann|können|koennen|darf|dürfen|duerfen
filler macht|machen|gibt|geben|geht|gehen|lässt|lassen|tun|bleibt|bleiben|möchte|möchten|wollen|gemacht|gegeben
filler@share prozent|prozentsatz|anteil|anteile|hälfte|drittel|viertel
future nächstes jahr|im nächsten jahr|naechstes jahr|kommendes jahr|nächster zyklus|im nächsten zyklus|demnächst|in kürze|in zukunft
future zukünftig|künftig|geplant|planen|hoffentlich|voraussichtlich|werden anfangen|ab nächstem jahr|ab dem nächsten zyklus|hofft|hoffen
gradnoun abschluss|abschluß|abschlusses|studienabschluss|studienende|abschlussjahr|jahr des abschlusses|diplom|abgeschlossen|approbation
gradnoun staatsexamen|studium|examensjahr
handson praktische erfahrung|direkter patientenkontakt|patientenkontakt|direkte patientenversorgung|patientenversorgung|stationär
handson am patienten|praktisch
hedge selten|seltener|manchmal|gelegentlich|ab und zu|hin und wieder|begrenzt|begrenzte|eingeschränkt|eingeschränkte|beschränkt|im einzelfall
hedge einzelfall|einzelfälle|einzelfallentscheidung|fallweise|von fall zu fall|je nach fall|je nachdem|hängt ab|hängt davon ab|kommt drauf an
hedge kommt darauf an|vielleicht|möglich|moeglich|möglicherweise|eventuell|evtl|evtl.|ggf|ggf.|gegebenenfalls|wahrscheinlich|vermutlich|wohl
hedge könnte|könnten|koennte|dürfte|dürften|einige|einigen|einzelne|manche|manchen|wenige|wenigen|wenig|kaum|schwer|schwierig|ausnahmsweise
hedge in ausnahmefällen|ausnahmefälle|ausnahmen möglich|flexibel|verhandelbar|individuell|individuelle prüfung|ermessen|angeblich|anscheinend
hedge scheint|scheinbar|keine garantie|nicht garantiert|starke kandidaten|starke bewerber|unwahrscheinlich|teilweise|zum teil|bedingt
hedge fraglich|ausgewählte|unter umständen|theoretisch|nicht immer
img ausländer|ausländische|ausländischen|ausländischer|ausländische ärzte|ausländische absolventen|ausländische bewerber|internationale
img internationalen|internationale absolventen|internationale bewerber|internationale ärzte|auslandsabsolventen|auslandsstudium
join und|oder|sowie|sowohl|als auch|beziehungsweise
less weniger|höchstens|hoechstens|unter|unterhalb|niedriger|geringer|kleiner als|bis|innerhalb|nicht mehr als|oder weniger|nicht älter als
less kürzer als|längstens|letzten|letzte|letzten jahre
letter empfehlungsschreiben|referenzschreiben|empfehlungsbrief|empfehlungsbriefe|empfehlung|empfehlungen|referenz|referenzen|arbeitszeugnis
limit grenze|grenzen|grenzwert|obergrenze|untergrenze|höchstgrenze|schwelle|schwellenwert|beschränkung|beschränkungen|einschränkung
limit einschränkungen|begrenzung|begrenzungen|filtern|filtert|vorauswahl|kriterium|kriterien|voraussetzung|voraussetzungen|anforderung
limit anforderungen|vorgabe|vorgaben|regel|regeln|richtlinie|richtlinien|kontingent|deckel|hürde|mindestwert|altersgrenze
matter gehalt|gehälter|lohn|gebühr|gebühren|kosten|vorstellungsgespräch|vorstellungsgespräche|parkplatz|parkplätze|unterkunft|wohnung
matter wohnungen|dienste|dienstplan|bereitschaftsdienst|nachtdienst|bewerbung|bewerbungen|unterlagen|bewerbungsunterlagen|zeugnis|zeugnisse
matter fotos|paare|signale|fristen|bewerbungsfrist|lehrplan|lizenz|zulassung|urlaub|versicherung|krankenversicherung|sozialleistungen
matter lebenslauf|motivationsschreiben|stipendium|sprache|sprachkenntnisse|englisch|deutsch|stadt|standort|lage
month monat|monate|monaten|monats|mon.
more mehr|mindestens|wenigstens|zumindest|oder mehr|oder höher|höher|hoeher|größer|über|ueber|oberhalb|oder besser|und mehr|und höher
more minimum von|mind.|darüber hinaus|aufwärts|länger als|älter als|übersteigt
nonusimg nicht-us-img|nicht-us img|nicht amerikanische img|nicht-amerikanische img
now jetzt|derzeit|zurzeit|zur zeit|momentan|im moment|aktuell|aktuelle|gegenwärtig|heute|heutzutage|dieses jahr|in diesem jahr|diesen zyklus
now dieser zyklus|in diesem zyklus|vorerst|vorläufig|neu|neue|neuer|neues|aktualisiert
obs hospitation|hospitationen|hospitanz|hospitant|hospitanten|beobachter|beobachtung|beobachtend
oldgrad ältere absolventen|alte absolventen|ältere|älteren|ältere bewerber
only nur|lediglich|ausschließlich|ausschliesslich|allein|bloß|einzig|einzige|einziger|nichts anderes|nichts weiter|keine anderen|keine andere
only beschränkt auf|begrenzt auf|streng|strengstens|alleinig
ordinal erste|erster|ersten|erstes|erstem|zweite|zweiter|zweiten|zweites|dritte|dritter|dritten|vierte|vierten|einmal|einmalig|zweimal
ordinal dreimal|auf anhieb|erstversuch
others professoren|dozenten|lehrkörper|krankenschwestern|pflegekräfte|pfleger|studenten|studierende|studierenden|medizinstudenten|besucher
others gastärzte|ehepartner|ehefrau|ehemann|angehörige|forscher|wissenschaftler|andere abteilungen|andere fachrichtungen|oberärzte|chefärzte
others famulanten
pass bestanden|bestandene|bestandenes|bestehen|bestehens|besteht|geschafft|absolviert|absolvieren
past früher|frueher|vorher|zuvor|ehemals|ehemalig|waren|wurde|wurden|hatte|hatten|konnte|konnten|durfte|durften|letztes jahr|im letzten jahr
past letzten jahres|vergangenes jahr|letzter zyklus|im letzten zyklus|in der vergangenheit|bis vor kurzem|damals|einst|alte|historisch|bisher
past bislang|vormals|akzeptierten|gewesen
people bewerber|bewerberin|bewerbern|bewerberinnen|kandidat|kandidaten|kandidatin|kandidatinnen|anwärter|arzt|ärzte|ärztin|ärzten|aerzte
people mediziner|absolvent|absolventen|absolventin|absolventinnen|leute|personen|interessenten
percentile perzentil|perzentile|perzentilen
practice praxis|klinische praxis|klinische tätigkeit|tätigkeit|berufspraxis|berufserfahrung|lücke|lücken|klinische lücke|unterbrechung
practice ärztliche tätigkeit
publication publikation|publikationen|veröffentlichung|veröffentlichungen|fachartikel
recent kürzlich|frisch|frische|neulich|jüngst|jüngere|jüngerer|kürzlicher|aktuelle absolventen|frische absolventen|neue absolventen
recent junge absolventen|jüngste|neuere
refuse lehnt|lehnen|abgelehnt|abgelehnte|ablehnen|ablehnung|abgewiesen|verweigert|verweigern|verwehrt|ausgeschlossen|ausschließen
refuse schließt aus|schließen aus|ausschluss|ausschlusskriterium|ausgesiebt|aussortiert|aussortieren|ausgefiltert|herausgefiltert|geschlossen
refuse gesperrt|ausgesetzt|beendet|gestoppt|verboten|unzulässig|unmöglich|vermeiden|zeitverschwendung|lohnt sich kaum|vergiss es|chancenlos
refuse aussichtslos|disqualifiziert|nicht verfügbar|nicht berechtigt|unberücksichtigt
research forschung|forschungserfahrung|forschungsarbeit
roster assistenzarzt|assistenzärzte|assistenzärztin|assistenzärzten|stationsärzte|belegschaft|plätze|platz|stelle|jahrgänge
score punktzahl|punktzahlen|punkte|punkten|punktestand|punktwert|ergebnis|ergebnisse|ergebnissen|noten|resultat|resultate|testergebnis
silence unbekannt|unklar|ungewiss|keine angabe|keine angaben|k.a.|k. a.|nicht bekannt|nicht angegeben|nicht veröffentlicht|nicht genannt
silence nicht erwähnt|nicht spezifiziert|nicht klar|nicht sicher|nicht gefunden|nicht ersichtlich|unsicher|weiß nicht genau|keine ahnung
silence keine antwort|keine info|keine infos|keine information|keine informationen|keine rückmeldung|keine daten|ohne angabe|ohne angaben
silence nichts gefunden|nichts angegeben|nachfragen|nachfrage|anfragen|anfrage|fragen|erfragen|frage|prüfen|überprüfen|nachprüfen|klären
silence abklären|noch offen|offene frage|ausstehend|steht aus|anrufen|anschreiben|mail schreiben|kontaktieren|warte auf antwort
silence warten auf antwort|bestätigen|recherchieren|nachschauen|nachsehen
sitting versuch|versuche|versuchen|versuchs|anlauf|anläufe|anläufen|prüfungsversuch|prüfungsversuche
source webseite|internetseite|seite|koordinatorin|koordinator|programmleiter|programmleiterin|sekretariat|antwort|antworten|geantwortet
source freund|freundin|tabelle|sagt|sagen|sagte|gesagt|schreibt|geschrieben|gemäß|angaben zufolge|mitgeteilt
starttime vor antritt|bei antritt|vor dem start|bis zum start|vor stellenantritt|arbeitsbeginn|dienstantritt|beginn|bis juli|vor juli
starttime bis zum juli|vertrag|vertragsabschluss|vertragsunterzeichnung|einstellung|vor dem match|vor dem ranking|orientierung
status staatsbürger|staatsbürgerschaft|staatsangehörige|staatsangehörigkeit|us-bürger|us-staatsbürger|bürger|daueraufenthalt
status unbefristeter aufenthalt|aufenthaltstitel|aufenthaltsgenehmigung|aufenthaltserlaubnis|greencard-inhaber
subject wir|unser|unsere|unseren|unserem|unserer|programmen|krankenhaus|krankenhäuser|klinik|kliniken|klinikum|spital|einrichtung|abteilung
subject sie|leitung
track:advanced fortgeschritten|fortgeschrittene
track:categorical kategorisch|kategorial|kategorische
track:preliminary präliminar|vorbereitungsjahr|vorbereitend
track:transitional übergangsjahr|übergang
type:community kommunal|kommunale|kommunales|gemeinde|gemeindekrankenhaus
type:county landkreis|kreiskrankenhaus|bezirkskrankenhaus|bezirk
type:flagship haupthaus|hauptstandort
type:hybrid gemischt|angegliedert|universitätsnah
type:new neues programm|neu akkreditiert|neu gegründet
type:university universität|universitaet|universitär|universitäre|universitätsklinik|universitätsklinikum|uniklinik|uni|akademisch
type:university akademische|akademisches
typical durchschnitt|durchschnittlich|durchschnittliche|durchschnittlicher|im durchschnitt|im schnitt|schnitt|mittelwert|im mittel|typisch
typical typische|typischerweise|üblich|übliche|üblicherweise|normalerweise|gewöhnlich|meist|meistens|die meisten|meisten|in der regel|i.d.r.
typical im allgemeinen|generell|häufig|oft|mehrheit|mehrheitlich|überwiegend|größtenteils|erfolgreiche
usce klinische erfahrung|klinischer erfahrung|klinische erfahrungen|klinische us-erfahrung|us-klinische erfahrung|us-erfahrung
usce erfahrung in usa|rotationen|wahlfach|wahlfächer|famulatur|famulaturen|praktikum|praktika|klinisches praktikum|erfahrung|erfahrungen
usgrad us-absolventen|us-absolvent|amerikanische absolventen|amerikanischer absolvent|amerikaner|amerikanische|amerikanischen|us-bewerber
usimg amerikanische img|amerikanische imgs
visa visum|visums|visasponsoring|visumsponsoring|visum-sponsoring|visa-sponsoring|sponsorschaft|einwanderung|visumsantrag|visumantrag
visa visaunterstützung
week woche|wochen
wish bevorzugt|bevorzugte|bevorzugen|bevorzugter|bevorzugung|vorzugsweise|präferiert|präferenz|erwünscht|wünschenswert|gewünscht|gewünschte
wish wünscht|wünschen|gern|gerne|gern gesehen|gerne gesehen|empfohlen|empfohlene|empfiehlt|empfehlen|empfehlenswert|idealerweise|am besten
wish im idealfall|vorteil|vorteile|vorteilhaft|ein plus|pluspunkt|hilfreich|hilft|nützlich|fakultativ|freiwillig|kein muss|lieber|ermutigt
wish geschätzt|sollte|sollten|soll|sollen|wettbewerbsfähig|konkurrenzfähig|vorgeschlagen|ratsam|angeraten|richtwert|zielwert|favorisiert
wish erhofft
year jahr|jahre|jahren|jahres|jahrgang
`;
