import { Screen, html, nothing, same, t } from 'concord/screen.js';
import { get, post, put } from 'concord/api.js';
import { person } from 'concord/person.js';
import { go } from 'concord/router.js';
import { deadline, moment } from 'concord/time.js';
import { answerFields, answerIn, chosenIn, closes, fieldsOf, inWords, isKnown } from 'concord/parts/answer.js';
import { answersOf } from 'concord/parts/by-provision.js';
import { changes } from 'concord/parts/changes.js';
import { commentBeside, commentsInWords } from 'concord/parts/comments.js';
import { fillForm, forget, keepForm, kept, keyOf } from 'concord/parts/kept.js';
import { progress } from 'concord/parts/item.js';
import { counting, everyPosition, inOneLine, newest, sums } from 'concord/parts/positions.js';
import { see, seenBefore } from 'concord/parts/seen.js';
import { languageChoice, wording } from 'concord/parts/wording.js';
import 'concord/parts/draft-editor.js';

// What a kind of task needs beyond the text, and how it is laid out.
const MORE = { review: 'before', consolidate: 'answers', 'approve-final-text': 'finality', 'report-progress': 'report' };
const LAYOUT = { draft: 'writing', review: 'reviewing', consolidate: 'consolidating', 'approve-final-text': 'approving' };

/** One task: the text on one side, the answer on the other. */
class TaskScreen extends Screen {
  static properties = { chosen: { state: true }, sure: { state: true }, picked: { state: true }, commented: { state: true }, tag: { state: true } };

  async load() {
    const task = await get(`/tasks/${this.values.task}`);
    const path = `/documents/${task.document.id}`;
    const one = await get(path);
    const texts = one.revision > 0 && task.kind !== 'draft' ? (await get(`${path}/revisions/${one.revision}`)).texts : null;
    if (texts) see(one.id, one.revision);
    const more = await this[MORE[task.kind]]?.(task, one, path);
    return { task, one, texts, ...more };
  }

  async answers(task, one, path) {
    const [said, steps] = await Promise.all([answersOf(one.id, one.revision), get(`${path}/steps`)]);
    return { said, asked: steps.items.findLast((step) => step.kind === 'REVIEW')?.asked ?? said.length };
  }

  /** What the final text is: what was said of it, and what changed since it was last read here. */
  async finality(task, one, path) {
    const said = newest(counting(await everyPosition(one.id, one.revision), ['REVIEW', 'SILENCE', 'POSITIONS']));
    const from = seenBefore(one);
    return { said, changed: from ? await get(`${path}/revisions/${one.revision}/changes?from=${from}`) : null };
  }

  async report(task, one) {
    return { item: await get(`/roadmap/items/${one.id}`) };
  }

  /** What the side has said before, where that may be corrected. */
  async before(task, one) {
    if (!task.closed) return {};
    const own = counting(await everyPosition(one.id, one.revision), ['REVIEW']).find((position) => position.part === task.delegation?.id);
    return { own: own && { verdict: own.says, comment: own.statement ?? '', comments: own.comments } };
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
    const { task } = shown;
    const beside = ({ texts, said, item, changed }) => [texts, said, item, changed];
    const waiting = Number(!same(beside(shown), beside(fresh)));
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
    const { task, own } = this.loaded ?? {};
    const answer = task?.prepared?.answer ?? own;
    return answer ? fieldsOf(task.kind, answer) : {};
  }

  draw(shown) {
    const { task, one } = shown;
    const mine = task.assignee?.id === person().id;
    return html`
      <p><a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${t(`task.${task.kind}`)}${task.for ?? task.delegation ? html` <span class="quiet">${t('for', { name: (task.for ?? task.delegation).name })}</span>` : nothing}</h1>
      ${task.due ? html`<p class="due">${t('due', { when: deadline(task.due, task.timeZone) })}</p>` : nothing}
      ${this[LAYOUT[task.kind] ?? 'besideText'](shown, mine)}`;
  }

  besideText({ task, item, ...shown }, mine) {
    return html`<div class="beside">
      <section aria-label=${t('tab.text')}>${this.reading(shown)}${item ? progress(item) : nothing}</section>
      <section aria-label=${t('answer')}>${this.state(task, mine)}</section>
    </div>`;
  }

  /** The whole of the working text can be written here, and then given out. */
  writing({ task, one }, mine) {
    return html`
      <section aria-label=${t('write')}><concord-draft-editor .one=${one}></concord-draft-editor></section>
      <section aria-label=${t('answer')}>${this.state(task, mine)}</section>`;
  }

