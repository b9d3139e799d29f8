/** The elements a text may hold: HTML that only marks up, and the components an `.mdx` file uses without importing. */

export interface ComponentDeclaration {
  readonly name: string;
  readonly required: readonly string[];
  /** Attributes that may be there too; any other is refused. */
  readonly optional: readonly string[];
  readonly help: string;
  readonly example: string;
}

export const COMPONENTS: readonly ComponentDeclaration[] = [
  {
    name: 'Figure',
    required: ['src', 'alt'],
    optional: ['caption'],
    help: '带说明文字的图。src 是旁边的图片，alt 给看不见图的读者，caption 是图下的说明。',
    example: '<Figure src="./图.png" alt="图里有什么" caption="图下的说明" />',
  },
  {
    name: 'SpeakerQuote',
    required: ['name'],
    optional: ['post'],
    help: '突出一位发言人的话。name 是姓名，post 是职务，话写在中间。',
    example: '<SpeakerQuote name="宁建国" post="联盟理事长">\n\n话写在这里。\n\n</SpeakerQuote>',
  },
  {
    name: 'Attachments',
    required: [],
    optional: [],
    help: '在这个位置列出 attachments 字段里的附件。',
    example: '<Attachments />',
  },
];

const words = (text: string): readonly string[] => text.split(/\s+/);

/** HTML elements that only mark up text, which a text may hold. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  ...words(
    'p br hr b strong i em u s del ins sub sup small mark abbr cite q blockquote code pre kbd samp var span div',
  ),
  ...words('ul ol li dl dt dd table thead tbody tfoot tr th td caption colgroup col details summary ruby rt rp time'),
  ...words('figure figcaption h2 h3 h4 h5 h6 wbr bdi bdo'),
]);
/** Whether an element is meant as a component of the site: in `.md` too, where `<Br>` is HTML. */
export function isComponentName(name: string, format: 'md' | 'mdx'): boolean {
  if (format === 'mdx') return /^\p{Lu}|\./u.test(name);
  if (COMPONENTS.some((component) => component.name === name)) return true;
  return /^[A-Z]/.test(name) && name !== name.toUpperCase() && !HTML_ELEMENTS.has(name.toLowerCase());
}

/** `on…` runs programs, a colon speaks to Astro (`set:html`), `style` restyles the page. */
export function isDangerousAttribute(attribute: string): boolean {
  return /^on|:|^style$/i.test(attribute);
}
