/** Which Vietnamese words do applicants mix in, with their marks and without? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const VIETNAMESE = `
all tat ca
consent nhan|chap nhan|duoc
contrast nhung
demand phai|bat buoc|yeu cau|toi thieu|bắt buộc
deny khong co|chua
filler cua|đã|dang|rồi|roi|cung
gradnoun tot nghiep
hedge tuy truong hop|co the|hiem|doi khi
join hoac
less duoi|trong vong|tối đa
month thang|tháng
more it nhat|tro len
now hien tai|nam nay
only chi co
ordinal:1@attempts lan dau|lan dau tien
past truoc day|nam ngoai
refuse tu choi|khong con
silence khong ro|khong ghi
sitting lần
subject chuong trinh
told ghi
wish uu tien|ưu tiên
year năm
await@status dang cho
interview@status phong van
state:rejected@status từ chối
state:silent@status chua tra loi
undemanded không cần
consent tai tro
refuse ngưng|dừng|không còn
only thôi|thoi|mỗi
deny ko có
demand phải có|phai co
hedge có lẽ
silence không nói|chưa trả lời|chưa rõ|chua ro|phải hỏi|ko rõ|ko biết
source nói|bảo|gọi|hỏi rồi|hoi roi|chị|bạn
now bây giờ|giờ
past năm ngoái|trước|truoc
future năm sau
filler nha|nhé|luôn|nào hết|hết|vì|nên|ở|từ|để|này|nộp|trước khi
status thẻ xanh|the xanh|công dân
consent nhận cả|có hỗ trợ|làm|lam visa|chịu
refuse ngung|dung roi|bỏ rồi|hết nhận|thôi nhận|ko con|không nhận
all nào cũng|nao cung|gì cũng
condition miễn là|mien la|với điều kiện
deny không có|k có|hok
demand cần có|can co|bat buoc phai
undemanded khong can|ko cần|không bắt buộc
hedge tùy trường hợp|co le|thỉnh thoảng|thinh thoang|hiếm khi|hên xui
silence không ghi|ko ghi|ko nói|khong noi|không thấy|ko thấy|chưa hỏi|chua hoi|phai hoi|để hỏi|hỏi lại|hoi lai|chưa thấy|k biết|ko biet|không trả lời
source bao rang|trả lời|tra loi|xác nhận|xac nhan|đàn anh|điều phối|thư ký|viết
now bay gio|từ năm nay
past hồi trước|hoi truoc
future nam sau|sang năm|từ năm sau
filler ạ|đó|may quá|tiếc|tiếc quá|voi|mình|nhe|roi nha
status quốc tịch|quoc tich|cong dan|thường trú
year năm kinh nghiệm
filler nữa|quá|ke ca|khi|đơn|gì|thi|sẽ|nguoi
refuse bỏ
less khong qua
more tren
pass@step đậu|đỗ
pass@attempts đậu|đỗ
fail@attempts rớt
ordinal:1@attempts mot lan
number:2@attempts hai lan
recent@graduation moi ra truong|mới
affirm la duoc|đủ
only chi can
wish nen co|thi tot
undemanded khong bat buoc|khong yeu cau
soft@step khong khat khe
hedge ít|rat it
hedge@imgs gioi thieu
applytime@ecfmg khi nop
starttime@ecfmg bat dau
bound@ecfmg truoc khi
refuse@usce khong tinh
consent@usce duoc tinh|tinh
img@imgs nuoc ngoai
`;
