// Keeps what is written: at every pause at the desk, and until that has said so in this browser.
const form = document.getElementById('review');
if (form) {
  const PAUSE_MS = 1500, COPY_MS = 250;
  const body = form.elements.body, title = form.elements.title, version = form.elements.version;
  const state = document.getElementById('state'), notice = document.getElementById('notice');
  const abouts = [...form.querySelectorAll('[name=about]')].map(each => each.value).join(',');
  const key = () => form.dataset.id ? `gekiban.review.${form.dataset.id}` : `gekiban.review.new.${abouts}`;
  let isSaving = false, isStale = false, pause = 0, copying = 0, kept = body.value + '\0' + title.value;

  const tell = (what, isTrouble) => { state.textContent = what; state.classList.toggle('trouble', Boolean(isTrouble)); };
  const words = () => body.value + '\0' + title.value;
  const copy = () => {
    try { localStorage.setItem(key(), JSON.stringify({ body: body.value, title: title.value, version: version.value })); } catch { /* full, or not allowed */ }
  };
  const forget = name => { try { localStorage.removeItem(name); } catch { /* not allowed */ } };

  async function save() {
    clearTimeout(pause);
    if (isSaving || isStale || words() === kept) return;
    isSaving = true;
    tell(form.dataset.saving);
    const sent = words(), was = key();
    try {
      const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) {
        const isSaid = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
        tell(answer.status === 413 ? form.dataset.long : isSaid ? await answer.text() : form.dataset.offline, true);
        if (answer.status === 409) behind();
        return;
      }
      const saved = await answer.json();
      kept = sent;
      version.value = saved.version;
      if (!form.dataset.id) is(saved.id);
      if (words() === sent) { forget(was); tell(form.dataset.saved); } else { forget(was); copy(); later(); }
    } catch {
      tell(form.dataset.offline, true);
      pause = setTimeout(save, 10 * PAUSE_MS);
    } finally {
      isSaving = false;
      if (!isStale && words() !== sent) later();
    }
  }

  const later = () => { clearTimeout(pause); pause = setTimeout(save, PAUSE_MS); };

  // It has a number now: what follows is saved there, and loading the page again shows it.
  function is(id) {
    const here = `${form.dataset.base}/${id}`;
    form.dataset.id = id;
    form.action = `${here}/save`;
    history.replaceState(null, '', `${here}/edit`);
    document.querySelectorAll('.kept').forEach(each => {
      each.hidden = false;
      if (each.matches('button')) each.formAction = `${here}/published`;
      else each.href = each.getAttribute('href') === '/versions' ? `${here}/versions` : here;
    });
  }

  // Nothing more is saved by itself: a press shows both texts.
  function behind() {
    isStale = true;
    const button = document.createElement('button');
    button.className = 'btn main';
    button.setAttribute('form', form.id);
    button.textContent = form.dataset.both;
    notice.replaceChildren(button);
  }

  form.addEventListener('input', () => {
    tell(form.dataset.unsaved);
    clearTimeout(copying);
    copying = setTimeout(copy, COPY_MS);
    later();
  });
  // The copy stays until the page says that the version came on; a form that goes cannot tell.
  form.addEventListener('submit', () => { clearTimeout(pause); isStale = true; copy(); });
  addEventListener('pagehide', () => { if (words() !== kept) copy(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && words() !== kept) { copy(); save(); } });

  let found = null;
  try { found = JSON.parse(localStorage.getItem(key())); } catch { /* not allowed, or no copy of ours */ }
  if (found && typeof found.body === 'string' && found.body + '\0' + found.title !== kept) {
    const lost = document.getElementById('lost');
    lost.hidden = false;
    lost.querySelector('[data-take]').addEventListener('click', () => {
      body.value = found.body;
      title.value = found.title;
      if (form.dataset.id && found.version) version.value = found.version;
      lost.hidden = true;
      body.dispatchEvent(new Event('input', { bubbles: true }));
    });
    lost.querySelector('[data-leave]').addEventListener('click', () => { forget(key()); lost.hidden = true; });
  } else if (found) forget(key());

  // What is put in goes through the browser's own undo where it has one.
  const insert = (from, to, text) => {
    body.focus();
    body.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) {
      body.setRangeText(text, from, to, 'end');
      body.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  document.addEventListener('gekiban:insert', event => {
    const { selectionStart: from, selectionEnd: to } = body;
    insert(from, to, `[${body.value.slice(from, to) || event.detail.called}](${event.detail.address})`);
  });
  // A clip that is pasted over words is theirs.
  body.addEventListener('paste', event => {
    const { selectionStart: from, selectionEnd: to } = body;
    const clip = /^\[[^\]]*\]\((clip:[^\s()]+)\)$/.exec(event.clipboardData.getData('text/plain').trim());
    if (!clip || from === to) return;
    event.preventDefault();
    insert(from, to, `[${body.value.slice(from, to)}](${clip[1]})`);
  });
  document.getElementById('preview').addEventListener('click', event => {
    const offer = event.target.closest('[data-offer]');
    if (!offer) return;
    const { words: named, thing } = offer.dataset;
    const at = body.value.startsWith(named, +offer.dataset.offer) ? +offer.dataset.offer : body.value.indexOf(named);
    if (at >= 0) insert(at, at + named.length, `[${named}](${thing})`);
  });
}

// What was put together of two texts is kept here until its page comes back with it.
const merge = document.querySelector('form[data-merge]');
merge?.addEventListener('submit', () => {
  const { body, title, version } = merge.elements;
  try { localStorage.setItem(`gekiban.review.${merge.dataset.merge}`, JSON.stringify({ body: body.value, title: title.value, version: version.value })); } catch { /* full, or not allowed */ }
});
