/** Which Filipino words do applicants mix in? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const FILIPINO = `
affirm oo|opo|meron|mayroon|mayroong|merong|sige|tama|ayos|maganda|mabuti|pwede naman
all pareho|parehong|lahat|kahit ano
condition kung|kapag
consent pwede|puwede|pwedeng|tumatanggap|tinatanggap|tanggap|tumanggap|nagbibigay|binibigay|nagbigay|nagsponsor|nag-sponsor
consent nag-i-sponsor|kumukuha|kinukuha|nag-aalok|nag-iisponsor
contrast ngunit|subalit|kaso
demand kailangan|kelangan|kinakailangan|kailangang|hinihingi|dapat
deny hindi|walang|wala po|wala pa|wala sila|huwag|ayaw|hinde|wala
fail bagsak|bumagsak|nabagsak|pagbagsak
filler sila|daw|nandun|pa|ka na|sa|nga|talaga
gradnoun pagtatapos|nagtapos|nakapagtapos|grumadweyt
hedge siguro|baka|minsan|bihira|marahil|paminsan-minsan|ilan|iilan|depende sa|posibleng|malamang|medyo|mahirap
less hanggang|pababa|loob ng
month buwan|buwang
more higit|lampas|pataas|mahigit
now ngayon|ngayong
only lamang|tanging|tangi|lang
ordinal:1@attempts unang take|isang take
past noong
people aplikante
refuse tinatanggihan|tinanggihan|di tumatanggap|di tinatanggap|di nagbibigay|di pwede|bawal|hindi tumatanggap|hindi nagbibigay
refuse wala na|wala nang|hindi na
silence hindi alam|di alam|ewan|itanong|tanungin|magtanong|hindi sigurado|di sigurado|hindi nakasulat|hindi nakalagay|di nakalagay
silence hindi malinaw|walang sagot|walang nakalagay|itatanong|walang info
sitting subok|beses|pagsubok
typical karaniwan|karaniwang|kadalasan|kadalasang
week linggo|linggong
wish mainam|mas gusto
year taon|taong
await@status naghihintay
future@status mag-apply|tutuloy
state:silent@status wala pang reply
when@status bukas
refuse itinigil|tinigil
deny silang
condition basta|kung may
undemanded hindi required
hedge yata
silence di malinaw
source sabi ni|sabi ng|raw|kaibigan|nakalagay
past nung
filler kay|ko na|niya|eh|saka|dahil|pala|ate|pa rin|nito|dun|dito|nag
consent binibigyan|ini sponsor|nagsisponsor
refuse inalis|tinanggal|inistop|hindi na nag|ayaw na
only lang talaga
all both sila|kahit anong|kahit alin
deny wala naman|di naman
condition kapag may
demand dapat may
undemanded di kailangan|hindi kailangan
hedge mukhang|parang|malabo
silence itatanong ko|tatanungin ko|tatanungin|di nakasagot|di sumasagot|seen zone|di sumagot|no reply pa|di pa sumasagot|tanong ko
source sabi nila|tinanong|tinanong ko|nakasulat
now hanggang ngayon|ngayong taon
past noong isang taon|last yr pa|nakaraan
future sa susunod|susunod na taon
filler natin|tayo|tsaka|buti na lang|buti nalang|tita|kuya|parin|doon|akong|nila daw|basta na|yun
wish mas pabor|mas prefer
filler kahit|nang|mula|di na ako|abot|aabot|muna|simula
deny wala man lang
refuse di na|hindi na tumatanggap
hedge konti|kaunti
affirm sapat
ordinal:1@attempts unang subok|first take
number:2@attempts dalawa
pass@step pasado|nakapasa
more hindi bababa sa
refuse@usce di counted|hindi kasama|di binibilang
consent@usce kasama|binibilang
starttime@ecfmg bago magsimula
wish mas ok
recent@graduation bago|bagong
soft@step hindi strict
`;
