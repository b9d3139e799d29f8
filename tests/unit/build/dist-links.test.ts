/** A built site whose links lead nowhere is not published. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLinks, danglingText, readLinks } from '../../../src/build/dist-links.ts';
import { Refusal } from '../../../src/build/refusal.ts';
import { pathsIn, temporaryFolder } from '../../fixtures.ts';

const PLACE = { origin: 'https://valves.example.org', base: '/' };

async function siteWith(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

function refusalOf(files: ReadonlyMap<string, string>): unknown {
  try {
    return checkLinks(files, PLACE);
  } catch (error) {
    return error;
  }
}

describe('a built site', () => {
  it('passes when all of its links lead somewhere', async () => {
    const site = await siteWith({
      'index.html': '<a href="/bulletins/%E7%94%B2/#b"><img src="/图%201.jpg">',
      'bulletins/甲/index.html': '<p id="b"><a href="/">',
      '图 1.jpg': '',
    });
    const files = pathsIn(site);
    expect([...readLinks(files, PLACE).keys()]).toEqual(['bulletins/甲/index.html', 'index.html']);
    expect(() => checkLinks(files, PLACE)).not.toThrow();
  });

  it('is refused with the page and the link, in words for a person', async () => {
    const site = await siteWith({ 'index.html': '<a href="/a/">', 'b/index.html': '<a href="/#c"><img src="/d.jpg">' });
    const refusal = refusalOf(pathsIn(site));
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message.split('\n')).toEqual([
      '生成的网页里有 3 个站内链接是断的：',
      '  /a/  没有这个页面或文件，写在 /',
      '  /d.jpg  没有这个页面或文件，写在 /b/',
      '  /#c  页面里没有这个位置，写在 /b/',
      expect.stringMatching(/^怎么改：/),
      expect.stringMatching(/没有动/),
    ]);
  });

  it('is judged by what is remembered of its unchanged pages, also when what they lead to has gone', async () => {
    const site = await siteWith({ 'index.html': '<a href="/a/#b">', 'a/index.html': '<p id="b">' });
    const known = readLinks(pathsIn(site), PLACE);
    await writeFile(join(site, 'index.html'), 'not read again');
    expect(readLinks(pathsIn(site), PLACE, known)).toEqual(known);
    await rm(join(site, 'a'), { recursive: true });
    const files = pathsIn(site);
    expect(() => checkLinks(files, PLACE, known)).toThrow('/a/#b  没有这个页面或文件，写在 /');
  });
});

describe('many broken links', () => {
  it('are counted where they would fill the screen', () => {
    const files = Array.from({ length: 9 }, (_, page) => `p${page}.html`);
    const many = Array.from({ length: 30 }, (_, index) => ({ use: `a${index}`, missing: 'file' as const, files }));
    const text = danglingText(many);
    expect(text.split('\n')).toHaveLength(24);
    expect(text).toContain('写在 /p0.html、/p1.html、/p2.html 等 9 个文件');
    expect(text).toContain('还有 10 个');
  });
});
