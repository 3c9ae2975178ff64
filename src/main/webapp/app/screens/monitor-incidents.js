import 'concord/parts/incident.js';
import { html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { go } from 'concord/router.js';
import { MonitorScreen, SIZE, asked, pages, query } from 'concord/parts/monitor.js';

/** Whatever stands still because something failed, the newest first. */
class MonitorIncidents extends MonitorScreen {
  async load() {
    const said = asked();
    const [found, processes] = await Promise.all([
      get(`/monitoring/incidents${query({ process: said.get('process'), instanceId: said.get('instanceId'), page: said.get('page') ?? 0, size: SIZE })}`),
      get('/monitoring/processes?size=200'),
    ]);
    return { said, found, processes: processes.items };
  }

  draw({ said, found, processes }) {
    const jobs = found.items.filter(({ jobId }) => jobId);
    return html`
      <h1>${t('monitor.incidents')} <span class="count">${t('count', { count: found.total })}</span></h1>
      ${this.parts()}
      <form class="find" role="search" @submit=${this.find}>
        <label>${t('monitor.process')} <select name="process"><option value="">${t('any')}</option>
          ${processes.map(({ key, name }) => html`<option value=${key} ?selected=${key === said.get('process')}>${name}</option>`)}</select></label>
        <button>${t('find')}</button>
      </form>
      ${found.total === 0 ? html`<p class="empty">${t('monitor.incidents.empty')}</p>` : html`
        ${this.selecting(jobs.map(({ jobId }) => jobId), [{ name: 'retry', run: () => this.perform('retry', jobs.filter(({ jobId }) => this.selected.has(jobId)).map(target)) }])}
        <ul class="documents picked">${found.items.map((one) => html`<li>
          ${one.jobId ? this.box(one.jobId, target(one).name) : html`<span class="pick"></span>`}
          <div><concord-incident .incident=${one}></concord-incident>
            ${one.jobId ? html`<p class="acts"><button type="button" class="plain" @click=${() => this.perform('retry', [target(one)])}>${t('monitor.retry')}<bdi class="unseen"> ${target(one).name}</bdi></button></p>` : nothing}</div>
        </li>`)}</ul>`}
      ${pages(found.total)}`;
  }

  find(event) {
    event.preventDefault();
    go(`/monitor/incidents${query(Object.fromEntries(new FormData(event.target)))}`);
  }
}

const target = ({ jobId, title, name, element }) => ({ id: jobId, name: `${title ?? ''}: ${name ?? element}` });

customElements.define('concord-monitor-incidents', MonitorIncidents);
