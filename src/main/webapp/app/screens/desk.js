import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { apart } from 'concord/i18n.js';
import { deadline, distance } from 'concord/time.js';
import { go } from 'concord/router.js';

/** What waits for me, what my side can take, what others hold. */
class Desk extends Screen {
  async load() {
    const [mine, claimable, prepare, body] = await Promise.all(
      ['mine', 'claimable', 'prepare', 'body'].map((filter) => get(`/tasks?filter=${filter}&size=100`)));
    return { mine, claimable, prepare, body };
  }

  draw({ mine, claimable, prepare, body }) {
    return html`
      <h1>${t('place.desk')}</h1>
      ${this.list('desk.mine', mine, (task) => html`<a class="act" href="/tasks/${task.id}">${t('open')}<span class="unseen"> ${name(task)}</span></a>`)}
      ${this.list('desk.claimable', claimable, (task) => html`<button type="button" ?disabled=${this.busy} @click=${() => this.claim(task)}>${t('claim')}<span class="unseen"> ${name(task)}</span></button>`)}
      ${prepare.total ? this.list('desk.prepare', prepare, (task) => html`<a class="act" href="/tasks/${task.id}">${t('prepare')}<span class="unseen"> ${name(task)}</span></a>`) : nothing}
      ${body.total ? this.list('desk.body', body, (task) => html`<span class="quiet"><bdi>${task.assignee?.name}</bdi> · ${task.claimedAt ? distance(task.claimedAt) : ''}</span>`) : nothing}`;
  }

  list(key, tasks, act) {
    return html`<section aria-labelledby=${key}>
      <h2 id=${key}>${t(key)} <span class="count">${tasks.total}</span></h2>
      ${tasks.total === 0 ? html`<p class="empty">${t(`${key}.empty`)}</p>` : html`<ul class="tasks">${tasks.items.map((task) => html`
        <li>
          <p><strong>${t(`task.${task.kind}`)}</strong> <a href="/documents/${task.document.id}"><bdi>${task.document.title}</bdi></a>
            ${task.for ?? task.delegation ? html`<span class="quiet">${t('for', { name: (task.for ?? task.delegation).name })}</span>` : nothing}</p>
          <p class="due">${task.due ? t('due', { when: deadline(task.due, task.timeZone) }) : t('no-deadline')}</p>
          ${act(task)}
        </li>`)}</ul>`}
      ${tasks.total > tasks.items.length ? html`<p class="quiet">${t('and-more', { count: tasks.total - tasks.items.length })}</p>` : nothing}
    </section>`;
  }

  claim(task) {
    this.act(async () => {
      try {
        await post(`/tasks/${task.id}/claim`);
        go(`/tasks/${task.id}`);
      } catch (refusal) {
        await this.reload();
        throw refusal;
      }
    });
  }
}

const name = (task) => `${t(`task.${task.kind}`)}: ${apart(task.document.title)}`;

customElements.define('concord-desk', Desk);
