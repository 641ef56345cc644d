/** What the loader does to the page, in as few bytes as it can. No HTML is parsed, no style attribute written. */

export function add<K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, words = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = words;
  parent.appendChild(made);
  return made;
}

/** A speech bubble. */
export function addIcon(parent: Element): void {
  const [svg, path] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag)) as [SVGElement, SVGElement];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5');
  svg.append(path);
  parent.append(svg);
}

/**
 * White or black, whichever can be read on a colour: one of them has a contrast of at least 4.5 to 1 with every colour
 * (WCAG 2.2, relative luminance, gamma simplified to 2.2). @param hex `#rrggbb`; anything else counts as dark
 */
export function readableOn(hex: string): '#fff' | '#000' {
  const colour = Number.parseInt(hex.slice(1), 16);
  const light = (shift: number): number => ((colour >> shift & 255) / 255) ** 2.2;
  return light(16) * 0.2126 + light(8) * 0.7152 + light(0) * 0.0722 > 0.18 ? '#000' : '#fff';
}

/** Lifts the button above a bar the page has fixed to its lower edge, such as a cookie notice. Moves nothing of the page. */
export function stayClear(host: HTMLElement): void {
  host.style.removeProperty('--lift');
  const { left, top, width, height } = host.getBoundingClientRect();
  for (const other of document.elementsFromPoint(left + width / 2, top + height / 2)) {
    const bar = other.getBoundingClientRect();
    // A page that is itself one fixed box is no bar.
    if (other !== host && getComputedStyle(other).position === 'fixed' && bar.height < innerHeight / 2) host.style.setProperty('--lift', `${bar.top - innerHeight}px`);
  }
}
