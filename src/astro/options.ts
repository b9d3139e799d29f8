/** What a build or a dev server is asked to make. */
import type { Settings } from '../site/settings.ts';

export interface SiteOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** Overrides `base` of `site.yaml`; has slashes at both ends. */
  readonly base?: string;
}

/** @returns the settings of `site.yaml` as they hold for what is asked */
export function settingsFor({ base }: Pick<SiteOptions, 'base'>, settings: Settings): Settings {
  return base === undefined ? settings : { ...settings, base };
}
