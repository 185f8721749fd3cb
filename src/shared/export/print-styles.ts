/**
 * How the printed plan looks: A4, black on white with one grey, nothing filled.
 *
 * Lengths are points and millimetres; the page's margins belong to the printer's settings.
 */

/** A variable font file of the page. */
export interface PrintFont {
  readonly family: string;
  readonly url: string;
  /** Whether the file holds the extended Latin letters instead of the basic ones. */
  readonly isExtended: boolean;
}

/** What the latin-ext file of a family holds; everything else is asked of the basic file. */
const EXTENDED_RANGE =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,' +
  'U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const BASIC_RANGE =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-201F,U+2021-206F,' +
  'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** The style sheet of the page, fonts included. */
export function printStyles(fonts: readonly PrintFont[]): string {
  return `${fonts.map(fontFace).join('\n')}\n${PAGE}${OVERVIEW}${MILESTONE}${TABLES}${CLOSING}`;
}

function fontFace({ family, url, isExtended }: PrintFont): string {
  // Neither may end the string it stands in, nor the style element.
  const name = family.replaceAll(/[^\w -]/g, '');
  const address = url.replaceAll(/[^\w\-./:%~]/g, encodeURIComponent);
  return (
    `@font-face { font-family: "${name}"; font-weight: 100 900; font-style: normal; ` +
    `src: url("${address}") format("woff2"); ` +
    `unicode-range: ${isExtended ? EXTENDED_RANGE : BASIC_RANGE}; }`
  );
}

const PAGE = `
:root { --grey: #595959; --ui: Inter, "Liberation Sans", Arial, sans-serif; --read: "Source Serif 4", Georgia, "Liberation Serif", serif; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { font: 420 9pt/1.42 var(--ui); color: #000; background: #fff; font-variant-numeric: lining-nums tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: var(--read); font-weight: 600; line-height: 1.12; letter-spacing: -0.012em; text-wrap: balance; break-after: avoid; break-inside: avoid; }
h1 { font-size: 26pt; } h1.long { font-size: 20pt; } h1.longest { font-size: 13pt; }
h2 { font-size: 20pt; } h2.long { font-size: 15pt; } h2.longest { font-size: 12pt; }
h3 { font-size: 12pt; margin: 6mm 0 2mm; }
b { font-weight: 560; }
small { display: block; font: 420 8pt/1.35 var(--ui); color: var(--grey); letter-spacing: 0; }
p { text-wrap: pretty; }
a { color: inherit; text-decoration: none; }
ul, ol { list-style: none; }
.over { font-size: 8.5pt; color: var(--grey); display: flex; align-items: center; gap: 6pt; margin-bottom: 6mm; break-after: avoid; }
.over svg { width: 9pt; height: 10.6pt; fill: none; stroke: #000; stroke-width: 1.6; }
.box { display: inline-block; width: 11pt; height: 11pt; border: 1pt solid #000; border-radius: 2pt; background: #fff; vertical-align: top; line-height: 0; }
.box svg { width: 9pt; height: 9pt; fill: none; stroke: #000; stroke-width: 1.8; }
.mark { display: inline-block; border: .5pt solid var(--grey); border-radius: 1.5pt; font-size: 7pt; line-height: 8.5pt; padding: 0 2pt; color: #000; }
.leaf { break-before: page; }
`;

