// The episode's page: puts the parts together, and begins where the address says.
import { q, seconds, readCues, cues, cueOf } from './strip-dom.js';
import { setView, redrawAll } from './strip.js';
import { seek } from './player.js';
import * as choosing from './strip-choose.js';
import * as acts from './strip-acts.js';
import * as pointer from './strip-pointer.js';
import * as keys from './keys.js';

const FIRST_SEEN_S = 100, FIRST_SEEN_NARROW_S = 40;

readCues();
for (const part of [choosing, acts, pointer, keys]) part.start();
const asked = /^#t=([0-9.]+)$/.exec(location.hash), named = /^#c(\d+)$/.exec(location.hash);
const cue = cueOf(named ? named[1] : new URLSearchParams(location.search).get('cue')) || cues[0];
const t = asked ? +asked[1] : named || location.search ? cue?.start || 0 : 0;
const seen = Math.min(seconds, innerWidth < 720 ? FIRST_SEEN_NARROW_S : FIRST_SEEN_S);
setView(Math.max(0, t - seen / 3), seen);
if (cue) choosing.choose(cue, { inspector: Boolean(named), shows: false });
seek(Math.min(t, seconds));
choosing.tell(t);
redrawAll();
