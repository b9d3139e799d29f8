/** Puts the browser editor at `/admin/`, on sites that have chosen one, with nothing in it that asks another host. */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Settings } from '../site/settings.ts';

/** An editor for a folder on one's own machine is of use in the dev server alone. */
export function adminRoute({ admin }: Pick<Settings, 'admin'>): AstroIntegration {
  return {
    name: 'jianbao-admin',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (!admin || (admin.backend === 'local' && command !== 'dev')) return;
        injectRoute({ pattern: '/admin', entrypoint: new URL('../pages/_admin.astro', import.meta.url) });
        updateConfig({ vite: { plugins: [ownHostOnly(), fewLanguages()] } });
      },
    },
  };
}

const isEditor = (id: string) => id.includes('/@sveltia/cms/');

/** The editor brings its fonts along, and in its styles names them at jsDelivr as well. */
function ownHostOnly(): Plugin {
  return {
    name: 'jianbao-admin-own-host',
    transform: (code, id) =>
      isEditor(id) ? { code: code.replace(/@font-face\s*\{[^{}]*https:[^{}]*\}/g, ''), map: null } : undefined,
  };
}

/** Programming languages that code in a bulletin is coloured for. */
const LANGUAGES = ['css', 'html', 'javascript', 'json', 'markdown', 'python', 'shellscript', 'xml', 'yaml'];
const NO_LANGUAGE = '\0jianbao-no-language';

/** The editor knows two hundred and fifty programming languages, a file each. */
function fewLanguages(): Plugin {
  return {
    name: 'jianbao-admin-few-languages',
    enforce: 'pre',
    resolveId(id, importer) {
      const language = /^@shikijs\/langs\/(.+)$/.exec(id)?.[1];
      if (language === undefined || !importer || !isEditor(importer)) return undefined;
      return LANGUAGES.includes(language) ? undefined : NO_LANGUAGE;
    },
    load: (id) => (id === NO_LANGUAGE ? 'export default [];' : undefined),
  };
}
