/** Mending a folder: shown first, written only when wanted, everything else untouched, what is left told. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FixOptions } from '../../../src/build/fix-content.ts';
import { fixContent, type Answer } from '../../../src/build/fix-dialogue.ts';
import { encodeGbk } from '../../../src/encoding/gbk.ts';
import { siteFixture, temporaryCopy } from '../../fixtures.ts';

const FOUNDING = 'bulletins/2023/founding.md';
const COURSE = 'bulletins/2023/keeper-course.md';

interface Run extends Partial<Omit<FixOptions, 'content'>> {
  readonly yes?: boolean;
  /** Those of the person at the terminal; without any, nobody is there. */
  readonly answers?: readonly Answer[];
  /** Done while the question is being asked. */
  readonly meanwhile?: () => Promise<void>;
}

/** A copy of a sound content with a full-width colon in two files. */
async function faultyContent() {
  const content = await temporaryCopy(siteFixture('english'));
  const read = (file: string) => readFile(join(content, file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => writeFile(join(content, file), text);
  for (const file of [FOUNDING, COURSE]) await write(file, (await read(file)).replace('kind: ', 'kind：'));
  const run = async ({ answers, meanwhile, ...options }: Run = {}) => {
    const said: string[] = [];
    const left = [...(answers ?? [])];
    const code = await fixContent(
      { content, drafts: false, mend: true, addVocabulary: false, yes: false, ...options },
      {
        interactive: answers !== undefined,
        colour: false,
        print: (text) => said.push(text),
        report: (problems) => problems.map((problem) => `${problem.file} ${problem.code}`).join('\n'),
      },
      async () => {
        await meanwhile?.();
        return left.shift() ?? 'no';
      },
    );
    return { code, said: said.join('\n') };
  };
  return { read, write, run };
}

describe('mending', () => {
  it('without a terminal shows what it would do, and writes nothing', async () => {
    const { read, run } = await faultyContent();
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('-kind：Meeting\n+kind: Meeting');
    expect(said).toContain('--yes');
    expect(await read(FOUNDING)).toContain('kind：');
  });

  it('writes all when told to, and has nothing to do the second time', async () => {
    const { read, run } = await faultyContent();
    expect(await run({ yes: true })).toMatchObject({ code: 0 });
    expect(await read(FOUNDING)).toBe(await readFile(join(siteFixture('english'), FOUNDING), 'utf8'));
    expect(await run({ yes: true })).toEqual({ code: 0, said: '没有可以自动改的地方。' });
  });

  it.each<[readonly Answer[], string[]]>([
    [['all'], [FOUNDING, COURSE]],
    [['no'], []],
    [['each', 'yes', 'no'], [FOUNDING]],
    [['each', 'no', 'yes'], [COURSE]],
    [
      ['each', 'all'],
      [FOUNDING, COURSE],
    ],
  ])('asks at a terminal; after %j it has written %j', async (answers, written) => {
    const { read, run } = await faultyContent();
    const { code } = await run({ answers });
    for (const file of [FOUNDING, COURSE]) expect((await read(file)).includes('kind: ')).toBe(written.includes(file));
    expect(code).toBe(written.length === 2 ? 0 : 1);
  });

  it('leaves a file alone that was changed while it asked', async () => {
    const { read, write, run } = await faultyContent();
    const meanwhile = () => write(COURSE, '别人写的');
    const { code, said } = await run({ answers: ['all'], meanwhile });
    expect(code).toBe(1);
    expect(said).toContain(`${COURSE} 刚才被别的程序改过`);
    expect(await read(COURSE)).toBe('别人写的');
    expect(await read(FOUNDING)).toContain('kind: ');
  });

  it('tells what it leaves', async () => {
    const { write, run } = await faultyContent();
    await write('bulletins/2023/other.md', '---\ntitle: Other\ndate: someday\n---\n\nText.\n');
    const { code, said } = await run({ yes: true });
    expect(code).toBe(1);
    expect(said).toContain('还有这些要自己改：\n\nbulletins/2023/other.md malformed-date');
  });

  it('turns an old encoding into UTF-8, and takes a byte order mark away', async () => {
    const { read, write, run } = await faultyContent();
    const text =
      '---\r\ntitle: 联盟成立大会在北码头召开\r\ndate: 2023-05-01\r\n---\r\n\r\n两家成员单位参加了会议，商定共用图纸。\r\n';
    await write('bulletins/2023/gbk.md', encodeGbk(text) ?? '');
    await write('bulletins/2023/mark.md', `\ufeff${text.replace('北码头', '南码头')}`);
    const { code, said } = await run({ yes: true });
    expect([code, await read('bulletins/2023/gbk.md')]).toEqual([0, text]);
    expect(await read('bulletins/2023/mark.md')).toBe(text.replace('北码头', '南码头'));
    expect(said).toContain('编码 GBK → UTF-8，文字不变');
    expect(said).toContain('去掉开头看不见的标记（BOM）');
  });
});

describe('adding to the vocabulary', () => {
  it('adds what is not known, and mends nothing unless told to', async () => {
    const { read, write, run } = await faultyContent();
    await write(
      'bulletins/2023/other.md',
      '---\ntitle: Other\ndate: 2023-05-02\nmembers: [Lampworks]\ntags: [Dark Nights]\n---\n\nText.\n',
    );
    const { code, said } = await run({ addVocabulary: true, mend: false, yes: true });
    expect(said).toContain('加上 tags.yaml：标签“Dark Nights”，网址名 dark-nights。');
    expect(await read('tags.yaml')).toContain('- label: Dark Nights\n  slug: dark-nights\n');
    expect(await read('members/lampworks.md')).toContain('name: Lampworks\n');
    expect(await read(FOUNDING)).toContain('kind：');
    expect(code).toBe(1);
    expect((await run({ addVocabulary: true, yes: true })).code).toBe(0);
  });
});
