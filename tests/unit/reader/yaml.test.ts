/** YAML scalars stay the text that the editor wrote. */
import { describe, expect, it } from 'vitest';
import { loadYaml, readYaml } from '../../../src/reader/yaml.ts';
import { placesOf } from '../../builders.ts';

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
  const read = (text: string) => readYaml('tags.yaml', 1, text);

  it('sees an alias bomb before anything unfolds it, and points at its first anchor', () => {
    const levels = [...'bcdefg'].map(
      (key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`,
    );
    expect(read(['# 词表', 'a: &a [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]', ...levels].join('\n'))).toMatchObject({
      problems: [{ code: 'yaml-alias-bomb', line: 2, column: 4 }],
    });
  });

  it('sees data that contains itself', () => {
    expect(read('- &a [*a]')).toMatchObject({ problems: [{ code: 'yaml-alias-bomb', line: 1, column: 3 }] });
  });

  it('has no merge keys, which would hide where a value comes from', () => {
    expect(read('a: &a {x: 甲}\nb:\n  <<: *a')).toMatchObject({
      data: { a: { x: '甲' }, b: { '<<': { x: '甲' } } },
      problems: [],
    });
  });

  it('leaves prototypes alone', () => {
    const reading = read('__proto__:\n  polluted: 甲\n');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys((reading as { data: object }).data)).toEqual(['__proto__']);
  });

  it('reads on behind a line that it cannot read, and tells whose line that was', () => {
    const { data, lost, problems } = read('title: 甲\nplace: [乙\n- 丙\nkind: 丁\nissue: "3" 期\nsummary: 戊');
    expect(data).toEqual({ title: '甲', kind: '丁', summary: '戊' });
    expect(lost).toEqual(['place', 'issue']);
    expect(placesOf(problems)).toEqual(['2:8 yaml-syntax', '3:1 yaml-syntax', '5:12 yaml-syntax']);
  });

  it('gives up on what is no YAML at all', () => {
    const { data, problems } = read('a: "\n'.repeat(100));
    expect(data).toBeUndefined();
    expect(problems.length).toBeLessThanOrEqual(20);
  });
});
