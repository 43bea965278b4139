// A track's page: its waveform, on which one clicks to hear; begins where the address says.
import { wave, Pixels, word, drawWave } from './strip-waves.js';

const box = document.getElementById('sounds');
if (box) {
  const sound = document.getElementById('sound'), time = box.querySelector('.wave'), canvas = box.querySelector('canvas');
  const head = document.createElement('div');
  head.className = 'now';
  time.append(head);
  const seconds = () => sound.duration || +box.dataset.seconds || 1;

  const draw = () => {
    const ratio = devicePixelRatio || 1, width = Math.round(time.clientWidth * ratio), height = Math.round(time.clientHeight * ratio);
    const heard = wave(box.dataset.wave, draw);
    if (!heard || !width) return;
    canvas.width = width;
    canvas.height = height;
    const style = getComputedStyle(canvas), pixels = new Pixels(width, height);
    drawWave(pixels, heard, 0, width, 0, seconds() / width, height / 2, height / 2 - 1, word(style.color), word(style.caretColor));
    canvas.getContext('2d').putImageData(pixels.image, 0, 0);
  };

  const move = () => {
    head.style.transform = `translateX(${sound.currentTime / seconds() * time.clientWidth}px)`;
    if (!sound.paused) requestAnimationFrame(move);
  };

  const asked = () => {
    const at = /^#t=([0-9.]+)$/.exec(location.hash);
    if (at) sound.currentTime = +at[1];
  };

  time.addEventListener('click', event => {
    const edge = time.getBoundingClientRect();
    sound.currentTime = (event.clientX - edge.left) / edge.width * seconds();
    sound.play().catch(() => {});
  });
  sound.addEventListener('play', move);
  sound.addEventListener('seeked', move);
  sound.addEventListener('loadedmetadata', () => { asked(); draw(); });
  sound.addEventListener('error', () => { document.getElementById('sound-trouble').hidden = false; });
  addEventListener('hashchange', asked);
  addEventListener('resize', draw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  if (sound.readyState > 0) asked();
  draw();
}
