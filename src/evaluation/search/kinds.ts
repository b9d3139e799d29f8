/** The kinds of queries by which the search is measured, and what is demanded of each. */
import { drawCodes } from './codes.ts';
import { anyCut, cutting, oneWord, wordCut } from './cuts.ts';
import type { Draw } from './draw.ts';
import { drawNames } from './names.ts';
import { sounding } from './sounds.ts';
import { drawTraditional } from './traditional.ts';

/** The least that each measure should be. */
export interface Demands {
  readonly recall?: number;
  readonly precision?: number;
  readonly ndcg?: number;
}

export interface Kind {
  readonly id: KindId;
  /** For the maintainer. */
  readonly label: string;
  readonly demands: Demands;
  readonly draw: Draw;
}

export type KindId = 'cut' | 'words' | 'word' | 'code' | 'traditional' | 'pinyin' | 'initials' | 'name';

const AS_WRITTEN = { recall: 1, precision: 0.995, ndcg: 0.98 };

export const KINDS: readonly Kind[] = [
  { id: 'cut', label: '任意截取', demands: AS_WRITTEN, draw: cutting(anyCut) },
  { id: 'words', label: '按词截取', demands: AS_WRITTEN, draw: cutting(wordCut) },
  { id: 'word', label: '单词', demands: AS_WRITTEN, draw: cutting(oneWord) },
  { id: 'code', label: '编号', demands: AS_WRITTEN, draw: drawCodes },
  { id: 'traditional', label: '繁体', demands: AS_WRITTEN, draw: drawTraditional },
  { id: 'name', label: '名称和别名', demands: { recall: 1, precision: 0.995 }, draw: drawNames },
  { id: 'pinyin', label: '拼音全拼', demands: { recall: 1 }, draw: sounding('full') },
  { id: 'initials', label: '拼音首字母', demands: { recall: 1 }, draw: sounding('initials') },
];
