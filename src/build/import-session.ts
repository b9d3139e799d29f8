/** One run of the import: drafts are read one after another, and each knows of the bulletins that came before it. */
import type { CalendarDay } from '../bulletin/calendar-day.ts';
import { importDraft } from '../import/import-draft.ts';
import type { Refused, Vocabulary } from '../import/draft.ts';
import { isRefused, refuse } from '../import/read/refuse.ts';
import { isComplete, type CompleteProposal, type Proposal } from '../import/proposal.ts';
import { vocabularyOf } from '../import/vocabulary.ts';
import type { ContentReading } from '../reader/read-content.ts';
import { readDraftFile, type DraftFile } from './draft-files.ts';
import { obstacles } from './import-messages.ts';
import { placeOf, type Destination, type Place } from './import-place.ts';
import { TakenError, writeBulletin } from './write-bulletin.ts';

export interface SessionOptions {
  readonly reading: ContentReading;
  readonly destination: Destination;
  /** The day from which years and days that a draft leaves out are told, where the draft itself gives none. */
  readonly dateHint?: CalendarDay;
  readonly today: CalendarDay;
}

export class ImportSession {
  readonly vocabulary: Vocabulary;
  readonly #options: SessionOptions;
  #reading: ContentReading;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#reading = options.reading;
    this.vocabulary = vocabularyOf(options.reading.content, options.reading.settings);
  }

  /** Never throws: whatever is wrong with a draft is told, and the next one can be read. */
  async read(draft: DraftFile): Promise<Proposal | Refused> {
    const file = await readDraftFile(draft);
    if (isRefused(file)) return file;
    const { dateHint, today } = this.#options;
    try {
      return await importDraft(file, { vocabulary: this.vocabulary, today, ...(dateHint && { dateHint }) });
    } catch (error) {
      return refuse(
        `读这个文件时程序出了错（${error instanceof Error ? error.message : String(error)}）`,
        '把正文复制到新的 Word 文件里，保存以后再导入；也请把原稿发给维护人员',
      );
    }
  }

  /** Where the bulletin would go; undefined for a proposal that lacks what every bulletin must have. */
  async place(proposal: Proposal): Promise<Place | undefined> {
    return isComplete(proposal) ? this.#placeOf(proposal) : undefined;
  }

  #placeOf(proposal: CompleteProposal): Promise<Place> {
    return placeOf(proposal, this.#reading, this.#options.destination);
  }

  /**
   * Whether nothing stands against writing. Into a folder of its own anything may go that has a title and a date: it does
   * not keep the site from being built.
   */
  mayWrite(proposal: Proposal, { problems }: Place): boolean {
    return this.#options.destination.folder !== undefined || obstacles(proposal, problems).length === 0;
  }

  /** Writes the bulletin; from now on its title and its address are taken. */
  write(place: Place): { readonly kind: 'written' } | Refused {
    try {
      writeBulletin(place.files);
    } catch (error) {
      return explainWriting(error);
    }
    this.keep(place);
    return { kind: 'written' };
  }

  /** Only remembers the bulletin, as if it were written. */
  keep(place: Place): void {
    this.#reading = place.after;
  }
}

function explainWriting(error: unknown): Refused {
  if (error instanceof TakenError) return refuse('要写的地方刚刚有了别的文件', '再运行一次，会换一个文件名');
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return refuse('硬盘满了，写不下', '腾出一些空间，再运行一次');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return refuse('这个文件夹不让写', '换一个文件夹，或请维护人员打开写入的权限');
  return refuse(`写不进去（${code ?? message}）`, '看看 --out 或 --content 指的文件夹是不是好的，再运行一次');
}
