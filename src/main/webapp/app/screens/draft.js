import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, put } from 'concord/api.js';
import { forget, keep, kept } from 'concord/parts/kept.js';
import { wording } from 'concord/parts/wording.js';
import { moment } from 'concord/time.js';

/** The working text as plain text, with its provisions as they are recognised. A conflict shows both and loses neither. */
class DraftScreen extends Screen {
  static properties = { theirs: { state: true }, changed: { state: true } };

  get place() {
    return `draft.${this.values.document}`;
  }

  async load() {
    const path = `/documents/${this.values.document}`;
    const [one, draft] = await Promise.all([get(path), get(`${path}/draft`)]);
    const before = kept(this.place);
    this.changed = Boolean(before && before.text !== draft.text);
    return { one, draft, text: this.changed ? before.text : draft.text, version: this.changed ? before.version : draft.version };
  }

  draw({ one, draft, text, unrecognised }) {
    return html`
      <p><a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${t('write')}</h1>
      ${this.theirs ? this.conflict(one) : nothing}
      <form class="beside" @submit=${this.save}>
        <label>${t('text')}
          <textarea name="text" rows="30" dir="auto" lang=${draft.language} .value=${text} @input=${this.write}></textarea>
        </label>
        <section aria-label=${t('preview')}>
          <p class="acts"><button ?disabled=${this.busy}>${t('save')}</button>
            <span class="quiet" role="status">${this.changed ? t('not-saved') : t('saved-at', { when: moment(draft.writtenAt, one.timeZone) })}</span></p>
          ${unrecognised?.length ? html`<p class="mark">${t('unrecognised', { count: unrecognised.length })}</p>` : nothing}
          ${wording(draft.provisions, draft.language)}
        </section>
      </form>`;
  }

  conflict(one) {
    return html`<section class="refusal" role="alert">
      <p>${t('draft.conflict', { when: moment(this.theirs.writtenAt, one.timeZone) })}</p>
      <details><summary>${t('draft.theirs')}</summary>${wording(this.theirs.provisions, this.theirs.language)}</details>
      <p class="acts">
        <button type="button" @click=${this.overwrite}>${t('draft.keep-mine')}</button>
        <button type="button" class="plain" @click=${this.takeTheirs}>${t('draft.take-theirs')}</button>
      </p>
    </section>`;
  }

  write(event) {
    this.changed = true;
    keep(this.place, { text: event.target.value, version: this.loaded.version });
  }

  save(event) {
    event.preventDefault();
    const text = event.target.elements.text.value;
    this.act(() => this.put(text, this.loaded.version));
  }

  async put(text, version) {
    const path = `/documents/${this.values.document}/draft`;
    try {
      const draft = await put(path, { language: this.loaded.draft.language, text }, version);
      forget(this.place);
      this.changed = false;
      this.theirs = null;
      this.loaded = { ...this.loaded, draft, text: draft.text, version: draft.version, unrecognised: draft.unrecognised };
      this.tell(t('saved'));
    } catch (refusal) {
      if (refusal.status !== 412) throw refusal;
      this.theirs = await get(path);
    }
  }

  overwrite() {
    const text = this.querySelector('textarea').value;
    this.act(() => this.put(text, this.theirs.version));
  }

  takeTheirs() {
    forget(this.place);
    this.loaded = { ...this.loaded, draft: this.theirs, text: this.theirs.text, version: this.theirs.version };
    this.theirs = null;
    this.changed = false;
  }
}

customElements.define('concord-draft', DraftScreen);
