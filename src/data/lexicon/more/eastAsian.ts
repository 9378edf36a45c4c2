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
undemanded@usce 无需
undemanded 不需要|不要求
consent 都可|做|开放|恢复|会给|対応|継続|再開|해줌|해준대|받음|됩니다|된대요|있어요|해준대요|지원함|계속
refuse 不办|停|暂停|没了|廃止|中止|終了|중단|폐지|취소
only 只能|才|才能|唯一|뿐
all 都可以|都行|两者|两个都|都给|どちらも|どっちも
condition 要有|须有|前提|得有|なら|場合|조건|있으면|나오면|하면|있어야
deny 都没|都不|無|무|없어요|없대요
demand 要先|필수
undemanded 不要|不用
hedge 个别|听说|好像|应该|名额|要相談|相談|稀|かも|らしい|검토|협의
silence 不确定|没提|未提|没回|要问|去问|没找到|わからない|書いてない|要確認|모르겠음|미정|확인중|문의|얘기 없음|哪种|哪一种
source 邮件|秘书|学长|朋友|群里|说|回复|电话|メール|先輩|홈피|메일|선배|친구|답변|래요|대요|보냄|작년에
now 今|今年から|올해|올해부터|지금|이제
past 過去|작년|예전|예전에
future 明年|来年|내년|내년부터
filler 被|因为|可惜|申请人|人|例|そう|ので|から|まで|へ|した|して|する|ました|日本人|입니다|임|의|에|에서|로|으로|라고|감|붙은|함|했음|음
contrast 然而|しかし|けど|ただし|근데|그런데
join また|または|그리고
status 公民才|시민권|시민권자
affirm 当然|大丈夫|기본
week 周|주|週
month ヶ月|달
less 최대
more 최소
pass 合格|합격
wish 推荐|望ましい|추천|우대|선호
score 점|点
sitting 回|번
gradnoun 졸업
consent 有给|接收|能办|受け入れ|開始|OKです|해줘요|해준다|있대요|가능하대|가능하다고|지원해줌
refuse 不给|取消了|不再提供|关闭|不招|不考虑|やめた|受け付けない|中断|막힘|끊김|안해줌|안 해줌|안받음|안 받음|안 됨|안됩니다|안된대|안돼|중지
only 오직|만 가능
all 兩種|都有|아무거나|전부
condition 場合のみ|条件|조건부로|붙으면
deny 没给|없다고|ません|않음
demand 必要|得|필수임|있어야 함
undemanded 無需|不必|필요없음|필요 없음|상관없음|무관|없어도 됨|不問
hedge 少数|可能会|具体情况|名额有限|応相談|まれ|場合による|おそらく|경우에 따라|드물게|아마도
silence 没讲|未说明|问一下|再问|没查到|查不到|分からない|記載なし|未記載|未確認|問い合わせ|問い合わせ中|聞いてない|안나옴|안 나옴|확인 중|문의함|문의 예정|물어보기|물어봐야|답장 없음|답없음|정보 없음|안 적혀|没写清楚
source 协调员|学姐|师兄|师姐|写着|显示|网页|サイト|ホームページ|友人|コーディネーター|事務|によると|とのこと|と言われた|返事|홈페이지|사이트|이메일|코디|코디네이터|레지던트|말로는
now 今年起|今年开始|从今年
past 往年|曾经|过去|昨年|以前は|전에는
future 明年起|来年から
filler 那|些|吧|呢|啊|哦|把|给出|所以|幸好|だった|残念|에게|이면|라서|때문에|때문|비용|그냥|아쉽게도|다행히|쪽|님|근데 뭐|해당
contrast 可是|하지만은
join 及其|또는|랑
status 永住権|グリーンカード|市民権|市民|영주권자
visa 签证类|ビザ種類|비자는
affirm 照常|一直有|没问题的|당연
ordinal:1@attempts 第一次过|한번에|한 번에
year 년도|년 이내
month 个月以上|か月
less 以内に|미만
more 이상임|最少
wish 优先考虑|推奨|歓迎
sitting 회
unlimited 没有硬性|無制限|제한 없음|上限なし
gradnoun 卒業|卒後
affirm 照旧|就行|足够|没关系|也行|충분|괜찮음|괜찮|いい|十分
filler 什么|就要|要是|긴|인데|는데|때|할|한|들|분|という|時に|こと|あれば|までに|見学時|電話|でも|ば
refuse 也不行|不收了|採らない|取らない|ダメ
consent 받긴|採る
undemanded 不是必须|필수는 아닌데|必須ではない
wish 更好|加分项|喜欢|있으면 좋음|有利|好む
soft@step 不硬卡|不严格|엄격하진 않음
recent@graduation 최근 졸업자|최근|新卒
hedge 不多|적음|거의|少ない
less 不超过
applytime@ecfmg 申请时|지원할 때|応募時|応募|出願
starttime@ecfmg 开始工作|시작 전|開始前
cert@ecfmg 증명서|証明書
bound@ecfmg 전까지|までに
pass@step 过了|合格していれば|합격이면
ordinal:1@attempts 一発合格|一発|한 번에 합격
fail@attempts 떨어짐|떨어진|불합격
number:1@attempts 한 번|一回
number:2@attempts 두 번|二回|两次
obs@usce 見学
refuse@usce 不算|인정 안 함|含まない|含まれない
consent@usce 인정|인정됨|認められる
source 確認|見学|説明会
img@imgs 外国人|외국인
demand 해야|해야 함
`;
