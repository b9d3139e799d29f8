/** A page that cannot be made: the editor is told which it is and what to do, the maintainer why. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFaultText } from '../../../src/build/disk-fault.ts';
import { namingFaults, pageRefusal } from '../../../src/build/page-fault.ts';
import { Refusal } from '../../../src/build/refusal.ts';
import { renderThreads } from '../../../src/build/render-threads.ts';
import { bulletinText, contentOf } from '../../builders.ts';
import { temporaryFolder } from '../../fixtures.ts';

const FILE = 'bulletins/2024/spring.md';
const READING = { content: contentOf({ [FILE]: bulletinText() }), paths: new Map<string, string>() };

/** What comes out of the threads when the templates are these. */
async function faultOf(render: string, path = '/bulletins/spring/'): Promise<unknown> {
  const folder = await temporaryFolder();
  const entry = join(folder, 'entry.mjs');
  await writeFile(entry, `export const app = { render: async (request) => { ${render} } };\n`);
  const threads = renderThreads(
    { entry, store: join(folder, 'pages'), url: 'https://valves.example.org', base: '/' },
    () => {},
    Promise.resolve(),
  );
  try {
    await threads.render([{ path, key: 'abcdef', page: JSON.stringify({ path, kind: 'bulletin', view: {} }) }]);
    await threads.done();
  } catch (fault) {
    return fault;
  } finally {
    await threads.close();
  }
  return undefined;
}

const refusalOf = (fault: unknown) => pageRefusal(fault, READING) as Error;

describe('a page whose template fails', () => {
  it('is told with its address, its file, what to do, and why', async () => {
    const refusal = refusalOf(await faultOf("throw new TypeError('x is not a function');"));
    expect(refusal).toBeInstanceOf(Refusal);
    const [what, remedy, after, ...reason] = refusal.message.split('\n');
    expect(what).toBe(`页面 /bulletins/spring/ 生成失败，它写在 ${FILE} 里。`);
    expect(remedy).toMatch(/^怎么改：/);
    expect(after).toBe('网站没有发布，原来的网站没有动。');
    expect(reason.join('\n')).toMatch(/^\n原因：\n.*x is not a function\n {4}at .*entry\.mjs/);
  });

  it('is told without a file where it is made from many', async () => {
    const refusal = refusalOf(await faultOf("throw new Error('no');", '/tags/'));
    expect(refusal.message).toMatch(/^页面 \/tags\/ 生成失败。\n怎么改：这多半是程序的错/);
  });

  it('is one, too, that answers with something else', async () => {
    const refusal = refusalOf(await faultOf('return new Response("", { status: 302 });'));
    expect(refusal.message).toMatch(/\/bulletins\/spring\/[\s\S]*302/);
  });

  it('for what the disk says is left to be told so', async () => {
    const throwing = "throw Object.assign(new Error('open'), { code: 'EMFILE', syscall: 'open', path: '/a' });";
    const fault = refusalOf(await faultOf(throwing));
    expect(fault).not.toBeInstanceOf(Refusal);
    expect(diskFaultText(fault)).toContain('系统不让同时打开这么多文件：/a');
  });
});

describe('a page', () => {
  const view = () => {
    throw new Error('no tag has the slug “x”');
  };

  it('whose view cannot be made is named as well', () => {
    const [page] = namingFaults([{ kind: 'bulletin', path: '/bulletins/spring/', view }]);
    let fault: unknown;
    try {
      page?.view();
    } catch (error) {
      fault = error;
    }
    expect(refusalOf(fault).message).toMatch(/\/bulletins\/spring\/ 生成失败[\s\S]*no tag has the slug/);
  });

  it('has nothing to do with any other fault', () => {
    const fault = new Error('a thread ended');
    expect(pageRefusal(fault, READING)).toBe(fault);
  });
});
