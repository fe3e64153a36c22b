import {css} from 'lit';

export default css`
  :host {
    display: inline;
    /* Chinese has no spaces that would keep it from its neighbours. */
    margin-inline: 0.15em;
  }
`;
