// What stands still because a job failed: what, where, why; the whole trace for who mends it.
import { Part, html, nothing, t } from 'concord/screen.js';
import { text } from 'concord/api.js';
import { hereZone, moment } from 'concord/time.js';
import { named } from 'concord/parts/monitor.js';

class Incident extends Part {
  static properties = {
    incident: { attribute: false },
    /** The instance that is shown; none in a list of many. */
    here: {},
    trace: { state: true },
  };

  render() {
    const { at, instanceId, title, stage, processName, element, name, cause } = this.incident;
    return html`
      <p><strong>${named(name ?? element)}</strong>${this.here === instanceId ? nothing : html` · <a href="/monitor/instances/${instanceId}">${this.here ? named(processName) : html`<bdi>${title ?? instanceId}</bdi>`}</a>`}</p>
      <p class="cause" dir="auto">${cause ?? t('monitor.no-cause')}</p>
      <p class="quiet">${named(processName)}${stage ? html` · ${t(`stage.${stage}`)}` : nothing} · ${moment(at, hereZone())}</p>
      <details @toggle=${this.read}><summary>${t('monitor.trace')}</summary><pre class="trace" dir="ltr" tabindex="0" role="region" aria-label=${t('monitor.trace')}>${this.trace ?? t('loading')}</pre></details>`;
  }

  async read(event) {
    if (!event.target.open || this.trace) return;
    try {
      this.trace = await text(`/monitoring/incidents/${this.incident.id}/trace`, 'text/plain');
    } catch (refusal) {
      this.trace = refusal.words;
    }
  }
}

customElements.define('concord-incident', Incident);
