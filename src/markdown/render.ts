/** Renders a `.md` body to HTML: what the page shows. */
import createMarkdownIt, { type MarkdownIt, type RendererRule, type Token } from 'markdown-it';
import { alignedClass } from './aligned.ts';
import { allowedHtml } from './allowed-html.ts';
import { escapeHtml } from './escape.ts';
import { createParser, TASK_BOX } from './parser.ts';
import { textPieces } from './unbroken.ts';

/** How the site shows what Markdown only names. */
export interface RenderOptions {
  /** Target as written → where it leads, and whether that is another site. Unknown targets stay as they are. */
  readonly links: ReadonlyMap<string, { readonly href: string; readonly external: boolean }>;
  /** Target as written → finished HTML of a picture, given its alternative text. */
  readonly pictures: ReadonlyMap<string, (alt: string) => string>;
  readonly words: RenderWords;
}

/** The few words that the renderer adds, in the language of the page. */
export interface RenderWords {
  readonly table: string;
  readonly footnotes: string;
  readonly backToText: string;
  /** Behind a link to another site, for those who do not see its mark. */
  readonly external: string;
}

const parser = createRenderer();

export function renderMd(body: string, options: RenderOptions): string {
  return parser.render(body, { options, tables: 0, external: false } satisfies Rendering);
}

function createRenderer(): MarkdownIt {
  const md = createParser();
  const plain = createMarkdownIt();
  const rules = md.renderer.rules;
  rules['text'] = (tokens, index) =>
    textPieces(tokens[index]?.content ?? '')
      .map(({ text, unbroken }) => (unbroken ? `<span class="unbroken">${escapeHtml(text)}</span>` : escapeHtml(text)))
      .join('');
  rules['html_block'] = (tokens, index) => allowedHtml(tokens[index]?.content ?? '');
  rules['html_inline'] = (tokens, index) => {
    const { content = '' } = tokens[index] ?? {};
    return TASK_BOX.test(content) ? content : allowedHtml(content);
  };
  rules['softbreak'] = (tokens, index) => (tokens[index]?.hidden ? '' : '\n');
  rules['link_open'] = (tokens, index, options, env, self) => {
    const token = tokens[index] as Token;
    const target = String(token.attrGet('href') ?? '');
    const link = renderingOf(env).options.links.get(target);
    renderingOf(env).external = link?.external ?? false;
    token.attrSet('href', plain.normalizeLink(link?.href ?? target));
    if (link?.external) {
      token.attrSet('class', 'external');
      token.attrSet('rel', 'external noopener noreferrer');
    }
    return self.renderToken(tokens, index, options);
  };
  rules['link_close'] = (_tokens, _index, _options, env) =>
    renderingOf(env).external ? `${hidden(renderingOf(env).options.words.external)}</a>` : '</a>';
  rules['image'] = (tokens, index, options, env, self) => {
    const token = tokens[index] as Token;
    const target = String(token.attrGet('src') ?? '');
    const picture = renderingOf(env).options.pictures.get(target);
    if (picture) return picture(token.content);
    token.attrSet('src', plain.normalizeLink(target));
    token.attrSet('alt', token.content);
    return self.renderToken(tokens, index, options);
  };
  // a wide table scrolls inside its own box, which the keyboard can reach
  rules['table_open'] = (_tokens, _index, _options, env) => {
    const name = escapeHtml(`${renderingOf(env).options.words.table} ${++renderingOf(env).tables}`);
    return `<div class="table-scroll" role="region" tabindex="0" aria-label="${name}"><table>`;
  };
  for (const cell of ['th_open', 'td_open'])
    rules[cell] = (tokens, index, options, _env, self) => {
      const token = tokens[index] as Token;
      const side = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
      // a policy refuses the styles of single elements
      token.attrs = side === undefined ? null : [['class', alignedClass(side)]];
      return self.renderToken(tokens, index, options);
    };
  rules['table_close'] = () => '</table></div>';
  rules['footnote_block_open'] = (_tokens, _index, _options, env) =>
    `<section class="footnotes" aria-label="${escapeHtml(renderingOf(env).options.words.footnotes)}"><ol class="footnotes-list">`;
  rules['footnote_block_close'] = () => '</ol></section>';
  rules['footnote_caption'] = (tokens, index) => {
    const meta = tokens[index]?.meta as { id: number; subId: number };
    return `[${meta.id + 1}${meta.subId > 0 ? `:${meta.subId}` : ''}]`;
  };
  rules['footnote_anchor'] = footnoteAnchor();
  return md;
}

function footnoteAnchor(): RendererRule {
  return (tokens, index, _options, env) => {
    const meta = tokens[index]?.meta as { id: number; subId: number };
    const id = `${meta.id + 1}${meta.subId > 0 ? `:${meta.subId}` : ''}`;
    const label = escapeHtml(renderingOf(env).options.words.backToText);
    return ` <a href="#fnref${id}" class="footnote-backref" aria-label="${label}">↩</a>`;
  };
}

function hidden(words: string): string {
  return `<span class="visually-hidden">${escapeHtml(words)}</span>`;
}

/** What the parser carries through one rendering. */
interface Rendering {
  readonly options: RenderOptions;
  /** Tables so far; two of one name could not be told apart. */
  tables: number;
  /** Whether the link that is open leads to another site. */
  external: boolean;
}

function renderingOf(env: unknown): Rendering {
  return env as Rendering;
}
