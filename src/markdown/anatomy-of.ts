/** The anatomy of a body, whichever of the two formats it is in. */
import type { Anatomy } from './anatomy.ts';
import { anatomyOfMd } from './md-anatomy.ts';
import { anatomyOfMdx } from './mdx-anatomy.ts';

export function anatomyOf(format: 'md' | 'mdx', body: string): Anatomy {
  return format === 'mdx' ? anatomyOfMdx(body) : anatomyOfMd(body);
}
