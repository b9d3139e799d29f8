/** YAML scalars stay the text that the editor wrote. */
import { describe, expect, it } from 'vitest';
import { loadYaml, readYaml } from '../../../src/reader/yaml.ts';

describe('a scalar', () => {
  it.each([
    '12:30',
    'no',
    'yes',
    'on',
    'null',
    '~',
    'true',
    '2022-10-28',
    '2022-10-28 09:30:00',
    '012',
    '0x1F',
    '1e3',
    '1_000',
    '3.10',
    '.5',
    '.inf',
  ])('stays text: %s', (written) => expect(loadYaml(`value: ${written}`)).toEqual({ value: written }));

  it('stays text as a key too', () => {
    expect(loadYaml('no: 甲\n1.0: 乙\n2024-03-05: 丙')).toEqual({ no: '甲', '1.0': '乙', '2024-03-05': '丙' });
  });

  it('that is absent is nothing', () => {
    expect(loadYaml('summary:\n')).toEqual({ summary: null });
  });
});

describe('reading', () => {
  const read = (text: string) => readYaml('tags.yaml', 1, () => loadYaml(text));

  it('sees an alias bomb before anything unfolds it, and points at its first anchor', () => {
    const levels = [...'bcdefg'].map(
      (key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`,
    );
    expect(read(['# 词表', 'a: &a [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]', ...levels].join('\n'))).toMatchObject({
      problem: { code: 'yaml-alias-bomb', line: 2, column: 4 },
    });
  });

  it('sees data that contains itself', () => {
    expect(read('- &a [*a]')).toMatchObject({ problem: { code: 'yaml-alias-bomb', line: 1, column: 3 } });
  });

  it('has no merge keys, which would hide where a value comes from', () => {
    expect(read('a: &a {x: 甲}\nb:\n  <<: *a')).toEqual({ data: { a: { x: '甲' }, b: { '<<': { x: '甲' } } } });
  });

  it('leaves prototypes alone', () => {
    const reading = read('__proto__:\n  polluted: 甲\n');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys((reading as { data: object }).data)).toEqual(['__proto__']);
  });

  it('passes on what is no fault of the text', () => {
    expect(() =>
      readYaml('a', 1, () => {
        throw new TypeError('ours');
      }),
    ).toThrow('ours');
  });
});
