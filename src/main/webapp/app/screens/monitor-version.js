import 'concord/parts/diagram.js';
import { html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { hereZone, moment, span } from 'concord/time.js';
import { MonitorScreen, broken, named, query } from 'concord/parts/monitor.js';
import { kindOf } from 'concord/parts/elements.js';

/** One version of a process: where all its instances stand, how long each element takes. */
class MonitorVersion extends MonitorScreen {
  static properties = { chosen: { state: true } };

  get id() {
    return decodeURIComponent(this.values.version);
  }

  async load() {
    const path = `/monitoring/processes/${encodeURIComponent(this.id)}`;
    const [elements, processes] = await Promise.all([get(`${path}/elements`), get('/monitoring/processes?size=200')]);
    const process = processes.items.find((one) => one.versions.some((version) => version.id === this.id));
    return { process, version: process?.versions.find((version) => version.id === this.id), elements: elements.items.toSorted(byNeed), drawing: `${path}/diagram` };
  }

  draw({ process, version, elements, drawing }) {
    const filter = { process: process.key, version: version.version, roots: 'false' };
    return html`
      <p class="quiet"><a href="/monitor">${t('monitor.processes')}</a></p>
      <h1>${named(process.name)} · ${t('monitor.version-number', { number: version.version })}</h1>
      <p class="quiet">${t('monitor.deployed')} ${moment(version.deployedAt, hereZone())}</p>
      <p><a href="/monitor/instances${query({ ...filter, state: 'RUNNING' })}">${t('monitor.running-count', { count: version.running })}</a>
        · <a href="/monitor/instances${query({ ...filter, state: 'COMPLETED' })}">${t('monitor.ended-count', { count: version.ended })}</a>
        ${version.meanSeconds ? html` · ${t('monitor.mean')} ${span(version.meanSeconds)}` : nothing}</p>
      <concord-diagram .source=${drawing} .name=${process.name} .happened=${this.happened(elements)} .chosen=${this.chosen}
        @concord-element=${(event) => (this.chosen = event.detail.id)}></concord-diagram>
      ${this.elements(elements)}`;
  }

  /** The same object for the same elements, so that the drawing is marked anew only when something has changed. */
  happened(elements) {
    if (this.of !== elements) {
      this.of = elements;
      this.marks = {
        tokens: elements.filter((one) => one.waiting).map((one) => ({ element: one.element, count: one.waiting })),
        incidents: elements.filter((one) => one.incidents).map((one) => ({ element: one.element, count: one.incidents })),
        means: elements.map((one) => ({ element: one.element, seconds: one.meanSeconds })),
      };
    }
    return this.marks;
  }

  elements(elements) {
    if (elements.length === 0) return html`<p class="empty">${t('monitor.elements.empty')}</p>`;
    return html`<h2 id="elements">${t('monitor.elements')} <span class="count">${elements.length}</span></h2>
    <div class="wide figures" tabindex="0" role="region" aria-labelledby="elements"><table>
      <thead><tr><th scope="col">${t('monitor.element')}</th><th scope="col">${t('monitor.waiting')}</th><th scope="col">${t('monitor.passed')}</th><th scope="col">${t('monitor.mean')}</th></tr></thead>
      <tbody>${elements.map((one) => html`<tr class=${one.element === this.chosen ? 'chosen' : ''}>
        <th scope="row"><button type="button" class="link" aria-pressed=${one.element === this.chosen} @click=${() => (this.chosen = one.element)}>${named(one.name ?? one.element)}</button>
          <span class="quiet">${kindOf(one.type)}</span>${broken(one.incidents)}</th>
        <td>${t('count', { count: one.waiting })}</td><td>${t('count', { count: one.done })}</td><td>${one.meanSeconds === null || one.meanSeconds === undefined ? '–' : span(one.meanSeconds)}</td>
      </tr>`)}</tbody>
    </table></div>`;
  }
}

/** What is broken first, then where most stand, then what takes longest. */
const byNeed = (one, other) =>
  other.incidents - one.incidents || other.waiting - one.waiting || (other.meanSeconds ?? -1) - (one.meanSeconds ?? -1);

customElements.define('concord-monitor-version', MonitorVersion);
