import { Screen, html, nothing, same, t } from 'concord/screen.js';
import { get, post, put } from 'concord/api.js';
import { person } from 'concord/person.js';
import { go } from 'concord/router.js';
import { deadline, moment } from 'concord/time.js';
import { answerFields, answerIn, chosenIn, closes, fieldsOf, inWords, isKnown } from 'concord/parts/answer.js';
import { fillForm, forget, keepForm, kept } from 'concord/parts/kept.js';
import { progress } from 'concord/parts/item.js';
import { wording } from 'concord/parts/wording.js';

/** One task: the text on one side, the answer on the other. */
class TaskScreen extends Screen {
  static properties = { chosen: { state: true }, sure: { state: true } };

  async load() {
    const task = await get(`/tasks/${this.values.task}`);
    const path = `/documents/${task.document.id}`;
    const one = await get(path);
    const text = one.revision > 0 && !['draft', 'consolidate'].includes(task.kind)
      ? readRevision(await get(`${path}/revisions/${one.revision}`), one.originalLanguage)
      : await get(`${path}/draft`);
    const said = task.kind === 'consolidate' ? await get(`${path}/positions?size=200`) : null;
    const item = task.kind === 'report-progress' ? await get(`/roadmap/items/${one.id}`) : null;
    return { task, one, text, said, item };
  }

  topics() {
    return ['tasks', ...(this.loaded ? [`document ${this.loaded.one.id}`] : [])];
  }

  /** Whether there is an answer to write. */
  mayAnswer(task) {
    if (task.for) return !task.closed;
    return task.closed ? task.kind === 'review' : task.assignee?.id === person().id;
  }

  /** Where nobody writes, the task is shown as it now is. A form stays as it is, and says when it can be sent no more. */
  settle(shown, fresh) {
    const { task, text, said, item } = shown;
    const waiting = Number(!same([text, said, item], [fresh.text, fresh.said, fresh.item]));
    if (!this.mayAnswer(task)) return { now: { ...shown, task: fresh.task }, waiting };
    const isLost = task.closed !== fresh.task.closed || !this.mayAnswer(fresh.task);
    const isPrepared = !same(task.prepared, fresh.task.prepared);
    return {
      now: { ...shown, task: isLost ? task : { ...fresh.task, prepared: task.prepared }, isLost },
      waiting: waiting + Number(isLost) + Number(isPrepared),
      words: isLost ? lostTo(fresh.task) : null,
    };
  }

  async updated() {
    // Its fields are part of the form before what was kept comes back into it.
    await this.querySelector('concord-evidence')?.updateComplete;
    keepForm(this.querySelector('form.answer'), this.values.task, this.beginning());
  }

  /** With what the answer begins: what an assistant has prepared, if one has. */
  beginning() {
    const { task } = this.loaded ?? {};
    return task?.prepared ? fieldsOf(task.kind, task.prepared.answer) : {};
  }

  draw({ task, one, text, said, item }) {
    const mine = task.assignee?.id === person().id;
    return html`
      <p><a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${t(`task.${task.kind}`)}${task.for ?? task.delegation ? html` <span class="quiet">${t('for', { name: (task.for ?? task.delegation).name })}</span>` : nothing}</h1>
      ${task.due ? html`<p class="due">${t('due', { when: deadline(task.due, task.timeZone) })}</p>` : nothing}
      <div class="beside">
        <section aria-label=${t('tab.text')}>
          ${['draft', 'consolidate'].includes(task.kind) ? html`<p><a class="act" href="/documents/${one.id}/draft">${t('write')}</a></p>` : nothing}
          ${wording(text.provisions, text.language)}
          ${item ? progress(item) : nothing}
        </section>
        <section aria-label=${t('answer')}>
          ${said ? this.answers(said, one) : nothing}
          ${this.state(task, mine)}
        </section>
      </div>`;
  }

  state(task, mine) {
    if (task.for) return task.closed ? html`<p>${t('task-closed')}</p>` : this.form(task);
    if (task.closed && task.kind !== 'review') return html`<p>${t('task-closed')}</p>`;
    if (task.assignee && !mine && !task.closed) return html`<p>${t('held-by', { name: task.assignee.name })}</p>`;
    if (!task.assignee && !task.closed) return html`${this.prepared(task)}<p><button type="button" ?disabled=${this.busy} @click=${() => this.claim()}>${t('claim')}</button></p>`;
    return this.form(task);
  }

