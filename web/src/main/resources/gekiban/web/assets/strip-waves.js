// Waveforms: fetched once, drawn a column a pixel. The bytes are described in WaveFile.java.
const waves = new Map();
const AMPLITUDE = new Float32Array(256), SEEN = new Float32Array(256);
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

// Columns x0 to x1, of which x is the second a + (x - x0) * step of the wave; mirrored about mid.
export function drawWave(g, heard, x0, x1, a, step, mid, half, peakColour, meanColour) {
  const { rate, peaks, means } = heard, n = peaks.length;
  const from = Math.max(Math.floor(x0), Math.floor(x0 - a / step)), to = Math.min(x1, x0 + (n / rate - a) / step);
  const loud = new Float32Array(Math.max(0, Math.ceil(to - from)));
  g.fillStyle = peakColour;
  for (let x = from, i = 0; x < to; x++, i++) {
    const first = Math.max(0, Math.floor((a + (x - x0) * step) * rate));
    const last = Math.min(n, Math.max(first + 1, Math.floor((a + (x + 1 - x0) * step) * rate)));
    let peak = 0, sum = 0;
    for (let at = first; at < last; at++) { if (peaks[at] > peak) peak = peaks[at]; sum += SEEN[means[at]]; }
    column(g, x, mid, SEEN[peak] * half);
    loud[i] = last > first ? sum / (last - first) : 0;
  }
  g.fillStyle = meanColour;
  for (let i = 0; i < loud.length; i++) column(g, from + i, mid, loud[i] * half);
}

// Whole pixels: nothing to smooth, which is what costs.
function column(g, x, mid, h) {
  const top = Math.round(mid - h);
  g.fillRect(x, top, 1, Math.max(1, Math.round(mid + h) - top));
}

// Mean loudness of a stretch in decibels under full scale; NaN where nothing is known.
export function loudness(heard, from, to) {
  if (!heard) return NaN;
  const a = Math.max(0, Math.floor(from * heard.rate)), b = Math.min(heard.means.length, Math.ceil(to * heard.rate));
  let power = 0;
  for (let i = a; i < b; i++) power += AMPLITUDE[heard.means[i]] ** 2;
  return b > a && power > 0 ? 10 * Math.log10(power / (b - a)) : NaN;
}
