/** The components that an `.mdx` file uses without importing, and how they are told from HTML. */
import { HTML_ELEMENTS } from '../markdown/allowed-html.ts';

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
