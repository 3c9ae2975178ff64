// The working text as plain text, with its provisions as they are recognised. A conflict shows both and loses neither.
import { Part, Refusing, html, nothing, t } from 'concord/screen.js';
import { get, post, put } from 'concord/api.js';
import { LANGUAGES, directionOf, languageName } from 'concord/i18n.js';
import { forget, keep, kept } from 'concord/parts/kept.js';
import { wording } from 'concord/parts/wording.js';
import { moment } from 'concord/time.js';

const PAUSE = 600;

class DraftEditor extends Refusing(Part) {
  static properties = {
    one: { attribute: false },
    folded: { attribute: false },
    tag: { state: true },
    draft: { state: true },
    preview: { state: true },
    theirs: { state: true },
    changed: { state: true },
    refusal: { state: true },
    busy: { state: true },
  };

  get path() {
    return `/documents/${this.one.id}/draft`;
  }

  get place() {
    return `draft.${this.one.id}.${this.tag}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.flush = () => this.keepNow();
    window.addEventListener('pagehide', this.flush);
    this.open(this.tag ?? kept(`draft.${this.one.id}`) ?? this.one.originalLanguage);
  }

  disconnectedCallback() {
    window.removeEventListener('pagehide', this.flush);
    this.keepNow();
    clearTimeout(this.planned);
    super.disconnectedCallback();
  }

  /** The text in one language; where it is not written yet, an empty one whose version is the original's. */
  open(tag) {
    return this.act(async () => {
      this.keepNow();
      this.draft = null;
      this.tag = tag;
      keep(`draft.${this.one.id}`, tag);
      const original = await get(this.path);
      const written = original.languages.includes(tag);
      const draft = original.language === tag ? original : written ? await get(`${this.path}?language=${tag}`) : { ...original, language: tag, text: '', provisions: [] };
      const before = kept(this.place);
      this.original = original;
      this.written = written;
      this.changed = Boolean(before && before.text !== draft.text);
      this.version = this.changed ? before.version : draft.version;
      this.text = this.changed ? before.text : draft.text;
      this.preview = draft;
      this.theirs = null;
      this.draft = draft;
      if (this.changed) this.recognise();
    });
  }

  render() {
    const refused = this.refusal ? html`<div class="refusal" role="alert" tabindex="-1"><p>${this.refusal.words}</p>
      ${this.draft ? this.again() : html`<p><button type="button" @click=${() => this.open(this.tag)}>${t('try-again')}</button></p>`}</div>` : nothing;
    if (!this.draft) return this.refusal ? refused : html`<p class="waits" role="status">${t('loading')}</p>`;
    const foreign = this.tag !== this.one.originalLanguage;
    return html`${refused}
      ${this.theirs ? this.conflict() : nothing}
      <form class="beside draft" @submit=${this.save}>
        <div>
          <label>${t('text-language')} <select @change=${(event) => this.open(event.target.value)}>
            ${this.tags().map((tag) => html`<option lang=${tag} value=${tag} ?selected=${tag === this.tag}>${languageName(tag)}${this.draft.languages.includes(tag) ? '' : ` · ${t('not-translated')}`}</option>`)}
          </select></label>
          <label>${t('text')}
            <textarea name="text" rows="24" dir=${directionOf(this.tag)} lang=${this.tag} .value=${this.text} @input=${this.write}></textarea>
          </label>
          <p class="acts"><button ?disabled=${this.busy}>${t('save')}</button>
            <span class="quiet" role="status">${this.changed ? t('not-saved') : this.written ? t('saved-at', { when: moment(this.draft.writtenAt, this.one.timeZone) }) : t('not-translated')}</span></p>
          ${foreign ? html`<details><summary>${t('original')}</summary>${wording(this.original.provisions, this.original.language, undefined, 'original-')}</details>` : nothing}
        </div>
        ${this.folded
          ? html`<details><summary>${t('preview')} <span class="count">${this.preview.provisions.length}</span></summary>${this.recognised()}</details>`
          : html`<section aria-label=${t('preview')}><h2>${t('preview')} <span class="count">${this.preview.provisions.length}</span></h2>${this.recognised()}</section>`}
      </form>`;
  }

  recognised() {
    return html`
      ${this.preview.unrecognised?.length ? html`<p class="mark">${t('unrecognised', { count: this.preview.unrecognised.length })}</p>` : nothing}
      ${wording(this.preview.provisions, this.tag, undefined, 'preview-')}`;
  }

  tags() {
    return [...new Set([...this.draft.languages, this.one.originalLanguage, ...LANGUAGES.map((one) => one.tag)])];
  }

  conflict() {
    const theirs = this.theirs;
    return html`<section class="refusal" role="alert" tabindex="-1">
      <p>${theirs.text === null ? t('draft.original-moved') : t('draft.conflict', { when: moment(theirs.writtenAt, this.one.timeZone) })}</p>
      ${theirs.text === null ? nothing : html`<details open><summary>${t('draft.theirs')}</summary>${wording(theirs.provisions, theirs.language, undefined, 'theirs-')}</details>`}
      <p class="acts">
        <button type="button" ?disabled=${this.busy} @click=${this.overwrite}>${t('draft.keep-mine')}</button>
        ${theirs.text === null ? nothing : html`<button type="button" class="plain" @click=${this.takeTheirs}>${t('draft.take-theirs')}</button>`}
      </p>
    </section>`;
  }

  /** Each stroke only notes the words; keeping and recognising them waits for a pause. */
  write(event) {
    this.text = event.target.value;
    if (!this.changed) this.changed = true;
    this.unkept = true;
    clearTimeout(this.planned);
    this.planned = setTimeout(() => this.recognise(), PAUSE);
  }

  keepNow() {
    if (!this.unkept) return;
    this.unkept = false;
    keep(this.place, { text: this.text, version: this.version });
  }

  /** As the server would read it: there is one way to recognise a text. Without a line the last preview stays. */
  async recognise() {
    this.keepNow();
    const text = this.text;
    if (text.trim() === '') return;
    try {
      const preview = await post(`${this.path}/preview`, { language: this.tag, text });
      if (text === this.text) this.preview = preview;
    } catch {
      // Saving says what is wrong; a preview is no act.
    }
  }

  save(event) {
    event.preventDefault();
    this.act(() => this.put(this.version));
  }

  async put(version) {
    this.keepNow();
    const text = this.text;
    try {
      const draft = await put(this.path, { language: this.tag, text }, version);
      this.version = draft.version;
      this.written = true;
      this.theirs = null;
      this.draft = draft;
      this.preview = draft;
      if (text === this.text) {
        this.text = draft.text;
        this.changed = false;
        forget(this.place);
      } else keep(this.place, { text: this.text, version: this.version });
      window.dispatchEvent(new CustomEvent('concord-tell', { detail: t('saved') }));
    } catch (refusal) {
      if (refusal.status !== 412) throw refusal;
      this.theirs = await this.newest();
      this.updateComplete.then(() => this.querySelector('section.refusal')?.focus());
    }
  }

  /** What stands there now; a translation that nobody has written yet has no words, but its original has moved on. */
  async newest() {
    const original = await get(this.path);
    if (original.languages.includes(this.tag)) return get(`${this.path}?language=${this.tag}`);
    return { ...original, text: null };
  }

  overwrite() {
    this.act(() => this.put(this.theirs.version));
  }

  takeTheirs() {
    forget(this.place);
    this.unkept = false;
    this.draft = this.theirs;
    this.preview = this.theirs;
    this.text = this.theirs.text;
    this.version = this.theirs.version;
    this.theirs = null;
    this.changed = false;
  }
}

customElements.define('concord-draft-editor', DraftEditor);
