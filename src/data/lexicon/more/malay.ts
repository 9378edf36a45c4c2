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
`;
