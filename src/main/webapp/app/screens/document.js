import { Screen, html, nothing, same, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { languageName } from 'concord/i18n.js';
import { entersForOthers, has, person } from 'concord/person.js';
import { deadline, inHours, instantOf, moment } from 'concord/time.js';
import { ask } from 'concord/parts/ask.js';
import { progress } from 'concord/parts/item.js';
import { wording } from 'concord/parts/wording.js';

const TABS = ['text', 'progress', 'positions', 'steps', 'record', 'process'];
const PATH = ['DRAFTING', 'REVIEW', 'CONSOLIDATION', 'CONSENSUS', 'APPROVAL', 'ADOPTION', 'ADOPTED'];
const ENDED = ['ADOPTED', 'NOT_ADOPTED', 'WITHDRAWN'];
const LED_BY = { REVIEW: ['DRAFTER'], SILENCE: ['HEAD', 'DEPUTY'], POSITIONS: ['HEAD', 'DEPUTY'], BALLOT: ['HEAD', 'DEPUTY'] };

/** One document: its text, what was said of it, who was asked, and what happened. */
class DocumentScreen extends Screen {
  get tab() {
    const asked = location.hash.slice(1);
    return TABS.includes(asked) ? asked : 'text';
  }

  connectedCallback() {
    super.connectedCallback();
    this.turn = () => this.reload();
    window.addEventListener('hashchange', this.turn);
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.turn);
    super.disconnectedCallback();
  }

  async load() {
    const path = `/documents/${this.values.document}`;
    const [one, steps, tasks] = await Promise.all([get(path), maybe(get(`${path}/steps`)), get(`/tasks?documentId=${this.values.document}&size=20`)]);
    const shown = { one, steps: steps?.items ?? [], tasks: tasks.items };
    if (this.tab === 'text') {
      if (one.revision > 0) shown.revision = await maybe(get(`${path}/revisions/${this.number ?? one.revision}`));
      else shown.draft = await maybe(get(`${path}/draft`));
    } else if (this.tab === 'positions') shown.positions = await maybe(get(`${path}/positions?size=200`));
    else if (this.tab === 'progress') shown.item = await maybe(get(`/roadmap/items/${this.values.document}`));
    else if (this.tab === 'record') shown.record = await get(`${path}/record?size=200`);
    else if (this.tab === 'process') [shown.course] = await Promise.all([get(`${path}/process`), import('concord/parts/course.js')]);
    return shown;
  }

  topics() {
    return [`document ${this.values.document}`, 'tasks'];
  }

  /** Stage, counts and who has answered change in their places, and what is added at an end is added. All else waits. */
  settle(shown, fresh) {
    const head = shown.head ?? shown;
    const known = new Set(shown.steps.map((step) => step.id));
    const now = { ...fresh, head, tasks: shown.tasks, steps: fresh.steps.filter((step) => known.has(step.id)), revision: shown.revision, draft: shown.draft, item: shown.item };
    for (const list of ['positions', 'record']) if (!continues(shown[list], fresh[list])) now[list] = shown[list];
    const waits = [
      fresh.one.stage !== head.one.stage,
      now.steps.length !== fresh.steps.length,
      !same(shown.tasks.map((task) => task.id), fresh.tasks.map((task) => task.id)),
      !same([shown.revision, shown.draft, shown.item], [fresh.revision, fresh.draft, fresh.item]),
      now.positions !== fresh.positions,
      now.record !== fresh.record,
    ];
    const said = fresh.one.stage === head.one.stage ? null : t('news.stage', { stage: t(`stage.${fresh.one.stage}`) });
    return { now, waiting: waits.filter(Boolean).length, said, words: said };
  }

  draw(shown) {
    const { one, steps, tasks, head = shown } = shown;
    const running = head.steps.find((step) => !step.closedAt);
    const isOver = Boolean(running && steps.find((step) => step.id === running.id)?.closedAt);
    return html`
      <h1><bdi>${one.title}</bdi></h1>
      <p class="quiet">${t(`kind.${one.kind}`)}${one.symbol ? html` · <span class="symbol" dir="ltr">${one.symbol}</span>` : nothing}
        · ${t('revision', { number: one.revision })}</p>
      ${this.way(one)}
      ${head.one.deadline ? html`<p class="due">${one.deadline ? t('ends', { when: deadline(one.deadline, one.timeZone) }) : t(`stage.${one.stage}`)}</p>` : nothing}
      ${tasks.map((task) => html`<p><a class="act" href="/tasks/${task.id}">${t(`task.${task.kind}`)}${task.delegation ? html` · <bdi>${task.delegation.name}</bdi>` : nothing}</a></p>`)}
      ${this.acts(head.one, running, isOver)}
      <nav class="tabs" aria-label=${t('parts-of-document')}>
        ${TABS.filter((tab) => tab !== 'progress' || one.kind === 'ROADMAP_ITEM').map((tab) => html`<a href="#${tab}" aria-current=${tab === this.tab ? 'page' : nothing}>${t(`tab.${tab}`)}</a>`)}
      </nav>
      ${this[this.tab](shown)}`;
  }

  /** The stages of its way, and where it stands: in words, too. */
  way(one) {
    const here = PATH.indexOf({ OBJECTION: 'CONSENSUS', NOT_ADOPTED: 'ADOPTION', WITHDRAWN: 'DRAFTING' }[one.stage] ?? one.stage);
    return html`<ol class="way" aria-label=${t('way')}>
      ${PATH.map((stage, place) => html`<li class=${place < here ? 'past' : place === here ? 'here' : ''} aria-current=${place === here ? 'step' : nothing}>
        ${t(`stage.${place === here ? one.stage : stage}`)}</li>`)}
    </ol>`;
  }

  acts(one, running, isOver) {
    const leads = running && has(...LED_BY[running.kind]);
    const member = running?.kind === 'SILENCE' && running.parts.some((part) => part.part === person().id);
    const mayWithdraw = has('DRAFTER', 'HEAD', 'DEPUTY') && !ENDED.includes(one.stage);
    if (member && !running.parts.find((part) => part.part === person().id).confirmedAt) this.confirm();
    return html`<p class="acts">
      ${member ? html`<button type="button" ?disabled=${this.busy || isOver} @click=${() => this.object(running)}>${t('object')}</button>` : nothing}
      ${leads && running.deadline ? html`<button type="button" class="plain" ?disabled=${this.busy || isOver} @click=${() => this.extend(running)}>${t('extend')}</button>` : nothing}
      ${leads ? html`<button type="button" class="plain" ?disabled=${this.busy || isOver} @click=${() => this.close(running)}>${t('close-early')}</button>` : nothing}
      ${one.stage === 'ADOPTED' && one.kind !== 'ROADMAP_ITEM' ? html`<a href="/road-map?text=${one.id}">${t('road-map.of-text')}</a> <a href="/library/${one.symbol}">${t('for-the-public')}</a>` : nothing}
      ${has('DRAFTER') && ['DRAFTING', 'CONSOLIDATION', 'OBJECTION'].includes(one.stage) ? html`<a class="act" href="/documents/${one.id}/draft">${t('write')}</a>` : nothing}
      ${['ADOPTION', 'ADOPTED', 'NOT_ADOPTED'].includes(one.stage) ? html`<a class="act" href="/documents/${one.id}/hall">${t('hall')}</a>` : nothing}
      ${running?.kind === 'BALLOT' && (entersForOthers() || has('DRAFTER', 'HEAD', 'DEPUTY')) ? html`<a class="act" href="/documents/${one.id}/acts">${t('acts-of-all')}</a>` : nothing}
      ${mayWithdraw ? html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.withdraw()}>${t('withdraw')}</button>` : nothing}
    </p>`;
  }

  /** Whoever has opened the text has its notice. */
  confirm() {
    if (this.confirmed) return;
    this.confirmed = true;
    post(`/documents/${this.values.document}/receipts`).catch(() => (this.confirmed = false));
  }

  object(step) {
    return this.lead('objections', 'statement', { title: t('object'), act: t('object'), reason: true,
      explanation: t('object.explanation', { when: moment(step.deadline, step.timeZone) }) });
  }

  extend(step) {
    return this.lead('extension', 'reason', { title: t('extend'), act: t('extend'), reason: true, until: inHours(72),
      explanation: t('extend.explanation', { when: moment(step.deadline, step.timeZone) }) });
  }

  close(step) {
    return this.lead('closing', 'reason', { title: t('close-early'), act: t('close-early'), reason: true,
      explanation: t(step.kind === 'SILENCE' ? 'close-early.silence' : 'close-early.explanation') });
  }

  withdraw() {
    return this.lead('withdrawal', 'reason', { title: t('withdraw'), act: t('withdraw'), reason: true, explanation: t('withdraw.explanation') });
  }

  async lead(path, field, question) {
    const given = await ask(question);
    if (!given) return;
    await this.act(async () => {
      const body = { [field]: given.reason, ...(given.until ? { until: instantOf(given.until) } : {}) };
      await post(`/documents/${this.values.document}/${path}`, body);
      await this.reload();
      this.tell(t('done'));
    });
  }

  text({ one, revision, draft }) {
    if (draft) return html`<p class="quiet">${t('only-a-draft')}</p>${wording(draft.provisions, draft.language)}`;
    if (!revision) return html`<p class="empty">${t('text-not-for-you')}</p>`;
    const tags = Object.keys(revision.texts);
    const tag = tags.includes(this.tag) ? this.tag : tags.includes(one.originalLanguage) ? one.originalLanguage : tags[0];
    return html`
      <form class="find">
        <label>${t('revision-shown')} <select @change=${(event) => this.show({ number: event.target.value })}>
          ${Array.from({ length: one.revision }, (_, place) => one.revision - place).map((number) => html`<option value=${number} ?selected=${number === revision.number}>${t('revision', { number })}</option>`)}
        </select></label>
        ${tags.length > 1 ? html`<label>${t('text-language')} <select @change=${(event) => this.show({ tag: event.target.value })}>
          ${tags.map((each) => html`<option value=${each} ?selected=${each === tag}>${languageName(each)}</option>`)}</select></label>` : nothing}
      </form>
      ${wording(revision.texts[tag], tag)}`;
  }

  progress({ item }) {
    return item ? progress(item) : html`<p class="empty">${t('text-not-for-you')}</p>`;
  }

  show({ number, tag }) {
    if (number) this.number = number;
    if (tag) this.tag = tag;
    this.reload();
  }

  positions({ positions, one }) {
    if (!positions?.total) return html`<p class="empty">${t('positions.empty')}</p>`;
    return html`<div class="wide" tabindex="0" role="region" aria-label=${t('tab.positions')}><table>
      <thead><tr><th>${t('who')}</th><th>${t('says')}</th><th>${t('on-revision')}</th><th>${t('when')}</th></tr></thead>
      <tbody>${positions.items.map((each) => html`<tr class=${each.correctedAt ? 'corrected' : ''}>
        <th scope="row"><bdi>${each.by}</bdi></th>
        <td>${t(`says.${each.says}`)}${each.late ? html` <span class="mark">${t('late')}</span>` : nothing}${each.correctedAt ? html` <span class="mark">${t('corrected')}</span>` : nothing}
          ${each.statement ? html`<p class="said" dir="auto">${each.statement}</p>` : nothing}</td>
        <td>${t('revision', { number: each.revision })}</td>
        <td>${moment(each.at, one.timeZone)}</td></tr>`)}</tbody>
    </table></div>`;
  }

  steps({ steps }) {
    if (steps.length === 0) return html`<p class="empty">${t('steps.empty')}</p>`;
    return html`${steps.toReversed().map((step) => html`<section>
      <h2>${t(`step.${step.kind}`)} · ${t('revision', { number: step.revision })}</h2>
      <p>${step.closedAt ? t(`closed-as.${step.closedAs}`, { when: moment(step.closedAt, step.timeZone) })
        : step.deadline ? t('ends', { when: deadline(step.deadline, step.timeZone) }) : t('no-deadline')}</p>
      ${step.kind === 'SILENCE' ? nothing : html`<p>${t('answered-of', { answered: step.answered, asked: step.asked })}</p>`}
      <ul class="parts">${step.parts.map((part) => html`<li><bdi>${part.name}</bdi>
        <span class="mark">${part.answeredAt ? t('part.answered') : part.confirmedAt ? t('part.confirmed') : part.endedAt ? t('part.silent') : t('part.waits')}</span></li>`)}</ul>
    </section>`)}`;
  }

  process({ course, one }) {
    if (!course) return html`<p class="waits" role="status">${t('loading')}</p>`;
    return html`<concord-course .document=${one.id} .course=${course} .zone=${one.timeZone}></concord-course>`;
  }

  record({ record, one }) {
    return html`<ol class="record">${record.items.map((event) => html`<li>
      <p><strong>${t(`event.${event.act}`)}</strong> <span class="quiet">${moment(event.at, one.timeZone)}</span></p>
      <p>${event.onBehalfOf ? t('by-for', { by: event.by, whom: event.onBehalfOf }) : html`<bdi>${event.by}</bdi>`}${event.revision ? html` · ${t('revision', { number: event.revision })}` : nothing}</p>
      ${event.detail?.reason || event.detail?.statement || event.detail?.comment ? html`<p class="said" dir="auto">${event.detail.reason ?? event.detail.statement ?? event.detail.comment}</p>` : nothing}
    </li>`)}</ol>`;
  }
}

/** Whether a list is the same as before, but for what was added at its end or marked. */
function continues(before, after) {
  if (!before?.items.length || !after) return true;
  return before.items.every((one, place) => one.at === after.items[place]?.at && one.by === after.items[place].by);
}

/** What one may not read is not shown; all else that goes wrong is. */
async function maybe(asked) {
  try {
    return await asked;
  } catch (refusal) {
    if (refusal.status === 404) return null;
    throw refusal;
  }
}

customElements.define('concord-document', DocumentScreen);
