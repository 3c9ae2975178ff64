import { Screen, html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { moment } from 'concord/time.js';
import { keepsRegisters } from 'concord/parts/register.js';

/** The bodies: their sessions, who sits in them, and how they adopt. */
class Bodies extends Screen {
  async load() {
    const [bodies, rules] = await Promise.all([get('/bodies'), get('/adoption-rules')]);
    return { bodies: bodies.items, rules: rules.items };
  }

  draw({ bodies, rules }) {
    return html`<h1>${t('place.bodies')} <span class="count">${bodies.length}</span></h1>
      ${bodies.map((one) => this.body(one, rules.filter((rule) => rule.body === one.body)))}`;
  }

  body({ body, sessions, members, places }, rules) {
    return html`<section class="body" aria-labelledby="body-${body}">
      <h2 id="body-${body}">${t(`body.${body}`)}</h2>
      <h3>${t('body.rules')}</h3>
      ${rules.length === 0 ? html`<p class="empty">${t('body.rules.none')}</p>` : html`<ul>${rules.map(({ kind, rule, quorumPercent }) => html`<li>
        ${t(`kind.${kind}`)}: ${t(`rule.${rule}`)} ${t('rule.quorum', { percent: quorumPercent })}</li>`)}</ul>`}
      <h3>${t('body.sessions')} <span class="count">${sessions.length}</span></h3>
      ${sessions.length === 0 ? html`<p class="empty">${t('body.sessions.none')}</p>` : html`<ul>${sessions.map((one) => html`<li>
        <a href="/sessions/${one.id}"><span dir="ltr">${one.number}</span> · <bdi>${one.title}</bdi></a>
        <span class="quiet">${moment(one.opensAt, one.timeZone)}</span></li>`)}</ul>`}
      <h3>${t('body.sits')} <span class="count">${members}</span></h3>
      ${this.places(members, places)}
    </section>`;
  }

  places(members, places) {
    if (members === 0) return html`<p class="empty">${t('body.members.none')}</p>`;
    if (!places) return html`<p class="empty">${t('body.members.not-told')}</p>`;
    return html`<details class="adding"><summary>${t('body.members', { count: members })}</summary>
      <ul>${places.map((one) => html`<li>
        ${keepsRegisters() ? html`<a href="/people/${one.personId}"><bdi>${one.name}</bdi></a>` : html`<bdi>${one.name}</bdi>`}
        <span class="quiet">${one.role ? t(`role.${one.role}`) : nothing} ${one.function ? html`<bdi>${one.function}</bdi>` : nothing} ${one.delegation ? html`<bdi>${one.delegation}</bdi>` : nothing}</span>
      </li>`)}</ul></details>`;
  }
}

customElements.define('concord-bodies', Bodies);
