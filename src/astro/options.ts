/** What a build or a dev server is asked to make. */

export interface SiteOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** Overrides `base` of `site.yaml`; has slashes at both ends. */
  readonly base?: string;
}
