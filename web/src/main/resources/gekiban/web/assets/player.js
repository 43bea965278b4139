// The film's clock moves the head; A/B lets the album sound instead, at the same instant.
import { base } from './base.js';
import { q, page, seconds, clock, hours, cues, sounding, pieceAt } from './strip-dom.js';
import { view, head, setView, moveHead, reveal, redraw } from './strip.js';
import { wave, loudness } from './strip-waves.js';

export const film = q('#film'), album = q('#album');
const FADE_S = 0.02, DRIFT_S = 0.08, MOST_DB = 24;
const listeners = [];
export const state = { follows: true, loop: null, isAlbum: false };
let audio = null, filmGain = null, albumGain = null, playing = null;

export const onTime = listener => listeners.push(listener);

export function seek(t, shows = true) {
  const to = Math.min(seconds, Math.max(0, t));
  if (film) film.currentTime = to;
  told(to);
  if (shows) { state.follows = true; reveal(to); }
  if (state.isAlbum) place(true);
}

export function play(t) {
  if (t !== undefined) seek(t);
  if (film) film.play().catch(() => {});
}

export function toggle() {
  if (!film) return;
  if (film.paused) play(); else film.pause();
}

function told(t) {
  head.t = t;
  moveHead();
  const shown = q('#clock');
  if (shown) shown.textContent = clock(t);
  for (const listener of listeners) listener(t);
}

const isStill = matchMedia('(prefers-reduced-motion: reduce)');

function tick() {
  if (!film) return;
  const t = film.currentTime;
  const loop = state.loop;
  if (loop && t >= loop.end) { seek(loop.start, false); }
  told(film.currentTime);
  if (state.follows && !film.paused) follow(film.currentTime);
  if (state.isAlbum) place(false);
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
function fade(gain, to) {
  const now = audio.currentTime, from = gain.gain.value, n = 32, curve = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const part = i / (n - 1) * Math.PI / 2;
    curve[i] = Math.sqrt((from * Math.cos(part)) ** 2 + (to * Math.sin(part)) ** 2);
  }
  gain.gain.cancelScheduledValues(now);
  gain.gain.setValueCurveAtTime(curve, now, FADE_S);
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
  if (toAlbum) place(true);
  else { fade(filmGain, 1); fade(albumGain, 0); playing = null; setTimeout(() => { if (!state.isAlbum) album.pause(); }, 60); say(''); }
}

// Keeps the album at the film's instant, and hands over when cues begin and end.
function place(isNew) {
  const t = film.currentTime, cue = sounding(t), piece = cue && pieceAt(cue, t);
  if (!piece) {
    if (playing || isNew) { playing = null; fade(filmGain, 1); fade(albumGain, 0); album.pause(); say(q('#ab').dataset.none); }
    return;
  }
  const at = piece.at + (t - piece.start) * piece.speed;
  if (playing !== piece) { playing = piece; begin(piece, at); return; }
  if (album.paused !== film.paused) { if (film.paused) album.pause(); else album.play().catch(() => {}); }
  if (!album.seeking && Math.abs(album.currentTime - at) > (isNew ? 0.01 : DRIFT_S)) album.currentTime = at;
}

function begin(piece, at) {
  const address = `${base}/media/recordings/${piece.recording}`;
  const db = difference(piece), gain = Math.pow(10, db / 20);
  const ready = () => {
    if (playing !== piece || !state.isAlbum) return;
    const now = piece.at + (film.currentTime - piece.start) * piece.speed;
    if (Math.abs(album.currentTime - now) > DRIFT_S) { album.currentTime = now; album.addEventListener('seeked', ready, { once: true }); return; }
    const cross = () => { if (playing === piece && state.isAlbum) { fade(filmGain, 0); fade(albumGain, gain); } };
    if (film.paused) cross(); else album.play().then(cross).catch(() => ab(false));
    say(q('#ab').dataset.says.replace('{db}', (db < 0 ? '−' : '+') + Math.abs(db).toFixed(1)));
  };
  album.playbackRate = piece.speed;
  if (!album.src.endsWith(address)) album.src = address;
  album.addEventListener('seeked', ready, { once: true });
  album.currentTime = at;
}

// How much louder the film is over the stretch: so much the album is raised.
function difference(piece) {
  const there = loudness(wave(page.dataset.wave), piece.start, piece.end);
  const here = loudness(wave(`${base}/waves/recordings/${piece.recording}`), piece.at, piece.at + (piece.end - piece.start) * piece.speed);
  return Number.isNaN(there - here) ? 0 : Math.min(MOST_DB, Math.max(-MOST_DB, there - here));
}

if (film) {
  film.addEventListener('play', () => { state.follows = true; requestAnimationFrame(tick); });
  film.addEventListener('pause', () => { told(film.currentTime); if (state.isAlbum) album.pause(); });
  film.addEventListener('seeked', () => { told(film.currentTime); if (state.isAlbum) place(true); });
  film.addEventListener('error', () => { q('#player-trouble').hidden = false; });
  album.addEventListener('error', () => { if (state.isAlbum) ab(false); });
}
