import { Screen, html, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { keyOf } from 'concord/parts/kept.js';
import { adding, asked, finding, importing, listed, pages } from 'concord/parts/register.js';

class Delegations extends Screen {
  load() {
    return listed('/delegations', ['q']);
  }

  draw({ items, total }) {
    return html`
      <h1>${t('place.delegations')} <span class="count">${total}</span></h1>
      ${adding(t('delegation.add'), html`<form class="short" data-keep="delegation.new" @submit=${this.add}>
        <label>${t('name')} <input name="name" required maxlength="200" dir="auto"></label>
        <label>${t('country')} <input name="country" required maxlength="100" dir="auto"></label>
        <label>${t('tradition')} <input name="tradition" required maxlength="100" dir="auto"></label>
        <button ?disabled=${this.busy}>${t('delegation.add')}</button>
      </form>`)}
      ${importing('delegations')}
      ${finding('/delegations')}
      ${total === 0 ? html`<p class="empty">${t(asked('q') ? 'find.none' : 'delegations.empty')}</p>` : html`<div class="wide" tabindex="0" role="region" aria-label=${t('place.delegations')}><table>
        <thead><tr><th>${t('name')}</th><th>${t('country')}</th><th>${t('tradition')}</th></tr></thead>
        <tbody>${items.map((one) => html`<tr><th scope="row"><a href="/delegations/${one.id}"><bdi>${one.name}</bdi></a></th><td><bdi>${one.country}</bdi></td><td><bdi>${one.tradition}</bdi></td></tr>`)}</tbody>
      </table></div>`}
      ${pages('/delegations', total)}`;
  }

  add(event) {
    event.preventDefault();
    const form = event.target;
    this.act(async () => {
      const given = Object.fromEntries(new FormData(form));
      await post('/delegations', given, keyOf('delegation.new', given));
      form.reset();
      await this.reload();
      this.tell(t('done'));
    });
  }
}

customElements.define('concord-delegations', Delegations);
