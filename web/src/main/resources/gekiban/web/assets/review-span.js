// Marks the span of a clip on the waveform of a track: two handles, or times that are typed.
import { wave, Pixels, word, drawWave } from './strip-waves.js';

const track = document.getElementById('cliptrack');
if (track) {
  const box = document.querySelector('.cliptime'), canvas = box.querySelector('canvas'), mark = box.querySelector('.span');
  const from = document.getElementById('clipfrom'), to = document.getElementById('clipto');
  const fromText = document.getElementById('clipfromtext'), toText = document.getElementById('cliptotext');
  const LEAST_S = 0.5, FIRST_S = 10;

  const chosen = () => track.selectedOptions[0];
  const seconds = () => +chosen().dataset.seconds || 600;
  const time = s => `${Math.floor(s / 60)}:${String(Math.floor(s % 60)).padStart(2, '0')}${Math.round(s * 10) % 10 ? '.' + Math.round(s * 10) % 10 : ''}`;
  const read = text => {
    const parts = /^(?:(\d{1,3}):)?(\d{1,5}(?:\.\d+)?)$/.exec(text.trim());
    return parts ? (+parts[1] || 0) * 60 + +parts[2] : null;
  };

  const show = () => {
    fromText.value = time(+from.value);
    toText.value = time(+to.value);
    from.setAttribute('aria-valuetext', fromText.value);
    to.setAttribute('aria-valuetext', toText.value);
    mark.style.setProperty('left', `${from.value / seconds() * 100}%`);
    mark.style.setProperty('right', `${100 - to.value / seconds() * 100}%`);
  };

  const draw = () => {
    const ratio = devicePixelRatio || 1, width = Math.round(canvas.clientWidth * ratio), height = Math.round(canvas.clientHeight * ratio);
    if (!width) return;
    canvas.width = width;
    canvas.height = height;
    const heard = wave(chosen().dataset.wave, draw);
    if (!heard) return;
    const style = getComputedStyle(canvas), pixels = new Pixels(width, height);
    drawWave(pixels, heard, 0, width, 0, seconds() / width, height / 2, height / 2 - 1, word(style.color), word(style.caretColor));
    canvas.getContext('2d').putImageData(pixels.image, 0, 0);
  };

  const begin = () => {
    from.max = to.max = seconds();
    from.value = 0;
    to.value = Math.min(FIRST_S, seconds());
    show();
    draw();
  };

  // Neither handle passes the other.
  from.addEventListener('input', () => { if (+from.value > to.value - LEAST_S) from.value = to.value - LEAST_S; show(); });
  to.addEventListener('input', () => { if (+to.value < +from.value + LEAST_S) to.value = +from.value + LEAST_S; show(); });
  for (const [text, handle] of [[fromText, from], [toText, to]]) {
    text.addEventListener('change', () => {
      const s = read(text.value);
      if (s !== null) handle.value = s;
      handle.dispatchEvent(new Event('input'));
    });
  }
  // Where one presses, the nearer handle goes.
  canvas.addEventListener('pointerdown', event => {
    const edge = canvas.getBoundingClientRect(), s = (event.clientX - edge.left) / edge.width * seconds();
    const near = Math.abs(s - from.value) < Math.abs(s - to.value) ? from : to;
    near.value = s;
    near.focus();
    near.dispatchEvent(new Event('input'));
  });
  track.addEventListener('change', begin);
  box.closest('details').addEventListener('toggle', draw);
  addEventListener('resize', draw);
  // Within the form of the review, what is not of it saves nothing.
  box.closest('details').addEventListener('keydown', event => { if (event.key === 'Enter' && event.target.matches('input')) { event.preventDefault(); event.target.dispatchEvent(new Event('change')); } });
  box.closest('details').addEventListener('input', event => event.stopPropagation());
  const told = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
  document.getElementById('cliphear').addEventListener('click', () => told('gekiban:hear', { address: chosen().dataset.sound, from: +from.value, to: +to.value, called: chosen().textContent }));
  document.getElementById('clipinsert').addEventListener('click', () => told('gekiban:insert', { address: `clip:${track.value}@${time(+from.value)}-${time(+to.value)}`, called: chosen().textContent.trim() }));
  begin();
}
