import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { has, person } from 'concord/person.js';
import { keepForOffline } from 'concord/offline.js';
import { enter, onQueue, waiting } from 'concord/queue.js';
import { deadline, moment } from 'concord/time.js';
import { inAlphabet } from 'concord/parts/alphabet.js';
import { ask } from 'concord/parts/ask.js';
import { askAct } from 'concord/parts/ask-act.js';
import { keepShown, keptShown } from 'concord/parts/kept.js';
import { quorum, rule, totals } from 'concord/parts/ballot.js';

/** A ballot in the hall: for all on a big screen, and for who enters acts there, also while the line is cut. */
class HallScreen extends Screen {
  static properties = { isKept: { state: true }, wanted: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.forgetQueue = onQueue(({ sent }) => {
      this.requestUpdate();
      if (sent?.about.documentId === this.values.document) this.soon();
    });
    keepForOffline().then((done) => (this.isKept = done));
  }

  disconnectedCallback() {
    this.forgetQueue();
    clearTimeout(this.planned);
    super.disconnectedCallback();
  }

  /** Many arrive at once: one look when they have. */
  soon() {
    clearTimeout(this.planned);
    this.planned = setTimeout(() => this.reload(), 300);
  }

  topics() {
    return [`document ${this.values.document}`, 'tasks'];
  }

  /** Every delegation keeps its place. */
  settle(shown, fresh) {
    return { now: fresh };
  }

  /** Without a line, what was seen last, and since when. */
  async load() {
    const what = `hall.${this.values.document}`;
    try {
      const shown = await this.fetchAll();
      keepShown(what, { shown, offset: this.offset, at: new Date().toISOString() });
      return shown;
    } catch (refusal) {
      const last = keptShown(what);
      if (refusal.status !== 0 || !last) throw refusal;
      this.offset ??= last.offset;
      return { ...last.shown, since: last.at };
    }
  }

  async fetchAll() {
    const path = `/documents/${this.values.document}`;
    const [one, { readAt, ...ballot }, tasks, acts] = await Promise.all([
      get(path), get(`${path}/ballot`), get(`/tasks?documentId=${this.values.document}&size=200`), this.entered(path)]);
    // The server's clock is the one that counts, and this browser's may be off.
    this.offset = new Date(readAt).getTime() - Date.now();
    return { one, ballot, tasks: tasks.items, toConfirm: acts.filter((act) => act.state === 'awaiting-confirmation').map((act) => act.delegation?.id) };
  }

  async entered(path) {
    if (!has('DRAFTER', 'HEAD', 'DEPUTY') && mandated().size === 0) return [];
    const all = [];
    for (let page = 0; ; page++) {
      const { items, total } = await get(`${path}/acts-on-behalf?size=200&page=${page}`);
      all.push(...items);
      if (all.length >= total || items.length === 0) return all;
    }
  }

  draw({ one, ballot, tasks, toConfirm, since }) {
    const announced = ballot.state === 'ANNOUNCED' || ['ADOPTED', 'NOT_ADOPTED'].includes(one.stage);
    return html`<div class="hall">
      <p class="acts"><a href="/documents/${one.id}">${t('to-document')}</a> <a href="/documents/${one.id}/roll-call">${t('roll-call')}</a></p>
      ${since ? html`<p class="away" role="status">${t('hall.away', { when: moment(since, ballot.timeZone) })}</p>` : nothing}
      ${announced ? this.outcome(one, ballot) : html`
        <h1><bdi>${one.title}</bdi></h1>
        <p class="quiet">${t(`kind.${one.kind}`)} · ${t('revision', { number: one.revision })}</p>
        ${this.state(one, ballot)}`}
      ${this.announcing(ballot, tasks, since)}
      ${ballot.state === 'NONE' ? nothing : html`
        ${announced ? nothing : html`<p>${rule(ballot)}</p><p>${quorum(ballot)}</p>`}
        ${ballot.totals ? totals(ballot.totals) : ballot.state === 'NOT_OPEN' ? nothing : html`<p class="quiet">${t('totals.later')}</p>`}
        ${this.list(one, ballot, tasks, toConfirm)}`}
    </div>`;
  }

  state(one, ballot) {
    if (one.stage === 'WITHDRAWN') return html`<p class="large">${t('stage.WITHDRAWN')}</p>`;
    return {
      NONE: () => html`<p>${t('ballot.NONE')}</p>`,
      NOT_OPEN: () => html`<p class="large">${one.stage === 'ADOPTION' ? t('ballot.NOT_OPEN', { when: deadline(ballot.opensAt, ballot.timeZone) }) : t('ballot.not-yet', { stage: t(`stage.${one.stage}`) })}</p>`,
      OPEN: () => html`<p class="large">${t('acted-of', { acted: ballot.acted, entitled: ballot.entitled })}</p>
        <p class="due">${t('ends', { when: deadline(ballot.deadline, ballot.timeZone) })}</p>`,
      CLOSED: () => html`<p class="large">${t('acted-of', { acted: ballot.acted, entitled: ballot.entitled })}</p>
        <p>${t('ballot.CLOSED', { when: moment(ballot.closedAt, ballot.timeZone) })}</p>`,
    }[ballot.state]();
  }

