// The film's clock moves the head; A/B lets the album sound instead, at the same instant.
import { base } from './base.js';
import { q, page, seconds, clock, hours, cues, sounding, pieceAt } from './strip-dom.js';
import { view, head, setView, moveHead, reveal, redraw } from './strip.js';
import { film, time, go, play as begins, pause, isPlaying, showStill } from './film.js';
import { gains } from './level.js';

export { film };
export const album = q('#album');
const FADE_S = 0.02, LET_GO_S = 1, DRIFT_S = 0.08;
const listeners = [];
export const state = { follows: true, loop: null, isAlbum: false, compared: null };
let audio = null, filmGain = null, albumGain = null, playing = null;

export const onTime = listener => listeners.push(listener);

export function seek(t, shows = true) {
  const to = Math.min(seconds, Math.max(0, t));
  if (film) go(to);
  told(to);
  if (shows) { state.follows = true; reveal(to); }
  if (state.isAlbum) place(true);
}

export function play(t) {
  if (t !== undefined) seek(t);
  if (film) begins();
}

export function toggle() {
  if (!film) return;
  if (isPlaying()) pause(); else play();
}

function told(t) {
  head.t = t;
  moveHead();
  if (film) showStill(t);
  const shown = q('#clock');
  if (shown) shown.textContent = clock(t);
  for (const listener of listeners) listener(t);
}

const isStill = matchMedia('(prefers-reduced-motion: reduce)');

function tick() {
  if (!film) return;
  const loop = state.loop;
  if (loop && time() >= loop.end) seek(loop.start, false);
  const t = time();
  told(t);
  if (state.follows && !film.paused) follow(t);
  if (state.isAlbum) place(false); else letGo(t);
  if (!film.paused) requestAnimationFrame(tick);
}

// The head stands still and the strip runs; whoever wants less motion gets the next page.
function follow(t) {
  if (view.vs >= seconds) return;
  const part = (t - view.v0) / view.vs;
  if (isStill.matches) { if (part > 0.95 || part < 0) setView(t - view.vs * 0.05, view.vs); }
  else if (part > 0.6 && view.v0 + view.vs < seconds) setView(t - view.vs * 0.6, view.vs);
  else if (part < 0) setView(t - view.vs * 0.1, view.vs);
}

function wire() {
  if (audio) return;
  audio = new AudioContext();
  [filmGain, albumGain] = [film, album].map(element => {
    const gain = audio.createGain();
    audio.createMediaElementSource(element).connect(gain).connect(audio.destination);
    return gain;
  });
  albumGain.gain.value = 0;
}

// Equal power: the sum of both is as loud all the way.
function fade(gain, to, seconds = FADE_S) {
  const now = audio.currentTime, from = gain.gain.value, n = 32, curve = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const part = i / (n - 1) * Math.PI / 2;
    curve[i] = Math.sqrt((from * Math.cos(part)) ** 2 + (to * Math.sin(part)) ** 2);
  }
  curve[n - 1] = to; // a cosine is never quite nothing
  gain.gain.cancelScheduledValues(now);
  gain.gain.setValueCurveAtTime(curve, now, seconds);
}

function pressed() {
  for (const button of page.querySelectorAll('[data-do=film], [data-do=album]')) button.setAttribute('aria-pressed', String((button.dataset.do === 'album') === state.isAlbum));
}

function say(text) { const line = q('#ab'); if (line) line.textContent = text; }

export function ab(toAlbum = !state.isAlbum) {
  if (!film || toAlbum === state.isAlbum) return;
  wire();
  audio.resume();
  state.isAlbum = toAlbum;
  pressed();
  if (toAlbum) { place(true); return; }
  fade(filmGain, playing ? playing.levels.film : 1);
  fade(albumGain, 0);
  setTimeout(() => { if (!state.isAlbum) album.pause(); }, 60);
  state.compared = playing && playing.piece;
  playing = null;
  say('');
}

// The film is as loud as it is again where the stretch that was compared is over.
function letGo(t) {
  const piece = state.compared;
  if (!piece || t >= piece.start && t < piece.end) return;
  state.compared = null;
  fade(filmGain, 1, LET_GO_S);
}

// Keeps the album at the film's instant, and hands over when cues begin and end.
function place(isNew) {
  const t = time(), cue = sounding(t), piece = cue && pieceAt(cue, t);
  if (!piece) {
    if (playing || isNew) { playing = null; fade(filmGain, 1); fade(albumGain, 0); album.pause(); say(q('#ab').dataset.none); }
    return;
  }
  const at = piece.at + (t - piece.start) * piece.speed;
  if (!playing || playing.piece !== piece) { begin(piece, at); return; }
  if (album.paused !== film.paused) { if (film.paused) album.pause(); else album.play().catch(() => {}); }
  if (!album.seeking && Math.abs(album.currentTime - at) > (isNew ? 0.01 : DRIFT_S)) album.currentTime = at;
}

// Until the album stands at the place and plays, the film goes on sounding.
function begin(piece, at) {
  const address = `${base}/media/recordings/${piece.recording}`, own = playing = { piece, levels: gains(piece) };
  const ready = () => {
    if (playing !== own || !state.isAlbum) return;
    const now = piece.at + (time() - piece.start) * piece.speed;
    if (Math.abs(album.currentTime - now) > DRIFT_S) { album.currentTime = now; album.addEventListener('seeked', ready, { once: true }); return; }
    own.levels = gains(piece); // the waveforms may have come meanwhile
    const cross = () => { if (playing === own && state.isAlbum) { fade(filmGain, 0); fade(albumGain, own.levels.album); } };
    if (film.paused) cross(); else album.play().then(cross).catch(() => ab(false));
    const db = 20 * Math.log10(own.levels.album / own.levels.film);
    say(q('#ab').dataset.says.replace('{db}', (db < 0 ? '−' : '+') + Math.abs(db).toFixed(1)));
  };
  album.playbackRate = piece.speed;
  if (!album.src.endsWith(address)) album.src = address;
  album.addEventListener('seeked', ready, { once: true });
  album.currentTime = at;
}

// What sounds now, for who wants to know: how much each is raised.
export const levels = () => ({ film: filmGain ? filmGain.gain.value : 1, album: albumGain ? albumGain.gain.value : 0 });

if (film) {
  film.addEventListener('play', () => { state.follows = true; requestAnimationFrame(tick); });
  film.addEventListener('pause', () => { told(time()); if (state.isAlbum) album.pause(); });
  for (const event of ['seeked', 'arrived']) film.addEventListener(event, () => { told(time()); if (state.isAlbum) place(true); });
  album.addEventListener('error', () => { if (state.isAlbum) ab(false); });
}
