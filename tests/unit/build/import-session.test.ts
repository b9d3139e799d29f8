/** A run of the import: each draft knows of those before it, and nothing that goes wrong with one ends the run. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/build/import-place.ts';
import { ImportSession } from '../../../src/build/import-session.ts';
import { isRefused } from '../../../src/import/read/refuse.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { siteFixture, temporaryCopy } from '../../fixtures.ts';
import { found, proposalOf } from '../import/stages.ts';

const open = async (folder?: string) => {
  const content = await temporaryCopy(siteFixture('valves'));
  const destination = { content, ...(folder && { folder }) };
  return {
    content,
    session: new ImportSession({ reading: await readContent(content), destination, today: '2024-12-31' }),
  };
};
const proposal = (title = '秋季例会') => proposalOf({ extraction: { title: found(title), units: [] } });

async function placeIn(session: ImportSession, title?: string): Promise<Place> {
  const place = await session.place(proposal(title));
  if (!place) throw new Error('not complete');
  return place;
}

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

describe('a run', () => {
  it('knows the words of the content, and of the bulletins it has written', async () => {
    const { session } = await open();
    expect(session.vocabulary.members.map(({ name }) => name)).toContain('海港阀门厂有限公司');
    const place = await placeIn(session);
    expect(session.mayWrite(proposal(), place)).toBe(true);
    expect(session.write(place)).toEqual({ kind: 'written' });
    const again = await placeIn(session);
    expect(again.files.path).toMatch(/qiuji-lihui-2\.md$/);
    expect(session.mayWrite(proposal(), again)).toBe(false);
  });

  it('has no place for what has no date', async () => {
    const { session } = await open();
    expect(await session.place(proposalOf({ extraction: { date: undefined } }))).toBeUndefined();
  });

  it('only refuses a draft that cannot be read', async () => {
    const { session } = await open();
    const refused = await session.read({ path: '没有.docx', shown: '没有.docx' });
    expect(isRefused(refused) && refused.message).toBe('找不到这个文件');
  });

  it('in a folder of its own lets everything be written', async () => {
    const { content, session } = await open('/nowhere');
    expect(content).toBeTruthy();
    const place = await placeIn(session);
    session.keep(place);
    expect(session.mayWrite(proposal(), await placeIn(session))).toBe(true);
  });
});

describe('what the disk will not have is told, and leaves nothing', () => {
  it('when something came to lie there in the meantime', async () => {
    const { content, session } = await open();
    const place = await placeIn(session);
    writeFileSync(place.files.path, '别人的');
    const before = filesOf(content);
    expect(session.write(place)).toMatchObject({
      kind: 'refused',
      help: expect.stringContaining('再运行一次') as string,
    });
    expect(filesOf(content)).toEqual(before);
  });

  it('when a folder cannot be made', async () => {
    const { content, session } = await open();
    const place = await placeIn(session);
    rmSync(join(content, 'bulletins'), { recursive: true });
    writeFileSync(join(content, 'bulletins'), '');
    expect(session.write(place)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/写不进去|不让写/) as string,
    });
    expect(filesOf(content)).not.toContainEqual(expect.stringContaining('.jianbao'));
  });
});
