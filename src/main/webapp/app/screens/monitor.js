import { html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { hereZone, moment, span } from 'concord/time.js';
import { MonitorScreen, broken, named, query } from 'concord/parts/monitor.js';

/** The processes with their versions: how many stand on each, how many have ended, and where something is broken. */
class Monitor extends MonitorScreen {
  load() {
    return get('/monitoring/processes?size=200');
  }

  draw({ items, total }) {
    return html`
      <h1>${t('place.monitor')}</h1>
      ${this.parts()}
      <p class="quiet">${t('monitor.processes.what', { count: total })}</p>
      ${total === 0 ? html`<p class="empty">${t('monitor.processes.empty')}</p>` : items.toSorted(byNeed).map((one) => this.process(one))}`;
  }

  process({ key, name, running, incidents, versions }) {
    return html`<section aria-labelledby="process-${key}">
      <h2 id="process-${key}">${named(name)}</h2>
      <p><a href="/monitor/instances${query({ process: key, state: 'RUNNING', roots: 'false' })}">${t('monitor.running-count', { count: running })}</a>
        ${incidents ? html`<a href="/monitor/incidents${query({ process: key })}">${broken(incidents)}</a>` : nothing}</p>
      <div class="wide figures" tabindex="0" role="region" aria-labelledby="process-${key}"><table>
        <thead><tr><th scope="col">${t('monitor.version')}</th><th scope="col">${t('monitor.running')}</th><th scope="col">${t('monitor.ended')}</th><th scope="col">${t('monitor.mean')}</th><th scope="col">${t('monitor.deployed')}</th></tr></thead>
        <tbody>${versions.map((version) => html`<tr>
          <th scope="row"><a href="/monitor/processes/${encodeURIComponent(version.id)}">${t('monitor.version-number', { number: version.version })}</a></th>
          <td>${this.count(version.running, { process: key, version: version.version, state: 'RUNNING' })}</td>
          <td>${this.count(version.ended, { process: key, version: version.version, state: 'COMPLETED' })}</td>
          <td>${version.meanSeconds === null || version.meanSeconds === undefined ? '–' : span(version.meanSeconds)}</td>
          <td>${moment(version.deployedAt, hereZone())}</td>
        </tr>`)}</tbody>
      </table></div>
    </section>`;
  }

  count(number, filter) {
    const words = t('count', { count: number });
    return number ? html`<a href="/monitor/instances${query({ ...filter, roots: 'false' })}">${words}</a>` : words;
  }
}

/** What is broken first, then where most runs. */
const byNeed = (one, other) => other.incidents - one.incidents || other.running - one.running;

customElements.define('concord-monitor', Monitor);
