/** Progress: one line that changes on a terminal, plain lines in a log. */
import { describe, expect, it } from 'vitest';
import { progress } from '../../../src/build/progress.ts';

function watched(isTTY: boolean): string {
  let text = '';
  const line = progress({ isTTY, write: (part) => (text += part) });
  line.doing('正在检查……');
  line.done('检查完了');
  line.doing('正在生成……');
  line.done('生成完了');
  return text;
}

describe('progress', () => {
  it('in a log is what was done, line by line, without control characters', () => {
    expect(watched(false)).toBe('检查完了\n生成完了\n');
  });

  it('on a terminal shows what is going on, and wipes it when it is done', () => {
    const shown = watched(true)
      .split('\n')
      .map((line) => line.split('\r\u001b[2K').at(-1));
    expect(shown).toEqual(['检查完了', '生成完了', '']);
    expect(watched(true)).toContain('正在检查……');
  });
});
