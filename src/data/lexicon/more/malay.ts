/** Which Indonesian and Malay words do applicants mix in? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MALAY = `
all dua-duanya
consent boleh|bisa|ada|terima
deny tiada|tidak ada
filler sudah
hedge jarang
month bulan
now tahun ini
only sahaja
refuse ditolak|tak boleh|tak ada
silence tak tahu
year tahun
await@status menunggu|tunggu
interview@status wawancara
consent sponsori|beri|kasih
refuse dihentikan|berhenti|dihapus|ditutup
only aja|doang
all apa pun|apapun|apa2
deny enggak|ngga
condition kalo|asal|asalkan
demand mesti
undemanded ga perlu|tidak perlu|tak perlu
hedge bergantung
silence ga tau|gatau|belum tau|tak pasti|tidak jelas|tidak disebut|belum dibalas|belum ketemu|mau tanya|nak tanya
source kata|katanya|tertulis|jawab|teman|kawan
now masih
past dulu|sebelumnya|tahun lalu
future tahun depan
filler udah|lagi|dari|karena|sebab|sayangnya|untungnya|dah|sih|versi
limit batas
unlimited ga ada batas
year thn
status warganegara
less maksimal
refuse ga sponsor|ga bisa|tak sponsor|tak bagi
deny ga ada
`;
