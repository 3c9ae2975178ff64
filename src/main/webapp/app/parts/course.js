// The course of a document by its processes: the whole, and those that it called.
import 'concord/parts/diagram.js';
import { Part, html, nothing, t } from 'concord/screen.js';
import { has } from 'concord/person.js';
import { moment } from 'concord/time.js';
import { named, stateOf } from 'concord/parts/monitor.js';

class Course extends Part {
  static properties = { document: {}, course: { attribute: false }, zone: {}, key: { state: true } };

  render() {
    const { processes } = this.course;
    if (processes.length === 0) return html`<p class="empty">${t('course.empty')}</p>`;
    const shown = processes.find((one) => one.key === this.key) ?? processes[0];
    return html`
      ${processes.length > 1 ? html`<div class="acts" role="group" aria-label=${t('course.processes')}>${processes.map((one) => html`<button type="button" class="plain choosing" aria-pressed=${one === shown} @click=${() => (this.key = one.key)}>${named(one.name)}</button>`)}</div>` : nothing}
      <p>${stateOf(shown.state)} ${shown.tokens.length ? html`${t('monitor.stands-at')}: ${shown.tokens.map((token, place) => html`${place ? ' · ' : ''}${named(token.name ?? token.element)}
        <span class="quiet">${t('since', { when: moment(token.since, this.zone) })}</span>`)}` : t('monitor.stands-nowhere')}
        ${has('ADMINISTRATOR') ? html` · <a href="/monitor/instances/${shown.instanceId}">${t('course.in-monitor')}</a>` : nothing}</p>
      <concord-diagram .source=${`/documents/${this.document}/process/${shown.key}/diagram`} .name=${shown.name} .happened=${this.happened(shown)} @concord-element=${this.open}></concord-diagram>
      ${processes.length > 1 ? html`<p class="quiet">${t('course.how')}</p>` : nothing}`;
  }

  /** The same object for the same course, so that the drawing is marked anew only when something has changed. */
  happened(shown) {
    if (this.of !== shown) {
      this.of = shown;
      this.marks = { tokens: shown.tokens, path: shown.path };
    }
    return this.marks;
  }

  /** An element that calls another process leads to it. */
  open({ detail }) {
    if (this.course.processes.some(({ key }) => key === detail.calls)) this.key = detail.calls;
  }
}

customElements.define('concord-course', Course);
