import { Screen, html, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { newPassword } from 'concord/parts/new-password.js';

/** My own password, changed with the old one. */
class Password extends Screen {
  draw() {
    return html`
      <h1>${t('password.change')}</h1>
      <p>${t('password.change.how')}</p>
      <form class="short" @submit=${this.change}>
        <label>${t('password.old')} <input name="password" type="password" autocomplete="current-password" required></label>
        ${newPassword('newPassword')}
        <button ?disabled=${this.busy}>${t('password.change')}</button>
      </form>`;
  }

  change(event) {
    event.preventDefault();
    const form = event.target;
    const { password, newPassword: chosen } = Object.fromEntries(new FormData(form));
    this.act(async () => {
      await post('/me/password', { password, newPassword: chosen });
      form.reset();
      this.tell(t('password.changed'));
    });
  }
}

customElements.define('concord-password', Password);
