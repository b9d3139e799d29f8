/** A new entry looks like those above it, and those stay as they are. */
import { describe, expect, it } from 'vitest';
import { appendItem } from '../../../src/editing/append-item.ts';
import { loadYaml } from '../../../src/reader/yaml.ts';

const FIELDS = [
  ['label', '安全阀'],
  ['slug', 'valves'],
] as const;

describe('an entry', () => {
  it.each([
    ['', '- label: 安全阀\n  slug: valves\n'],
    ['[]\n', '- label: 安全阀\n  slug: valves\n'],
    ['# 词表\n', '# 词表\n\n- label: 安全阀\n  slug: valves\n'],
    ['- label: 甲\n  slug: a\n- label: 乙\n  slug: b\n', '- label: 安全阀\n  slug: valves\n'],
    ['- label: 甲\n  slug: a\n\n- label: 乙\n  slug: b\n', '\n- label: 安全阀\n  slug: valves\n'],
    ['- label: 甲\n  slug: a', '\n\n- label: 安全阀\n  slug: valves\n'],
    ['  -   label: 甲\n      slug: a\n  -   label: 乙\n      slug: b\n', '  -   label: 安全阀\n      slug: valves\n'],
    ['- { label: 甲, slug: a }\n- { label: 乙, slug: b }\n', '- { label: 安全阀, slug: valves }\n'],
    ['- label: 甲\r\n  slug: a\r\n- label: 乙\r\n  slug: b\r\n', '- label: 安全阀\r\n  slug: valves\r\n'],
  ])('is added to %j', (text, added) => {
    const now = appendItem(text, FIELDS);
    expect(now.endsWith(added)).toBe(true);
    expect(now.startsWith(text.replace('[]\n', '').trimEnd())).toBe(true);
    expect((loadYaml(now) as unknown[]).at(-1)).toEqual({ label: '安全阀', slug: 'valves' });
  });

  it('may have a note above it', () => {
    expect(appendItem('', FIELDS, '请核对')).toBe('# 请核对\n- label: 安全阀\n  slug: valves\n');
  });
});
