/** Which places lie in which Californian county? */

/**
 * Folded place names by county, `*` behind those that are also well-known cities elsewhere (without a state they are no answer): every incorporated city and town, and the unincorporated places, neighbourhoods and postal names
 * with hospitals or clinics (docs/data.md says from where). A line a county, parsed on first use.
 */
export const PLACES_BY_COUNTY = `Alameda:alameda|albany*|berkeley|dublin*|emeryville|fremont|hayward|livermore|newark*|oakland|piedmont*|pleasanton|san leandro|union city*|castro valley|fruitvale|san lorenzo
Alpine:markleeville
Amador:amador city|ione|jackson*|plymouth*|sutter creek
Butte:biggs|chico|gridley|oroville|paradise*|durham*
Calaveras:angels camp|arnold|copperopolis|murphys|rancho calaveras|san andreas|valley springs
Colusa:colusa|williams
Contra Costa:antioch*|brentwood*|clayton*|concord*|danville*|el cerrito|hercules|lafayette*|martinez*|moraga|oakley|orinda|pinole|pittsburg*|pleasant hill|richmond*|san pablo|san ramon|walnut creek|el sobrante
Del Norte:crescent city*|klamath|smith river
El Dorado:placerville|south lake tahoe|el dorado hills
Fresno:clovis*|coalinga|firebaugh|fowler|fresno|huron*|kerman|kingsburg|mendota|orange cove|parlier|reedley|san joaquin|sanger|selma*
Glenn:orland|willows
Humboldt:arcata|blue lake|eureka*|ferndale*|fortuna|rio dell|trinidad*|hoopa|mckinleyville
Imperial:brawley|calexico|calipatria|el centro|holtville|imperial*|westmorland
Inyo:bishop
Kern:arvin|bakersfield|california city|delano|maricopa*|mcfarland|ridgecrest|shafter|taft|tehachapi|wasco|edwards afb|lake isabella|lamont|mojave|oildale
Kings:avenal|corcoran|hanford|lemoore
Lake:clearlake|lakeport|lucerne|middletown*
Lassen:susanville
Los Angeles:agoura hills|alhambra|arcadia|artesia|avalon|azusa|baldwin park|bell|bell gardens|bellflower|beverly hills|bradbury|burbank*|calabasas|carson*|cerritos|city of industry|claremont*|commerce*|compton|covina|cudahy|culver city|diamond bar|downey|duarte|el monte|el segundo|gardena|glendale*|glendora|hawaiian gardens|hawthorne*|hermosa beach|hidden hills|huntington park|inglewood|irwindale|la canada flintridge|la habra heights|la mirada|la puente|la verne|lakewood*|lancaster*|lawndale|lomita|long beach|los angeles|lynwood|malibu|manhattan beach|maywood*|monrovia|montebello|monterey park|norwalk*|palmdale|palos verdes estates|paramount|pasadena*|pico rivera|pomona*|rancho palos verdes|redondo beach|rolling hills|rolling hills estates|rosemead|san dimas|san fernando|san gabriel|san marino|santa clarita|santa fe springs|santa monica|sierra madre|signal hill|south el monte|south gate|south pasadena|temple city|torrance|vernon*|walnut*|west covina|west hollywood|westlake village|whittier|downtown los angeles|altadena|arleta|boyle heights|canoga park|century city|chatsworth|eagle rock|east los angeles|echo park|encino|granada hills|hacienda heights|harbor city|highland park*|hollywood*|koreatown|la crescenta|lake balboa|lennox|los feliz|marina del rey|mission hills|north hills|north hollywood|northridge|pacoima|panorama city|playa del rey|playa vista|porter ranch|reseda|rowland heights|san pedro|sherman oaks|silver lake|south los angeles|studio city|sun valley|sunland|sylmar|tarzana|tujunga|valley village|van nuys|venice*|watts|west hills|westwood*|willowbrook|wilmington*|winnetka|woodland hills
Madera:chowchilla|madera
Marin:belvedere|corte madera|fairfax*|larkspur|mill valley|novato|ross|san anselmo|san rafael|sausalito|tiburon
Mariposa:catheys valley|mariposa|yosemite|yosemite national park
Mendocino:fort bragg*|point arena|ukiah|willits
Merced:atwater|dos palos|gustine|livingston*|los banos|merced
Modoc:alturas
Mono:mammoth lakes
Monterey:carmel by the sea|del rey oaks|gonzales|greenfield*|king city|marina|monterey|pacific grove|salinas|sand city|seaside*|soledad
Napa:american canyon|calistoga|napa|st helena|yountville|st helena|angwin|deer park*
Nevada:grass valley|nevada city|truckee
Orange:aliso viejo|anaheim|brea|buena park|costa mesa|cypress*|dana point|fountain valley|fullerton|garden grove|huntington beach|irvine|la habra|la palma|laguna beach|laguna hills|laguna niguel|laguna woods|lake forest*|los alamitos|mission viejo|newport beach|orange*|placentia|rancho santa margarita|san clemente|san juan capistrano|santa ana|seal beach|stanton|tustin|villa park|westminster*|yorba linda|balboa|coto de caza|foothill ranch|ladera ranch|midway city|newport coast
Placer:auburn*|colfax|lincoln*|loomis|rocklin|roseville*|granite bay
Plumas:portola
Riverside:banning|beaumont*|blythe|calimesa|canyon lake|cathedral city|coachella|corona|desert hot springs|eastvale|hemet|indian wells|indio|jurupa valley|la quinta|lake elsinore|menifee|moreno valley|murrieta|norco|palm desert|palm springs|perris|rancho mirage|riverside|san jacinto|temecula|wildomar|anza|bermuda dunes|cabazon|coachella valley|french valley|glen avon|home gardens|idyllwild|lakeland village|mead valley|mecca|mira loma|rubidoux|temescal valley|thermal|thousand palms|winchester*|woodcrest
Sacramento:citrus heights|elk grove|folsom|galt|isleton|rancho cordova|sacramento|antelope|arden|arden arcade|carmichael|elverta|fair oaks|florin|foothill farms|mather|north highlands|orangevale|rio linda|rosemont*|walnut grove
San Benito:hollister|san juan bautista
San Bernardino:adelanto|apple valley|barstow|big bear lake|chino|chino hills|colton|fontana|grand terrace|hesperia|highland*|loma linda|montclair*|needles|ontario*|rancho cucamonga|redlands|rialto|san bernardino|twentynine palms|upland*|victorville|yucaipa|yucca valley|29 palms|big bear|bloomington*|crestline|fort irwin|joshua tree|lake arrowhead|mentone|muscoy|phelan|wrightwood
San Diego:carlsbad*|chula vista|coronado|del mar|el cajon|encinitas|escondido|imperial beach|la mesa|lemon grove|national city|oceanside*|poway|san diego|san marcos*|santee|solana beach|vista|alpine*|bonita|camp pendleton|cardiff|city heights|clairemont|fallbrook|hillcrest|jamul|kearny mesa|la jolla|lakeside*|leucadia|mira mesa|ocean beach|otay mesa|pacific beach|point loma|ramona|rancho bernardo|rancho santa fe|san ysidro|scripps ranch|spring valley*|university city*|valley center
San Francisco:san francisco
San Joaquin:escalon|lathrop|lodi*|manteca|mountain house|ripon|stockton|tracy|french camp
San Luis Obispo:arroyo grande|atascadero|grover beach|morro bay|paso robles|pismo beach|san luis obispo|nipomo|templeton
San Mateo:atherton|belmont*|brisbane|burlingame|colma|daly city|east palo alto|foster city|half moon bay|hillsborough*|menlo park|millbrae|pacifica|portola valley|redwood city|san bruno|san carlos|san mateo|south san francisco|woodside*
Santa Barbara:buellton|carpinteria|goleta|guadalupe|lompoc|santa barbara|santa maria|solvang|isla vista|orcutt|santa ynez
Santa Clara:campbell|cupertino|gilroy|los altos|los altos hills|los gatos|milpitas|monte sereno|morgan hill|mountain view*|palo alto|san jose|santa clara|saratoga*|sunnyvale*|alum rock|stanford
Santa Cruz:capitola|santa cruz|scotts valley|watsonville
Shasta:anderson*|redding|shasta lake
Sierra:loyalton
Siskiyou:dorris|dunsmuir|etna|fort jones|montague|mount shasta|tulelake|weed|yreka
Solano:benicia|dixon*|fairfield*|rio vista|suisun city|vacaville|vallejo|travis afb|travis air force base
Sonoma:cloverdale|cotati|healdsburg|petaluma|rohnert park|santa rosa|sebastopol|sonoma|windsor*|guerneville|sea ranch
Stanislaus:ceres|hughson|modesto|newman|oakdale*|patterson*|riverbank|turlock|waterford*
Sutter:live oak*|yuba city
Tehama:corning*|red bluff|tehama
Trinity:douglas city|hayfork|trinity center|weaverville
Tulare:dinuba|exeter*|farmersville|lindsay|porterville|tulare|visalia|woodlake
Tuolumne:sonora
Ventura:camarillo|fillmore|moorpark|ojai|oxnard|port hueneme|santa paula|simi valley|thousand oaks|ventura|san buenaventura
Yolo:davis|west sacramento|winters|woodland*
Yuba:marysville*|wheatland|beale afb|linda|olivehurst|plumas lake`;
