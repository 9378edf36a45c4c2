/** By which roles of its words, and which values below, does a header name its field? */
import { fieldRules } from './fieldRules';
import { PROGRAM_FIELDS, type ProgramField } from './programFields';

const FIELDS: ReadonlySet<string> = new Set([...PROGRAM_FIELDS, 'other']);
const isField = (name: string): name is ProgramField | 'other' => FIELDS.has(name);

/**
 * Roles are classes of the lexicon (data/lexicon/topic/header); `=sort` is what stands below (columnContent), `=none` where that is
 * not known. The first rule that holds names the field.
 */
export const RULES = fieldRules(
  `
requirements several
connection website person =words !mail|=url|=mail
connection website usce|letter|rotated !=url
reason reason|why rank
reason first:reason !reply
rank beside|prelim rank
other beside
rank pair|couple rank|count
rank where|count|id =ordinal
pair pair
program mine =hospital|=specialty !specialty|track|type|interview|liked|reply|whence|visa|note|connect|tie|letter
pair spouse|partner =hospital|=specialty !specialty|program|inst
pair partner choice|=words !program|inst|place
other partner !program|inst|visa|mine
liked feel =liking|==fondness !img
liked first:score|mine score ==ten !step1|step2|img|min
liked note ==liking
liked note scale =liking
other feel
reason why !visa|j1|h1b|img
rank first:rank mentor
reason mine feedback
other img interview
other mentor tier|mail|person
mentor_note mentor
status feedback
other interviews
last_year lastyear reply !interview|img
last_year lastyear !off|unknown
other lastyear reply
last_year lastyear !off
other lastyear
tier_decided tier|reply|mine =tier
tier_decided tier !mentor
connection rotated
connection connect there|letter|website
connection connect|there roster
connection mine there
other off|money|research|job
other spouse !program|inst
other rank deadline
other mail sent
other eras id
other letter
other otherexam !step2|step1|cert
other othervisa !j1|h1b
other first:yours name
other do percent !img
img_share img percent !lastyear|interview
source checked from
source website yours !date
source visa whence =url
other visa yours !sponsor|min
status checked =status
checked_on checked !visa|cert|step1|step2
status name|whence =status
source whence !program|img|note|visa
other img interview !percent
acgme_id acgme
track size|type ==track !=small
size size !type|interview|off|mine|rank|img|track:categorical
size track:categorical size
size track:categorical per
size roster per|year|class !percent|typical
other eras program
nrmp_code nrmp !rank|name
nrmp_code nrmp id
nrmp_code id|program =nrmp
acgme_id program id !=serial|=small|=specialty|name
acgme_id id =acgme
other carib !percent
img_share img percent
img_share percent =none|=percent|=ratio usimg|nonusimg
other usgrad percent
img_share img roster unknown =none !count
img_share img =percent|=ratio
step2_min img step2
usce img usce
img_count img count|roster|pgy
img_count img =small
imgs img !mine
other first:step3
h1b h1b !j1
j1 j1 !h1b
j1 visa cert
other visa mine !sponsor
institution inst visa !=visa
visa visa|right|j1|h1b
ecfmg cert
liked score hundred mine =liking !step1|step2|img
other first:mine step1|step2|exam|score|gradnoun
other yours score
attempts sitting|fail
other typical step1
other typical gradnoun|usce|sitting
step2_typical typical|roster|ordinal step2
step2_typical typical =score
step2_typical step2 =average !min
step2_min step2
step1_min step1
other exam|step3
other otherexam
couples couple
contact_email mail
contact_email person =mail
signal signal !min
other signal
status stageword =status
status stageword apply|reply !usce
usce usce|stageword|handson|obs !note|remark|language =none|=months|=yesno|=small|=years
img_share gradnoun =percent
yog first:year =years|=small
yog gradnoun !mine
yog min year !roster
yog min =years !general
requirements general !usce|handson|obs|obsword|img|gradnoun|year|deadline|language|mission|signal|status|reply|interview|mail|person|connect|note|rank|size|=bare
step2_min min|score =score
languages language
mission mission !off
last_year reply lastyear
last_year reply yearno =status !first:yearno
status reply !letter|date|visa|yours
status name|whence|reply =status
status name =status
deadline deadline
last_year sent yearno|calendar
deadline deadline !cert|otherexam
deadline apply min|before|until|last|due
reason note reason
notes note interview
reason note rank
program where interview =hospital
status interview =yesno
interview_date interview
last_year apply yearno
applied sent|apply !specialty|otherexam
connection connect !website
connection website mine|friend|there
rank rank
connection roster unknown !count|whole|=small|=none
resident_count roster|whole count
resident_count whole =small
resident_count roster
program where =specialty|=hospital
location city state !=state
location city|where =place !first:state
location where city state
city city
state where state
state state =none|=state|=place
status state =status
state where =state
status where =status
location where
website website
contact_name person
pair prelim =words !track
program first:track program !type|size|count|=track|=yesno|=small
track track|first:prelim
specialty specialty !program
type first:type !program
program inst =specialty
institution inst =hospital program
program inst program
type inst type
institution inst
type type
type univword =none|=type
program program
usce obsword =yesno !note
notes note|obsword
applied eras =yesno
connection there
program name !=person =none|=specialty|=hospital
usce usce|stageword
rank choice
liked liked
liked scale =liking !off
reason reason
visa ==visa !off|mine
acgme_id ==acgme !off|eras|id
nrmp_code ==nrmp
state ==state !off
tier_decided ==tier !off
status ==status !off|note
track ==track !off
yog ==years unknown !off
website ==url !off
specialty unknown|specialty ==named
program unknown ==specialty =place !off
`,
  isField,
);
