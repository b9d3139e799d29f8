/** Where old addresses lead. */
import { describe, expect, it } from 'vitest';
import { redirects } from '../../../src/library/redirects.ts';
import { bulletinText, libraryOf, memberText } from '../../builders.ts';

const FILES = {
  'bulletins/2024/a.md': bulletinText({
    title: '春季例会',
    fields: 'aliases: [old, /2019/03/x.html]\nspeakers: [{name: 李伟}]\ntags: [标准]',
  }),
  'bulletins/2024/d.md': bulletinText({ title: '草稿', fields: 'draft: true\naliases: [drafted]' }),
  'members/harbour.md': memberText('海港阀门厂有限公司', 'role: 成员单位\noldUrls: [gang]'),
  'pages/about.md': '---\ntitle: 关于\naliases: [/about.html]\n---\n',
  'speakers.yaml': '- {name: 李伟, slug: li-wei, oldUrls: [li]}\n- {name: 没讲过话, oldUrls: [silent]}\n',
  'tags.yaml': '- {label: 标准, slug: standards, oldUrls: [norms]}\n',
  'published-urls.txt': '/bulletins/gone/ gone\n/bulletins/a/ gone\n/bulletins/old/ gone\n/files/a.pdf gone\n/kept/\n',
};

describe('old addresses', () => {
  it('lead to the pages of every kind, in the order of addresses', () => {
    expect(redirects(libraryOf(FILES), '/')).toEqual([
      { status: 301, from: '/2019/03/x.html', to: '/bulletins/a/', title: '春季例会' },
      { status: 301, from: '/about.html', to: '/about/', title: '关于' },
      { status: 410, from: '/bulletins/gone/' },
      { status: 301, from: '/bulletins/old/', to: '/bulletins/a/', title: '春季例会' },
      { status: 410, from: '/files/a.pdf' },
      { status: 301, from: '/members/gang/', to: '/members/harbour/', title: '海港阀门厂有限公司' },
      { status: 301, from: '/speakers/li/', to: '/speakers/li-wei/', title: '李伟' },
      { status: 301, from: '/tags/norms/', to: '/tags/standards/', title: '标准' },
    ]);
  });

  it('of a draft lead nowhere until it is published', () => {
    const from = (drafts: boolean) => redirects(libraryOf(FILES, { drafts }), '/').map((redirect) => redirect.from);
    expect(from(true).filter((path) => !from(false).includes(path))).toEqual(['/bulletins/drafted/']);
  });
});
