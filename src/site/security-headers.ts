/** What a browser is allowed to do with the site, declared once: for the head of every page and for the headers of any host. */
import type { AdminSettings, Backend } from './admin-setting.ts';

/** Hashes of the programs and styles that stand in the heads of pages, as a policy names them: `sha256-…`. */
export interface PolicyHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export type Header = readonly [name: string, value: string];

/** Sources of one directive; a directive without any allows nothing. */
type Directives = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/**
 * The policy of every page but the browser editor's.
 * @returns what a page may say of itself in a meta tag; who may frame it can only be said in a header
 */
export function policyFor(hashes: PolicyHashes): string {
  return written(pageDirectives(hashes));
}

/**
 * The policy of `/admin/`: the editor writes inline styles, shows pictures and previews that it has made itself, and
 * speaks to the backend. Programs come from the site alone here too.
 */
export function adminPolicyFor(admin: AdminSettings): string {
  return written(adminDirectives(admin));
}

/** For every page, program, style and font of the site; `hashes` are those of all its pages together. */
export function securityHeaders(hashes: PolicyHashes): readonly Header[] {
  return [
    ['Content-Security-Policy', written({ ...pageDirectives(hashes), 'frame-ancestors': [] })],
    // no other page can hold on to a window of the site
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...EVERYWHERE,
  ];
}

/** For `/admin/`, in the place of the others: signing in may need a window that can answer. */
export function adminHeaders(admin: AdminSettings): readonly Header[] {
  return [['Content-Security-Policy', written({ ...adminDirectives(admin), 'frame-ancestors': [] })], ...EVERYWHERE];
}

/** Files below `/files/` that a browser opens as a document of the site's own. */
export const ACTIVE_FILE = /\.(?:svgz?|html?|xht(?:ml)?|xml|xsl|mht(?:ml)?)$/i;

/** For files that match `ACTIVE_FILE`, in the place of the others: opened by themselves they are pictures and no more. */
export function activeFileHeaders(): readonly Header[] {
  const policy: Directives = {
    ...NOTHING,
    'img-src': ['data:'],
    'style-src': ["'unsafe-inline'"],
    'frame-ancestors': [],
  };
  return [['Content-Security-Policy', `${written(policy)}; sandbox`], ...EVERYWHERE];
}

/** For all other files below `/files/`: a policy would keep browsers from showing a PDF or playing a film. */
export function fileHeaders(): readonly Header[] {
  return EVERYWHERE;
}

/** What pages use nothing of. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
  ...['xr-spatial-tracking'],
];

const EVERYWHERE: readonly Header[] = [
  ['Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  // for browsers that do not know frame-ancestors
  ['X-Frame-Options', 'DENY'],
];

const NOTHING: Directives = { 'default-src': [], 'base-uri': [], 'form-action': [], 'object-src': [] };

function pageDirectives({ scripts, styles }: PolicyHashes): Directives {
  return {
    ...NOTHING,
    // Pagefind's engine is WebAssembly
    'script-src': [SELF, "'wasm-unsafe-eval'", ...quoted(scripts)],
    'style-src': [SELF, ...quoted(styles)],
    'img-src': [SELF],
    'font-src': [SELF],
    'connect-src': [SELF],
    'worker-src': [SELF],
    'manifest-src': [SELF],
    'form-action': [SELF],
  };
}

/** Hosts that an editor speaks to without a server of her own, and those its pictures of people come from. */
const HOSTS: Readonly<Record<Backend, { readonly connect: readonly string[]; readonly pictures: readonly string[] }>> =
  {
    github: {
      connect: ['https://api.github.com', 'https://www.githubstatus.com'],
      pictures: ['https://*.githubusercontent.com'],
    },
    gitlab: {
      connect: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
      pictures: ['https://gitlab.com', 'https://secure.gravatar.com'],
    },
    gitea: { connect: ['https://gitea.com'], pictures: ['https://gitea.com'] },
    local: { connect: [], pictures: [] },
  };

function adminDirectives({ backend, server }: AdminSettings): Directives {
  const own = server === undefined ? undefined : new URL(server).origin;
  const hosts = own === undefined ? HOSTS[backend] : { connect: [own], pictures: [own] };
  return {
    ...NOTHING,
    // the preview of a text stands in a frame of its own
    'base-uri': [SELF],
    'script-src': [SELF],
    'style-src': [SELF, 'blob:', "'unsafe-inline'"],
    'img-src': [SELF, 'blob:', 'data:', ...hosts.pictures],
    'media-src': [SELF, 'blob:'],
    'font-src': [SELF],
    'connect-src': [SELF, 'blob:', 'data:', ...hosts.connect],
    'worker-src': [SELF, 'blob:'],
    'frame-src': ['blob:'],
    'manifest-src': [SELF],
  };
}

function quoted(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'${hash}'`);
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${(sources.length === 0 ? [NONE] : sources).join(' ')}`)
    .join('; ');
}
