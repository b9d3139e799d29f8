/** Blog posts of all kinds become content that has no problem, and what cannot is named. */
import { describe, expect, it } from 'vitest';
import { readBlogPost, type BlogPost } from '../../../../src/evaluation/convert/blog-post.ts';
import { contentFolder } from '../../../../src/evaluation/convert/content-folder.ts';
import { plainMarkdown } from '../../../../src/evaluation/convert/plain-markdown.ts';
import { contentOf, problemsOf } from '../../../builders.ts';

const postText = (fields: string, body = '正文。') => `---\n${fields}\n---\n\n${body}\n`;

function readPost(fields: string, path = 'a/index.md'): BlogPost {
  const post = readBlogPost(path, postText(fields));
  if ('leftOut' in post) throw new Error(post.leftOut);
  return post;
}

const postNamed = (path: string, title: string, tags: string, body = `${path}的正文。`): BlogPost => ({
  ...readPost(`title: ${title}\ndate: 2024-03-05\ntags: ${tags}`, path),
  body,
});

/** The content made of `posts`, which must pass the check. */
function checkedContent(posts: readonly BlogPost[]) {
  const files = Object.fromEntries([...contentFolder(posts).files].filter(([file]) => file !== 'site.yaml'));
  expect(problemsOf(files)).toEqual([]);
  return contentOf(files);
}

describe('a blog post', () => {
  it.each([
    ['date: 2021-03-02T23:30:00+08:00', 'a.md'],
    ['date: 2021/3/2 9:00', 'a.md'],
    ['date: "20210302"', 'a.md'],
    ['pubDate: March 2nd, 2021', 'a.md'],
    ['publishDate: 2 Mar 2021', 'a.md'],
    ['layout: post', '_posts/2021-03-02-a.md'],
    ['date: "{{ now }}"', '2021/03/02/a.md'],
  ])('has the day that “%s” in %s names', (field, path) => {
    expect(readPost(`title: 题\n${field}`, path).date).toBe('2021-03-02');
  });

  it('has its tags as a list or in one line, its categories where it has no tags, and its authors', () => {
    const tagsOf = (fields: string) => readPost(`title: 题\ndate: 2021-03-02\n${fields}`).tags;
    expect(tagsOf('tags: [甲, 乙, 甲]\ncategories: 丙')).toEqual(['甲', '乙']);
    expect(tagsOf('tags: 甲，乙')).toEqual(['甲', '乙']);
    expect(tagsOf('tags:\ncategories:\n  - [丙, 丁]')).toEqual(['丙', '丁']);
    expect(readPost('title: 题\ndate: 2021-03-02\nauthors:\n  - name: 张三\n    url: x').authors).toEqual(['张三']);
  });

  it('is left out where something is missing that nobody could add', () => {
    const reason = (text: string) => (readBlogPost('a.md', text) as { leftOut?: string }).leftOut;
    expect(reason('+++\ntitle = "题"\n+++\n')).toBe('没有 YAML 开头');
    expect(reason(postText('title: "题'))).toBe('YAML 读不出');
    expect(reason(postText('date: 2021-03-02'))).toBe('没有标题');
    expect(reason(postText('title: 题\ndate: 昨天'))).toBe('没有日期');
    expect(reason(postText('title: 题\ndate: 2021-02-30'))).toBe('没有日期');
    expect(reason(postText('title: 题\ndate: 2021-03-02\ndraft: true'))).toBe('草稿');
    expect(reason(postText('title: 题\ndate: 2021-03-02', '![图](a.png)'))).toBe('没有正文');
  });
});

describe('plain Markdown', () => {
  it('keeps headings, words and code, and nothing that a rule could refuse', () => {
    const body = [
      '# 标题 [链接](http://a.b/c d)',
      '<div onclick="x()">框里<br>的字</div>',
      '一个[坏链接](../没有.md)、![图](http://a/b.png)和 <b>粗体没有收尾，注[^1]。',
      '- 1 * 2 < 3\n- [另一个](a b)',
      '{% raw %}{{< ref "a" >}}',
      '```js\nconst a = "<b>";\n```',
      '[^1]: 注的文字',
    ].join('\n\n');
    const plain = plainMarkdown(body);
    const [bulletin] = checkedContent([postNamed('a.md', '题', '甲', plain)]).bulletins;
    expect(bulletin?.anatomy).toMatchObject({ links: [], pictures: [], elements: [], htmlFaults: [] });
    expect(bulletin?.anatomy.headings).toHaveLength(1);
    const words = bulletin?.anatomy.sections.map(({ text }) => text).join('\n') ?? '';
    for (const kept of ['框里', '的字', '一个坏链接、和', '1 * 2 < 3', 'const a = "<b>";', '注的文字'])
      expect(words).toContain(kept);
    expect(words).not.toMatch(/raw|ref|onclick/);
  });
});

describe('a content folder of posts', () => {
  it('has one address and one title for each', () => {
    const content = checkedContent([
      postNamed('2023/A B.md', '周报', '甲'),
      postNamed('2024/a-b/index.md', '周报', '甲'),
      postNamed('2024/12.md', '12', '甲'),
    ]);
    expect(content.bulletins.map(({ slug }) => slug).toSorted()).toEqual(['a-b', 'a-b-2', 'post-12']);
    expect(new Set(content.bulletins.map(({ data }) => data.title)).size).toBe(3);
  });

  it('has every tag once, spelt as most spell it', () => {
    const content = checkedContent([
      postNamed('a.md', '一', '[istio, 网络]'),
      postNamed('b.md', '二', '[Istio, ISTIO]'),
      postNamed('c.md', '三', '[Istio, C++, C]'),
    ]);
    expect(content.tags.map(({ data }) => data.label).toSorted()).toEqual(['C', 'C++', 'Istio', '网络']);
    expect(content.bulletins.map(({ data }) => data.tags)).toContainEqual(['Istio']);
  });

  it('takes one of two that say the same word for word, whatever their order', () => {
    const posts = [postNamed('b.md', '二', '甲', '同样的话。'), postNamed('a.md', '一', '甲', '同样的话。')];
    expect(contentFolder(posts)).toEqual(contentFolder(posts.toReversed()));
    expect(contentFolder(posts).copies).toEqual(['b.md']);
  });
});
