/** `/admin/`: what the page of the browser editor is made from. */
import { filePathOnSite } from '../bulletin/paths.ts';
import { cmsConfig, type CmsConfig } from '../editing/cms-config.ts';
import type { Suggestions } from '../editing/cms-form.ts';
import type { Library } from '../library/library.ts';
import { compareText } from '../bulletin/problem.ts';
import type { SiteContext } from './context.ts';
import { STYLE_LAYERS } from './frame.ts';

export interface AdminView {
  readonly lang: string;
  readonly title: string;
  readonly needsScript: string;
  readonly logo?: string;
  /** What the script of the page is told: the editor's configuration, its language, and the look of the preview. */
  readonly settings: AdminPageSettings;
}

export interface AdminPageSettings {
  readonly config: CmsConfig;
  /** As the editor names its languages. */
  readonly locale: 'zh-CN' | 'en-US';
  /** The order of the style layers. */
  readonly layers: string;
  readonly preview: {
    readonly lang: string;
    readonly paragraphs: 'spaced' | 'indented';
    readonly colours: { readonly primary: string; readonly secondary: string };
  };
}

/** @throws when the site has chosen no editor, for then there is no such page */
export function adminView(context: SiteContext): AdminView {
  const { settings, words, text, href, library } = context;
  const { admin, colours, paragraphs, language } = settings;
  if (!admin) throw new Error('site.yaml names no editor');
  const logo = settings.logo === undefined ? undefined : href(filePathOnSite(settings.logo));
  return {
    lang: text.tag,
    title: `${text.admin_.title} - ${settings.shortName}`,
    needsScript: text.admin_.needsScript,
    ...(logo !== undefined && { logo }),
    settings: {
      config: cmsConfig({
        settings: { ...settings, admin },
        ...(logo !== undefined && { logo }),
        words,
        suggestions: suggestions(library),
      }),
      locale: language === 'en' ? 'en-US' : 'zh-CN',
      layers: STYLE_LAYERS,
      preview: { lang: text.tag, paragraphs, colours },
    },
  };
}

/** People and organisations that the bulletins name, those named most often first. */
function suggestions({ speakers, members }: Library): Suggestions {
  const posts = speakers.flatMap((speaker) => speaker.posts.flatMap(({ org }) => org ?? []));
  const own = members.map(({ name }) => name).sort(compareText);
  return { people: speakers.map(({ name }) => name), organisations: [...new Set([...posts, ...own])] };
}
