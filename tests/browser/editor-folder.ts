/** A folder on the editor's own machine, as the browser editor gets it: the browser's private one, which is as real. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';

/** Path inside the folder → bytes in Base64. */
export type FolderFiles = Readonly<Record<string, string>>;

/** The files of a folder on disk, below `prefix`. */
export function filesBelow(root: string, prefix: string): FolderFiles {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`${prefix}/${relative(root, path).split(sep).join('/')}`, readFileSync(path).toString('base64')];
    }),
  );
}

/** To be called before the page is opened: whoever asks for a folder gets the one of `fillFolder`. */
export async function offerFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const choose = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('checkout', { create: true });
    Object.assign(window, { showDirectoryPicker: choose });
  });
}

/** Writes the files into the folder, which becomes the checkout of a repository. */
export async function fillFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.evaluate(async (given) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, base64] of Object.entries(given)) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const bytes = await (await fetch(`data:application/octet-stream;base64,${base64}`)).arrayBuffer();
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(bytes);
      await writable.close();
    }
  }, files);
}

/** What is in the folder once nothing more is written: the editor closes its form before it has written all. */
export async function folderFiles(page: Page): Promise<FolderFiles> {
  for (let last: FolderFiles | undefined; ;) {
    const now = await filesNow(page);
    if (now && isDeepStrictEqual(now, last)) return now;
    last = now;
    await page.waitForTimeout(200);
  }
}

/** What is in the folder, unless a file is being written at this moment. */
async function filesNow(page: Page): Promise<FolderFiles | undefined> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const base64Of = (file: File) =>
      new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,?/, ''));
        reader.onerror = () => reject(reader.error ?? new Error(file.name));
        reader.readAsDataURL(file);
      });
    const read = async (folder: FileSystemDirectoryHandle, prefix: string) => {
      const handles = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
      for await (const handle of handles) {
        const path = prefix + handle.name;
        if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${path}/`);
        else files[path] = await base64Of(await (handle as FileSystemFileHandle).getFile());
      }
    };
    try {
      await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout'), '');
    } catch (error) {
      // it has just taken the place of an older one
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw error;
    }
    // what the browser writes into until a file is whole
    return Object.keys(files).some((path) => path.endsWith('.crswap')) ? undefined : files;
  });
}
