import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/matrix.js';
import {formatNumber} from '../../locale/number.js';
import {renderAvatar} from '../../parts/avatar.js';
import avatarStyles from '../../parts/avatar.styles.js';
import {renderCount} from '../../parts/count.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {platformName} from '../../parts/platform.js';
import {renderTime} from '../../parts/time.js';
import {renderVerified} from '../../parts/verified.js';
import {groupMembers, takeMembers, type MemberGroup} from './groups.js';
import type {MatrixData, MatrixOptions, Member} from './matrix.module.js';
import strings from './matrix.strings.js';
import styles from './matrix.styles.js';

const DEFAULT_LIMIT = 12;
/** A press brings so many: thousands at once would stop an old PC. */
const MORE_ROWS = 60;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface MatrixElement extends MatrixOptions {}

/**
 * The account matrix: every member account of an agency, in groups, with what each last posted.
 *
 * @example
 * <mh-matrix src="data/matrix.json" group-by="sector" limit="12"></mh-matrix>
 */
export class MatrixElement extends ModuleElement<MatrixData, MatrixOptions> {
  static override styles = [ModuleElement.styles, avatarStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./matrix.face.js')};

  /** Rows that the reader asked for beyond the limit. */
  #more = 0;

  protected override renderData(data: MatrixData): Pick<Frame, 'body' | 'tally'> {
    const {groupBy = 'sector', limit = DEFAULT_LIMIT} = this.options;
    const {members} = data;
    const shown = limit ? Math.min(limit + this.#more, members.length) : members.length;
    const groups = takeMembers(groupMembers(members, groupBy), shown);
    const isFlat = groups.length === 1 && groups[0]!.name === undefined;
    return {
      tally: this.text('tally', {n: formatNumber(data.total ?? members.length, this.language)}),
      body: html`
        ${isFlat ? this.#renderMembers(groups[0]!.members) : groups.map((group) => this.#renderGroup(group))}
        ${renderExpand(
          members.length - shown,
          this.language,
          this.on(() => void this.showMore('.member', () => (this.#more += MORE_ROWS))),
        )}
      `,
    };
  }

  #renderGroup({name, members}: MemberGroup): TemplateResult {
    const {groupBy} = this.options;
    const label =
      name === undefined ? this.text('others') : groupBy === 'platform' ? platformName(name, this.language) : name;
    return html`
      <div class="group" role="group" aria-label=${label}>
        <p class="group-name"><bdi>${label}</bdi></p>
        ${this.#renderMembers(members)}
      </div>
    `;
  }

  #renderMembers(members: readonly Member[]): TemplateResult {
    return html`<ul role="list">${members.map((member) => this.#renderMember(member))}</ul>`;
  }

  #renderMember(member: Member): TemplateResult {
    const {name, url, platform, handle, avatar, role, verified, latest, notice, description, org} = member;
    const line = notice?.text ?? latest?.text ?? description;
    return html`
      <li class=${role === 'main' ? 'member main' : 'member'}>
        ${renderAvatar(name, avatar)}
        <div class="who">
          <p class="name">
            ${isSafeLink(url) ? html`<a data-kind="member" data-id=${member.id} href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}
            ${role === 'main' ? html`<span class="small">${this.text('main')}</span>` : nothing}
          </p>
          <p class="small facts">
            <span>${platformName(platform, this.language)}</span>
            ${handle && handle !== name ? html`<span class="handle"><bdi>${handle}</bdi></span>` : nothing}
            ${renderVerified(verified, this.language)}
            ${member.followers === undefined ? nothing : html`<span>${this.#renderFollowers(member.followers)}</span>`}
            ${org && org.name !== name && this.options.groupBy !== 'org' && !verified ? html`<span><bdi>${org.name}</bdi></span>` : nothing}
          </p>
          ${line ? html`<p class="line" dir="auto" title=${line}>${line}</p>` : nothing}
        </div>
        <div class="when small">${this.#renderActivity(member)}</div>
      </li>
    `;
  }

  #renderFollowers(followers: number): unknown {
    const [before, after] = this.text('followers', {n: '\n'}).split('\n');
    return html`${before}${renderCount(followers, this.language)}${after}`;
  }

  /** Word, shape and time together, so that nothing hangs on a colour. */
  #renderActivity({status, lastPostAt}: Member): TemplateResult {
    const time = lastPostAt ? renderTime(lastPostAt, this.language, this.timeZone) : nothing;
    if (status === 'closed' || status === 'suspended') {
      return html`${time}<span class="mark stopped"><span aria-hidden="true">■</span> ${this.text(status)}</span>`;
    }
    return lastPostAt ? html`${time}` : html`<span class="unknown">${this.text('unknownTime')}</span>`;
  }
}
