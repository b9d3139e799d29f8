/** Eleventy in the bench: a whole site of its own over the same texts, then Pagefind's own command. */
import { join } from 'node:path';
import type { SiteGenerator } from './site-generator.ts';
import { peerFile } from './peer-content.ts';
import { copyPeer, pagefindCommand } from './peer-project.ts';

/** @param program its command, as `eleventyIn` finds it */
export function eleventy(program: string): SiteGenerator {
  return {
    id: 'eleventy',
    label: 'Eleventy',
    site: 'public',
    remembered: ['.cache'],
    template: 'includes/bulletin.11ty.js',
    prepare: (place) => copyPeer('eleventy', place, 'input'),
    adapt(file) {
      const adapted = peerFile(file);
      return adapted && { path: `input/${adapted.path}`, data: adapted.data };
    },
    commands: (place) => [
      { part: 'Eleventy', program: process.execPath, args: [program, '--quiet'], cwd: place },
      pagefindCommand(place, 'public'),
    ],
  };
}

/** Eleventy's command in a folder into which npm has put it. */
export function eleventyIn(folder: string): string {
  return join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
}
