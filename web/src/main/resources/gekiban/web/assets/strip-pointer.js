// Wheel, drag, pinch: moving through the time.
import { q, qa, page, seconds, clock } from './strip-dom.js';
import { all, detail, view, setView, pxASecond } from './strip.js';
import { play, seek, state } from './player.js';

export const marked = { from: 0, to: 0 };
const WHEEL = 0.004, STILL_PX = 4;

const timeAt = (strip, x) => {
  const box = q('.time', strip).getBoundingClientRect();
  return strip === all ? (x - box.left) / box.width * seconds : view.v0 + (x - box.left) / box.width * view.vs;
};

function zoomAt(at, factor) {
  const vs = Math.min(seconds, Math.max(0.1, view.vs * factor));
  setView(at - (at - view.v0) * vs / view.vs, vs);
}

function wheel(event) {
  const isZoom = event.ctrlKey || event.metaKey;
  if (!isZoom && event.currentTarget === all) return; // the page scrolls
  event.preventDefault();
  state.follows = false;
  const unit = event.deltaMode === 1 ? 16 : 1;
  if (isZoom) zoomAt(timeAt(event.currentTarget, event.clientX), Math.exp(event.deltaY * unit * WHEEL));
  else setView(view.v0 + (event.deltaX || event.deltaY) * unit / pxASecond(), view.vs);
}

// One finger or the mouse moves the time, two zoom; Shift marks a span in Sound; a click is a click.
const fingers = new Map();
let pinch = 0;

function down(event) {
  if (event.button || event.target.closest('.grip')) return;
  const lane = event.target.closest('.time');
  if (!lane) return;
  fingers.set(event.pointerId, event.clientX);
  if (fingers.size === 2) { pinch = spread(); return; }
  const from = event.clientX, v0 = view.v0, isMark = event.shiftKey && lane.classList.contains('sound'), at = timeAt(detail, from);
  let isDrag = false;
  const move = e => {
    if (!fingers.has(e.pointerId)) return;
    fingers.set(e.pointerId, e.clientX);
    if (fingers.size === 2) {
      const now = spread(), xs = [...fingers.values()];
      if (pinch > 10 && now > 10) zoomAt(timeAt(detail, (xs[0] + xs[1]) / 2), pinch / now);
      pinch = now;
      isDrag = true;
      return;
    }
    if (!isDrag && Math.abs(e.clientX - from) < STILL_PX) return;
    isDrag = true;
    state.follows = false;
    if (isMark) mark(at, timeAt(detail, e.clientX));
    else setView(v0 - (e.clientX - from) / pxASecond(), view.vs);
  };
  const up = e => {
    fingers.delete(e.pointerId);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', up);
    if (isDrag) addEventListener('click', stopClick, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', stopClick, { capture: true }), 0);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', up);
}

function stopClick(event) { event.stopPropagation(); event.preventDefault(); }

function spread() {
  const xs = [...fingers.values()];
  return Math.abs(xs[0] - xs[1]);
}

function mark(a, b) {
  marked.from = Math.max(0, Math.min(a, b));
  marked.to = Math.min(seconds, Math.max(a, b));
  const shown = q('.marked', detail);
  if (!shown) return;
  shown.hidden = marked.to - marked.from < 0.1;
  shown.style.setProperty('--s', marked.from);
  shown.style.setProperty('--d', marked.to - marked.from);
}

// The frame on the whole, and its ends.
function frameDown(event) {
  if (event.button) return;
  event.preventDefault();
  const frame = event.currentTarget, end = event.target.closest('.end'), from = event.clientX, { v0, vs } = view;
  const second = seconds / q('.time', all).clientWidth;
  state.follows = false;
  frame.setPointerCapture(event.pointerId);
  let isDrag = false;
  const move = e => {
    const by = (e.clientX - from) * second;
    isDrag ||= Math.abs(e.clientX - from) >= STILL_PX;
    if (!isDrag) return;
    if (!end) setView(v0 + by, vs);
    else if (end.classList.contains('in')) { const a = Math.min(v0 + by, v0 + vs - 0.1); setView(a, v0 + vs - Math.max(0, a)); }
    else setView(v0, vs + by);
  };
  const up = e => {
    frame.removeEventListener('pointermove', move);
    frame.removeEventListener('pointerup', up);
    if (!isDrag) through(e);
  };
  frame.addEventListener('pointermove', move);
  frame.addEventListener('pointerup', up);
}

// A click on the frame is meant for what lies under it.
function through(event) {
  const frame = q('.view', all);
  frame.style.pointerEvents = 'none';
  const under = document.elementFromPoint(event.clientX, event.clientY);
  frame.style.pointerEvents = '';
  if (under && under.closest('.cue, .scene')) under.closest('.cue, .scene').click();
  else play(timeAt(all, event.clientX));
}

export function start() {
  for (const strip of [all, detail]) {
    strip.addEventListener('wheel', wheel, { passive: false });
    strip.addEventListener('click', event => {
      if (event.target.closest('.ruler .time, .time.sound')) seek(timeAt(strip, event.clientX), strip === all);
    });
  }
  detail.addEventListener('pointerdown', down);
  q('.view', all).addEventListener('pointerdown', frameDown);
}
