import { Screen, html, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { go } from 'concord/router.js';
import { newPassword } from 'concord/parts/new-password.js';

class SetPassword extends Screen {
  draw() {
    return html`
      <h1>${t('set-password')}</h1>
      <form class="short" @submit=${this.set}>
        ${newPassword('password')}
        <button ?disabled=${this.busy}>${t('set-password')}</button>
      </form>`;
  }

  set(event) {
    event.preventDefault();
    const token = new URLSearchParams(location.hash.slice(1)).get('token');
    const password = new FormData(event.target).get('password');
    this.act(async () => {
      await post('/password', { token, password });
      go('/sign-in', { replace: true });
      this.tell(t('password.is-set'));
    });
  }
}

customElements.define('concord-set-password', SetPassword);
