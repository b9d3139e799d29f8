/** Pinyin in brackets: whose it is. */
import { describe, expect, it } from 'vitest';
import { bracketsIn, glossed } from '../../../../src/import/restore/pinyin-gloss.ts';

/** For each bracket the characters that it spells. */
const words = (text: string) => bracketsIn(text).map(glossed);

describe('a gloss', () => {
  it.each([
    ['業(yè)', '業'],
    ['業（yè）', '業'],
    ['業(Yè)', '業'],
    ['業( yè )', '業'],
    ['業(ye\u0300)', '業'],
    ['產(chǎn)', '產'],
    ['產(chăn)', '產'],
    ['動(dònɡ)', '動'],
    ['發(fɑ̄)', '發'],
    ['綠(lǜ)', '綠'],
    ['綠(lù)', '綠'],
    ['單(chán)', '單'],
  ])('is the pinyin of the Traditional character before it, in any tone: %s', (text, word) => {
    expect(words(text)).toEqual([word]);
  });

  it.each([
    ['們(men)', '們'],
    ['麼(me)', '麼'],
    ['著(zhe)', '著'],
    ['國(guo)', ''],
    ['漢(Han)', ''],
  ])('has no tone only where the reading has none: %s', (text, word) => {
    expect(words(text)).toEqual([word]);
  });

  it.each([
    ['構成(gòuchéng)', '構成'],
    ['構成(gòu chéng)', '構成'],
    ['構成(guchng)', '構成'],
    ['渣漿泵(zhājiāngbèng)', '渣漿泵'],
  ])('can be that of a word: %s', (text, word) => {
    expect(words(text)).toEqual([word]);
  });

  it.each(['亳(bó)', '業(R&D)', '業(pH)', 'IBM(yè)', '業(一)', '業(a)', '業(gōng)', '机构(jīgòu)', '業(5)'])(
    'is not %s',
    (text) => {
      expect(words(text).filter((word) => word !== '')).toEqual([]);
    },
  );
});
