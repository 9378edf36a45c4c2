/** Which Chinese, Japanese and Korean words do applicants mix in? Each is cut out of its piece by the longest that is known. Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const EAST_ASIAN = `
affirm 有|行|是的
all 둘다
condition 的话
consent 收|可以|可|스폰서
demand 要|最低|需|必须|要求
deny 无|不可|不行|没有|못|불가능
fail 没过
filler 后|左右|很|还|ます|를|을|합니다
gradnoun 毕业
hedge 看情况|部分|가끔|아마|케바케
join 及|も
less 以下|以内|最多|이하|이내
month 个月|月|개월
more 以上|起|至少|超过|不低于|이상
now 현재
only 只有|仅限
ordinal 一次过
pass 通过
refuse 不收
score 分
silence 待问|没写|没说|没回复
sitting 次
starttime 入职前
status 身份|영주권
subject 项目|医院
told 写|写了|提
type:community 社区
typical 平均
usce 临床
visa 签证|签
wish 最好|优先|建议
year 年|년
act:apply@status 申请|投
await@status 等消息|待ち|結果待ち
less@graduation 近
newword@type 新
state:rejected@status 被拒了
state:skip@status 不投了
undemanded@usce 不用|无需
undemanded 不需要|不要求
consent 都可|做|开放|恢复|会给|対応|受け入れ|継続|再開|해줌|해준대|받음|됩니다|된대요|있어요|해준대요|지원함|계속
refuse 不给|不办|不提供|停|暂停|没了|廃止|中止|終了|중단|폐지|취소|안해줌|안 됨|안됩니다
only 只能|才|才能|唯一|뿐
all 都可以|都行|两者|两个都|都给|どちらも|どっちも
condition 要有|须有|前提|得有|なら|場合|조건|있으면|나오면|하면|있어야
deny 都没|都不|無|무|없어요|없대요
demand 要先|필수
undemanded 不要|不用|필요없음|필요 없음|상관없음
hedge 个别|听说|好像|应该|名额|要相談|相談|稀|かも|らしい|경우에 따라|드물게|검토|협의
silence 不确定|没提|未提|没回|待确认|要问|去问|没查到|没找到|わからない|書いてない|記載なし|未確認|返信なし|要確認|모르겠음|미정|확인 필요|확인중|문의|물어봐야|답장 없음|얘기 없음|哪种|哪一种
source 邮件|秘书|学长|学姐|朋友|群里|说|回复|电话|サイト|メール|先輩|友人|とのこと|と言われた|홈피|홈페이지|사이트|메일|이메일|코디|선배|친구|답변|래요|대요|보냄|작년에
now 今|今年から|올해|올해부터|지금|이제
past 昨年|過去|작년|예전|예전에
future 明年|来年|내년|내년부터
filler 那|吧|被|因为|可惜|幸好|申请人|人|例|そう|ので|から|まで|へ|した|して|する|ました|日本人|입니다|임|의|에|에서|로|으로|라고|때문에|아쉽게도|다행히|감|붙은|함|했음|음
contrast 然而|しかし|けど|ただし|근데|그런데
join また|または|그리고
status 公民才|永住権|グリーンカード|市民権|시민권|시민권자|영주권자
affirm 当然|大丈夫|기본
ordinal:1@attempts 한번에
year 年内
week 周|주|週
month ヶ月|달
less 최대
more 최소
pass 合格|합격
wish 推荐|望ましい|推奨|歓迎|추천|우대|선호
score 점|点
sitting 回|번
unlimited 没有硬性
gradnoun 卒業|졸업
`;
