import { Screen, html, nothing, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { signIn } from 'concord/person.js';
import { go } from 'concord/router.js';

class SignIn extends Screen {
  static properties = { asked: { state: true } };

  draw() {
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

  enter(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.act(async () => {
      await signIn(form.get('username'), form.get('password'));
      go(backTo(), { replace: true });
    });
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

/** Only within Concord: an address from outside must not lead elsewhere. */
function backTo() {
  const back = new URLSearchParams(location.search).get('back') ?? '/';
  return back.startsWith('/') && !back.startsWith('//') && !back.startsWith('/\\') ? back : '/';
}

customElements.define('concord-sign-in', SignIn);
