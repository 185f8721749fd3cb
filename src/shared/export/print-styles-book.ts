/** The style sheet of the printed book, in the order of its parts. */

export const BASE = `
:root { --grey: #595959; --rule: #999; --accent: oklch(0.455 0.135 258); --done: #8d8d8d; --ui: Inter, "Liberation Sans", Arial, sans-serif; --read: "Source Serif 4", Georgia, "Liberation Serif", serif; }
.ink-saving { --accent: #000; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { font: 400 9pt/1.42 var(--ui); color: #000; background: #fff; font-variant-numeric: lining-nums tabular-nums; overflow-wrap: anywhere; font-synthesis: none; hyphens: manual; }
h1, h2, h3, h4 { font-family: var(--read); font-weight: 600; line-height: 1.14; letter-spacing: -0.012em; text-wrap: balance; break-after: avoid; break-inside: avoid; }
h1 { font-size: 30pt; } h1.long { font-size: 22pt; } h1.longest { font-size: 13pt; }
b, th { font-weight: 600; }
/* Type that rises above its line would be drawn on the page before as well, and be tagged there. */
h2, h3, h4 { padding-top: .16em; }
/* The space at which a line of a heading ends would be missing from the outline. */
h1, h2, h3, h4 { white-space: pre-wrap; }
i { font-style: normal; }
small { display: block; font: 400 8pt/1.35 var(--ui); color: var(--grey); letter-spacing: 0; }
p { text-wrap: pretty; }
a { color: inherit; text-decoration: none; }
ul, ol { list-style: none; }
.defs { position: absolute; width: 0; height: 0; }
.over { font-size: 8.5pt; color: var(--grey); break-after: avoid; }
.over svg { width: 9pt; height: 10.6pt; fill: none; stroke: #000; stroke-width: 1.6; vertical-align: -1.6pt; margin-right: 5pt; }
.box { display: inline-block; width: 11pt; height: 11pt; border: 1pt solid #000; border-radius: 2pt; background: #fff; vertical-align: top; line-height: 0; }
.box svg { width: 9pt; height: 9pt; fill: none; stroke: var(--accent); stroke-width: 2; }
.mark { display: inline-block; border: .5pt solid var(--grey); border-radius: 1.5pt; font-size: 7pt; line-height: 8.5pt; padding: 0 2pt; color: #000; }
.stone { border: 1.4pt solid var(--accent); border-radius: 12mm 12mm 0 0; text-align: center; font: 600 20pt/1 var(--read); letter-spacing: -.02em; white-space: nowrap; }
.verdict { font: 400 10.5pt/1.42 var(--read); }
.only { display: block; font-weight: 600; color: #000; }
`;

