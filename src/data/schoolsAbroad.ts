/** Which words say that a medical school is abroad, outside the US, Canada and the offshore Caribbean schools? Folded as in schools.ts. */

/** Abbreviations, and names that hold a US school's: these outweigh a US name that stands beside them. */
export const NAMES_ABROAD =
  'u health allied sci|u development studies|weill cornell med coll doha|wcmc q|rizal|trinity u asia|georgian amer|european u georgia|new vision|sinai u|homoeopathic|homeopathic|st georges med sch london|kedokteran|umsa|pmch|pahs|psg imsr|kau|ksu|uaslp|unizik|ump hcmc|iau dammam|salle hlth|salle med|unan|wcm q|western sydney|southwestern u mham|sackler|ben gurion|msih' +
  '|med sch intl health|intl med u|queensland|duke nus|technion|hadassah|st georges u london|st georges hospital|u west indies|uwi|queens u belfast|imperial coll' +
  '|christs coll|rcsi|barts|guys|aub|aubmc|arabian gulf|aiims|jipmer|afmc|pgimer|kmc|cmc vellore|bjmc|gmch|smims|lokmanya|kasturba|manipal|ramaiah|koirala|bpkihs|kist' +
  '|tribhuvan|kathmandu|maulana azad|jawaharlal|jnmc|gandhi|nehru|osmania|kakatiya|kamineni|deccan|kilpauk|madras|madurai|amrita|jss|bharati|armed forces med|dow|duhs|lumhs' +
  '|kemu|aku|aga khan|king edward|fatima jinnah|allama|iqbal|nishtar|rawalpindi|khyber|ayub|liaquat|jinnah|baqai|ziauddin|hamdard|shifa|quaid|army med|ain shams|alexandria' +
  '|zagazig|mansoura|tanta|assiut|benha|azhar|kasr|makerere|witwatersrand|stellenbosch|semmelweis|jagiellonian|charles u|karolinska|complutense|sapienza|humanitas|heidelberg' +
  '|charite|goethe|marmara|hacettepe|ege|cerrahpasa|aristotle|shahid|beheshti|quds|najah|birzeit|u east|santo tomas|fatima|uerm|uermmmc|unam|anahuac|itesm|monterrey|unibe' +
  '|iberoamericana|intec|pucmm|madre maestra|javeriana|rosario|cayetano|heredia|unmsm|usp|unifesp|ufrj|unesp|unicamp|favaloro|cayetano heredia|peking|fudan|jiao tong|sun yat' +
  '|sichuan|zhejiang|tongji|wuhan|keio|yonsei|kansai|brighton sussex|christs|wits|meduni|elam|pirogov|sechenov|tsmu|lhmc|ltmmc|rguhs|ufmg|uerj|ufrgs|uanl|tecsalud|buap|upaep' +
  '|uabc|uacj|uq ochsner|usac|ucimed|pums|pumc|sriher|uag|ucms|feu nrmf|pgims|mkcg|mgims|unah|usmp|upch|um1|comahs|unefm|ucv|aimc|puce|usek|saitm|knust|nmcth|kusms|kmcth' +
  '|smbbmu|qamc|pumhs|lmdc|kmdc|jsmu|fjmu|dimc|unn|uniport|unilorin|unilag|unical|uniben|lautech|lasucom|cmul|usfq|uide|uees|ucsg|unisanitas|unab|fucs|cemic|tums|sbmu|utesa' +
  '|unphu|uasd|auf|ksau hs|vmmc|sskm|smimer|skims|ntruhs|kgmu|gitam|bmcri|bhu|ucd dublin|unirio|uninove|unifor|ufcspa|pucrs|pucpr|fmusp|vimsar|tnmc|srmc|psgimsr|nscb|nrsmc' +
  '|neigrihms|mahe|kshema|gsmc|asram|ysmu|pkuhsc|unicah|udelar|uaeu|rakmhsu|mbru|aimst|hku|cuhk|uclan|unifranz|udabol|rudn|kcmc|um2|lau chagoury|mcoms|iom nepal|fjmc|birdem' +
  '|oau|uba|umst|ipgmer|nui galway|muhs|mamc|cmc ludhiana|rihs|rgmc|rgkmc|kemc|igims|albert einstein israelite|israelita ciencias saude albert einstein' +
  '|lyceum northwestern|u medicine dentistry moscow|moscow state|lmu munich|weill cornell qatar|weill cornell medicine qatar|weill cornell med coll qatar|kairuki' +
  '|vasile goldis|st george u beirut|st georges u beirut|trinity coll dublin|kings coll london|st louis u baguio|ucla barquisimeto|mohammed bin rashid';

