/** The edge of `npm run check -- --external`: the content, the day, the web and the memory on disk. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readContent } from '../reader/read-content.ts';
import { siteAddress } from '../site/address.ts';
import { askLink, type Patience } from './ask-link.ts';
import { checkExternalLinks, recallLinks, rememberLinks, type ExternalCheck } from './external-links.ts';
import { today } from './today.ts';

const PATIENCE: Omit<Patience, 'userAgent'> = {
  patience: 15_000,
  pause: 1_000,
  retries: [3_000, 10_000],
  longestWait: 30_000,
  wait: (ms) => sleep(ms),
};

/** Answers after which they are written down. */
const OFTEN = 25;

export interface Asking {
  /** Where the answers are kept. */
  readonly file: string;
  readonly onAnswer: (asked: number, of: number) => void;
}

/** Drafts are asked too only where that is wished. @throws when the content folder or the memory cannot be read or written */
export async function askOtherSites(
  root: string,
  { drafts, limit }: { readonly drafts: boolean; readonly limit: number },
  { file, onAnswer }: Asking,
): Promise<ExternalCheck> {
  const { content, settings } = await readContent(root);
  const published = { ...content, bulletins: content.bulletins.filter(({ data }) => drafts || !data.draft) };
  const day = today();
  // whoever runs the server can see what asks, and for whom
  const userAgent = `Jianbao (static site generator; link check${settings ? `; +${settings.url}` : ''})`;
  const result = await checkExternalLinks(published, siteAddress(settings), {
    today: day,
    memory: await recallLinks(file),
    limit,
    pause: PATIENCE.pause,
    wait: PATIENCE.wait,
    ask: (address) => askLink(address, { ...PATIENCE, userAgent }),
    onAnswer: async (asked, of, memory) => {
      onAnswer(asked, of);
      // whoever leaves with Ctrl-C keeps most of it
      if (asked % OFTEN === 0) await rememberLinks(file, memory, day);
    },
  });
  await rememberLinks(file, result.memory, day);
  return result;
}
