import { Screen, html, nothing, t } from 'concord/screen.js';
import { Refusal, get, post } from 'concord/api.js';
import { languageName } from 'concord/i18n.js';
import { go } from 'concord/router.js';
import { inHours, instantOf } from 'concord/time.js';
import { forget, keepForm, keyOf } from 'concord/parts/kept.js';

const KINDS = ['DECLARATION', 'APPEAL', 'CONCEPT', 'STATEMENT'];
const BODIES = ['SECRETARIAT', 'WORKING_GROUP', 'COUNCIL_OF_RELIGIOUS_LEADERS', 'FORUM_OF_YOUNG_RELIGIOUS_LEADERS', 'CONGRESS'];
const ADOPTING_ITEMS = ['SECRETARIAT', 'CONGRESS'];
const LANGUAGES = ['en', 'ru', 'kk', 'ar'];

/** A document starts from a plain text, for a session of the body that is to adopt it. */
class NewDocument extends Screen {
  /** A road map item starts from the point that it will carry out, which the address names. */
  async load() {
    const asked = new URLSearchParams(location.search);
    const [sessions, point] = await Promise.all([get('/sessions?size=200'), asked.has('point') ? promised(asked.get('text'), asked.get('point')) : null]);
    return { sessions: point ? sessions.items.filter((one) => ADOPTING_ITEMS.includes(one.body)) : sessions.items, point };
  }

  get place() {
    return this.loaded?.point ? `new-item.${this.loaded.point.provisionId}` : 'new-document';
  }

  updated() {
    keepForm(this.querySelector('form'), this.place);
  }

  draw({ sessions, point }) {
    if (sessions.length === 0) return html`<h1>${t('start-document')}</h1><p class="empty">${t('sessions.empty')}</p>`;
    return html`
      <h1>${point ? t('road-map.start-item') : t('start-document')}</h1>
      ${point ? html`<p class="quiet">${t('road-map.carries-out')} <a href="/road-map?text=${point.documentId}"><bdi>${point.title}</bdi></a></p>
        <blockquote class="promise" dir="auto">${point.label ? `${point.label}. ` : ''}${point.text}</blockquote>` : nothing}
      <form class="long" @submit=${this.start}>
        ${point ? html`<input type="hidden" name="kind" value="ROADMAP_ITEM">
        <label>${t('road-map.responsible-body')} <select name="responsible">${BODIES.map((body) => html`<option value=${body}>${t(`body.${body}`)}</option>`)}</select></label>
        <label>${t('road-map.due-at')} <input type="datetime-local" name="due" required .value=${inHours(24 * 365)}></label>
        <p class="quiet">${t('in-your-zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>`
          : html`<label>${t('kind')} <select name="kind">${KINDS.map((kind) => html`<option value=${kind}>${t(`kind.${kind}`)}</option>`)}</select></label>`}
        <label>${t('session')} <select name="sessionId">${sessions.map((one) => html`<option value=${one.id}>${one.number} · ${t(`body.${one.body}`)} · ${one.title}</option>`)}</select></label>
        <label>${t('text-language')} <select name="originalLanguage">${LANGUAGES.map((tag) => html`<option value=${tag}>${languageName(tag)}</option>`)}</select></label>
        <label>${t('title')} <input name="title" required maxlength="500" dir="auto"></label>
        <label>${t('text')} <textarea name="text" rows="24" required dir="auto"></textarea></label>
        <p class="quiet">${t('text.how')}</p>
        <button ?disabled=${this.busy}>${t('start-document')}</button>
      </form>`;
  }

  start(event) {
    event.preventDefault();
    const { point } = this.loaded;
    const body = Object.fromEntries(new FormData(event.target));
    if (point) {
      body.provision = { documentId: point.documentId, provisionId: point.provisionId };
      body.due = instantOf(body.due);
    }
    this.act(async () => {
      const started = await post('/documents', body, keyOf(this.place, body));
      forget(this.place);
      go(`/documents/${started.id}/draft`);
    });
  }
}

/** The point of an adopted text, with the text that it stands in. */
async function promised(textId, pointId) {
  const id = encodeURIComponent(textId ?? '');
  const { title } = await get(`/documents/${id}`);
  for (let page = 0; ; page++) {
    const { items, total } = await get(`/roadmap?documentId=${id}&size=200&page=${page}`);
    const found = items.find((one) => one.provisionId === pointId);
    if (found) return { ...found, documentId: textId, title };
    if ((page + 1) * 200 >= total) throw new Refusal(404, { type: '/problems/not-found' });
  }
}

customElements.define('concord-new-document', NewDocument);
