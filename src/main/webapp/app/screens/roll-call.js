import { Screen, html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { keepForOffline } from 'concord/offline.js';
import { moment } from 'concord/time.js';
import { inAlphabet } from 'concord/parts/alphabet.js';
import { rule } from 'concord/parts/ballot.js';

const ACTS = ['adopt', 'abstain', 'oppose', 'dissociate'];

/** A sheet to be printed and filled in by hand, so that a session can be finished without a line. */
class RollCallScreen extends Screen {
  connectedCallback() {
    super.connectedCallback();
    keepForOffline();
  }

  async load() {
    const path = `/documents/${this.values.document}`;
    const one = await get(path);
    const [ballot, session, hash] = await Promise.all([
      get(`${path}/ballot`), get(`/sessions/${one.sessionId}`), one.revision > 0 ? hashOf(`${path}/revisions/${one.revision}`) : null]);
    return { one, ballot, session, hash, printed: ballot.readAt };
  }

  draw({ one, ballot, session, hash, printed }) {
    const all = inAlphabet(ballot.delegations, (each) => each.name);
    return html`<div class="sheet">
      <p class="acts"><a href="/documents/${one.id}/hall">${t('hall')}</a>
        <button type="button" @click=${() => window.print()}>${t('print')}</button></p>
      <p class="quiet">${t(`body.${session.body}`)} · <span dir="ltr">${session.number}</span> · <bdi>${session.title}</bdi> · <bdi>${session.place}</bdi></p>
      <h1>${t('roll-call')}: <bdi>${one.title}</bdi></h1>
      <p>${t(`kind.${one.kind}`)}${one.symbol ? html` · <span dir="ltr">${one.symbol}</span>` : nothing} · ${t('revision', { number: one.revision })}
        ${ballot.deadline ? html`<br>${t('ends', { when: moment(ballot.deadline, ballot.timeZone) })}` : nothing}
        ${ballot.rule ? html`<br>${rule(ballot)} ${t('quorum', { least: ballot.quorum, entitled: ballot.entitled, percent: ballot.quorumPercent })}` : nothing}</p>
      ${hash ? html`<p class="hash">${t('revision-hash')} <code dir="ltr">${hash}</code></p>` : nothing}
      <p class="quiet">${t('roll-call.how')} ${t('roll-call.printed', { when: moment(printed, ballot.timeZone) })}</p>
      ${all.length === 0 ? html`<p class="empty">${t('accredited.empty')}</p>` : html`<div class="wide" tabindex="0" role="region" aria-label=${t('roll-call')}><table>
        <thead><tr><th scope="col">${t('roll-call.number')}</th><th scope="col">${t('delegation')}</th>
          ${ACTS.map((act) => html`<th scope="col">${t(`total.${act}`)}</th>`)}
          <th scope="col">${t('roll-call.signature')}</th><th scope="col">${t('roll-call.time')}</th></tr></thead>
        <tbody>${all.map((each, place) => this.row(each, place + 1))}</tbody>
      </table></div>`}
      <p class="signed">${t('roll-call.clerk')}</p><p class="signed">${t('roll-call.second')}</p>
    </div>`;
  }

  /** Who has acted already is not asked again. */
  row(each, number) {
    return html`<tr>
      <td>${number}</td>
      <th scope="row"><bdi>${each.name}</bdi> <span class="quiet"><bdi>${each.country}</bdi></span></th>
      ${each.acted ? html`<td colspan="6">${t('roll-call.acted')}</td>` : html`
        ${ACTS.map((act) => html`<td class="box"><span aria-hidden="true">☐</span><span class="unseen">${t(`total.${act}`)}</span></td>`)}
        <td class="line"></td><td class="line"></td>`}
    </tr>`;
  }
}

/** Of the revision as the API gives it, byte by byte; without one where this browser or this reader may not. */
async function hashOf(path) {
  if (!window.crypto?.subtle) return null;
  const answer = await fetch(`/api${path}`).catch(() => null);
  if (!answer?.ok) return null;
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

customElements.define('concord-roll-call', RollCallScreen);
