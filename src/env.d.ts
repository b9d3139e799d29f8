/** Astro's own virtual modules, for the type checker. */
/// <reference types="astro/client" />
