// The clips of a review: a click plays the span here; without it the link leads to where it sounds.
const bar = document.getElementById('clipplayer');
if (bar) {
  const sound = bar.querySelector('audio'), words = document.getElementById('clipwords');
  let end = 0, now = null;

  const leave = () => { now?.removeAttribute('aria-current'); now = null; };

  // Also for whoever marks a span: begins at a second, ends at another, 0 for the end of all.
  const play = (address, from, to, called, link = null) => {
    leave();
    now = link;
    now?.setAttribute('aria-current', 'true');
    bar.hidden = false;
    words.textContent = called;
    end = to;
    const begin = () => { sound.currentTime = from; sound.play().catch(() => {}); };
    if (sound.getAttribute('src') === address && sound.readyState > 0) begin();
    else { sound.src = address; sound.addEventListener('loadedmetadata', begin, { once: true }); sound.load(); }
  };

  const watch = () => {
    if (end && sound.currentTime >= end) { sound.pause(); end = 0; leave(); return; }
    if (!sound.paused) requestAnimationFrame(watch);
  };
  sound.addEventListener('play', watch);
  // A page that is not seen draws nothing, and its sound must end all the same.
  sound.addEventListener('timeupdate', () => { if (end && sound.currentTime >= end) { sound.pause(); end = 0; leave(); } });
  sound.addEventListener('error', () => { if (sound.getAttribute('src')) words.textContent = bar.dataset.gone; });
  bar.querySelector('button').addEventListener('click', () => { sound.pause(); leave(); bar.hidden = true; });

  document.addEventListener('click', event => {
    const link = event.target.closest('a.clip[data-sound]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link === now && !sound.paused) { sound.pause(); leave(); return; }
    play(link.dataset.sound, +link.dataset.from, +link.dataset.to || 0, link.textContent, link);
  });
  document.addEventListener('gekiban:hear', event => play(event.detail.address, event.detail.from, event.detail.to, event.detail.called));
}
