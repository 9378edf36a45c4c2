/** Which Vietnamese words do applicants mix in, with their marks and without? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const VIETNAMESE = `
affirm có
all ca hai|tat ca
condition nếu
consent nhan|chap nhan|bao lanh|duoc
contrast nhung
demand cần|phai|bat buoc|yeu cau|toi thieu
deny khong|khong co|chua
filler họ|thì|cho|của|cua|đã|dang|rồi|roi|cung
gradnoun tot nghiep
hedge tùy|tuỳ|tuy truong hop|co the|hiem|doi khi
join và|hoac
less duoi|trong vong
month thang
more it nhat|tro len
now hien tai|nam nay
only chỉ|chi co
ordinal:1 lan dau|lan dau tien
past truoc day|nam ngoai
refuse tu choi|khong con
silence khong biet|khong ro|chua biet|khong ghi
sitting lần
subject chuong trinh
told ghi
wish uu tien
year năm
await@status dang cho
interview@status phong van
state:applied@status da nop
state:interviewed@status da phong van
state:rejected@status từ chối
state:silent@status chua tra loi
`;
