// What all screens share: they draw into the page itself, follow the language, say when they load or are refused, and take in
// what others change meanwhile without moving what is being read or written.
import { LitElement, html, nothing } from 'lit';
import { onLanguage, t } from 'concord/i18n.js';
import { Refusal } from 'concord/api.js';
import { listen } from 'concord/live.js';
import { keepForms } from 'concord/parts/kept.js';

export { html, nothing, t };

export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forgetLanguage = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    this.forgetLanguage();
    super.disconnectedCallback();
  }
}

/** Runs an act once, whatever the patience of who presses the button, and says what was refused. */
export const Refusing = (Base) => class extends Base {
  async act(run) {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    this.lastRun = run;
    try {
      return await run();
    } catch (refusal) {
      this.refuse(refusal);
    } finally {
      this.busy = false;
    }
  }

  /** Without a line the act has not been refused: it can go out again as it was. */
  again() {
    if (this.refusal?.status !== 0 || !this.lastRun) return nothing;
    return html`<p><button type="button" ?disabled=${this.busy} @click=${() => this.act(this.lastRun)}>${t('try-again')}</button></p>`;
  }

  refuse(refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    this.refusal = refusal;
    this.updateComplete.then(() => this.querySelector('.refusal')?.focus());
  }
};

export class Screen extends Refusing(Part) {
  fetches = 0;
  taken = 0;
  reloads = 0;
  reloading = 0;

  static properties = {
    values: { attribute: false },
    loaded: { state: true },
    refusal: { state: true },
    busy: { state: true },
    news: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.reload();
    if (this.topics !== Screen.prototype.topics) this.stopListening = listen(() => this.topics(), () => this.freshen());
  }

  updated() {
    keepForms(this);
  }

  disconnectedCallback() {
    this.stopListening?.();
    super.disconnectedCallback();
  }

  /** Fetches what the screen shows, and shows all of it. */
  async reload() {
    this.reloads += 1;
    this.reloading += 1;
    try {
      const fresh = await this.fetchNewest();
      if (!fresh) return;
      this.loaded = fresh;
      this.refusal = null;
      this.newest = this.loaded;
      this.news = null;
    } catch (refusal) {
      this.missed = refusal;
      this.refuse(refusal);
    } finally {
      this.reloading -= 1;
    }
  }

  /** What the screen shows; null where something has been taken in already that was asked for later: answers overtake each other. */
  async fetchNewest() {
    const number = ++this.fetches;
    try {
      const fresh = (await this.load()) ?? {};
      if (number < this.taken) return null;
      this.taken = number;
      return fresh;
    } catch (refusal) {
      if (refusal instanceof Refusal && number < this.taken) return null;
      throw refusal;
    }
  }

  /** Whether what is refused is not an act but what the screen was to show. */
  isMissed() {
    return Boolean(this.refusal) && this.refusal === this.missed;
  }

  /** Each screen says here what it shows. */
  load() {}

  /** What the screen shows, in the words of live.js: 'tasks', 'document <id>', 'documents'. None: it is never freshened. */
  topics() {
    return [];
  }

  /**
   * Others have changed something: what can be shown of it at once, and what has to wait until the reader asks for it,
   * because it would move what is being read. `now` is drawn in place of `shown`; `waiting` counts what waits, `words` tell
   * of it where there are better ones; `said` is said to who cannot see it. A screen on which everything keeps its place
   * answers `{ now: fresh }`.
   */
  settle(shown, fresh) {
    return { now: shown, waiting: 1 };
  }

  /** Fetches again, quietly; false where the server could not be reached. */
  async freshen() {
    // Whoever waits already will see what is new now, too.
    if (!this.loaded || this.isAboutToFreshen) return true;
    this.isAboutToFreshen = true;
    while (this.busy || this.reloading) await new Promise((done) => setTimeout(done, 300));
    this.isAboutToFreshen = false;
    const { reloads } = this;
    let fresh;
    try {
      fresh = await this.fetchNewest();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (refusal.status === 404 && reloads === this.reloads) this.news = { words: t('news.gone') };
      return refusal.status > 0 && refusal.status < 500;
    }
    if (fresh && this.isMissed()) this.refusal = null;
    // Whoever acts meanwhile has fetched again already.
    if (fresh && reloads === this.reloads && !same(fresh, this.newest)) await this.takeIn(fresh);
    return true;
  }

  async takeIn(fresh) {
    this.newest = fresh;
    const { now, waiting = 0, words, said } = this.settle(this.loaded, fresh);
    const inFocus = this.contains(document.activeElement) ? ancestors(document.activeElement, this) : [];
    this.loaded = now;
    this.news = { waiting, words: waiting ? words ?? t('news.waiting', { count: waiting }) : null, said: said || t('news.in-place') };
    await this.updateComplete;
    if (inFocus.length && document.activeElement === document.body) returnFocus(inFocus);
  }

  /** The reader wants to see what has come in. */
  async showNews() {
    this.loaded = this.newest;
    this.news = null;
    await this.updateComplete;
    const title = this.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }

  render() {
    const refused = this.refusal ? this.refused() : nothing;
    if (this.loaded) return html`${refused}${this.draw(this.loaded)}${this.topics().length ? this.bar() : nothing}`;
    return this.refusal ? refused : html`<p class="waits" role="status">${t('loading')}</p>`;
  }

  refused() {
    return html`<div class="refusal" role="alert" tabindex="-1">
      <p>${this.refusal.words}</p>
      ${this.loaded && !this.isMissed() ? this.again() : html`<p><button type="button" @click=${() => this.reload()}>${t('try-again')}</button></p>`}
    </div>`;
  }

  /** Stands over the page, so that it moves nothing. */
  bar() {
    const { waiting, words, said } = this.news ?? {};
    return html`<div class=${words ? 'news' : 'unseen'} role="status">${words ? html`<p>${words}</p>` : nothing}${waiting
      ? html`<button type="button" @click=${() => this.showNews()}>${t('news.show')}</button>` : nothing}${said && said !== words ? html`<span class="unseen">${said}</span>` : nothing}</div>`;
  }

  /** Says something, once, also to who cannot see it. */
  tell(words) {
    window.dispatchEvent(new CustomEvent('concord-tell', { detail: words }));
  }
}

/** Whether two answers of the API say the same. */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function ancestors(element, within) {
  const all = [];
  for (let each = element; each && each !== within; each = each.parentElement) all.push(each);
  return all;
}

/** What had the focus is gone: whoever goes by keyboard goes on from where it was. */
function returnFocus(elements) {
  const nearest = elements.find((each) => each.isConnected);
  if (!nearest) return;
  if (!nearest.matches('a, button, input, select, textarea')) nearest.setAttribute('tabindex', '-1');
  nearest.focus({ preventScroll: true });
}
