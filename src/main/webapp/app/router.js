// Addresses and the screens they show. Each screen is fetched when it is first shown.

const SCREENS = [
  [/^\/$/, 'desk', []],
  [/^\/sign-in$/, 'sign-in', []],
  [/^\/set-password$/, 'set-password', []],
  [/^\/second-factor$/, 'second-factor', []],
  [/^\/password$/, 'password', []],
  [/^\/sign-ins$/, 'sign-ins', []],
  [/^\/documents$/, 'documents', []],
  [/^\/documents\/new$/, 'new-document', []],
  [/^\/documents\/([0-9a-f-]{36})\/draft$/, 'draft', ['document']],
  [/^\/documents\/([0-9a-f-]{36})\/hall$/, 'hall', ['document']],
  [/^\/documents\/([0-9a-f-]{36})\/roll-call$/, 'roll-call', ['document']],
  [/^\/documents\/([0-9a-f-]{36})\/on-behalf$/, 'act-on-behalf', ['document']],
  [/^\/documents\/([0-9a-f-]{36})\/acts$/, 'acts', ['document']],
  [/^\/documents\/([0-9a-f-]{36})$/, 'document', ['document']],
  [/^\/tasks\/([0-9a-f-]{36})$/, 'task', ['task']],
  [/^\/road-map$/, 'road-map', []],
  [/^\/(delegations|people)\/import$/, 'import', ['register']],
  [/^\/sessions\/([0-9a-f-]{36})\/delegations\/import$/, 'import', ['session']],
  [/^\/on-behalf$/, 'on-behalf', []],
  [/^\/assistants$/, 'assistants', []],
  [/^\/sessions$/, 'sessions', []],
  [/^\/sessions\/([0-9a-f-]{36})$/, 'session', ['session']],
  [/^\/bodies$/, 'bodies', []],
  [/^\/delegations$/, 'delegations', []],
  [/^\/delegations\/([0-9a-f-]{36})$/, 'delegation', ['delegation']],
  [/^\/people$/, 'people', []],
  [/^\/people\/([0-9a-f-]{36})$/, 'person', ['person']],
  [/^\/monitor$/, 'monitor', []],
  [/^\/monitor\/processes\/([\w:.%-]+)$/, 'monitor-version', ['version']],
  [/^\/monitor\/instances$/, 'monitor-instances', []],
  [/^\/monitor\/instances\/([0-9a-f-]{36})$/, 'monitor-instance', ['instance']],
  [/^\/monitor\/jobs$/, 'monitor-jobs', []],
  [/^\/monitor\/incidents$/, 'monitor-incidents', []],
];

const OPEN_TO_ALL = new Set(['sign-in', 'set-password']);

/** The screen at an address: its name and what the address says to it. */
export function screenAt(path) {
  for (const [pattern, name, names] of SCREENS) {
    const found = pattern.exec(path);
    if (found) {
      const values = Object.fromEntries(names.map((one, place) => [one, found[place + 1]]));
      return { name, values, isOpenToAll: OPEN_TO_ALL.has(name) };
    }
  }
  return { name: 'not-found', values: {}, isOpenToAll: true };
}

// What is shown; turning to another part of it moves nobody away from it.
let shown = null;

export function go(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  moved();
}

function moved() {
  shown = withoutPart();
  window.dispatchEvent(new CustomEvent('concord-moved'));
}

const withoutPart = () => location.pathname + location.search;

/** Where one was when something else had to be done first. Only within Concord: an address from outside must not lead elsewhere. */
export function backTo() {
  const back = new URLSearchParams(location.search).get('back') ?? '/';
  return back.startsWith('/') && !back.startsWith('//') && !back.startsWith('/\\') ? back : '/';
}

/** Links within Concord move without loading the page anew; what a person opens elsewhere is the browser's. */
export function followLinks() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || screenAt(to.pathname).name === 'not-found') return;
    if (to.pathname === location.pathname && to.search === location.search && to.hash) return;
    event.preventDefault();
    go(to.pathname + to.search + to.hash);
  });
  shown = withoutPart();
  // The browser tells of a turn to another part as well.
  window.addEventListener('popstate', () => withoutPart() !== shown && moved());
}
