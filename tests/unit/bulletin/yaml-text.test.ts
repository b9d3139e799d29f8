/** Names as YAML writes them: what it reads is what was meant. */
import { describe, expect, it } from 'vitest';
import { flowList, partsOfList } from '../../../src/bulletin/yaml-text.ts';
import { loadYaml } from '../../../src/reader/yaml.ts';

describe('a list between brackets', () => {
  it.each([
    '甲',
    'T/HPA 1',
    '12:30',
    '甲: 乙',
    '甲:',
    '甲 #乙',
    "it's",
    '"双碳"',
    '“双碳”目标',
    '[甲]',
    '@甲',
    '*甲',
    '- 甲',
    'a\\b',
    '',
  ])('says what it is given: %j', (name) =>
    expect(loadYaml(`x: ${flowList([name, '乙'])}`)).toEqual({ x: [name, '乙'] }),
  );

  it('quotes only what needs it', () => {
    expect(flowList(['标准', '甲: 乙', "it's: so"])).toBe(`[标准, '甲: 乙', "it's: so"]`);
  });
});

it.each([
  ['标准、章程', ['标准', '章程']],
  [' 标准，章程 ；选举;讲话, 党建、', ['标准', '章程', '选举', '讲话', '党建']],
  ['【标准、章程】', ['标准', '章程']],
  ['［标准］', ['标准']],
  ['、', []],
])('%j has the parts %j', (text, parts) => expect(partsOfList(text)).toEqual(parts));
