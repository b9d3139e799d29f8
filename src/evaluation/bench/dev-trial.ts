/** How soon the live site answers for the first time, and how soon it shows an edit. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../build/astro-config.ts';
import { changeOf, wordOf } from './changes.ts';
import { freePort } from './free-port.ts';
import { endGroup, startGroup } from './process-group.ts';
import { lastWords } from './run-measured.ts';
import { writeChange } from './site-generator.ts';
import { writeStock, type StockOptions } from './stock.ts';

export interface DevFigure {
  readonly bulletins: number;
  /** From the command to the whole of the home page. */
  readonly firstPageMs: number;
  /** From the saved file to the page, open before, that shows it. */
  readonly editMs: number;
}

const ASK_EVERY_MS = 25;
const TOO_LATE_MS = 600_000;

/** @throws when the server does not answer or never shows the edit */
export async function devTrial(of: StockOptions): Promise<DevFigure> {
  const place = await mkdtemp(join(tmpdir(), 'jianbao-bench-'));
  try {
    const content = join(place, 'content');
    const stock = await writeStock(content, of);
    const change = await changeOf('edited', stock, 0, (path) => readFile(join(content, path), 'utf8'));
    if (change === undefined) throw new Error('没有可改的简报');
    const slug = change.path.replace(/^.*\/|\.md$/g, '');
    const server = await startDev(place);
    try {
      const firstPageMs = await server.until('/', () => true);
      await server.until(`/bulletins/${slug}/`, () => true);
      const [editMs] = await Promise.all([
        server.until(`/bulletins/${slug}/`, (page) => page.includes(wordOf(0))),
        writeChange(content, change),
      ]);
      return { bulletins: of.bulletins, firstPageMs, editMs };
    } finally {
      await server.stop();
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Starts the command in a folder that holds `content`. */
async function startDev(place: string) {
  const port = await freePort();
  const said = lastWords();
  const args = [join(ROOT, 'scripts', 'dev.ts'), '--content', 'content', '--port', String(port)];
  const begin = performance.now();
  const child = startGroup(process.execPath, args, place);
  child.stdout.on('data', said.add);
  child.stderr.on('data', said.add);
  let since = begin;
  return {
    /** Asks until a page is there that will do. @returns how long it took since the last time, or since the start */
    async until(path: string, willDo: (page: string) => boolean): Promise<number> {
      for (;;) {
        const page = await textAt(`http://localhost:${port}${path}`);
        const now = performance.now();
        if (page !== undefined && willDo(page)) {
          const took = now - since;
          since = performance.now();
          return took;
        }
        if (child.exitCode !== null || now - since > TOO_LATE_MS)
          throw new Error(`预览服务没有给出 ${path}。${said.text()}`.trimEnd());
        await pause(ASK_EVERY_MS);
      }
    },
    stop: () => endGroup(child, 'SIGTERM'),
  };
}

async function textAt(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url);
    const text = await answer.text();
    return answer.ok ? text : undefined;
  } catch {
    return undefined;
  }
}
