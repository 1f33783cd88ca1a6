/** The list's style: the site's colours and faces (`app.css`), for a page without scripts. */
export const INDEX_STYLE = `
@font-face{font-family:Newsreader;src:url(fonts/newsreader.woff2) format("woff2");font-weight:200 800;font-display:swap}
@font-face{font-family:"Public Sans";src:url(fonts/public-sans.woff2) format("woff2");font-weight:100 900;font-display:swap}
:root{color-scheme:light dark;--serif:Newsreader,Georgia,serif;--sans:"Public Sans",Arial,sans-serif;--page:clamp(16px,2.8vw,40px);
--paper:#fbf9f4;--ink:#1b1a18;--muted:#605d57;--hairline:#dfddd8;--torn:#a6a4a0;--focus:#1d4ea3;
--blue:#1f55a5;--red:#b22f28;--violet:#5f4b9e;--green:#24704a;--amber:#8a5a00;--grey:#5b5954}
@media (prefers-color-scheme:dark){:root{--paper:#14161a;--ink:#ece9e1;--muted:#a5a29b;--hairline:#36383a;--torn:#6e6e6d;--focus:#8fb4ff;
--blue:#85aef5;--red:#f28b80;--violet:#b7a6f2;--green:#7cc79d;--amber:#ddb158;--grey:#aaa79f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.5 var(--sans)}
a{color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:3px}
main{max-width:78rem;padding:clamp(28px,5vw,56px) var(--page) 40px}
h1{max-width:17em;margin:0;font:500 clamp(2rem,4.2vw,3.25rem)/1.06 var(--serif);letter-spacing:-.015em;text-wrap:balance}
ul{margin:34px 0 0;padding:0;list-style:none}
li{padding:26px 0 30px;border-top:1px solid var(--hairline)}
h2{max-width:24em;margin:4px 0 0;font:500 clamp(1.5rem,2.6vw,2rem)/1.15 var(--serif);text-wrap:balance;overflow-wrap:anywhere}
h2 a{text-decoration-thickness:1px;text-decoration-color:var(--torn);text-underline-offset:.18em}
p{max-width:38em;margin:10px 0 0;font:400 1.125rem/1.45 var(--serif);text-wrap:pretty;overflow-wrap:anywhere}
.meta{color:var(--muted);font:400 14px/1.5 var(--sans);font-variant-numeric:tabular-nums}
footer{padding:18px var(--page) 30px;border-top:1px solid var(--hairline);color:var(--muted);font-size:14px}
.masks{position:absolute}
.strip{display:block;max-width:1000px;margin-top:18px;overflow:visible;font:500 12px var(--sans)}
.strip text{fill:var(--muted);font-variant-numeric:tabular-nums}
.strip path,.strip rect{vector-effect:non-scaling-stroke}
.narrow{display:none}
@media (max-width:760px){.wide{display:none}.narrow{display:inline}}
.blue{--side:var(--blue)}.red{--side:var(--red)}.violet{--side:var(--violet)}.green{--side:var(--green)}.amber{--side:var(--amber)}.grey{--side:var(--grey)}
.line{stroke:var(--hairline)}.published{stroke:var(--ink);stroke-width:1.5}
.fold{fill:var(--paper)}.torn{fill:none;stroke:var(--torn);stroke-linejoin:round}
.capsule{fill:var(--side);fill-opacity:.26}
.full{fill:var(--side);stroke:var(--paper)}
.open{fill:var(--paper);stroke:var(--side);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
`;
