import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post, put, remove } from 'concord/api.js';
import { LANGUAGES } from 'concord/i18n.js';
import { has, person } from 'concord/person.js';
import { ask } from 'concord/parts/ask.js';
import { moment } from 'concord/time.js';
import { keyOf } from 'concord/parts/kept.js';
import { BODIES, adding, correct, everyDelegation, overtaken } from 'concord/parts/register.js';
import 'concord/parts/mandates.js';

const ROLES = ['DRAFTER', 'WORKING_GROUP', 'SECRETARIAT', 'DELEGATION'];
const RESERVED = ['HEAD', 'DEPUTY', 'ADMINISTRATOR'];
const CREDENTIALS = ['ALTERNATE', 'HEAD', 'OBSERVER'];

/** One person: what they hold and held, and whether they are let in. */
class PersonScreen extends Screen {
  static properties = { overtaken: { state: true } };

  async load() {
    const [one, delegations] = await Promise.all([get(`/people/${this.values.person}`), everyDelegation()]);
    return { one, delegations };
  }

  draw({ one, delegations }) {
    return html`
      <h1><bdi>${one.name}</bdi></h1>
      <p class="quiet"><span dir="ltr">${one.username}</span>${one.email ? html` · <span dir="ltr">${one.email}</span>` : nothing}</p>
      <p class="acts">${one.active
        ? html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.shutOut(one)}>${t('shut-out.act')}</button> ${this.signingOut(one)}`
        : html`<span class="mark">${t('shut-out')}</span> <button type="button" ?disabled=${this.busy} @click=${() => this.change(() => remove(this.path('deactivation')))}>${t('let-in')}</button>`}</p>
      ${has('ADMINISTRATOR') ? this.secondFactor(one) : nothing}
      ${overtaken(this)}
      ${adding(t('correct'), this.correction(one))}
      <h2>${t('rights')}</h2>
      ${this.rights(one)}
      ${adding(t('membership.add'), this.membership(delegations))}
      <h2>${t('memberships')} <span class="count">${one.memberships.length}</span></h2>
      <ul class="tasks">${one.memberships.map((held) => html`<li>
        <p>${held.role ? t(`role.${held.role}`) : nothing} ${held.delegationName ? html`<bdi>${held.delegationName}</bdi>` : held.body ? t(`body.${held.body}`) : nothing}</p>
        <p class="quiet">${t('since', { when: moment(held.from) })}${held.until ? html` · ${t('held-until', { when: moment(held.until) })}` : nothing}</p>
        ${held.until ? nothing : html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(held)}>${t('end-membership')}</button>`}
      </li>`)}</ul>
      <concord-mandates .person=${one.id} .name=${one.name}></concord-mandates>`;
  }

  signingOut(one) {
    if (!has('ADMINISTRATOR') || one.id === person().id) return nothing;
    return html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.signOut(one)}>${t('sign-person-out')}</button>`;
  }

  secondFactor(one) {
    if (!one.secondFactor) return html`<p class="quiet">${t('second-factor.none')}</p>`;
    return html`<p>${t('second-factor.there')} ${one.id === person().id ? nothing
      : html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.takeSecondFactor(one)}>${t('second-factor.take')}</button>`}</p>`;
  }

  correction(one) {
    return html`<form class="short" data-keep="person.${one.id}.${one.version}" @submit=${(event) => this.correct(event, one)}>
      <label>${t('name')} <input name="name" required maxlength="200" dir="auto" value=${one.name}></label>
      <label>${t('email')} <input name="email" type="email" dir="ltr" value=${one.email ?? ''} ?readonly=${!has('ADMINISTRATOR')}></label>
      ${has('ADMINISTRATOR') ? nothing : html`<p class="quiet">${t('email.administrators')}</p>`}
      <label>${t('language')} <select name="language">${LANGUAGES.map((other) => html`<option lang=${other.tag} value=${other.tag} ?selected=${other.tag === one.language}>${other.name}</option>`)}</select></label>
      <button ?disabled=${this.busy}>${t('correct.save')}</button>
    </form>`;
  }

  /** Each role that is held now, with what it lets one do. */
  rights(one) {
    if (!one.active) return html`<p>${t('rights.shut-out')}</p>`;
    if (one.roles.length === 0 && one.delegations.length === 0) return html`<p>${t('rights.none')}</p>`;
    return html`<ul>
      ${one.roles.map((role) => html`<li><strong>${t(`role.${role}`)}</strong>: ${t(`rights.${role}`)}</li>`)}
      ${one.delegations.map((seat) => html`<li><bdi>${seat.name}</bdi>: ${t(`credential.${seat.credential}`)}</li>`)}
    </ul>`;
  }

  membership(delegations) {
    const roles = has('ADMINISTRATOR') ? [...ROLES, ...RESERVED] : ROLES;
    return html`<form class="short" data-keep=${this.place} @submit=${this.add}>
      <label>${t('role')} <select name="role"><option value="">${t('membership.role.none')}</option>${roles.map((role) => html`<option value=${role}>${t(`role.${role}`)}</option>`)}</select></label>
      <label>${t('body')} <select name="body"><option value="">${t('membership.body.by-role')}</option>${BODIES.map((body) => html`<option value=${body}>${t(`body.${body}`)}</option>`)}</select></label>
      <label>${t('delegation')} <select name="delegationId"><option value="">${t('no-delegation')}</option>${delegations.map((other) => html`<option value=${other.id}>${other.name}</option>`)}</select></label>
      <label>${t('credential')} <select name="credential"><option value="">${t('no-delegation')}</option>${CREDENTIALS.map((credential) => html`<option value=${credential}>${t(`credential.${credential}`)}</option>`)}</select></label>
      <label>${t('membership.function')} <input name="function" maxlength="200" dir="auto"></label>
      <button ?disabled=${this.busy}>${t('membership.add')}</button>
    </form>`;
  }

  /** An open screen must not be enough to send a person's letters elsewhere. */
  async correct(event, one) {
    event.preventDefault();
    const form = event.target;
    const { email, ...given } = Object.fromEntries(new FormData(form));
    const moved = email !== (one.email ?? '');
    const proof = moved ? await ask({ title: t('correct.address'), explanation: t('correct.address.how', { name: one.name }), act: t('correct.save'), password: true }) : {};
    if (proof) await correct(this, form, () => put(`/people/${one.id}`, { ...given, ...proof, email: email || null }, one.version));
  }

  async add(event) {
    event.preventDefault();
    const form = event.target;
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
    await this.change(async () => {
      await post(this.path('memberships'), given, keyOf(this.place, given));
      form.reset();
    });
  }

  get place() {
    return `membership.${this.values.person}`;
  }

  path(more) {
    return `/people/${this.values.person}/${more}`;
  }

  async shutOut(one) {
    if (await ask({ title: t('shut-out.act'), explanation: t('shut-out.explanation', { name: one.name }), act: t('shut-out.act') })) {
      await this.change(() => post(this.path('deactivation')));
    }
  }

  async signOut(one) {
    if (await ask({ title: t('sign-person-out'), explanation: t('sign-person-out.how', { name: one.name }), act: t('sign-person-out') })) {
      await this.change(() => post(this.path('sign-ins/ending')));
    }
  }

  async takeSecondFactor(one) {
    const given = await ask({ title: t('second-factor.take'), explanation: t('second-factor.take.how', { name: one.name }), act: t('second-factor.take'), reason: true });
    if (given) await this.change(() => post(this.path('second-factor/removal'), { reason: given.reason }));
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
