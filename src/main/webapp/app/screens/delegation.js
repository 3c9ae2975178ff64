import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, put } from 'concord/api.js';
import { adding, correct, keepsRegisters, overtaken } from 'concord/parts/register.js';

/** One delegation, and for who keeps the registers its people. */
class DelegationScreen extends Screen {
  static properties = { overtaken: { state: true } };

  async load() {
    const [delegation, people] = await Promise.all([
      get(`/delegations/${this.values.delegation}`),
      keepsRegisters() ? get(`/people?size=200&delegationId=${this.values.delegation}`) : null,
    ]);
    return { delegation, people };
  }

  draw({ delegation, people }) {
    return html`
      <h1><bdi>${delegation.name}</bdi></h1>
      <p class="quiet"><bdi>${delegation.country}</bdi> · <bdi>${delegation.tradition}</bdi></p>
      ${overtaken(this)}
      ${adding(t('correct'), html`<form class="short" data-keep="delegation.${delegation.id}.${delegation.version}" @submit=${(event) => this.correct(event, delegation)}>
        <label>${t('name')} <input name="name" required maxlength="200" dir="auto" value=${delegation.name}></label>
        <label>${t('country')} <input name="country" required maxlength="100" dir="auto" value=${delegation.country}></label>
        <label>${t('tradition')} <input name="tradition" required maxlength="100" dir="auto" value=${delegation.tradition}></label>
        <button ?disabled=${this.busy}>${t('correct.save')}</button>
      </form>`)}
      ${people ? this.people(people, delegation) : nothing}`;
  }

  people({ items, total }, delegation) {
    return html`<h2>${t('delegation.people')} <span class="count">${total}</span></h2>
      ${total === 0 ? html`<p class="empty">${t('delegation.people.empty')}</p>` : nothing}
      <ul class="documents">${items.map((one) => html`<li>
        <p><a href="/people/${one.id}"><bdi>${one.name}</bdi></a> ${one.active ? nothing : html`<span class="mark">${t('shut-out')}</span>`}</p>
        <p class="quiet">${one.delegations.filter((seat) => seat.id === delegation.id).map((seat) => t(`credential.${seat.credential}`)).join(' · ')}</p>
      </li>`)}</ul>`;
  }

  correct(event, delegation) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    correct(this, event.target, () => put(`/delegations/${delegation.id}`, given, delegation.version));
  }
}

customElements.define('concord-delegation', DelegationScreen);
