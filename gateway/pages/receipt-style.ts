/** How a receipt looks on paper; black on white, readable when copied. */
export const RECEIPT_STYLE = `
@page { size: A4; margin: 12mm 16mm; }
:root { color-scheme: light; }
body { font: 9.5pt/1.35 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; color: #000; background: #fff; max-width: 178mm; margin: 0 auto; }
h1 { font-size: 16pt; margin: 0 0 1mm; }
h2 { font-size: 10.5pt; margin: 3mm 0 1mm; border-bottom: 0.3mm solid #000; break-after: avoid; }
header { display: flex; justify-content: space-between; gap: 6mm; }
header > div { flex: 1; }
.code { display: block; width: 30mm; text-align: center; color: #000; text-decoration: none; }
.code svg { display: block; width: 30mm; height: 30mm; }
.answer { border: 0.5mm solid #000; padding: 2mm 4mm; margin-top: 2mm; break-inside: avoid; }
.answer p { margin: 1mm 0; }
.determination { font-size: 18pt; font-weight: 700; }
[lang="en"] { font-family: "Noto Serif", "Times New Roman", serif; font-size: 0.92em; }
.determination [lang="en"], h1 [lang="en"] { font-size: 0.7em; font-weight: 400; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; vertical-align: top; width: 38mm; font-weight: 400; color: #333; padding: 0.2mm 3mm 0.2mm 0; }
td { overflow-wrap: anywhere; padding: 0.2mm 0; }
ul { margin: 1mm 0; padding-left: 5mm; }
li { margin: 0.8mm 0; break-inside: avoid; overflow-wrap: anywhere; }
.codes td, code { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: 0.85em; overflow-wrap: anywhere; }
footer { margin-top: 4mm; border-top: 0.3mm solid #000; font-size: 8.5pt; break-inside: avoid; }
footer p { margin: 1mm 0; }
@media screen { body { padding: 10mm 4mm; } }
`;
