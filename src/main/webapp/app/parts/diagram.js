// A process as it is drawn, and what happened on it: where it stands, the path taken, how long each element takes.
// Drawn by bpmn-js, which is fetched with the first diagram. A drawing reads from left to right in every language.
import { Part, html, nothing, t } from 'concord/screen.js';
import { text } from 'concord/api.js';
import { span } from 'concord/time.js';
import { kindOf } from 'concord/parts/elements.js';

const READABLE = 0.62;
const DEGREES = 4;
const STEP = 60;
const KEYS = {
  ArrowLeft: (self) => self.move(STEP, 0),
  ArrowRight: (self) => self.move(-STEP, 0),
  ArrowUp: (self) => self.move(0, STEP),
  ArrowDown: (self) => self.move(0, -STEP),
  '+': (self) => self.zoom(1.25),
  '-': (self) => self.zoom(0.8),
  0: (self) => self.showWhole(),
};

class Diagram extends Part {
  static properties = {
    /** Where the API has the drawing. */
    source: {},
    name: {},
    /**
     * What happened: tokens and incidents `{element, count}` (or, of what is called, `{calls, count}`), path
     * `{elements, flows}`, means `{element, seconds}`.
     */
    happened: { attribute: false },
    /** The element to show, and whoever looks for it. */
    chosen: {},
    elements: { state: true },
    warmth: { state: true },
  };

  constructor() {
    super();
    this.warmth = true;
  }

  disconnectedCallback() {
    this.viewer?.destroy();
    this.viewer = null;
    this.drawn = null;
    super.disconnectedCallback();
  }

  async updated(changed) {
    if (this.source && this.source !== this.drawn) await this.open();
    else if (this.elements && changed.has('happened')) this.mark();
    if (changed.has('chosen') && this.elements) this.choose();
  }

  async open() {
    this.drawn = this.source;
    const source = this.source;
    const [Viewer, drawing] = await Promise.all([viewer(), text(source, 'application/xml')]);
    if (!this.isConnected || source !== this.source) return;
    this.viewer?.destroy();
    this.marked = [];
    this.pointed = null;
    const paper = this.querySelector('.paper');
    this.viewer = new Viewer({
      container: paper,
      // At once: else what is laid over the drawing vanishes for a moment whenever the drawing moves.
      canvas: { deferUpdate: false },
      zoomScroll: { enabled: false },
    });
    await this.viewer.importXML(drawing);
    this.canvas = this.viewer.get('canvas');
    this.canvas.getContainer().querySelector('svg').setAttribute('aria-hidden', 'true');
    this.viewer.on('element.click', ({ element }) => this.point(element));
    this.fit(paper);
    this.elements = this.named();
    this.mark();
    this.choose();
  }

  /** Every element of the drawing by its id. */
  named() {
    const all = new Map();
    this.viewer.get('elementRegistry').forEach((element) => {
      const { id, name, $type, calledElement } = element.businessObject;
      if (!element.labelTarget) all.set(id, { id, name, type: $type.replace('bpmn:', ''), calls: calledElement });
    });
    return all;
  }

  /** As large as can be read; what has no room is reached by moving the drawing, first of all where it stands. */
  fit(paper) {
    const { inner, outer } = this.canvas.viewbox();
    const scale = Math.min(1, Math.max(READABLE, outer.width / (inner.width + 40)));
    paper.style.blockSize = `${Math.round(Math.min(Math.max(inner.height * scale + 70, 170), innerHeight * 0.65))}px`;
    this.canvas.resized();
    this.canvas.zoom(scale);
    const shape = this.shapeOf(this.happened?.tokens?.[0]?.element);
    this.lookAt(shape ?? { ...inner, width: 0, height: 0 });
  }

  shapeOf(id) {
    return id ? this.viewer?.get('elementRegistry').get(id) : null;
  }

  /** In the middle, as far as there is drawing around it. */
  lookAt({ x, y, width, height }) {
    const { inner, width: wide, height: high } = this.canvas.viewbox();
    this.canvas.viewbox({
      x: within(x + width / 2 - wide / 2, inner.x, inner.width, wide),
      y: within(y + height / 2 - high / 2, inner.y, inner.height, high),
      width: wide,
      height: high,
    });
  }

