// What is said of cues goes to the desk, and the parts that changed come back.
import { base } from './base.js';
import { q, qa, page, seconds, readCues, cueOf, clock } from './strip-dom.js';
import { redrawAll } from './strip.js';
import { choose, chosen, chosenCue } from './strip-choose.js';

const PARTS = ['total', 'whole', 'near', 'sentences', 'insp', 'list'];
const done = [], undone = [];

// Answers whether it was done.
export async function send(address, values, { remember = done, forgets = true } = {}) {
  const seen = chosen.id;
  let answer;
  try {
    answer = await fetch(address, { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(values) });
  } catch {
    trouble(page.dataset.id, null);
    return false;
  }
  const doc = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (answer.status === 409 && q('.conflict', doc)) { conflict(doc, address, values); return false; }
  if (!answer.ok) { trouble(q('.trouble', doc)?.textContent || String(answer.status)); return false; }
  q('#trouble').replaceChildren();
  swap(doc, seen);
  const root = q('[data-edit]', doc) || { dataset: {} }, edit = +root.dataset.edit || 0;
  if (edit) {
    remember.push({ edit, cue: values.cue || `cue/${root.dataset.chosen}` });
    if (forgets) undone.length = 0;
  }
  return true;
}

// Who chose another cue while the desk was asked stays there.
function swap(doc, seen = chosen.id) {
  const root = q('[data-edit]', doc), focus = focused();
  for (const name of PARTS) {
    const there = q(`[data-part="${name}"]`, page), fresh = q(`[data-part="${name}"]`, doc);
    if (!there && !fresh) continue;
    if (!there || !fresh) { location.reload(); return; } // the first cue, or the last one: a lane comes or goes
    there.replaceWith(document.adoptNode(fresh));
  }
  readCues();
  const isElsewhere = chosen.id !== seen, id = root && !isElsewhere ? root.dataset.chosen : chosen.id;
  choose(cueOf(id), { inspector: isElsewhere, shows: false });
  redrawAll();
  if (focus) (q(focus, page) || q('.insp button', page))?.focus();
}

// Where the keyboard was, so that it is there again.
function focused() {
  const element = document.activeElement;
  if (!element || !element.closest('[data-part]')) return null;
  if (element.id) return `#${element.id}`;
  if (element.dataset.do) return `[data-part] [data-do="${element.dataset.do}"]`;
  return element.name ? `.insp [name="${element.name}"]${element.value && element.tagName === 'BUTTON' ? `[value="${element.value}"]` : ''}` : '.insp button';
}

function trouble(text) {
  const line = document.createElement('p');
  line.className = 'trouble';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  q('#trouble').replaceChildren(line);
}

// Somebody was quicker: both are kept until the reader says which holds.
function conflict(doc, address, values) {
  const told = document.adoptNode(q('.conflict', doc));
  q('#trouble').replaceChildren(told);
  q('[data-do=keep]', told).addEventListener('click', () => send(address, { ...values, version: told.dataset.version }));
  q('[data-do=take]', told).addEventListener('click', async () => {
    const fresh = await fetch(`${base}/episodes/${page.dataset.id}?cue=${chosen.id}`);
    const there = new DOMParser().parseFromString(await fresh.text(), 'text/html');
    q('#trouble').replaceChildren();
    swap(there);
  });
  q('[data-do=keep]', told).focus();
}

export const say = (cue, act, values = {}) => send(`${base}/cues/${cue.id}/${act}`, { version: cue.version, ...values });

export function moveEnds(cue, from, to) {
  return say(cue, 'correct', { from: from.toFixed(3), to: to.toFixed(3) });
}

export async function undo() {
  const last = done.pop();
  if (!last) { q('.insp [data-do=undo]')?.click(); return; }
  await send(`${base}/edits/${last.edit}/undo`, { episode: `episode/${page.dataset.id}`, cue: last.cue }, { remember: undone, forgets: false });
}

export async function redo() {
  const last = undone.pop();
  if (last) await send(`${base}/edits/${last.edit}/undo`, { episode: `episode/${page.dataset.id}`, cue: last.cue }, { forgets: false });
}

export function present() {
  const cue = chosenCue(), all = ['underscore', 'on_screen', 'effect'];
  if (cue) say(cue, 'present', { presence: all[(all.indexOf(cue.presence) + 1) % all.length] });
}

export function start() {
  page.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('[data-act]')) return;
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form, event.submitter));
    send(form.getAttribute('action'), values).then(isDone => { if (isDone && form.closest('#add')) { form.closest('#add').open = false; form.reset(); } });
  });
  page.addEventListener('input', event => event.target.closest('.insp form')?.classList.add('changed'));
}
