import { Screen, html, nothing, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { has } from 'concord/person.js';
import { LANGUAGES } from 'concord/i18n.js';
import { keyOf } from 'concord/parts/kept.js';
import { adding, asked, everyDelegation, finding, importing, listed, pages } from 'concord/parts/register.js';

const ROLES = ['DRAFTER', 'WORKING_GROUP', 'SECRETARIAT', 'DELEGATION'];
const RESERVED = ['HEAD', 'DEPUTY', 'ADMINISTRATOR'];
const OF_DELEGATIONS = ['WORKING_GROUP', 'DELEGATION'];

class People extends Screen {
  static properties = { role: { state: true }, link: { state: true } };

  async load() {
    const [people, delegations] = await Promise.all([listed('/people', ['q', 'role', 'delegationId']), everyDelegation()]);
    return { people, delegations };
  }

  draw({ people, delegations }) {
    const roles = has('ADMINISTRATOR') ? [...ROLES, ...RESERVED] : ROLES;
    const chosen = this.role ?? ROLES[0];
    return html`
      <h1>${t('place.people')} <span class="count">${people.total}</span></h1>
      ${this.link ? html`<p class="summary">${t('person.link')} <a href=${this.link} dir="ltr">${this.link}</a></p>` : nothing}
      ${adding(t('person.add'), html`<form class="short" data-keep="person.new" @submit=${this.add}>
        <label>${t('name')} <input name="name" required maxlength="200" dir="auto"></label>
        <label>${t('username')} <input name="username" required autocapitalize="none" dir="ltr"></label>
        <label>${t('email')} <input name="email" type="email" dir="ltr"></label>
        <label>${t('language')} <select name="language">${LANGUAGES.map((one) => html`<option lang=${one.tag} value=${one.tag}>${one.name}</option>`)}</select></label>
        <label>${t('role')} <select name="role" @change=${(event) => (this.role = event.target.value)}>${roles.map((role) => html`<option value=${role}>${t(`role.${role}`)}</option>`)}</select></label>
        ${OF_DELEGATIONS.includes(chosen) ? html`<label>${t('delegation')} <select name="delegationId">${delegations.map((one) => html`<option value=${one.id}>${one.name}</option>`)}</select></label>` : nothing}
        <button ?disabled=${this.busy}>${t('person.add')}</button>
      </form>`)}
      ${importing('people')}
      ${finding('/people', html`<label>${t('role')} <select name="role">
        <option value="">${t('any')}</option>
        ${[...ROLES, ...RESERVED].map((role) => html`<option value=${role} ?selected=${asked('role') === role}>${t(`role.${role}`)}</option>`)}
      </select></label>
      <label>${t('delegation')} <select name="delegationId">
        <option value="">${t('any')}</option>
        ${delegations.map((one) => html`<option value=${one.id} ?selected=${asked('delegationId') === one.id}>${one.name}</option>`)}
      </select></label>`)}
      ${people.total === 0 ? html`<p class="empty">${t('find.none')}</p>` : nothing}
      <ul class="documents">${people.items.map((one) => html`<li>
        <p><a href="/people/${one.id}"><bdi>${one.name}</bdi></a> <span class="quiet" dir="ltr">${one.username}</span> ${one.active ? nothing : html`<span class="mark">${t('shut-out')}</span>`}</p>
        <p class="quiet">${one.roles.map((role) => t(`role.${role}`)).join(' · ')}${one.delegations.map((seat) => html` · <bdi>${seat.name}</bdi>`)}</p>
      </li>`)}</ul>
      ${pages('/people', people.total)}`;
  }

  add(event) {
    event.preventDefault();
    const form = event.target;
    const { role, ...given } = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
    this.act(async () => {
      const person = { ...given, roles: [role] };
      const registered = await post('/people', person, keyOf('person.new', person));
      this.link = registered.setPasswordLink ?? null;
      form.reset();
      await this.reload();
      this.tell(t('done'));
    });
  }
}

customElements.define('concord-people', People);
