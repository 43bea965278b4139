// The clips of a page: a click plays the span, cut out beside the page or from the reader's own file.
// A classic script without parts: pages that are opened as files can load no others.
(function () {
  'use strict';
  var bar = document.getElementById('clipplayer');
  if (!bar) return;
  var sound = bar.querySelector('audio'), words = document.getElementById('clipwords');
  var ask = bar.querySelector('label'), file = ask.querySelector('input');
  var own = {}; // what the reader chose, by the recording; it stays on their machine
  var end = 0, now = null, waits = null;

  function leave() { if (now) now.removeAttribute('aria-current'); now = null; }
  function stop() { sound.pause(); end = 0; leave(); }

  function play(address, from, to) {
    ask.hidden = true;
    sound.hidden = false;
    end = to;
    function begin() { sound.currentTime = from; var p = sound.play(); if (p) p.catch(function () {}); }
    if (sound.getAttribute('src') === address && sound.readyState > 0) { begin(); return; }
    sound.src = address;
    sound.addEventListener('loadedmetadata', begin, { once: true });
    sound.load();
  }

  sound.addEventListener('timeupdate', function () { if (end && sound.currentTime >= end) stop(); });
  sound.addEventListener('ended', leave);
  sound.addEventListener('error', function () {
    if (!sound.getAttribute('src')) return;
    words.textContent = bar.getAttribute('data-gone');
    for (var key in own) if (own[key] === sound.getAttribute('src')) delete own[key];
    if (waits) { ask.hidden = false; sound.hidden = true; }
  });
  bar.querySelector('button').addEventListener('click', function () { stop(); bar.hidden = true; });
  file.addEventListener('change', function () {
    if (!file.files.length || !waits) return;
    own[waits.key] = URL.createObjectURL(file.files[0]);
    words.textContent = waits.called;
    play(own[waits.key], waits.from, waits.to);
  });

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a.clip[data-sound]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link === now && !sound.paused) { stop(); return; }
    stop();
    now = link;
    link.setAttribute('aria-current', 'true');
    bar.hidden = false;
    var address = link.getAttribute('data-sound');
    var from = +link.getAttribute('data-from') || 0, to = +link.getAttribute('data-to') || 0;
    var mine = /^own:([^:]*):?([\s\S]*)$/.exec(address);
    waits = null;
    if (!mine) { words.textContent = link.textContent; play(address, from, to); return; }
    waits = { key: mine[1], called: link.textContent, from: from, to: to };
    if (own[mine[1]]) { words.textContent = link.textContent; play(own[mine[1]], from, to); return; }
    sound.hidden = true;
    ask.hidden = false;
    file.value = '';
    words.textContent = bar.getAttribute('data-ask').replace('{title}', mine[2]);
    file.focus();
  });
})();
