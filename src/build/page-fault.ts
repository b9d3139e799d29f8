/** A page that cannot be made: its address and its file for the editor, the reason for the maintainer. */
import { inspect } from 'node:util';
import type { Content } from '../bulletin/content.ts';
import { sitePath } from '../bulletin/paths.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { SitePage } from '../views/site-pages.ts';
import { shownPath } from './arguments.ts';
import { diskFaultText } from './disk-fault.ts';
import { Refusal } from './refusal.ts';
import { receivedFault } from './thread-fault.ts';

/** Has the path of the page as `page`, which it keeps on the way out of a thread. */
export class PageFault extends Error {
  readonly page: string;

  constructor(page: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.page = page;
  }
}

/** The same pages; a view that cannot be made says of which page it is. */
export function namingFaults(pages: readonly SitePage[]): SitePage[] {
  return pages.map((page) => ({
    ...page,
    view: () => {
      try {
        return page.view();
      } catch (cause) {
        throw new PageFault(page.path, 'its view cannot be made', { cause });
      }
    },
  }));
}

/**
 * @param fault what was thrown, perhaps in a thread
 * @param reading what the pages are made from
 * @returns a Refusal; what is no fault of a page, or is one of the disk, as it was
 */
export function pageRefusal(fault: unknown, { content, paths }: Pick<ContentReading, 'content' | 'paths'>): unknown {
  const error = receivedFault(fault);
  if (!(error instanceof Error) || !isPageFault(error) || diskFaultText(error) !== undefined) return error;
  const { page, cause = error } = error;
  const file = fileOf(content, page);
  const shown = file === undefined ? undefined : shownPath(paths.get(file) ?? file);
  const lines = [
    `页面 ${page} 生成失败${shown === undefined ? '' : `，它写在 ${shown} 里`}。`,
    shown === undefined
      ? '怎么改：这多半是程序的错，请把下面的原因转给管网站的人。'
      : '怎么改：看看这个文件最近改了什么，改回去再试；还是不行，请把下面的原因转给管网站的人。',
    '网站没有发布，原来的网站没有动。',
    '',
    '原因：',
    inspect(cause),
  ];
  return new Refusal(lines.join('\n'), { cause: error });
}

function isPageFault(error: Error): error is PageFault {
  return 'page' in error && typeof error.page === 'string';
}

/** The file that an editor wrote, and that this page, a later page or a feed of it shows. */
function fileOf({ bulletins, members, pages }: Content, path: string): string | undefined {
  const written = [
    ...bulletins.map(({ slug, file }) => ({ file, at: sitePath('bulletin', slug) })),
    ...members.map(({ slug, file }) => ({ file, at: sitePath('member', slug) })),
    ...pages.map(({ slug, file }) => ({ file, at: sitePath('page', slug) })),
  ];
  return written.find(({ at }) => path.startsWith(at))?.file;
}