  move(dx, dy) {
    this.canvas?.scroll({ dx, dy });
  }

  zoom(by) {
    if (!this.canvas) return;
    this.canvas.zoom(Math.min(2.5, Math.max(0.2, this.canvas.zoom() * by)));
  }

  showWhole() {
    this.canvas?.zoom('fit-viewport', 'auto');
  }

  mark() {
    const { tokens = [], incidents = [], path, means = [] } = this.happened ?? {};
    const overlays = this.viewer.get('overlays');
    overlays.clear();
    this.marked.forEach(([id, marker]) => this.canvas.removeMarker(id, marker));
    this.marked = [];
    const slowest = slowestOf(means);
    for (const { element, seconds } of means) {
      const degree = degreeOf(seconds, slowest);
      if (!degree) continue;
      this.markAs(element, `warm-${degree}`);
      this.badge(element, 'mean', span(seconds, 1), { bottom: 9, right: 38 });
    }
    path?.flows.forEach((flow) => this.markAs(flow, 'taken'));
    for (const element of path?.elements ?? []) {
      if (tokens.some((token) => token.element === element) || this.elements.get(element)?.type === 'Process') continue;
      this.markAs(element, 'taken');
      this.badge(element, 'passed', '✓', { top: -9, left: -9 });
    }
    for (const { element, count } of tokens) {
      this.markAs(element, 'stands');
      this.badge(element, 'token', `● ${count}`, { bottom: 9, left: -12 });
    }
    for (const incident of incidents) this.badge(this.whereOf(incident), 'broken', `▲ ${incident.count}`, { top: -12, right: 22 });
  }

  whereOf({ element, calls }) {
    return element ?? [...this.elements.values()].find((one) => one.calls === calls)?.id;
  }

  markAs(id, marker) {
    if (!this.shapeOf(id)) return;
    this.canvas.addMarker(id, marker);
    this.marked.push([id, marker]);
  }

  badge(id, kind, words, position) {
    if (!this.shapeOf(id)) return;
    const badge = document.createElement('span');
    badge.className = `badge ${kind}`;
    badge.textContent = words;
    badge.setAttribute('aria-hidden', 'true');
    this.viewer.get('overlays').add(id, kind, { position, html: badge, show: { minZoom: 0 }, scale: { min: 0.9, max: 1.2 } });
  }

  point(element) {
    const shown = (this.elements.get(element.id) ?? this.elements.get(element.labelTarget?.id));
    if (!shown || ['Process', 'SequenceFlow', 'Collaboration'].includes(shown.type)) return;
    this.dispatchEvent(new CustomEvent('concord-element', { detail: shown }));
  }

  choose() {
    if (this.pointed) this.canvas.removeMarker(this.pointed, 'chosen');
    const shape = this.shapeOf(this.chosen);
    this.pointed = shape ? this.chosen : null;
    if (!shape) return;
    this.canvas.addMarker(this.chosen, 'chosen');
    const { x, y, width, height } = this.canvas.viewbox();
    const seen = shape.x >= x && shape.y >= y && shape.x + shape.width <= x + width && shape.y + shape.height <= y + height;
    if (!seen) this.lookAt(shape);
  }

  /** A finger moves the drawing; straight up and down it moves the page, so that nobody is caught in here. */
  drag(event) {
    if (event.pointerType === 'mouse' || !this.canvas) return;
    if (event.type === 'pointerdown') this.finger = { x: event.clientX, y: event.clientY };
    else if (event.type === 'pointermove' && this.finger) {
      this.move(event.clientX - this.finger.x, event.clientY - this.finger.y);
      this.finger = { x: event.clientX, y: event.clientY };
    } else this.finger = null;
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoom(event.deltaY < 0 ? 1.15 : 0.87);
  }

