// The keys of the episode's page; each is named on the page too. None while somebody types.
import { hasKeys } from './base.js';
import { q, page, seconds, clock, parse, cues, cueOf } from './strip-dom.js';
import { view, head, zoom, setView } from './strip.js';
import { film, toggle, seek, ab, state } from './player.js';
import { step, nextOpen, chosenCue, choose } from './strip-choose.js';
import { say, undo, redo, present } from './strip-acts.js';
import { setEnd } from './strip-grips.js';
import { marked } from './strip-pointer.js';

const ownCue = act => () => { const cue = chosenCue(); if (cue) act(cue); };

function add() {
  const box = q('#add');
  if (!box) return;
  const isMarked = marked.to - marked.from >= 0.1, form = q('form', box);
  box.open = true;
  form.elements.from.value = clock(isMarked ? marked.from : head.t);
  form.elements.to.value = clock(isMarked ? marked.to : Math.min(seconds, head.t + 10));
  form.elements.sound.focus();
}

function loop(cue) {
  state.loop = state.loop ? null : cue;
  if (state.loop && (head.t < cue.start || head.t >= cue.end)) seek(cue.start);
}

const open = id => () => q(id).showModal();

const KEYS = {
  ' ': toggle,
  b: () => ab(),
  j: () => step(-1),
  k: () => step(1),
  '+': () => zoom(0.5),
  '=': () => zoom(0.5),
  '-': () => zoom(2),
  0: () => { state.follows = false; setView(0, seconds); },
  c: ownCue(cue => say(cue, 'confirm')),
  r: ownCue(cue => say(cue, 'refuse')),
  u: undo,
  U: redo,
  m: nextOpen,
  '[': ownCue(cue => setEnd(cue, 'in', head.t)),
  ']': ownCue(cue => setEnd(cue, 'out', head.t)),
  t: () => (q('.insp .fits button') || q('.insp select'))?.focus(),
  n: add,
  p: present,
  x: ownCue(loop),
  g: open('#goto'),
  '?': open('#keys'),
};

const MOVES = { ArrowLeft: -1, ArrowRight: 1 };

function key(event) {
  const element = event.target;
  if (event.ctrlKey || event.metaKey || element.closest('dialog') || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) return;
  if (event.key in MOVES) {
    if (element.closest('.all .music') && !event.shiftKey && !event.altKey) { roam(event, MOVES[event.key]); return; }
    event.preventDefault();
    seek(head.t + MOVES[event.key] * (event.altKey ? 10 : event.shiftKey ? 0.1 : 1));
    return;
  }
  if (event.altKey || !(event.key in KEYS) || event.key !== ' ' && !hasKeys()) return;
  // Space presses a button that has the focus, and opens what can be opened.
  if (event.key === ' ' && /^(BUTTON|A|SUMMARY|VIDEO)$/.test(element.tagName)) return;
  event.preventDefault();
  KEYS[event.key]();
}

// Between the cues of the strip the arrows move the focus.
function roam(event, by) {
  event.preventDefault();
  const now = cues.indexOf(cueOf(event.target.closest('.cue').dataset.cue)), next = cues[now + by];
  if (!next) return;
  choose(next);
  next.whole.focus();
}

// The chosen cue, as a clip that a review takes when it is pasted there.
function copy(event) {
  const cue = chosenCue();
  if (!cue || String(getSelection()) || /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
  const called = (q('.hd i, .hd [lang]', cue.near) || cue.near).textContent.trim().replace(/[[\]]/g, '');
  event.clipboardData.setData('text/plain', `[${called}](clip:cue/${cue.id})`);
  event.preventDefault();
}

const DOES = { play: toggle, film: () => ab(false), album: () => ab(true), keys: open('#keys') };

export function start() {
  addEventListener('keydown', key);
  document.addEventListener('copy', copy);
  page.addEventListener('click', event => {
    const does = event.target.closest('[data-do]')?.dataset.do;
    if (does in DOES) DOES[does]();
  });
  q('#goto').addEventListener('close', () => {
    const field = q('#goto input'), t = parse(field.value);
    if (q('#goto').returnValue === 'go' && !Number.isNaN(t)) {
      q('#sentence').setAttribute('aria-live', 'polite');
      seek(t);
    }
    field.value = '';
    q('#goto').returnValue = '';
  });
}
