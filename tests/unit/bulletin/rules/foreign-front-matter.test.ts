/** Simple TOML becomes YAML; programs are refused and stay as they are. */
import { describe, expect, it } from 'vitest';
import { foreignFrontMatter } from '../../../../src/bulletin/rules/foreign-front-matter.ts';
import { mend } from '../../../../src/editing/mend.ts';

const mended = (text: string) => mend(text, foreignFrontMatter.check({ file: 'a.md', text })).text;

describe('TOML', () => {
  it('of single lines is YAML with another sign', () => {
    const toml =
      '+++\n# 注\ntitle = "甲\\"乙"\ndate = 2024-03-05 # 那天\ntags=["丙", "丁"]\ndraft = true\n+++\n\n正文 = 戊\n';
    const yaml =
      '---\n# 注\ntitle: "甲\\"乙"\ndate: 2024-03-05 # 那天\ntags: ["丙", "丁"]\ndraft: true\n---\n\n正文 = 戊\n';
    expect(mended(toml)).toBe(yaml);
  });

  it.each(['[extra]\na = 1', 'a = """甲\n乙"""', "a = '''甲'''", 'a = [\n"甲"\n]', 'a = { b = 1 }', 'a.b = 1'])(
    'that says more is left to the editor: %j',
    (lines) => expect(mended(`+++\n${lines}\n+++\n`)).toBe(`+++\n${lines}\n+++\n`),
  );
});

it('a word behind the hyphens that says YAML is taken away', () => {
  expect(mended('--- yaml\ntitle: 甲\n---\n')).toBe('---\ntitle: 甲\n---\n');
});

it.each(['---js', '---json', '--- 说明', ';;;'])('%s stays', (fence) => {
  expect(foreignFrontMatter.check({ file: 'a.md', text: `${fence}\n{}\n---\n` })).toHaveLength(1);
  expect(mended(`${fence}\n{}\n---\n`)).toBe(`${fence}\n{}\n---\n`);
});
