// One cue is chosen: on both strips, in the table, in the inspector. The sentence follows the time.
import { base } from './base.js';
import { q, qa, page, seconds, cues, cueOf, sounding, clock, hours } from './strip-dom.js';
import { reveal, setView, head, view, redraw } from './strip.js';
import { film, seek, play, onTime, state } from './player.js';
import { grips } from './strip-grips.js';

export const chosen = { id: null };
let asking = null, saidOf = undefined;

export const chosenCue = () => cueOf(chosen.id);

// Marks a cue; the inspector is asked for unless it is there already.
export function choose(cue, { inspector = true, shows = true } = {}) {
  if (!cue) return;
  chosen.id = cue.id;
  for (const each of cues) {
    const isIt = each === cue;
    mark(each.whole, isIt);
    mark(each.near, isIt);
    each.whole.tabIndex = isIt ? 0 : -1;
  }
  for (const row of qa('.list tr[data-cue]')) {
    const isIt = row.dataset.cue === cue.id;
    mark(row, isIt);
    if (isIt && shows) row.scrollIntoView({ block: 'nearest' });
  }
  grips(cue);
  if (state.loop) state.loop = cue;
  if (shows) reveal(cue.start, cue.end);
  saidOf = undefined;
  tell(head.t);
  if (inspector) ask(cue);
}

function mark(element, isIt) {
  if (isIt) element.setAttribute('aria-current', 'true'); else element.removeAttribute('aria-current');
}

// While somebody runs through the cues only the last one is asked for.
function ask(cue) {
  if (asking) asking.abort();
  const own = asking = new AbortController();
  fetch(`${base}/cues/${cue.id}`, { headers: { 'HX-Request': 'true' }, signal: own.signal }).then(answer => answer.ok ? answer.text() : null).then(html => {
    if (!html || chosen.id !== cue.id) return;
    const insp = q('.insp', new DOMParser().parseFromString(html, 'text/html'));
    if (insp) q('.insp').replaceWith(document.adoptNode(insp));
    q('#trouble').replaceChildren();
    history.replaceState(null, '', `?cue=${cue.id}`);
  }).catch(() => {});
}

export function step(by) {
  const t = head.t, own = chosenCue();
  let index = own ? cues.indexOf(own) + by : by > 0 ? cues.findIndex(cue => cue.start >= t) : cues.findLastIndex(cue => cue.start < t);
  go(cues[Math.min(cues.length - 1, Math.max(0, index))]);
}

export function nextOpen() {
  const from = cues.indexOf(chosenCue());
  go(cues.find((cue, i) => i > from && cue.open) || cues.find(cue => cue.open));
}

function go(cue) {
  if (!cue) return;
  choose(cue);
  q('#sentence').setAttribute('aria-live', 'polite');
  play(cue.start);
}

// What sounds, in words: the chosen cue's where it sounds, else the last that began.
export function tell(t) {
  const own = chosenCue(), cue = own && t >= own.start && t < own.end ? own : sounding(t);
  q('#time').textContent = hours(t);
  const key = cue ? cue.id : `silent ${cues.filter(each => each.start <= t).length}`;
  if (key === saidOf) return;
  saidOf = key;
  const sentences = q('[data-part=sentences]'), line = q('#sentence');
  const there = cue && q(`[data-cue="${cue.id}"]`, sentences);
  if (there) { line.replaceChildren(...[...there.childNodes].map(node => node.cloneNode(true))); return; }
  const from = cues.reduce((last, each) => each.end <= t ? Math.max(last, each.end) : last, 0);
  const after = cues.find(each => each.start > t);
  line.textContent = sentences.dataset.silent.replace('{from}', clock(from)).replace('{to}', clock(after ? after.start : seconds));
}

export function start() {
  onTime(tell);
  page.addEventListener('click', event => {
    if (event.target.closest('.grip')) return;
    const near = event.target.closest('.cue'), row = event.target.closest('.list tr[data-cue]');
    const go = event.target.closest('[data-go]');
    if (near) {
      const cue = cueOf(near.dataset.cue), box = near.getBoundingClientRect();
      choose(cue, { shows: false });
      play(event.shiftKey ? cue.start + (event.clientX - box.left) / box.width * cue.length : cue.start);
    } else if (row && !event.target.closest('form')) {
      event.preventDefault();
      const cue = cueOf(row.dataset.cue);
      choose(cue);
      if (event.target.closest('a')) play(cue.start); else if (!film || film.paused) seek(cue.start);
    } else if (go) {
      event.preventDefault();
      play(+go.dataset.go);
    }
  });
  page.addEventListener('dblclick', event => {
    const near = event.target.closest('.cue');
    if (!near) return;
    const cue = cueOf(near.dataset.cue);
    state.follows = false;
    setView(cue.start - cue.length / 4, cue.length * 1.5);
  });
  if (film) film.addEventListener('play', () => q('#sentence').setAttribute('aria-live', 'off'));
  if (film) film.addEventListener('pause', () => q('#sentence').setAttribute('aria-live', 'polite'));
}
