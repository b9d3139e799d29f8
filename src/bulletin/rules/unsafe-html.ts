/** Raw HTML that runs programs, loads foreign pages or breaks the page: what is not known to be harmless is refused. */
import type { ElementUse, HtmlFault } from '../../markdown/anatomy.ts';
import { HTML_ELEMENTS, isAllowedAttribute, OWN_IDS } from '../../markdown/allowed-html.ts';
import { documents, type Document } from '../content.ts';
import { isComponentName, isDangerousAttribute } from '../mdx-components.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

/** Elements that Markdown has its own way for, which the site knows how to serve. */
const HAS_MARKDOWN: Readonly<Record<string, string>> = {
  img: '图片写成 ![说明](./图.png)',
  picture: '图片写成 ![说明](./图.png)',
  source: '图片写成 ![说明](./图.png)',
  a: '链接写成 [文字](地址)',
  video: '视频作为附件，写成 [文字](./视频.mp4)',
  audio: '录音作为附件，写成 [文字](./录音.mp3)',
  h1: '大标题已经在 title 里，正文从 ## 写起',
};

export const unsafeHtml: ContentRule = {
  code: 'unsafe-html',
  severity: 'error',
  title: '正文里有不允许的 HTML',
  help: '删掉这段 HTML，用 Markdown 写',
  check: ({ content }) =>
    documents(content).flatMap((document) => {
      const { elements, htmlFaults } = document.anatomy;
      const place = (found: ElementUse | HtmlFault) => ({ file: document.file, ...placeInFile(document, found) });
      return [
        ...elements.flatMap((element) => faultsOf(document, element).map((fault) => ({ ...place(element), ...fault }))),
        ...htmlFaults
          .filter(
            // a component, or the beginning of what may not be there at all, has been reported as such
            ({ kind, text }) =>
              kind === 'broken' ||
              (!isComponentName(text, 'md') && (kind === 'close' || HTML_ELEMENTS.has(text.toLowerCase()))),
          )
          .map((fault) => ({ ...place(fault), ...explain(fault) })),
      ];
    }),
};

function faultsOf({ format }: Document<unknown>, element: ElementUse): { message: string; help?: string }[] {
  const name = element.name.toLowerCase();
  const attributes = Object.keys(element.attributes);
  if (isComponentName(element.name, format))
    return attributes.filter(isDangerousAttribute).map((attribute) => ({
      message: `<${element.name}> 不能带属性“${attribute}”`,
      help: '删掉这个属性',
    }));
  if (!HTML_ELEMENTS.has(name)) {
    const help = Object.hasOwn(HAS_MARKDOWN, name) ? HAS_MARKDOWN[name] : undefined;
    return [{ message: `正文里不能写 <${element.name}>`, ...(help && { help }) }];
  }
  const foreignId = element.attributes['id']?.startsWith(OWN_IDS)
    ? [{ message: `id 不能以“${OWN_IDS}”开头`, help: '这样的 id 留给了站点自己，换一个' }]
    : [];
  const refused = attributes
    .filter((attribute) => !isAllowedAttribute(name, attribute))
    .map((attribute) => ({
      message: /^on/i.test(attribute)
        ? `<${element.name}> 带着会运行程序的属性“${attribute}”`
        : `<${element.name}> 不能带属性“${attribute}”`,
      help: '删掉这个属性',
    }));
  return [...refused, ...foreignId];
}

function explain({ kind, text }: HtmlFault): { message: string; help?: string } {
  if (kind === 'open') return { message: `<${text}> 没有收尾的 </${text}>`, help: `在它该结束的地方补上 </${text}>` };
  if (kind === 'close')
    return { message: `</${text}> 前面没有与它成对的 <${text}>`, help: `删掉 </${text}>，或补上 <${text}>` };
  if (text === '<!--') return { message: '注释没有写完整', help: '注释写成 <!-- 注释 -->，中间不要有两个连着的短横线' };
  if (/^<[!?]/.test(text)) return { message: `正文里不能写“${text}”` };
  return { message: `“${text}”这个标签没有写完整`, help: '补上引号和 >；要写小于号，用 &lt;' };
}
