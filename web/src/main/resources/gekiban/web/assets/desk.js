// What all pages have: the keys and buttons that open search and naming.
import './token.js';
import { hasKeys } from './base.js';
import { openSearch, readHits } from './search.js';
import { openClip, startClip } from './clip.js';

const DOES = { search: openSearch, clip: openClip };
const KEYS = { '/': openSearch, w: openClip };

document.addEventListener('click', event => {
  const link = event.target.closest('[data-do]'), does = link && DOES[link.dataset.do];
  if (!does || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  does();
});

addEventListener('keydown', event => {
  const at = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
  const does = hasKeys() && KEYS[event.key];
  if (!does) return;
  event.preventDefault();
  does();
});

readHits();
startClip();
