/** No two things stand at one address of a site: whoever publishes is told of both, and how to mend it. */
import { describe, expect, it } from 'vitest';
import { outputFiles, type Maker } from '../../../src/build/output-files.ts';
import { Refusal } from '../../../src/build/refusal.ts';

const from = (...files: string[]) => files.map((file) => [file, { from: `/cache/${file}`, shared: true }] as const);

/** What is said when `second` comes after `first`. */
function told(first: readonly [Maker, ...string[]], second: readonly [Maker, ...string[]]): string {
  const files = outputFiles();
  const [maker, ...there] = first;
  files.add(maker, from(...there));
  const [late, ...coming] = second;
  try {
    files.add(late, from(...coming));
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Error).message;
  }
  return '';
}

describe('the files of a site', () => {
  it('are all there, each from its place', () => {
    const files = outputFiles();
    files.add('public', from('CNAME', '.well-known/security.txt'));
    files.add('page', from('index.html', 'tags/index.html', 'tags/a/index.html'));
    expect([...files.all.keys()]).toEqual([
      'CNAME',
      '.well-known/security.txt',
      'index.html',
      'tags/index.html',
      'tags/a/index.html',
    ]);
    expect(files.all.get('CNAME')).toEqual({ from: '/cache/CNAME', shared: true });
  });

  it.each<[Maker, string, string]>([
    ['page', 'index.html', '网站的页面'],
    ['page', 'tags/index.html', '网站的页面'],
    ['search', 'pagefind/pagefind.js', '搜索索引'],
    ['picture', 'pictures/a.avif', '网页上的图片'],
    ['card', 'share/a.png', '分享时显示的图片'],
    ['content', 'files/bulletins/2024/表.csv', '内容文件夹里的 bulletins/2024/表.csv'],
    ['oldPage', 'node/1/index.html', '旧网址'],
  ])('come from one side only: %s and a file of public/ at %s', (maker, file, words) => {
    const text = told(['public', file], [maker, file]);
    expect(text).toContain(`public/${file}`);
    expect(text).toContain(words);
    expect(text).toContain(`移走 public/${file}`);
    expect(text).toContain('网站没有发布，原来的网站没有动。');
    expect(told([maker, file], ['public', file])).toContain(`移走 public/${file}`);
  });

  it('are named as visitors see them, all at once', () => {
    const text = told(['public', 'index.html', 'tags/index.html', 'a.txt'], ['page', 'index.html', 'tags/index.html']);
    expect(text).toContain('  /  ');
    expect(text).toContain('  /tags/  ');
    expect(text).not.toContain('a.txt');
  });

  it.each<[readonly [Maker, ...string[]], readonly [Maker, ...string[]]]>([
    [
      ['public', 'tags'],
      ['page', 'tags/a/index.html'],
    ],
    [
      ['page', 'feed.xml'],
      ['public', 'feed.xml/a.txt'],
    ],
  ])('cannot be a file and a folder: %j, %j', (first, second) => {
    expect(told(first, second)).toMatch(/文件夹[\s\S]*移走 public\//);
  });

  it('yield to nobody under an old address, which is taken back where it was written', () => {
    expect(told(['page', 'feed.xml'], ['oldPage', 'feed.xml'])).toMatch(/aliases、oldUrls 或 published-urls\.txt/);
  });

  it('of the program itself that clash are its fault, and said to be', () => {
    expect(told(['page', 'a'], ['search', 'a'])).toContain('程序的错');
  });
});
