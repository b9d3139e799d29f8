/** What only the content that is being served can give to the examples: a picture. */
import { site } from '../astro/site.ts';
import { publishedPictures } from '../views/files.ts';
import { pictureView } from '../views/picture.ts';

const [picture] = publishedPictures(site.library, site.settings).flatMap((file) => pictureView(site, file) ?? []);

/** Absent where the content has none. */
export const served = { picture };
