/** What only the content that is being served can give to the examples: a picture, a text with attachments. */
import pictures from 'virtual:jianbao/pictures';
import { attachmentsOf, site } from '../astro/site.ts';

const [picture] = [...pictures].map(([file, metadata]) => ({ file, picture: metadata }));
const [withAttachments] = site.library.bulletins
  .map(({ document: { file } }) => ({ file, labels: attachmentsOf(file).map(({ label }) => label) }))
  .filter(({ labels }) => labels.length > 0);

/** Either is absent where the content has none. */
export const served = { picture, withAttachments };
