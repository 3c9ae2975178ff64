import 'concord/parts/diagram.js';
import 'concord/parts/incident.js';
import { html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { has } from 'concord/i18n.js';
import { hereZone, moment, span } from 'concord/time.js';
import { MonitorScreen, broken, named, query, stateOf } from 'concord/parts/monitor.js';
import { kindOf } from 'concord/parts/elements.js';
import { fieldOf, job, jobTarget } from 'concord/parts/jobs.js';

const TABS = ['timeline', 'jobs', 'called', 'times', 'variables', 'interventions'];

/** One instance: where it stands, how it came there, what it waits for and what is broken; and what can be done about it. */
class MonitorInstance extends MonitorScreen {
  static properties = { chosen: { state: true }, calls: { state: true } };

  get tab() {
    const said = location.hash.slice(1);
    return TABS.includes(said) ? said : 'timeline';
  }

  connectedCallback() {
    super.connectedCallback();
    this.turn = () => this.requestUpdate();
    window.addEventListener('hashchange', this.turn);
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.turn);
    super.disconnectedCallback();
  }

  async load() {
    const one = await get(`/monitoring/instances/${this.values.instance}`);
    return { one, happened: happenedTo(one) };
  }

  draw({ one, happened }) {
    return html`
      <p class="quiet"><a href="/monitor/instances">${t('monitor.instances')}</a>${one.parentId ? html` · <a href="/monitor/instances/${one.parentId}">${t('monitor.parent')}</a>` : nothing}</p>
      <h1><bdi>${one.title ?? one.id}</bdi>${one.part ? html` · <bdi>${one.part}</bdi>` : nothing}</h1>
      <p>${stateOf(one.state)}${broken(one.incidents.length)}</p>
      <p class="quiet">${named(one.processName)} · <a href="/monitor/processes/${encodeURIComponent(one.definitionId)}">${t('monitor.version-number', { number: one.version })}</a>${one.kind ? html` · ${t(`kind.${one.kind}`)}` : nothing}${one.stage ? html` · ${t(`stage.${one.stage}`)}` : nothing}${one.documentId ? html` · <a href="/documents/${one.documentId}#process">${t('monitor.document')}</a>` : nothing}
        <br>${t('monitor.started', { when: moment(one.startedAt, hereZone()) })}${one.endedAt ? html` · ${t('monitor.ended-when', { when: moment(one.endedAt, hereZone()) })}` : nothing}</p>
      ${this.acts(one)}
      ${one.incidents.length ? html`<section class="incidents" aria-labelledby="incidents"><h2 id="incidents">${t('monitor.incidents')} <span class="count">${t('count', { count: one.incidents.length })}</span></h2>
        <ul class="documents">${one.incidents.map((each) => html`<li><concord-incident .incident=${each} .here=${one.id}></concord-incident>
          ${each.jobId ? html`<p class="acts"><button type="button" @click=${() => this.perform('retry', [{ id: each.jobId, name: each.name ?? each.element }])}>${t('monitor.retry')}<span class="unseen"> ${each.name ?? each.element}</span></button></p>` : nothing}</li>`)}</ul></section>` : nothing}
      <concord-diagram .source=${`/monitoring/processes/${encodeURIComponent(one.definitionId)}/diagram`} .name=${one.processName} .happened=${happened} .chosen=${this.chosen}
        @concord-element=${({ detail }) => this.choose(detail.id, detail.calls)}></concord-diagram>
      ${this.leads(one)}
      ${this.stands(one)}
      <nav class="tabs" aria-label=${t('monitor.of-instance')}>
        ${TABS.map((tab) => html`<a href="#${tab}" aria-current=${tab === this.tab ? 'page' : nothing}>${t(`monitor.tab.${tab}`)}</a>`)}
      </nav>
      ${this[this.tab](one)}`;
  }

  acts(one) {
    if (one.endedAt) return nothing;
    if (one.parentId) return html`<p class="quiet">${t('monitor.acts-on-whole')} <a href="/monitor/instances/${one.rootId ?? one.parentId}">${t('monitor.whole')}</a></p>`;
    const target = [{ id: one.id, name: one.title ?? one.id }];
    return html`<div class="acts">
      ${one.state === 'SUSPENDED'
        ? html`<button type="button" @click=${() => this.perform('resume', target)}>${t('monitor.resume')}</button>`
        : html`<button type="button" class="plain" @click=${() => this.perform('suspend', target)}>${t('monitor.suspend')}</button>`}
      <button type="button" class="plain" @click=${() => this.perform('cancel', target)}>${t('monitor.cancel')}</button>
    </div>`;
  }

  choose(element, calls = null) {
    this.chosen = element;
    this.calls = calls;
  }

  /** From an element that calls a process to what it has called. */
  leads({ children }) {
    const called = children.items.filter(({ process }) => process === this.calls);
    return called.length ? html`<p class="leads">${t('monitor.tab.called')}: ${called.map((one, place) => html`${place ? ' · ' : ''}<a href="/monitor/instances/${one.id}">${named(one.processName)}</a> ${stateOf(one.state)}${broken(one.incidents)}`)}</p>` : nothing;
  }

  stands({ tokens }) {
    return html`<p>${tokens.length ? html`${t('monitor.stands-at')}: ${tokens.map((token, place) => html`${place ? ' · ' : ''}<button type="button" class="link" @click=${() => this.choose(token.element)}>${named(token.name ?? token.element)}</button>
      ${token.count > 1 ? html`(${t('count', { count: token.count })})` : nothing} <span class="quiet">${t('since', { when: moment(token.since, hereZone()) })}</span>`)}` : t('monitor.stands-nowhere')}</p>`;
  }

  timeline({ timeline }) {
    if (timeline.length === 0) return html`<p class="empty">${t('monitor.timeline.empty')}</p>`;
    return html`<ol class="record">${timeline.map((step) => html`<li class=${step.element === this.chosen ? 'chosen' : ''}>
      <p><button type="button" class="link" @click=${() => this.choose(step.element)}>${named(step.name ?? step.element)}</button> <span class="quiet">${kindOf(step.type)}</span>
        ${step.endedAt ? step.cancelled ? html`<span class="mark"><span aria-hidden="true">✕</span> ${t('monitor.step.cancelled')}</span>` : nothing : html`<span class="mark running"><span aria-hidden="true">●</span> ${t('monitor.step.waits')}</span>`}</p>
      <p class="quiet">${moment(step.startedAt, hereZone())}${step.endedAt && lasted(step) >= 1 ? html` · ${span(lasted(step))}` : nothing}${step.person ? html` · <bdi>${step.person}</bdi>` : nothing}</p>
    </li>`)}</ol>`;
  }

  jobs({ jobs }) {
    if (jobs.length === 0) return html`<p class="empty">${t('monitor.jobs.empty-here')}</p>`;
    return html`<ul class="documents">${jobs.map((one) => html`<li>${job(one, { whole: false })}
      <p class="acts">${one.retries === 0 ? html`<button type="button" class="plain" @click=${() => this.perform('retry', [jobTarget(one)])}>${t('monitor.retry')}<span class="unseen"> ${one.name}</span></button>` : nothing}
        ${one.kind === 'TIMER' ? html`<button type="button" class="plain" @click=${() => this.perform('reschedule', [jobTarget(one)], { to: fieldOf(one.dueAt) })}>${t('monitor.reschedule')}<span class="unseen"> ${one.name}</span></button>` : nothing}</p></li>`)}</ul>`;
  }

  called({ id, children }) {
    if (!children.total) return html`<p class="empty">${t('monitor.called.empty')}</p>`;
    return html`<ul class="documents">${children.items.map((one) => html`<li>
        <p><a href="/monitor/instances/${one.id}">${named(one.processName)}${one.part ? html` · <bdi>${one.part}</bdi>` : nothing}</a> ${stateOf(one.state)}${broken(one.incidents)}</p>
        <p class="quiet">${t('monitor.started', { when: moment(one.startedAt, hereZone()) })}${one.endedAt ? html` · ${t('monitor.ended-when', { when: moment(one.endedAt, hereZone()) })}` : nothing}${one.waitsAt?.length ? html` · ${t('monitor.stands-at')}: ${one.waitsAt.map(({ name, element }, place) => html`${place ? ' · ' : ''}${named(name ?? element)}`)}` : nothing}</p>
      </li>`)}</ul>
      ${children.total > children.items.length ? html`<p><a href="/monitor/instances${query({ parentId: id, roots: 'false' })}">${t('and-more', { count: children.total - children.items.length })}</a></p>` : nothing}`;
  }

  times({ elements }) {
    if (elements.length === 0) return html`<p class="empty">${t('monitor.elements.empty')}</p>`;
    return html`<div class="wide figures" tabindex="0" role="region" aria-label=${t('monitor.tab.times')}><table>
      <thead><tr><th scope="col">${t('monitor.element')}</th><th scope="col">${t('monitor.passed')}</th><th scope="col">${t('monitor.mean-here')}</th><th scope="col">${t('monitor.mean-of-all')}</th></tr></thead>
      <tbody>${elements.map((one) => html`<tr class=${one.element === this.chosen ? 'chosen' : ''}>
        <th scope="row"><button type="button" class="link" @click=${() => this.choose(one.element)}>${named(one.name ?? one.element)}</button></th>
        <td>${t('count', { count: one.done })}</td><td>${took(one.meanSeconds)}</td><td>${took(one.meanSecondsOfAll)}</td></tr>`)}</tbody>
    </table></div>`;
  }

  variables({ variables }) {
    if (variables.length === 0) return html`<p class="empty">${t('monitor.variables.empty')}</p>`;
    return html`<p class="quiet">${t('monitor.variables.what')}</p><div class="wide figures" tabindex="0" role="region" aria-label=${t('monitor.tab.variables')}><table>
      <thead><tr><th scope="col">${t('name')}</th><th scope="col">${t('kind')}</th><th scope="col">${t('monitor.value')}</th></tr></thead>
      <tbody>${variables.map(({ name, type, value }) => html`<tr><th scope="row"><code dir="ltr">${name}</code></th><td dir="ltr">${type}</td><td><code dir="ltr">${value ?? '–'}</code></td></tr>`)}</tbody>
    </table></div>`;
  }

  /** What administrators did to it. */
  interventions({ acts }) {
    if (acts.length === 0) return html`<p class="empty">${t('monitor.interventions.empty')}</p>`;
    return html`<ol class="record">${acts.map(({ at, act, by, reason }) => html`<li>
      <p><strong>${has(`event.${act}`) ? t(`event.${act}`) : act}</strong> <span class="quiet">${moment(at, hereZone())} · <bdi>${by}</bdi></span></p>
      <p class="said" dir="auto">${reason}</p></li>`)}</ol>`;
  }
}

const took = (seconds) => (seconds === null || seconds === undefined ? '–' : span(seconds));
const lasted = ({ startedAt, endedAt }) => (new Date(endedAt) - new Date(startedAt)) / 1000;

/** What is broken below it is shown where it was called. */
function happenedTo({ id, tokens, path, elements, incidents }) {
  const at = new Map();
  for (const { instanceId, element, process } of incidents) {
    const where = instanceId === id ? { element } : { calls: process };
    const key = JSON.stringify(where);
    at.set(key, { ...where, count: (at.get(key)?.count ?? 0) + 1 });
  }
  return {
    tokens: tokens.map(({ element, count }) => ({ element, count })),
    incidents: [...at.values()],
    path,
    means: elements.map(({ element, meanSeconds, meanSecondsOfAll }) => ({ element, seconds: meanSeconds ?? meanSecondsOfAll })),
  };
}

customElements.define('concord-monitor-instance', MonitorInstance);
