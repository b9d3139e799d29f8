/** The other generators' projects: whole, and with a template that the bench can edit. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eleventy } from '../../../../src/evaluation/bench/eleventy.ts';
import { hugo } from '../../../../src/evaluation/bench/hugo.ts';
import { changeTemplate } from '../../../../src/evaluation/bench/site-generator.ts';
import { temporaryFolder } from '../../../fixtures.ts';

describe.each([hugo({ related: true }), eleventy('cmd.cjs')])('$label', (generator) => {
  it('has its project, with a template whose edit changes every bulletin', async () => {
    const place = await temporaryFolder();
    await generator.prepare(place);
    const template = () => readFile(join(place, generator.template), 'utf8');
    await changeTemplate(generator, place, 0);
    expect(await template()).toContain('<article data-edit="1" class="bulletin"');
    await changeTemplate(generator, place, 1);
    expect(await template()).toContain('<article data-edit="2" class="bulletin"');
  });

  it('is built by commands that are there, Pagefind last', () => {
    const commands = generator.commands('place');
    expect(commands.map(({ part }) => part)).toEqual([generator.label, 'Pagefind']);
    expect(existsSync(commands[1]?.args[0] ?? '')).toBe(true);
  });
});

it('lets Hugo do without related bulletins, and nothing else', async () => {
  const [whole, plain] = [await temporaryFolder(), await temporaryFolder()];
  await hugo({ related: true }).prepare(whole);
  await hugo({ related: false }).prepare(plain);
  const partial = (place: string) => readFile(join(place, 'layouts/partials/related.html'), 'utf8');
  expect([await partial(whole), await partial(plain)]).toEqual([expect.stringContaining('.Related .'), '']);
  const single = (place: string) => readFile(join(place, 'layouts/bulletins/single.html'), 'utf8');
  expect(await single(plain)).toBe(await single(whole));
});
