/** What the loader does to the page, in as few bytes as it can. No HTML is parsed, no style attribute written. */

export function add<K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, words = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = words;
  parent.appendChild(made);
  return made;
}

/** Lifts the button above a bar the page has fixed to its lower edge, such as a cookie notice. Moves nothing of the page. */
export function stayClear(host: HTMLElement): void {
  host.style.removeProperty('--lift');
  const { left, top, width, height } = host.getBoundingClientRect();
  for (const other of document.elementsFromPoint(left + width / 2, top + height / 2)) {
    const bar = other.getBoundingClientRect();
    // A page that is itself one fixed box is no bar.
    if (other !== host && getComputedStyle(other).position === 'fixed' && bar.height < innerHeight / 2)
      host.style.setProperty('--lift', `${bar.top - innerHeight}px`);
  }
}
