/** The look of the review book, on screen and on paper. */
export const BOOK_STYLE = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:80rem;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem}h2{margin-top:3rem;border-bottom:2px solid}h3{margin-top:2.5rem;font-size:1.15rem}
.small{font-size:.88rem;opacity:.85}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #8886;padding:.5rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th:last-child,td:last-child{width:50%}
.fixed th:last-child,.fixed td:last-child{width:auto}
.name{width:22%}
th[scope=rowgroup]{background:#8882}
.source+.source{margin-top:.6rem}.source ul{margin:.2rem 0;padding-left:1.1rem}
nav ul{columns:3;padding-left:1.1rem}
textarea,input:not([type]){display:block;width:100%;font:inherit;padding:.4rem;box-sizing:border-box}
fieldset{border:0;padding:0;margin:1rem 0 .5rem}fieldset label{margin-right:1.5rem}
button{font:inherit;padding:.5rem 1rem;margin:.5rem 0}
code,pre{overflow-wrap:anywhere;white-space:pre-wrap}
@media (max-width:50rem){nav ul{columns:1}table,tbody,tr,td{display:block}thead{display:none}}
@media print{nav,button{display:none}section{break-before:page}tr{break-inside:avoid}}
`;
