/** Problems as GitLab reads them. */
import { expect, it } from 'vitest';
import { gitlabReport } from '../../../../src/bulletin/report/gitlab.ts';
import { DATE, TITLE } from './problems.ts';

interface Item {
  readonly fingerprint: string;
}

it('has what GitLab asks for: description, name, fingerprint, severity, place', () => {
  expect(JSON.parse(gitlabReport([DATE, TITLE], 'content/'))).toEqual([
    {
      description: '日期“2024-02-30”不存在。怎么改：对照原稿改正',
      check_name: 'impossible-date',
      fingerprint: 'impossible-date:content/bulletins/2024/会议 一.md:日期“2024-02-30”不存在:1',
      severity: 'blocker',
      location: { path: 'content/bulletins/2024/会议 一.md', lines: { begin: 3 } },
    },
    expect.objectContaining({ check_name: 'duplicate-title', severity: 'minor' }),
  ]);
});

it('keeps the fingerprint of a problem that moves to another line, and tells twins apart', () => {
  const items = JSON.parse(gitlabReport([DATE, { ...DATE, line: 9 }], '')) as Item[];
  const moved = JSON.parse(gitlabReport([{ ...DATE, line: 5 }], '')) as Item[];
  expect(moved[0]?.fingerprint).toBe(items[0]?.fingerprint);
  expect(items[1]?.fingerprint).not.toBe(items[0]?.fingerprint);
});

it('is an empty list when there is nothing to say', () => expect(gitlabReport([], '')).toBe('[]'));
