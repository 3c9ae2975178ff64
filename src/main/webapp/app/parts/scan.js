// A scan or a photo that goes with what is entered: given as soon as it is chosen, kept in this browser until it arrives.
import { Part, html, nothing, t } from 'concord/screen.js';
import { Refusal, upload } from 'concord/api.js';
import { forget, keep, kept } from 'concord/parts/kept.js';
import { forgetFile, keepFile, keptFile } from 'concord/parts/kept-file.js';

const TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/tiff'];
const SHOWN = ['image/png', 'image/jpeg', 'image/webp'];
const MOST_BYTES = 10 * 1024 * 1024;
// The server keeps for a day what nothing uses yet.
const GOOD_FOR = 23 * 3_600_000;

class Scan extends Part {
  static properties = {
    what: {},
    label: {},
    required: { type: Boolean },
    given: { state: true },
    file: { state: true },
    progress: { state: true },
    why: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.online = () => this.file && this.progress === null && this.send();
    window.addEventListener('online', this.online);
    this.resume();
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.online);
    super.disconnectedCallback();
  }

  /** The id of what has arrived, or null. */
  get value() {
    return this.given?.id ?? null;
  }

  async resume() {
    this.progress = null;
    const before = kept(`${this.what}.scan`);
    if (before && Date.now() - before.at < GOOD_FOR) {
      this.arrived(before);
      return;
    }
    const waits = await keptFile(this.what);
    if (!waits || this.given) return;
    Object.assign(this, { file: waits.file, key: waits.key });
    this.send();
  }

  choose(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    this.why = refusedBecause(file);
    if (this.why) return;
    Object.assign(this, { file, key: crypto.randomUUID(), given: null });
    keepFile(this.what, file, this.key);
    this.send();
  }

  async send() {
    const { file } = this;
    this.progress = 0;
    this.why = null;
    try {
      const { id } = await upload(`/attachments?name=${encodeURIComponent(file.name)}`, file, this.key, (part) => (this.progress = part));
      const given = { id, name: file.name, size: file.size, type: file.type, at: Date.now() };
      keep(`${this.what}.scan`, given);
      forgetFile(this.what);
      this.arrived(given);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.why = refusal.status === 0 ? t('scan.no-line', { name: file.name }) : refusal.status === 422 ? t('scan.unsound', { name: file.name }) : refusal.words;
      if (refusal.status >= 400 && refusal.status < 500 && refusal.status !== 401) this.drop();
    } finally {
      this.progress = null;
    }
  }

  arrived(given) {
    this.given = given;
    this.file = null;
    this.changed();
  }

  /** Forgets it, here and for the next time. */
  drop() {
    Object.assign(this, { given: null, file: null });
    forgetScan(this.what);
    this.changed();
  }

  changed() {
    this.dispatchEvent(new CustomEvent('concord-scan', { bubbles: true }));
  }

  render() {
    return html`<div class="scan">
      <p id="scan-label">${this.label} ${this.required ? nothing : html`<span class="quiet">${t('optional')}</span>`}</p>
      ${this.given ? html`<p>✓ <bdi>${this.given.name}</bdi> <span class="quiet">${size(this.given.size)} · ${t('scan.arrived')}</span></p>
        ${SHOWN.includes(this.given.type) ? html`<img src="/api/attachments/${this.given.id}" alt=${t('scan.shown', { name: this.given.name })}>` : nothing}
        <p><button type="button" class="plain" @click=${() => this.drop()}>${t('scan.drop')}</button></p>` : nothing}
      ${this.file ? html`<p><bdi>${this.file.name}</bdi> <span class="quiet">${size(this.file.size)}</span></p>` : nothing}
      ${this.file && this.progress !== null ? html`<progress max="1" .value=${this.progress} aria-label=${t('scan.on-its-way', { name: this.file.name })}></progress>` : nothing}
      ${this.why ? html`<p class="why" role="alert">${this.why}</p>` : nothing}
      ${this.file && this.progress === null ? html`<p class="acts"><button type="button" @click=${() => this.send()}>${t('try-again')}</button>
        <button type="button" class="plain" @click=${() => this.drop()}>${t('scan.drop')}</button></p>` : nothing}
      ${this.given || this.file ? nothing : html`<input type="file" accept=${TYPES.join()} aria-labelledby="scan-label" aria-describedby="scan-how" @change=${this.choose}>
        <p class="quiet" id="scan-how">${t('scan.how')}</p>`}
    </div>`;
  }
}

/** When it has been used, or is not wanted. */
export function forgetScan(what) {
  forget(`${what}.scan`);
  forgetFile(what);
}

/** A scan as it is read: a picture in its place, all else as a file. */
export function scanOf({ attachment, attachmentType }, name) {
  if (!attachment) return nothing;
  return SHOWN.includes(attachmentType)
    ? html`<a href=${attachment} download><img class="sheet" loading="lazy" src=${attachment} alt=${t('scan.shown', { name })}></a>`
    : html`<p><a href=${attachment} download>${t('scan.open', { name })}</a></p>`;
}

function refusedBecause(file) {
  if (!TYPES.includes(file.type)) return t('scan.wrong-type', { name: file.name });
  if (file.size > MOST_BYTES) return t('scan.too-large', { name: file.name, size: size(file.size) });
  return file.size === 0 ? t('scan.unsound', { name: file.name }) : null;
}

const size = (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

customElements.define('concord-scan', Scan);
