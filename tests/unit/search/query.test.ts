/** Queries: the phrases they are read as, and the steps that ask for less. */
import { describe, expect, it } from 'vitest';
import { readings } from '../../../src/search/query.ts';

const shown = (query: string) =>
  readings(query).map(
    ({ relaxation, phrases }) => `${relaxation}: ${phrases.map((phrase) => phrase.join('_')).join(' ')}`,
  );

describe('readings', () => {
  it('reads Chinese in one piece, then as words', () => {
    expect(shown('知识产权')).toEqual(['none: 知_识_产_权', 'words: 知_识 产_权']);
  });

  it('parts at punctuation and at spaces between Chinese', () => {
    expect(shown('常志卷，石工泵 渣浆泵')[0]).toBe('none: 常_志_卷 石_工_泵 渣_浆_泵');
  });

  it.each(['GB/T 3216-2016', 'gb/t3216-2016', 'GB-T-3216-2016', 'GB T 3216 2016', 'ＧＢ／Ｔ ３２１６－２０１６'])(
    'reads the code %s in the one way',
    (code) => {
      expect(shown(code)[0]).toBe('none: gb_t_3216_2016');
    },
  );

  it('splits a code at every separator when asked for less', () => {
    expect(shown('GB/T 3216')[1]).toBe('split: gb t 3216');
  });

  it('keeps single characters side by side together, as in names', () => {
    const words = readings('常志卷讲话').find(({ relaxation }) => relaxation === 'words');
    expect(words?.phrases).toContainEqual(['讲', '话']);
    expect(words?.phrases.flat().join('')).toBe('常志卷讲话');
  });

  it('asks for a repeated phrase once', () => {
    expect(shown('泵 泵')).toEqual(['none: 泵']);
  });

  it.each(['', '   ', '，。！', '"', '👍'])('has nothing to look for in %j', (query) => {
    expect(readings(query)).toEqual([]);
  });
});
