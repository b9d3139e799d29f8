/** Keeps Astro to itself: no usage reports, no look for updates. A build needs no network and tells nobody of it. */

/** To be called before Astro starts. */
export function quietAstro(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
