import { Screen, html, t } from 'concord/screen.js';

class NotFound extends Screen {
  draw() {
    return html`<h1>${t('not-found')}</h1><p>${t('not-found.what-now')} <a href="/">${t('place.desk')}</a></p>`;
  }
}

customElements.define('concord-not-found', NotFound);
