/** Headers and footers of a Word file, which its text does not hold: the issue number often stands there. */
import type { Parts } from './zip.ts';

/** The lines in all headers and footers, in the order of their names. */
export function marginLines(parts: Parts): readonly string[] {
  return [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/i.test(name))
    .sort()
    .flatMap((name) => paragraphs(new TextDecoder().decode(parts.get(name))));
}

/** The part with the text, which some programs number. */
export function mainPart(parts: Parts): string {
  return [...parts.keys()].sort().find((name) => /^word\/document\d*\.xml$/i.test(name)) ?? 'word/document.xml';
}

/** What the text is but its reader leaves out, by what stands in the XML. */
export function lostParts(parts: Parts): readonly { readonly kind: string; readonly message: string }[] {
  const xml = new TextDecoder().decode(parts.get(mainPart(parts)) ?? new Uint8Array());
  return [
    ...(/<m:oMath[\s>]/.test(xml) ? [{ kind: 'formula', message: '文中有公式，没有转过来，请对照原稿补上' }] : []),
    ...(/<c:chart[\s>]|<dgm:relIds[\s>]/.test(xml)
      ? [{ kind: 'chart', message: '文中有图表或流程图，没有转过来；请在 Word 里截成图片，再插到正文里' }]
      : []),
  ];
}

function paragraphs(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => unescape(text))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
