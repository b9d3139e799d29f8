/** The components that an `.mdx` bulletin may use without importing them. */

export interface ComponentDeclaration {
  readonly name: string;
  readonly required: readonly string[];
  readonly help: string;
  readonly example: string;
}

export const COMPONENTS: readonly ComponentDeclaration[] = [
  {
    name: 'Figure',
    required: ['src', 'alt'],
    help: '带说明文字的图。src 是旁边的图片，alt 给看不见图的读者，caption 是图下的说明。',
    example: '<Figure src="./图.png" alt="图里有什么" caption="图下的说明" />',
  },
  {
    name: 'SpeakerQuote',
    required: ['name'],
    help: '突出一位发言人的话。name 是姓名，post 是职务，话写在中间。',
    example: '<SpeakerQuote name="宁建国" post="联盟理事长">\n\n话写在这里。\n\n</SpeakerQuote>',
  },
  {
    name: 'Attachments',
    required: [],
    help: '在这个位置列出 attachments 字段里的附件。',
    example: '<Attachments />',
  },
];
