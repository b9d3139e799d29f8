/** A component with some of its props given, for texts that name it and do not know what it shows. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** @param props take the place of those that the text gives under the same names */
export function given(
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
): AstroComponentFactory {
  const bound: AstroComponentFactory = (result, own: Readonly<Record<string, unknown>>, slots) =>
    component(result, { ...own, ...props }, slots);
  const { moduleId, propagation } = component;
  return Object.assign(bound, {
    isAstroComponentFactory: true,
    ...(moduleId !== undefined && { moduleId }),
    ...(propagation !== undefined && { propagation }),
  });
}
