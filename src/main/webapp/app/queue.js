// What is entered here waits in this browser until the server has answered, and goes out once, in the order of entry.
// Each call gets its key when it is entered, so that one whose answer was lost is repeated without a second act.
import { Refusal, get, post } from 'concord/api.js';
import { isStillSignedIn, person } from 'concord/person.js';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
const PATIENCE = 20_000;

// Not an answer to the act itself: it is tried again. All others are kept until the person has decided.
const PASSING = [0, 401, 408, 425, 429, 502, 503, 504];

const listeners = new Set();
let sending = null;
let planned = null;
let pause = FIRST_PAUSE;
let away = false;
let entered = 0;

/**
 * Takes calls that are made one after another, as one entry; `about` says in words and ids what it is, for who looks at
 * the queue: `{documentId, title, partId, name, says}` where `says` is a key of words. Throws where this browser cannot
 * keep it: then it has not been taken.
 */
export function enter(about, calls) {
  const place = `${String(Date.now()).padStart(15, '0')}-${String(entered++).padStart(6, '0')}-${crypto.randomUUID()}`;
  const entry = { id: prefix() + place, at: new Date().toISOString(), about, tried: false, done: 0, refusal: null,
    calls: calls.map(({ path, body }) => ({ path, body, key: crypto.randomUUID() })) };
  write(entry);
  tell();
  send();
  return entry;
}

/** All that waits here of the person who is signed in, the oldest first. */
export function waiting() {
  if (!person()) return [];
  const mine = prefix();
  return Object.keys(localStorage).filter((id) => id.startsWith(mine)).sort().map(read).filter(Boolean);
}

/** Whether the last attempt found no server. */
export const lineIsAway = () => away;

/** Calls back when something was entered, sent or refused; with `{sent}` when that entry has arrived. */
export function onQueue(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends what waits; while that runs, a second call waits for the first. */
export function send() {
  clearTimeout(planned);
  planned = null;
  sending ??= alone(drain).finally(() => {
    sending = null;
    plan();
  });
  return sending;
}

/** Sends a refused entry again, as the same act. */
export function again(id) {
  const entry = read(id);
  if (!entry) return;
  entry.refusal = null;
  write(entry);
  tell();
  send();
}

/** The person has decided that an entry does not go out: one that was refused, or that nobody has tried to send yet. */
export function giveUp(id) {
  localStorage.removeItem(id);
  tell();
}

async function drain() {
  try {
    if (!next()) return;
    // Somebody else may have signed in at another tab meanwhile: nothing goes out under another's name.
    if ((await get('/me', PATIENCE)).id !== person()?.id) return;
    for (let entry = next(); entry && isStillSignedIn(); entry = next()) await sendOne(entry);
    reached(true);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    reached(false);
  }
}

async function sendOne(entry) {
  try {
    entry.tried = true;
    write(entry);
    while (entry.done < entry.calls.length) {
      const { path, body, key } = entry.calls[entry.done];
      await post(path, body, key, PATIENCE);
      entry.done += 1;
      write(entry);
    }
  } catch (refusal) {
    if (PASSING.includes(refusal.status)) throw refusal;
    entry.refusal = { status: refusal.status, problem: refusal.problem };
    write(entry);
    tell();
    return;
  }
  localStorage.removeItem(entry.id);
  tell({ sent: entry });
}

const next = () => waiting().find((entry) => !entry.refusal);

// One tab at a time; where the browser knows no locks, the keys alone keep an act from counting twice.
const alone = (run) => (navigator.locks ? navigator.locks.request('concord.queue', run) : run());

function plan() {
  if (planned || !next()) return;
  planned = setTimeout(send, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

function reached(found) {
  if (found) pause = FIRST_PAUSE;
  if (away === !found) return;
  away = !found;
  tell();
}

function tell(what = {}) {
  listeners.forEach((listener) => listener(what));
}

const prefix = () => `concord.waits.${person().id}.`;

const write = (entry) => localStorage.setItem(entry.id, JSON.stringify(entry));

function read(id) {
  try {
    return JSON.parse(localStorage.getItem(id) ?? 'null');
  } catch {
    return null;
  }
}

window.addEventListener('online', () => {
  pause = FIRST_PAUSE;
  send();
});
window.addEventListener('storage', (event) => event.key?.startsWith('concord.waits.') && tell());
window.addEventListener('beforeunload', (event) => waiting().length && event.preventDefault());
