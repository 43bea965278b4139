// Waveforms: fetched once, drawn a column a pixel. The bytes are described in WaveFile.java.
const waves = new Map();
export const AMPLITUDE = new Float32Array(256), SEEN = new Float32Array(256);
for (let b = 1; b < 256; b++) {
  AMPLITUDE[b] = Math.pow(10, (b - 255) * 0.4 / 20);
  SEEN[b] = Math.pow(AMPLITUDE[b], 0.6);
}

// What is there of it now; null until it came, and for ever if it does not.
export function wave(address, whenThere) {
  if (!address) return null;
  if (!waves.has(address)) {
    waves.set(address, null);
    fetch(address).then(answer => answer.ok ? answer.arrayBuffer() : null).then(bytes => {
      if (!bytes || bytes.byteLength < 12) return;
      const head = new DataView(bytes), n = head.getUint32(8);
      if (head.getUint32(0) !== 0x474b5731 || bytes.byteLength < 12 + 2 * n) return;
      waves.set(address, { rate: head.getUint32(4), peaks: new Uint8Array(bytes, 12, n), means: new Uint8Array(bytes, 12 + n, n) });
      if (whenThere) whenThere();
    }).catch(() => {});
  }
  return waves.get(address);
}

// Pixels of a canvas, written one by one: a thousand columns cost less so than a thousand calls.
export class Pixels {
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.image = new ImageData(width, height);
    this.words = new Uint32Array(this.image.data.buffer);
  }

  clear() { this.words.fill(0); }

  column(x, mid, h, word) {
    const { width, height, words } = this;
    if (x < 0 || x >= width) return;
    const top = Math.max(0, Math.round(mid - h)), bottom = Math.min(height, Math.max(top + 1, Math.round(mid + h)));
    for (let i = top * width + x, end = bottom * width + x; i < end; i += width) words[i] = word;
  }
}

// "rgb(1, 2, 3)" as a pixel, with so much of it.
export function word(colour, part = 1) {
  const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
  return (Math.round(255 * part) << 24 | b << 16 | g << 8 | r) >>> 0;
}

// Columns x0 to x1, of which x is the second a + (x - x0) * step of the wave; mirrored about mid.
export function drawWave(pixels, heard, x0, x1, a, step, mid, half, peakWord, meanWord) {
  const { rate, peaks, means } = heard, n = peaks.length;
  const to = Math.min(x1, x0 + (n / rate - a) / step);
  for (let x = Math.max(x0, Math.floor(x0 - a / step)); x < to; x++) {
    const first = Math.max(0, Math.floor((a + (x - x0) * step) * rate));
    const last = Math.min(n, Math.max(first + 1, Math.floor((a + (x + 1 - x0) * step) * rate)));
    let peak = 0, sum = 0;
    for (let at = first; at < last; at++) { if (peaks[at] > peak) peak = peaks[at]; sum += SEEN[means[at]]; }
    pixels.column(x, mid, SEEN[peak] * half, peakWord);
    if (last > first) pixels.column(x, mid, sum / (last - first) * half, meanWord);
  }
}
