/** Raw HTML that runs programs, loads foreign pages or breaks the page; Markdown needs none of it. */
import { documents } from '../content.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

/** Elements that load, run, collect or restyle. */
const FORBIDDEN = new Set([
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'portal',
  'base',
  'meta',
  'link',
  'style',
  'form',
  'button',
  'textarea',
  'select',
  'template',
  'slot',
  'svg',
  'math',
  'noscript',
  'title',
  'html',
  'head',
  'body',
]);
/** Elements that Markdown has its own way for, which the site knows how to serve. */
const HAS_MARKDOWN: Readonly<Record<string, string>> = {
  img: '图片写成 ![说明](./图.png)',
  picture: '图片写成 ![说明](./图.png)',
  source: '图片写成 ![说明](./图.png)',
  a: '链接写成 [文字](地址)',
  video: '视频作为附件，写成 [文字](./视频.mp4)',
  audio: '录音作为附件，写成 [文字](./录音.mp3)',
};

export const unsafeHtml: ContentRule = {
  code: 'unsafe-html',
  severity: 'error',
  title: '正文里有不允许的 HTML',
  help: '删掉这段 HTML，用 Markdown 写',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      document.anatomy.elements.flatMap((element) => {
        const found = { file: document.file, ...placeInFile(document, element) };
        const name = element.name.toLowerCase();
        const handler = Object.keys(element.attributes).find((attribute) => /^on/i.test(attribute));
        if (FORBIDDEN.has(name)) return [{ ...found, message: `正文里不能写 <${element.name}>` }];
        if (handler) return [{ ...found, message: `<${element.name}> 带着会运行程序的属性“${handler}”` }];
        if ('style' in element.attributes || 'srcdoc' in element.attributes)
          return [
            { ...found, message: `<${element.name}> 带着 ${'style' in element.attributes ? 'style' : 'srcdoc'} 属性` },
          ];
        // capitals name a component of the site, which renders safely
        if (name === element.name && Object.hasOwn(HAS_MARKDOWN, name))
          return [{ ...found, message: `正文里不能写 <${element.name}>`, help: HAS_MARKDOWN[name] }];
        return [];
      }),
    ),
};
