/** Every component and layout with its examples, paired by the names of their files. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Example } from './example.ts';

type AnyExample = Example<Record<string, unknown>>;

export interface Entry {
  readonly name: string;
  /** From the project's root. */
  readonly file: string;
  readonly Component: AstroComponentFactory;
  readonly examples: readonly AnyExample[];
}

/** In the order of names. */
export const components = paired(
  import.meta.glob<AstroComponentFactory>('../components/*.astro', { eager: true, import: 'default' }),
  import.meta.glob<readonly AnyExample[]>('./components/*.ts', { eager: true, import: 'examples' }),
);
export const layouts = paired(
  import.meta.glob<AstroComponentFactory>('../layouts/*.astro', { eager: true, import: 'default' }),
  import.meta.glob<readonly AnyExample[]>('./layouts/*.ts', { eager: true, import: 'examples' }),
);

/** A template without examples is shown with none, so that it is missed. */
function paired(
  templates: Readonly<Record<string, AstroComponentFactory>>,
  examples: Readonly<Record<string, readonly AnyExample[]>>,
): readonly Entry[] {
  return Object.keys(templates)
    .sort()
    .flatMap((path) => {
      const Component = templates[path];
      if (!Component) return [];
      const own = path.replace('../', './').replace(/astro$/, 'ts');
      const name = path.replace(/^.*\/|\.astro$/g, '');
      return [{ name, file: path.replace('..', 'src'), Component, examples: examples[own] ?? [] }];
    });
}
