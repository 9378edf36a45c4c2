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
state:applied@status da nop
state:interviewed@status da phong van
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
`;
