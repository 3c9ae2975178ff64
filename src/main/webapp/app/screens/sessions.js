import { Screen, html, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { go } from 'concord/router.js';
import { instantOf, moment } from 'concord/time.js';
import { keyOf } from 'concord/parts/kept.js';
import { BODIES, adding, listed, pages } from 'concord/parts/register.js';

class Sessions extends Screen {
  load() {
    return listed('/sessions');
  }

  draw({ items, total }) {
    return html`
      <h1>${t('place.sessions')} <span class="count">${total}</span></h1>
      ${adding(t('session.add'), html`<form class="short" data-keep="session.new" @submit=${this.add}>
        <label>${t('body')} <select name="body">${BODIES.map((body) => html`<option value=${body}>${t(`body.${body}`)}</option>`)}</select></label>
        <label>${t('ordinal')} <input name="ordinal" type="number" min="1" max="200" required></label>
        <label>${t('title')} <input name="title" required maxlength="300" dir="auto"></label>
        <label>${t('venue')} <input name="place" required maxlength="200" dir="auto"></label>
        <label>${t('time-zone')} <input name="timeZone" required maxlength="64" value="Asia/Almaty" dir="ltr" list="zones">
          <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}</datalist></label>
        <label>${t('opens-at')} <input name="opensAt" type="datetime-local" required></label>
        <label>${t('closes-at')} <input name="closesAt" type="datetime-local" required></label>
        <p class="quiet">${t('in-your-zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>
        <button ?disabled=${this.busy}>${t('session.add')}</button>
      </form>`)}
      ${total === 0 ? html`<p class="empty">${t('sessions.empty')}</p>` : html`<ul class="documents">${items.map((one) => html`<li>
        <p><a href="/sessions/${one.id}">${t(`body.${one.body}`)} · <span dir="ltr">${one.number}</span></a> · <bdi>${one.title}</bdi></p>
        <p class="quiet"><bdi>${one.place}</bdi> · ${moment(one.opensAt, one.timeZone)} – ${moment(one.closesAt, one.timeZone)}</p>
      </li>`)}</ul>`}
      ${pages('/sessions', total)}`;
  }

  add(event) {
    event.preventDefault();
    const form = event.target;
    const given = Object.fromEntries(new FormData(form));
    const body = { ...given, ordinal: Number(given.ordinal), opensAt: instantOf(given.opensAt), closesAt: instantOf(given.closesAt) };
    this.act(async () => {
      const session = await post('/sessions', body, keyOf('session.new', body));
      form.reset();
      go(`/sessions/${session.id}`);
    });
  }
}

customElements.define('concord-sessions', Sessions);
