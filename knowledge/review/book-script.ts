/**
 * Keeps comments in the reviewer's browser as they are typed, and saves them as a JSON file: who, and for each text that got a
 * verdict or a comment its name, its hash, the verdict and the comment.
 */
export const BOOK_SCRIPT = `
const key = 'review-book-' + document.documentElement.lang;
const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
const keep = () => localStorage.setItem(key, JSON.stringify(kept));
const who = document.querySelector('[name=reviewer]');
who.value = kept.reviewer ?? '';
who.addEventListener('input', () => { kept.reviewer = who.value; keep(); });
for (const section of document.querySelectorAll('[data-text]')) {
  const { text, hash } = section.dataset;
  const said = kept[text + ' ' + hash];
  const form = section.querySelector('form');
  if (said) { form.elements.verdict.value = said.verdict ?? ''; form.elements.comment.value = said.comment ?? ''; }
  form.addEventListener('input', () => {
    kept[text + ' ' + hash] = { text, hash, verdict: form.elements.verdict.value, comment: form.elements.comment.value };
    keep();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
document.getElementById('save').addEventListener('click', () => {
  const comments = Object.values(kept).filter((one) => one.text && (one.verdict || one.comment));
  const file = new Blob([JSON.stringify({ reviewer: kept.reviewer ?? '', savedOn: new Date().toISOString(), comments }, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = key + '.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
`;
