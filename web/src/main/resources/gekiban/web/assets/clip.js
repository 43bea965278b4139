// What is this? A file that is dropped or chosen, or what the microphone hears, is sent to be named.
import { base } from './base.js';
const dialog = document.getElementById('clip');
const says = document.getElementById('clip-says'), answer = document.getElementById('clip-answer');
const button = dialog.querySelector('[data-record]'), file = document.getElementById('clip-file');
const MOST_BYTES = 100 * 1024 * 1024, LONGEST_MS = 30000;
let recorder = null, asking = null;

export function openClip() {
  document.querySelector('dialog.palette[open]')?.close();
  if (!dialog.open) dialog.showModal();
}

async function send(clip) {
  asking?.abort();
  const mine = asking = new AbortController();
  answer.replaceChildren();
  if (clip.size > MOST_BYTES) { says.textContent = dialog.dataset.long; return; }
  says.textContent = dialog.dataset.working;
  try {
    const reply = await fetch(`${base}/clip`, {
      method: 'POST', body: clip, signal: mine.signal,
      headers: { 'HX-Request': 'true', 'Content-Type': 'application/octet-stream' },
    });
    // The desk renders it, texts of strangers as text.
    const part = new DOMParser().parseFromString(await reply.text(), 'text/html');
    if (asking !== mine) return;
    says.textContent = '';
    answer.replaceChildren(...part.body.childNodes);
  } catch (error) {
    if (error.name !== 'AbortError') says.textContent = dialog.dataset.broken;
  }
}

async function record() {
  if (recorder) { recorder.stop(); return; }
  let stream;
  try {
    // What cleans up voices spoils music.
    stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false } });
  } catch {
    says.textContent = dialog.dataset.nomicrophone;
    return;
  }
  if (!dialog.open) { stream.getTracks().forEach(track => track.stop()); return; }
  const parts = [], began = performance.now(), mine = recorder = new MediaRecorder(stream);
  answer.replaceChildren();
  button.textContent = dialog.dataset.stop;
  const tell = () => { says.textContent = dialog.dataset.recording.replace('{seconds}', Math.floor((performance.now() - began) / 1000)); };
  tell();
  const telling = setInterval(tell, 1000), last = setTimeout(() => mine.stop(), LONGEST_MS);
  mine.addEventListener('dataavailable', event => parts.push(event.data));
  mine.addEventListener('stop', () => {
    clearInterval(telling);
    clearTimeout(last);
    stream.getTracks().forEach(track => track.stop());
    recorder = null;
    button.textContent = dialog.dataset.record;
    if (dialog.open) send(new Blob(parts, { type: mine.mimeType })); else says.textContent = '';
  });
  mine.start();
}

// Files may be dropped anywhere, except where a page takes them itself.
const isFile = event => [...event.dataTransfer?.types || []].includes('Files') && !event.target.closest?.('[data-drop]');

export function startClip() {
  if (!window.MediaRecorder || !navigator.mediaDevices?.getUserMedia) button.remove();
  button.addEventListener('click', record);
  file.addEventListener('change', () => { if (file.files[0]) send(file.files[0]); file.value = ''; });
  dialog.addEventListener('close', () => { asking?.abort(); recorder?.stop(); });
  addEventListener('dragover', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    openClip();
  });
  addEventListener('drop', event => {
    if (!isFile(event) || event.defaultPrevented) return;
    event.preventDefault();
    openClip();
    if (event.dataTransfer.files[0]) send(event.dataTransfer.files[0]);
  });
}