  key(event) {
    const does = !event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key];
    if (!does || event.target !== event.currentTarget) return;
    event.preventDefault();
    does(this);
  }

  render() {
    const { means = [] } = this.happened ?? {};
    const slowest = slowestOf(means);
    return html`<figure class="diagram ${this.warmth ? 'warmth' : ''}">
      <div class="acts">
        <button type="button" class="plain" @click=${() => this.zoom(1.25)} aria-label=${t('diagram.closer')}>+</button>
        <button type="button" class="plain" @click=${() => this.zoom(0.8)} aria-label=${t('diagram.further')}>−</button>
        <button type="button" class="plain" @click=${() => this.showWhole()}>${t('diagram.whole')}</button>
        ${slowest ? html`<label class="choice"><input type="checkbox" .checked=${this.warmth} @change=${(event) => (this.warmth = event.target.checked)}> ${t('diagram.warmth')}</label>` : nothing}
      </div>
      <div class="paper" dir="ltr" role="region" tabindex="0" aria-label=${t('diagram.of', { name: this.name })} aria-keyshortcuts="+ - 0 ArrowLeft ArrowRight ArrowUp ArrowDown"
        @keydown=${this.key} @pointerdown=${this.drag} @pointermove=${this.drag} @pointerup=${this.drag} @pointercancel=${this.drag} @wheel=${this.wheel}></div>
      <figcaption>${this.legend(slowest)}${this.elements ? this.inWords() : html`<p class="waits" role="status">${t('loading')}</p>`}</figcaption>
    </figure>`;
  }

  legend(slowest) {
    const { tokens = [], incidents = [], path } = this.happened ?? {};
    return html`<ul class="legend">
      ${tokens.length ? html`<li><span class="badge token" aria-hidden="true">● 1</span> ${t('diagram.token')}</li>` : nothing}
      ${path ? html`<li><span class="badge passed" aria-hidden="true">✓</span> <span class="way-taken" aria-hidden="true"></span> ${t('diagram.taken')}</li>` : nothing}
      ${incidents.length ? html`<li><span class="badge broken" aria-hidden="true">▲ 1</span> ${t('diagram.incident')}</li>` : nothing}
      ${slowest && this.warmth ? html`<li>${t('diagram.mean')} ${Array.from({ length: DEGREES }, (_, place) => html`<span class="swatch warm-${place + 1}">≤ <bdi>${span((slowest * (place + 1)) / DEGREES)}</bdi></span> `)}</li>` : nothing}
    </ul>`;
  }

  /** The same for who does not see the drawing. */
  inWords() {
    const { tokens = [], incidents = [], path } = this.happened ?? {};
    return html`<details class="in-words"><summary>${t('diagram.in-words')}</summary>
      <p>${tokens.length ? html`${t('monitor.stands-at')}: ${this.list(tokens)}` : t('monitor.stands-nowhere')}</p>
      ${incidents.length ? html`<p>${t('monitor.incidents')}: ${this.list(incidents)}</p>` : nothing}
      ${path ? html`<p>${t('diagram.taken')}:</p><ol>${path.elements.map((id) => this.elements.get(id)).filter((one) => one?.name)
        .map((one) => html`<li><bdi lang="en">${one.name}</bdi> <span class="quiet">${kindOf(one.type)}</span></li>`)}</ol>` : nothing}
    </details>`;
  }

  list(counted) {
    return counted.map((one, place) => html`${place ? ' · ' : ''}<bdi lang="en">${this.elements.get(this.whereOf(one))?.name ?? one.element ?? one.calls}</bdi> (${t('count', { count: one.count })})`);
  }
}

const ROOM = 20;

/** Where a window on a drawing begins: centred where the drawing is smaller, else inside it. */
const within = (wished, from, size, seen) =>
  size + 2 * ROOM <= seen ? from + (size - seen) / 2 : Math.min(Math.max(wished, from - ROOM), from + size + ROOM - seen);

/** In seconds; nothing where all took less than one. */
function slowestOf(means) {
  const slowest = Math.max(0, ...means.map((one) => one.seconds ?? 0));
  return slowest < 1 ? 0 : slowest;
}

const degreeOf = (seconds, slowest) => (seconds >= 1 ? Math.ceil((seconds / slowest) * DEGREES) : 0);

let fetched;

/** The viewer comes with its own style sheet; neither is asked for before there is a diagram. */
function viewer() {
  fetched ??= Promise.all([import('bpmn-js'), styled(new URL('assets/diagram-js.css', import.meta.resolve('bpmn-js')))]).then(() => globalThis.BpmnJS);
  fetched.catch(() => (fetched = null));
  return fetched;
}

function styled(address) {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: resolve, onerror: reject });
    // Before our own, so that ours may say more.
    document.head.prepend(link);
  });
}

customElements.define('concord-diagram', Diagram);
