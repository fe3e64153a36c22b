import {html, nothing, type TemplateResult} from 'lit';
import type {Post} from '../../config/post-schema.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {arrange, explainRank, type ArrangeOptions, type Arrangement} from './arrange.js';
import strings from './arrangement.strings.js';
import type {FeedOptions} from './feed.module.js';
import {weightsOf} from './ranking.js';

type Wish = Pick<ArrangeOptions, 'order' | 'hidesContradicted'> & Pick<FeedOptions, 'ranking' | 'labels'>;

/** An arrangement for the element, which can say to the webmaster why a post stands where it does. */
export async function arrangeFor(
  posts: readonly Post[],
  {order, hidesContradicted, ranking, labels = []}: Wish,
): Promise<
  Arrangement & {renderNote: (post: Post, language: Language, timeZone: string) => TemplateResult | typeof nothing}
> {
  const arrangement = await arrange(posts, {order, hidesContradicted, weights: weightsOf(ranking), now: Date.now()});
  return {
    ...arrangement,
    renderNote(post, language, timeZone) {
      const rank = arrangement.rankOf(post);
      if (!rank) return nothing;
      const reason = explainRank(post, rank, labels, language, timeZone);
      return html`<p class="small">${translate(strings, language, 'why', {reason})}</p>`;
    },
  };
}
