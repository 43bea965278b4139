// How much the film and the album are raised or lowered, so that both are as loud: -23 LUFS.
import { base } from './base.js';
import { page } from './strip-dom.js';
import { wave, AMPLITUDE } from './strip-waves.js';

const TARGET = -23, MOST_DB = 24, BLOCK = 4, SILENT = -70, GATE_DB = 10;

// Loudness of a stretch as EBU R 128 measures it: in blocks of 0.4 s, each tenth of a second, without
// what is silent beside the rest. NaN where nothing is known or nothing sounds.
export function loudness(heard, from, to) {
  if (!heard) return NaN;
  const { tenths } = heard, a = Math.max(0, Math.floor(from * 10)), b = Math.min(tenths.length, Math.ceil(to * 10));
  const power = lufs => 10 ** (lufs / 10), decibels = of => 10 * Math.log10(of);
  const mean = powers => powers.reduce((sum, each) => sum + each, 0) / powers.length;
  const blocks = [];
  for (let at = a; at < b && (at === a || at + BLOCK <= b); at++) blocks.push(mean([...tenths.subarray(at, Math.min(b, at + BLOCK))].map(power)));
  const sounding = blocks.filter(each => decibels(each) > SILENT);
  if (!sounding.length) return NaN;
  const gate = decibels(mean(sounding)) - GATE_DB;
  return decibels(mean(sounding.filter(each => decibels(each) > gate)));
}

// How much higher the highest sample of a stretch may become, in decibels.
function room(heard, from, to) {
  const a = Math.max(0, Math.floor(from * heard.rate)), b = Math.min(heard.peaks.length, Math.ceil(to * heard.rate));
  let peak = 1;
  for (let i = a; i < b; i++) if (heard.peaks[i] > peak) peak = heard.peaks[i];
  return -20 * Math.log10(AMPLITUDE[peak]);
}

// Both as loud as each other; less than the target where one would be cut off at full scale.
export function levels(film, filmSpan, album, albumSpan) {
  const there = loudness(film, ...filmSpan), here = loudness(album, ...albumSpan);
  if (Number.isNaN(there - here)) return { film: 1, album: 1 };
  const target = Math.min(TARGET, there + Math.min(MOST_DB, room(film, ...filmSpan)), here + Math.min(MOST_DB, room(album, ...albumSpan)));
  return { film: 10 ** ((target - there) / 20), album: 10 ** ((target - here) / 20) };
}

// Of a piece of a cue, over the stretch that it sounds.
export function gains(piece) {
  const to = piece.at + (piece.end - piece.start) * piece.speed;
  return levels(wave(page.dataset.wave), [piece.start, piece.end], wave(`${base}/waves/recordings/${piece.recording}`), [piece.at, to]);
}
