// Small helpers of the episode's page, and what is known of its cues.
export const q = (selector, from = document) => from.querySelector(selector);
export const qa = (selector, from = document) => [...from.querySelectorAll(selector)];
export const page = q('#episode');
export const seconds = +page.dataset.seconds;

// 14:02.3
export function clock(t) {
  const tenths = Math.round(t * 10);
  return `${Math.floor(tenths / 600)}:${String(Math.floor(tenths / 10) % 60).padStart(2, '0')}.${tenths % 10}`;
}

// 00:14:02
export function hours(t) {
  const s = Math.floor(t + 1e-6), two = n => String(n).padStart(2, '0');
  return `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}

// The reverse of both; NaN for what is no time.
export function parse(text) {
  const parts = text.trim().split(':');
  if (!parts.length || parts.length > 3 || parts.some(p => !/^\d+(\.\d+)?$/.test(p))) return NaN;
  return parts.reduce((sum, part) => sum * 60 + +part, 0);
}

// The cues in order of time, read again after each act.
export let cues = [];

export function readCues() {
  cues = qa('.detail .cue').map(near => {
    const data = near.dataset, whole = q(`#c${data.cue}`);
    const cue = { id: data.cue, near, whole, start: +data.s, length: +data.d, version: data.version, open: data.open === '1', presence: data.presence, shown: null, size: null, inset: 0, turn: 0, header: q('.hd', near) };
    cue.end = cue.start + cue.length;
    cue.colour = [...near.classList].find(name => /^t(\d+|s)$/.test(name));
    cue.isHeard = near.classList.contains('heard');
    cue.pieces = data.map.split('|').map(written => {
      const [start, recording, at, speed] = written.split(':').map(Number);
      return { start, recording, at, speed };
    });
    cue.pieces.forEach((piece, i) => { piece.end = i + 1 < cue.pieces.length ? cue.pieces[i + 1].start : cue.end; });
    for (const element of [near, whole]) place(element, cue.start, cue.length);
    whole.style.setProperty('--row', data.row);
    near.style.setProperty('--row', data.row);
    whole.style.setProperty('--lv', whole.dataset.lv);
    return cue;
  });
}

export function place(element, start, length) {
  element.style.setProperty('--s', start);
  element.style.setProperty('--d', length);
}

export const cueOf = id => cues.find(cue => cue.id === String(id));

// The one that begins last of those that sound.
export const sounding = t => cues.findLast(cue => t >= cue.start && t < cue.end);

export const pieceAt = (cue, t) => cue.pieces.findLast(piece => t >= piece.start) || cue.pieces[0];
