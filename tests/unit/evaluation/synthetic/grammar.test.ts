/** Made sentences: every sign is spelled out, and nothing is said twice without need. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/evaluation/random.ts';
import { say, type Grammar } from '../../../../src/evaluation/synthetic/grammar.ts';

const grammar: Grammar = {
  sentence: ['{who}讨论{thing}和{thing}。', '{who}查看{thing}。'],
  who: ['代表'],
  thing: ['台账', '清单'],
};
const said = (count: number) => {
  const random = seeded(1);
  return Array.from({ length: count }, () => say(grammar, 'sentence', random));
};

describe('a made sentence', () => {
  it('spells out signs within signs', () => {
    expect([...new Set(said(100))].sort()).toEqual([
      '代表查看台账。',
      '代表查看清单。',
      '代表讨论台账和清单。',
      '代表讨论清单和台账。',
    ]);
  });

  it('is the same for the same seed', () => {
    expect(said(20)).toEqual(said(20));
  });

  it('names the sign that the grammar does not have', () => {
    expect(() => say({ sentence: ['{who}到会。'] }, 'sentence', seeded(1))).toThrow('{who}');
  });
});
