// What the two strips show: the window of the lower one, and one redraw of both a frame.
import { base } from './base.js';
import { q, qa, page, seconds, cues, clock, pieceAt } from './strip-dom.js';
import { wave, drawWave, Pixels, word } from './strip-waves.js';
import { forget, lay } from './strip-sheet.js';

export const all = q('.strip.all'), detail = q('.strip.detail'), lens = q('.lens');
export const view = { v0: 0, vs: seconds };
export const head = { t: 0 };
const LEAST_S = 0.1, frame = q('.view', all), heads = [all, detail].map(strip => ({ strip, now: q('.now', strip) }));
const flag = q('b', heads[1].now), spans = q('.detail .sound');
let asked = false, wholeIsDrawn = false, widths = null, colours = new Map(), flagged = '';
const pixels = new WeakMap(), fonts = new WeakMap();

export function setView(v0, vs) {
  view.vs = Math.min(seconds, Math.max(LEAST_S, vs));
  view.v0 = Math.min(seconds - view.vs, Math.max(0, v0));
  redraw();
}

export const zoom = (factor, at = head.t) => {
  const middle = at >= view.v0 && at <= view.v0 + view.vs ? at : view.v0 + view.vs / 2;
  const vs = Math.min(seconds, Math.max(LEAST_S, view.vs * factor));
  setView(middle - (middle - view.v0) * vs / view.vs, vs);
};

// Brings a moment into the window, as little as it needs.
export function reveal(from, to = from) {
  if (from >= view.v0 && to <= view.v0 + view.vs) return;
  setView(to - from > view.vs * 0.9 ? from - view.vs * 0.05 : (from + to - view.vs) / 2, view.vs);
}

export const detailWidth = () => measured().detail;
export const pxASecond = () => measured().detail / view.vs;

function measured() {
  if (!widths) widths = { all: q('.time', all).clientWidth || 1, detail: q('.time', detail).clientWidth || 1 };
  return widths;
}

// Everything anew: the window's size, the colours, the cues are others.
export function redrawAll() { widths = null; colours = new Map(); wholeIsDrawn = false; forget(detail); redraw(); }

export function redraw() {
  if (!asked) { asked = true; requestAnimationFrame(draw); }
}

// Only the head: moved, not laid out.
export function moveHead() {
  const { all: wide, detail: near } = measured();
  heads[0].now.style.transform = `translateX(${head.t / seconds * wide}px)`;
  const x = (head.t - view.v0) / view.vs * near;
  heads[1].now.style.transform = `translateX(${x}px)`;
  heads[1].now.style.visibility = x < -1 || x > near + 1 ? 'hidden' : 'visible';
  const time = clock(head.t);
  if (time !== flagged) { flagged = time; flag.textContent = time; }
}

function draw() {
  asked = false;
  const { all: wide, detail: near } = measured(), { v0, vs } = view;
  // Only where the marked span is placed by them: what inherits them is styled anew.
  if (spans) {
    spans.style.setProperty('--v0', v0);
    spans.style.setProperty('--vs', vs);
  }
  lens.style.setProperty('--w0', v0);
  lens.style.setProperty('--ws', vs);
  frame.style.transform = `translateX(${v0 / seconds * wide}px)`;
  frame.style.width = `${Math.max(4, vs / seconds * wide)}px`;
  lay(v0, vs, near);
  if (!wholeIsDrawn) {
    wholeIsDrawn = true;
    paint(all, wide, 0, seconds);
  }
  paint(detail, near, v0, vs);
  moveHead();
}

function paint(strip, width, v0, vs) {
  for (const canvas of qa('canvas', strip)) {
    const height = canvas.parentElement.dataset.height || (canvas.parentElement.dataset.height = canvas.parentElement.clientHeight), dpr = devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * dpr) || canvas.height !== Math.round(height * dpr)) {
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(height * dpr);
      fonts.delete(canvas.getContext('2d'));
    }
    const g = canvas.getContext('2d');
    g.setTransform(dpr, 0, 0, dpr, 0, 0);
    if (canvas.dataset.draw === 'ruler') ruler(g, canvas, width, height, v0, vs);
    if (canvas.dataset.draw === 'sound') sound(g, canvas, v0, vs);
    if (canvas.dataset.draw === 'music') music(g, canvas, width, height, v0, vs);
  }
}

function coloursOf(key, element) {
  if (!colours.has(key)) {
    const style = getComputedStyle(element);
    colours.set(key, { first: style.color, second: style.caretColor, font: `${style.fontSize} ${style.fontFamily}`, third: style.borderLeftColor });
  }
  return colours.get(key);
}

// A canvas asks for the styles of the page when its font is set, even to the same one.
function letters(g, font) {
  if (fonts.get(g) !== font) { g.font = font; fonts.set(g, font); }
}

