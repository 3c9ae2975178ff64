import { Screen, html, nothing, same, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { entersForOthers, has, person } from 'concord/person.js';
import { deadline, inHours, instantOf, moment } from 'concord/time.js';
import { changes } from 'concord/parts/changes.js';
import { ask } from 'concord/parts/ask.js';
import { progress } from 'concord/parts/item.js';
import { forget, keyOf } from 'concord/parts/kept.js';
import { everyPosition } from 'concord/parts/positions.js';
import { see, seenBefore } from 'concord/parts/seen.js';
import { languageChoice, wording } from 'concord/parts/wording.js';
import 'concord/parts/matrix.js';
import 'concord/parts/silence.js';

const TABS = ['text', 'changes', 'progress', 'positions', 'steps', 'record', 'process'];
// What is read, and so changes only when the reader asks for it.
const KEPT = ['revision', 'draft', 'item', 'said', 'record', 'changed', 'silence'];
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
    const { tab } = this;
    const path = `/documents/${this.values.document}`;
    const [one, steps, tasks] = await Promise.all([get(path), maybe(get(`${path}/steps`)), get(`/tasks?documentId=${this.values.document}&size=20`)]);
    const shown = { tab, one, steps: steps?.items ?? [], tasks: tasks.items };
    if (tab === 'text') {
      if (one.revision > 0) {
        shown.revision = await maybe(get(`${path}/revisions/${this.number ?? one.revision}`));
        if (shown.revision) see(one.id, shown.revision.number);
      } else shown.draft = await maybe(get(`${path}/draft`));
    } else if (tab === 'positions') Object.assign(shown, await this.loadPositions(path, one));
    else if (tab === 'changes') shown.changed = await this.loadChanges(path, one);
    else if (tab === 'progress') shown.item = await maybe(get(`/roadmap/items/${this.values.document}`));
    else if (tab === 'record') shown.record = await get(`${path}/record?size=200`);
    else if (tab === 'process') [shown.course] = await Promise.all([get(`${path}/process`), import('concord/parts/course.js')]);
    const silence = shown.steps.findLast((step) => step.kind === 'SILENCE');
    if (silence && (!silence.closedAt || one.stage === 'OBJECTION')) shown.silence = await this.loadSilence(path, one, silence);
    return shown;
  }

  topics() {
    return [`document ${this.values.document}`, 'tasks'];
  }

  /** Stage, counts and who has answered change in their places, and what is added at an end is added. All else waits. */
  settle(shown, fresh) {
    if (shown.tab !== fresh.tab) return { now: fresh };
    const head = shown.head ?? shown;
    const known = new Set(shown.steps.map((step) => step.id));
    const now = { ...shown, one: fresh.one, head, steps: fresh.steps.filter((step) => known.has(step.id)), course: fresh.course };
    if (continues(shown.said, fresh.said)) now.said = fresh.said;
    if (continues(shown.record?.items, fresh.record?.items)) now.record = fresh.record;
    const waits = [
      fresh.one.stage !== head.one.stage,
      now.steps.length !== fresh.steps.length,
      !same(shown.tasks.map((task) => task.id), fresh.tasks.map((task) => task.id)),
      ...KEPT.map((part) => !same(now[part], fresh[part])),
    ];
    const said = fresh.one.stage === head.one.stage ? null : t('news.stage', { stage: t(`stage.${fresh.one.stage}`) });
    return { now, waiting: waits.filter(Boolean).length, said, words: said };
  }

  /** The answers to one revision, and its provisions. */
  async loadPositions(path, one) {
    const number = Number(this.number ?? one.revision);
    const [said, revision] = await Promise.all([maybe(everyPosition(one.id, number)), number > 0 ? maybe(get(`${path}/revisions/${number}`)) : null]);
    return { said: said ?? [], revision };
  }

  /** From the revision last read here to the newest, unless others were chosen. */
  async loadChanges(path, one) {
    if (one.revision < 2) return null;
    const to = Math.max(2, Number(this.number ?? one.revision));
    const from = Number(this.from ?? (to === one.revision ? seenBefore(one) : to - 1)) || 1;
    const revisions = (await maybe(get(`${path}/revisions`)))?.items ?? [];
    // A language may have been chosen where the text has it, and here it has not.
    const compared = revisions.filter((each) => [from, to].includes(each.number)).flatMap((each) => each.languages);
    const found = await maybe(get(`${path}/revisions/${to}/changes?from=${from}${compared.includes(this.tag) ? `&language=${this.tag}` : ''}`));
    return found && { ...found, languages: [...new Set(revisions.flatMap((each) => each.languages))] };
  }

  async loadSilence(path, one, step) {
    const [said, revision] = await Promise.all([everyPosition(one.id, step.revision), get(`${path}/revisions/${step.revision}`)]);
    return { step, provisions: textOf(revision, one, this.tag).provisions, objections: said.filter((each) => each.step === 'SILENCE' && each.says === 'object') };
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
      ${head.one.deadline && !shown.silence ? html`<p class="due">${one.deadline ? t('ends', { when: deadline(one.deadline, one.timeZone) }) : t(`stage.${one.stage}`)}</p>` : nothing}
      ${tasks.map((task) => html`<p><a class="act" href="/tasks/${task.id}">${t(`task.${task.kind}`)}${task.delegation ? html` · <bdi>${task.delegation.name}</bdi>` : nothing}</a></p>`)}
      ${shown.silence ? html`<concord-silence .one=${one} .step=${shown.silence.step} .provisions=${shown.silence.provisions} .objections=${shown.silence.objections} .over=${isOver} @objected=${this.objected}></concord-silence>` : nothing}
      ${this.acts(head.one, running, isOver)}
      <nav class="tabs" aria-label=${t('parts-of-document')}>
        ${TABS.filter((tab) => tab !== 'progress' || one.kind === 'ROADMAP_ITEM').filter((tab) => tab !== 'changes' || one.revision > 1).map((tab) => html`<a href="#${tab}" aria-current=${tab === shown.tab ? 'page' : nothing}>${t(`tab.${tab}`)}</a>`)}
      </nav>
      ${this[shown.tab](shown)}`;
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

  async objected() {
    await this.reload();
    this.tell(t('done'));
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
    const place = `${path}.${this.values.document}`;
    const given = await ask({ ...question, keepAs: place });
    if (!given) return;
    await this.act(async () => {
      const body = { [field]: given.reason, ...(given.until ? { until: instantOf(given.until) } : {}) };
      await post(`/documents/${this.values.document}/${path}`, body, keyOf(place, body));
      forget(place);
      await this.reload();
      this.tell(t('done'));
    });
  }

  text({ one, revision, draft }) {
    if (draft) return html`<p class="quiet">${t('only-a-draft')}</p>${wording(draft.provisions, draft.language)}`;
    if (!revision) return html`<p class="empty">${t('text-not-for-you')}</p>`;
    const { language, provisions } = textOf(revision, one, this.tag);
    return html`
      <form class="find">
        ${this.revisionChoice('revision-shown', one, revision.number, 'number')}
        ${languageChoice(Object.keys(revision.texts), language, (tag) => this.show({ tag }))}
      </form>
      ${wording(provisions, language)}`;
  }

  progress({ item }) {
    return item ? progress(item) : html`<p class="empty">${t('text-not-for-you')}</p>`;
  }

  revisionChoice(key, one, chosen, field) {
    return html`<label>${t(key)} <select @change=${(event) => this.show({ [field]: event.target.value })}>
      ${Array.from({ length: one.revision }, (_, place) => one.revision - place).map((number) => html`<option value=${number} ?selected=${number === chosen}>${t('revision', { number })}</option>`)}
    </select></label>`;
  }

  changes({ one, changed }) {
    if (!changed) return html`<p class="empty">${t(one.revision < 2 ? 'changes.only-one' : 'text-not-for-you')}</p>`;
    return html`<form class="find">
        ${this.revisionChoice('changes.from', one, changed.from, 'from')}
        ${this.revisionChoice('changes.to', one, changed.to, 'number')}
        ${languageChoice(changed.languages, changed.language, (tag) => this.show({ tag }))}
      </form>
      ${changes(changed)}`;
  }

  show(chosen) {
    Object.assign(this, chosen);
    this.reload();
  }

  positions({ said, revision, one }) {
    if (!said.length && one.revision < 2) return html`<p class="empty">${t('positions.empty')}</p>`;
    const now = said.filter((each) => !each.correctedAt);
    return html`
      <form class="find">${this.revisionChoice('revision-shown', one, revision?.number, 'number')}</form>
      ${said.length === 0 ? html`<p class="empty">${t('positions.empty')}</p>` : nothing}
      ${now.length && revision ? html`<concord-matrix .positions=${now} .provisions=${textOf(revision, one, this.tag).provisions}></concord-matrix>` : nothing}
      ${said.length ? html`<details><summary>${t('everybody')} <span class="count">${said.length}</span></summary>${this.everybody(said, one)}</details>` : nothing}`;
  }

  everybody(said, one) {
    return html`<div class="wide" tabindex="0" role="region" aria-label=${t('everybody')}><table>
      <thead><tr><th>${t('who')}</th><th>${t('says')}</th><th>${t('when')}</th></tr></thead>
      <tbody>${said.map((each) => html`<tr class=${each.correctedAt ? 'corrected' : ''}>
        <th scope="row"><bdi>${each.onBehalfOf ?? each.by}</bdi>${each.onBehalfOf ? html` <span class="quiet"><bdi>${each.by}</bdi></span>` : nothing}</th>
        <td>${t(`says.${each.says}`)}${each.late ? html` <span class="mark">${t('late')}</span>` : nothing}${each.correctedAt ? html` <span class="mark">${t('corrected')}</span>` : nothing}
          ${each.comments ? html` <span class="quiet">${t('comments', { count: each.comments.length })}</span>` : nothing}
          ${each.statement ? html`<p class="said" dir="auto">${each.statement}</p>` : nothing}</td>
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
      ${event.detail?.comments ? html`<details><summary>${t('comments', { count: event.detail.comments.length })}</summary>${event.detail.comments.map((one) => html`<p class="said" dir="auto">${one.comment}</p>`)}</details>` : nothing}
    </li>`)}</ol>`;
  }
}

/** Whether a list is the same as before, but for what was added at its end or marked. */
function continues(before, after) {
  if (!before?.length || !after) return true;
  return before.every((one, place) => one.at === after[place]?.at && one.by === after[place].by);
}

/** A text in the language that was chosen, else in its own. */
function textOf(revision, one, tag) {
  const language = [tag, one.originalLanguage, Object.keys(revision.texts)[0]].find((each) => each in revision.texts);
  return { language, provisions: revision.texts[language] };
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
