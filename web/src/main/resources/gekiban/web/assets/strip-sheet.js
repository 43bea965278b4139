// What lies in the lower strip is laid out for one scale and one first second. While only the time
// moves, the sheets that it lies on are moved, and nothing on them is styled or laid out anew.
import { qa, cues } from './strip-dom.js';

const FAR_PX = 4000, LEAST_PX = 3, GAP_PX = 1, LINE_GAP_PX = 3;
const laid = { scale: 0, origin: 0, turn: 1 };
let sheets = null, lines = null, detail = null;

// The cues or the page are others.
export function forget(strip) { detail = strip; sheets = null; lines = null; laid.turn++; }

// A span is longer or shorter than it was.
export function change(thing) { thing.turn = 0; }

function lookup() {
  sheets = qa('.sheet', detail).map(sheet => ({ sheet, canvas: sheet.querySelector(':scope > canvas') }));
  lines = qa('.line', detail).map(near => {
    const style = getComputedStyle(near), start = +style.getPropertyValue('--s'), length = +style.getPropertyValue('--n');
    return { near, start, length, end: start + length, shown: null, gap: LINE_GAP_PX };
  });
}

// Shows what is seen of the time from v0 on, at so many pixels a second.
export function lay(v0, vs, width) {
  if (!sheets) lookup();
  const scale = width / vs;
  if (scale !== laid.scale || Math.abs(v0 - laid.origin) * scale > FAR_PX) {
    laid.scale = scale;
    laid.origin = v0;
    laid.turn++;
  }
  const dpr = devicePixelRatio || 1, by = Math.round((laid.origin - v0) * scale * dpr) / dpr;
  for (const { sheet, canvas } of sheets) {
    sheet.style.transform = `translateX(${by}px)`;
    if (canvas) canvas.style.transform = `translateX(${-by}px)`;
  }
  for (const cue of cues) {
    if (!see(cue, v0, vs)) continue;
    size(cue, scale);
    const inset = Math.max(0, (v0 - cue.start) * scale);
    if (inset !== cue.inset) { cue.inset = inset; cue.header.style.left = `${inset}px`; }
  }
  for (const line of lines) see(line, v0, vs);
}

// What is out of the window costs nothing.
function see(thing, v0, vs) {
  const shown = thing.end > v0 && thing.start < v0 + vs;
  if (shown !== thing.shown) { thing.shown = shown; thing.near.hidden = !shown; }
  if (shown && thing.turn !== laid.turn) {
    thing.turn = laid.turn;
    // To the pixel: in a step of zooming out most are as long as before.
    const from = Math.round((thing.start - laid.origin) * laid.scale), to = Math.round((thing.end - laid.origin) * laid.scale);
    const px = Math.max(LEAST_PX, to - from - (thing.gap || GAP_PX));
    thing.near.style.left = `${from}px`;
    if (px !== thing.px) { thing.px = px; thing.near.style.width = `${px}px`; }
  }
  return shown;
}

// Narrow cues show their code alone, slivers nothing.
function size(cue, scale) {
  const px = cue.length * scale, size = px < 16 ? 'tiny' : px < 40 ? 'mid' : '';
  if (size === cue.size) return;
  if (cue.size) cue.near.classList.remove(cue.size);
  if (size) cue.near.classList.add(size);
  cue.size = size;
}
