// What waits in this browser, on whatever screen: how much, and what was refused and why, until the person has decided.
import { Part, html, nothing, t } from 'concord/screen.js';
import { Refusal } from 'concord/api.js';
import { again, giveUp, lineIsAway, onQueue, send, waiting } from 'concord/queue.js';
import { distance } from 'concord/time.js';
import { ask } from 'concord/parts/ask.js';

class Waiting extends Part {
  static properties = { of: {} };

  connectedCallback() {
    super.connectedCallback();
    this.forgetQueue = onQueue(() => this.requestUpdate());
  }

  disconnectedCallback() {
    this.forgetQueue();
    super.disconnectedCallback();
  }

  /** Whoever has just signed in may have left something here. */
  updated(changed) {
    if (changed.has('of') && this.of) send();
  }

  render() {
    const all = waiting();
    const refused = all.filter((entry) => entry.refusal).length;
    return html`
      <p class="unseen" role="status">${all.length ? t('waits-here', { count: all.length }) : nothing}</p>
      ${all.length ? html`<details class="waiting" ?open=${refused > 0}>
        <summary><strong>${t('waits-here', { count: all.length })}</strong>${lineIsAway() ? html` · ${t('no-line-now')}` : nothing}${refused ? html` · ${t('refused-here', { count: refused })}` : nothing}</summary>
        <p class="quiet">${t(refused === all.length ? 'refused-here.how' : 'waits-here.how')}</p>
        <ul>${all.map((entry) => this.entry(entry))}</ul>
      </details>` : nothing}`;
  }

  entry(entry) {
    const { title, name, says } = entry.about;
    return html`<li class=${entry.refusal ? 'refused' : ''}>
      <p><strong><bdi>${name}</bdi></strong> · ${t(says)} <span class="quiet"><bdi>${title}</bdi> · ${distance(entry.at)}</span></p>
      ${entry.refusal ? html`<p>${t('refused-because', { cause: new Refusal(entry.refusal.status, entry.refusal.problem).words })}</p>` : nothing}
      ${entry.refusal || !entry.tried ? html`<p class="acts">
        ${entry.refusal ? html`<button type="button" @click=${() => again(entry.id)}>${t('send-again')}<bdi class="unseen">${name}</bdi></button>` : nothing}
        <button type="button" class="plain" @click=${() => this.drop(entry)}>${t('give-up')}<bdi class="unseen">${name}</bdi></button>
      </p>` : nothing}
    </li>`;
  }

  async drop(entry) {
    const sure = await ask({ title: t('give-up'), act: t('give-up'), explanation: t('give-up.explanation', { name: entry.about.name }) });
    if (sure) giveUp(entry.id);
  }
}

customElements.define('concord-waiting', Waiting);
