import {css, html} from 'lit';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {openOverlay} from '../../parts/overlay.js';
import strings from './leaving.strings.js';

const styles = css`
  dialog.leaving {
    inline-size: min(440px, 100vw - 32px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
  }
  .leaving::backdrop {
    background: rgb(20 20 24 / 0.5);
  }
  .leaving-text {
    display: grid;
    gap: 12px;
    padding: var(--_pad);
  }
  .leaving-name {
    font-size: var(--_text-m);
    font-weight: 600;
  }
  .leaving-host {
    color: var(--_ink-2);
  }
  .leaving-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 4px;
  }
`;

/** Shows the agency's notice before a site is opened that is not the government's. Going on is left to the reader. */
export function askToLeave(link: HTMLAnchorElement, notice: string, language: Language): void {
  const say = (key: 'question' | 'go' | 'stay'): string => translate(strings, language, key);
  const {id = '', kind = ''} = link.dataset;
  const onClose = (): void => dialog.close();
  const {dialog} = openOverlay({
    opener: link,
    className: 'leaving',
    styles,
    content: () => html`<div class="leaving-text" dir=${getComputedStyle(link).direction}>
      <p class="leaving-name" id="overlay-name">${say('question')}</p>
      <p><bdi>${notice}</bdi></p>
      <p class="leaving-host"><bdi dir="ltr">${link.hostname}</bdi></p>
      <p class="leaving-choices">
        <a class="button" data-kind=${kind} data-id=${id} href=${link.href} @click=${onClose}>${say('go')}</a>
        <button class="button" type="button" @click=${onClose}>${say('stay')}</button>
      </p>
    </div>`,
  });
}
