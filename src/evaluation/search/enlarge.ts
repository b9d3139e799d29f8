/** More bulletins than there are, made by shuffling the sentences of a content: for sizes and times of larger sites. */
import type { Bulletin, Content } from '../../bulletin/content.ts';
import { EMPTY_ANATOMY } from '../../markdown/anatomy.ts';
import { below, oneOf, seeded, type Random } from '../random.ts';

/** Characters of a made bulletin: the length for which the demands on size and time are stated. */
const LENGTH = 900;
/** Sentences of a paragraph, at most. */
const PARAGRAPH = 5;
/** Longer ones, in characters, are programs or tables. */
const LONGEST = 200;

/**
 * The same content with `count` made bulletins instead of its own; each takes its front matter from one of them, its
 * title from two, and its sentences from all.
 */
export function enlarge(content: Content, count: number, seed: number): Content {
  const random = seeded(seed);
  const { bulletins } = content;
  const lines = bulletins.flatMap(({ anatomy }) => anatomy.sections.flatMap(({ text }) => text.split('\n')));
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[。！？；])/))
    .filter((sentence) => sentence.trim() !== '' && sentence.length <= LONGEST);
  if (sentences.length === 0) return content;
  const made = Array.from({ length: count }, (_, index): Bulletin => {
    const model = oneOf(random, bulletins);
    const { related: _related, pinned: _pinned, ...data } = model.data;
    const title = `${half(model.data.title, 'first')}${half(oneOf(random, bulletins).data.title, 'second')}`;
    const paragraphs = paragraphsOf(sentences, random);
    return {
      ...model,
      slug: `made-${index + 1}`,
      data: { ...data, title },
      body: paragraphs.join('\n\n'),
      anatomy: { ...EMPTY_ANATOMY, sections: [{ text: paragraphs.join('\n') }] },
    };
  });
  return { ...content, bulletins: made };
}

function paragraphsOf(sentences: readonly string[], random: Random): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < LENGTH; length += paragraphs.at(-1)?.length ?? LENGTH)
    paragraphs.push(Array.from({ length: 1 + below(random, PARAGRAPH) }, () => oneOf(random, sentences)).join(''));
  return paragraphs;
}

function half(text: string, which: 'first' | 'second'): string {
  const characters = [...text];
  const middle = Math.ceil(characters.length / 2);
  return (which === 'first' ? characters.slice(0, middle) : characters.slice(middle)).join('');
}
