// What all screens share: they draw into the page itself, follow the language, and say when they load or are refused.
import { LitElement, html, nothing } from 'lit';
import { onLanguage, t } from 'concord/i18n.js';
import { Refusal } from 'concord/api.js';

export { html, nothing, t };

export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forgetLanguage = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    this.forgetLanguage();
    super.disconnectedCallback();
  }
}

export class Screen extends Part {
  static properties = {
    values: { attribute: false },
    loaded: { state: true },
    refusal: { state: true },
    busy: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.reload();
  }

  /** Fetches what the screen shows; each screen says what that is in `load()`. */
  async reload() {
    try {
      this.loaded = (await this.load()) ?? {};
      this.refusal = null;
    } catch (refusal) {
      this.refuse(refusal);
    }
  }

  load() {}

  /** Runs an act once, whatever the patience of who presses the button. */
  async act(run) {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    try {
      return await run();
    } catch (refusal) {
      this.refuse(refusal);
    } finally {
      this.busy = false;
    }
  }

  refuse(refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    this.refusal = refusal;
    this.updateComplete.then(() => this.querySelector('.refusal')?.focus());
  }

  render() {
    const refused = this.refusal ? this.refused() : nothing;
    if (this.loaded) return html`${refused}${this.draw(this.loaded)}`;
    return this.refusal ? refused : html`<p class="waits" role="status">${t('loading')}</p>`;
  }

  refused() {
    return html`<div class="refusal" role="alert" tabindex="-1">
      <p>${this.refusal.words}</p>
      ${this.loaded ? nothing : html`<p><button type="button" @click=${() => this.reload()}>${t('try-again')}</button></p>`}
    </div>`;
  }

  /** Says something, once, also to who cannot see it. */
  tell(words) {
    window.dispatchEvent(new CustomEvent('concord-tell', { detail: words }));
  }
}
