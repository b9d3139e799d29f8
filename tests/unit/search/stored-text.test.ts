/** Stored text: what the engine reads, and that nothing a reader sees is lost on the way back. */
import { describe, expect, it } from 'vitest';
import { restoreSections, storedWord, storeSections, storeText } from '../../../src/search/stored-text.ts';

describe('storeText', () => {
  it('puts a plain space between tokens, glues connectors, and marks a real space by a glued comma', () => {
    expect(storeText('按GB/T 3216-2016生产')).toBe('按 GBǀ/ Tǀ, 3216ǀ- 2016ǀ 生 产');
  });

  it('ends letters and digits so that no word is the beginning of another', () => {
    const [short = '', long = ''] = [storeText('20'), storeText('2016')];
    expect(long.startsWith(short)).toBe(false);
    expect(storedWord('20')).toBe(short);
    expect(storedWord('泵')).toBe('泵');
  });

  it('lets punctuation stand alone, so that no phrase crosses it', () => {
    expect(storeText('保护，运用')).toBe('保 护 ， 运 用');
  });

  it('parts lines by something that stands alone and is no letter', () => {
    const [first, mark, second] = storeText('甲\n乙').split(' ');
    expect([first, second]).toEqual(['甲', '乙']);
    expect(mark).not.toMatch(/[\p{L}\p{N}\s]/u);
  });

  it.each([
    '渣浆泵',
    '按GB/T 3216-2016生产，10:30开始',
    'a, b,c ,d',
    ', 开头',
    'Slurry pumps (100ZJ-I-A50), made in China.',
    '引用“石工泵”——见《章程》……',
    '第一行\n第二行\n\n',
    '👨‍👩‍👧 和 m²',
    '',
  ])('restores %j', (text) => {
    expect(restoreSections(storeText(text)).map((section) => section.text)).toEqual([text.trim()]);
  });
});

describe('storeSections', () => {
  const sections = [
    { text: '导语。' },
    { id: '知识-产权', text: '知识产权\n保护 IP，运用。' },
    { id: 'a', text: '' },
    { id: 'b', text: 'B' },
  ];

  it('restores sections with the ids of their headings', () => {
    expect(restoreSections(storeSections(sections))).toEqual(
      sections.map((section) => ({ ...section, found: section.text })),
    );
  });

  it('hides the ids from the engine', () => {
    expect(storeSections([{ id: 'hidden-id', text: '泵' }])).not.toContain('hidden');
  });

  it('stores other forms of a character as the one they are found as, and restores them as written', () => {
    const variants = new Map([
      ['標', '标'],
      ['準', '准'],
    ]);
    const stored = storeSections([{ id: 'a', text: '團體標準 GB-T，標' }], variants);
    expect(stored).not.toContain('標');
    expect(restoreSections(stored)).toEqual([{ id: 'a', text: '團體標準 GB-T，標', found: '團體标准 GB-T，标' }]);
  });

  it('restores a document without sections', () => {
    expect(
      restoreSections(storeSections([]))
        .map(({ text }) => text)
        .join(''),
    ).toBe('');
  });
});