  /** The comments stand beside what they are about, the verdict at the foot. */
  reviewing({ task, ...shown }, mine) {
    const writes = task.for ? !task.closed : mine || task.closed;
    const count = this.commented?.size ?? 0;
    return html`
      <section class="commenting" aria-label=${t('tab.text')}>
        ${writes ? html`<p>${t('comment.how')} <a href="#answer" @click=${this.toVerdict}>${t('comments', { count })} · ${t('to-verdict')}</a></p>` : nothing}
        ${this.reading(shown, writes ? (one) => commentBeside(one, 'answer', { picked: this.picked, commented: this.commented, pick: (id) => this.pick(id) }) : undefined)}
      </section>
      <section class="foot" aria-label=${t('answer')}>${this.state(task, mine)}</section>`;
  }

  consolidating({ task, one, texts, said, asked }, mine) {
    const { language, provisions } = this.readable(one, texts);
    return html`<div class="beside consolidating">
      <section aria-label=${t('answers')}>
        <concord-by-provision .positions=${said} .provisions=${provisions} .language=${language} .asked=${asked} .place=${`looked.${one.id}.${one.revision}`}></concord-by-provision>
      </section>
      <section aria-label=${t('next-revision')}>
        <h2>${t('next-revision')}</h2><concord-draft-editor .one=${one} .folded=${true}></concord-draft-editor>
        ${this.state(task, mine)}
      </section>
    </div>`;
  }

  approving({ task, said, changed, ...shown }, mine) {
    return html`<div class="beside">
      <section aria-label=${t('tab.text')}>${this.reading(shown)}</section>
      <section aria-label=${t('answer')}>
        <h2>${t('tab.positions')} <span class="count">${said.length}</span></h2>
        ${said.length ? html`${sums(said)}<ul class="lines">${said.map(inOneLine)}</ul>` : html`<p class="empty">${t('positions.empty')}</p>`}
        ${changed ? html`<h2>${t('changes.since-seen')}</h2>${changes(changed)}` : nothing}
        ${this.state(task, mine)}
      </section>
    </div>`;
  }

  reading({ one, texts }, beside) {
    if (!texts) return html`<p class="empty">${t('text-not-for-you')}</p>`;
    const { language, provisions } = this.readable(one, texts);
    const choice = languageChoice(Object.keys(texts), language, (tag) => (this.tag = tag));
    return html`${choice === nothing ? nothing : html`<div class="find">${choice}</div>`}${wording(provisions, language, beside)}`;
  }

  readable(one, texts) {
    const language = [this.tag, one.originalLanguage, Object.keys(texts)[0]].find((tag) => tag in texts);
    return { language, provisions: texts[language] };
  }

  pick(id) {
    this.picked = id;
    this.updateComplete.then(() => this.querySelector(`textarea[name="on.${id}"]`)?.focus());
  }

  toVerdict(event) {
    event.preventDefault();
    const form = this.querySelector('form.answer');
    form?.scrollIntoView();
    form?.querySelector('input')?.focus({ preventScroll: true });
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
    return html`<form class="answer" id="answer" @submit=${this.send} @change=${this.choose} @input=${this.choose}>
      ${task.for ? html`<p>${t('prepare.how', { name: task.for.name })}</p>` : nothing}
      ${this.prepared(task, true)}
      ${task.closed ? html`<p>${t('correct-or-comment')}</p>` : nothing}
      ${answerFields(task.kind, this.chosen, kept(task.id) ?? this.beginning(), this.commented?.size > 0)}
      ${this.sure && closes(task.kind, this.chosen) ? html`<p class="refusal">${t('closes-item')}</p>` : nothing}
      ${this.sure ? this.summary(task) : nothing}
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

  /** What goes out, in words, before it goes. */
  summary(task) {
    const { one, texts } = this.loaded;
    const answer = answerIn(task.kind, this.querySelector('form.answer'));
    return html`<div class="summary" role="status">
      <p>${t('sure', { answer: inWords(task.kind, answer) })}</p>
      ${this.chosen === 'approve' ? html`<p>${t('sure.approve', { revision: one.revision })}</p>` : nothing}
      ${answer.comments ? html`<p>${t('comments', { count: answer.comments.length })}</p>${commentsInWords(answer.comments, this.readable(one, texts).provisions)}` : nothing}
    </div>`;
  }

  choose(event) {
    const form = event.currentTarget;
    this.chosen = chosenIn(this.loaded.task.kind, form);
    const commented = (answerIn(this.loaded.task.kind, form).comments ?? []).map((one) => one.provisionId);
    if (!same(commented, [...(this.commented ?? [])])) this.commented = new Set(commented);
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

  /** Shows in words what goes out before it goes. */
  send(event) {
    event.preventDefault();
    if (this.loaded.isLost) return;
    if (!this.sure) {
      this.sure = true;
      return;
    }
    const body = answerIn(this.loaded.task.kind, event.target);
    this.act(async () => {
      try {
        await post(`/tasks/${this.values.task}/complete`, body, keyOf(this.values.task, body));
      } catch (refusal) {
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

customElements.define('concord-task', TaskScreen);
