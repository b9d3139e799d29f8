/** Names as people write them lead to the thing they stand for. */
import { describe, expect, it } from 'vitest';
import { foldName, indexNames } from '../../../src/bulletin/names.ts';

describe('two spellings are one name', () => {
  it.each([
    ['海港阀门(滨海)有限公司', '海港阀门（滨海）有限公司'],
    ['ABC泵业', 'ａｂｃ 泵业'],
    ['李 伟', '李\u3000伟'],
  ])('%s and %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('but different characters stay different', () => {
    expect(foldName('宁建国')).not.toBe(foldName('寧建國'));
  });
});

describe('an index of names', () => {
  const index = indexNames([
    { slug: 'haigang', names: ['海港阀门厂有限公司', '海港阀门'] },
    { slug: 'zongchang', names: ['海港阀门总厂', '海港 阀门'] },
  ]);

  it('finds a thing by any of its names', () => {
    expect(index.resolve('海港阀门厂有限公司')).toBe('haigang');
    expect(index.resolve('海港阀门总厂')).toBe('zongchang');
    expect(index.resolve('青山铸造')).toBeUndefined();
  });

  it('leaves a name with its first holder', () => {
    expect(index.resolve('海港阀门')).toBe('haigang');
  });

  it('lists every spelling, for suggestions', () => {
    expect(index.names).toEqual(['海港阀门厂有限公司', '海港阀门', '海港阀门总厂', '海港 阀门']);
  });
});
