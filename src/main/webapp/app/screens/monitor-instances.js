import { html, nothing, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import { go } from 'concord/router.js';
import { distance } from 'concord/time.js';
import { STAGES } from 'concord/parts/stages.js';
import { MOST, MonitorScreen, SIZE, STATES, asked, broken, named, pages, query, stateOf } from 'concord/parts/monitor.js';

const SAID = ['q', 'process', 'version', 'state', 'stage', 'incidents', 'documentId', 'parentId', 'roots'];
const REFINED = ['version', 'stage', 'age', 'incidents', 'roots'];
const AGES = ['older-1', 'older-7', 'older-30', 'older-90', 'older-365', 'newer-1', 'newer-7', 'newer-30'];
const DAY = 86_400_000;

/** Instances, running and ended, by what the address says; one or many can be acted on. */
class MonitorInstances extends MonitorScreen {
  async load() {
    const said = asked();
    const [found, processes] = await Promise.all([get(this.path(said, said.get('page') ?? 0, SIZE)), get('/monitoring/processes?size=200')]);
    this.names = new Map([...(this.names ?? []), ...found.items.map((one) => [one.id, one])]);
    return { said, found, processes: processes.items };
  }

  path(said, page, size) {
    const values = Object.fromEntries(SAID.map((name) => [name, said.get(name)]));
    return `/monitoring/instances${query({ ...values, ...moments(said.get('age')), page, size })}`;
  }

  draw({ said, found, processes }) {
    const can = found.items.filter((one) => actedOn(one)).map((one) => one.id);
    return html`
      <h1>${t('monitor.instances')} <span class="count">${t('count', { count: found.total })}</span></h1>
      ${this.parts()}
      ${this.filter(said, processes)}
      ${found.total === 0 ? html`<p class="empty">${t('monitor.instances.empty')}</p>` : html`
        ${this.selecting(can, [
          { name: 'suspend', run: () => this.perform('suspend', this.targets()) },
          { name: 'resume', run: () => this.perform('resume', this.targets()) },
          { name: 'retry', run: () => this.retry() },
          { name: 'cancel', run: () => this.perform('cancel', this.targets()) },
        ], found.total > found.items.length ? html`<button type="button" class="link" ?disabled=${this.busy} @click=${() => this.selectAll(said)}>${t('monitor.select-all', { count: Math.min(found.total, MOST) })}</button>` : nothing)}
        <ul class="documents picked">${found.items.map((one) => this.instance(one))}</ul>`}
      ${pages(found.total)}`;
  }

  instance(one) {
    return html`<li>
      ${actedOn(one) ? this.box(one.id, one.title) : html`<span class="pick"></span>`}
      <div>
        <p><a href="/monitor/instances/${one.id}"><bdi>${one.title ?? one.id}</bdi></a>${one.part ? html` · <bdi>${one.part}</bdi>` : nothing} ${stateOf(one.state)}${broken(one.incidents)}</p>
        <p class="quiet">${named(one.processName)} · ${t('monitor.version-number', { number: one.version })}${one.kind ? html` · ${t(`kind.${one.kind}`)}` : nothing}${one.stage ? html` · ${t(`stage.${one.stage}`)}` : nothing}
          · ${t('monitor.started', { when: distance(one.startedAt) })}${one.endedAt ? html` · ${t('monitor.ended-when', { when: distance(one.endedAt) })}` : nothing}</p>
        ${one.waitsAt?.length ? html`<p class="quiet">${t('monitor.stands-at')}: ${one.waitsAt.map(({ name, element }, place) => html`${place ? ' · ' : ''}${named(name ?? element)}`)}</p>` : nothing}
      </div>
    </li>`;
  }

  filter(said, processes) {
    const versions = processes.find((one) => one.key === said.get('process'))?.versions ?? [];
    return html`<form role="search" class="finding" @submit=${this.find}>
      <div class="find">
        <label>${t('title-words')} <input name="q" type="search" .value=${said.get('q') ?? ''}></label>
        <label>${t('monitor.process')} <select name="process">${any()}${processes.map(({ key, name }) => option(key, name, said.get('process')))}</select></label>
        <label>${t('monitor.state')} <select name="state">${any()}${STATES.map((state) => option(state, t(`monitor.state.${state}`), said.get('state')))}</select></label>
        <button>${t('find')}</button>
      </div>
      <details ?open=${REFINED.some((name) => said.get(name))}>
        <summary>${t('monitor.refine')}</summary>
        <div class="find">
          ${versions.length ? html`<label>${t('monitor.version')} <select name="version">${any()}${versions.map(({ version }) => option(String(version), t('monitor.version-number', { number: version }), said.get('version')))}</select></label>` : nothing}
          <label>${t('stage')} <select name="stage">${any()}${STAGES.map((stage) => option(stage, t(`stage.${stage}`), said.get('stage')))}</select></label>
          <label>${t('monitor.age')} <select name="age">${any()}${AGES.map((age) => option(age, ageWords(age), said.get('age')))}</select></label>
          <label class="choice"><input type="checkbox" name="incidents" value="true" .checked=${said.get('incidents') === 'true'}> ${t('monitor.with-incidents')}</label>
          <label class="choice"><input type="checkbox" name="roots" value="false" .checked=${said.get('roots') === 'false'}> ${t('monitor.with-called')}</label>
        </div>
      </details>
    </form>`;
  }

  find(event) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    const said = asked();
    go(`/monitor/instances${query({ documentId: said.get('documentId'), parentId: said.get('parentId'), ...given })}`);
  }

  targets() {
    return [...this.selected].map((id) => ({ id, name: words(this.names.get(id)) }));
  }

  selectAll(said) {
    return this.act(async () => {
      const all = [];
      for (let page = 0; all.length < MOST; page++) {
        const { items } = await get(this.path(said, page, 200));
        all.push(...items);
        if (items.length < 200) break;
      }
      all.forEach((one) => this.names.set(one.id, one));
      this.selected = new Set(all.filter(actedOn).slice(0, MOST).map((one) => one.id));
    });
  }

  /** Of instances the jobs are retried whose failure stops them. */
  retry() {
    return this.act(async () => {
      const found = await Promise.all([...this.selected].filter((id) => this.names.get(id)?.incidents).map((id) => get(`/monitoring/incidents?instanceId=${id}&size=200`)));
      const targets = found.flatMap(({ items }) => items).filter(({ jobId }) => jobId).slice(0, MOST).map((incident) => ({ id: incident.jobId, name: `${incident.title}: ${incident.name ?? incident.element}` }));
      if (targets.length === 0) this.tell(t('monitor.nothing-broken'));
      else await this.perform('retry', targets);
    });
  }
}

const actedOn = (one) => !one.parentId && !one.endedAt;
const words = (one) => [one?.title ?? one?.id, one?.part].filter(Boolean).join(' · ');
const any = () => html`<option value="">${t('any')}</option>`;
const option = (value, label, chosen) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

function ageWords(age) {
  const [side, days] = age.split('-');
  return t(`monitor.${side}`, { count: Number(days) });
}

function moments(age) {
  if (!AGES.includes(age)) return {};
  const [side, days] = age.split('-');
  return { [side === 'older' ? 'startedBefore' : 'startedAfter']: new Date(Date.now() - Number(days) * DAY).toISOString() };
}

customElements.define('concord-monitor-instances', MonitorInstances);