export const BOOK = `
.cover { page: cover; min-height: calc(var(--page-height) - 1mm); display: flex; flex-direction: column; break-after: page; }
.cover .stone { width: 34mm; height: 42mm; border-radius: 17mm 17mm 0 0; border-width: 1.8pt; font-size: 24pt; padding-top: 15mm; margin-bottom: 12mm; }
.cover .over { font-size: 10pt; margin-bottom: 2.5mm; }
.essence { font: 400 12.5pt/1.45 var(--read); color: #333; margin-top: 4mm; max-width: 150mm; }
.goal { font: 400 14pt/1.42 var(--read); margin-top: 9mm; padding-left: 5mm; border-left: 1.6pt solid var(--accent); max-width: 150mm; }
.goal > span { display: block; font: 400 8.5pt/1.6 var(--ui); color: var(--grey); }
.cover .foot { margin-top: auto; padding-top: 10mm; break-inside: avoid; }
.facts { display: grid; grid-template-columns: 48mm 36mm 40mm 1fr; column-gap: 5mm; padding: 3mm 0; border-top: 1pt solid #000; border-bottom: .5pt solid var(--rule); }
.facts dt { font-size: 8pt; color: var(--grey); }
.facts dd { font: 600 12.5pt/1.35 var(--read); }
.facts small span { display: inline-block; }
.cover .verdict { margin-top: 3.5mm; }
.imprint { display: flex; justify-content: space-between; align-items: flex-end; column-gap: 10mm; margin-top: 14mm; font-size: 8.5pt; color: var(--grey); }
.imprint > p { text-align: right; flex: none; }
.contents { column-count: 2; column-gap: 8mm; color: #000; }
.contents li { break-inside: avoid; line-height: 1.7; }
.masthead { margin-bottom: 7mm; break-after: avoid; }
.masthead h1 { font-size: 20pt; } .masthead h1.longest { font-size: 12pt; }
.masthead + .leaf { break-before: auto; }
.leaf { break-before: page; }
h2 { font-size: 21pt; margin-bottom: 4mm; } h2.long { font-size: 15pt; } h2.longest { font-size: 12pt; }
.finding { font: 400 11.5pt/1.45 var(--read); max-width: 150mm; margin-bottom: 5mm; break-after: avoid; }
.long-goal { font: 400 11.5pt/1.5 var(--read); margin-top: 4mm; white-space: pre-line; }

.landscape .cover .stone { width: 26mm; height: 31mm; padding-top: 11mm; font-size: 19pt; margin-bottom: 6mm; }
.landscape .cover h1 { font-size: 27pt; } .landscape .cover h1.long { font-size: 20pt; } .landscape .cover h1.longest { font-size: 12pt; }
.landscape .goal { margin-top: 5mm; font-size: 12pt; } .landscape .essence { margin-top: 2.5mm; font-size: 11.5pt; max-width: 190mm; }
.landscape .cover .foot { padding-top: 5mm; } .landscape .imprint { margin-top: 6mm; } .landscape .contents { column-count: 3; }

.overview h2 { margin-bottom: 3mm; }
.road { --stop: 10mm; }
.road.columns-2 { columns: 2; column-gap: 12mm; column-fill: balance; }
.stage-head { display: grid; grid-template-columns: 1fr auto auto; column-gap: 5mm; align-items: baseline; margin-left: 16mm; padding: 3mm 0 1mm 9mm; position: relative; color: var(--grey); font-size: 8.5pt; break-after: avoid; border-bottom: .4pt solid var(--rule); }
.stage-head b { font: 600 11pt/1.3 var(--read); color: var(--accent); }
.stage-head::before, .road li::before { content: ""; position: absolute; left: 0; top: 0; bottom: -.5pt; border-left: 1.6pt solid var(--accent); }
.road li::before { left: 16mm; bottom: 0; }
.road > p:first-child::before { top: 5mm; }
.road li { position: relative; display: grid; grid-template-columns: 13mm 6mm 1fr 15mm 30mm; grid-template-areas: "hour box name effort date" ". . summary summary summary"; column-gap: 2.5mm; align-items: baseline; align-content: center; break-inside: avoid; min-height: var(--stop); padding: .4mm 0; }
.hour { grid-area: hour; text-align: right; font: 600 11.5pt/1.2 var(--read); white-space: nowrap; overflow-wrap: normal; }
.road .box { grid-area: box; align-self: start; justify-self: center; margin-top: 1.2pt; position: relative; transform: translateX(-.4pt); }
.name { grid-area: name; font: 600 11pt/1.25 var(--read); }
.summary { grid-area: summary; font-size: 8.5pt; line-height: 1.3; color: var(--grey); }
.effort { grid-area: effort; text-align: right; color: var(--grey); white-space: nowrap; }
.date { grid-area: date; text-align: right; white-space: nowrap; }
.road li:lang(de) { grid-template-columns: 13mm 6mm 1fr 15mm 41mm; }
.columns-2 li, .columns-2 li:lang(de) { grid-template-columns: 11mm 5mm 1fr 14mm 26mm; column-gap: 2mm; font-size: 8pt; } .columns-2 li:lang(de) .date { white-space: normal; }
.columns-2 .name { font-size: 10pt; } .columns-2 .hour { font-size: 10.5pt; }
.columns-2 li::before, .columns-2 .stage-head, .columns-2 .gate { margin-left: 0; } .columns-2 li::before { left: 15.4mm; } .columns-2 .stage-head::before, .columns-2 .gate::before { left: 15.4mm; } .columns-2 .stage-head, .columns-2 .gate { padding-left: 20mm; }
.columns-2 .stage-head { grid-template-columns: 1fr auto; } .columns-2 .stage-head span:last-child { grid-column: 1 / -1; } .columns-2 .gate { display: block; } .columns-2 .gate span { display: block; }
.close .summary, .closest .summary { display: none; }
.closest .name, .closest .hour { font-size: 8.5pt; } .closest { font-size: 7.5pt; } .closest .box { width: 8pt; height: 8pt; } .closest .box svg { width: 6pt; height: 6pt; }
.road li.past .hour, .road li.past .name { font-weight: 400; color: var(--grey); }
.gate { margin-left: 16mm; padding: 2mm 0 2mm 9mm; position: relative; display: flex; justify-content: space-between; column-gap: 5mm; font-size: 8.5pt; break-inside: avoid; break-after: avoid; }
.gate::before { content: ""; position: absolute; left: 0; top: 0; bottom: 0; border-left: 1.6pt dotted var(--accent); }
.gate span:last-child { white-space: nowrap; }
${[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((room) => `.room-${room} { --stop: ${room}mm; }`).join(' ')}

.milestone { margin-top: 11mm; }
h2 + .milestone { margin-top: 6mm; }
.head { display: grid; grid-template-columns: 24mm 1fr; column-gap: 6mm; break-inside: avoid; break-after: avoid; }
.head .stone { height: 28mm; padding-top: 9mm; }
.head .over { margin-bottom: 1mm; margin-top: 1mm; }
h3 { font-size: 13pt; margin: 8mm 0 2mm; }
.head h3 { font-size: 18pt; margin: 0; } .head h3.long { font-size: 14pt; } .head h3.longest { font-size: 11pt; }
h4 { font-size: 12pt; margin: 6mm 0 2mm; }
.lead { font: 400 11pt/1.42 var(--read); margin-top: 1.6mm; }
.about { margin: 4mm 0 4.5mm; break-after: avoid; }
.about > div { display: grid; grid-template-columns: 24mm 1fr; column-gap: 6mm; margin-bottom: 1.8mm; }
.about dt { color: var(--grey); text-align: right; }
.about dd p { break-inside: avoid; } .about dd p + p { margin-top: .9mm; }
.source, .ours { color: var(--grey); font-size: 8pt; }
.closing > p { max-width: 150mm; margin-bottom: 2mm; }
.closing > table { margin-top: 2mm; }
.closing .edition { margin-top: 6mm; color: var(--grey); font-size: 8pt; }
`;

