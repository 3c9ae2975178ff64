// Lets screens that must go on without a line be opened and loaded again: their files are kept in this browser, never
// anybody's data. worker.js answers from what is kept here.

const ROOT = new URL('.', import.meta.url);
const KEPT_IN = `concord.files${ROOT.pathname}`;
const SCOPE = '/documents/';
const ALSO = ['screens/hall.js', 'screens/roll-call.js', 'screens/sign-in.js', ...['en', 'ru', 'kk', 'ar'].map((tag) => `locales/${tag}.json`)];

/** Whether this screen can be loaded again without a line; browsers that cannot are told of by who asks. */
export async function keepForOffline() {
  if (!navigator.serviceWorker || !window.caches) return false;
  try {
    await navigator.serviceWorker.register(new URL('worker.js', import.meta.url), { scope: SCOPE });
    const files = await caches.open(KEPT_IN);
    await files.addAll([SCOPE.slice(0, -1), ...new Set([...loaded(), ...ALSO.map((file) => new URL(file, ROOT).href)])]);
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('concord.files') && name !== KEPT_IN).map((name) => caches.delete(name)));
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return Boolean(navigator.serviceWorker.controller) && caches.has(KEPT_IN);
  }
}

/** What this page has needed so far. */
const loaded = () => performance.getEntriesByType('resource').map((entry) => entry.name)
  .filter((name) => new RegExp(`^${location.origin}/(app|_static)/`).test(name));
