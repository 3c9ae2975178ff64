// What shows that a report is true: addresses of pages, and files that are sent at once and named by the form.
import { Part, html, nothing, t } from 'concord/screen.js';
import { Refusal, attach } from 'concord/api.js';

const FORMATS = 'application/pdf,image/png,image/jpeg,image/webp,image/tiff';

class Evidence extends Part {
  static properties = { files: { state: true }, refusal: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.files = [];
    this.restored = () => {
      this.files = JSON.parse(this.querySelector('[name=files]')?.value || '[]');
    };
  }

  connectedCallback() {
    super.connectedCallback();
    // What was kept in this browser comes back into the form, and from there to here.
    this.form = this.closest('form');
    this.form.addEventListener('change', this.restored);
  }

  disconnectedCallback() {
    this.form.removeEventListener('change', this.restored);
    super.disconnectedCallback();
  }

  render() {
    return html`
      <label>${t('evidence.links')} <span class="quiet">${t('optional')}</span>
        <textarea name="links" rows="2" dir="ltr" placeholder="https://" spellcheck="false"></textarea></label>
      <label>${t('evidence.files')} <span class="quiet">${t('optional')}</span>
        <input type="file" accept=${FORMATS} multiple ?disabled=${this.busy} @change=${this.take}></label>
      <p class="quiet">${t('evidence.how')}</p>
      <input type="hidden" name="files" .value=${JSON.stringify(this.files)}>
      ${this.refusal ? html`<p class="refusal" role="alert">${this.refusal.words}</p>` : nothing}
      ${this.files.length ? html`<ul class="evidence" aria-label=${t('evidence')}>${this.files.map((file) => html`<li>
        <bdi>${file.name}</bdi> <button type="button" class="plain" @click=${() => this.change(this.files.filter((one) => one !== file))}>${t('evidence.leave-out')}<span class="unseen"> ${file.name}</span></button>
      </li>`)}</ul>` : nothing}`;
  }

  async take(event) {
    event.stopPropagation();
    const input = event.target;
    this.busy = true;
    this.refusal = null;
    try {
      for (const file of input.files) {
        const { id } = await attach(file);
        await this.change([...this.files, { id, name: file.name }]);
      }
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.refusal = refusal;
    } finally {
      input.value = '';
      this.busy = false;
    }
  }

  async change(files) {
    this.files = files;
    await this.updateComplete;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** What the form shows for it, as the API takes it. */
export function evidenceIn(given) {
  const links = (given.get('links') ?? '').split('\n').map((link) => link.trim()).filter(Boolean);
  const files = JSON.parse(given.get('files') || '[]');
  const evidence = [...links.map((link) => ({ link })), ...files.map(({ id }) => ({ attachmentId: id }))];
  return evidence.length ? { evidence } : {};
}

customElements.define('concord-evidence', Evidence);
