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
refuse ditolak|tak boleh
silence tak tahu
year tahun
await@status menunggu|tunggu

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
consent sponsori|mensponsori|memberi|kasih|menawarkan|bagi|tawarkan|dukung|diterima
refuse dihapus|distop|tidak lagi|ga lagi|dah stop
only cuma itu|hanya itu
all dua2nya|kedua|apa saja|apapun|semuanya
deny takde|takda|tidak pun
condition syarat|dengan syarat
demand mesti|kena|diharuskan
undemanded ga perlu|tidak perlu|tak perlu|tidak wajib
hedge bergantung|kadang2|kadang-kadang|tergantung kasus|mungkin boleh
silence gak tau|kurang jelas|ga disebut|ga ada info|tak ada info|belum dibalas|belum dijawab|nak tanya|kena tanya|perlu tanya|akan tanya|ditanya
source cakap|tulis|tertulis|balas|koordinatornya|laman|situs|kawan|seniornya
now saat ini|mulai tahun ini|kini|sekarang ini
past dahulu|tahun lepas
future mulai tahun depan
filler saja ya|kerana|soalnya|sayangnya|untungnya|kok|nih|dong|lah|mereka itu|oleh|nya|pun
unlimited ga ada batas|tidak ada batas|tiada had|tak ada had|tanpa batas
year tahunnya
gradnoun lulusan|kelulusan|graduasi
status warganegara|warga negara|citizen sahaja
less paling lambat
more sekurang kurangnya|paling sedikit
month bln
sitting percobaan|kali
wish diutamakan|disarankan|lebih suka
refuse ga terima|tak beri|tak terima
filler saat|waktu|mulai
refuse sudah tidak|tidak terima
hedge sedikit|terbatas
demand diperlukan
less maksimal|di bawah
more di atas
ordinal:1@attempts sekali coba|percobaan pertama
number:1@attempts sekali
number:2@attempts dua kali
pass@attempts lulus
affirm cukup
gradnoun lulus
recent@graduation lulusan baru
wish lebih baik|sebaiknya
undemanded tak wajib
soft@step tidak ketat
refuse@usce tidak dihitung|tidak diakui
consent@usce dihitung
applytime@ecfmg daftar|mendaftar
starttime@ecfmg mulai
img@imgs asing
`;
