/** A speaker as one line of text, there and back. */
import { describe, expect, it } from 'vitest';
import { speakerIn, speakerLine } from '../../../src/editing/speaker-line.ts';

describe('a speaker in one line', () => {
  it.each([
    [{ name: '李伟', org: '甲厂', post: '厂长、书记，联盟理事长' }, '李伟，甲厂，厂长、书记，联盟理事长'],
    [{ name: '李伟', org: '甲厂' }, '李伟，甲厂'],
    [{ name: '李伟', post: '厂长' }, '李伟，，厂长'],
    [{ name: '李伟' }, '李伟'],
  ])('%j is %s, there and back', (speaker, line) => {
    expect(speakerLine(speaker)).toBe(line);
    expect(speakerIn(line)).toEqual(speaker);
  });

  it('may be typed with half-width commas and spaces', () => {
    expect(speakerIn(' 李伟 , 甲厂 ， 厂长 ')).toEqual({ name: '李伟', org: '甲厂', post: '厂长' });
  });

  it('is nobody without a name', () => {
    expect([speakerIn(''), speakerIn('，甲厂，厂长')]).toEqual([undefined, undefined]);
  });
});
