import { css, render, type TemplateResult } from 'lit';

const paper = css`
  main { display: block; color: #000; background: #fff; font: 12pt/1.45 Georgia, serif; max-width: 70ch; }
  h1 { font-size: 16pt; } h2 { font-size: 13pt; margin: 18pt 0 4pt; break-after: avoid; } h3 { font-size: 12pt; margin: 8pt 0 0; break-after: avoid; }
  p, ol { margin: 0 0 6pt; } p { white-space: pre-line; } ol { font-size: 10pt; }
`;

/**
 * Prints one view instead of the page. For the time of printing the page's own content is hidden on paper; its styles are
 * not touched, and no window is opened.
 */
export function printOnly(view: TemplateResult): void {
  const sheet = document.createElement('div');
  const root = sheet.attachShadow({ mode: 'open' });
  if (paper.styleSheet) root.adoptedStyleSheets = [paper.styleSheet];
  render(view, root);
  const only = new CSSStyleSheet();
  only.replaceSync(
    `@media screen { .clinic-faq-paper { display: none !important } } @media print { html, body { background: #fff !important } body > :not(.clinic-faq-paper) { display: none !important } }`,
  );
  sheet.className = 'clinic-faq-paper';
  document.body.append(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, only];
  const done = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== only);
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
