// What the registers share: pages of a list, words to look for, forms that add and correct.
import { html, nothing } from 'lit';
import { t } from 'concord/i18n.js';
import { get } from 'concord/api.js';
import { has } from 'concord/person.js';
import { go } from 'concord/router.js';

export const SIZE = 50;

export const BODIES = ['CONGRESS', 'SECRETARIAT', 'WORKING_GROUP', 'COUNCIL_OF_RELIGIOUS_LEADERS', 'FORUM_OF_YOUNG_RELIGIOUS_LEADERS'];

export const keepsRegisters = () => has('DRAFTER', 'ADMINISTRATOR');

/** What the address asks for. */
export const asked = (name) => new URLSearchParams(location.search).get(name) ?? '';

export const pageAsked = () => Number(asked('page'));

/** One page of a list of the API, as the address asks for it. */
export function listed(path, names = []) {
  const question = new URLSearchParams({ size: SIZE, page: pageAsked() });
  names.filter(asked).forEach((name) => question.set(name, asked(name)));
  return get(`${path}?${question}`);
}

export function pages(address, total) {
  const page = pageAsked();
  if (total <= SIZE && page === 0) return nothing;
  const to = (other) => {
    const question = new URLSearchParams(location.search);
    question.set('page', other);
    return `${address}?${question}`;
  };
  return html`<nav class="pages" aria-label=${t('pages')}>
    ${page > 0 ? html`<a href=${to(page - 1)}>${t('earlier-page')}</a>` : nothing}
    <span class="quiet">${t('range', { from: Math.min(page * SIZE + 1, total), to: Math.min((page + 1) * SIZE, total), total })}</span>
    ${(page + 1) * SIZE < total ? html`<a href=${to(page + 1)}>${t('later-page')}</a>` : nothing}
  </nav>`;
}

/** Looks for words, and for what else the register can be asked for. */
export function finding(address, more = nothing) {
  const find = (event) => {
    event.preventDefault();
    const given = [...new FormData(event.target)].filter(([, value]) => value);
    go(`${address}?${new URLSearchParams(given)}`);
  };
  return html`<form class="find" role="search" @submit=${find}>
    <label>${t('find.words')} <input name="q" type="search" dir="auto" maxlength="100" value=${asked('q')}></label>
    ${more}
    <button>${t('find')}</button>
  </form>`;
}

/** Only who keeps the registers sees the form. */
export function adding(title, form) {
  return keepsRegisters() ? html`<details class="adding"><summary>${title}</summary>${form}</details>` : nothing;
}

/** The way to many at once. */
export function importing(register) {
  return keepsRegisters() ? html`<p><a href="/${register}/import">${t('import.open')}</a></p>` : nothing;
}

export async function everyDelegation() {
  const all = [];
  for (let page = 0; ; page++) {
    const { items, total } = await get(`/delegations?size=200&page=${page}`);
    all.push(...items);
    if (all.length >= total || items.length === 0) return all;
  }
}

/** Sends a correction of what was read; where another came first, shows what stands now and keeps what was written. */
export async function correct(screen, form, run) {
  screen.overtaken = false;
  await screen.act(async () => {
    try {
      await run();
    } catch (refusal) {
      if (refusal.status !== 412) throw refusal;
      await screen.reload();
      screen.overtaken = true;
      return;
    }
    await screen.reload();
    form.reset();
    screen.tell(t('done'));
  });
}

export const overtaken = (screen) => (screen.overtaken ? html`<p class="refusal" role="alert">${t('correct.changed')}</p>` : nothing);
