import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../packages/core/src/label/mh-label.js';
import {labelKinds} from '../../packages/core/src/parts/label.js';

const meta: Meta = {title: 'Foundations/Label', component: 'mh-label', tags: ['autodocs']};

export default meta;

/** All kinds in a sentence: they differ by word and shape, not by colour alone. */
export const InASentence: StoryObj = {
  render: () => {
    const sentence = document.createElement('p');
    labelKinds.forEach((kind) => {
      const label = document.createElement('mh-label');
      label.setAttribute('kind', kind);
      sentence.append(label, ' ');
    });
    sentence.append('今日起，新区 28 家医院门诊开通一键预约。');
    return sentence;
  },
};

/** A kind that does not exist is shown as the text inside. */
export const UnknownKind: StoryObj = {
  render: () => html`<p><mh-label kind="hot">热门</mh-label> 今日起开通。</p>`,
};
