/** Hugo in the bench: a whole site of its own over the same texts, then Pagefind's own command. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteGenerator } from './site-generator.ts';
import { peerFile } from './peer-content.ts';
import { copyPeer, pagefindCommand } from './peer-project.ts';

/** @param related whether bulletins name related ones, which is most of its work when many share a tag */
export function hugo({ related }: { readonly related: boolean }): SiteGenerator {
  return {
    id: related ? 'hugo' : 'hugo-plain',
    label: related ? 'Hugo' : 'Hugo 无相关',
    site: 'public',
    remembered: ['resources', '.hugo_build.lock'],
    template: 'layouts/bulletins/single.html',
    async prepare(place) {
      await copyPeer('hugo', place, 'static');
      if (!related) await writeFile(join(place, 'layouts/partials/related.html'), '');
    },
    adapt(file) {
      const adapted = peerFile(file);
      if (adapted === undefined) return undefined;
      // the profile of a unit is the text of its term
      const path = adapted.path.replace(/^units\/(.+)\.md$/, 'units/$1/_index.md');
      return { path: `content/${path}`, data: adapted.data };
    },
    commands: (place) => [
      { part: 'Hugo', program: 'hugo', args: ['--quiet', '--cleanDestinationDir'], cwd: place },
      pagefindCommand(place, 'public'),
    ],
  };
}
