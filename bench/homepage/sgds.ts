import '@govtechsg/sgds-web-component/themes/day.css';
import '@govtechsg/sgds-web-component/components/Badge/index.js';
import '@govtechsg/sgds-web-component/components/Button/index.js';
import '@govtechsg/sgds-web-component/components/Card/index.js';
import '@govtechsg/sgds-web-component/components/Input/index.js';
import {make} from '../contenders/make.js';
import {drawHomepage} from './draw.js';

/** SGDS has no avatar: the hand-written one stands there. Its card wants what is in it in a slot. */
await drawHomepage(document.querySelector('main')!, {
  card: (...children) => make('sgds-card', {}, make('div', {slot: 'description'}, ...children)),
  badge: (text) => make('sgds-badge', {}, text),
  button: (text) => make('sgds-button', {}, text),
  input: (label) => make('sgds-input', {label}),
  avatar: (name, image) =>
    make(
      'span',
      {class: 'avatar', 'aria-hidden': 'true'},
      image ? make('img', {src: image, alt: '', width: '40', height: '40'}) : name.slice(0, 1),
    ),
});
