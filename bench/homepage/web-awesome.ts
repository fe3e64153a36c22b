import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import {make} from '../contenders/make.js';
import {drawHomepage} from './draw.js';

await drawHomepage(document.querySelector('main')!, {
  card: (...children) => make('wa-card', {}, ...children),
  badge: (text) => make('wa-badge', {}, text),
  button: (text) => make('wa-button', {variant: 'brand'}, text),
  input: (label) => make('wa-input', {label, type: 'search'}),
  avatar: (name, image) => make('wa-avatar', {initials: name.slice(0, 1), label: name, ...(image && {image})}),
});
