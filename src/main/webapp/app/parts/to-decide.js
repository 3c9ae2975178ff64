// What clerks entered and waits for another person: the scan beside the entry, to be confirmed one by one or all at once.
import { Part, html, nothing, t } from 'concord/screen.js';
import { Refusal, get, post } from 'concord/api.js';
import { ask } from 'concord/parts/ask.js';
import { inWords, said } from 'concord/parts/answer.js';
import { scanOf } from 'concord/parts/scan.js';
import { moment } from 'concord/time.js';

class ToDecide extends Part {
  static properties = { document: {}, acts: { state: true }, refused: { state: true }, busy: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.refused = {};
    this.reload();
  }

  async reload() {
    const of = this.document ? `&documentId=${this.document}` : '';
    this.acts = await get(`/acts-on-behalf?filter=to-decide&size=200${of}`);
  }

  render() {
    if (!this.acts) return nothing;
    const { items, total } = this.acts;
    return html`<section aria-labelledby="to-decide">
      <h2 id="to-decide">${t('to-decide')} <span class="count">${total}</span></h2>
      ${total === 0 ? html`<p class="empty">${t('to-decide.empty')}</p>` : html`
        <p class="quiet">${t('to-decide.how')}</p>
        ${sheets(items).map((sheet) => this.sheet(sheet))}`}
      ${total > items.length ? html`<p class="quiet">${t('and-more', { count: total - items.length })}</p>` : nothing}
    </section>`;
  }

  /** What one scan shows, beside it. */
  sheet(acts) {
    const [first] = acts;
    return html`<div class="beside decides">
      <section aria-label=${t('scan')}>
        <p><a href="/documents/${first.document.id}"><bdi>${first.document.title}</bdi></a></p>
        ${first.attachment ? scanOf(first, first.document.title) : html`<p class="quiet">${t('scan.none')}</p>`}
      </section>
      <section aria-label=${t('entries')}>
        ${acts.length > 1 ? html`<p class="acts"><button type="button" ?disabled=${this.busy} @click=${() => this.confirmAll(acts)}>${t('confirm-all', { n: acts.length })}</button></p>` : nothing}
        <ul class="tasks">${acts.map((act) => this.act(act))}</ul>
      </section>
    </div>`;
  }

  act(act) {
    const name = whose(act).name;
    const words = said(act.kind, act.answer);
    return html`<li>
      <div>
        <p><strong><bdi>${name}</bdi></strong> · ${inWords(act.kind, act.answer)}</p>
        ${words ? html`<p class="said" dir="auto">${words}</p>` : nothing}
        <p class="quiet">${t(`received.${act.channel}`, { when: moment(act.receivedAt, act.timeZone) })} · ${t('entered-by', { name: act.enteredBy, when: moment(act.enteredAt, act.timeZone) })}</p>
        ${act.note ? html`<p class="said" dir="auto">${act.note}</p>` : nothing}
        ${this.refused[act.id] ? html`<p class="why" role="alert">${this.refused[act.id]}</p>` : nothing}
        <p class="acts">
          <button type="button" ?disabled=${this.busy} @click=${() => this.confirm(act)}>${t('confirm')}<span class="unseen"> ${name}</span></button>
          <button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.reject(act)}>${t('reject')}<span class="unseen"> ${name}</span></button>
        </p>
      </div>
    </li>`;
  }

  async confirm(act) {
    const sure = await ask({ title: t('confirm'), act: t('confirm'),
      explanation: t('confirm.explanation', { answer: inWords(act.kind, act.answer), name: whose(act).name }) });
    if (sure) await this.decide([act], 'confirmation');
  }

  async confirmAll(acts) {
    const sure = await ask({ title: t('confirm-all', { n: acts.length }), act: t('confirm-all', { n: acts.length }), explanation: t('confirm-all.explanation') });
    if (sure) await this.decide(acts, 'confirmation');
  }

  async reject(act) {
    const given = await ask({ title: t('reject'), act: t('reject'), reason: true, explanation: t('reject.explanation', { name: whose(act).name }) });
    if (given) await this.decide([act], 'rejection', { reason: given.reason });
  }

  /** One after the other, each by a key of its own; what is refused stays, with its cause. */
  async decide(acts, path, body) {
    this.busy = true;
    const refused = {};
    let done = 0;
    for (const act of acts) {
      try {
        await post(`/documents/${act.document.id}/acts-on-behalf/${act.id}/${path}`, body, keyOf(act, path));
        done += 1;
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        refused[act.id] = refusal.words;
      }
    }
    await this.reload().catch(() => {});
    Object.assign(this, { refused, busy: false });
    const words = Object.keys(refused).length ? t('decided-some', { n: done, all: acts.length }) : t(`decided.${path}`);
    window.dispatchEvent(new CustomEvent('concord-tell', { detail: words }));
    this.dispatchEvent(new CustomEvent('concord-decided', { bubbles: true }));
  }
}

const whose = (act) => act.delegation ?? act.member;

// The same for a repeat of the same decision, as after a lost line.
const keys = new Map();
function keyOf(act, path) {
  const of = `${act.id} ${path}`;
  if (!keys.has(of)) keys.set(of, crypto.randomUUID());
  return keys.get(of);
}

/** Acts that stand on the same sheet belong together. */
function sheets(acts) {
  const groups = new Map();
  for (const act of acts) {
    const of = `${act.document.id} ${act.attachment ?? act.id}`;
    groups.set(of, [...(groups.get(of) ?? []), act]);
  }
  return [...groups.values()];
}

customElements.define('concord-to-decide', ToDecide);