/** Countries, peoples, cities, and proper names of schools: beside a school word they place the school, unless a US name stands there too. */
export const PLACES_ABROAD =
  'u coll med sci|coll physicians surgeons|royal coll|u med sci|u health sci|afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain' +
  '|bangladesh|belarus|belgium|benin|bhutan|bolivia|bosnia|botswana|brazil|brasil|bulgaria|burma|burundi|cambodia|cameroon|chile|china|colombia|congo|costa rica|croatia|cuba' +
  '|cyprus|czech|denmark|dominican republic|ecuador|egypt|salvador|eritrea|estonia|ethiopia|fiji|finland|france|gambia|tbilisi|germany|ghana|greece|guatemala|guinea|guyana' +
  '|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|korea|kosovo|kuwait|kyrgyz' +
  '|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|mali|malta|mauritius|mexico|moldova|mongolia|montenegro' +
  '|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal' +
  '|qatar|romania|russia|rwanda|saudi|saudi arabia|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|spain|sri lanka|sudan|suriname|sweden' +
  '|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad|tobago|tunisia|turkey|turkiye|turkmenistan|uganda|ukraine|united arab emirates|uae|united kingdom' +
  '|england|scotland|wales|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|egyptian|indian|chinese|russian|ukrainian|polish|german|syrian|iraqi|libyan|nigerian' +
  '|jordanian|pakistani|mexican|hellenic|hebrew|japanese|korean|turkish|islamic|arab|arabian|royal|national med|catholic u|pontifical|syrian arab republic|ksa|viet nam' +
  '|republica dominicana|trinidad tobago|cote ivoire|northern ireland|russian federation|republic georgia|west bank|gaza|nepalese|bangla|lebanese|chinese u|peruana|boliviana' +
  '|dominicana|salvadorena|hispanoamericana|latinoamericana|centroccidental|mongolian|kazakh|tajik|turkmen|belarusian|lithuanian|slovak|rheinische|somali|latina' +
  '|australian national|delhi|hanoi|ho chi minh|szeged|debrecen|pecs|munich|nicosia|pavia|bologna|padua|caracas|bogota|edinburgh|glasgow|u manchester|cardiff|belfast' +
  '|nottingham|leicester|liverpool|southampton|u oxford|u cambridge|u sydney|u melbourne|accra|kampala|mbarara|jimma|mekelle|ajman|ras khaimah|wroclaw|kyiv|kiev|kharkiv' +
  '|copenhagen|barcelona|navarra|pretoria|kwazulu natal|hebei|harbin|dalian|hunan|chongqing|zhengzhou|qingdao|amman|budapest|prague|tashkent|bishkek|benghazi|penang' +
  '|kuala lumpur|cordoba|calicut|jamshedpur|cuttack|kazan|vellore|bengaluru|islamabad|istanbul|ankara|izmir|beijing|quito|medellin|rio janeiro|bangkok|jakarta|kyoto|taipei' +
  '|havana|paz|madrid|berlin|vienna|zurich|bucharest|krakow|poznan|yerevan|minsk|baku|jerusalem|haifa|muscat|doha|tunis|casablanca|cape town|johannesburg|harare|bhopal' +
  '|kanpur|varanasi|coimbatore|trivandrum|kochi|visakhapatnam|secunderabad|warangal|dehradun|lahore|beirut|cairo|dhaka|karachi|yangon|cebu|baghdad|mumbai|pune|shanghai|lagos' +
  '|manila|coll dublin|damascus|bangalore|peshawar|tehran|ibadan|u benin|chennai|kolkata|buenos aires|tel aviv|aleppo|sao paulo|tokyo|hyderabad|prishtina|patna|baroda|jaipur' +
  '|mysore|lucknow|guntur|aligarh|ahmedabad|chittagong|nanjing|guangzhou|addis ababa|mashhad|mymensingh|zaria|port harcourt|ilorin|mosul|basrah|omdurman|u london|kassala' +
  '|davao|dammam|nagpur|seoul|galway|ludhiana|u limerick|tirana|otago|osaka|khartoum|surat|srinagar|goa|chandigarh|vijayawada|indore|gauhati|darbhanga|calcutta|irbid|yaounde' +
  '|wenzhou|shantou|shandong|zulia|coll london|carabobo|suez|minia|mandalay|helwan|beni suef|alexandria u|latakia|homs|multan|colombo|peradeniya|trujillo|belgrade|zagreb' +
  '|u alexandria|taunggyi|tartu|sohag|skopje|rangoon|port said|phnom penh|menoufia|maribor|magway|ljubljana|kafrelsheikh|kafr|fayoum|asyut|aswan|guayaquil|santo domingo' +
  '|maracaibo|hama|barquisimeto|cuenca|faisalabad|abbottabad|sylhet|u jos|ile ife|enugu|calabar|jammu|kelaniya|jaffna|byblos|shiraz|cape coast|gondar|cartagena|antioquia' +
  '|isfahan|pokhara|nepalgunj|nairobi|lalitpur|chitwan|birgunj|sialkot|sargodha|gujranwala|bannu|sharjah|dubai|riyadh|rangpur|rajshahi|khulna|faridpur|comilla|chattogram' +
  '|bucaramanga|uyo|maiduguri|kaduna|abuja|tikrit|sulaimani|nineveh|kufa|karbala|duhok|basra|warsaw|silesia|lublin|lodz|gdansk|guadalajara|hamedan|iloilo|baguio|kabul|jeddah' +
  '|moscow|shendi|juba|mangalore|amritsar|valenzuela|quezon city|coll cork|taif|taibah|qassim|majmaah|jazan|merida|minas gerais|raipur|meerut|kurnool|kottayam|jodhpur' +
  '|bhubaneswar|ribeirao preto|campinas|tuzla|trondheim|sarajevo|pusan|oslo|okayama|nagoya|lubumbashi|kanazawa|hiroshima|chiba|auckland|vilnius|tianjin|kaunas|varna|plovdiv' +
  '|pleven|udaipur|tirunelveli|thoothukudi|thiruvananthapuram|thanjavur|surendranagar|silchar|nashik|midnapore|mangaluru|katihar|jorhat|gwalior|gurgaon|gulbarga|chengalpattu' +
  '|burla|burdwan|bellary|belagavi|allahabad|alappuzha|xinjiang|xiamen|suzhou|shanxi|ningbo|nanchang|lanzhou|kunming|jilin|jiangsu|hubei|henan|hangzhou|saigon|hue med|sana' +
  '|douala|buea|aden|u athens|thessaloniki|turku|tampere|rijeka|oulu|ostrava|oradea|novi sad|kragujevac|iasi|helsinki|brasov|batumi|aarhus|aalborg|thessaly|patras|ioannina' +
  '|crete|hawassa|haramaya|bahir dar|managua|bialystok|freiburg|newcastle u|misurata|uzhhorod|sumy|nangarhar|mogadishu|innsbruck|hargeisa|wollongong|tasmania|sydney med' +
  '|u warwick|u leeds|u bristol|u birmingham|swansea|sheffield|khon kaen|east anglia|dundee|chiang mai|aberdeen|valencia|crimea|kandahar|herat|santa cruz sierra|uppsala|umea' +
  '|monastir|lund|kaohsiung|gothenburg|gaziantep|erzurum|kobe|osh state|mwanza|leuven|agra|barranquilla|u verona|u siena|u parma|u milan|u genoa|u florence|turin|pisa' +
  '|palermo|padova|naples federico|liege|lausanne|ghent|geneva|fribourg|catania|bern|basel|antwerp|amsterdam|utrecht|rotterdam|oran|maastricht|leiden|groningen|constantine' +
  '|astana|annaba|algiers|lisbon|hannover|wurzburg|u ulm|tubingen|saarland|regensburg|munster|mainz|lubeck|leipzig|jena|hamburg|greifswald|gottingen|giessen|cologne|bonn' +
  '|aachen|u porto|u minho|graz|jamshoro|riga|wardha|rohtak|imphal|aurangabad|marseille|granada|loja|zarqa|tabriz|qena|monrovia|freetown|damietta|asmara|tachira|lattakia' +
  '|beyrouth|dhulikhel|dharan|biratnagar|bharatpur|bhairahawa|wah cantt|swat|rahim yar khan|quetta|nawabshah|mirpur|larkana|bahawalpur|sokoto|nsukka|nnewi|kano|ekpoma' +
  '|benin city|abakaliki|ambato|manizales|caldas|zanjan|zahedan|urmia|semnan|qazvin|kermanshah|kerman|kashan|hamadan|esfahan|birjand|babol|ternopil|lviv|donetsk' +
  '|san pedro macoris|wad medani|tripoli|navi mumbai|zamboanga|cagayan|makkah|abha|wonju|kinshasa|dunedin|chisinau|brasilia|botucatu|bahia|st petersburg state|veracruzana' +
  '|tampico|guanajuato|tirupati|thrissur|sevagram|rishikesh|ranchi|rajkot|puducherry|pondicherry|patiala|noida|nellore|miraj|kozhikode|kolar|khammam|karamsad|kakinada' +
  '|jabalpur|faridkot|dibrugarh|davangere|bikaner|bhavnagar|bhagalpur|berhampur|belgaum|bankura|ajmer|xi|shenyang|hue u|can tho|tegucigalpa|concepcion|vitebsk|u rome' +
  '|timisoara|targu mures|port au prince|olomouc|montevideo|lusaka|hradec kralove|grodno|gomel|craiova|constanta|cluj napoca|brno|tamale|kumasi|nablus|eldoret|ain|cochabamba' +
  '|szczecin|katowice|zaporozhye|zaporizhzhia|vinnytsia|poltava|odessa state med|odessa national|lugansk|kharkov|ivano frankivsk|samarkand|new south wales|adelaide|taichung' +
  '|sousse|volgograd|siberian|samara|rostov|novosibirsk|kursk|zaragoza|sevilla|sanaa|rabat|kosice|dar es salaam|bratislava|puebla|louvain|geneve|semey|karaganda|marburg' +
  '|frankfurt|dresden|universidade porto|lisboa|coimbra|karak|ismailia|dakar|cusco|asuncion|arequipa|alexandria faculty|habana|barisal|yazd|ahvaz|tucuman|cuyo|rio grande sul' +
  '|pernambuco|parana|yucatan|tijuana|tamaulipas|sinaloa|san luis potosi|mexico city|ciudad juarez|chihuahua|vadodara|solapur|shimla|karad|jamnagar|jalandhar|hubli|guwahati' +
  '|strasbourg|sorbonne|montpellier|bordeaux|tbilisi georgia|pilsen|villa clara|holguin|odesa|dnipropetrovsk|surabaya|manama|smolensk|milano|bruxelles|wien|vizag|veracruz' +
  '|venezolana|uzbek|ulaanbaatar|sri lankan|shillong|sfax|santiago cuba|romanian|prayagraj|porto alegre|mysuru|kutaisi|kolhapur|kigali|kenyan|karimnagar|iranian|indian inst' +
  '|erbil|durban|czech republic|cubana|colombiana|chengdu|changsha|busan|bulgarian|brasileira|bogra|beer sheva|almaty|abu dhabi|messina|santander|pereira|kota|salamanca' +
  '|bombay|masaryk|chulalongkorn|siriraj|mahidol|kapodistrian|carol davila|tor vergata|san raffaele|kerala|tamil nadu|maharashtra|monash|unsw|marroquin|malaya|comenius' +
  '|safarik|medipol|muhimbili|hashemite|king saud|obafemi awolowo|yarmouk|balqa|tishreen|kalamoon|baath|balamand|gmers|punjab|nahrain|xiangya|sheikh zayed|riphah' +
  '|benazir bhutto|olabisi onabanjo|igbinedion|ebonyi|bingham u|bayero|babcock|ambrose alli|mustansiriya|gezira|ribat|king abdulaziz|alfaisal|visayas|perpetual help' +
  '|nicanor reyes|umm qura|king khalid|ariel u|azikiwe|tsukuba|sungkyunkwan|andhra|trakia|sharda u|chettinad|bengal|jiaotong|tsinghua|mutah|martin porres|cheikh anta diop' +
  '|sindh|palacky|ovidius|october u|newgiza|misr u|kamuzu|lisandro alvarado|albaath|islamic intl|ahmadu bello|ruhuna|rajarata|kotelawala|holy spirit u|kwame nkrumah|icesi' +
  '|bosque|corpas|ces u|jundishapur|islamic azad|avicenna|isra u|patan academy|moi u|kenyatta|sardar patel|narayana|shaikh zayed|rawal inst|uttara|ladoke akintola|imo state' +
  '|ekiti|afe babalola|abia state|pahlavi|neelain|ahfad|jonelta|bar ilan|abdulrahman bin faisal|austral u|bayan coll|alneelain|zaiem|ricardo palma|himalayan|virgen milagrosa' +
  '|silliman|pamantasan|emilio aguinaldo|angeles u|souza marques|nourah|king faisal|montemorelos|xochicalco|westhill|kyung hee|banaras hindu|assam|yang ming|ulsan|tohoku' +
  '|nippon|kyushu|kyungpook|kyorin|konkuk|koc u|kitasato|juntendo|inha u|hokkaido|hanyang|hallym|gachon|ewha|chung ang|chonnam|chang gung|ajou|acibadem|huazhong' +
  '|central south u|annamalai|soochow|guangxi|fujian|anhui|semmelweiss|tsereteli|maiorescu|lucian blaga|copperbelt|caucasus|matias delgado|democritus|far eastern u|fateh' +
  '|karazin|gulu u|barcelo|jagellonian|columbus u|perdana|bohomolets|nova med|benadir|macquarie|james cook|griffith u|flinders|deakin|thammasat|srinakharinwirot|songkla' +
  '|keele|sultan qaboos|gadjah mada|airlangga|sisulu|yeditepe|uludag|tzu chi|trisakti|selcuk|osmangazi|karadeniz|inonu|hasanuddin|gazi u|erciyes|dokuz eylul|diponegoro' +
  '|cukurova|chung shan|cheng kung|bezmialem|baskent|akdeniz|pompeu fabra|near east u|hassan ii|cadi ayyad|vanvitelli|alma mater studiorum|radboud|heinrich heine|guericke' +
  '|eberhard karls|paracelsus|landsteiner|karnataka|gujarat|pierre marie curie|diderot|simon bolivar|west china|mazandaran|guilan|golestan|ferdowsi|copernicus|ramathibodi' +
  '|san simon|rama himalayan|pravara|melaka|kalinga|bogomolets|korle bu|mechnikov|lomonosov|kilimanjaro|ludwig maximilian|gutenberg|vrije|erasmus|pavlov';

/** Words of the languages that schools abroad are named in. */
export const LANGUAGE_SIGNS =
  'universidad|universidade|universita|universitat|universite|universiteit|universitet|universitetet|universitesi|uniwersytet|univerzita|univerzitet|universitatea' +
  '|universitario|universitaria|facultad|faculdade|faculte|facolta|fakultat|fakultet|medicina|medizinische|mediczny|medyczny|medica|medicas|ciencias medicas|ciencias|escola' +
  '|escuela|instituto|istituto|autonoma|nacional|federal u|federal|catolica|pontificia|estadual|hochschule|akademie|academia|vidyalaya|mahavidyalaya|nagar|universitas' +
  '|universiti|egyetem|faculte medecine|medecine|institutet|akademia|escuela medicina|ciencias salud|ciencias saude|degli studi|fundacion universitaria|fundacao|st esprit' +
  '|libre|collegium medicum|bahiana';
