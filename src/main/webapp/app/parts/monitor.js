// What the screens of the Monitor share: where one is in it, pages that keep their filters, how something stands, and
// that they follow what happens while they are looked at.
import { Screen, html, nothing, t } from 'concord/screen.js';
import { Refusal } from 'concord/api.js';
import { act } from 'concord/parts/acting.js';

const PARTS = [['/monitor', 'processes'], ['/monitor/instances', 'instances'], ['/monitor/incidents', 'incidents'], ['/monitor/jobs', 'jobs']];
const LOOKING = 10_000;
const SOON = 1_500;

export const SIZE = 50;
/** As many as the API takes in one act. */
export const MOST = 500;
export const STATES = ['RUNNING', 'SUSPENDED', 'COMPLETED', 'CANCELLED'];
const SHAPES = { RUNNING: '●', SUSPENDED: '‖', COMPLETED: '✓', CANCELLED: '✕' };

export const asked = () => new URLSearchParams(location.search);

/** The query of an address, with only what was said. */
export function query(values) {
  const said = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  return said.size ? `?${said}` : '';
}

export const named = (name) => html`<bdi lang="en">${name}</bdi>`;

export const stateOf = (state) => html`<span class="mark ${state.toLowerCase()}"><span aria-hidden="true">${SHAPES[state]}</span> ${t(`monitor.state.${state}`)}</span>`;

export const broken = (count) => count ? html` <span class="mark blocked"><span aria-hidden="true">▲</span> ${t('monitor.incidents-count', { count })}</span>` : nothing;

export function pages(total) {
  const said = asked();
  const page = Number(said.get('page') ?? 0);
  const at = (number) => {
    said.set('page', number);
    return `${location.pathname}?${said}`;
  };
  return html`<nav class="pages" aria-label=${t('pages')}>
    ${page > 0 ? html`<a href=${at(page - 1)}>${t('earlier-page')}</a>` : nothing}
    ${(page + 1) * SIZE < total ? html`<a href=${at(page + 1)}>${t('later-page')}</a>` : nothing}
  </nav>`;
}

export class MonitorScreen extends Screen {
  static properties = { selected: { state: true } };

  constructor() {
    super();
    this.selected = new Set();
  }

  connectedCallback() {
    super.connectedCallback();
    this.looking = setInterval(() => this.follow(), LOOKING);
  }

  disconnectedCallback() {
    clearInterval(this.looking);
    clearTimeout(this.soon);
    super.disconnectedCallback();
  }

  /** Looks again, without a word: a line that is lost says so when somebody acts. */
  async follow() {
    if (document.hidden || document.querySelector('dialog[open]') || !this.loaded || this.selected.size > 0) return;
    try {
      this.loaded = (await this.fetchNewest()) ?? this.loaded;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
    }
  }

  parts() {
    return html`<nav class="tabs" aria-label=${t('monitor.parts')}>
      ${PARTS.map(([address, part]) => html`<a href=${address} aria-current=${location.pathname === address ? 'page' : nothing}>${t(`monitor.${part}`)}</a>`)}
    </nav>`;
  }

  /** Lets an administrator do one thing to one or many; what comes of it is seen at once, and soon again: jobs take a moment. */
  async perform(name, targets, more = {}) {
    const done = await act(name, targets, more);
    if (!done) return;
    this.selected = new Set();
    await this.reload();
    this.soon = setTimeout(() => this.follow(), SOON);
  }

  select(id, chosen) {
    const selected = new Set(this.selected);
    if (chosen) selected.add(id);
    else selected.delete(id);
    this.selected = selected;
  }

  /** What can be done to those that were selected. */
  selecting(ids, acts, all = nothing) {
    const every = ids.length > 0 && ids.every((id) => this.selected.has(id));
    return html`<div class="acts selecting" role="group" aria-label=${t('monitor.selected-acts')}>
      <label class="choice"><input type="checkbox" .checked=${every} ?disabled=${ids.length === 0}
        @change=${(event) => (this.selected = new Set(event.target.checked ? ids : []))}> ${t('monitor.select-page')}</label>
      ${all}
      <span role="status">${t('monitor.selected', { count: this.selected.size })}</span>
      ${acts.map(({ name, run, few }) => html`<button type="button" class="plain" ?disabled=${few ?? this.selected.size === 0} @click=${run}>${t(`monitor.${name}`)}</button>`)}
    </div>`;
  }

  box(id, words) {
    return html`<label class="pick"><input type="checkbox" .checked=${this.selected.has(id)} @change=${(event) => this.select(id, event.target.checked)}>
      <span class="unseen">${t('monitor.select', { name: words })}</span></label>`;
  }
}
