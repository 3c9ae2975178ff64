// Answers for the page where there is no line, from what offline.js has kept: files at once, since their addresses change with
// them; pages only when the server cannot be reached. What the API says is never kept here.

const PATIENCE = 8_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (/^\/(app|_static)\//.test(pathname)) event.respondWith(file(request));
});

/** All screens are one page. */
async function page(request) {
  const kept = await caches.match('/documents', { ignoreVary: true });
  if (!kept) return fetch(request);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fetch(request).catch(() => kept), patience]);
}

async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
