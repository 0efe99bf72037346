import type { Metadata } from '../../core/document.js';
import { toMetadata } from '../stated-metadata.js';
import { attribute, type Document, elementsBelow, textOf } from './parse-html.js';

/** Names of `meta` elements that say each thing, the surest first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  url: ['og:url'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author'],
  date: [
    'article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'dc.date',
    'dc.date.issued',
    'date',
    'og:published_time',
    'article:modified_time',
  ],
} as const;

/** Kinds of JSON-LD nodes that describe an article. */
const ARTICLE = /Article|Report|BlogPosting|WebPage/;

/** What the head of a page, its JSON-LD and its `time` elements say of the article. */
export function htmlMetadata(document: Document): Metadata {
  const head = new Map<string, string>();
  let [title, canonical, time]: (string | undefined)[] = [];
  const scripts: string[] = [];
  for (const element of elementsBelow(document)) {
    const { tagName } = element;
    if (tagName === 'meta') note(head, element);
    else if (tagName === 'title') title ??= textOf(element);
    else if (tagName === 'link' && attribute(element, 'rel') === 'canonical') canonical ??= attribute(element, 'href');
    else if (tagName === 'time') time ??= attribute(element, 'datetime') || undefined;
    else if (tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      scripts.push(textOf(element));
  }
  const linked = linkedData(scripts);
  const said = (field: keyof typeof NAMES) => NAMES[field].map((name) => head.get(name)).find(Boolean);
  return toMetadata({
    title: linked.title ?? said('title') ?? title,
    url: (canonical && /^https?:/.test(canonical) ? canonical : said('url')) ?? savedFrom(document),
    publisher: linked.publisher ?? said('publisher'),
    author: linked.author ?? said('author'),
    date: linked.date ?? said('date') ?? time,
  });
}

/** The address that browsers note in a page that they save: `<!-- saved from url=(0031)https://… -->`. */
function savedFrom({ childNodes }: Document): string | undefined {
  const comments = childNodes.map((node) => ('data' in node ? node.data : ''));
  return comments.map((words) => /saved from url=\(\d+\)(https?:\S+)/.exec(words)?.[1]).find(Boolean);
}

function note(head: Map<string, string>, element: Parameters<typeof attribute>[0]): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
  const content = attribute(element, 'content')?.trim();
  if (name && content && !head.has(name.toLowerCase())) head.set(name.toLowerCase(), content);
}

interface LinkedData {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** The first article that JSON-LD describes; a script that is no JSON says nothing. */
function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap(parse).filter((node) => ARTICLE.test(String(node['@type'])));
  const article = nodes.find((node) => text(node['datePublished'])) ?? nodes[0];
  if (!article) return {};
  return {
    title: text(article['headline']),
    publisher: nameOf(article['publisher']),
    author: nameOf(article['author']),
    date: text(article['datePublished']),
  };
}

type Node = Readonly<Record<string, unknown>>;

function parse(script: string): Node[] {
  try {
    const value: unknown = JSON.parse(script);
    const graph = (value as Node | null)?.['@graph'] ?? value;
    return (Array.isArray(graph) ? graph : [graph]).filter((node) => typeof node === 'object' && node !== null);
  } catch {
    return [];
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return text(one) ?? text((one as Node | null | undefined)?.['name']);
}
