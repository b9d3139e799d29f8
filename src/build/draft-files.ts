/** The drafts that a person names: files, folders of files, and patterns that the shell did not unfold. */
import { existsSync, globSync, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../bulletin/problem.ts';
import type { Refused } from '../import/draft.ts';
import type { LoadPicture } from '../import/read/beside.ts';
import type { DraftFile as NamedBytes } from '../import/read/read-draft.ts';
import { refuse } from '../import/read/refuse.ts';

export interface DraftFile {
  readonly path: string;
  /** As the person knows it. */
  readonly shown: string;
}

export interface DraftFiles {
  readonly files: readonly DraftFile[];
  /** How many files in the folders are no drafts. */
  readonly ignored: number;
}

/** What drafts come as; the old formats of Word are among them, so that a word can be said about each. */
const DRAFT = /^\.(?:docx?|wps|wpt|rtf|odt|html?|xhtml|mht|mhtml|txt|md|markdown)$/i;

/** In bytes. */
export const LARGEST_DRAFT = 40 * 1024 * 1024;
const LARGEST_PICTURE = 20 * 1024 * 1024;

/** @param named as typed; what is not there stays in the list, for reading it to fail */
export async function findDrafts(named: readonly string[]): Promise<DraftFiles> {
  const paths = named.flatMap((name) => (!existsSync(name) && /[*?]/.test(name) ? unfolded(name) : [name]));
  const files: DraftFile[] = [];
  let ignored = 0;
  for (const path of paths) {
    if (!(existsSync(path) && statSync(path).isDirectory())) {
      files.push({ path, shown: path });
      continue;
    }
    const inside = await filesIn(path);
    const drafts = inside.filter((file) => DRAFT.test(extname(file)));
    files.push(...drafts.map((file) => ({ path: join(path, file), shown: join(path, file) })));
    ignored += inside.length - drafts.length;
  }
  const seen = new Set<string>();
  return { files: files.filter(({ path }) => !seen.has(path) && seen.add(path)), ignored };
}

function unfolded(pattern: string): string[] {
  const found = globSync(pattern).sort(compareText);
  return found.length > 0 ? found : [pattern];
}

/** Without hidden files, the locks of Word, and the folders that browsers save beside a page. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(/[\\/]/).some((part) => /^(?:\.|~\$)|(?:_files|\.files)$/.test(part)))
    .sort(compareText);
}

/** The draft as the import reads it, or why it cannot be read. */
export async function readDraftFile({ path, shown }: DraftFile): Promise<NamedBytes | Refused> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_DRAFT)
      return refuse(
        `文件有 ${Math.ceil(size / 1024 / 1024)} MB，超过了 ${LARGEST_DRAFT / 1024 / 1024} MB，太大了`,
        /\.docx$/i.test(path)
          ? '用 Word 压缩里面的图片（图片格式 → 压缩图片）后另存，再导入'
          : '稿件不会这么大：看看是不是选错了文件；没有选错的，就把正文复制到新的 Word 文件里再导入',
      );
    return { name: basename(path), bytes: await readFile(path), loadPicture: pictureLoader(path) };
  } catch (error) {
    return explainDisk(error as NodeJS.ErrnoException, shown);
  }
}

/** Gives files that lie beside the draft or in folders beside it, and nothing from anywhere else. */
function pictureLoader(draft: string): LoadPicture {
  return async (name) => {
    try {
      const folder = await realpath(dirname(resolve(draft)));
      const path = await realpath(resolve(folder, name));
      const { size } = await stat(path);
      return path.startsWith(folder + sep) && size <= LARGEST_PICTURE ? await readFile(path) : undefined;
    } catch {
      // the reader tells what is missing
      return undefined;
    }
  };
}

function explainDisk({ code, message }: NodeJS.ErrnoException, shown: string): Refused {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refuse(
        '找不到这个文件',
        /\s/.test(shown) ? '对照文件名再试一次' : '对照文件名再试一次；文件名里有空格的，要用引号括起来',
      );
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return refuse('文件打不开，可能正被别的程序占用', '关掉正在使用它的 Word 或 WPS，再试一次');
    default:
      return refuse(`文件读不出来（${code ?? message}）`, '把它复制到本机的硬盘上，再试一次');
  }
}
