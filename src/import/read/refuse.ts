/** Why a file cannot become a bulletin, and what to do instead: one clear message for each kind of file. */
import { FORMAT_NAMES, type BinaryFormat } from '../../encoding/formats.ts';
import type { Refused } from '../draft.ts';

export function refuse(message: string, help: string): Refused {
  return { kind: 'refused', message, help };
}

export function isRefused(result: object): result is Refused {
  return 'kind' in result && result.kind === 'refused';
}

export const EMPTY = refuse('文件是空的', '打开原稿看看有没有内容，保存以后再试');

export const BROKEN_WORD = refuse(
  '这个 Word 文件打不开，可能没有传完或者已经损坏',
  '用 Word 或 WPS 打开它，另存为新的 .docx；打不开就请作者重发一份',
);

export const NO_TEXT = refuse('文件里没有文字', '如果正文是图片或扫描件，请先转成文字，再存为 .docx 或 .txt');

export const NO_ARTICLE = refuse(
  '网页里没有找到正文',
  '在浏览器里选中正文，复制到 Word 或记事本里，保存以后再导入那个文件',
);

export const TOO_COMPLEX = refuse('文件的结构太复杂，读不下来', '把正文复制到新的 Word 文件里，保存以后再导入');

const SAVE_AS_WORD = '用 Word 或 WPS 打开，“另存为”时选 Word 文档（.docx），再导入另存的文件';
const PICTURE_OF_TEXT = '如果图里是文章，请先用文字识别转成文字，再存为 .docx 或 .txt；如果是配图，请把它插到文章里';
const COPY_TEXT = '把里面的文字复制到 Word，保存为 .docx，再导入那个文件';

const ADVICE: Readonly<Record<BinaryFormat, string>> = {
  png: PICTURE_OF_TEXT,
  jpg: PICTURE_OF_TEXT,
  gif: PICTURE_OF_TEXT,
  webp: PICTURE_OF_TEXT,
  bmp: PICTURE_OF_TEXT,
  tiff: PICTURE_OF_TEXT,
  heic: PICTURE_OF_TEXT,
  emf: PICTURE_OF_TEXT,
  wmf: PICTURE_OF_TEXT,
  pdf: `${COPY_TEXT}；扫描的 PDF 要先做文字识别`,
  docx: SAVE_AS_WORD,
  xlsx: COPY_TEXT,
  pptx: COPY_TEXT,
  odt: SAVE_AS_WORD,
  rtf: SAVE_AS_WORD,
  zip: '先解压，再导入里面的文件',
  rar: '先解压，再导入里面的文件',
  '7z': '先解压，再导入里面的文件',
  doc: SAVE_AS_WORD,
  xls: COPY_TEXT,
  ppt: COPY_TEXT,
  'encrypted-office': '用 Word 或 WPS 打开，在“文件 → 信息 → 保护文档”里去掉密码，保存以后再导入',
  ole: SAVE_AS_WORD,
};

/** @param format absent for bytes that are nothing known */
export function refuseFormat(format: BinaryFormat | undefined): Refused {
  if (!format) return refuse('认不出这是什么文件，或者它已经损坏', '能导入的是 .docx、.html、.txt 和 .md 文件');
  if (format === 'encrypted-office') return refuse('这个文件加了密码，打不开', ADVICE[format]);
  return refuse(
    `这是${/^[A-Za-z\d]/.test(FORMAT_NAMES[format]) ? ' ' : ''}${FORMAT_NAMES[format]}，不能直接导入`,
    ADVICE[format],
  );
}
