/** Damage by glosses: when a text is damaged, and which glosses somebody wrote. */
import { describe, expect, it } from 'vitest';
import { glossesIn, isDamaged, wordsWithNotes } from '../../../../src/import/restore/glosses.ts';

describe('a text', () => {
  it('is damaged with five glosses of three characters', () => {
    expect(isDamaged('業(yè)業(yè)業(yè)產(chǎn)創(chuàng)')).toBe(true);
  });

  it('is not damaged with fewer glosses, or with glosses of fewer characters', () => {
    expect(isDamaged('業(yè)業(yè)產(chǎn)創(chuàng)')).toBe(false);
    expect(isDamaged('業(yè)業(yè)業(yè)業(yè)產(chǎn)產(chǎn)')).toBe(false);
  });

  it('is not damaged by glosses without tone, of Simplified characters or in code', () => {
    expect(isDamaged('國(guo)業(ye)產(chan)創(chuang)聯(lian)動(dong)')).toBe(false);
    expect(isDamaged('亳(bó)州、歙(shè)县、涪(fú)陵、郯(tán)城、鄄(juàn)城、莘(shēn)县')).toBe(false);
    expect(isDamaged('```\n業(yè)業(yè)業(yè)產(chǎn)創(chuàng)\n```')).toBe(false);
  });
});

describe('a note on pronunciation', () => {
  it('is that of a word which stands plain at least twice, and not less often than with it', () => {
    expect(wordsWithNotes('井陘(xíng)縣位於太行山，井陘礦區，井陘老城。')).toEqual(new Set(['陘']));
    expect(wordsWithNotes('井陘(xíng)縣，井陘礦區。')).toEqual(new Set());
    expect(wordsWithNotes('業(yè)業(yè)業(yè)業業')).toEqual(new Set());
  });

  it('is found where its bracket is', () => {
    expect(glossesIn('工業(yè)泵').map(({ start, end, word }) => [start, end, word])).toEqual([[2, 6, '業']]);
  });
});
