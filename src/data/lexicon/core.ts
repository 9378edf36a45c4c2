/** Which words carry the grammar, in English? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const CORE = `
affirm yes|y|yep|yeah|yup|ok|okay|k|sure|true|fine|no problem|no problems|not a problem|no issue|no issues|not an issue|of course|certainly
affirm confirmed|absolutely|definitely|no worries|good to go|all good|ya|yh|yess|yea|yeap|oui|sí|sim|ja|pakka
affirm@imgs vert
affirm@visa green|grün|verde|vert
all all|any|every|each|both|either|whatever|dono|ambos|ambas|beide|tous les deux|les deux|ikisi de|her ikisi|entrambi|oba
ask do|does|did|is|are|can|could|will|would|what|which|how|who|whom|when|where|why|may|should|must i
approx more like
now until further notice|till further notice
consent exist|exists
consent@visa option|options|possible choice|invited|interviewed|ranked|hired|issue|issues|issued|issuing|rank|ranks|approved|apply|applying
consent@visa appointed|appoint|continue|continues|continued|remain|remains|unchanged|unaffected|through ecfmg|via ecfmg|thru ecfmg
contact emailed|asked|called|wrote to|messaged|contacted|inquired|enquired|texted|phoned|reached out|mailed|dmed
contrast but|however|although|whereas|though|yet|instead|otherwise|nevertheless|albeit
demand@visa expected
deny no|not|none|never|nor|neither|without|cannot|can't|cant|don't|dont|doesn't|doesnt|isn't|isnt|aren't|arent|won't|wont|didn't|didnt
deny haven't|havent|hasn't|hasnt|wasn't|weren't|couldn't|shouldn't|wouldn't|unable|non|nope|nah|no longer|no more|w/o|zero|nil|do not
deny does not|did not|is not|are not|will not|can not|may not|must not|would not|should not|any longer|but not|instead of|rather than
deny ya no|not at all
deny in lieu of|as opposed to|not yet|dosnt|isnot|keins|keines|keinen|keine|kein|mesh|mish|mush|mafi|nao
deny@ecfmg n
deny@imgs n
deny@usce n
except except|other than|excluding|besides|with the exception of|save for|exception of|anything but|none but|no one but
filler before|prior|beforehand
filler@visa ecfmg|intealth|no exception|no exceptions|without exception|clinical|matched
h1b temporary worker|specialty occupation|cap exempt
h1b@visa petition|petitions|petitioning
hedge occ|right candidate|right person|right applicant|right candidates|once in a while|now and then|from time to time
hedge@imgs gelb|amarillo|jaune
hedge@visa transfer|transfers|transferring|transferred|transferees|transferee|case|another program|another residency
hedge@visa from another|from other|yellow|amber|orange|gelb|amarillo|jaune
info info|information|details|infos|data|answer|answers|reply|replies|response|responses|clue|idea|ideas|news
info@visa mention|mentions|policy|statement|word
j1 exchange visitor|exchange visitors|exchange visa|ecfmg sponsored|ecfmg visa|ecfmg visas|intealth sponsored|alien physician
j1 sponsored by ecfmg|sponsored through ecfmg|sponsorship by ecfmg
j1@visa ecfmg sponsorship|evsp|intealth sponsorship|clinical visa
j1@visa sponsorship through ecfmg|ecfmg as sponsor|ecfmg sponsors
j1@visa sponsorship from ecfmg|exchange visitor program|exchange visitor programs
join and|or|&|as well as|plus|along with|as well
less no more than|not more than|at most|no later than|not later than|not exceeding|not to exceed|fewer than|within|up to|under|below|max
less maximum|no greater than|or less|or fewer|or below|no older than|not older than|inside of
matter part|role|bearing|impact|effect|influence|consequence|difference|advice|guidance|counsel
more over|above|at least|or higher|or above|or more|or better|or greater|or later|minimum of|min of|no less than|not less than|no lower than
more not below|no fewer than|exceeding|exceeds|and above|and up|and higher|not under|not lower than|beyond
nonusimg non immigrant|nonimmigrant
only only|solely|exclusively|just|nothing else|no other|no others|none other|limited to|restricted to|limit to|limits to|restricts to
only strictly|merely|alone
others international medical students|international students
past until|till
plain train|trains|training|std|standard|choice|usual|route|outdated|obsolete|qualified|without regard to|without regard|regardless of
plain irrespective of
possible possible|possibly possible|considered|consider|considers|will consider|would consider|may consider|can consider|considering
possible negotiable|doable|feasible
problem problem|problems|obstacle|barrier|trouble|disadvantage|dealbreaker|deal breaker|hindrance|concern|concerns|hurdle|factor
refuse against|neg|negative|apply elsewhere|look elsewhere|try elsewhere|go elsewhere
refuse@imgs rot|rojo|rouge|dropped|removed|cut|ended
refuse@visa red|rot|rojo|rouge|dropped|removed|cut|ended|cancelled|canceled|gone|axed
silence nothing|says nothing|silent|to be confirmed|to be determined|to be decided|to be announced|found no|find no
silence refuse to say|refused to say|refuses to say|refuse to answer|refused to answer|declined to say|declined to answer
status perm residents|perm resident|cit|cits|citizen|citizens|uscis citizen
told listed|published|posted|stated|mentioned|specified|disclosed|addressed|written|announced|indicated|noted|decided|determined|finalized
told finalised|settled|clarified|know|knows|knew|heard|seen|aware
typical in general|as a rule|generally|guarantee|guaranteed|guarantees|promise|promised
filler status|visa status
wish preference|preferences
`;
