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
filler saat|waktu|sahaja lah|mulai|dulu ya|sih ya|kalau sudah|malah|bahkan|tetapi kalau
deny tidak sama sekali|sama sekali tidak|tiada langsung
refuse tidak terima lagi|sudah tidak|sudah tidak ada|tidak menerima|berhenti terima|tutup|gak terima|tak lagi|sudah tutup|tidak boleh|tidak terima
consent dapat diterima|terima juga
hedge sedikit|beberapa|segelintir|terbatas
demand butuh|diperlukan|disyaratkan|mensyaratkan
less maksimal|maksimum|paling lama|tidak lebih dari|di bawah|kurang dari
more di atas|ke atas|setidaknya|sekurangnya|paling rendah|lebih dari
fail@attempts gagal sekali|kandas|mengulang|ngulang
ordinal:1@attempts sekali coba|sekali lulus|percobaan pertama|kali pertama|sekali jalan|pertama kali
number:1@attempts sekali|satu kali|satu
number:2@attempts dua kali
pass@step lulus saja
pass@attempts lulus
affirm cukup|memadai|tidak masalah|ga masalah|gapapa|tak apa
gradnoun lulus|setelah lulus|tamat
recent@graduation lulusan baru|lulusan terbaru
wish lebih baik|sebaiknya|lebih diutamakan|dianjurkan|nilai tambah|lebih bagus
undemanded tidak harus|tidak diperlukan|gak wajib|ga wajib|bukan wajib|tidak diwajibkan|tak wajib
soft@step tidak ketat|tidak kaku|tak ketat
refuse@usce tidak dihitung|tidak termasuk|gak dihitung|ga dihitung|tak dikira|tidak diakui
consent@usce dihitung|diakui|dikira|termasuk
applytime@ecfmg daftar|mendaftar|pendaftaran|saat daftar|melamar|waktu apply|saat melamar|mohon
starttime@ecfmg mulai|sebelum mulai|memulai|masuk kerja
img@imgs asing|lulusan asing|orang asing|luar negeri
`;
