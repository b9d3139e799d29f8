/** How a Word file's paragraphs look beyond what mammoth sees: Chinese typefaces, and what their styles say. */

/** Size in points; what is absent is not said. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly alignment?: string;
}

/** Style id → how its paragraphs look, with what it inherits from the styles it is based on. */
export type StyleLooks = ReadonlyMap<string, Look>;

/** Mammoth knows a run's Latin typeface alone; here the Chinese one, where there is one, takes its place. */
export function withChineseFonts(xml: string): string {
  return xml.replace(/<w:rFonts\b[^>]*>/g, (tag) => {
    const font = attribute(tag, 'w:eastAsia');
    if (font === undefined) return tag;
    return tag.replace(/\sw:ascii="[^"]*"/, '').replace('<w:rFonts', `<w:rFonts w:ascii="${font}"`);
  });
}

/** @param xml of `word/styles.xml` */
export function styleLooks(xml: string): StyleLooks {
  const own = new Map<string, { readonly look: Look; readonly base: string | undefined }>();
  for (const [style, tag = ''] of xml.matchAll(/(<w:style\b[^>]*>)(?:(?!<w:style\b)[\s\S])*?<\/w:style>/g)) {
    const id = attribute(tag, 'w:styleId');
    if (id !== undefined) own.set(id, { look: lookIn(style), base: valueOf(style, 'w:basedOn') });
  }
  const looks = new Map<string, Look>();
  for (const id of own.keys()) {
    const chain: Look[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = own.get(at)?.base) {
      seen.add(at);
      chain.unshift(own.get(at)?.look ?? {});
    }
    looks.set(id, Object.assign({}, ...chain) as Look);
  }
  return looks;
}

function lookIn(style: string): Look {
  const font = attribute(/<w:rFonts\b[^>]*>/.exec(style)?.[0] ?? '', 'w:eastAsia');
  const size = Number(valueOf(style, 'w:sz'));
  const bold = /<w:b(?:\s[^>]*)?\/>/.exec(style)?.[0];
  const alignment = valueOf(style, 'w:jc');
  return {
    ...(font && { font }),
    ...(size > 0 && { size: size / 2 }),
    ...(bold && { isBold: !/w:val="(?:0|false|off)"/.test(bold) }),
    ...(alignment && { alignment }),
  };
}

function valueOf(xml: string, element: string): string | undefined {
  return attribute(new RegExp(`<${element}\\b[^>]*>`).exec(xml)?.[0] ?? '', 'w:val');
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
