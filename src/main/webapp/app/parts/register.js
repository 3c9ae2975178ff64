// What the registers share: pages of a list, and a form that adds to it.
import { html, nothing } from 'lit';
import { t } from 'concord/i18n.js';
import { has } from 'concord/person.js';

export const SIZE = 100;

export const keepsRegisters = () => has('DRAFTER', 'ADMINISTRATOR');

export const pageAsked = () => Number(new URLSearchParams(location.search).get('page') ?? 0);

export function pages(address, total) {
  const page = pageAsked();
  return html`<nav class="pages" aria-label=${t('pages')}>
    ${page > 0 ? html`<a href="${address}?page=${page - 1}">${t('earlier-page')}</a>` : nothing}
    ${(page + 1) * SIZE < total ? html`<a href="${address}?page=${page + 1}">${t('later-page')}</a>` : nothing}
  </nav>`;
}

/** Only who keeps the registers sees the form. */
export function adding(title, form) {
  return keepsRegisters() ? html`<details class="adding"><summary>${title}</summary>${form}</details>` : nothing;
}

/** The way to many at once. */
export function importing(register) {
  return keepsRegisters() ? html`<p><a href="/${register}/import">${t('import.open')}</a></p>` : nothing;
}
