/** Word files made for tests, as Word itself would write them. */
import {
  AlignmentType,
  Document,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IPropertiesOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';

/** A red picture of one point. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

export async function wordFile(
  children: readonly FileChild[],
  options: Partial<IPropertiesOptions> & { readonly header?: string } = {},
): Promise<Uint8Array> {
  const { header, ...rest } = options;
  const document = new Document({
    ...rest,
    numbering: {
      config: [
        { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
        {
          reference: 'sections',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
            { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）' },
          ],
        },
        {
          reference: 'bullets',
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: '●' },
            { level: 1, format: LevelFormat.BULLET, text: '○' },
          ],
        },
      ],
    },
    sections: [
      {
        ...(header && { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

export function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

/** A line as official documents set it: typeface and size in points by hand, no style. */
export function line(text: string, look: { font?: string; size?: number; bold?: boolean; centred?: boolean } = {}) {
  const { font, size, bold, centred } = look;
  return new Paragraph({
    ...(centred && { alignment: AlignmentType.CENTER }),
    children: [new TextRun({ text, ...(font && { font }), ...(size && { size: size * 2 }), ...(bold && { bold }) })],
  });
}

/** A table of texts; `[text, columns, rows]` is a cell over several. */
export function table(rows: readonly (readonly (string | readonly [string, number, number])[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const [text, columnSpan, rowSpan] = typeof cell === 'string' ? ([cell, 1, 1] as const) : cell;
            return new TableCell({ children: [new Paragraph(text)], columnSpan, rowSpan });
          }),
        }),
    ),
  });
}

export function picture(data: Uint8Array, type: 'png' | 'bmp' = 'png'): Paragraph {
  return new Paragraph({ children: [new ImageRun({ type, data, transformation: { width: 10, height: 10 } })] });
}

export function listItem(text: string, reference: 'numbers' | 'bullets' | 'sections', level = 0): Paragraph {
  return new Paragraph({ text, numbering: { reference, level } });
}

export function styled(runs: readonly IRunOptions[]): Paragraph {
  return new Paragraph({ children: runs.map((run) => new TextRun(run)) });
}

export function withNote(before: string, note: number, after: string): Paragraph {
  return new Paragraph({ children: [new TextRun(before), new FootnoteReferenceRun(note), new TextRun(after)] });
}

export function heading(text: string, level: 1 | 2 | 3 | 'title'): Paragraph {
  const levels = {
    1: HeadingLevel.HEADING_1,
    2: HeadingLevel.HEADING_2,
    3: HeadingLevel.HEADING_3,
    title: HeadingLevel.TITLE,
  };
  return new Paragraph({ text, heading: levels[level] });
}

/** The same file with one of its parts changed: for what the writer of Word files cannot write. */
export async function withPart(file: Uint8Array, name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
