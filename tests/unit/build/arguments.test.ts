/** Command-line arguments: what is understood, and slips told in one Chinese line. */
import { realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  basePath,
  emptyFolder,
  folder,
  oneOf,
  portNumber,
  readArguments,
  UsageError,
  UsageWanted,
  wholeNumber,
} from '../../../src/build/arguments.ts';
import { temporaryFolder } from '../../fixtures.ts';

const USAGE = '用法：npm run build -- [选项]';
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  drafts: { type: 'boolean', default: false },
} as const;
const typed = process.argv;
afterEach(() => {
  process.argv = typed;
});

function read(...args: string[]) {
  process.argv = ['node', 'build.ts', ...args];
  return readArguments(USAGE, OPTIONS).values;
}

/** The words of the slip that `act` is. */
function slip(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as UsageError;
    expect(message).not.toContain('\n');
    expect(message).toMatch(/\p{Script=Han}/u);
    return message;
  }
  throw new Error('there was no slip');
}

describe('options', () => {
  it('are read in both ways of writing', () => {
    expect(read('--content', '内 容', '--drafts')).toEqual({ content: '内 容', drafts: true });
    expect(read('--content=甲')).toEqual({ content: '甲', drafts: false });
    expect(read()).toEqual({ content: 'content', drafts: false });
  });

  it('that are unknown are told with those that are known', () => {
    expect(slip(() => read('--contents', 'x'))).toBe('不认识的选项 --contents；可用的有 --content --drafts --help');
  });

  it('may ask how the command is used, whatever else is typed', () => {
    for (const args of [['--help'], ['--drafts', '--help', '--content', '没有']])
      expect(() => read(...args)).toThrow(new UsageWanted(USAGE));
  });

  it('that name one of several things are told which there are', () => {
    expect(oneOf('--format', 'json', ['pretty', 'json'])).toBe('json');
    expect(slip(() => oneOf('--format', 'JSON', ['pretty', 'json']))).toBe(
      '--format 只能是 pretty、json 之一，这里是“JSON”',
    );
  });

  it('without their value, or with one too many, are told which', () => {
    expect(slip(() => read('--content'))).toBe('选项 --content 用得不对：它后面要跟内容');
    expect(slip(() => read('--drafts=yes'))).toBe('选项 --drafts 用得不对：它后面不跟内容');
  });

  it('written without their dashes are told', () => {
    expect(slip(() => read('content'))).toContain('多出来的参数“content”');
  });
});

describe('a folder', () => {
  it('becomes an absolute path', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, '内 容'));
    expect(folder(join(root, 'x', '..', '内 容'), '内容文件夹')).toBe(realpathSync(join(root, '内 容')));
  });

  it('that is missing or a file is told', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'file'), '');
    expect(slip(() => folder(join(root, 'none'), '内容文件夹'))).toMatch(/^找不到内容文件夹：/);
    expect(slip(() => folder(join(root, 'file'), '内容文件夹'))).toMatch(/^内容文件夹应当是文件夹：/);
  });
});

describe('a folder to write into', () => {
  it('is one that is empty or not there yet', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, '空'));
    expect(emptyFolder(join(root, '空'))).toBe(join(root, '空'));
    expect(emptyFolder(join(root, '新'))).toBe(join(root, '新'));
  });

  it('that holds something, or is a file, is told', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'file'), '');
    expect(slip(() => emptyFolder(root))).toContain('不是空的');
    expect(slip(() => emptyFolder(join(root, 'file')))).toMatch(/^--out 应当是文件夹：/);
  });
});

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['300', 0],
    ['7', 7],
  ])('%s is one, from %i on', (text, least) => {
    expect(wholeNumber('--seed', text, least)).toBe(Number(text));
  });

  it.each(['', '-1', '1.5', '三', '12345678901'])('%j is told', (text) => {
    expect(slip(() => wholeNumber('--seed', text, 0))).toContain(`“${text}”`);
  });

  it('too small or too large is told', () => {
    expect(slip(() => wholeNumber('--years', '0', 1))).toContain('大于 0');
    expect(slip(() => wholeNumber('--years', '201', 1, 200))).toContain('最大是 200');
  });
});

describe('a base', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['sub', '/sub/'],
    ['/sub', '/sub/'],
    ['//sub//a/', '/sub/a/'],
    ['/v1.0/~x_y-z/', '/v1.0/~x_y-z/'],
  ])('%j is %s', (written, base) => {
    expect(basePath(written)).toBe(base);
  });

  it.each(['C:/Program Files/Git/sub/', '/子目录/', '/a b/', '/a?b/', '/../x/', '/a/./b/'])('%j is told', (written) => {
    expect(slip(() => basePath(written))).toContain(`“${written}”`);
  });
});

describe('a port', () => {
  it.each(['0', '80', '65535'])('%s is one', (port) => {
    expect(portNumber(port)).toBe(Number(port));
  });

  it.each(['', '-1', '65536', '4321x', '八零'])('%j is told', (port) => {
    expect(slip(() => portNumber(port))).toContain(`“${port}”`);
  });
});
