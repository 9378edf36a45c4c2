/** Which words of other languages tell how far an application got? In plain Latin letters where those are read too; before a star stands a stem that any ending follows. */
export const STATUS_ABROAD = `
act:apply@status aplic|aplikuj*|zaaplikuj*|podav*|podayu*|basvur*|prijavljiv*|qaddem*|aqad*|اپلاي|avedan|aplai|abedon|ayaplai|申|応募|faccio domanda|fare domanda|far domanda|kano aitisi|aplikowac|nag-aapply
state:applied@status aplicam*|fatto domanda|podala*|podali*|podan*|podav|podavsya|basvurd*|prijavil*|prijavio|prijavljen*|aplicira*|zaaplikowal*|aplikowal*|addamt*|qaddamt*|qademt*|dfact|قدمت عليه|nộp|递交|提交|지원함
application@status domanda|dosar|papeles|dosya*|dokument*|zayavk*|prijava|prijavu|prijave|aplikacj*|aplicatia|aitisi|xartia|الطلب|طلبي|درخواست*|đơn|ho so|permohonan*|lamaran*|지원서|başvuru
given@status recebi|recibi|ho ricevuto|primit|puesta|dato|mis|pus|metí|asignad*|inviat*|presentat*|trimis*|depus*|ushl*|vyslal*|poslal*|poslao|poslat*|otpravil*|otpravlen*|nadisla*|vidprav*|otrima*|prislal*|priish*|prish*|przydziel*|wyslal*|wyslan*|zlozon*|dostal*|dobil*|dobio|esteil*|stalthik*|pira|irthe|حطيت|ارسل*|وصلتني|وصلني|جاني|جاتني|bacat*|etbacat*|bcat*|gali|galy|gaqn*|jatni|hatet|فرستاد*|ferestad*|گرفتم|gereft*|اومد|umad|bhej*|laga diya|bhar diya|pathai*|peyech*|pathaek*|aayo|nabigay|naipasa|napasa|na-assign|dapat|dikirim|dihantar|hantar|dikasih|gửi|用了|发了|已发|送った|사용|vandhuchu|ashse|aako
done@status proshl*|proish*|zavrsen*|proslo|odbyl*|bio na|egine|pige|ekana|oldu|girdim|khalas*|cmelt|dewezt|dozt|خلصت|karde|كردم|شدم|شد|دادن|انجام شد|تمام شد|tamoom*|de diya|hogaya|गया|korech*|korse*|korsi*|korla*|disi*|dise*|diyech*|dilam|gese|holo|gareko|gariy*|gare|bhayo|bhaye|sakk*|tapos|sudah|udah|telah|selesai|xong|rồi|完|结束|끝남|끝났|봤|終了|受けた|pannit*|mudin*|aagiduc*|diye|diyeko|دادم|andato|za mna|garya|đã|khall*|khaisi|shod
yet@status inca|esche|daha|لسا|halaq|lal halaq|bacdn*|mazal|ekhono|ahile samma|まだ|아직 지원 안|아직 지원|innum
state:invited@status convida*|m-au chemat|chemat*|zapro*|cagird*|priglas*|zvali|pozv*|prosklisi|دعوني|عزموني|cazam*|دعوتنامه|davat*|nimantran|amontron|dakse*|bolay*|bolak*|inimbit*|imbit*|dipanggil|diundang|undangan|thư mời|mời phỏng vấn|邀请|招待|呼ばれ|chiamat*|davet*
state:booked@status prenotat*|fissat*|agende|programat*|zapisa*|naznach*|priznach*|zakaza*|termin uzet|umowion*|kleisti*|kleism*|ekleisa|randevu*|tarih alin*|saat alin*|تم الحجز|حجز|hagazt*|ehgazt*|ehgezt*|رزرو|وقت مصاحبه|vaght*|dijadwal*|tempah|đặt lịch|定|约|予約|決定|तय|slot nis*|réservé|fix|rezerv shod*|rezerv
state:interviewed@status sostenut*|gorust*|po rozmowie|po spivbesidi|intervjuisan*
interview@status interviu*|intervju*|sobesedov*|spivbesid*|rozmow*|wywiad*|mulakat*|sunenteuk*|mosaheb*|intarvyu|intarbhiu*|sakshatkar|wawancara*|temuduga|pv|مقابلت*
declined@status non ho accettato|detto di no|refuzat|dije no|recuse*|odmowil*|odrzucilam|odrzucilem|otkazals*|otkazala*|vidmovivs*|vidmovila*|odbila|odbio|reddet*|kabul etmed*|arnith*|ectazar*|rafadt*|رد كردم|قبول نكردم|mana kar diya|na kore*|nai bhan*|tinanggihan ko|humindi|tolak|không nhận|拒绝了面试|拒绝面试|没去|안 가기로|거절함|거절했|tak terima
state:rejected@status no quede|no fui acept*|nao fui aceit*|rechaz*|rigett*|respin*|non mi hanno preso|rifiutat*|m-au respins|otkazan*|otklon*|vidmov*|odbij*|odbil*|odrzuc*|odmow*|nie przyj*|olumsuz*|reddedil*|aporrif*|رفضون*|لم اقبل|rafad*|etrafad*|refusaw*|ريجكت*|rad shod*|rad kard*|rijekt*|asvikar*|nahi liya|nahi le*|ney nai|hindi natanggap|ditolak|gagal|tidak diterima|bị từ chối|trượt|loại|拒|断られ|bad diyeche|отказ|не vzya*|не prin*|не prij*|negativo|arnitik*|انرفض
state:withdrawn@status retras*|m-am retras|ritirat*|otozva*|snyals*|snyalas*|vidklik*|znyavs*|znyalas*|povuk*|odusta*|wycof*|zrezygn*|cekildim|apesur*|aposurth*|انسحب*|sahab*|ensahab*|پس گرفت*|pas gereft*|enseraf*|wapas le*|vapas le*|protyahar|tule nis*|firta li*|binawi|nag-withdraw|tarik diri|saya tarik|rút|退出|撤|取り下げ|지원 취소|zabral*|zabrav|povuc*
state:waitlisted@status en espera|em espera|mis en attente|lista de asteptare|in asteptare|vejtl*|veitl*|listi ochik*|listi cekanja|lista cekanja|na cekanje|rezerwow*|oczekujac*|anamon*|الانتظار|انتظار|ويتنق|ويت ليست|ليست انتظارم|entezar*|vetlist*|oyetlist*|pratiksha*|apekshm*|waiting e|nasa waitlist|daftar tunggu|senarai menunggu|danh sách chờ|ウェイトリスト|웨이팅|대기자|rezerve|rezervi
put@status puse|coloque*|botei|messo|je l'ai mis|l-am pus|postavil*|postavyl*|stavil*|stavio|dalam|evala|حطيته|hatet*|گذاشتم|gozasht*|rakha*|rakhi|rakhek*|rakhs*|nilagay|taruh|xếp|xếp hạng|để|排|올림|dala|yazdim|hattet*
state:ranked@status rankee*|ranquee*|rangir*|رنك كردم|ni-rank|ranzhir*
ranklist@status rang-list*|rejtyng*|reiting*|الرانك|f el rank|ランク|順位|랭크|랭킹
mylist@status listy|spiske|spisku|قائمتي|ليستم|lista|listi|liste*|liscie
ordinal@status vtor*|drug*|tret*|treci*|trzec*|perv*|pangatl*|dovom|دوم|الاول|الثاني|الثالث|dusra|dbitiy|tesro|ketiga|thứ|第|trito|secondo posto|persh*|terceir*|terzo|quarto|quarta|quinta|tany
state:matched@status fatto match|facut match|matchat*|zmatchi*|zmatchow*|mecova*|intrat la|me quede en|passei|match oldum|eslest*|ekana match|me piran|ماتشت|matcht*|ghabool sh*|قبول شدم|match shod*|myach hoyech*|nag-match|diterima di|trúng tuyển|匹配到|매치 성공|マッチング成立|na-match|etmatcht*|قبلون*
act:match@status myach|मैच|matcha|metch*|ماتش|مچ|매칭|매치|匹配|マッチ
state:unmatched@status mimo|match olmadi|hoyni|match bhayena|tak dapat match|trượt match|没match|매칭 안|매치 실패|マッチしな|アンマッチ|match aagal*
state:soap@status سوپ|سوب
state:silent@status ni pio|nie odpis*|nisu se jav*|ne jav*|tisha|ma rad*|majawb*|لم يرد*|خبري نيست|kuch nahi bol*|uttor aseni|hindi sumagot|belum dibalas|chưa trả lời|chưa có phản hồi|reply varala|hic donmed*|hich javab*|мовчать|ما وصلني شي|akoma tipota
answer@status dicho|gehört|rasp*|odgov*|odpov*|vidpov*|جواب|khabar*|jawapan|balasan|trả lời|hồi âm|回复|연락|답장|連絡|返事|risposto|respondeu|was gehört|notizi*|回音
state:verify@status à vérifier|verificat|trebuie sa intreb|utochn*|sprosit*|spytat*|proverit*|perevirit*|pitam|zapyta*|sprawdz*|sormam|kontrol etmem|na rotis*|tsekaro|اتاكد|asqal|nsowel|hashoof|بپرسم|چك كنم|check konam|jante hobe|jiggesh*|jijnes*|check garn*|itatanong|tanya|dicek|phải hỏi|kiểm tra|确认|问清楚|문의|확인해야|問い合わせ|確認|sodhnu|vérifier|पूछना|要確認
state:skip@status scartat*|vycherk*|vikresl*|skresl*|ne prijavljuj*|necu se prijavlj*|basvurmuy*|basvurmaktan vazgec*|diegrapsa|ما راح اقدم|ma rah addem|اپلاي نميكنم|apply nemikonam|بيخيال*|bikhial*|chhod diya|apply nagarn*|chhodid*|tinanggal*|tidak jadi apply|tidak apply|không nộp|bỏ qua|bỏ|放弃申请|포기|見送り|応募しな|apply panna maat*|ne apliciram|bad disi|descart*|지원 안 하기로|basvurmayac*|apply gardin*
deny@status nisu|nisam|nije|maat*|di ako|di na|di pa|di pa ako|hindi pa|tidak mau|tak nak|belum ada
future@status farò|o sa|budu|bude|pretend*|ساقدم|rah|karenge|korbo|garne|akan|nak|sẽ|打算|准备|予定|예정|pannuven|θα|지원 예정|bede
lastcycle@status proshlom godu|torik|prosle godine|w zeszlym roku|perusi|gecen sene|gecen yil|السنه الماضيه|essana elli fatet|پارسال|سال قبل|pichle saal|gato bochor|tahun lalu|năm ngoái|去年|작년|anul trecut|anno scorso
someone@status amic*|prieten*|priyatel*|podruga|podrugi|znakom*|kolezank*|koleg*|arkadas*|filos mou|صديق*|صاحبي|دوست*|dustam|dost|mere dost|kaibigan*|teman*|bạn|朋友|친구|colega|sahbi|kawan|teman|sathi|bondhu|hermano|irmão|novio|esposa|marido|kardes*|брат|sestr*|arkadaşım|دوستم|kaibigan
self@status mene|mnie|mano|mujhe|amake|saya|tôi|我|maile|habe
after@status posle|pislya|dopo|dupa|sonra|meta|بعد|bacd|baad|pagkatapos|setelah|lepas|sau|后|후
bygone@status ieri|vchera|vchora|wczoraj|xthes|امس|امبارح|embareh|lbareh|ديروز|hijo|kemarin|kahapon|hôm qua|昨天
filler@status ma|în|cal|candi|elhamd*|alhamd*|الحمدلله|日|号|일|위|unko|abl|कर|हो|talik*|명단|入り|上|名单|位|番|い|đây|trong|hoye|za|يوم|yom|决定|아무|siraya|sira|miejsce|miejscu|mesto
signal@status semnal*|signyal|sima|سيگنال|اشاره|信号|시그널|シグナル|signal argent
noun:invited@status invitati*|poziv|zaproszen*|انفيت
chosen@status naqet*|makhtar*|izabral*|ales|vybr*|obra*|wybra*|chuni
modal@status plani*|planuy*|planuj*|planl*|khochu|sobira*|zbira*|zamier*|chce|vreau|intendo|vorrei|dusunuy*|niyet*|skeft*|thelo|ناوي|انوي|راح|رح|nawi|cayez|momken|mikham|ميخوام|شايد|chai|bhabch*|balak|gusto|mau|ingin|rencana|dự định|định|sắp|想|计划|つもり|sana|지원 고민|chuẩn bị
noun:rejected@status um não|un non
`;
