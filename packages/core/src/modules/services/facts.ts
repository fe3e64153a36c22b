import {html} from 'lit';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {linkOfService} from './channels.js';
import type {Service} from './services.module.js';
import strings from './services.strings.js';
import {channelWords, feeWord, handlingWord, visitsWord} from './words.js';

/**
 * What the small line of a tile says: how long, how often one must come, by which ways, what it costs, who runs it;
 * of a paused service only that it is paused.
 */
export function factsOf(service: Service, language: Language, isOrgKnown: boolean): readonly unknown[] {
  const {handling, fee, visits, status, notice, description, channels, org} = service;
  if (status === 'paused') {
    const word = translate(strings, language, 'paused');
    return [html`<span class="mark"><span aria-hidden="true">■</span> ${word}</span>`, notice].filter(Boolean);
  }
  // Without a link the reader must be told where to go.
  const place =
    linkOfService(service) === undefined ? channels.find(({address, hours}) => address || hours) : undefined;
  const facts = [
    handling && handlingWord(handling, language),
    visits === undefined ? undefined : visitsWord(visits, language),
    ...channelWords(service, language),
    place?.address,
    place?.hours,
    fee && feeWord(fee, language),
    isOrgKnown ? undefined : org?.name,
  ].filter(Boolean);
  return facts.length ? facts : [notice || description].filter(Boolean);
}
