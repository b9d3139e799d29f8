/** A blog's Markdown reduced to what no content rule can refuse: headings, paragraphs and code, each as plain text. */
import { plainText } from '../../markdown/anatomy.ts';
import { anatomyOf } from '../../markdown/anatomy-of.ts';
import { createParser, inlineText } from '../../markdown/parser.ts';

const parser = createParser();
type Token = ReturnType<typeof parser.parse>[number];

/** Pictures go, links and footnotes leave their words, raw HTML and template tags of other generators are dropped. */
export function plainMarkdown(body: string): string {
  let heading = '';
  return parser
    .parse(withoutTemplateTags(body), {})
    .flatMap((token) => {
      if (token.type === 'heading_open') heading = `${'#'.repeat(Number(token.tag.slice(1)))} `;
      if (token.type === 'fence' || token.type === 'code_block') return [fenced(token.content)];
      const text = token.type === 'html_block' ? textOfHtml(token.content) : textOfInline(token);
      const block = text === '' ? [] : [`${heading}${escaped(text)}`];
      if (token.type === 'inline') heading = '';
      return block;
    })
    .join('\n\n');
}

/** Hexo's and Jekyll's `{% … %}`, Hugo's `{{< … >}}`. */
function withoutTemplateTags(body: string): string {
  return body.replace(/\{%.*?%\}|\{\{[<%].*?[>%]\}\}/gs, '');
}

function textOfInline(token: Token): string {
  if (token.type !== 'inline') return '';
  return inlineText({
    ...token,
    children: (token.children ?? []).filter(({ type }) => type !== 'image'),
  } as Token).trim();
}

function textOfHtml(html: string): string {
  return plainText(anatomyOf('md', html)).trim();
}

/** One line that Markdown reads as nothing but text. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]()<>&|~!^{}$]/g, '\\$&')
    .replace(/^(?:[#+\-=:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.trimEnd()}\n${fence}`;
}
