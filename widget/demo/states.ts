/** Every state of the widget: all of them as a wall, or one with `?state=`, `?lang=` and `?scheme=`. No server needed. */
import { chooseLang } from '../shared/phrases/phrases.ts';
import '../visitor/define.ts';
import { show } from './fixtures/stage.ts';
import { STATES } from './fixtures/states.ts';

const query = new URLSearchParams(location.search);
const lang = chooseLang([query.get('lang')]);
const scheme = query.get('scheme') === 'dark' ? 'dark' : 'light';
const one = query.get('state');

document.documentElement.lang = lang;
document.documentElement.style.setProperty('color-scheme', scheme);
document.documentElement.style.setProperty('--clinic-faq-color-scheme', scheme);

const page = document.querySelector('main');
if (page && one) {
  document.documentElement.classList.add('single');
  page.replaceChildren();
  const offline = query.has('offline');
  await show(one, lang, page);
  if (offline) window.dispatchEvent(new Event('offline'));
  document.documentElement.dataset.shown = one;
} else if (page) {
  page.append(...Object.keys(STATES).map((name) => frame(name)));
}

function frame(name: string): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const view = document.createElement('iframe');
  caption.textContent = name;
  view.src = `?state=${encodeURIComponent(name)}&lang=${lang}&scheme=${scheme}`;
  view.title = name;
  view.loading = 'lazy';
  figure.append(caption, view);
  return figure;
}