export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: 8pt; line-height: 1.36; table-layout: fixed; }
thead { display: table-header-group; }
tr, .tasks tbody, .credentials tbody { break-inside: avoid; }
th { text-align: left; vertical-align: bottom; font-weight: 400; color: var(--grey); font-size: 7.5pt; border-bottom: 1pt solid #000; padding: 0 2.4mm 1.2mm 0; overflow-wrap: normal; }
td { border-bottom: .4pt solid var(--rule); padding: 1.4mm 2.4mm 1.4mm 0; vertical-align: top; }
td b { font-size: 8.8pt; line-height: 1.3; }
th:last-child, td:last-child { padding-right: 0; }
.figure { text-align: right; }
td.figure { white-space: nowrap; } td.figure small { font-size: 7pt; }
.tasks tr:has(+ .below) td { border-bottom: 0; padding-bottom: .4mm; }
.below td { padding-top: 0; } .tasks .below td:last-child { padding-right: 0; }
.below > td > * + * { margin-top: .8mm; }
.points { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; }
.points li { padding-left: 3.6mm; }
.points li::before { content: ""; float: left; width: 5.6pt; height: 5.6pt; margin: 1.9pt 0 0 -3.6mm; border: .6pt solid #000; border-radius: 1pt; }
.label, .resources { color: var(--grey); font-size: 7pt; line-height: 1.34; }
.own { white-space: pre-line; }
.tasks tr.past td:nth-child(2), .tasks tr.past td:nth-child(3), .skills tr.past b { color: var(--grey); }
.tasks tr.past b { font-weight: 400; }
.tasks th:first-child, .credentials th:first-child { width: 9.5mm; } .tasks:lang(de) th:first-child, .credentials:lang(de) th:first-child { width: 13mm; }
.tasks th:nth-child(3) { width: 38mm; } .tasks th:nth-child(4) { width: 20mm; } .tasks th:nth-child(5) { width: 19mm; } .tasks th:nth-child(6) { width: 14mm; }
.notes td { border: 0; padding: 3.5mm 0 0; }
.notes p { font-size: 8pt; color: var(--grey); }
.notes span { display: block; height: 7.4mm; border-bottom: .5pt solid var(--rule); }
.credentials th:nth-child(3) { width: 24mm; } .credentials th:nth-child(4) { width: 42mm; }
.rhythms th:last-child { width: 22mm; }
.gate-table th:nth-child(2) { width: 38mm; } .gate-table th:nth-child(3) { width: 38mm; }
.days-off th:first-child { width: 48mm; }
.sources th:first-child { width: 14mm; } .sources th:last-child { width: 52mm; }
.estimates th:nth-child(n + 2) { width: 21mm; }
.skills .level { text-align: center; width: 20mm; padding-right: 0; } .skills th:nth-last-child(-n + 2) { width: 25mm; padding-left: 3mm; } .skills td:nth-last-child(-n + 2) { padding-left: 3mm; }
.portfolio th:first-child { width: 62mm; } .portfolio th:last-child { width: 26mm; }
.lines { white-space: pre-line; }
.burn-up { max-width: 120mm; margin-top: 5mm; }
.dot { display: inline-block; width: 7pt; height: 7pt; border-radius: 50%; border: .8pt solid transparent; vertical-align: -.8pt; }
.dot.full { background: var(--accent); border-color: var(--accent); }
.dot.asked { border-color: var(--accent); }
.dot.none { border-color: transparent; width: 2pt; height: 2pt; background: #bbb; vertical-align: 2pt; }
.ink-saving .dot.full { background: none; border-width: 2.4pt; border-color: #000; } .ink-saving .dot.none { background: none; }
`;

export const DRAWINGS = `
figure { break-inside: avoid; margin-bottom: 7mm; }
figcaption { font: 600 9pt/1.4 var(--ui); margin-bottom: 1mm; }
.tile { display: block; overflow: visible; }
.tile text { font: 400 2.5px/1 var(--ui); fill: #000; }
.tile path { fill: none; }
.grid { stroke: #ccc; stroke-width: .15; } .year-line { stroke: #888; stroke-width: .2; } .row-line { stroke: #ddd; stroke-width: .15; } .axis { stroke: #000; stroke-width: .35; }
.tile .year { font-weight: 600; font-size: 2.65px; }
.tile .hour-mark { text-anchor: end; fill: var(--grey); } .tile .row-name { font-size: 2.65px; }
.tile .before-bar { text-anchor: end; } .tile .in-bar { text-anchor: middle; } .tile .paper { fill: #fff; }
.tile .day-name { text-anchor: middle; font-weight: 600; }
rect.open, rect.done { stroke-width: .25; } rect.open { fill: var(--accent); stroke: var(--accent); } rect.done { fill: var(--done); stroke: var(--done); }
.ink-saving rect.open { fill: #fff; stroke: #000; } .ink-saving rect.done { fill: url(#hatch-done); stroke: #000; }
.extent { stroke: var(--accent); stroke-width: .3; } .before { stroke: #555; stroke-width: .35; stroke-dasharray: .5 .7; fill: none; }
rect.gate { fill: url(#hatch-gate); stroke: #555; stroke-width: .2; } rect.off { fill: url(#hatch-off); }
.today { stroke: #000; stroke-width: .4; } .target { stroke: #000; stroke-width: .35; stroke-dasharray: 1.2 .9; }
.line-done { fill: none; stroke: var(--accent); stroke-width: .8; } .line-planned { fill: none; stroke: #555; stroke-width: .45; stroke-dasharray: 1.2 .9; }
.key { display: flex; flex-wrap: wrap; column-gap: 7mm; row-gap: 1mm; font-size: 8pt; color: var(--grey); margin-top: 3mm; break-before: avoid; }
.key svg { width: 8mm; height: 3mm; margin-right: 2mm; vertical-align: -.4mm; } .key .dot { margin-right: 2mm; }
`;
