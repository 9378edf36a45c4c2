/** Which words play another role in cells about graduation than elsewhere? Rows of `class@topic word|word`. */
export const GRADUATION = `
newer@graduation not older than|no older than|not older then|no older then|no earlier than|not earlier than|not before|not prior to|nothing before
newer@graduation newer than|more recent than|younger than|or later|and later|or newer|and newer|or more recent|and more recent|or after|and after
newer@graduation onward|onwards|and onwards|and onward|or onwards|upward|upwards|and up|and younger|or younger|or sooner|none before|not any older than
newer@graduation or above|and above|or higher|or greater|and forward|forward|till now|to present|to now|to date|till date|until now|until present
newer@graduation no later grads than|n later|n up|n newer|& later|& newer|& up|& after|& onwards|or afterwards|and beyond
older@graduation older than|older then|earlier than|earlier then|before|prior to|prior|ahead of|preceding|or earlier|or older|and older|and earlier|or before|and before
after@graduation after|later than|past the year|following
since@graduation since|from|starting|starting from|starting with|beginning|beginning with|beginning from|as of|sinse|since about
until@graduation no later than|not later than|until|till|by|latest by|not after|no later
all@graduation whatever|any
whatever@graduation regardless|regardless of|irrespective|irrespective of|no matter|irrelevant|immaterial|whenever|doesn't matter|doesnt matter
whatever@graduation does not matter|don't care|dont care|do not care|don't mind|dont mind|do not mind|no importance|of no importance|no bearing
whatever@graduation not important|not considered a factor|not a criterion|not a consideration|anything|anytime|any time|unrestricted|limitless|unlimited|open ended
hedge@graduation usually|usual|usu|usualy|generally|normally|often|mostly|mainly|typically|commonly|not strict|strict not|within reason
exception@graduation exception|exceptions|waive|waived|waives|waiver|waivers|may be waived|can be waived|could be waived|might be waived|waivable
exception@graduation exceptions allowed|exceptional|exceptional circumstances|special circumstances|extenuating circumstances|unless
own@graduation i|i'm|im|i am|me|my|mine|myself|i've|eu|ich|yo|je|mein|meine|mio|moi
exists@graduation there is|there are|exists|exist|have|has|in place|enforce|enforces|enforced|apply|applies|set|sets|uses|use|got
decade@graduation decade|decades
`;
