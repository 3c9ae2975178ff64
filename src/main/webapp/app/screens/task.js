import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { person } from 'concord/person.js';
import { go } from 'concord/router.js';
import { deadline, inHours, instantOf } from 'concord/time.js';
import { forget, keepForm } from 'concord/parts/kept.js';
import { wording } from 'concord/parts/wording.js';

// What each kind of task asks: a choice of words, and what goes with it.
const KINDS = {
  draft: { field: 'outcome', words: ['submit'], until: { field: 'reviewUntil', of: ['submit'] } },
  review: { field: 'verdict', words: ['endorse', 'amend', 'object'], say: 'comment', mustSay: ['amend', 'object'] },
  consolidate: { field: 'outcome', words: ['next-round', 'to-consensus'], until: { field: 'reviewUntil', of: ['next-round'] } },
  'open-consensus': { field: 'procedure', words: ['silence', 'in-session'], until: { field: 'until', of: ['silence'] } },
  'take-position': { field: 'position', words: ['agree', 'can-live-with', 'reserve', 'object'], say: 'statement', mustSay: ['object'] },
  'resolve-objection': { field: 'outcome', words: ['restart', 'revise', 'in-session'], say: 'reason', mustSay: ['restart', 'revise', 'in-session'], until: { field: 'until', of: ['restart'] } },
  'approve-final-text': { field: 'decision', words: ['approve', 'return-to-drafting', 'return-to-consensus'], say: 'reason', mustSay: ['return-to-drafting', 'return-to-consensus'] },
  'act-on-adoption': { field: 'act', words: ['adopt', 'abstain', 'oppose', 'dissociate'], say: 'statement', mustSay: [] },
  'announce-adoption': { field: 'announce', words: ['adopted', 'not-adopted', 'return-to-drafting', 'return-to-consensus'], say: 'reason', mustSay: ['return-to-drafting', 'return-to-consensus'] },
};

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
    return { task, one, text, said };
  }

  updated() {
    keepForm(this.querySelector('form.answer'), this.values.task);
  }

  draw({ task, one, text, said }) {
    const mine = task.assignee?.id === person().id;
    return html`
      <p><a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${t(`task.${task.kind}`)}${task.delegation ? html` <span class="quiet">${t('for', { name: task.delegation.name })}</span>` : nothing}</h1>
      ${task.due ? html`<p class="due">${t('due', { when: deadline(task.due, task.timeZone) })}</p>` : nothing}
      <div class="beside">
        <section aria-label=${t('tab.text')}>
          ${['draft', 'consolidate'].includes(task.kind) ? html`<p><a class="act" href="/documents/${one.id}/draft">${t('write')}</a></p>` : nothing}
          ${wording(text.provisions, text.language)}
        </section>
        <section aria-label=${t('answer')}>
          ${said ? this.answers(said, one) : nothing}
          ${this.state(task, mine)}
        </section>
      </div>`;
  }

  state(task, mine) {
    if (task.closed && task.kind !== 'review') return html`<p>${t('task-closed')}</p>`;
    if (task.assignee && !mine && !task.closed) return html`<p>${t('held-by', { name: task.assignee.name })}</p>`;
    if (!task.assignee && !task.closed) return html`<p><button type="button" ?disabled=${this.busy} @click=${() => this.claim()}>${t('claim')}</button></p>`;
    return this.form(task);
  }

  form(task) {
    const kind = KINDS[task.kind];
    if (!kind) return html`<p>${t('answer-elsewhere')}</p>`;
    const mustSay = kind.mustSay?.includes(this.chosen);
    return html`<form class="answer" @submit=${this.send} @change=${this.choose} @input=${this.choose}>
      ${task.closed ? html`<p>${t('correct-or-comment')}</p>` : nothing}
      <fieldset>
        <legend>${t(`task.${task.kind}.asks`)}</legend>
        ${kind.words.map((word) => html`<label class="choice"><input type="radio" name=${kind.field} value=${word} required> ${t(`${kind.field}.${word}`)}</label>`)}
      </fieldset>
      ${kind.until?.of.includes(this.chosen) ? html`<label>${t(kind.until.field)} <input type="datetime-local" name=${kind.until.field} required .value=${inHours(24 * 7)}></label>
        <p class="quiet">${t('in-your-zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>` : nothing}
      ${kind.say ? html`<label>${t(`say.${kind.say}`)} ${mustSay ? nothing : html`<span class="quiet">${t('optional')}</span>`}
        <textarea name=${kind.say} rows="6" maxlength="20000" dir="auto" ?required=${mustSay}></textarea></label>` : nothing}
      ${this.sure ? html`<p class="summary" role="status">${t('sure', { answer: t(`${kind.field}.${this.chosen}`) })}</p>` : nothing}
      <p class="acts">
        <button ?disabled=${this.busy}>${this.sure ? t('send-now') : t('send')}</button>
        ${task.closed ? nothing : html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.release()}>${t('release')}</button>`}
      </p>
    </form>`;
  }

  answers(said, one) {
    const newest = said.items.filter((each) => each.revision === one.revision && !each.correctedAt);
    return html`<section class="answers"><h2>${t('answers')} <span class="count">${newest.length}</span></h2>
      ${newest.map((each) => html`<article><p><strong><bdi>${each.by}</bdi></strong> · ${t(`says.${each.says}`)}</p>
        ${each.statement ? html`<p class="said" dir="auto">${each.statement}</p>` : nothing}</article>`)}</section>`;
  }

  choose(event) {
    const form = event.currentTarget;
    const chosen = KINDS[this.loaded.task.kind] && new FormData(form).get(KINDS[this.loaded.task.kind].field);
    this.chosen = chosen;
    this.sure = false;
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
    if (!this.sure) {
      this.sure = true;
      return;
    }
    const kind = KINDS[this.loaded.task.kind];
    const body = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== ''));
    if (kind.until && body[kind.until.field]) body[kind.until.field] = instantOf(body[kind.until.field]);
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

const readRevision = (revision, original) => {
  const language = original in revision.texts ? original : Object.keys(revision.texts)[0];
  return { language, provisions: revision.texts[language] };
};

customElements.define('concord-task', TaskScreen);
