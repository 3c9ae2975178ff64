import { Screen, html, nothing, t } from 'concord/screen.js';
import { every, post } from 'concord/api.js';
import { ask } from 'concord/parts/ask.js';
import { hereZone, moment } from 'concord/time.js';

/** Where I am signed in, to end it elsewhere. */
class SignIns extends Screen {
  async load() {
    return { all: await every('/me/sign-ins') };
  }

  draw({ all }) {
    return html`
      <h1>${t('sign-ins')} <span class="count">${all.length}</span></h1>
      <p>${t('sign-ins.how')}</p>
      <ul class="tasks">${all.map((one) => html`<li>
        <div>
          <p><strong>${t(`device.${one.device ?? 'UNKNOWN'}`)}</strong> ${one.current ? html`<span class="mark">${t('sign-ins.current')}</span>` : nothing}</p>
          <p class="quiet">${t('sign-ins.begun', { when: moment(one.begun, hereZone()) })}</p>
          <p class="quiet">${t('sign-ins.used', { when: moment(one.lastUsed, hereZone()) })}</p>
        </div>
        ${one.current ? nothing : html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(t('sign-ins.end'), `${one.id}/ending`)}>${t('sign-ins.end')}</button>`}
      </li>`)}</ul>
      ${all.some((one) => !one.current) ? html`<p class="acts"><button type="button" ?disabled=${this.busy} @click=${() => this.end(t('sign-ins.end-others'), 'ending')}>${t('sign-ins.end-others')}</button></p>` : nothing}`;
  }

  async end(act, path) {
    const given = await ask({ title: act, explanation: t('sign-ins.end.how'), act, password: true });
    if (!given) return;
    await this.act(async () => {
      await post(`/me/sign-ins/${path}`, given);
      await this.reload();
      this.tell(t('done'));
    });
  }
}

customElements.define('concord-sign-ins', SignIns);
