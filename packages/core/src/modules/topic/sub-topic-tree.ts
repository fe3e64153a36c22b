import {css, html, nothing, type TemplateResult} from 'lit';
import {renderSubTopic, type BannerContext} from './banner.js';
import type {Topic} from './topic.module.js';

type SubTopics = NonNullable<Topic['subTopics']>;

/** Sub-topics with theirs under them. Each says its own count: what is read in one may be read in another as well. */
export function renderTree(subTopics: SubTopics | undefined, context: BannerContext): TemplateResult | typeof nothing {
  if (!subTopics?.length) return nothing;
  return html`<ul class="tree" aria-label=${context.text('subTopics')}>
    ${subTopics.map(
      (subTopic) => html`<li>
        ${renderSubTopic(subTopic, context)}
        ${
          subTopic.subTopics?.length
            ? html`<ul>${subTopic.subTopics.map((each) => html`<li>${renderSubTopic(each, context)}</li>`)}</ul>`
            : nothing
        }
      </li>`,
    )}
  </ul>`;
}

export const styles = css`
  .tree {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_text-s) * 15), 1fr));
    gap: 8px 24px;
    padding: 14px var(--_inset) 18px;
    border-block-start: 1px solid rgb(255 255 255 / 0.16);
    background: rgb(24 8 7 / 0.88);
  }
  .bare .tree {
    background: rgb(24 8 7 / 0.8);
  }
  .tree .chip {
    padding: 4px 0;
    border: 0;
  }
  a.chip:hover {
    text-decoration: underline;
  }
  .tree ul {
    margin-inline-start: 6px;
    padding-inline-start: 14px;
    border-inline-start: 1px solid rgb(255 255 255 / 0.4);
  }
  .tree ul .chip {
    min-block-size: max(28px, var(--_target) * 0.7);
    font-size: var(--_text-xs);
  }
  @media print {
    .tree {
      background: none;
    }
  }
`;
