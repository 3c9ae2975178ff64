import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, put, remove } from 'concord/api.js';
import { moment } from 'concord/time.js';
import { keepsRegisters } from 'concord/parts/register.js';

/** One session, and the delegations that take part in it. */
class SessionScreen extends Screen {
  async load() {
    const [session, delegations, ballots] = await Promise.all([get(`/sessions/${this.values.session}`), everyDelegation(), get('/documents?stage=ADOPTION&size=200')]);
    return { session, delegations, ballots: ballots.items.filter((one) => one.sessionId === session.id) };
  }

  draw({ session, delegations, ballots }) {
    const accredited = new Set(session.delegationIds);
    const inside = delegations.filter((one) => accredited.has(one.id));
    const outside = delegations.filter((one) => !accredited.has(one.id));
    return html`
      <h1>${t(`body.${session.body}`)} · <span dir="ltr">${session.number}</span></h1>
      <p><bdi>${session.title}</bdi></p>
      <p class="quiet"><bdi>${session.place}</bdi> · ${moment(session.opensAt, session.timeZone)} – ${moment(session.closesAt, session.timeZone)}</p>
      ${ballots.map((one) => html`<p><a class="act" href="/documents/${one.id}/hall">${t('hall')} · <bdi>${one.title}</bdi></a></p>`)}
      <h2>${t('accredited')} <span class="count">${inside.length}</span></h2>
      ${keepsRegisters() ? html`<p><a href="/sessions/${session.id}/delegations/import">${t('import.open')}</a></p>` : nothing}
      ${keepsRegisters() && outside.length ? html`<form class="find" @submit=${this.add}>
        <label>${t('delegation')} <select name="delegation">${outside.map((one) => html`<option value=${one.id}>${one.name}</option>`)}</select></label>
        <button ?disabled=${this.busy}>${t('accredit')}</button>
      </form>
      <p class="quiet">${t('accredit.how')}</p>` : nothing}
      ${inside.length === 0 ? html`<p class="empty">${t('accredited.empty')}</p>` : html`<ul class="tasks">${inside.map((one) => html`<li>
        <p><bdi>${one.name}</bdi> <span class="quiet"><bdi>${one.country}</bdi> · <bdi>${one.tradition}</bdi></span></p>
        ${keepsRegisters() ? html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(one)}>${t('end-accreditation')}<span class="unseen"> ${one.name}</span></button>` : nothing}
      </li>`)}</ul>`}`;
  }

  add(event) {
    event.preventDefault();
    const delegation = new FormData(event.target).get('delegation');
    this.change(() => put(`/sessions/${this.values.session}/delegations/${delegation}`));
  }

  end(delegation) {
    this.change(() => remove(`/sessions/${this.values.session}/delegations/${delegation.id}`));
  }

  change(run) {
    return this.act(async () => {
      await run();
      await this.reload();
      this.tell(t('done'));
    });
  }
}

async function everyDelegation() {
  const all = [];
  for (let page = 0; ; page++) {
    const { items, total } = await get(`/delegations?size=200&page=${page}`);
    all.push(...items);
    if (all.length >= total || items.length === 0) return all;
  }
}

customElements.define('concord-session', SessionScreen);
