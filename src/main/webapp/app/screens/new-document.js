import { Screen, html, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { languageName } from 'concord/i18n.js';
import { go } from 'concord/router.js';
import { forget, keepForm } from 'concord/parts/kept.js';

const KINDS = ['DECLARATION', 'APPEAL', 'CONCEPT', 'STATEMENT'];
const LANGUAGES = ['en', 'ru', 'kk', 'ar'];

/** A document starts from a plain text, for a session of the body that is to adopt it. */
class NewDocument extends Screen {
  async load() {
    return { sessions: (await get('/sessions?size=200')).items };
  }

  updated() {
    keepForm(this.querySelector('form'), 'new-document');
  }

  draw({ sessions }) {
    if (sessions.length === 0) return html`<h1>${t('start-document')}</h1><p class="empty">${t('sessions.empty')}</p>`;
    return html`
      <h1>${t('start-document')}</h1>
      <form class="long" @submit=${this.start}>
        <label>${t('kind')} <select name="kind">${KINDS.map((kind) => html`<option value=${kind}>${t(`kind.${kind}`)}</option>`)}</select></label>
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
    const body = Object.fromEntries(new FormData(event.target));
    this.key ??= crypto.randomUUID();
    this.act(async () => {
      try {
        const started = await post('/documents', body, this.key);
        forget('new-document');
        go(`/documents/${started.id}/draft`);
      } catch (refusal) {
        if (refusal.status >= 400 && refusal.status < 500) this.key = null;
        throw refusal;
      }
    });
  }
}

customElements.define('concord-new-document', NewDocument);
