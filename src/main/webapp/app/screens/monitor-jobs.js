import { html, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { go } from 'concord/router.js';
import { MonitorScreen, SIZE, asked, pages, query } from 'concord/parts/monitor.js';
import { fieldOf, job, jobTarget } from 'concord/parts/jobs.js';

const STATES = ['waiting', 'due', 'failed', 'suspended'];

/** What the processes do by themselves: timers with their moments, and what is to be done at once. */
class MonitorJobs extends MonitorScreen {
  async load() {
    const said = asked();
    return { said, found: await get(`/monitoring/jobs${query({ state: said.get('state'), instanceId: said.get('instanceId'), page: said.get('page') ?? 0, size: SIZE })}`) };
  }

  draw({ said, found }) {
    const chosen = found.items.filter(({ id }) => this.selected.has(id));
    const timers = chosen.filter(({ kind }) => kind === 'TIMER');
    const failed = chosen.filter(({ retries }) => retries === 0);
    return html`
      <h1>${t('monitor.jobs')} <span class="count">${t('count', { count: found.total })}</span></h1>
      ${this.parts()}
      <form class="find" role="search" @submit=${this.find}>
        <label>${t('monitor.state')} <select name="state"><option value="">${t('any')}</option>
          ${STATES.map((state) => html`<option value=${state} ?selected=${state === said.get('state')}>${t(`monitor.job.${state}`)}</option>`)}</select></label>
        <button>${t('find')}</button>
      </form>
      ${found.total === 0 ? html`<p class="empty">${t('monitor.jobs.empty')}</p>` : html`
        ${this.selecting(found.items.map(({ id }) => id), [
          { name: 'retry', few: failed.length === 0, run: () => this.perform('retry', failed.map(jobTarget)) },
          { name: 'reschedule', few: timers.length === 0, run: () => this.perform('reschedule', timers.map(jobTarget), { to: fieldOf(timers[0].dueAt) }) },
        ])}
        <ul class="documents picked">${found.items.map((one) => html`<li>${this.box(one.id, jobTarget(one).name)}<div>${job(one)}</div></li>`)}</ul>`}
      ${pages(found.total)}`;
  }

  find(event) {
    event.preventDefault();
    go(`/monitor/jobs${query(Object.fromEntries(new FormData(event.target)))}`);
  }
}

customElements.define('concord-monitor-jobs', MonitorJobs);
