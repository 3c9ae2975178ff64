// The frame of all screens: who is signed in, where one can go, the language, and what was just done.
import { Part, html, nothing, t } from 'concord/screen.js';
import { LANGUAGES, chooseLanguage, language } from 'concord/i18n.js';
import { waiting } from 'concord/queue.js';
import { fallSilent } from 'concord/live.js';
import { answersForASide, entersForOthers, forgetPerson, has, person, signOut, whoAmI } from 'concord/person.js';
import { followLinks, go, screenAt } from 'concord/router.js';
import { ask } from 'concord/parts/ask.js';
import { forgetShown } from 'concord/parts/kept.js';
import 'concord/parts/waiting.js';

// Where one can go, and the roles for whom it is, or whoever else; for all where none is named.
const PLACES = [
  ['/', 'desk', []],
  ['/documents', 'documents', []],
  ['/sessions', 'sessions', []],
  ['/road-map', 'road-map', []],
  ['/on-behalf', 'on-behalf', ['DRAFTER', 'HEAD', 'DEPUTY'], entersForOthers],
  ['/library', 'library', []],
];

// What is looked up now and then stands behind one word, so that the places fit into one line.
const REGISTERS = [
  ['/bodies', 'bodies', []],
  ['/delegations', 'delegations', []],
  ['/people', 'people', ['DRAFTER', 'ADMINISTRATOR']],
];

const FOR_ADMINISTRATORS = [['/monitor', 'monitor', ['ADMINISTRATOR']]];

const isForMe = ([, , roles, others]) => roles.length === 0 || has(...roles) || others?.();

class App extends Part {
  static properties = { shown: { state: true }, told: { state: true }, opened: { state: true } };

  moves = 0;

  async connectedCallback() {
    super.connectedCallback();
    followLinks();
    window.addEventListener('concord-moved', () => this.show());
    window.addEventListener('concord-signed-out', () => this.askWhoItIs());
    window.addEventListener('concord-second-factor-needed', () => this.askForSecondFactor());
    window.addEventListener('concord-tell', (event) => (this.told = event.detail));
    document.addEventListener('click', (event) => this.fold(event.target));
    // A screen that has come takes the focus by itself: whoever has opened the menu meanwhile keeps it.
    document.addEventListener('focusin', (event) => event.target.id !== 'main' && this.fold(event.target));
    await whoAmI();
    await this.show();
  }

  async show() {
    const move = ++this.moves;
    this.told = null;
    this.fold(document.body);
    const screen = screenAt(location.pathname);
    if (!person() && !screen.isOpenToAll) {
      this.askWhoItIs();
      return;
    }
    if (person()?.secondFactorNeeded && screen.name !== 'second-factor' && !screen.isOpenToAll) {
      go(`/second-factor?back=${encodeURIComponent(here())}`, { replace: true });
      return;
    }
    await import(`concord/screens/${screen.name}.js`);
    // Whoever has gone on meanwhile is shown the other screen.
    if (move !== this.moves) return;
    const element = document.createElement(`concord-${screen.name}`);
    element.values = screen.values;
    this.shown = element;
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector('main')?.focus({ preventScroll: true });
  }

  /** What is open in the frame closes when somebody goes on elsewhere. */
  fold(where) {
    if (!where.closest?.('.frame nav, .frame .menu')) this.opened = null;
    if (!where.closest?.('.me')) this.querySelector('.me')?.removeAttribute('open');
  }

  escape(event) {
    if (event.key !== 'Escape') return;
    const opener = this.opened ? this.querySelector(`[aria-controls=${this.opened}]`) : this.querySelector('.me[open] summary');
    this.fold(document.body);
    opener?.focus();
  }

  /** Back to where one was as soon as one has signed in; what was being written is kept. */
  askWhoItIs() {
    fallSilent();
    forgetPerson();
    if (location.pathname !== '/sign-in') go(`/sign-in?back=${encodeURIComponent(here())}`, { replace: true });
  }

  /** The person was given a role that asks for one, while the page was open. */
  async askForSecondFactor() {
    if (person()?.secondFactorNeeded) return;
    await whoAmI();
    await this.show();
  }

  async leave() {
    const count = waiting().length;
    if (count && !(await ask({ title: t('sign-out'), act: t('sign-out'), explanation: t('sign-out.unsent', { count }) }))) return;
    const { id } = person();
    try {
      await signOut();
      forgetShown(id);
    } catch (refusal) {
      this.told = refusal.words;
      return;
    }
    go('/sign-in');
  }

  /** By the focus alone: the part of the address says which part of a screen is shown. */
  skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${(event) => this.skip(event)}>${t('skip-to-content')}</a>
      <header class="frame" @keydown=${(event) => this.escape(event)}>
        <a class="name" href="/">Concord</a>
        ${person() && !person().secondFactorNeeded ? this.places() : nothing}
        <label class="language">
          <span class="unseen">${t('language')}</span>
          <select @change=${(event) => chooseLanguage(event.target.value)}>
            ${LANGUAGES.map((one) => html`<option lang=${one.tag} value=${one.tag} ?selected=${one.tag === language()}>${one.name}</option>`)}
          </select>
        </label>
        ${person() ? this.me() : nothing}
      </header>
      <main id="main" tabindex="-1">
        <p class="told" role="status">${this.told ?? nothing}</p>
        <concord-waiting .of=${person()?.id}></concord-waiting>
        ${this.shown ?? html`<p class="waits">${t('loading')}</p>`}
      </main>`;
  }

  places() {
    return html`
      ${this.opener('places', 'menu', t('menu'))}
      <nav id="places" class=${this.opened ? 'open' : ''} aria-label=${t('places')}>
        ${this.links(PLACES)}
        <div class="registers">
          ${this.opener('registers', REGISTERS.some(isHere) ? 'here' : '', t('place.registers'))}
          <div id="registers" class=${this.opened === 'registers' ? 'open' : ''}>${this.links(REGISTERS)}</div>
        </div>
        ${this.links(FOR_ADMINISTRATORS)}
      </nav>`;
  }

  opener(what, look, word) {
    const isOpen = this.opened === what;
    return html`<button type="button" class="opener ${look}" aria-expanded=${isOpen} aria-controls=${what} @click=${() => (this.opened = isOpen ? null : what)}>${word}</button>`;
  }

  links(places) {
    return places.filter(isForMe).map((place) => html`<a href=${place[0]} aria-current=${isHere(place) ? 'page' : nothing}>${t(`place.${place[1]}`)}</a>`);
  }

  me() {
    return html`<details class="me">
      <summary>${person().name}</summary>
      <div>
        <p>${t('signed-in-as', { name: person().username })}</p>
        <ul>${person().roles.map((role) => html`<li>${t(`role.${role}`)}</li>`)}</ul>
        <p><a href="/second-factor">${t('second-factor')}</a></p>
        ${person().secondFactorNeeded ? nothing : html`<p><a href="/password">${t('password.change')}</a></p><p><a href="/sign-ins">${t('sign-ins')}</a></p>`}
        ${answersForASide() && !person().secondFactorNeeded ? html`<p><a href="/assistants">${t('assistants')}</a></p>` : nothing}
        <button type="button" @click=${() => this.leave()}>${t('sign-out')}</button>
      </div>
    </details>`;
  }
}

const isHere = ([address]) => location.pathname === address;

const here = () => location.pathname + location.search + location.hash;

customElements.define('concord-app', App);
