/** Which Indonesian and Malay words do applicants mix in? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MALAY = `
all keduanya|dua-duanya
condition jika|kalau
consent boleh|bisa|ada|terima
contrast tapi|tetapi
demand perlu|harus
deny tidak|nggak|gak|tiada|tidak ada|tanpa|belum|bukan
filler yang|untuk|dengan|mereka|sudah
hedge mungkin|kadang|jarang|tergantung
join atau|juga
month bulan
now sekarang|tahun ini
only hanya|cuma|saja|sahaja
refuse ditolak|tak boleh|tak ada
silence tidak tahu|tak tahu
year tahun
await@status menunggu|tunggu
interview@status wawancara
join@visa dan
yet@status belum
`;
