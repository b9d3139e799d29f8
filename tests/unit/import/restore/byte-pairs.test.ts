/** Byte pairs that fell apart: the samples seen in real pages come about as thought, and are put together again. */
import { describe, expect, it } from 'vitest';
import { damage, traditional } from '../../../../src/evaluation/import/damage.ts';
import { mendings } from '../../../../src/import/restore/byte-pairs.ts';
import { glossesIn, withoutGlosses } from '../../../../src/import/restore/glosses.ts';
import { HALF_WIDTH_MARKS } from '../../../../src/import/restore/replaced-marks.ts';
import { Worksheet } from '../../../../src/import/restore/worksheet.ts';

function mended(text: string, replaced = HALF_WIDTH_MARKS): string {
  const sheet = new Worksheet(text);
  for (let round = 0; round < 3; round++) {
    sheet.revise(withoutGlosses(glossesIn(sheet.text)));
    sheet.revise(mendings(sheet.text, new Set(replaced)).map((mending) => ({ kind: 'bytes', ...mending })));
  }
  return sheet.text;
}

/** What was written, the characters glossed, and what was seen. */
const SAMPLES = [
  ['督促广大企业', '业购', '督促?gòu)V大企業(yè)'],
  ['行业百强企业', '业强购', '行業(yè)百?gòu)?qiáng)企業(yè)'],
  ['推动当地创新能力', '动创数', '推動(dòng)當?shù)貏?chuàng)新能力'],
  ['召开。县政协原主席', '协', '召開??h政協(xié)原主席'],
  ['规模总量和发展', '规发', '規(guī)??偭亢桶l(fā)展'],
  ['沿海“T”字带', '', '沿?!癟”字帶'],
  ['因素。可以是外部施加的因素，也可以', '', '因素??梢允峭獠渴┘拥囊蛩?,也可以'],
  ['国内外众多', '国内', '國(guó)內(nèi)外眾多'],
] as const;

describe('damage', () => {
  it.each(SAMPLES)('of %s, with %s glossed, is %s', (text, glossed, seen) => {
    expect(damage(text, { glossed: [...glossed].map(traditional), marks: true }).text).toBe(seen);
  });

  it('drops a byte of the user-defined rows without a trace', () => {
    expect(damage('一。”国内外众多', { glossed: ['國', '內'], marks: true }).text).toBe('一?!眹(guó)內(nèi)外眾多');
  });

  it('heeds where characters begin when told to', () => {
    expect(damage('督促广大企业', { glossed: ['購', '業'], marks: true, aligned: true }).text).toBe('督促廣大企業(yè)');
  });
});

describe('byte pairs', () => {
  it.each(SAMPLES)('of %s are put together again', (text, _, seen) => {
    expect(mended(seen).replace(',', '，')).toBe(traditional(text));
  });

  it('are put together around a byte that vanished before its gloss', () => {
    expect(mended('一?!眹(guó)內(nèi)外眾多')).toMatch(/^一.”國內外眾多$/);
  });

  it('are put together where two bytes between them vanished', () => {
    const text = '明文传输的部分，这部分数据';
    // 輸的 are DD94 B5C4, and 94B5 is 數; ，這 are A3AC DF40, of which ACDF belongs to the user-defined rows
    const seen = damage(text, { glossed: ['這', '數'], marks: false }).text;
    expect(seen).toBe('明文傳輸?shù)牟糠郑@(zhè)部分數(shù)据');
    expect(mended(seen, [])).toBe(traditional(text));
  });

  it('are no rare character where common ones could have lost two bytes', () => {
    // 家會展 are BCD2 95FE D5B9: D295 is 視, FED5 belongs to the user-defined rows, and 95B9 is a character of no text
    const seen = damage('在国家会展中心', { glossed: ['視'], marks: false }).text;
    expect(seen).toBe('在國家?shì)怪行?');
    expect(mendings(seen, new Set())[0]).toMatchObject({
      after: expect.stringMatching(/^會./) as string,
      guessed: true,
    });
  });

  it('are put together when Markdown has escaped a letter since', () => {
    expect(mended('督促?gòu)V大\\_')).toBe('督促廣大\\_');
  });

  it('lose the gloss of a character made of the end of one and a letter', () => {
    const seen = damage('因此，File', { glossed: ['現'], marks: false }).text;
    expect(seen).toBe('因此，F(xiàn)ile');
    expect(mended(seen)).toBe('因此，File');
  });

  it.each(['這是什麼?我們怎麼辦?', '真的嗎??', '好!', '見 https://example.org/?gòu)V大', '`?gòu)V大`'])(
    'that never fell apart are left alone: %s',
    (text) => {
      expect(mended(text)).toBe(text);
    },
  );

  it('are not thought to have a mark between them that the text still has', () => {
    expect(mended('召開??h政協', [])).toBe('召開??h政協');
  });

  it('say where a byte was guessed', () => {
    expect(mendings('督促?gòu)V大', new Set())).toEqual([{ start: 2, end: 8, after: '廣', guessed: false }]);
    expect(mendings('召開??h政協', new Set('?'))).toEqual([{ start: 2, end: 5, after: '。縣', guessed: true }]);
  });

  it('end at the end of a line', () => {
    expect(mended('督促?gòu)\n大企業')).toMatch(/\n大企業$/);
  });
});
