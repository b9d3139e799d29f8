/** A new alliance's folder: little in it, and nothing wrong with it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newContent, type AllianceWishes } from '../../../src/editing/new-content.ts';
import { checkContent } from '../../../src/reader/check.ts';
import { temporaryFolder } from '../../fixtures.ts';

async function checked(wishes: Omit<AllianceWishes, 'date'>) {
  const root = await temporaryFolder();
  for (const { file, text } of newContent({ ...wishes, date: '2024-03-05' })) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return checkContent(root, { drafts: false });
}

describe('the new folder', () => {
  it.each<[string, Omit<AllianceWishes, 'date'>]>([
    ['with nothing but a name', { name: '滨海市特种阀门产业联盟', units: [], tags: [] }],
    [
      'with units and tags',
      { name: '阀门联盟', shortName: '阀联', units: ['海港阀门厂有限公司', '滨海大学'], tags: ['标准', '会议'] },
    ],
    [
      'with signs that YAML reads its own way',
      { name: '甲: "乙" #丙', units: ['- 甲', '乙: 丙', '#丁'], tags: ['[戊]', '是', '12:30'] },
    ],
    [
      'with names that sound alike or come twice',
      { name: '联盟', units: ['石厂', '十厂', '石厂'], tags: ['标准', '表准', '标准'] },
    ],
  ])('has no problem %s', async (_, wishes) => {
    const { problems, reading } = await checked(wishes);
    expect(problems).toEqual([]);
    expect(reading.settings?.name).toBe(wishes.name);
    expect(reading.content.members.map(({ data }) => data.name).toSorted()).toEqual(
      [...new Set(wishes.units)].toSorted(),
    );
    expect(reading.content.tags.map(({ data }) => data.label)).toEqual([...new Set(wishes.tags)]);
  });

  it('gives the first unit the first role and the others the last', async () => {
    const { reading } = await checked({ name: '联盟', units: ['甲厂', '乙厂', '丙厂'], tags: [] });
    const roles = Object.fromEntries(reading.content.members.map(({ data }) => [data.name, data.role]));
    expect(roles).toEqual({ 甲厂: '理事长单位', 乙厂: '成员单位', 丙厂: '成员单位' });
  });
});
