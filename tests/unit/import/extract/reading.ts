/** A short way to extract from a text in the tests. */
import type { Vocabulary } from '../../../../src/import/draft.ts';
import { extract, type ExtractionContext } from '../../../../src/import/extract/extract.ts';

export const vocabulary: Vocabulary = {
  members: [
    { slug: 'hengyue', name: '云川恒岳阀门有限公司', names: ['恒岳阀门'] },
    { slug: 'seals', name: '云川密封件研究所', names: ['云密所'] },
    { slug: 'qihang', name: '启航检测技术（平川）有限公司', names: ['启航检测'] },
  ],
  tags: [
    { label: '标准制定', names: ['团体标准', '标准'] },
    { label: '调研交流', names: ['调研', '走访'] },
    { label: '产品质量', names: ['质量'] },
    { label: '知识产权', names: ['专利'] },
  ],
  people: [],
  alliance: { name: '平川省阀门产业技术创新战略联盟', shortName: '平川阀门联盟' },
};

export function read(text: string, context: Partial<ExtractionContext> = {}) {
  return extract(text, { vocabulary, ...context });
}

/** `name|org|post`, one for each speaker, in their order. */
export function speakersOf(text: string, context: Partial<ExtractionContext> = {}): string[] {
  return read(text, context).speakers.map(({ value }) => [value.name, value.org ?? '', value.post ?? ''].join('|'));
}

export function unitsOf(text: string): string[] {
  return read(text).units.map(({ value }) => value.name);
}
