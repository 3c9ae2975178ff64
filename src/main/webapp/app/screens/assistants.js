import { Screen, html, t } from 'concord/screen.js';
import { get, post, remove } from 'concord/api.js';
import { moment } from 'concord/time.js';
import { ask } from 'concord/parts/ask.js';

/** Those who read along with me and prepare my answers: named and let go by me alone. */
class AssistantsScreen extends Screen {
  load() {
    return get('/me/assistants');
  }

  draw({ items, total }) {
    return html`
      <h1>${t('assistants')} <span class="count">${total}</span></h1>
      <p>${t('assistants.how')}</p>
      ${total === 0 ? html`<p class="empty">${t('assistants.empty')}</p>` : html`<ul class="tasks">${items.map((mandate) => html`<li>
        <div><p><strong><bdi>${mandate.person.name}</bdi></strong></p><p class="quiet">${t('since', { when: moment(mandate.from) })}</p></div>
        <button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(mandate)}>${t('mandate.end')}<span class="unseen"> ${mandate.person.name}</span></button>
      </li>`)}</ul>`}
      <form class="short" @submit=${this.name}>
        <label>${t('assistants.username')} <input name="username" required maxlength="100" autocapitalize="none" autocomplete="off" dir="ltr"></label>
        <p class="acts"><button ?disabled=${this.busy}>${t('assistants.name')}</button></p>
      </form>`;
  }

  name(event) {
    event.preventDefault();
    const form = event.target;
    this.change(async () => {
      await post('/me/assistants', { username: new FormData(form).get('username') });
      form.reset();
    });
  }

  async end(mandate) {
    const sure = await ask({ title: t('mandate.end'), act: t('mandate.end'), explanation: t('assistants.end', { name: mandate.person.name }) });
    if (sure) await this.change(() => remove(`/me/assistants/${mandate.id}`));
  }

  change(run) {
    return this.act(async () => {
      await run();
      await this.reload();
      this.tell(t('done'));
    });
  }
}

customElements.define('concord-assistants', AssistantsScreen);
