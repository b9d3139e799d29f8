/** Forms of characters: what OpenCC writes for Taiwan and Hong Kong is found as what it came from. */
import { Converter } from 'opencc-js';
import SIMPLIFIED_TO_TRADITIONAL from 'opencc-js/dict/STCharacters';
import { describe, expect, it } from 'vitest';
import { hanVariants } from '../../../src/build/han-variants.ts';
import { asFound } from '../../../src/search/variants.ts';

const variants = hanVariants();

describe('the variants', () => {
  it.each(['t', 'tw', 'hk'] as const)('lead back from %s to every Simplified character', (to) => {
    const convert = Converter({ from: 'cn', to });
    const lost = SIMPLIFIED_TO_TRADITIONAL.split('|')
      .map((pair) => pair.split(' ')[0] ?? '')
      .filter((character) => character.length === 1 && [...convert(character)].join('').length === 1)
      .filter((character) => asFound(convert(character), variants) !== asFound(character, variants));
    expect(lost).toEqual([]);
  });

  it('lead somewhere at once, not by way of another', () => {
    for (const [form, found] of variants) expect([form, variants.get(found)]).toEqual([form, undefined]);
  });

  it('keep the length of a text', () => {
    for (const [form, found] of variants) expect([form.length, found.length]).toEqual([1, 1]);
  });

  it('know what a reader in Taiwan types', () => {
    expect(asFound('知識產權著作裡臺灣羣眾', variants)).toBe('知识产权着作里台湾群众');
  });

  it('leave Simplified Chinese alone', () => {
    const text = '渣浆泵产业联盟于2022年成立，干什么都不怕，后来群众核实';
    expect(asFound(text, variants)).toBe(text);
  });
});
