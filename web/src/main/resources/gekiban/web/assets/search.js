// The palette: what is found stands below the field; arrows choose, Enter opens. htmx fetches it.
import { base } from './base.js';
const palette = document.getElementById('palette');
const field = palette.querySelector('input');

export function openSearch() {
  const onPage = document.querySelector('main input[data-hits]');
  if (onPage) { onPage.focus(); onPage.select(); return; }
  if (palette.open) return;
  palette.showModal();
  field.select();
  // Nothing is asked for; the desk begins to read what everything is called.
  if (!field.value) fetch(`${base}/search`, { headers: { 'HX-Request': 'true' } }).catch(() => {});
}

const hitsOf = input => [...document.getElementById(input.getAttribute('aria-controls')).querySelectorAll('.hit')];

function select(input, hits, chosen) {
  hits.forEach(hit => hit.setAttribute('aria-selected', String(hit === chosen)));
  if (chosen) {
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

function key(event) {
  const input = event.target, hits = hitsOf(input);
  const at = hits.findIndex(hit => hit.getAttribute('aria-selected') === 'true');
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (event.isComposing) return; // the arrows and Enter choose kanji
  if (to !== undefined) {
    event.preventDefault();
    if (hits.length) select(input, hits, hits[(to + hits.length) % hits.length]);
  } else if (event.key === 'Enter' && hits[at]) {
    event.preventDefault();
    location.href = hits[at].href;
    if (palette.open) palette.close();
  }
}

// How many there are is told; in the list itself only what can be chosen may stand.
function count(list) {
  const told = document.querySelector(`[data-says=${list.id}]`);
  if (told) told.textContent = list.querySelector('[data-count]')?.textContent || '';
}

export function readHits() {
  for (const input of document.querySelectorAll('input[data-hits]')) {
    input.addEventListener('keydown', key);
    const list = document.getElementById(input.getAttribute('aria-controls'));
    list.addEventListener('htmx:afterSwap', () => { select(input, hitsOf(input), hitsOf(input)[0]); count(list); });
    select(input, hitsOf(input), hitsOf(input)[0]);
  }
  palette.addEventListener('click', event => { if (event.target === palette) palette.close(); });
}
