/** Which words play another role in cells about an application's status than elsewhere? Rows of `class@topic word|word`. */
export const STATUS = `
state:applied@status hit submit|have my app|have my application|got my app|got my application|received my app|received my application|confirmed receipt|receipt confirmed|acknowledged receipt|application confirmed|app is in|app's in|application is in|app went in
state:applied@status applied|aplied|app'd|appd|appld|submitted|sub'd|subd|subm|under review|in review|being reviewed|aplicado|aplicada|apliqué|postulado|postulada|postulé|postulei|apliquei|candidatei|inscrito|inscrita|beworben|candidaté
anew@status reapply|reapplying|re applying|reapplication
state:reapplied@status reapplied|re applied
state:signaled@status signaled|signalled
state:invited@status want to interview me|want me to interview|wants me to interview|wants to interview me|like to interview me|invited|invitado|invitada|invitaron|convidaram|convidou|convidado|convidada|invité|invitée|convoqué|convoquée|eingeladen
noun:invited@status invite|interview offer|iv offer|interview invite|iv invite|interview invitation|invitation|ii|ivi|invitación|invitacion|convite|einladung
state:booked@status picked|got slot|got a slot|got the slot|picked a date|picked a slot|picked date|picked slot|chose a date|chose a slot|slot confirmed|date confirmed|date set
state:booked@status booked|scheduled|rescheduled|rebooked|agendada|agendado|programada|marcada|marcado|reservado|planifié|fixé|gebucht|vereinbart
state:interviewed@status interviewed|iv'd|ivd|entrevistado|entrevistada|entrevisté|entrevistaron|entrevistou|interviewt|interviewé|interviewée|post interview|post iv
state:rejected@status rejected|rejcted|rejeted|rejectd|rejeced|regected|rej|denied|dinged|ding|unsuccessful|filtered out|auto filtered|rescinded|revoked|screened out|turned away|rechazado|rechazada|rechazaron|rejeitado|rejeitada|rejeitaram|reprovado|recusado|recusada|negado|negada|refusée|refusé|rejeté|rejetée|abgelehnt|abgesagt
source@status us news|usnews
platform@status via eras|through eras|thru eras|on eras|in eras|by eras|over eras|por eras|pelo eras|via myeras|through myeras|on myeras
deny@status mat|no vale la pena|não vale a pena|vaut pas la peine|lohnt nicht|lohnt sich nicht|decided against|decided not to|rather not|better not|no point in|no point|no use|not gonna|against
plain@status nothing sent|nothing submitted|nothing known|said no more
event@status open house|meet and greet|info session|information session|webinar|town hall|virtual event|social hour|second look
state:rejected@status went with others|went with other|no me aceptaron|no me aceptó|no me seleccionaron|unable to offer|cannot offer|can't offer|not able to offer|could not offer|couldn't offer|no longer considering|not moving ahead
noun:rejected@status rejection|reject|regret|regrets|denial|rechazo|absage|refus
plural@status interviews|ivs|invites|iis|invitations|rejections|rejects|signals|entrevistas|entretiens|waitlists|offers
state:withdrawn@status left the match|leaving the match|quit the match|out of the match|not in the match|longer in the match|left nrmp|not in nrmp
state:withdrawn@status withdrawn|had to withdraw|chose to withdraw|withdrew|withdrawal|pulled out|took my name out|took my name off|pulled my app|pulled my application|pulled application|pulled app|took back|took my app back|took my application back|took it back|w/drew|w/d|wd|dropped out|retirado|retirada|retiré|retirei|desistí|desisti|zurückgezogen
state:waitlisted@status waitlisted|waitlist|wait list|wait listed|waiting list|wl|wl'd|standby|stand by|alternate|alternates|lista de espera|warteliste|liste d'attente
state:ranked@status certified at|rankeé|ranked|rankeado|rankeada|classé|gerankt
state:matched@status matched|matché|matchée|matcheé|matchei|hice match|gematcht|eşleştim|匹配成功
state:rejected@status απορρίφθηκα|απόρριψη|με απέρριψαν|odrzucony|odrzucona|odrzucili|na-reject|nareject|불합격|거절|不採用|不合格|お断り|अस्वीकृत|رفضوني|تم رفضي|رد شدم|ریجکت|reject shodam|rafadoni|etrafadt|dem reject|don reject|mi hanno rifiutato|hanno rifiutato|مرفوض|مرفوضة|تم الرفض|отказ|отказали|otkaz|ret|ret geldi|reddedildi|被拒|拒了|拒信|rifiutato|rifiutata
state:invited@status пригласили|приглашение|davet|davet geldi|davet edildim|دعوة|دعوت|دعوت شدم|收到面试|面试邀请|invitato|invitata|invito|πρόσκληση|με κάλεσαν|zaproszenie|zaproszony|na-invite|nainvite|초대|인터뷰 초대|面接招待|निमंत्रण
state:applied@status υπέβαλα|υπέβαλα αίτηση|έκανα αίτηση|zaaplikowałem|złożone|wysłane|nag-apply|nakapag-apply|zgłosiłem|zgłosiłam|nagapply|지원함|지원 완료|지원했음|応募済|आवेदन किया|اپلای کردم|apply kardam|don apply|don submit|candidatura inviata|已投|投了|başvuru yapıldı|подал|подала|подано|podal|podala|başvurdum|başvuruldu|已申请|تم التقديم|قدمت
state:interviewed@status интервью прошло|прошел интервью|прошёл интервью|прошла интервью|na-interview|nainterview|인터뷰 완료|면접 완료|面接済|已面|面试过了|mülakat yapıldı|mülakata girdim|görüşme yapıldı|مصاحبه کردم|تمت المقابلة|面试完成|已面试|mülakat oldu
state:silent@status καμία απάντηση|χωρίς απάντηση|δεν απάντησαν|нет ответа|не ответили|молчат|brak odpowiedzi|cisza|nessuna risposta|walang sagot|walang reply|답 없음|무응답|返事なし|返信なし|連絡なし|जवाब नहीं|لم يردوا|بدون رد|ما ردوا|جواب ندادند|بدون جواب|reply nahi aaya|javab nadadan|mafish rad|cevap vermediler|cevap gelmedi|没回复|没有回复|没有消息|没有回应|未回复|无消息|без ответа|тишина|cevap yok|ses yok|无回复|没消息|لا رد|jawab nahi|koi jawab nahi
state:waitlisted@status λίστα αναμονής|lista rezerwowa|lista d'attesa|대기|補欠|лист ожидания|в листе ожидания|yedek|yedek liste|候补|قائمة الانتظار
interview@status συνέντευξη|rozmowa|인터뷰|면접|面接|مصاحبه|görüşme|интервью|собеседование|mülakat|مقابلة|面试|colloquio
state:unmatched@status unmatched|не сматчился|не сматчилась|eşleşemedim|未匹配|没匹配|non abbinato
state:matched@status сматчился|сматчилась|abbinato|abbinata
state:withdrawn@status отозвал|отозвала|отозвал заявку|отозвала заявку|wycofałem|ritirato|ritirata|umatras|철회|辞退|撤回|撤了|geri çektim|başvurumu geri çektim|انسحبت|انصراف
declined@status отказался|отказалась|reddettim|zrezygnowałem|ho rifiutato|ho declinato|αρνήθηκα|我拒了|放弃|رفضت
state:verify@status перевірити|προς επαλήθευση|να ρωτήσω|проверить|уточнить|kontrol et|kontrol edilecek|doğrula|sorulacak|sprawdzić|da verificare|itanong|확인 필요|要確認|待确认|待核实|للتحقق|تحقق|باید بپرسم|check karna|check karna hai|confirm karna|confirm karna hai|poochna|puchna
state:skip@status n'applique pas|n'appliquerai pas|ne postule pas|не подавать|не подаю|başvurma|başvurmayacağım|nie aplikować|non candidarsi|huwag mag-apply|지원 안 함|応募しない|不投|不申请|لن أقدم|لا تقدم|apply nahi karna|apply nahi karni|apply nahi karunga|apply nahi karungi
filler@status karo|kar|kr|ho|hun|hoon|koi|tumhara|unka|mera|unho|unhone|tak|abhi|yay|yayy|alhamdulillah|mashallah|elhamdulillah
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
interview@status interview|interviewing|iv|interveiw|intervew|entrevista|entretien|l'entretien|l'interview|vorstellungsgespräch|gespräch
signal@status signal|gold|silver|golds|silvers|gold signal|silver signal|token|señal|sinal
application@status app|application|applications|apps|solicitud|candidatura|postulación|postulacion|inscrição|candidature|bewerbung|заявку|заявка|заявки|zgłoszenie|başvuru|αίτηση
given@status aya|aayi|sent|used|gave|given|spent|assigned|received|recd|rec'd|rcvd|recieved|got|gotten|granted|offered|offer|extended|went out|gone out|sent out|sent in|put in|turned in|came|mandé|mandado|mandada|mandei|отправил|отправила|отправлено|отправлена|wysłałem|gönderdim|gönderildi|enviado|enviada|envié|enviei|recibida|recibido|recebido|recebida|envoyé|envoyée|reçu|reçue|abgeschickt|verschickt|gesendet|geschickt|eingereicht|raus|bekommen|erhalten|aa gaya|aa gayi|aaya|mil gaya|mil gayi
done@status hice|diya|kar dia|di|kiya|kia|gaya|gya|gayi|gyi|hua|hui|liya|lia|chuka|chuki|done|did|complete|completed|finished|over|had|went|attended|gave interview|took place|behind me|hecha|hecho|tuve|feita|feito|fiz|realizada|concluída|concluida|terminada|terminado|terminé|abgeschlossen|fait|faite|passé|gehabt|gemacht|erledigt|vorbei
chosen@status selected|select|shortlist|chosen|shortlisted|short listed|moving forward|move forward|moved forward|under consideration|considered|seleccionado|seleccionada|selecionado|selecionada|retenu|retenue|ausgewählt
declined@status no thanks|i passed|decided to pass|gonna pass|declined|had to decline|chose to decline|declines|turned down|refused|said no|passed on|gave up|rechacé|recusei|refusei|decliné|décliné|décline|declino|declinei
turned@status turned
down@status down
cancelled@status had to cancel|cancelled|canceled|cancelé|cancelada|cancelado|cancelei|annulé|annulée|storniert
answer@status got back|get back|ответа|palabra|sumasagot|sumagot|sagot|jawab|cevap|odpowiedzi|απάντηση|anything|emails|mails|calls|reply|replies|replied|response|responses|responded|respond|resp|respnse|answer|answers|answered|news|word|heard|hear|update|updates|decision|respuesta|contestan|contestaron|contestado|responden|respondieron|noticias|resposta|respostas|responderam|réponse|réponses|nouvelle|nouvelles|antwort|antworten|rückmeldung|feedback
await@status waiting|j'attends|wait|waits|awaiting|await|awaits|pending|pend|pendiente|esperando|espero|aguardando|esperan|attente|attends|warte|warten|wartend
self@status moi-même|yo mismo|yo misma|i|i've|i'm|i'll|i'd|ive|im|me|my|mine|myself|we|us|our|applicant|candidate|yo|mi|mí|eu|meu|minha|je|j'ai|mon|moi|ich|mein|meine|mir
they@status dem|they|they've|them|their|program|programme|prog|pd|apd|pc|hospital|coordinator|committee|dept|department|gme|site|ellos|eles|ils|sie
someone@status he|she|him|her|his|ele|ela|ella|il|elle|er|friend|friends|friend's|cousin|cousins|brother|sister|bro|sis|senior|seniors|junior|juniors|roommate|roomie|flatmate|classmate|classmates|batchmate|batchmates|batch mate|colleague|colleagues|everyone|everybody|someone|somebody|people|ppl|peeps|folks|others|other people|girl|guy|boy|girlfriend|boyfriend|husband|wife|spouse|partner|mentor|resident|residents|alum|alumni|student|students|img|imgs|amigo|amiga|amigos|primo|prima|ami|amie|freund|freundin|kollege|somebody else
modal@status had to|on hold|postponed|want|wants|wanted|wish|wishing|wished|hope|hopes|hoping|hoped|hopefully|hopeful|pray|praying|prayers|inshallah|need|needs|needed|must|have to|has to|should|shud|shld|would|wud|could|might|may|maybe|mayb|perhaps|probably|prob|prolly|possibly|likely|unlikely|plan|plans|planning|planned|intend|intending|think|thinking|thought|considering|consider|if|when|once|unless|until|till|dying|fingers crossed|expect|expecting|expected|fear|afraid|worried|can|todo|to do|want to|like to|would like|try|trying|tried|asked to|asking|wonder|wondering|desperate|dream|prep|prepping|preparing|prepare|practice|quiero|tal vez|quizá|ojalá|ojala|espero que|si|quizás|quizas|debo|debería|quero|talvez|veux|voudrais|peut-être|dois|möchte|moechte|vielleicht|falls|wenn|muss|sollte|hoffe|hoffentlich
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
when@status lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tue|tues|wed|thu|thur|thurs|fri|tomorrow|tmrw|tmr|tomorow|tonight|next week|next month|this week|upcoming|coming up|coming|confirmed|set|set for|moved to|moved|am|pm|est|cst|pst|ct|et|mañana|amanhã|demain|morgen|nächste woche
else@status elsewhere|outside|somewhere else|other program|another program|at another
top@status top|highly|well|best
ranklist@status certified list|rangliste|lista de rank|liste de rang|rank list|rol|ranklist|rank order list|rankings
filler@status platz|spot|place|puesto|on my list|of my list|in my list|date|receive|recieve|in person|back|round|rounds|day|days|week|weeks|email|e mail|mail|letter|x|auto|automatic|portal|zoom|zooming|virtual|online|phone|just
contact@status e mailed|sent email|sent an email|sent mail|email sent|mail sent|to my email|to email|to my mail|to my e mail|calling|wrote|escribí|pregunté|llamé|liguei|perguntei|appelé|angerufen|gefragt|angeschrieben
then@status then|afterwards|danach|luego|puis
`;
