import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post, remove } from 'concord/api.js';
import { ask } from 'concord/parts/ask.js';
import { moment } from 'concord/time.js';
import 'concord/parts/mandates.js';

/** One person: what they hold and held, and whether they are let in. */
class PersonScreen extends Screen {
  load() {
    return get(`/people/${this.values.person}`);
  }

  draw(one) {
    return html`
      <h1><bdi>${one.name}</bdi></h1>
      <p class="quiet"><span dir="ltr">${one.username}</span>${one.email ? html` · <span dir="ltr">${one.email}</span>` : nothing}</p>
      <p class="acts">${one.active
        ? html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.shutOut(one)}>${t('shut-out.act')}</button>`
        : html`<span class="mark">${t('shut-out')}</span> <button type="button" ?disabled=${this.busy} @click=${() => this.change(() => remove(this.path('deactivation')))}>${t('let-in')}</button>`}</p>
      <h2>${t('memberships')} <span class="count">${one.memberships.length}</span></h2>
      <ul class="tasks">${one.memberships.map((held) => html`<li>
        <p>${held.role ? t(`role.${held.role}`) : nothing} ${held.delegationName ? html`<bdi>${held.delegationName}</bdi>` : held.body ? t(`body.${held.body}`) : nothing}</p>
        <p class="quiet">${t('since', { when: moment(held.from) })}${held.until ? html` · ${t('held-until', { when: moment(held.until) })}` : nothing}</p>
        ${held.until ? nothing : html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(held)}>${t('end-membership')}</button>`}
      </li>`)}</ul>
      <concord-mandates .person=${one.id} .name=${one.name}></concord-mandates>`;
  }

  path(more) {
    return `/people/${this.values.person}/${more}`;
  }

  async shutOut(one) {
    if (await ask({ title: t('shut-out.act'), explanation: t('shut-out.explanation', { name: one.name }), act: t('shut-out.act') })) {
      await this.change(() => post(this.path('deactivation')));
    }
  }

  async end(held) {
    if (await ask({ title: t('end-membership'), explanation: t('end-membership.explanation'), act: t('end-membership') })) {
      await this.change(() => remove(this.path(`memberships/${held.id}`)));
    }
  }

  change(run) {
    return this.act(async () => {
      await run();
      await this.reload();
      this.tell(t('done'));
    });
  }
}

customElements.define('concord-person', PersonScreen);
