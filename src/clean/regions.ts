import { list } from '../core/list.js';
import type { LayoutNode } from '../core/readable.js';

/** Elements and roles that HTML itself sets aside from a page's main text. */
const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'menu',
  footer: 'footer',
  aside: 'sidebar',
  form: 'form',
  button: 'form',
  menu: 'menu',
  dialog: 'form',
  navigation: 'menu',
  banner: 'menu',
  search: 'form',
  contentinfo: 'footer',
  complementary: 'sidebar',
};

/**
 * Words that sites name their furniture with in `id` and `class`, in English and in Vietnamese without marks. Each stands
 * alone between hyphens, or opens or closes a name that is written together.
 */
const BY_NAME: readonly (readonly [reason: string, words: readonly string[]])[] = [
  [
    'menu',
    list`nav | navbar | navigation | menu | mainmenu | topmenu | megamenu | topbar | trangchu | sitemap | hamburger`,
  ],
  ['breadcrumb', list`breadcrumb | breadcrumbs | bread | duongdan | vitri`],
  [
    'related',
    list`related | relate | lienquan | tinlienquan | tinkhac | tincungloai | cungchuyenmuc | chuyenmuc | othernews | newsother |
      morenews | docnhieu | xemnhieu | mostread | mostview | popular | tinmoi | tinnoibat | tindadua | tincuhon | tinmoihon |
      readmore | recommend | recommended | baikhac | baiviet-khac | suggest | latest`,
  ],
  ['comments', list`comment | comments | binhluan | phanhoi | ykien | disqus | respond`],
  [
    'share-bar',
    list`share | sharing | social | socials | addthis | addtoany | print | toolbar | tools | rating | rate | vote | like | fontsize |
      chiase | danhgia | congcu`,
  ],
  ['tags', list`tag | tags | taglist | keyword | keywords | tukhoa`],
  [
    'sidebar',
    list`sidebar | widget | widgets | rightcol | leftcol | colright | colleft | cotphai | cottrai | aside | thoitiet | weather`,
  ],
  ['footer', list`footer | foot | copyright | bottom | chantrang`],
  [
    'advertisement',
    list`ads | ad | adv | advert | advertisement | quangcao | qc | sponsor | banner | popup | newsletter`,
  ],
  [
    'view-count',
    list`counter | visitor | visitors | hitcounter | thongke | truycap | luottruycap | luotxem | viewcount | views | online`,
  ],
  ['pager', list`pager | pagination | phantrang | paging | prevnext`],
  ['form', list`search | timkiem | login | dangnhap | captcha`],
];

const REASON_OF = new Map(BY_NAME.flatMap(([reason, words]) => words.map((word) => [word, reason] as const)));
/** Shorter words stand inside too many others. */
const LONG = 6;
const LONG_WORDS = [...REASON_OF].filter(([word]) => word.length >= LONG);

/** What furniture an element is by its tag, role, class or id; undefined for any other. */
export function regionOf({ tag, names }: LayoutNode): string | undefined {
  if (tag === 'body' || tag === 'html') return undefined;
  const found = BY_TAG[tag];
  if (found) return found;
  for (const name of names.split(/\s+/)) {
    const reason = name && reasonOf(name);
    if (reason) return reason;
  }
  return undefined;
}

function reasonOf(name: string): string | undefined {
  const whole = name.replace(/[-_\d]+/g, '');
  const known = REASON_OF.get(whole) ?? BY_TAG[name];
  if (known) return known;
  for (const part of name.split(/[-_\d]+/)) {
    const reason = REASON_OF.get(part);
    if (reason) return reason;
  }
  return LONG_WORDS.find(([word]) => whole.startsWith(word) || whole.endsWith(word))?.[1];
}

/** What the names of an element say that a line of the article is. */
const ROLES: readonly (readonly [role: 'caption' | 'byline' | 'title', pattern: RegExp])[] = [
  ['caption', /(?:^|[\s_-])(?:fig)?caption|chu-?thich|(?:image|photo|img|pic|picture)-?(?:desc|caption|note|title)/],
  ['byline', /(?:^|[\s_-])(?:author|byline|tac-?gia|but-?danh|nguon|signature)/],
  [
    'title',
    /(?:^|[\s_-])(?:article|post|news|detail|content|entry|bai-?viet|tin)?-?(?:title|headline|tieu-?de)(?:$|[\s_-])/,
  ],
];

/** Whether an element is named as the place of captions, of the author, or of the headline. */
export function roleOf({ tag, names }: LayoutNode): 'caption' | 'byline' | 'title' | undefined {
  if (tag === 'figcaption' || tag === 'caption') return tag === 'figcaption' ? 'caption' : undefined;
  if (tag === 'h1') return 'title';
  return ROLES.find(([, pattern]) => pattern.test(names))?.[0];
}
