/** What was published beside what the content makes now, and writing the new ones down. */
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkUrls, recordUrls, urlsRecorded, urlSummary } from '../../../src/build/published-urls.ts';
import { SHIPPED_CONTENT, siteFixture, temporaryCopy } from '../../fixtures.ts';

const LIST = 'published-urls.txt';

describe('the addresses of a site', () => {
  it('that never wrote any down are all new, which is no problem', async () => {
    const check = await checkUrls(SHIPPED_CONTENT);
    expect(check.known).toBeUndefined();
    expect(check.fresh).toContain('/bulletins/first-members-assembly/');
    expect(check.problems).toEqual([]);
    expect(urlSummary(check, LIST)).toMatch(/^还没有记过发布的网址。[^\n]+$/);
  });

  it('are written down, and then there is nothing new; a second time changes no byte', async () => {
    const root = await temporaryCopy(siteFixture('valves'));
    const first = await checkUrls(root);
    expect(await recordUrls(root, first)).toBe(true);
    expect(urlsRecorded(first, LIST)).toContain(`${first.fresh.length} 个新网址`);
    const text = await readFile(join(root, LIST), 'utf8');
    expect(text).not.toContain('annual-plan');
    const second = await checkUrls(root);
    expect([second.problems, second.fresh, second.known?.length]).toEqual([[], [], first.fresh.length]);
    expect(urlSummary(second, LIST)).toMatch(/都有着落；没有新的。$/);
    await recordUrls(root, second);
    expect(await readFile(join(root, LIST), 'utf8')).toBe(text);
  });

  it('that a renamed file gives up are missed, until the new file says what it was called', async () => {
    const root = await temporaryCopy(siteFixture('valves'));
    await recordUrls(root, await checkUrls(root));
    const renamed = join(root, 'bulletins/2024/user-visit-harbour.md');
    await rename(join(root, 'bulletins/2024/user-visit-4.md'), renamed);
    const broken = await checkUrls(root);
    const missed = broken.problems.filter(({ code }) => code === 'vanished-url');
    expect(missed).toMatchObject([{ file: LIST, help: expect.stringContaining('aliases: [user-visit-4]') as string }]);
    expect(broken.fresh).toEqual(['/bulletins/user-visit-harbour/']);
    expect(urlSummary(broken, LIST)).not.toContain('都有着落');

    const text = await readFile(renamed, 'utf8');
    await writeFile(renamed, text.replace('---\n', '---\naliases: [user-visit-4]\n'));
    expect((await checkUrls(root)).problems).toEqual([]);
  });

  it('that others wrote down, with what they said of them, stay in the list', async () => {
    const root = await temporaryCopy(siteFixture('valves'));
    await recordUrls(root, await checkUrls(root));
    await appendFile(join(root, LIST), '/old/ gone\n');
    const check = await checkUrls(root);
    await recordUrls(root, { ...check, fresh: ['/new/'] });
    const lines = (await readFile(join(root, LIST), 'utf8')).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['/old/ gone', '/new/']));
  });
});
