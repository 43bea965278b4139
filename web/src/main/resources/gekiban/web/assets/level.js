// How much the film and the album are raised or lowered, so that both are as loud: -23 LUFS.
import { base } from './base.js';
import { page } from './strip-dom.js';
import { wave, AMPLITUDE } from './strip-waves.js';

const TARGET = -23, MOST_DB = 24, BLOCK_S = 0.4, SILENT = -70, GATE_DB = 10, BOTH_DB = 10 * Math.log10(2);

// Loudness of a stretch as EBU R 128 measures it, in blocks of 0.4 s without what is silent beside
// the rest, of the waveform's means; they are of all pitches alike, not weighted by K. NaN where
// nothing is known or nothing sounds.
export function loudness(heard, from, to) {
  if (!heard) return NaN;
  const { rate, means } = heard, size = Math.round(BLOCK_S * rate), hop = Math.max(1, size >> 2);
  const a = Math.max(0, Math.floor(from * rate)), b = Math.min(means.length, Math.ceil(to * rate));
  const blocks = [];
  for (let at = a; at === a || at + size <= b; at += hop) {
    const end = Math.min(b, at + size);
    let power = 0;
    for (let i = at; i < end; i++) power += AMPLITUDE[means[i]] ** 2;
    if (end > at) blocks.push(power / (end - at));
  }
  const mean = powers => powers.reduce((sum, power) => sum + power, 0) / powers.length;
  // A mean is of both channels; the loudness of a sound is of their sum.
  const decibels = power => 10 * Math.log10(power) + BOTH_DB - 0.691;
  const sounding = blocks.filter(power => decibels(power) > SILENT);
  if (!sounding.length) return NaN;
  const gate = decibels(mean(sounding)) - GATE_DB;
  return decibels(mean(sounding.filter(power => decibels(power) > gate)));
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
