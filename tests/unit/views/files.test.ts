/** The files that a site publishes: those that its pages lead to, and no others. */
import { describe, expect, it } from 'vitest';
import { publishedFiles, publishedPictures } from '../../../src/views/files.ts';
import { bulletinText, memberText } from '../../builders.ts';
import { siteOf, type SiteParts } from './site.ts';

const published = (files: Record<string, string>, parts?: SiteParts) => {
  const { library, settings } = siteOf(files, parts);
  return publishedFiles(library, settings);
};

describe('the published files', () => {
  it('are attachments, linked files and the logo, each once and in order', () => {
    const files = {
      'bulletins/2024/a/index.md': bulletinText({
        fields: 'attachments: [{title: 纪要, file: "./会议 纪要.docx"}]',
        body: '见[名单](<./名单 100%25.xlsx>)和[纪要](<./会议 纪要.docx>)。',
      }),
      'bulletins/2024/a/会议 纪要.docx': '',
      'bulletins/2024/a/名单 100%.xlsx': '',
      'bulletins/2024/a/没有链接.xlsx': '',
      'logo.svg': '',
    };
    expect(published(files, { logo: './logo.svg' })).toEqual([
      'bulletins/2024/a/会议 纪要.docx',
      'bulletins/2024/a/名单 100%.xlsx',
      'logo.svg',
    ]);
  });

  it('are only those that are there', () => {
    const files = { 'bulletins/2024/a/index.md': bulletinText({ body: '见[名单](./名单.xlsx)。' }) };
    expect(published(files)).toEqual([]);
  });

  it('of a draft are as hidden as the draft', () => {
    const files = {
      'bulletins/2024/a/index.md': bulletinText({ fields: 'draft: true', body: '见[名单](./名单.xlsx)。' }),
      'bulletins/2024/a/名单.xlsx': '',
    };
    expect(published(files)).toEqual([]);
    expect(published(files, { drafts: true })).toEqual(['bulletins/2024/a/名单.xlsx']);
  });
});

describe('the published pictures', () => {
  const pictures = (files: Record<string, string>, parts?: SiteParts) => {
    const { library, settings } = siteOf(files, parts);
    return publishedPictures(library, settings);
  };

  it('are those in texts, covers, logos of units and portraits of those who speak, each once and in order', () => {
    const files = {
      'bulletins/2024/a/index.md': bulletinText({
        fields: 'cover: ./封面.jpg\nspeakers: [{name: 王海}]',
        body: '![图](./图.png) ![又](./图.png) ![外](https://other.example.org/b.png) ![没有](./没有.png)',
      }),
      'bulletins/2024/a/封面.jpg': '',
      'bulletins/2024/a/图.png': '',
      'bulletins/2024/a/没有用.png': '',
      'members/harbour.md': memberText('海港阀门厂', 'role: 成员单位\nlogo: ./harbour.svg'),
      'members/harbour.svg': '',
      'pages/about.mdx': '---\ntitle: 关于\n---\n\n<Figure src="./about.png" alt="图" />\n',
      'pages/about.png': '',
      'speakers.yaml': '- {name: 王海, portrait: ./people/wang.jpg}\n- {name: 李山, portrait: ./people/li.jpg}\n',
      'people/wang.jpg': '',
      'people/li.jpg': '',
      'logo.svg': '',
    };
    expect(pictures(files, { logo: './logo.svg' })).toEqual([
      'bulletins/2024/a/图.png',
      'bulletins/2024/a/封面.jpg',
      'members/harbour.svg',
      'pages/about.png',
      'people/wang.jpg',
    ]);
  });

  it('of a draft are as hidden as the draft', () => {
    const files = {
      'bulletins/2024/a/index.md': bulletinText({ fields: 'draft: true', body: '![图](./图.png)' }),
      'bulletins/2024/a/图.png': '',
    };
    expect(pictures(files)).toEqual([]);
    expect(pictures(files, { drafts: true })).toEqual(['bulletins/2024/a/图.png']);
  });
});
