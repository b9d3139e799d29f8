/** Pagefind's search engine for browsers, as its package ships it: program and WebAssembly. */
import { close, createIndex } from 'pagefind';

export interface EngineFiles {
  /** What the engine asks for first; names the version and the languages of the index. */
  readonly entry: PagefindEntry;
  /** Path inside `pagefind/` → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface PagefindEntry {
  readonly version: string;
  readonly include_characters: readonly string[];
}

/** Pagefind also writes three user interfaces, a highlighter and a worker; the site has its own. */
const PROGRAM = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/** @throws when Pagefind cannot be started or has no engine */
export async function engineFiles(): Promise<EngineFiles> {
  try {
    // the engine comes with every index, even with an empty one
    const { index, errors } = await createIndex({ writePlayground: false });
    if (!index || errors.length > 0) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
    const { files, errors: fileErrors } = await index.getFiles();
    const content = new Map(files.map(({ path, content: bytes }) => [path, bytes]));
    const entry = content.get('pagefind-entry.json');
    if (!entry || fileErrors.length > 0) throw new Error(`搜索索引没有建成：${fileErrors.join('；')}`);
    return {
      entry: JSON.parse(Buffer.from(entry).toString()) as PagefindEntry,
      files: new Map([...content].filter(([path]) => PROGRAM.test(path))),
    };
  } finally {
    // ends Pagefind's own process; the next index starts a new one
    await close();
  }
}
