/** Tells files that are no plain text by their first bytes, and what is in a container by the names inside. */

export type BinaryFormat =
  | 'png'
  | 'jpg'
  | 'gif'
  | 'webp'
  | 'bmp'
  | 'tiff'
  | 'heic'
  | 'emf'
  | 'wmf'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'rtf'
  | 'zip'
  | 'rar'
  | '7z'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'encrypted-office'
  | 'ole';

const MAGIC: readonly (readonly [format: BinaryFormat, offset: number, bytes: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBPVP8'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['heic', 4, 'ftyphei'],
  ['heic', 4, 'ftypmif1'],
  ['emf', 40, ' EMF'],
  ['wmf', 0, '\xd7\xcd\xc6\x9a'],
  ['pdf', 0, '%PDF-'],
  ['rtf', 0, '{\\rtf'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['ole', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

/** What an editor would call such a file. */
export const FORMAT_NAMES: Readonly<Record<BinaryFormat, string>> = {
  png: 'PNG 图片',
  jpg: 'JPG 图片',
  gif: 'GIF 图片',
  webp: 'WebP 图片',
  bmp: 'BMP 图片',
  tiff: 'TIFF 图片',
  heic: '苹果手机的 HEIC 图片',
  emf: 'EMF 图片',
  wmf: 'WMF 图片',
  pdf: 'PDF 文件',
  docx: 'Word 文件（.docx）',
  xlsx: 'Excel 表格（.xlsx）',
  pptx: 'PPT 演示文稿（.pptx）',
  odt: 'OpenDocument 文件（.odt）',
  rtf: 'RTF 文件',
  zip: 'ZIP 压缩包',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  doc: '旧版 Word 或 WPS 文件（.doc、.wps）',
  xls: '旧版 Excel 表格（.xls）',
  ppt: '旧版 PPT 演示文稿（.ppt）',
  'encrypted-office': '加了密码的 Office 文件',
  ole: '旧版 Office 文件',
};

/** A name that only one kind of file has inside; of several, the first. */
const INSIDE_ZIP: readonly (readonly [BinaryFormat, string])[] = [
  ['docx', 'word/document'],
  ['xlsx', 'xl/workbook'],
  ['pptx', 'ppt/presentation'],
  ['odt', 'mimetypeapplication/vnd.oasis.opendocument.text'],
];
const INSIDE_OLE: readonly (readonly [BinaryFormat, string])[] = [
  ['encrypted-office', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
];

/** @returns what the bytes are, when they are something well known that is no text */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const format =
    MAGIC.find(([, offset, magic]) => head.startsWith(magic, offset))?.[0] ?? (isBitmap(bytes) ? 'bmp' : undefined);
  if (format === 'zip') return inside(bytes, INSIDE_ZIP) ?? 'zip';
  // names in an OLE container are UTF-16
  if (format === 'ole') return inside(bytes, INSIDE_OLE, '\0') ?? 'ole';
  return format;
}

function inside(
  bytes: Uint8Array,
  names: readonly (readonly [BinaryFormat, string])[],
  between = '',
): BinaryFormat | undefined {
  // the names are ASCII, which this decoder leaves alone whatever stands around them
  const text = new TextDecoder('latin1').decode(bytes);
  return names.find(([, name]) => text.includes([...name].join(between)))?.[0];
}

/** Two letters are no proof: the header also says how long it is itself. */
function isBitmap(bytes: Uint8Array): boolean {
  const sizes = [12, 40, 52, 56, 64, 108, 124];
  return bytes[0] === 0x42 && bytes[1] === 0x4d && sizes.includes(bytes[14] ?? 0) && bytes[15] === 0 && bytes[16] === 0;
}
