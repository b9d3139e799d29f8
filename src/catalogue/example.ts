/** What an example is: a component with props, under a name that says what it shows. */
import type { ComponentProps } from 'astro/types';

export interface Example<Props> {
  /** What it shows, for the maintainer who looks. */
  readonly name: string;
  readonly props: Props;
  /** HTML for the component's slot. */
  readonly slot?: string;
  /** Id of the example's title in the catalogue, for components that are labelled by an element of their page. */
  readonly id?: string;
  /** Texts that a reader meets in it, each whole in one element or label; none where there must be none at all. */
  readonly shows: readonly string[];
}

/** At least one; a component that gains a required prop makes its examples an error of types until they give it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what Astro's own type asks for
export type Examples<Component extends (props: any) => any> = readonly [
  Example<ComponentProps<Component>>,
  ...Example<ComponentProps<Component>>[],
];

/** A part of a view that the example stands on. */
export function drawn<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('this alliance has nothing of the kind to show');
  return part;
}