function ruler(g, canvas, width, height, v0, vs) {
  const { first: ink, font, third } = coloursOf('ruler', canvas.parentElement), want = 84 * vs / width;
  const step = [.01, .02, .05, .1, .5, 1, 2, 5, 10, 30, 60, 120, 300, 600].find(s => s >= want) || 1200;
  const small = step >= 60 ? step / 5 : step >= 10 ? step / 10 : step / 5;
  const digits = step < .1 ? 2 : step < 1 ? 1 : 0;
  g.clearRect(0, 0, width, height);
  letters(g, font);
  g.fillStyle = ink;
  for (let i = Math.ceil(v0 / small - 1e-6); i * small <= v0 + vs + 1e-6; i++) {
    const t = i * small, x = Math.round((t - v0) / vs * width), big = Math.abs(t / step - Math.round(t / step)) < 1e-6;
    g.globalAlpha = .6;
    g.fillRect(x, height - (big ? 8 : 4), 1, big ? 8 : 4);
    g.globalAlpha = 1;
    if (big && x < width - 30) {
      const m = Math.floor(t / 60 + 1e-6), s = Math.max(0, t - m * 60);
      g.fillText(`${m}:${s.toFixed(digits).padStart(digits ? 3 + digits : 2, '0')}`, x + 4, height - 8);
    }
  }
}

// The canvas's own pixels, empty.
function pixelsOf(canvas) {
  const { width, height } = canvas, kept = pixels.get(canvas);
  if (kept && kept.width === width && kept.height === height) { kept.clear(); return kept; }
  const fresh = new Pixels(width, height);
  pixels.set(canvas, fresh);
  return fresh;
}

function sound(g, canvas, v0, vs) {
  const heard = wave(page.dataset.wave, redrawAll);
  if (!heard) return;
  const { first, second } = coloursOf('sound', canvas), into = pixelsOf(canvas), half = into.height / 2;
  drawWave(into, heard, 0, into.width, v0, vs / into.width, half, half - 1, word(first), word(second));
  g.putImageData(into.image, 0, 0);
}

// The album's own waveform in each cue, at the place that the cue takes.
function music(g, canvas, width, height, v0, vs) {
  const rows = canvas.closest('.r3') ? 3 : 2, row = height / rows, px = width / vs;
  const into = pixelsOf(canvas), dpr = into.width / width, jumps = [];
  for (const cue of cues) {
    if (!cue.shown || cue.size) continue;
    const colour = colourOfTrack(cue), ink = cue.isHeard ? colour.first : 'rgb(0, 0, 0)';
    const bottom = height - (+cue.near.dataset.row) * row - 4, top = bottom - row + 22;
    for (const piece of cue.pieces) {
      const from = Math.max(piece.start, v0), to = Math.min(piece.end, v0 + vs);
      if (to <= from) continue;
      const x = Math.round((from - v0) * px * dpr), heard = wave(`${base}/waves/recordings/${piece.recording}`, redraw);
      if (heard) {
        const at = piece.at + (v0 + x / px / dpr - piece.start) * piece.speed;
        drawWave(into, heard, x, (to - v0) * px * dpr, at, piece.speed / px / dpr, (top + bottom) / 2 * dpr, (bottom - top) / 2 * dpr,
          word(ink, cue.isHeard ? .45 : .2), word(ink, cue.isHeard ? .7 : .4));
      }
      if (piece !== cue.pieces[0] && piece.start >= v0) jumps.push(() => jump(g, colour, x / dpr, top - 2, bottom, piece.at));
    }
  }
  g.putImageData(into.image, 0, 0);
  for (const each of jumps) each();
}

// A jump of the recording: an upright line, and where it goes on.
function jump(g, { ink, lane, font }, x, top, bottom, at) {
  g.globalAlpha = 1;
  g.fillStyle = ink;
  g.fillRect(x - 1, top, 2, bottom - top + 2);
  const text = clock(at);
  letters(g, font);
  g.fillStyle = lane;
  g.fillRect(x + 1, bottom - 13, g.measureText(text).width + 6, 13);
  g.fillStyle = ink;
  g.fillText(text, x + 4, bottom - 3);
}

// A track's colours as the style sheet has them for the light or the dark: asked of an element.
function colourOfTrack(cue) {
  const key = cue.colour;
  if (!colours.has(key)) {
    const probe = document.createElement('i');
    probe.className = key;
    probe.style.setProperty('color', 'var(--e)');
    probe.style.setProperty('caret-color', 'var(--ink)');
    probe.style.setProperty('border-left', '0 solid var(--lane)');
    probe.style.setProperty('font-size', 'var(--s0)');
    detail.append(probe);
    const { first, second, third, font } = coloursOf(`${key} probe`, probe);
    colours.set(key, { first, ink: second, lane: third, font });
    probe.remove();
  }
  return colours.get(key);
}

addEventListener('resize', () => {
  for (const canvas of qa('canvas', page)) delete canvas.parentElement.dataset.height;
  redrawAll();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
document.fonts.ready.then(redrawAll);
