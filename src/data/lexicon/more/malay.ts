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
consent beri
refuse dihentikan|berhenti|ditutup
only aja|doang
all apa pun|apa2
deny enggak|ngga
condition kalo|asal|asalkan
silence ga tau|gatau|belum tau|tak pasti|tidak jelas|belum ketemu|mau tanya
source kata|katanya|jawab|teman
now masih
past dulu|tahun lalu
future tahun depan
filler udah|lagi|dari|karena|sebab|dah|sih|versi
limit batas
year thn
refuse ga sponsor|ga bisa|tak sponsor|tak bagi
deny ga ada
`;
