import { Screen, html, nothing, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { signIn } from 'concord/person.js';
import { backTo, go } from 'concord/router.js';
import { momentCode, recoveryCode } from 'concord/parts/codes.js';

class SignIn extends Screen {
  static properties = { asked: { state: true }, given: { state: true }, byRecovery: { state: true } };

  draw() {
    return this.given ? this.codeForm() : this.passwordForm();
  }

  passwordForm() {
    return html`
      <h1>${t('sign-in')}</h1>
      <form class="short" @submit=${this.enter}>
        <label>${t('username')} <input name="username" autocomplete="username" autocapitalize="none" required autofocus></label>
        <label>${t('password')} <input name="password" type="password" autocomplete="current-password" required></label>
        <button ?disabled=${this.busy}>${t('sign-in')}</button>
      </form>
      <details>
        <summary>${t('password-forgotten')}</summary>
        <form class="short" @submit=${this.ask}>
          <p>${t('password-forgotten.how')}</p>
          <label>${t('username')} <input name="username" autocomplete="username" autocapitalize="none" required></label>
          <button ?disabled=${this.busy}>${t('password-link.ask')}</button>
          ${this.asked ? html`<p role="status">${t('password-link.asked')}</p>` : nothing}
        </form>
      </details>
      <p><a href="/library">${t('read-library')}</a></p>`;
  }

  /** After the right password only. */
  codeForm() {
    return html`
      <h1>${this.byRecovery ? t('second-factor.recovery') : t('second-factor.code')}</h1>
      <form class="short" @submit=${this.prove}>
        <p id="code-how">${this.byRecovery ? t('second-factor.recovery.how') : t('second-factor.code.how')}</p>
        ${this.byRecovery ? recoveryCode('code-how') : momentCode('code-how')}
        <button ?disabled=${this.busy}>${t('sign-in')}</button>
      </form>
      <p><button type="button" class="link" @click=${() => this.askFor({ byRecovery: !this.byRecovery })}>${this.byRecovery ? t('second-factor.use-app') : t('second-factor.use-recovery')}</button></p>
      <p><button type="button" class="link" @click=${() => this.askFor({ given: null })}>${t('sign-in.as-another')}</button></p>`;
  }

  enter(event) {
    event.preventDefault();
    const { username, password } = Object.fromEntries(new FormData(event.target));
    this.act(async () => {
      try {
        await this.come(username, password);
      } catch (refusal) {
        if (refusal.word !== 'second-factor-asked') throw refusal;
        await this.askFor({ given: { username, password } });
      }
    });
  }

  prove(event) {
    event.preventDefault();
    const form = event.target;
    const { username, password } = this.given;
    this.act(async () => {
      try {
        await this.come(username, password, new FormData(form).get('code'));
      } catch (refusal) {
        form.reset();
        throw refusal;
      }
    });
  }

  async come(username, password, code) {
    await signIn(username, password, code);
    go(backTo(), { replace: true });
  }

  /** The next thing to be written has the focus, so that who does not see the change hears of it. */
  async askFor({ given = this.given, byRecovery = false }) {
    Object.assign(this, { given, byRecovery, refusal: null });
    await this.updateComplete;
    this.querySelector('form input')?.focus();
  }

  ask(event) {
    event.preventDefault();
    const username = new FormData(event.target).get('username');
    this.act(async () => {
      await post('/password-links', { username });
      this.asked = true;
    });
  }
}

customElements.define('concord-sign-in', SignIn);
