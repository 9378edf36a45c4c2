/** Which words play another role in cells about an application's status than elsewhere? Rows of `class@topic word|word`. */
export const STATUS = `
state:applied@status appl|en revisión|en revision|mandé todo|enviei tudo|dossier envoyé|bewerbung läuft|bewerbung raus|申请了|投递|지원했어요|지원했습니다|지원|応募した|応募しました|đã nộp|ya mandé|still reviewing|are reviewing|resubmitted|re submitted|fired off|application out|app out|app in|application in|file complete|file is complete|application complete|downloaded my app|downloaded my application|opened my app|opened my application|eingereicht|hit submit|have my app|have my application|got my app|got my application|received my app|received my application|confirmed receipt|receipt confirmed|acknowledged receipt|application confirmed|app is in|app's in|application is in|app went in
state:applied@status applied|aplied|app'd|appd|appld|submitted|sub'd|subd|subm|under review|in review|being reviewed|aplicado|aplicada|apliqué|postulado|postulada|postulé|postulei|apliquei|candidatei|inscrito|inscrita|beworben|candidaté
anew@status reapply|reapplying|re applying|reapplication
state:reapplied@status reapplied|re applied
state:signaled@status signaled|signalled
state:invited@status me dieron entrevista|me llamaron|me chamaram|fui chamada|may interview na|mi hanno invitato|convocada|convocado|want to see me|want to meet me|wants to meet me|love to meet me|love to meet you|like to meet you|like to invite you|asked me to interview|asking me to interview|asked to interview me|asked me to pick|asked me to choose|asked me to schedule|asked to schedule|asked to pick|want to interview me|want me to interview|wants me to interview|wants to interview me|like to interview me|invited|invitado|invitada|invitaron|convidaram|convidou|convidado|convidada|invité|invitée|convoqué|convoquée|eingeladen
noun:invited@status inv|invite|interview offer|iv offer|interview invite|iv invite|interview invitation|invitation|ii|ivi|invitación|invitacion|convite|einladung
state:booked@status rdv pris|rdv|schedule ho gaya|schedule ho gayi|book ho gaya|on the calendar|in my calendar|on my calendar|calendar|zoom link|new date|new slot|new time|new iv date|new interview date|sched'd|schedd|schd|sched|confirmed for|fissato|fissata|назначено|назначена|назначили|预约|已约|约好|확정|予約済|agendei|marquei|planeado|prevista|prévu|prévue|geplant|planlandı|picked|got slot|got a slot|got the slot|picked a date|picked a slot|picked date|picked slot|chose a date|chose a slot|slot confirmed|date confirmed|date set
state:booked@status booked|scheduled|rescheduled|rebooked|agendada|agendado|programada|marcada|marcado|reservado|planifié|fixé|gebucht|vereinbart
state:interviewed@status ived|intvwd|intvd|int done|面试完了|面试完|面完|面完了|yaptık|mülakat yaptık|mülakat yaptım|görüştük|colloquio fatto|fatto|побеседовали|прошел собеседование|прошла собеседование|прошёл собеседование|进行了面试|interviewed|iv'd|ivd|entrevistado|entrevistada|entrevisté|entrevistaron|entrevistou|interviewt|interviewé|interviewée|post interview|post iv
state:rejected@status not ranking you|not ranking me|not rank me|not rank you|able to consider|unable to consider|not consider|cannot consider|rjct|rjctd|rejxn|rejectn|no me tomaron|me dijeron que no|não passei|não fui selecionado|não fui selecionada|olumsuz|탈락|tinanggihan|odrzucone|niet aangenomen|afgewezen|non retenu|non retenue|dossier refusé|uninvited|invite taken back|not meet requirements|not meet their requirements|not meet our requirements|sorry email|sorry mail|after careful review|after careful consideration|they passed|program passed|pulled my interview|pulled the interview|pulled my invite|pulled my iv|recusaram|me recusaram|recusou|negaram|negou|red geldi|red aldım|reddedildim|reddettiler|无缘|被拒绝|收到拒信|app not reviewed|not reviewed|without review|dreaded email|not be considered|not considered|not be moving forward|not be offered|nicht berücksichtigt|ablehnung|absage erhalten|rejected|rejcted|rejeted|rejectd|rejeced|regected|rej|denied|dinged|ding|unsuccessful|filtered out|auto filtered|rescinded|revoked|screened out|turned away|rechazado|rechazada|rechazaron|rejeitado|rejeitada|rejeitaram|reprovado|recusado|recusada|negado|negada|refusée|refusé|rejeté|rejetée|abgelehnt|abgesagt
source@status us news|usnews
platform@status via eras|through eras|thru eras|on eras|in eras|by eras|over eras|por eras|pelo eras|via myeras|through myeras|on myeras
deny@status mat|no vale la pena|não vale a pena|vaut pas la peine|lohnt nicht|lohnt sich nicht|decided against|decided not to|rather not|better not|no point in|no point|no use|not gonna|against
plain@status nothing sent|nothing submitted|nothing known|said no more
event@status open house|meet and greet|info session|information session|webinar|town hall|virtual event|social hour|second look
state:rejected@status went with others|went with other|no me aceptaron|no me aceptó|no me seleccionaron|unable to offer|cannot offer|can't offer|not able to offer|could not offer|couldn't offer|no longer considering|not moving ahead
noun:rejected@status rejection|reject|regret|regrets|denial|rechazo|absage|refus
plural@status interviews|ivs|invites|iis|invitations|rejections|rejects|signals|entrevistas|entretiens|waitlists|offers
state:withdrawn@status app pulled|application pulled|app withdrawn|retirée|took myself out|removed my application|out of the running|ritirata la candidatura|zurückziehen|retiramos|left the match|leaving the match|quit the match|out of the match|not in the match|longer in the match|left nrmp|not in nrmp
state:withdrawn@status withdrawn|had to withdraw|chose to withdraw|withdrew|withdrawal|pulled out|took my name out|took my name off|pulled my app|pulled my application|pulled application|pulled app|took back|took my app back|took my application back|took it back|w/drew|w/d|wd|dropped out|retirado|retirada|retiré|retirei|desistí|desisti|zurückgezogen
state:waitlisted@status w/l|cancellation list|list for cancellations|hold list|on hold list|reserve list|waitlisted for|nachrücker|nachrückliste|suplente|lista d attesa|lista de suplentes|liste complémentaire|waitlisted|waitlist|wait list|wait listed|waiting list|wl|wl'd|standby|stand by|alternate|alternates|lista de espera|warteliste|liste d'attente
state:ranked@status certified at|rankeé|ranked|rankeado|rankeada|classé|gerankt
state:matched@status matched|matché|matchée|matcheé|matchei|hice match|gematcht|eşleştim|匹配成功
state:rejected@status απορρίφθηκα|απόρριψη|με απέρριψαν|odrzucony|odrzucona|odrzucili|na-reject|nareject|불합격|거절|不採用|不合格|お断り|अस्वीकृत|رفضوني|تم رفضي|رد شدم|ریجکت|reject shodam|rafadoni|etrafadt|dem reject|don reject|mi hanno rifiutato|hanno rifiutato|مرفوض|مرفوضة|تم الرفض|отказ|отказали|otkaz|ret|ret geldi|reddedildi|被拒|拒了|拒信|rifiutato|rifiutata
state:invited@status пригласили|приглашение|davet|davet geldi|davet edildim|دعوة|دعوت|دعوت شدم|收到面试|面试邀请|invitato|invitata|invito|πρόσκληση|με κάλεσαν|zaproszenie|zaproszony|na-invite|nainvite|초대|인터뷰 초대|面接招待|निमंत्रण
state:applied@status υπέβαλα|υπέβαλα αίτηση|έκανα αίτηση|zaaplikowałem|złożone|wysłane|nag-apply|nakapag-apply|zgłosiłem|zgłosiłam|nagapply|지원함|지원 완료|지원했음|応募済|आवेदन किया|اپلای کردم|apply kardam|don apply|don submit|candidatura inviata|已投|投了|başvuru yapıldı|подал|подала|подано|podal|podala|başvurdum|başvuruldu|已申请|تم التقديم|قدمت
state:interviewed@status интервью прошло|прошел интервью|прошёл интервью|прошла интервью|na-interview|nainterview|인터뷰 완료|면접 완료|面接済|已面|面试过了|mülakat yapıldı|mülakata girdim|görüşme yapıldı|مصاحبه کردم|تمت المقابلة|面试完成|已面试|mülakat oldu
state:silent@status n/r|call nahi aaya|wala pa|zip|nada aún|sem retorno|retorno|sin novedades|sin novedad|funkstille|silence radio|sessizlik|тишина в ответ|haber yok|ses çıkmadı|καμία απάντηση|χωρίς απάντηση|δεν απάντησαν|нет ответа|не ответили|молчат|brak odpowiedzi|cisza|nessuna risposta|walang sagot|walang reply|답 없음|무응답|返事なし|返信なし|連絡なし|जवाब नहीं|لم يردوا|بدون رد|ما ردوا|جواب ندادند|بدون جواب|reply nahi aaya|javab nadadan|mafish rad|cevap vermediler|cevap gelmedi|没回复|没有回复|没有消息|没有回应|未回复|无消息|без ответа|тишина|cevap yok|ses yok|无回复|没消息|لا رد|jawab nahi|koi jawab nahi
state:waitlisted@status λίστα αναμονής|lista rezerwowa|lista d'attesa|대기|補欠|лист ожидания|в листе ожидания|yedek|yedek liste|候补|قائمة الانتظار
interview@status مقابلة يوم|intvw|cita|συνέντευξη|rozmowa|인터뷰|면접|面接|مصاحبه|görüşme|интервью|собеседование|mülakat|مقابلة|面试|colloquio
state:unmatched@status unmatched|не сматчился|не сматчилась|eşleşemedim|未匹配|没匹配|non abbinato
state:matched@status сматчился|сматчилась|abbinato|abbinata
state:withdrawn@status отозвал|отозвала|отозвал заявку|отозвала заявку|wycofałem|ritirato|ritirata|umatras|철회|辞退|撤回|撤了|geri çektim|başvurumu geri çektim|انسحبت|انصراف
declined@status les dije que no|habe abgesagt|had to give up|had to turn down|had to let go|decl|decl'd|thanks but no|no thank you|not coming|let expire|expire|released my slot|released the slot|gave back|recusé|отказался|отказалась|reddettim|zrezygnowałem|ho rifiutato|ho declinato|αρνήθηκα|我拒了|放弃|رفضت
state:verify@status à voir|needs checking|to be checked|need to check|need to email|need to call|need to ask|must email|must call|must ask|must write|should email|should call|should ask|have to ask|have to email|have to call|check with|falta verificar|por confirmar|à demander|nachfragen|noch fragen|sormam lazım|soracağım|узнать|спросить|перевірити|προς επαλήθευση|να ρωτήσω|проверить|уточнить|kontrol et|kontrol edilecek|doğrula|sorulacak|sprawdzić|da verificare|itanong|확인 필요|要確認|待确认|待核实|للتحقق|تحقق|باید بپرسم|check karna|check karna hai|confirm karna|confirm karna hai|poochna|puchna
state:skip@status dna|no califico|no cumplo|tirei da lista|pas la peine|不申请了|nahi karna apply|не буду подавать|apply nahi|avoid|ineligible|not eligible|not an option|not worth it|excluded|exclude|excluding|dropped this|scratch|scratch this|nope|hard pass|do not bother|ne pas postuler|nicht bewerben|streichen|gestrichen|no-apply|n'applique pas|n'appliquerai pas|ne postule pas|не подавать|не подаю|başvurma|başvurmayacağım|nie aplikować|non candidarsi|huwag mag-apply|지원 안 함|応募しない|不投|不申请|لن أقدم|لا تقدم|apply nahi karna|apply nahi karni|apply nahi karunga|apply nahi karungi
filler@status fehlt|prep|prepping|preparing|mock interview|mock|placed|slots|slot opened|slot|fecha|elegir|falta|geldi|geçti|iyi|choisir|termin|offen|double booked|dreaded|karo|kar|kr|ho|hun|hoon|koi|tumhara|unka|mera|unho|unhone|tak|abhi|yayy|alhamdulillah|mashallah|elhamdulillah
state:soap@status soap|soaped|soaping
state:silent@status unanswered|ghosted|ghosting|silence|silent|crickets|cricket|🦗|nothing|nada|rien|nichts|nr
state:verify@status look up|mail coordinator|email coordinator|call coordinator|contact coordinator|mail pc|email pc|à confirmer|a confirmer|bestätigen|ask|to ask|klären|zu klären|preguntar|perguntar|demander|tbc|to be confirmed|needs research|to research|look into|looking into|find out|investigate|averiguar|investigar|se renseigner|herausfinden|abklären
state:verify@status verify|verified|checked|verification|check|confirm|double check|verificar|comprobar|revisar|confirmar|checar|conferir|vérifier|verifier|prüfen|pruefen|überprüfen
state:skip@status not worth the money|not worth applying|no-go|nogo|dealbreaker|deal breaker
state:skip@status laisse tomber|forget it|drop it|drop this|drop|skip|skipping|skipped|ruled out|rule out|crossed off|cross off|crossed out|scratched|scrapped|off my list|off the list|off list|removed from my list|remove from list|removed from list|descartado|descartada
state:closed@status closed|closed down|shut down|no longer exists|discontinued|not accepting applications|not taking applications|no longer accepting applications|not accepting imgs|not participating|closed to|closed for|lost accreditation|cerrado|fechado|fermé|geschlossen
act:apply@status waste money|waste a dime|apply|aplicaré|aplicarei|aplicar a|applying|aply|bother|submit|submitting|aplicar|aplico|postular|postulo|postuler|candidatar|bewerben|bewerbe
act:match@status match|matching|matchear
act:rank@status rank
act:base@status waste a signal|waste signal|ranking|signal it|withdraw|withdrawing|decline|declining|schedule|scheduling|book|booking|pick|answer by|hear from|cancel|confirm slot
interview@status int|interviewtermin|i/v|il colloquio|interview|interviewing|iv|interveiw|intervew|entrevista|entretien|l'entretien|l'interview|vorstellungsgespräch|gespräch
signal@status sig|gold sig|silver sig|signal|gold|silver|golds|silvers|gold signal|silver signal|token|señal|sinal
application@status app|application|applications|apps|solicitud|candidatura|postulación|postulacion|inscrição|candidature|bewerbung|заявку|заявка|заявки|zgłoszenie|başvuru|αίτηση
given@status recvd|aya|aayi|sent|used|gave|given|spent|assigned|received|recd|rec'd|rcvd|recieved|got|gotten|granted|offered|offer|extended|went out|gone out|sent out|sent in|put in|turned in|came|mandé|mandado|mandada|mandei|отправил|отправила|отправлено|отправлена|wysłałem|gönderdim|gönderildi|enviado|enviada|envié|enviei|recibida|recibido|recebido|recebida|envoyé|envoyée|reçu|reçue|abgeschickt|verschickt|gesendet|geschickt|raus|bekommen|erhalten|aa gaya|aa gayi|aaya|mil gaya|mil gayi
done@status hice|diya|kar dia|di|kiya|kia|gaya|gya|gayi|gyi|hua|hui|liya|lia|chuka|chuki|done|did|complete|completed|finished|over|had|went|attended|gave interview|took place|behind me|hecha|hecho|tuve|feita|feito|fiz|realizada|concluída|concluida|terminada|terminado|terminé|abgeschlossen|fait|faite|passé|gehabt|gemacht|erledigt|vorbei
chosen@status selected|select|shortlist|chosen|shortlisted|short listed|moving forward|move forward|moved forward|under consideration|considered|seleccionado|seleccionada|selecionado|selecionada|retenu|retenue|ausgewählt
declined@status no thanks|i passed|decided to pass|gonna pass|declined|had to decline|chose to decline|declines|turned down|refused|said no|passed on|gave up|rechacé|recusei|refusei|decliné|décliné|décline|declino|declinei
turned@status turned
down@status down
cancelled@status had to cancel|cancelled|canceled|cancelé|cancelada|cancelado|cancelei|annulé|annulée|storniert
answer@status got back|get back|ответа|palabra|sumasagot|sumagot|sagot|jawab|cevap|odpowiedzi|απάντηση|anything|emails|mails|calls|reply|replies|replied|response|responses|responded|respond|resp|respnse|answer|answers|answered|news|word|heard|hear|update|updates|decision|respuesta|contestan|contestaron|contestado|responden|respondieron|noticias|resposta|respostas|responderam|réponse|réponses|nouvelle|nouvelles|antwort|antworten|rückmeldung|feedback
await@status жду|жду ответа|انتظار الرد|in attesa|beklemede|bekliyorum|等待|대기중|waiting|j'attends|wait|waits|awaiting|await|awaits|pending|pend|pendiente|esperando|espero|aguardando|esperan|attente|attends|warte|warten|wartend
self@status reapplicant|re applicant|moi-même|yo mismo|yo misma|i|i've|i'm|i'll|i'd|ive|im|me|my|mine|myself|we|us|our|applicant|candidate|yo|mi|mí|eu|meu|minha|je|j'ai|mon|moi|ich|mein|meine|mir
they@status filter|dem|they|they've|them|their|program|programme|prog|pd|apd|pc|hospital|coordinator|committee|dept|department|gme|site|ellos|eles|ils|sie
someone@status he|she|him|her|his|ele|ela|ella|il|elle|er|friend|friends|friend's|cousin|cousins|brother|sister|bro|sis|senior|seniors|junior|juniors|roommate|roomie|flatmate|classmate|classmates|batchmate|batchmates|batch mate|colleague|colleagues|everyone|everybody|someone|somebody|people|ppl|peeps|folks|others|other people|girl|guy|boy|girlfriend|boyfriend|husband|wife|spouse|partner|mentor|resident|residents|alum|alumni|student|students|img|imgs|amigo|amiga|amigos|primo|prima|ami|amie|freund|freundin|kollege|somebody else
modal@status almost|nearly|dreamed|dreamt|dream of|saving|save|keeping|reserving|reserve|had to|on hold|postponed|want|wants|wanted|wish|wishing|wished|hope|hopes|hoping|hoped|hopefully|hopeful|pray|praying|prayers|inshallah|need|needs|needed|must|have to|has to|should|shud|shld|would|wud|could|might|may|maybe|mayb|perhaps|probably|prob|prolly|possibly|likely|unlikely|plan|plans|planning|planned|intend|intending|think|thinking|thought|considering|consider|if|when|once|unless|until|till|dying|fingers crossed|expect|expecting|expected|fear|afraid|worried|can|todo|to do|want to|like to|would like|try|trying|tried|asked to|asking|wonder|wondering|desperate|dream|prepare|practice|quiero|tal vez|quizá|ojalá|ojala|espero que|si|quizás|quizas|debo|debería|quero|talvez|veux|voudrais|peut-être|dois|möchte|moechte|vielleicht|falls|wenn|muss|sollte|hoffe|hoffentlich
future@status will|going to|going|to be|voy a|voy|vou|vais|werde|wird|tomorrow apply
lastcycle@status there before|here before|last cycle|last year|last yr|last season|last match|last time|previous cycle|prev cycle|previous year|prev year|prev yr|previous season|prior cycle|prior year|past cycle|past year|earlier cycle|old cycle|lst year|lst cycle|ly|last years|previously|el año pasado|año pasado|ciclo pasado|ciclo anterior|ano passado|ciclo passado|l'an dernier|année dernière|l'année dernière|cycle précédent|letztes jahr|letzten zyklus|letzter zyklus|vorjahr|two years ago|years ago|year ago
matter@status letters|waves|rate|rates|stats|go|goes
again@status again|otra vez|outra vez|de novo|nochmal|nochmals|erneut|à nouveau|once more
thiscycle@status this cycle|this year|this yr|this season|this match|this time|now|today|finally|currently|new|este año|este ciclo|ahora|este ano|agora|cette année|maintenant|dieses jahr|jetzt
cycle@status cycle|cycles|season|match cycle|match season
was@status was|were|war|been a|formerly|initially|at first|originally|before that|era|estaba
yet@status yet|pa|hala|so far|till now|until now|still|to date|aún|aun|todavía|todavia|ainda|encore|noch|bisher|since
off@status off
after@status after|following|post|después de|depois da|après|nach
when@status janv|févr|dez|gennaio|novembre|dicembre|января|ноября|декабря|ocak|kasım|aralık|يناير|نوفمبر|ديسمبر|grudnia|stycznia|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tue|tues|wed|thu|thur|thurs|fri|tomorrow|tmrw|tmr|tomorow|tonight|next week|next month|this week|upcoming|coming up|coming|confirmed|set|set for|moved to|moved|am|pm|est|cst|pst|ct|et|mañana|amanhã|demain|morgen|nächste woche
else@status elsewhere|outside|somewhere else|other program|another program|at another
top@status top|highly|well|best
ranklist@status final list|certified list|rangliste|lista de rank|liste de rang|rank list|rol|ranklist|rank order list|rankings
filler@status platz|spot|place|puesto|date|receive|recieve|in person|back|round|rounds|day|days|week|weeks|email|e mail|mail|letter|x|auto|automatic|portal|zoom|zooming|virtual|online|phone|just
contact@status e mailed|sent email|sent an email|sent mail|email sent|mail sent|to my email|to email|to my mail|to my e mail|calling|wrote|escribí|pregunté|llamé|liguei|perguntei|appelé|angerufen|gefragt|angeschrieben
then@status then|afterwards|danach|luego|puis
taken@status take|took|taking|grabbed|snagged|locked|locked in|claimed|got one|said yes|accepted it|tomé|acepté|aceitei|confirmei|confirmé|zugesagt
mylist@status on my list|of my list|in my list|my list|sur ma liste|ma liste|en mi lista|de mi lista|mi lista|na minha lista|minha lista|auf meiner liste|meiner liste|my number
bygone@status yesterday|last night|this morning|last monday|last tuesday|last wednesday|last thursday|last friday|last week|ayer|ontem|hier|gestern|dün|kal|вчера
state:applied@status pressed submit|clicked submit|pushed submit|nagpasa|nagpasa na|apped|reinstated|filed|lodged|form filled|form filled up|fee paid|dossier déposé|candidature déposée|déposé|déposée|sbmtd|sbmitted|subbed|apld|applid|ap'd|fees paid|went in day
state:invited@status inv'd|invd|invtd|call letter|called for interview|call for interview|called for iv|called me for interview|call me for interview|call me for iv|interview call|interview calls|iv call|i/v call|call received|call recd|call rec'd|got call|got the call|call aaya|call aayi|call aa gaya|call aa gayi|don call me
state:silent@status no call|no calls|no call letter|no interview call|no iv call|not called|never called|not been called
state:booked@status fixed|interview fixed|citaron|me citaron|citado|citada|resched|resch|resch'd|rescheduled for|slot booked|chose|date mil gayi|date mil gai
state:interviewed@status intv done|int'd|intd|int'w|int'wd|intv'd|intvw'd|intrvwd|intrvw'd|interview taken|iv taken|i/v taken|interview conducted|interview held|viva over|viva done
state:rejected@status regretted|rej'd|rejd|rejct|rejctd|rejtd|rej'ed|reject'd|rjted|fui rejeitado|fui rejeitada|fui recusado|me rechazaron|me negaron|j'ai été refusé|j'ai été refusée
state:withdrawn@status removed myself|took myself off|withdrn|wdrn|wdrew|w/drawn|withdrwn|w'drew
state:waitlisted@status wl'ed|wled|wtl|w-list|waitlstd|wtlstd
state:matched@status matcheado|matcheada|soap'd in|soaped in|soaped into|soap'd into|mtchd|match'd|seat confirmed|seat allotted|seat allocated|got the seat|got a seat|got my seat|i got in|seat secured|seat final
state:ranked@status rnkd|rank'd|rkd
state:silent@status ما في رد|مافي رد|ما في جواب|koi call nahi|call nahi
state:interviewed@status خلصت المقابلة|عملت المقابلة|سويت المقابلة
state:rejected@status رفض|انرفضت
interview@status عندي مقابلة|المقابلة
done@status tha|thi
act:rank@status rank position|rank number|rank place|list position|position in rol
plain@status rank me to match|rank me high|rank me highly
state:soap@status proceeding for soap|proceeding to soap|going for soap|in soap|doing soap|soap in progress|soap'd
declined@status dcl'd|dcld|give it up|gave it up|had to give it|let it go|had to let it|let this one go|gave that up
cancelled@status canc|cxl|cxld|cxl'd|canx|cancld
missed@status too late|expired|lapsed|not attended|unattended|missed|missed it|missed my interview|missed the interview|couldn't make it|could not make it|no show|noshow|didn't attend|did not attend|couldn't attend|could not attend|didn't go|did not go|overslept|slept through
act:apply@status waste the fee|waste your fee|waste your money|waste my money
state:skip@status r/o|not interested|not recruiting|no longer recruiting|wag na|huwag na|wag mag-apply|advised against
self@status client|our client|the client|ko|ako
someone@status hers|wife's|husband's|partner's|clients|candidates|applicants|aspirants
erred@status glitch|a glitch|wrong person|not meant for me|in error|by mistake|by error|por error|mistakenly|par erreur
future@status they'll|he'll|she'll|it'll
answer@status balita|call|acknowledgement|acknowledgment
await@status w8ing|awaited
yet@status till date|as on date|as on today|till today
application@status form
filler@status pre interview|pre interview call|pre iv|recertified|never moved|no movement|not moved|dt|dtd|dated
`;
