import {isSafeLink, resolveAddress} from '../config/values.js';
import type {Media} from '../config/post-schema.js';
import {readMarkup} from './markup.js';

/** What HTML says once it is no markup any more. */
export interface HtmlText {
  readonly text: string;
  readonly topics: readonly string[];
  readonly media: readonly Media[];
}

/** More than a reader of a homepage has patience for, with the markup of it. */
const MOST_READ = 300_000;

const BLOCK =
  /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|section|article|blockquote|figure|figcaption|pre|hr|header|footer)$/;

/**
 * Reduces HTML to its text: paragraphs and breaks become line breaks, a link its words and its address, a hashtag the
 * Chinese way of writing one, an image an image. Scripts, styles and the like are left out with all that they hold.
 *
 * @param base - against which addresses are resolved
 */
export function htmlToText(html: string, base: string): HtmlText {
  const topics: string[] = [];
  const media: Media[] = [];
  let text = '';
  let link: {start: number; href: string | undefined; isTopic: boolean; isMention: boolean} | undefined;

  const endLink = (): void => {
    if (!link) return;
    const {start, href, isTopic, isMention} = link;
    const words = text.slice(start).trim();
    link = undefined;
    if (isTopic || isMention) {
      const name = words.replace(/^#|#$/g, '');
      if (!isTopic || !name) return;
      topics.push(name);
      text = `${text.slice(0, start)}#${name}#`;
    } else if (href && words !== href) {
      const isAddress = /^(?:https?:\/\/|www\.)/i.test(words) || href.includes(words);
      text = `${text.slice(0, start)}${words && !isAddress ? `${words} ` : ''}${href} `;
    }
  };
  readMarkup(
    html.slice(0, MOST_READ),
    {
      onText(piece) {
        text += piece.replace(/[^\S\n]+|\s*\n\s*/g, ' ');
      },
      onOpen(name, attributes) {
        if (name === 'br' || BLOCK.test(name)) text += '\n';
        else if (name === 'a') {
          endLink();
          const {href, rel = '', class: classes = ''} = attributes;
          const isTopic = /\btag\b/.test(rel) || /\bhashtag\b/.test(classes);
          link = {start: text.length, href: linkTo(href, base), isTopic, isMention: /\bmention\b/.test(classes)};
        } else if (name === 'img') {
          const src = linkTo(attributes['src'], base);
          if (src) media.push({type: 'image', src, alt: attributes['alt'] ?? ''});
        }
      },
      onClose(name) {
        if (name === 'a') endLink();
        else if (BLOCK.test(name)) text += '\n';
      },
    },
    true,
  );
  endLink();
  return {text: tidy(text), topics, media};
}

/** An absolute address of the web, or nothing: what else an address can be is nothing that a post links to. */
export function linkTo(address: string | undefined, base: string): string | undefined {
  const url = address && isSafeLink(address) ? resolveAddress(address, base) : undefined;
  return url && /^https?:/.test(url) ? url : undefined;
}

/** One line break between paragraphs, no space around one. */
export const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();

/** A title and a text as one; many feeds repeat the title at the beginning of the text. */
export const withTitle = (title: string, text: string): string =>
  !text || text.startsWith(title) ? text || title : tidy(`${title}\n${text}`);
