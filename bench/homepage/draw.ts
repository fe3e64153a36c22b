import {make} from '../contenders/make.js';
import './homepage.css';

/** What a library brings for a homepage; the rest of the page is the same HTML for each. */
export interface Parts {
  readonly card: (...children: (Node | string)[]) => HTMLElement;
  readonly badge: (text: string) => HTMLElement;
  readonly button: (text: string) => HTMLElement;
  readonly input: (label: string) => HTMLElement;
  readonly avatar: (name: string, image?: string) => HTMLElement;
}

const TILES = 9;
const POSTS = 5;
const ACCOUNTS = 12;

interface Named {
  readonly name: string;
  readonly url?: string;
  readonly avatar?: string;
}
interface Topic extends Named {
  readonly lead?: string;
  readonly cover?: {readonly src: string; readonly alt: string; readonly width?: number; readonly height?: number};
  readonly subTopics?: readonly Named[];
}
interface Service extends Named {
  readonly description?: string;
  readonly channels: readonly {readonly kind: string; readonly url?: string}[];
}
interface Post {
  readonly text: string;
  readonly url: string;
  readonly publishedAt?: string;
  readonly author: Named;
  readonly labels?: readonly (string | {readonly kind: string})[];
}
interface Member extends Named {
  readonly platform: string;
  readonly followers?: number;
  readonly org?: Named;
}

const read = async <Data>(name: string): Promise<Data> => (await fetch(`data/${name}.json`)).json() as Promise<Data>;

const link = ({name, url = '#'}: Named): HTMLElement => make('a', {href: url}, name);
const heading = (text: string): HTMLElement => make('h2', {}, text);
const count = new Intl.NumberFormat('zh-CN', {notation: 'compact'});

/** The first screens of the demo homepage, from the same files, written by hand around a library's parts. */
export async function drawHomepage(target: HTMLElement, parts: Parts): Promise<void> {
  const [{topic}, {services}, {posts}, {members}] = await Promise.all([
    read<{topic: Topic}>('topic'),
    read<{services: readonly Service[]}>('services'),
    read<{posts: readonly Post[]}>('feed'),
    read<{members: readonly Member[]}>('matrix'),
  ]);
  target.append(
    drawTopic(topic, parts),
    parts.card(
      heading('办事服务'),
      make('ul', {class: 'tiles'}, ...services.slice(0, TILES).map((service) => drawService(service, parts))),
    ),
    make(
      'div',
      {class: 'columns'},
      parts.card(heading('发布动态'), make('ol', {}, ...posts.slice(0, POSTS).map((post) => drawPost(post, parts)))),
      parts.card(
        heading('政务矩阵'),
        parts.input('名称、拼音或首字母'),
        make('ul', {}, ...members.slice(0, ACCOUNTS).map((member) => drawMember(member, parts))),
      ),
    ),
  );
}

function drawTopic({cover, lead = '', subTopics = [], ...topic}: Topic, parts: Parts): HTMLElement {
  const image = cover
    ? [make('img', {src: cover.src, alt: cover.alt, width: String(cover.width), height: String(cover.height)})]
    : [];
  const chips = subTopics.map(({name}) => make('li', {}, parts.badge(`#${name}#`)));
  return make(
    'section',
    {class: 'banner'},
    ...image,
    make(
      'div',
      {class: 'words'},
      heading(`#${topic.name}#`),
      make('p', {}, lead),
      parts.button('我要参与'),
      make('ul', {class: 'chips'}, ...chips),
    ),
  );
}

const drawService = ({name, channels}: Service, parts: Parts): HTMLElement =>
  make(
    'li',
    {},
    parts.avatar(name),
    make(
      'div',
      {},
      link({name, url: channels[0]?.url}),
      make('p', {class: 'small'}, channels.map(({kind}) => kind).join(' · ')),
    ),
  );

const drawPost = ({author, text, labels = [], publishedAt = ''}: Post, parts: Parts): HTMLElement =>
  make(
    'li',
    {class: 'row'},
    parts.avatar(author.name, author.avatar),
    make(
      'div',
      {},
      make('p', {}, link(author), ' ', make('time', {datetime: publishedAt}, publishedAt.slice(0, 10))),
      make('p', {}, ...labels.map((label) => parts.badge(typeof label === 'string' ? label : label.kind)), text),
    ),
  );

const drawMember = ({followers, platform, ...member}: Member, parts: Parts): HTMLElement =>
  make(
    'li',
    {class: 'row'},
    parts.avatar(member.name, member.avatar),
    make(
      'div',
      {},
      make('p', {}, link(member)),
      make('p', {class: 'small'}, platform, ' ', followers === undefined ? '—' : count.format(followers)),
    ),
  );
