/** What the import says around a proposal: why not, what next, and goodbye. */
import { describe, expect, it } from 'vitest';
import {
  goodbyeText,
  newTally,
  obstacles,
  problemLines,
  refusalText,
  sumText,
} from '../../../src/build/import-messages.ts';
import type { Problem } from '../../../src/bulletin/problem.ts';
import { proposalOf } from '../import/stages.ts';

const problem = (severity: Problem['severity'], message: string): Problem => ({
  file: 'bulletins/2024/a.md',
  line: 1,
  column: 1,
  code: 'x',
  severity,
  message,
  help: '改一改',
});

const HELD = { colour: false, held: true };

describe('what stands against writing', () => {
  it('is nothing for a whole proposal, whatever may be warned of', () => {
    expect(obstacles(proposalOf(), [problem('warning', '提醒一下')])).toEqual([]);
    expect(problemLines(proposalOf(), [problem('warning', '提醒一下')], HELD)).toBe(
      '  提醒  提醒一下\n    怎么改：改一改',
    );
  });

  it('is a missing date, with what is known of it and how to give it', () => {
    const lines = problemLines(proposalOf({ extraction: { date: undefined, dateHints: ['≥ 2022-10'] } }), [], HELD);
    expect(lines).toMatch(/^ {2}还不能写入 {2}没有找到日期，只知道 ≥ 2022-10\n {4}怎么办：.*--date-hint 2022-10-28/);
  });

  it('is a missing title, and every error of the check', () => {
    const proposal = proposalOf({ extraction: { title: undefined } });
    expect(obstacles(proposal, [problem('error', '标签不认识')]).map(({ message }) => message)).toEqual([
      '没有找到标题',
      '标签不认识',
    ]);
  });
});

it('in a folder of its own a bulletin may have what its alliance would not take, which is told', () => {
  expect(problemLines(proposalOf(), [problem('error', '标签不认识')], { colour: false, held: false })).toBe(
    '  以后要改  标签不认识\n    怎么办：改一改',
  );
});

describe('the last words', () => {
  const tally = (counts: Partial<ReturnType<typeof newTally>>) => ({ ...newTally(), ...counts });

  it('sum up many drafts, and not one', () => {
    expect(sumText(tally({ written: 2, skipped: 1, held: 1, refused: 1 }), 'write', 3)).toMatch(
      /^共 5 份稿件：写入 2 篇，跳过 1 篇，还不能写入 1 篇，不能导入 1 份。\n文件夹里另有 3 个文件不是稿件，没有理会。\n/,
    );
    expect(sumText(tally({ written: 1 }), 'write', 0)).not.toContain('共');
  });

  it('say what to do next', () => {
    expect(sumText(tally({ shown: 1 }), 'show', 0)).toContain('--yes');
    expect(sumText(tally({ shown: 1 }), 'rehearse', 0)).toContain('--dry-run');
    expect(sumText(tally({ written: 1 }), 'ask', 0)).toContain('draft: true');
    expect(sumText(tally({ skipped: 1 }), 'ask', 0)).toBe('');
    expect(sumText(tally({ refused: 1 }), 'show', 0)).toBe('');
  });

  it('to a person who leaves say what is there', () => {
    expect(goodbyeText(newTally())).toBe('再见。没有写入任何文件。');
    expect(goodbyeText(tally({ written: 2 }))).toBe('再见。已经写入的 2 篇都在，其余的没有动。');
  });
});

it('a file that cannot be imported is named, with the reason and the remedy', () => {
  expect(refusalText('照片.png', { message: '这是图片', help: '转成文字' }, false)).toBe(
    '照片.png  不能导入  这是图片\n    怎么办：转成文字',
  );
});
