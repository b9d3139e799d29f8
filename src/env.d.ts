/** Astro's own virtual modules, for the type checker. */
/// <reference types="astro/client" />

/** For tools that cannot read templates; `astro-check` can, and then knows the props of each. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