const OVERVIEW = `
.overview { min-height: 257mm; display: flex; flex-direction: column; }
.essence { font: 400 11pt/1.45 var(--read); color: var(--grey); margin-top: 3mm; max-width: 150mm; }
.goal { font: 400 12pt/1.42 var(--read); margin-top: 2.6mm; }
.goal > span { display: block; font: 420 8pt/1.4 var(--ui); color: var(--grey); }
.facts { display: grid; grid-template-columns: 44mm 34mm 40mm 1fr; column-gap: 5mm; margin-top: 6mm; padding: 2.6mm 0; border-top: 1pt solid #000; border-bottom: .5pt solid var(--grey); }
.facts dt { font-size: 8pt; color: var(--grey); }
.facts dd { font: 600 12.5pt/1.35 var(--read); }
.facts small span { display: inline-block; }
.verdict { font: 400 10.5pt/1.42 var(--read); margin-top: 2.6mm; }
.road { position: relative; flex: 1 0 auto; display: flex; flex-direction: column; justify-content: space-between; gap: 1.4mm; margin-top: 6mm; }
.road.short { flex-grow: 0; gap: 7mm; padding-bottom: 7mm; }
.road.crowded { gap: .4mm; margin-top: 4mm; }
.road::before { content: ""; position: absolute; left: calc(16mm - .8pt); top: 2mm; bottom: 0; border-left: 1.6pt solid #000; }
.road li { position: relative; display: grid; grid-template-columns: 11mm 6mm 1fr 15mm 28mm; grid-template-areas: "hour box name effort date" ". . summary summary summary"; column-gap: 2.5mm; align-items: baseline; break-inside: avoid; }
.hour { grid-area: hour; text-align: right; font: 600 12.5pt/1.2 var(--read); }
.road .box { grid-area: box; align-self: start; justify-self: center; margin-top: 1.2pt; }
.name { grid-area: name; font: 600 11.5pt/1.25 var(--read); }
.summary { grid-area: summary; font-size: 8.5pt; color: var(--grey); }
.effort { grid-area: effort; text-align: right; color: var(--grey); white-space: nowrap; }
.date { grid-area: date; text-align: right; white-space: nowrap; }
.past .hour, .past .name { font-weight: 400; color: var(--grey); }
.gates { margin: 0 0 0 calc(16mm - .8pt); padding: 2.6mm 0 0 6mm; border-left: 1.6pt dotted #000; }
.gates li { display: flex; justify-content: space-between; column-gap: 5mm; break-inside: avoid; }
.gates li span:last-child { white-space: nowrap; }
.long-goal { font: 400 11.5pt/1.5 var(--read); margin-top: 4mm; white-space: pre-line; }
`;

const MILESTONE = `
.head { display: grid; grid-template-columns: 24mm 1fr; column-gap: 5mm; break-inside: avoid; break-after: avoid; }
.stone { border: 1.4pt solid #000; border-radius: 12mm 12mm 0 0; height: 29mm; text-align: center; padding-top: 8.5mm; font: 600 20pt/1 var(--read); letter-spacing: -.02em; }
.head h2 { margin-top: 3mm; }
.lead { font: 400 11pt/1.45 var(--read); margin-top: 2.4mm; }
.about { margin: 5mm 0 4mm; }
.about > div { display: grid; grid-template-columns: 24mm 1fr; column-gap: 5mm; margin-bottom: 1.8mm; }
.about dt { color: var(--grey); text-align: right; }
.about dd p + p { margin-top: .9mm; }
.source, .ours { color: var(--grey); font-size: 8pt; }
`;

const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: 7.8pt; line-height: 1.35; table-layout: fixed; }
thead { display: table-header-group; }
tr, .tasks tbody, .credentials tbody { break-inside: avoid; }
th { text-align: left; vertical-align: bottom; font-weight: 420; color: var(--grey); font-size: 7.5pt; border-bottom: 1pt solid #000; padding: 0 2.4mm 1.2mm 0; white-space: nowrap; }
td { border-bottom: .4pt solid var(--grey); padding: 1.3mm 2.4mm 1.3mm 0; vertical-align: top; }
td b { font-size: 8.6pt; }
.tasks tr:has(+ .points) td { border-bottom: 0; padding-bottom: 0; }
.points td > div { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; }
.points li { padding-left: 3.6mm; }
.points li::before { content: ""; float: left; width: 5.6pt; height: 5.6pt; margin: 1.9pt 0 0 -3.6mm; border: .6pt solid #000; border-radius: 1pt; }
th:first-child:has(+ th + th + th) { width: 9mm; }
.figure { text-align: right; }
td.figure { white-space: nowrap; } td.figure small { font-size: 7pt; }
.label, .resources { color: var(--grey); font-size: 7pt; margin-top: .5mm; }
.tasks th:nth-child(3) { width: 37mm; } .tasks th:nth-child(4) { width: 20mm; } .tasks th:nth-child(5) { width: 18mm; } .tasks th:nth-child(6) { width: 13mm; padding-right: 0; }
.notes td { border: 0; padding: 4mm 0 0; }
.notes p { font-size: 8pt; color: var(--grey); }
.notes span { display: block; height: 7.6mm; border-bottom: .5pt solid var(--grey); }
.credentials th:nth-child(3) { width: 22mm; } .credentials th:nth-child(4) { width: 45mm; }
`;

const CLOSING = `
.closing { margin-bottom: 9mm; }
.closing h2 { font-size: 16pt; margin-bottom: 3mm; }
.closing > p { max-width: 150mm; margin-bottom: 2mm; }
.rhythms th:last-child { width: 22mm; }
.gate-table th:nth-child(2) { width: 35mm; } .gate-table th:nth-child(3) { width: 38mm; }
.days-off th:first-child { width: 45mm; }
.sources { margin-bottom: 3mm; }
.sources li { margin-bottom: 1mm; }
.sources li span:last-child { color: var(--grey); margin-left: 2mm; }
`;
