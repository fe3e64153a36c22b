import type {ReactiveControllerHost} from 'lit';
import {onLanguageChange} from './language.js';

/** Draws an element anew when the language around it may have changed: at a change in the document, and in another place. */
export function watchLanguage(host: ReactiveControllerHost): void {
  let stop: () => void;
  host.addController({
    hostConnected() {
      stop = onLanguageChange(() => host.requestUpdate());
      host.requestUpdate();
    },
    hostDisconnected: () => stop(),
  });
}
