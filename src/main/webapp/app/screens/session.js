import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, put, remove } from 'concord/api.js';
import { fieldOf, instantOf, moment } from 'concord/time.js';
import { adding, correct, everyDelegation, keepsRegisters, overtaken } from 'concord/parts/register.js';

/** One session, and the delegations that take part in it. */
class SessionScreen extends Screen {
  static properties = { overtaken: { state: true } };

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
      ${overtaken(this)}
      ${adding(t('correct'), html`<form class="short" data-keep="session.${session.id}.${session.version}" @submit=${(event) => this.correct(event, session)}>
        <label>${t('title')} <input name="title" required maxlength="300" dir="auto" value=${session.title}></label>
        <label>${t('venue')} <input name="place" required maxlength="200" dir="auto" value=${session.place}></label>
        <label>${t('time-zone')} <input name="timeZone" required maxlength="64" dir="ltr" value=${session.timeZone}></label>
        <label>${t('opens-at')} <input name="opensAt" type="datetime-local" required value=${fieldOf(session.opensAt)}></label>
        <label>${t('closes-at')} <input name="closesAt" type="datetime-local" required value=${fieldOf(session.closesAt)}></label>
        <p class="quiet">${t('in-your-zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>
        <p class="quiet">${t('correct.only-before')}</p>
        <button ?disabled=${this.busy}>${t('correct.save')}</button>
      </form>`)}
      <h2>${t('accredited')} <span class="count">${inside.length}</span></h2>
      ${keepsRegisters() ? html`<p><a href="/sessions/${session.id}/delegations/import">${t('import.open')}</a></p>` : nothing}
      ${keepsRegisters() && outside.length ? html`<form class="find" @submit=${this.add}>
        <label>${t('delegation')} <select name="delegation">${outside.map((one) => html`<option value=${one.id}>${one.name}</option>`)}</select></label>
        <button ?disabled=${this.busy}>${t('accredit')}</button>
      </form>
      <p class="quiet">${t('accredit.how')}</p>` : nothing}
      ${inside.length === 0 ? html`<p class="empty">${t('accredited.empty')}</p>` : html`<ul class="tasks">${inside.map((one) => html`<li>
        <p><bdi>${one.name}</bdi> <span class="quiet"><bdi>${one.country}</bdi> · <bdi>${one.tradition}</bdi></span></p>
        ${keepsRegisters() ? html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(one)}>${t('end-accreditation')}<span class="unseen"> <bdi>${one.name}</bdi></span></button>` : nothing}
      </li>`)}</ul>`}`;
  }

  correct(event, session) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    // What was not touched is sent as it was read, to the second.
    const instant = (name) => (given[name] === fieldOf(session[name]) ? session[name] : instantOf(given[name]));
    const body = { ...given, opensAt: instant('opensAt'), closesAt: instant('closesAt') };
    correct(this, event.target, () => put(`/sessions/${session.id}`, body, session.version));
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

customElements.define('concord-session', SessionScreen);
