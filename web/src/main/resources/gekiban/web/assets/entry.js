// The forms of the catalogue: a list to choose a thing from as one types, the key that saves, and
// what the desk answers when something could not be done.
'use strict';
const input = list => list.parentElement.querySelector('[data-pick]');
const options = list => [...list.querySelectorAll('[role=option]')];

function close(list) {
  list.replaceChildren();
  input(list).setAttribute('aria-expanded', 'false');
  input(list).removeAttribute('aria-activedescendant');
}

function choose(field, option) {
  field.value = option.dataset.choice;
  field.closest('.slot')?.classList.add('typed');
  field.focus();
}

function move(list, step) {
  const all = options(list), now = all.findIndex(o => o.getAttribute('aria-selected') === 'true');
  if (!all.length) return;
  const next = all[(now + step + all.length) % all.length];
  all.forEach(o => o.setAttribute('aria-selected', String(o === next)));
  input(list).setAttribute('aria-activedescendant', next.id);
  next.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('htmx:afterSwap', e => {
  const list = e.target;
  if (list.matches?.('.pick ul')) {
    // Two lists may hold the same thing: ids are of the list too.
    options(list).forEach(o => { o.id = list.id + '-' + o.id; });
    input(list).setAttribute('aria-expanded', String(options(list).length > 0));
  }
});

document.addEventListener('keydown', e => {
  if (e.target.matches?.('[data-pick]')) {
    const list = e.target.nextElementSibling;
    const chosen = list.querySelector('[aria-selected=true]');
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { e.preventDefault(); move(list, e.key === 'ArrowDown' ? 1 : -1); }
    if (e.key === 'Enter' && chosen) { e.preventDefault(); choose(e.target, chosen); close(list); }
    if (e.key === 'Escape' && list.children.length) { e.preventDefault(); close(list); }
    if (e.key === 'Tab') close(list);
    return;
  }
  if (e.ctrlKey || e.metaKey || e.altKey || /INPUT|TEXTAREA|SELECT/.test(e.target.tagName)) return;
  const save = document.querySelector('[data-save]');
  if (e.key === 's' && save && document.body.dataset.keys !== 'off') { e.preventDefault(); save.form.requestSubmit(save); }
});

document.addEventListener('click', e => {
  const choice = e.target.closest('[data-choice]');
  if (choice) {
    const list = choice.closest('.pick ul');
    const field = list ? input(list) : choice.closest('.slot').querySelector('[data-pick]');
    choose(field, choice);
    if (list) close(list);
  }
  document.querySelectorAll('.pick ul').forEach(list => { if (!list.parentElement.contains(e.target)) close(list); });
});

// What was typed and not yet saved is marked, and what the desk refuses is told above the form.
document.addEventListener('input', e => e.target.closest('.slot')?.classList.add('typed'));
// Nothing else is replaced then: the form still carries the edit that its reader saw, so that saving
// what was typed is held against what others did.
document.addEventListener('htmx:beforeSwap', e => {
  const { xhr } = e.detail;
  if (xhr.status < 400) return;
  e.detail.shouldSwap = false;
  const told = new DOMParser().parseFromString(xhr.responseText, 'text/html');
  const notice = told.getElementById('notice') || told.querySelector('.trouble');
  if (notice) document.getElementById('notice').replaceChildren(...notice.childNodes);
});
