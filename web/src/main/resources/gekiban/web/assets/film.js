// The film as the desk gives it: the file itself, or made playable on the way from any second; where
// the browser cannot show it, its sound and a picture each second. Its clock is the episode's.
import { q } from './strip-dom.js';

export const film = q('#film');
const still = q('#still'), says = q('#player-says'), address = film && film.dataset.media;
const NEAR_S = 0.05, PATIENCE_MS = 150, AGAIN_MS = 5000;

// What some browsers play and others do not.
const ASKED = {
  hevc: 'video/mp4; codecs="hvc1.1.6.L93.B0"', hevc10: 'video/mp4; codecs="hvc1.2.4.L120.B0"',
  'vp9-10': 'video/webm; codecs="vp09.02.10.10"', 'av1-10': 'video/mp4; codecs="av01.0.05M.10"',
};
const can = film ? Object.keys(ASKED).filter(name => film.canPlayType(ASKED[name])).join(',') : '';

let how = null, begin = 0, wanted = 0, wantsPlay = false, asks = 0, later = 0, changedAt = -AGAIN_MS, asked = -1, shown = -1, isComing = false;

export const time = () => wanted ?? film.currentTime + begin;
export const isPlaying = () => film && (wantsPlay || !film.paused);

export function play() {
  wantsPlay = true;
  // Whoever goes elsewhere before it began wants to hear it there.
  if (how && wanted === null) film.play().then(() => { wantsPlay = false; }).catch(e => { if (e.name !== 'AbortError') wantsPlay = false; });
  else if (how && how.use !== 'file') load();
}

export function pause() {
  wantsPlay = false;
  film.pause();
}

// The file can be read from anywhere; of what is made on the way, only what came already.
export function go(t) {
  const isThere = how && (how.use === 'file' || wanted === null && has(t - begin));
  if (isThere) { wanted = null; film.currentTime = t - begin; return; }
  wantsPlay ||= !film.paused;
  if (!film.paused) film.pause();
  wanted = t;
  asks++; // what is on its way for another second is not wanted any more
  clearTimeout(later);
  later = setTimeout(load, how ? PATIENCE_MS : 0);
}

function has(t) {
  for (let i = 0; i < film.buffered.length; i++) if (t >= film.buffered.start(i) - NEAR_S && t < film.buffered.end(i) - NEAR_S) return true;
  return false;
}

// Null when the desk has no film to give; why stands on the page then.
async function ask(t) {
  let answer;
  try {
    answer = await fetch(`${address}/how?can=${can}&from=${t.toFixed(3)}`);
  } catch {
    tell(says.dataset.away);
    return null;
  }
  if (answer.ok) return answer.json();
  tell(answer.status === 410 ? says.dataset.gone : says.dataset.trouble);
  return null;
}

async function load() {
  clearTimeout(later);
  const mine = ++asks, t = wanted, answer = await ask(t);
  if (mine !== asks || !answer) return;
  how = answer;
  begin = how.use === 'file' ? 0 : how.begin;
  film.controls = how.use === 'file'; // the browser's own bar knows nothing of where a film made on the way begins
  if (performance.now() - changedAt > AGAIN_MS) tell(how.why);
  if (how.use !== 'file' && !wantsPlay) { rest(t); return; }
  film.addEventListener('loadedmetadata', () => arrive(mine), { once: true });
  film.src = how.use === 'file' ? how.address : `${how.address}&from=${t.toFixed(3)}`;
  film.load();
}

// Nothing is made on the way for who only looks: a picture stands there until it is played.
function rest(t) {
  film.removeAttribute('src');
  film.load();
  showInstead(true);
  showStill(t);
}

function showInstead(isStill) {
  film.hidden = isStill;
  still.hidden = !isStill;
}

function arrive(mine) {
  if (mine !== asks) return;
  showInstead(how.still !== '');
  const t = wanted;
  wanted = null;
  if (t - begin > NEAR_S) film.currentTime = t - begin;
  film.dispatchEvent(new Event('arrived'));
  if (wantsPlay) play();
}

function tell(text) {
  says.textContent = text;
  says.hidden = !text;
}

// A picture each second, the next when the last one came.
export function showStill(t) {
  asked = Math.floor(t);
  if (still.hidden || isComing || asked === shown) return;
  shown = asked;
  isComing = true;
  still.src = `${address}/still?at=${asked}`;
}

function came() {
  isComing = false;
  if (asked !== shown) showStill(asked);
}

// The file may be gone, or be another by now; what another holds is asked for once.
async function broken() {
  const t = time();
  if (!film.getAttribute('src')) return;
  wantsPlay ||= !film.paused;
  if (performance.now() - changedAt < AGAIN_MS) { wantsPlay = false; tell(says.dataset.trouble); return; }
  changedAt = performance.now();
  if (!await ask(t)) { wantsPlay = false; film.pause(); return; }
  tell(says.dataset.changed);
  wanted = t;
  load();
}

// What stops without an error is asked about too.
async function stalled() {
  if (wanted === null && how && performance.now() - changedAt > AGAIN_MS) {
    changedAt = performance.now();
    await ask(time());
  }
}

if (film) {
  film.addEventListener('error', broken);
  film.addEventListener('stalled', stalled);
  film.addEventListener('click', event => { if (how && !film.controls) { event.preventDefault(); if (film.paused) play(); else pause(); } });
  still.addEventListener('click', () => { if (isPlaying()) pause(); else play(); });
  for (const event of ['load', 'error']) still.addEventListener(event, came);
}
