/** The files that a site publishes: those that its pages lead to, and no others. */
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../../src/views/files.ts';
import { bulletinText } from '../../builders.ts';
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
