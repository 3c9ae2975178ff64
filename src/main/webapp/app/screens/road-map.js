import { Screen, html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { directionOf } from 'concord/i18n.js';
import { has } from 'concord/person.js';
import { go } from 'concord/router.js';
import { isBehind, itemRow } from 'concord/parts/item.js';

const STATUSES = ['OVERDUE', 'LATE', 'ON_TRACK', 'PROPOSED', 'DONE', 'DROPPED'];
const SHOWS = ['all', 'behind', 'without-action', 'with-action'];
const SIZE = 50;
const POINTS = 200;

/** What was promised and what is done of it: all adopted texts, one of them point by point, or all items. */
class RoadMap extends Screen {
  async load() {
    const asked = new URLSearchParams(location.search);
    const page = Number(asked.get('page') ?? 0);
    const shown = { asked, page };
    if (asked.has('text')) {
      const id = encodeURIComponent(asked.get('text'));
      [shown.text, shown.points] = await Promise.all([get(`/documents/${id}`), get(`/roadmap?documentId=${id}&size=${POINTS}&page=${page}`)]);
    } else if (asked.has('items')) {
      const query = new URLSearchParams({ size: SIZE, page });
      if (STATUSES.includes(asked.get('items'))) query.set('status', asked.get('items'));
      shown.items = await get(`/roadmap?${query}`);
    } else shown.texts = await get(`/roadmap/texts?size=${SIZE}&page=${page}`);
    return shown;
  }

  draw(shown) {
    if (shown.text) return this.one(shown);
    return html`
      <h1>${t('place.road-map')}</h1>
      <nav class="tabs" aria-label=${t('road-map.views')}>
        <a href="/road-map" aria-current=${shown.texts ? 'page' : nothing}>${t('road-map.by-text')}</a>
        <a href="/road-map?items=all" aria-current=${shown.items ? 'page' : nothing}>${t('road-map.by-item')}</a>
      </nav>
      ${shown.texts ? this.texts(shown.texts) : this.items(shown)}
      ${this.pages(shown, SIZE, (shown.texts ?? shown.items).total)}`;
  }

  texts({ items, total }) {
    if (total === 0) return html`<p class="empty">${t('road-map.texts.empty')}</p>`;
    return html`<ul class="documents" aria-label=${t('road-map.by-text')}>${items.map((one) => {
      const of = (...statuses) => statuses.reduce((sum, status) => sum + (one.items[status] ?? 0), 0);
      const all = of(...STATUSES);
      return html`<li>
        <p><a href="/road-map?text=${one.documentId}"><bdi>${one.title}</bdi></a>${one.symbol ? html` <span class="symbol" dir="ltr">${one.symbol}</span>` : nothing}</p>
        <p class="sums">
          ${of('OVERDUE') ? html`<span class="standing overdue">${t('item-status.OVERDUE')}: ${of('OVERDUE')}</span>` : nothing}
          ${of('LATE') ? html`<span class="standing late">${t('item-status.LATE')}: ${of('LATE')}</span>` : nothing}
          ${one.withoutAction ? html`<span class="standing gap">${t('road-map.without-of', { n: one.withoutAction, all: one.points })}</span>` : nothing}
          ${all ? html`<span class="standing done">${t('road-map.done-of', { n: of('DONE'), all })}</span>` : nothing}
        </p>
      </li>`;
    })}</ul>`;
  }

  items({ asked, items }) {
    return html`
      <form class="find" role="search" @submit=${this.find}>
        <label>${t('road-map.status')} <select name="items">
          <option value="all">${t('any')}</option>
          ${STATUSES.map((status) => html`<option value=${status} ?selected=${asked.get('items') === status}>${t(`item-status.${status}`)}</option>`)}
        </select></label>
        <button>${t('find')}</button>
        <p class="count">${items.total}</p>
      </form>
      ${items.total === 0 ? html`<p class="empty">${t('road-map.items.empty')}</p>`
        : html`<ul class="documents">${items.items.map((item) => itemRow(item, { withPoint: true }))}</ul>`}`;
  }

  /** The points of one text: what is behind first, or as they stand in the text. */
  one({ asked, page, text, points }) {
    const shows = SHOWS.includes(asked.get('show')) ? asked.get('show') : 'all';
    const inOrder = asked.get('order') === 'text';
    const behind = (point) => point.items.some(isBehind);
    const chosen = points.items.filter((point) => ({
      all: true, behind: behind(point), 'without-action': point.items.length === 0, 'with-action': point.items.length > 0,
    })[shows]);
    if (!inOrder) chosen.sort((one, other) => behind(other) - behind(one));
    return html`
      <p><a href="/road-map">${t('place.road-map')}</a></p>
      <h1><bdi>${text.title}</bdi></h1>
      <p class="quiet">${text.symbol ? html`<span class="symbol" dir="ltr">${text.symbol}</span> · ` : nothing}<a href="/documents/${text.id}">${t('road-map.read-text')}</a></p>
      <form class="find" role="search" @submit=${this.find}>
        <input type="hidden" name="text" value=${text.id}>
        <label>${t('road-map.points')} <select name="show">
          ${SHOWS.map((show) => html`<option value=${show} ?selected=${show === shows}>${t(`road-map.show.${show}`)}</option>`)}
        </select></label>
        <label>${t('road-map.order')} <select name="order">
          <option value="behind">${t('road-map.order.behind')}</option>
          <option value="text" ?selected=${inOrder}>${t('road-map.order.text')}</option>
        </select></label>
        <button>${t('find')}</button>
        <p class="count">${t('road-map.shown-of', { n: chosen.length, all: points.items.length })}</p>
      </form>
      ${points.total === 0 ? html`<p class="empty">${t('road-map.points.empty')}</p>`
        : chosen.length === 0 ? html`<p class="empty">${t('road-map.shown.empty')}</p>`
        : html`<ol class="points">${chosen.map((point) => this.point(text, point))}</ol>`}
      ${this.pages({ asked, page }, POINTS, points.total)}`;
  }

  point(text, point) {
    const tag = text.originalLanguage;
    return html`<li id="p-${point.provisionId}">
      <p class="promise" lang=${tag} dir=${directionOf(tag)}>${point.label ? html`<span class="label">${point.label}.</span> ` : nothing}${point.text}</p>
      ${point.items.length ? html`<ul class="documents">${point.items.map((item) => itemRow(item))}</ul>`
        : html`<p><span class="standing gap">${t('road-map.no-action')}</span></p>`}
      ${has('DRAFTER') ? html`<p><a href="/documents/new?text=${text.id}&point=${point.provisionId}">${t('road-map.start-item')}<span class="unseen"> ${point.label}</span></a></p>` : nothing}
    </li>`;
  }

  pages({ asked, page }, size, total) {
    const at = (other) => {
      const query = new URLSearchParams(asked);
      query.set('page', other);
      return `/road-map?${query}`;
    };
    return html`<nav class="pages" aria-label=${t('pages')}>
      ${page > 0 ? html`<a href=${at(page - 1)}>${t('earlier-page')}</a>` : nothing}
      ${(page + 1) * size < total ? html`<a href=${at(page + 1)}>${t('later-page')}</a>` : nothing}
    </nav>`;
  }

  find(event) {
    event.preventDefault();
    go(`/road-map?${new URLSearchParams(new FormData(event.target))}`);
  }
}

customElements.define('concord-road-map', RoadMap);
