import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { person, whoAmI } from 'concord/person.js';
import { backTo, go } from 'concord/router.js';
import { moment } from 'concord/time.js';
import { inGroups, momentCode, proof, qrCode } from 'concord/parts/codes.js';

const FEW = 3;

/** My own second factor: set up an app, be given recovery codes, change or remove it. */
class SecondFactor extends Screen {
  static properties = { begun: { state: true }, codes: { state: true } };

  load() {
    return get('/me/second-factor');
  }

  draw(standing) {
    if (this.codes) return this.recoveryCodes();
    if (this.begun) return this.confirmation();
    return standing.setUp ? this.isSetUp(standing) : this.isNotSetUp(standing);
  }

  isNotSetUp({ required }) {
    return html`
      <h1>${t('second-factor')}</h1>
      ${required ? html`<p class="summary">${t('second-factor.required')}</p>` : nothing}
      <p>${t('second-factor.what')}</p>
      <form class="short" @submit=${this.begin}>
        ${proof(false)}
        <button ?disabled=${this.busy}>${t('second-factor.begin')}</button>
      </form>`;
  }

  confirmation() {
    const { secret, uri, qr } = this.begun;
    return html`
      <h1 tabindex="-1">${t('second-factor.begin')}</h1>
      <h2>1. ${t('second-factor.scan')}</h2>
      ${qrCode(qr)}
      <p><a href=${uri}>${t('second-factor.this-device')}</a></p>
      <details>
        <summary>${t('second-factor.type')}</summary>
        <p>${t('second-factor.type.how')}</p>
        <p><code class="secret" dir="ltr">${inGroups(secret)}</code></p>
        ${this.copying(secret)}
      </details>
      <h2>2. ${t('second-factor.confirm')}</h2>
      <form class="short" @submit=${this.confirm}>
        <p id="code-how">${t('second-factor.confirm.how')}</p>
        ${momentCode('code-how')}
        <p class="acts">
          <button ?disabled=${this.busy}>${t('second-factor.confirm')}</button>
          <button type="button" class="plain" @click=${() => this.show({ begun: null })}>${t('cancel')}</button>
        </p>
      </form>`;
  }

  recoveryCodes() {
    return html`
      <h1 tabindex="-1">${t('second-factor.codes')}</h1>
      <p>${t('second-factor.codes.how')}</p>
      <p class="quiet">Concord · <span dir="ltr">${person()?.username}</span></p>
      <ol class="codes" dir="ltr">${this.codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
      <div class="acts">
        <button type="button" class="plain" @click=${() => window.print()}>${t('print')}</button>
        ${this.copying(this.codes.join('\n'))}
      </div>
      <p class="acts"><button type="button" @click=${this.keptThem}>${t('second-factor.codes.kept')}</button></p>`;
  }

  isSetUp({ since, required, recoveryCodesLeft }) {
    return html`
      <h1>${t('second-factor')}</h1>
      <p>${t('second-factor.is-set-up', { when: moment(since) })}</p>
      <p>${recoveryCodesLeft <= FEW ? html`<span class="why">${t('second-factor.codes-left', { count: recoveryCodesLeft })}</span>` : t('second-factor.codes-left', { count: recoveryCodesLeft })}</p>
      ${this.changing(t('second-factor.codes.renew'), t('second-factor.codes.renew.how'), this.renewCodes)}
      ${this.changing(t('second-factor.another'), t('second-factor.another.how'), this.begin)}
      ${required ? html`<p class="quiet">${t('second-factor.required.stays')}</p>` : this.changing(t('second-factor.remove'), t('second-factor.remove.how'), this.doWithout)}`;
  }

  changing(title, how, submit) {
    return html`<details class="changing">
      <summary>${title}</summary>
      <form class="short" @submit=${submit}>
        <p>${how}</p>
        ${proof(true)}
        <button ?disabled=${this.busy}>${title}</button>
      </form>
    </details>`;
  }

  copying(text) {
    if (!navigator.clipboard) return nothing;
    return html`<button type="button" class="plain" @click=${async () => {
      await navigator.clipboard.writeText(text);
      this.tell(t('copied'));
    }}>${t('copy')}</button>`;
  }

  begin(event) {
    this.prove(event, '/me/second-factor', (begun) => this.show({ begun }));
  }

  renewCodes(event) {
    this.prove(event, '/me/second-factor/recovery-codes', ({ recoveryCodes }) => this.show({ codes: recoveryCodes }));
  }

  /** Not `remove`, which takes an element off its page. */
  doWithout(event) {
    this.prove(event, '/me/second-factor/removal', async () => {
      await this.show({});
      this.tell(t('second-factor.removed'));
    });
  }

  confirm(event) {
    this.prove(event, '/me/second-factor/confirmation', async ({ recoveryCodes }) => {
      // First of all: they are told only now, whatever else fails.
      await this.show({ codes: recoveryCodes });
      await whoAmI();
    });
  }

  /** What was given is asked for again each time, and stands in no form any more. */
  prove(event, path, done) {
    event.preventDefault();
    const form = event.target;
    const given = Object.fromEntries(new FormData(form));
    this.act(async () => {
      const answer = await post(path, given);
      form.reset();
      await done(answer);
    });
  }

  async show({ begun = null, codes = null }) {
    Object.assign(this, { begun, codes });
    await this.reload();
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  async keptThem() {
    this.codes = null;
    const back = backTo();
    if (back === '/') await this.show({});
    else go(back, { replace: true });
  }
}

customElements.define('concord-second-factor', SecondFactor);
