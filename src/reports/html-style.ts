/** The look of the HTML report: a plain page that prints well on A4. */
export const htmlStyle = `
:root{color-scheme:light}
body{margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b;background:#fff;font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 1rem}
h2{font-size:1.2rem;margin:2rem 0 .25rem;padding-top:1rem;border-top:2px solid #0f6cbd}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0}
.verdict{font-size:1.1rem;font-weight:600}
.faint{color:#5c5c5c}
.bad{color:#a80000}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border:1px solid #c8c8c8;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f2f2f2}
th[scope="row"]{width:8rem;font-weight:400}
thead{display:table-header-group}
tr{break-inside:avoid}
.findings{table-layout:fixed}
.findings th:nth-child(1){width:5.5rem}
.findings th:nth-child(2){width:3.5rem}
.findings th:nth-child(4){width:36%}
.cell{font-family:Consolas,Menlo,monospace}
.error{color:#a80000;font-weight:600}
.warning{color:#8a4b00;font-weight:600}
.hint{color:#444}
.steps{margin:.25rem 0 0;font-weight:600}
.follows{padding-left:1.5rem}
section.cover{break-after:page;margin-bottom:2rem}
.forms td:not(:first-child){text-align:right;white-space:nowrap}
.sign{margin-top:3rem}
footer{margin-top:2rem;color:#5c5c5c;font-size:.85rem}
@media print{body{margin:0;max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}}
`;

/** The hash by which the page's own policy lets this style in and no other. The test says what it must be. */
export const htmlStyleHash = 'sha256-gwttAidyMFgnGXTNZGPKnu3nT1W0I0jqWlSYB3de3H8=';
