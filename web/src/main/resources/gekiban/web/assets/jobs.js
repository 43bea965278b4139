// A job as it goes on: the desk says when something changed, and the page asks for how it looks now.
import { base } from './base.js';
const LEAST_MS = 1000;
const sheet = new CSSStyleSheet(), says = document.getElementById('says');
const number = document.getElementById('live').dataset.job;
let asked = 0, waiting = 0, heard = '';

document.adoptedStyleSheets.push(sheet);

// A style of another answer has another nonce; the same rules are let in by way of the script.
const STYLE = /<style[^>]*>([^<]*)<\/style>/;

// Where the keyboard was, it is again.
function swap(now, rules) {
  const old = document.getElementById('live'), focus = document.activeElement?.id;
  const isFocused = focus && old.contains(document.activeElement);
  sheet.replaceSync(rules);
  old.replaceWith(now);
  if (isFocused) document.getElementById(focus)?.focus();
}

async function show() {
  waiting = 0;
  asked = performance.now();
  const old = document.getElementById('live').dataset;
  let reply;
  try {
    reply = await fetch(`${base}/jobs/${number}`, { headers: { 'HX-Request': 'true' } });
  } catch {
    return; // the desk does not answer; when it does again, the events tell
  }
  if (!reply.ok) { location.href = `${base}/jobs`; return; }
  const html = await reply.text();
  const part = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html').getElementById('live');
  const isNew = part.dataset.state !== old.state;
  if (old.first === 'true' && isNew && part.dataset.over === 'true') { location.reload(); return; }
  part.dataset.first = old.first;
  swap(part, STYLE.exec(html)?.[1] || '');
  if (isNew) says.textContent = document.getElementById('sentence').innerText;
}

// What is being answered is not taken away under the hands.
const isAnswered = () => document.querySelector('#live .found') !== null;

function changed(job) {
  const done = `${job.state} ${job.step} ${job.done}`;
  if (job.step === 'episodes' && done !== heard && heard) says.textContent = document.getElementById('sentence').innerText;
  heard = done;
  if (waiting || isAnswered() && job.state === 'asking') return;
  waiting = setTimeout(show, Math.max(0, LEAST_MS - (performance.now() - asked)));
}

const events = new EventSource(`${base}/api/v1/jobs/events`);
let last = '';
events.addEventListener('jobs', event => {
  const job = JSON.parse(event.data).jobs.find(each => String(each.job) === number);
  const text = JSON.stringify(job);
  if (text === last) return;
  const isFirst = last === '';
  last = text;
  if (!job) { location.href = `${base}/jobs`; return; }
  if (!isFirst || job.state !== document.getElementById('live').dataset.state) changed(job);
});
