/** Which words play another role in cells about the track than elsewhere? Rows of `class@topic word|word`. */
export const TRACK = `
track:categorical@track categoricals|categorically|cat|cats|cat.|c|categ|categ.|categoricas|full categorical|categorical residency
track:preliminary@track prelims|preliminaries|preliminery|prelim.|p|prelim yr|préliminaire|preliminar|prelim med|intern year|internship|internship year|base year|clinical base year|clinical postgraduate year
track:advanced@track adv|adv.|advance|r-track|advanced standing track
track:transitional@track ty|tys|ty.|t|trans|trans.|transitional yr|transition|transition year|ty year|trans yr|trans year
ahead@track linked|affiliated with|matched into|match into|matching into|matched to|pursue|pursues|pursuing|prepares|prepare|designed for|meant for|intended for|for those|bound for|go on to|going on to|goes on to|lead to|leads to|leading to|needs|need|requires|apply to|apply for|future|includes|include|including|integrated|preparing for|entering|continue to|continue in|moving to|prior|preceded by|following|after|complete|completing|must complete|must have completed|without|track for
apart@track separate|separately|independent|independently
behind@track required|is required|prerequisite|is integrated|are integrated|is included|somewhere|partner hospital|other institution|another institution|elsewhere|somewhere else|included|part of|at another|other hospital|outside|required separately|to be completed|completed|secured|arranged|arrange|needed|built in
filler@track positions|position|spots|spot|slots|slot|seats|seat|program|programs|track|tracks|residency|residents|resident|pos|type
plain@track pre|designated|straight|full|regular|traditional
mine@track this listing|this position|this code|this entry|mine|this row|this one|ours here|mine:|our pick
begins@track start|starts|starting|begin|begins|beginning|entry|start at|starts at|begin at|starts in|start in|enter|enters|starts with|join|joins
matter@track preliminary list|preliminary schedule|preliminary results|preliminary data|preliminary interview|preliminary interviews|preliminary screening|preliminary review|advanced training|advanced cardiac|advanced life support|advanced practice|rural|research|degree|degrees
track:categorical@track categórica|categóricas|catégoriel|catégorielle
track:transitional@track transitional internship|transitional intern
`;
