import {html, nothing, type TemplateResult} from 'lit';
import type {Post} from '../../config/post-schema.js';
import {now} from '../../locale/clock.js';
import {translate} from '../../locale/strings.js';
import type {PostRowsHost} from '../../parts/post-row.js';
import {arrange, explainRank, type ArrangeOptions, type Arrangement} from './arrange.js';
import strings from './arrangement.strings.js';
import type {FeedOptions} from './feed.module.js';
import {weightsOf} from './ranking.js';

type Wish = Pick<ArrangeOptions, 'order' | 'hidesContradicted'> & Pick<FeedOptions, 'ranking' | 'labels'>;

/** An arrangement for the element, which says to the webmaster why a post stands where it does. */
export async function arrangeFor(
  posts: readonly Post[],
  {order, hidesContradicted, ranking, labels = []}: Wish,
  {element, language, timeZone}: PostRowsHost & {readonly element: {audience?: string | undefined}},
): Promise<Arrangement & {noteOf: (post: Post) => TemplateResult | typeof nothing}> {
  const arrangement = await arrange(posts, {order, hidesContradicted, weights: weightsOf(ranking), now: now()});
  return {
    ...arrangement,
    noteOf(post) {
      const rank = element.audience === 'webmaster' ? arrangement.rankOf(post) : undefined;
      if (!rank) return nothing;
      const reason = explainRank(post, rank, labels, language(), timeZone());
      return html`<p class="small">${translate(strings, language(), 'why', {reason})}</p>`;
    },
  };
}
