import { Screen, html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { has } from 'concord/person.js';
import { deadline } from 'concord/time.js';
import { go } from 'concord/router.js';
import { STAGES } from 'concord/parts/stages.js';

const SIZE = 50;

/** All documents that one may know of, the newest first. */
class Documents extends Screen {
  async load() {
    const asked = new URLSearchParams(location.search);
    const query = new URLSearchParams({ size: SIZE, page: asked.get('page') ?? 0 });
    for (const name of ['q', 'stage']) if (asked.get(name)) query.set(name, asked.get(name));
    return { asked, found: await get(`/documents?${query}`) };
  }

  topics() {
    return ['documents'];
  }

  settle(shown, fresh) {
    const there = new Map(fresh.found.items.map((one) => [one.id, one]));
    const items = shown.found.items.map((one) => there.get(one.id) ?? one);
    const known = new Set(items.map((one) => one.id));
    const moved = [...there.keys()].filter((id) => !known.has(id)).length + items.filter((one) => !there.has(one.id)).length;
    return { now: { ...fresh, found: { total: fresh.found.total, items } }, waiting: moved };
  }

  draw({ asked, found }) {
    const page = Number(asked.get('page') ?? 0);
    return html`
      <h1>${t('place.documents')} <span class="count">${found.total}</span></h1>
      <form class="find" role="search" @submit=${this.find}>
        <label>${t('title-words')} <input name="q" type="search" .value=${asked.get('q') ?? ''}></label>
        <label>${t('stage')} <select name="stage">
          <option value="">${t('any')}</option>
          ${STAGES.map((stage) => html`<option value=${stage} ?selected=${asked.get('stage') === stage}>${t(`stage.${stage}`)}</option>`)}
        </select></label>
        <button>${t('find')}</button>
        ${has('DRAFTER') ? html`<a class="act" href="/documents/new">${t('start-document')}</a>` : nothing}
      </form>
      ${found.items.length === 0 ? html`<p class="empty">${t('documents.empty')}</p>` : html`<ul class="documents">${found.items.map((one) => html`
        <li>
          <p><a href="/documents/${one.id}"><bdi>${one.title}</bdi></a> ${one.symbol ? html`<span class="symbol" dir="ltr">${one.symbol}</span>` : nothing}</p>
          <p class="quiet">${t(`kind.${one.kind}`)} · <span class="stage">${t(`stage.${one.stage}`)}</span>${one.deadline ? html` · ${deadline(one.deadline, one.timeZone)}` : nothing}</p>
        </li>`)}</ul>`}
      <nav class="pages" aria-label=${t('pages')}>
        ${page > 0 ? html`<a href=${this.at(asked, page - 1)}>${t('earlier-page')}</a>` : nothing}
        ${(page + 1) * SIZE < found.total ? html`<a href=${this.at(asked, page + 1)}>${t('later-page')}</a>` : nothing}
      </nav>`;
  }

  at(asked, page) {
    const query = new URLSearchParams(asked);
    query.set('page', page);
    return `/documents?${query}`;
  }

  find(event) {
    event.preventDefault();
    const query = new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value));
    go(`/documents?${query}`);
  }
}

customElements.define('concord-documents', Documents);
