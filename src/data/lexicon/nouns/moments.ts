/** Which English nouns name the moment by which something must be there? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MOMENTS = `
applytime at application|at application time|at the application|at time of application|at time of applying|time of application
applytime time of applying|application time|on application|upon application|with application|with the application|with eras application
applytime by application|by application time|by application deadline|before application|before the application|before application deadline
applytime before application submission|prior to application|prior to applying|prior to apply|before applying|before you apply
applytime before they apply|before apply|before eras|before eras opens|prior to eras|by eras|by eras opening|at eras opening|when eras opens
applytime at eras submission|at eras|when applying|when you apply|when they apply|while applying|on applying|upon applying|at applying
applytime by applying|to apply|in order to apply|for applying|for application|for applications|for eras|for eras application
applytime during application|during the application|during application season|by season opening|as you apply|already when applying
applytime at submission|time of submission|on submission|upon submission|by submission|before submission|before submitting
applytime prior to submission|prior to submitting|when submitting|when submitted|at filing|with submission|in the application|at interview
applytime at the interview|at interview time|time of interview|interview time|by interview|by interviews|by interview date|by interview day
applytime by interview season|by interview time|before interview|before interviews|before the interview|before interview invite
applytime before interview invites|before interview invitation|before interview season|before interviewing|before being interviewed
applytime before an interview|prior to interview|prior to interviews|prior to interviewing|prior to invitation|before invitation
applytime before invitations|before invite|for interview|for interviews|for an interview|to be interviewed|to interview|to get interview
applytime to receive interview|to be invited|to invite|when interviewing|upon invitation|at invitation|for invitation
applytime for interview invitation|for interview consideration|for interview selection|before review|before reviewing|before file review
applytime before application review|before being reviewed|prior to review|prior to reviewing|by review|at review|time of review|for review
applytime for application review|to be reviewed|for consideration|to be considered|before consideration|prior to consideration
applytime by first review|before screening|at screening|for screening|for selection|before selection
applytime by the deadline|by deadline|before deadline|before the deadline
applytime at the deadline|upfront|up front|from the outset|from the beginning|at the outset|in advance|early in season
applytime@step applying|submission|submitting
month moth|moths
month@usce mon|blocks|block
ordinal firstly|initial
ordinal@attempts extra
starttime at start|at the start|at start date|start of residency|start of training|start of program|start of internship|start of employment
starttime start of contract|start date|starting date|residency start|residency start date|program start|by start|by start date
starttime by start of residency|by the start|by starting|by residency|by residency start|by program start|before start|before the start
starttime before start date|before starting|before they start|before you start|before starting residency|before starting training
starttime before beginning|before beginning residency|before residency|before residency starts|before residency begins|before residency start
starttime before program start|before training|before training starts|before training begins|before internship|before joining|before you join
starttime before entering|before entry|before commencing|before commencement|prior to start|prior to the start|prior to starting
starttime prior to beginning|prior to residency|prior to training|prior to entry|prior to entering|prior to joining|prior to commencement
starttime prior to internship|on starting|upon starting|upon start|upon entry|upon joining|upon commencement|on joining|at entry|at joining
starttime at commencement|when starting|when you start|when they start|when residency starts|when training begins|once started
starttime to start residency|to begin residency|to begin training|to begin work|to enter residency|for starting|for start|for entry
starttime by summer|before summer|by spring|by pgy|before academic year
starttime before day one|by day one|on day one|before first day|by first day|on first day|at day one|when matriculating|matriculation
starttime matriculate|matriculating|at orientation|by orientation|before orientation|prior to orientation|orientation date
starttime by orientation date|for orientation|at onboarding|by onboarding|before onboarding|prior to onboarding|during onboarding|at hire
starttime upon hire|on hire|by hire|before hire|before hiring|prior to hire|prior to hiring|time of hire|for hire|to be hired|upon hiring
starttime at hiring|date of hire|by hire date|before employment|prior to employment|upon employment|for employment|at employment
starttime by employment start|at appointment|before appointment|prior to appointment|upon appointment|by appointment|time of appointment
starttime for appointment|before contract|before the contract|before contract signing|before signing contract|before signing
starttime prior to contract|prior to signing|at contract|at contract signing|upon contract|upon signing|by contract|for contract
starttime to sign contract|to receive contract|before license|before licensure|before state license|prior to licensure|prior to license
starttime for license|for licensure|for state license|for training license|to get license|to obtain license|at licensing|by licensing|at rank
starttime at ranking|at rank time|at time of ranking|time of ranking|by rank|by rank list|by rank lists|by rank list deadline
starttime by rank deadline|by rol|by rol deadline|by ranking|by ranking time|by ranking deadline|before rank|before rank list
starttime before rank lists|before rank deadline|before ranking|before being ranked|before we rank|before rol|prior to rank
starttime prior to rank list|prior to ranking|prior to rol|for rank list|for ranking|to be ranked|to rank|to get ranked|rank list deadline
starttime rank order deadline|rank list time|rol deadline|rol time|rank time|upon ranking|when ranking|by list certification|by match
starttime by the match|by match day|before match|before the match|before match day|before matching|prior to match|prior to match day
starttime prior to matching|at match|at match time|time of match|after match|after the match|after match day|after matching|upon matching
starttime when matched|to match|following match
starttime@step rank|ranking|rank list|rol|match day|orientation|contract|starting|licensure
year yer|yeasr
`;
