import { Screen, html, t } from 'concord/screen.js';
import { get } from 'concord/api.js';
import 'concord/parts/draft-editor.js';

/** The working text of a document, written whole. */
class DraftScreen extends Screen {
  async load() {
    return { one: await get(`/documents/${this.values.document}`) };
  }

  draw({ one }) {
    return html`
      <p><a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${t('write')}</h1>
      <concord-draft-editor .one=${one}></concord-draft-editor>`;
  }
}

customElements.define('concord-draft', DraftScreen);
