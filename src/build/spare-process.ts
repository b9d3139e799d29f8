/** Runs in a process of its own: makes the folder that the next site is to be filled into from the site as it is. */
import { answerBeside } from './beside.ts';
import { linkFolder } from './link-folder.ts';

/** Absolute paths. */
export interface SpareJob {
  readonly site: string;
  readonly spare: string;
}

answerBeside(({ site, spare }: SpareJob): Promise<void> => {
  linkFolder(site, spare);
  return Promise.resolve();
});
