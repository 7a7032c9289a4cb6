/** How a document looks: on a wide screen, on a phone, in the dark and on A4. Colours have a contrast of 4.5 and more. */
export const styleSheet = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--quiet:#5a5f66;--line:#d3d6da;--soft:#f5f6f8;--seal:#b3261e;--e:#b3261e;--w:#8a5300;--n:#1b5fa8;--g:#1d6b34;--bar:#e3e6ea;--claim:#e2a53a;--verify:#2e8b4a}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e8eaed;--quiet:#a3a9b1;--line:#3a4047;--soft:#1d2126;--seal:#ff8a80;--e:#ff8a80;--w:#f0b45c;--n:#82b8f5;--g:#7fd196;--bar:#343a41;--claim:#c98d24;--verify:#4fae6b}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:15px/1.65 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.2rem 1.5rem 4rem;max-width:76rem}
h1,h2{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,Georgia,serif;line-height:1.35;text-wrap:balance}
h1{font-size:1.9rem;text-align:center;margin:1rem 0 .8rem}
header{border-bottom:3px double var(--seal);margin-bottom:1.2rem}
h2{font-size:1.35rem;margin:2.6rem 0 .8rem;padding-bottom:.3rem;border-bottom:2px solid var(--seal)}
h3{font-size:1.08rem;margin:1.6rem 0 .4rem}
h4{font-size:1rem;margin:1.4rem 0 .4rem}
p{margin:.35rem 0}
i{font-style:normal;color:var(--quiet)}
.e,.w,.n,.g,.l{white-space:nowrap}.e{color:var(--e)}.w{color:var(--w)}.n{color:var(--n)}.g{color:var(--g)}
a{color:var(--n)}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
nav{margin:1.6rem 0;background:var(--soft);border:1px solid var(--line);padding:.8rem 1.2rem}
nav ol{list-style:none;margin:0;padding:0;columns:15rem;column-gap:2rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .9rem;margin:.35rem 0}
dt{grid-column:1;color:var(--quiet)}dd{grid-column:2;margin:0;overflow-wrap:anywhere}
.figs{grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin:0 0 1.2rem}
.figs div{border:1px solid var(--line);border-top:3px solid var(--seal);padding:.6rem .9rem;background:var(--soft)}
.figs dt{font-size:.93rem}.figs dd{font-size:.87rem;color:var(--quiet);overflow-wrap:normal}.figs .v{font-size:1.75rem;line-height:1.3;color:var(--ink);font-variant-numeric:tabular-nums}.figs .b{width:100%}
ul{margin:.3rem 0;padding:0;list-style:none}
li{margin:.55rem 0}
li li{border-left:2px solid var(--line);padding-left:.8rem}
.first ul{margin-top:.2rem}.first li{margin:.15rem 0}
li dl,li p{font-size:.93rem}
.tree li{margin:.15rem 0}
.t{overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.93rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.32rem .55rem;border-bottom:1px solid var(--line);font-weight:normal}
thead th{color:var(--quiet);border-bottom:2px solid var(--ink);white-space:nowrap;vertical-align:bottom}
.r{text-align:right;white-space:nowrap}
.h th{font-weight:bold;background:var(--soft);padding-top:.6rem}
.k>*{border-bottom:0}.o td{padding-top:0;font-size:.87rem;color:var(--quiet)}
.m{color:var(--quiet)}
.b{width:8rem;height:.62rem;vertical-align:middle;background:var(--bar);margin-right:.5rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.b .c{fill:var(--claim)}.b .v{fill:var(--verify)}.b .p{stroke:var(--ink);stroke-width:2px;vector-effect:non-scaling-stroke}.b.key{width:1.6rem;margin:0}.u{background:repeating-linear-gradient(45deg,var(--bar) 0 4px,transparent 4px 8px)}
abbr{text-decoration:underline dotted}
:focus-visible{outline:2px solid var(--n);outline-offset:2px}
@media (max-width:40rem){body{padding:.8rem .8rem 3rem}h1{font-size:1.4rem}.figs{grid-template-columns:repeat(3,1fr);gap:.4rem}.figs div{padding:.4rem .5rem}.figs .v{font-size:1.2rem}.figs dd{font-size:.8rem}.b{width:5rem}th,td{padding:.3rem .4rem}.t table{width:max-content;min-width:100%}.t th,.t td{max-width:14rem}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f3f3f3;--seal:#b3261e;--e:#a31d16;--w:#7a4900;--n:#174f8c;--g:#185a2b;--bar:#e3e6ea;--claim:#e2a53a;--verify:#2e8b4a}html{font-size:9.5pt}body{max-width:none;padding:0}nav,.skip{display:none}.first{break-after:page}h2,h3,h4{break-after:avoid}tr,.figs div,li li,dl>*{break-inside:avoid}.k,.h{break-after:avoid}thead{display:table-header-group}.t{overflow:visible}a{color:inherit;text-decoration:none}}
@page{size:A4;margin:20mm 16mm 18mm;@top-center{font:8pt sans-serif;color:#555}@bottom-center{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
`;
