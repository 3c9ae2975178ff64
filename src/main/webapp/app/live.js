// Hears what others change, as topics: 'tasks' or 'document <id>'. All tabs of a browser share one line to the server: whichever
// holds the lock keeps it and passes on what it hears. Where there is no line, or a proxy holds it back, each visible tab asks for itself.
//
// A screen says by `topics()` what it shows, and is asked to `freshen()` when that may have changed (screen.js); nothing else needs this.

const SILENT_TOO_LONG = 40_000; // the server says every 15 seconds that it is there
const ASK_EVERY = 15_000;
const ASK_AT_MOST_EVERY = 120_000;
const STREWN_OVER = 300; // so that all who hear of a change do not ask for it at the same moment
const APART = 500;

const shown = new Set();
let channel = null;
let giveUpLock = null;
let source = null;
let comeAgain = null;
let watching = null;
let heardAt = 0;
let isHearing = false;
let askAgainAt = 0;
let pause = ASK_EVERY;

/**
 * Has `freshen` called soon after one of the topics has changed, or may have. `topics()` is asked each time; 'documents' in
 * it stands for every document. `freshen` answers false where the server could not be reached. Returns how to end it.
 */
export function listen(topics, freshen) {
  const one = { topics, freshen, at: 0, waits: null, isStale: false };
  shown.add(one);
  start();
  return () => {
    clearTimeout(one.waits);
    shown.delete(one);
  };
}

/** Nobody is signed in any more. */
export function fallSilent() {
  clearInterval(watching);
  watching = null;
  hangUp();
  giveUpLock?.();
  giveUpLock = null;
  channel?.close();
  channel = null;
}

function start() {
  if (channel) return;
  channel = new BroadcastChannel('concord.live');
  channel.onmessage = ({ data }) => (data === 'who-is-there' ? answer() : hear(data));
  heardAt = Date.now();
  isHearing = true;
  watching = setInterval(watch, 2_000);
  lead();
  channel.postMessage('who-is-there');
}

/** One tab holds the line, until it is closed; where browsers cannot agree on one, each holds its own. */
function lead() {
  if (!navigator.locks) {
    connect();
    return;
  }
  const given = new AbortController();
  giveUpLock = () => given.abort();
  navigator.locks
    .request('concord.live', { signal: given.signal }, () => new Promise((release) => {
      giveUpLock = release;
      connect();
    }))
    .catch(() => {}); // Given up before it came.
}

function answer() {
  if (source) channel.postMessage(isHearing ? 'alive' : 'failing');
}

function connect() {
  hangUp();
  source = new EventSource('/api/events');
  for (const name of ['listening', 'alive']) source.addEventListener(name, () => spread(name));
  source.addEventListener('changed', ({ data }) => spread(data));
  source.addEventListener('give-way', () => retryIn(ASK_AT_MOST_EVERY * 5));
  source.addEventListener('error', ({ target }) => {
    if (target !== source) return;
    spread('failing');
    // What was refused the browser does not try again.
    if (source.readyState === EventSource.CLOSED) retryIn(pause);
  });
}

function hangUp() {
  clearTimeout(comeAgain);
  comeAgain = null;
  source?.close();
  source = null;
}

function retryIn(time) {
  hangUp();
  comeAgain = setTimeout(connect, strewn(time));
}

function spread(word) {
  channel?.postMessage(word);
  hear(word);
}

function hear(word) {
  if (word === 'failing') {
    fail();
    return;
  }
  heardAt = Date.now();
  const wasHearing = isHearing;
  isHearing = true;
  pause = ASK_EVERY;
  // What happened while nobody listened was not told.
  if (word === 'listening' || !wasHearing) all();
  else if (word !== 'alive') for (const one of shown) if (concerns(one, word)) soon(one);
}

const concerns = (one, topic) => one.topics().some((each) => each === topic || (each === 'documents' && topic.startsWith('document ')));

function all() {
  for (const one of shown) soon(one);
}

function soon(one) {
  if (one.waits) return;
  if (document.hidden) {
    one.isStale = true;
    return;
  }
  const sinceLast = Date.now() - one.at;
  one.waits = setTimeout(async () => {
    one.at = Date.now();
    one.waits = null;
    await one.freshen();
  }, Math.random() * STREWN_OVER + Math.max(0, APART - sinceLast));
}

function fail() {
  if (!isHearing) return;
  isHearing = false;
  askAgainAt = Date.now() + strewn(ASK_EVERY / 3);
}

/** Whether the line is alive; where it is not, asks from time to time, and less and less often while the server is away. */
async function watch() {
  if (isHearing && Date.now() - heardAt > SILENT_TOO_LONG) {
    fail();
    if (source) connect();
  }
  if (isHearing || document.hidden || Date.now() < askAgainAt) return;
  askAgainAt = Infinity;
  const reached = await Promise.all([...shown].map((one) => one.freshen()));
  pause = reached.includes(false) ? Math.min(pause * 2, ASK_AT_MOST_EVERY) : ASK_EVERY;
  askAgainAt = Date.now() + strewn(pause);
}

const strewn = (time) => time * (0.75 + Math.random() / 2);

document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  for (const one of shown) {
    if (one.isStale) soon(one);
    one.isStale = false;
  }
});
window.addEventListener('online', () => {
  if (!channel) return;
  if (comeAgain) connect();
  all();
});
// A page that the browser puts aside holds no line; brought back, it takes one up again.
window.addEventListener('pagehide', fallSilent);
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted || shown.size === 0) return;
  start();
  all();
});
