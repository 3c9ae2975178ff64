// Whose answers a person enters or prepares: what they hold and held, and, for who keeps the registers, giving and ending it.
import { Part, html, nothing, t } from 'concord/screen.js';
import { Refusal, every, get, post, remove } from 'concord/api.js';
import { person } from 'concord/person.js';
import { instantOf, moment } from 'concord/time.js';
import { ask } from 'concord/parts/ask.js';
import { keepsRegisters } from 'concord/parts/register.js';
import 'concord/parts/scan.js';

const SEATS = ['SECRETARIAT', 'HEAD', 'DEPUTY'];

class Mandates extends Part {
  static properties = { person: {}, name: {}, loaded: { state: true }, of: { state: true }, refusal: { state: true }, busy: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.of = 'delegations';
    this.reload();
  }

  async reload() {
    const [mandates, delegations, sessions, people] = await Promise.all([
      every(`/mandates?personId=${this.person}`), every('/delegations'), every('/sessions'), every('/people')]);
    this.loaded = { mandates, delegations, sessions, seats: people.filter((one) => one.active && one.roles.some((role) => SEATS.includes(role)) && one.id !== this.person) };
  }

  render() {
    if (!this.loaded) return nothing;
    const { mandates } = this.loaded;
    return html`<section aria-labelledby="mandates">
      <h2 id="mandates">${t('mandates')} <span class="count">${mandates.length}</span></h2>
      ${this.refusal ? html`<p class="refusal" role="alert">${this.refusal.words}</p>` : nothing}
      ${mandates.length === 0 ? html`<p class="empty">${t('mandates.empty')}</p>` : html`<ul class="tasks">${mandates.map((mandate) => this.mandate(mandate))}</ul>`}
      ${keepsRegisters() && this.person !== person().id ? this.giving() : nothing}
    </section>`;
  }

  mandate(mandate) {
    const { name } = mandate.delegation ?? mandate.member;
    return html`<li>
      <div>
        <p>${t(`mandate.${mandate.kind}`)} <strong><bdi>${name}</bdi></strong>${isOver(mandate) ? html` <span class="mark">${t('mandate.over')}</span>` : nothing}</p>
        <p class="quiet">${t('since', { when: moment(mandate.from) })}${mandate.until ? html` · ${t('held-until', { when: moment(mandate.until) })}` : nothing} · ${t('mandate.recorded', { givenBy: mandate.givenBy, name: mandate.recordedBy })}
          ${mandate.attachmentId ? html` · <a href="/api/attachments/${mandate.attachmentId}" download>${t('mandate.letter')}</a>` : nothing}</p>
      </div>
      ${isOver(mandate) || !keepsRegisters() ? nothing : html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.end(mandate, name)}>${t('mandate.end')}<span class="unseen"> ${name}</span></button>`}
    </li>`;
  }

  giving() {
    const { delegations, sessions, seats, mandates } = this.loaded;
    const held = new Set(mandates.filter((mandate) => mandate.kind === 'CLERK' && !isOver(mandate)).map((mandate) => (mandate.delegation ?? mandate.member).id));
    const free = delegations.filter((one) => !held.has(one.id));
    const members = seats.filter((one) => !held.has(one.id));
    return html`<details class="adding"><summary>${t('mandate.give')}</summary>
      <form class="long" @submit=${this.give} @change=${(event) => event.target.name === 'of' && (this.of = event.target.value)}>
        <p class="quiet">${t('mandate.give.how')}</p>
        <fieldset><legend>${t('mandate.of')}</legend>
          <label class="choice"><input type="radio" name="of" value="delegations" ?checked=${this.of === 'delegations'}> ${t('mandate.of-delegations')}</label>
          <label class="choice"><input type="radio" name="of" value="member" ?checked=${this.of === 'member'}> ${t('mandate.of-member')}</label>
        </fieldset>
        ${this.of === 'member'
          ? html`<label>${t('mandate.member')} <select name="memberId" required>${members.map((one) => html`<option value=${one.id}>${one.name}</option>`)}</select></label>`
          : html`<label>${t('mandate.pick-session')} <select @change=${this.pick}><option value=""></option>${sessions.map((one) => html`<option value=${one.id}>${t(`body.${one.body}`)} ${one.number}</option>`)}</select></label>
            <fieldset><legend>${t('delegation')}</legend><div class="parts">${free.map((one) => html`<label class="choice"><input type="checkbox" name="delegationIds" value=${one.id}> <bdi>${one.name}</bdi></label>`)}</div></fieldset>`}
        <label>${t('mandate.given-by')} <input name="givenBy" required maxlength="500" dir="auto"><span class="quiet">${t('mandate.given-by.how')}</span></label>
        <label>${t('until')} <span class="quiet">${t('optional')}</span> <input type="datetime-local" name="until"></label>
        <concord-scan .what=${this.what} .label=${t('mandate.letter')}></concord-scan>
        <p class="acts"><button ?disabled=${this.busy}>${t('mandate.give')}</button></p>
      </form>
    </details>`;
  }

  get what() {
    return `mandate.${this.person}`;
  }

  /** All delegations of a session at once: the clerk of a roll-call enters for them all. */
  async pick(event) {
    const { delegationIds } = event.target.value ? await get(`/sessions/${event.target.value}`) : {};
    this.querySelectorAll('[name=delegationIds]').forEach((box) => (box.checked = delegationIds?.includes(box.value) ?? false));
  }

  give(event) {
    event.preventDefault();
    const form = event.target;
    const given = new FormData(form);
    const side = this.of === 'member' ? { memberId: given.get('memberId') } : { delegationIds: given.getAll('delegationIds') };
    if (side.delegationIds?.length === 0) {
      form.querySelector('[name=delegationIds]')?.focus();
      tell(t('mandate.pick'));
      return;
    }
    const body = { personId: this.person, ...side, givenBy: given.get('givenBy'), until: instantOf(given.get('until')) ?? undefined,
      attachmentId: form.querySelector('concord-scan').value ?? undefined };
    this.change(async () => {
      await post('/mandates', body);
      form.querySelector('concord-scan').drop();
      form.reset();
    }, t('mandate.given', { name: this.name }));
  }

  async end(mandate, name) {
    const sure = await ask({ title: t('mandate.end'), act: t('mandate.end'), explanation: t('mandate.end.explanation', { name }) });
    if (sure) await this.change(() => remove(`/mandates/${mandate.id}`), t('mandate.ended', { name: this.name }));
  }

  async change(run, words) {
    this.busy = true;
    this.refusal = null;
    try {
      await run();
      await this.reload();
      tell(words);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.refusal = refusal;
    } finally {
      this.busy = false;
    }
  }
}

const isOver = (mandate) => mandate.until !== null && mandate.until !== undefined && new Date(mandate.until) <= Date.now();

const tell = (words) => window.dispatchEvent(new CustomEvent('concord-tell', { detail: words }));

customElements.define('concord-mandates', Mandates);
