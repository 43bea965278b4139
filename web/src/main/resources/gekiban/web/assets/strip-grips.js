// The ends of the chosen cue: drawn by hand with the waveform in sight, or by the arrow keys.
import { q, qa, page, seconds, cues, cueOf, place, clock } from './strip-dom.js';
import { view, setView, pxASecond, redraw, detail } from './strip.js';
import { change } from './strip-sheet.js';
import { state } from './player.js';
import { moveEnds } from './strip-acts.js';

const SNAP_PX = 6, SEEN_PX = 20, NEAR_PX = 100, LEAST_S = 0.1, PATIENCE_MS = 700;
let waiting = 0;

export function grips(cue) {
  for (const old of qa('.grip', detail)) old.remove();
  for (const which of ['in', 'out']) {
    const grip = document.createElement('span');
    grip.className = `grip ${which}`;
    grip.tabIndex = 0;
    grip.setAttribute('role', 'slider');
    grip.setAttribute('aria-label', q('.side').dataset[which === 'in' ? 'gripIn' : 'gripOut']);
    cue.near.append(grip);
    grip.addEventListener('pointerdown', event => drag(event, cue, which, grip));
    grip.addEventListener('keydown', event => arrow(event, cue, which));
  }
  label(cue, cue.start, cue.end);
}

function label(cue, from, to) {
  for (const grip of qa('.grip', cue.near)) {
    const isIn = grip.classList.contains('in'), t = isIn ? from : to;
    grip.dataset.t = clock(t);
    grip.setAttribute('aria-valuetext', clock(t));
    grip.setAttribute('aria-valuenow', t.toFixed(1));
    grip.setAttribute('aria-valuemin', isIn ? '0' : (from + LEAST_S).toFixed(1));
    grip.setAttribute('aria-valuemax', isIn ? (to - LEAST_S).toFixed(1) : seconds.toFixed(1));
  }
}

// The cue as it would be; nothing is said to the desk yet.
function show(cue, from, to) {
  if (to !== cue.end || from !== cue.start) cue.pieces.forEach((piece, i) => {
    if (i === 0) { piece.at += (from - piece.start) * piece.speed; piece.start = from; }
    if (i === cue.pieces.length - 1) piece.end = to;
  });
  cue.start = from;
  cue.end = to;
  cue.length = to - from;
  for (const element of [cue.near, cue.whole]) place(element, from, cue.length);
  change(cue);
  label(cue, from, to);
  const form = q('.insp form');
  if (form && form.elements.from) {
    form.elements.from.value = clock(from);
    form.elements.to.value = clock(to);
  }
  redraw();
}

// Where an end may want to be: ends of other cues, and where scenes and lines begin and end.
function places(cue) {
  const others = cues.filter(each => each !== cue).flatMap(each => [each.start, each.end]);
  const spans = qa('.scene, .line', page).flatMap(element => {
    const style = getComputedStyle(element), s = +style.getPropertyValue('--s'), d = +style.getPropertyValue('--d');
    return [s, s + d];
  });
  return [...others, ...spans];
}

function moved(before, which, t) {
  return which === 'in'
    ? [Math.max(0, Math.min(t, before.end - LEAST_S)), before.end]
    : [before.start, Math.min(seconds, Math.max(t, before.start + LEAST_S))];
}

function drag(event, cue, which, grip) {
  if (event.button) return;
  event.preventDefault();
  event.stopPropagation();
  grip.focus();
  state.follows = false;
  const before = { start: cue.start, end: cue.end, pieces: cue.pieces.map(piece => ({ ...piece })) };
  const end = which === 'in' ? cue.start : cue.end;
  if (pxASecond() < SEEN_PX) {
    const vs = view.vs * pxASecond() / NEAR_PX, box = q('.time', detail).getBoundingClientRect();
    setView(end - vs * (event.clientX - box.left) / box.width, vs);
  }
  const from = event.clientX, snaps = places(cue), px = pxASecond();
  grip.setPointerCapture(event.pointerId);
  const move = e => {
    let t = end + (e.clientX - from) / px;
    if (!e.altKey) {
      const near = snaps.reduce((best, s) => Math.abs(s - t) < Math.abs(best - t) ? s : best, Infinity);
      if (Math.abs(near - t) * px <= SNAP_PX) t = near;
    }
    show(cue, ...moved(before, which, t));
  };
  const stop = isKept => {
    grip.removeEventListener('pointermove', move);
    grip.removeEventListener('pointerup', up);
    grip.removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', escape, true);
    if (!isKept) restore(cue, before);
    else if (cue.start !== before.start || cue.end !== before.end) commit(cue, before);
  };
  const up = () => stop(true), cancel = () => stop(false);
  const escape = e => { if (e.key === 'Escape') { e.stopPropagation(); stop(false); } };
  grip.addEventListener('pointermove', move);
  grip.addEventListener('pointerup', up);
  grip.addEventListener('pointercancel', cancel);
  addEventListener('keydown', escape, true);
}

function restore(cue, before) {
  show(cue, before.start, before.end);
  cue.pieces = before.pieces;
  redraw();
}

// What is refused stays in sight; after a conflict the reader still has it.
function commit(cue) { return moveEnds(cue, cue.start, cue.end); }

function arrow(event, cue, which) {
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  event.stopPropagation();
  const t = (which === 'in' ? cue.start : cue.end) + by * (event.shiftKey ? 1 : 0.1);
  show(cue, ...moved(cue, which, t));
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    await commit(cue);
    q(`.grip.${which}`, detail)?.focus();
  }, PATIENCE_MS);
}

// An end at the head, as [ and ] say.
export function setEnd(cue, which, t) {
  const [from, to] = moved(cue, which, t);
  return moveEnds(cue, from, to);
}
