// A season: each line has one stop for Tab; arrows go between its cues, and up and down between lines.
const season = document.querySelector('.season');

const cuesOf = line => [...line.querySelectorAll('.cue')];

function go(from, to) {
  if (!to) return;
  for (const cue of cuesOf(to.closest('.ep'))) cue.tabIndex = -1;
  from.closest('.ep') === to.closest('.ep') && (from.tabIndex = -1);
  to.tabIndex = 0;
  to.focus();
}

// The cue of a line that is nearest to the one left.
function nearest(line, left) {
  let best = null, distance = Infinity;
  for (const cue of cuesOf(line)) {
    const off = Math.abs(cue.getBoundingClientRect().left - left);
    if (off < distance) { best = cue; distance = off; }
  }
  return best;
}

season?.addEventListener('keydown', event => {
  const cue = event.target.closest('.cue');
  if (!cue || event.altKey || event.ctrlKey || event.metaKey) return;
  const line = cue.closest('.ep'), cues = cuesOf(line), at = cues.indexOf(cue);
  const lines = [...season.querySelectorAll('.ep:not(.cap)')].filter(each => each.querySelector('.cue'));
  const row = lines.indexOf(line), left = cue.getBoundingClientRect().left;
  const to = {
    ArrowLeft: () => cues[at - 1],
    ArrowRight: () => cues[at + 1],
    Home: () => cues[0],
    End: () => cues.at(-1),
    ArrowUp: () => lines[row - 1] && nearest(lines[row - 1], left),
    ArrowDown: () => lines[row + 1] && nearest(lines[row + 1], left),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  go(cue, to());
});
