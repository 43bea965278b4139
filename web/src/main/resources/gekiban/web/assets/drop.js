// A show that is dropped or chosen is copied to the desk file by file, and then looked at.
import { base } from './base.js';
const zone = document.querySelector('[data-drop]'), says = zone.querySelector('[data-says]');
const chooser = zone.querySelector('[data-choose]'), input = chooser.querySelector('input');
const json = { 'Content-Type': 'application/json' };
let busy = false;

const tell = (key, holes = {}) => {
  says.textContent = Object.entries(holes).reduce((text, [name, value]) => text.replace(`{${name}}`, value), zone.dataset[key]);
};

const readAll = reader => new Promise((good, bad) => reader.readEntries(good, bad));
const fileOf = entry => new Promise((good, bad) => entry.file(good, bad));

// All files below what was dropped, with their paths.
async function walk(entry, above, found) {
  const path = above + entry.name;
  if (entry.isFile) found.push({ path, file: await fileOf(entry) });
  else {
    const reader = entry.createReader();
    for (let some = await readAll(reader); some.length; some = await readAll(reader)) {
      for (const each of some) await walk(each, `${path}/`, found);
    }
  }
}

async function ask(path, options) {
  const reply = await fetch(base + path, options);
  if (!reply.ok) {
    const problem = await reply.json().catch(() => ({}));
    throw new Error(problem.detail || reply.status);
  }
  return reply.status === 204 ? {} : reply.json();
}

async function send(files) {
  const { upload, left_out: out } = await ask('/api/v1/uploads', {
    method: 'POST', headers: json,
    body: JSON.stringify({ files: files.map(({ path, file }) => ({ path, bytes: file.size })) }),
  });
  const left = new Set(out.map(each => each.file)), wanted = files.filter(each => !left.has(each.path));
  const all = wanted.reduce((sum, each) => sum + each.file.size, 0);
  if (!wanted.length) { tell('nothing'); return; }
  let sent = 0;
  for (const { path, file } of wanted) {
    tell('sending', { name: path, percent: Math.floor(100 * sent / Math.max(1, all)) });
    await ask(`/api/v1/uploads/${upload}?path=${encodeURIComponent(path)}`, { method: 'PUT', headers: { 'Content-Type': 'application/octet-stream' }, body: file });
    sent += file.size;
  }
  const job = await ask('/api/v1/jobs', { method: 'POST', headers: json, body: JSON.stringify({ task: 'look', upload }) });
  location.href = `${base}/jobs/${job.job}`;
}

async function bring(gather) {
  if (busy) return;
  busy = true;
  try {
    const files = await gather();
    if (files.length) await send(files); else tell('nothing');
  } catch (error) {
    tell('broken', { why: error.message });
  }
  busy = false;
}

addEventListener('beforeunload', event => { if (busy) event.preventDefault(); });
zone.addEventListener('dragover', event => event.preventDefault());
zone.addEventListener('drop', event => {
  event.preventDefault();
  // The entries must be taken at once; later the browser has forgotten them.
  const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  bring(async () => {
    const found = [];
    for (const entry of entries) await walk(entry, '', found);
    return found;
  });
});
chooser.hidden = false;
input.addEventListener('change', () => {
  const files = [...input.files].map(file => ({ path: file.webkitRelativePath || file.name, file }));
  bring(async () => files);
});