  /** To be read from the last row. */
  outcome(one, ballot) {
    return html`<section class="outcome ${one.stage === 'ADOPTED' ? 'carried' : 'failed'}">
      <p class="word">${t(`stage.${one.stage}`)}</p>
      <h1><bdi>${one.title}</bdi></h1>
      ${one.symbol ? html`<p class="symbol" dir="ltr">${one.symbol}</p>` : nothing}
      ${ballot.rule ? html`<p>${rule(ballot)}</p>` : nothing}
      ${ballot.closedAt ? html`<p class="quiet">${t('ballot.closed-at', { when: moment(ballot.closedAt, ballot.timeZone) })}</p>` : nothing}
      <p><a class="act" href="/documents/${one.id}">${t('read-text')}</a></p>
    </section>`;
  }

  announcing(ballot, tasks, since) {
    const task = tasks.find((each) => each.kind === 'announce-adoption' && !each.closed);
    if (!task) return nothing;
    const adopted = ballot.carried ?? ballot.state === 'NONE';
    return html`<section class="announcing" aria-label=${t('task.announce-adoption')}>
      ${ballot.carried === null ? nothing : html`<p><strong>${t(ballot.carried ? 'ballot.carried' : 'ballot.failed')}</strong></p>`}
      <p class="acts">
        <button type="button" ?disabled=${this.busy || since} @click=${() => this.announce(task, adopted ? 'adopted' : 'not-adopted')}>${t(adopted ? 'announce-adopted' : 'announce-not-adopted')}</button>
        ${adopted ? nothing : html`<a href="/tasks/${task.id}">${t('send-back-instead')}</a>`}
      </p>
    </section>`;
  }

  async announce(task, word) {
    const words = t(word === 'adopted' ? 'announce-adopted' : 'announce-not-adopted');
    if (!(await ask({ title: words, act: words, explanation: t('announce.explanation') }))) return;
    await this.act(async () => {
      if (!task.assignee) await post(`/tasks/${task.id}/claim`);
      await post(`/tasks/${task.id}/complete`, { announce: word });
      await this.reload();
    });
  }

  list(one, ballot, tasks, toConfirm) {
    const ways = ballot.state === 'OPEN' ? this.ways(tasks) : new Map();
    const here = new Map(waiting().filter((entry) => entry.about.documentId === one.id).map((entry) => [entry.about.partId, entry]));
    const all = inAlphabet(ballot.delegations, (each) => each.name);
    const shown = this.wanted ? all.filter((each) => each.name.toLowerCase().includes(this.wanted.toLowerCase())) : all;
    return html`
      <h2>${t('accredited')} <span class="count">${all.length}</span></h2>
      ${ways.size ? html`
        <p class="quiet">${t('hall.enter')} ${t(this.isKept ? 'offline.kept' : 'offline.keep-open')}</p>
        <form class="find" @submit=${(event) => event.preventDefault()}><label>${t('find-delegation')} <input type="search" @input=${(event) => (this.wanted = event.target.value)}></label></form>` : nothing}
      ${all.length === 0 ? html`<p class="empty">${t('accredited.empty')}</p>` : nothing}
      ${shown.length === 0 && all.length ? html`<p class="empty">${t('find-delegation.none')}</p>` : nothing}
      <ul class="voices">${shown.map((each) => this.voice(each, ballot, here.get(each.id), toConfirm.includes(each.id), ways.get(each.id), one))}</ul>`;
  }

  voice(each, ballot, entry, waits, way, one) {
    const word = each.says ? 'says' : each.acted ? 'acted' : entry ? (entry.refusal ? 'refused' : 'waits-here') : waits ? 'to-confirm' : ['CLOSED', 'ANNOUNCED'].includes(ballot.state) ? 'silent' : 'not-yet';
    return html`<li class=${word}>
      <p><bdi>${each.name}</bdi> <span class="mark">${each.says ? t(`says.${each.says}`) : t(`voice.${word}`)}</span></p>
      ${way && word === 'not-yet' ? html`<button type="button" class="plain" @click=${() => this.enter(each, way, one)}>${t('enter-act')}<bdi class="unseen">${each.name}</bdi></button>` : nothing}
    </li>`;
  }

  /** For which delegations the person may enter an act, and how: the own one by its task, others by a mandate. */
  ways(tasks) {
    const ways = new Map([...mandated()].map((id) => [id, { clerk: true }]));
    for (const task of tasks) {
      if (task.kind !== 'act-on-adoption' || task.closed) continue;
      if (!task.assignee || task.assignee.id === person().id) ways.set(task.delegation.id, { task });
    }
    return ways;
  }

  async enter(delegation, way, one) {
    const given = await askAct({ name: delegation.name, clerk: way.clerk });
    if (!given) return;
    const { act, statement, note } = given;
    const answer = { act, ...(statement ? { statement } : {}) };
    try {
      enter({ documentId: one.id, title: one.title, partId: delegation.id, name: delegation.name, says: `says.${act}` },
        way.clerk ? [this.onBehalf(delegation, one, answer, note)] : own(way.task, answer));
    } catch {
      this.tell(t('hall.not-taken'));
    }
  }

  /** Received is when it was entered, by the clock that counts, however late it arrives. */
  onBehalf(delegation, one, answer, note) {
    return { path: `/documents/${one.id}/acts-on-behalf`,
      body: { kind: 'act-on-adoption', delegationId: delegation.id, answer, channel: 'aloud', receivedAt: new Date(Date.now() + this.offset).toISOString(), note } };
  }
}

const mandated = () => new Set(person().mandates.filter((each) => each.kind === 'CLERK' && each.delegation).map((each) => each.delegation.id));

const own = (task, answer) => [
  ...(task.assignee ? [] : [{ path: `/tasks/${task.id}/claim` }]),
  { path: `/tasks/${task.id}/complete`, body: answer },
];

customElements.define('concord-hall', HallScreen);