  form(task) {
    if (!isKnown(task.kind)) return html`<p>${t('answer-elsewhere')}</p>`;
    return html`<form class="answer" @submit=${this.send} @change=${this.choose} @input=${this.choose}>
      ${task.for ? html`<p>${t('prepare.how', { name: task.for.name })}</p>` : nothing}
      ${this.prepared(task, true)}
      ${task.closed ? html`<p>${t('correct-or-comment')}</p>` : nothing}
      ${answerFields(task.kind, this.chosen, kept(task.id) ?? this.beginning())}
      ${this.sure && closes(task.kind, this.chosen) ? html`<p class="refusal">${t('closes-item')}</p>` : nothing}
      ${this.sure ? html`<p class="summary" role="status">${t('sure', { answer: inWords(task.kind, answerIn(task.kind, this.querySelector('form.answer'))) })}</p>` : nothing}
      <p class="acts">${task.for
        ? html`<button type="button" ?disabled=${this.busy || this.loaded.isLost} @click=${() => this.prepare(task)}>${t('prepare.save')}</button>`
        : html`<button ?disabled=${this.busy || this.loaded.isLost}>${this.sure ? t('send-now') : t('send')}</button>
          ${task.closed ? nothing : html`<button type="button" class="plain" ?disabled=${this.busy || this.loaded.isLost} @click=${() => this.release()}>${t('release')}</button>`}`}
      </p>
    </form>`;
  }

  /** What an assistant has prepared: for the member to give, changed or not. */
  prepared(task, inForm) {
    if (!task.prepared) return nothing;
    const { by, at } = task.prepared;
    return html`<div class="prepared">
      <p>${t('prepared-by', { by, when: moment(at, task.timeZone) })}</p>
      ${inForm ? html`<p><button type="button" class="plain" @click=${() => fillForm(this.querySelector('form.answer'), this.beginning())}>${t('prepared.take')}</button></p>` : nothing}
    </div>`;
  }

  answers(said, one) {
    const newest = said.items.filter((each) => each.revision === one.revision && !each.correctedAt);
    return html`<section class="answers"><h2>${t('answers')} <span class="count">${newest.length}</span></h2>
      ${newest.map((each) => html`<article><p><strong><bdi>${each.by}</bdi></strong> · ${t(`says.${each.says}`)}</p>
        ${each.statement ? html`<p class="said" dir="auto">${each.statement}</p>` : nothing}</article>`)}</section>`;
  }

  choose(event) {
    this.chosen = chosenIn(this.loaded.task.kind, event.currentTarget);
    this.sure = false;
  }

  /** It may be unfinished; the member reads it with the task. */
  prepare(task) {
    this.act(async () => {
      await put(`/tasks/${task.id}/preparation`, { answer: answerIn(task.kind, this.querySelector('form.answer')) });
      forget(task.id);
      await this.reload();
      this.tell(t('prepare.saved', { name: task.for.name }));
    });
  }

  claim() {
    return this.act(async () => {
      await post(`/tasks/${this.values.task}/claim`);
      await this.reload();
    });
  }

  release() {
    return this.act(async () => {
      await post(`/tasks/${this.values.task}/release`);
      go('/');
    });
  }

  /** Shows in words what goes out before it goes. The key stays the same until it has arrived. */
  send(event) {
    event.preventDefault();
    if (this.loaded.isLost) return;
    if (!this.sure) {
      this.sure = true;
      return;
    }
    const body = answerIn(this.loaded.task.kind, event.target);
    this.key ??= crypto.randomUUID();
    this.act(async () => {
      try {
        await post(`/tasks/${this.values.task}/complete`, body, this.key);
      } catch (refusal) {
        if (refusal.status >= 400 && refusal.status < 500) this.key = null;
        this.sure = false;
        throw refusal;
      }
      forget(this.values.task);
      go('/');
      this.tell(t('sent'));
    });
  }
}

/** What became of a task while somebody wrote an answer to it. */
function lostTo(task) {
  if (task.closed) return t('news.task-closed');
  return task.assignee ? t('news.task-held', { name: task.assignee.name }) : t('news.task-free');
}

const readRevision = (revision, original) => {
  const language = original in revision.texts ? original : Object.keys(revision.texts)[0];
  return { language, provisions: revision.texts[language] };
};

customElements.define('concord-task', TaskScreen);
