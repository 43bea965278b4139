// The episode's page: a click plays, the head follows the film's clock, the sentence says what sounds.
'use strict';
const film = document.getElementById('film');
const q = s => document.querySelector(s);
const clock = t => `${Math.floor(t / 60)}:${String(Math.floor(t % 60)).padStart(2, '0')}`;

// Labelled ticks every so many seconds, small ones between.
function ruler() {
  const strip = q('.strip.all'), lane = q('.strip.all .ruler .time');
  if (!strip || !lane) return;
  const span = +strip.dataset.seconds, want = 84 * span / Math.max(1, lane.clientWidth);
  const step = [1, 2, 5, 10, 30, 60, 120, 300, 600].find(s => s >= want) || 1200;
  const small = step / 5;
  lane.replaceChildren(...Array.from({ length: Math.floor(span / small) + 1 }, (_, i) => {
    const tick = document.createElement('i'), t = i * small, big = i % 5 === 0;
    tick.className = big ? 'tick big' : 'tick';
    tick.style.setProperty('--s', t);
    if (big && t < span - want * .3) {
      const label = document.createElement('span');
      label.textContent = clock(t);
      tick.append(label);
    }
    return tick;
  }));
}

function show(t) {
  const strip = q('.strip.all');
  if (strip) strip.style.setProperty('--t0', t);
  let said = null;
  for (const row of document.querySelectorAll('#cues tr[data-s]')) {
    const sounds = t >= +row.dataset.s && t < +row.dataset.e;
    row.toggleAttribute('aria-current', sounds);
    if (sounds && !said) said = row;
  }
  const sentence = q('#sentence');
  if (sentence) {
    const text = said ? `${clock(t)}  ${said.dataset.code}  ${said.dataset.say}` : '';
    if (sentence.textContent !== text) sentence.textContent = text;
  }
}

function play(t) {
  if (!film) return show(t);
  film.currentTime = t;
  film.play().catch(() => show(t));
}

document.addEventListener('click', e => {
  const at = e.target.closest('[data-s]:not(tr)');
  if (at) {
    e.preventDefault();
    history.replaceState(null, '', '#t=' + at.dataset.s);
    play(+at.dataset.s);
  }
});

if (film) {
  const follow = () => { show(film.currentTime); if (!film.paused) requestAnimationFrame(follow); };
  film.addEventListener('play', () => requestAnimationFrame(follow));
  film.addEventListener('seeked', () => show(film.currentTime));
  film.addEventListener('error', () => { q('#player-trouble').hidden = false; });
}

// j and k: the next cue, the one before; Space plays. Not while somebody types.
document.addEventListener('keydown', e => {
  if (!film || e.ctrlKey || e.metaKey || e.altKey || /INPUT|TEXTAREA|BUTTON|VIDEO/.test(e.target.tagName)) return;
  const starts = [...document.querySelectorAll('#cues tr[data-s]')].map(row => +row.dataset.s);
  const now = film.currentTime;
  if (e.key === ' ') { e.preventDefault(); if (film.paused) film.play(); else film.pause(); }
  if (e.key === 'k') { const next = starts.find(s => s > now + .05); if (next !== undefined) play(next); }
  if (e.key === 'j') { const before = starts.filter(s => s < now - .5).pop(); if (before !== undefined) play(before); }
});

function start() {
  ruler();
  const asked = /^#t=([0-9.]+)$/.exec(location.hash), cue = /^#c\d+$/.test(location.hash) && q(location.hash);
  const t = asked ? +asked[1] : cue ? +cue.dataset.s : 0;
  if (t && film) film.currentTime = t;
  show(t);
}
addEventListener('resize', ruler);
document.addEventListener('htmx:afterSwap', () => { ruler(); show(film ? film.currentTime : 0); });
start();
