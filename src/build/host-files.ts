/** What a host needs to know of a built site, as files: made from the site itself, its settings and its old addresses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAnswers, type Answer } from '../hosts/answers.ts';
import { headersFile } from '../hosts/headers-file.ts';
import { nginxConfig } from '../hosts/nginx.ts';
import { redirectsFile, type HostRedirect } from '../hosts/redirects.ts';
import { uploadScript } from '../hosts/storage.ts';
import { activeFileHeaders, adminHeaders, fileHeaders, securityHeaders } from '../site/security-headers.ts';
import type { Settings } from '../site/settings.ts';
import { headHashes, unitedHashes } from './content-policy.ts';
import { filesIn } from './files-in.ts';

export const HOSTS = ['nginx', 'cloudflare', 'netlify', 'gitlab', 'storage'] as const;

export type HostName = (typeof HOSTS)[number];

export interface BuiltSite {
  /** Folder of the built site. */
  readonly folder: string;
  readonly base: string;
  readonly admin?: Settings['admin'];
  readonly redirects: readonly HostRedirect[];
}

export interface HostFile {
  readonly name: string;
  readonly text: string;
  /** Whether it belongs into the folder of the site. */
  readonly inSite: boolean;
}

export interface NginxPlace {
  /** Absolute path, on the server, of the folder that the address `/` stands for. */
  readonly root: string;
  readonly brotli: boolean;
}

/** @throws a RangeError when the site is too much for the host */
export function hostFiles(host: HostName, site: BuiltSite, place: NginxPlace): readonly HostFile[] {
  const { base, redirects } = site;
  const files = siteFiles(site.folder);
  const answers = answersOf(site, files);
  const redirectLines = (name: Exclude<HostName, 'nginx' | 'storage'>): HostFile => ({
    name: '_redirects',
    text: redirectsFile(name, redirects, base),
    inSite: true,
  });
  switch (host) {
    case 'nginx':
      return [{ name: 'nginx.conf', text: nginxConfig({ base, redirects, answers, ...place }), inSite: false }];
    case 'storage':
      return [{ name: 'storage.sh', text: uploadScript(answers), inSite: false }];
    case 'gitlab':
      return [redirectLines(host)];
    default:
      return [{ name: '_headers', text: headersFile(host, answers, files), inSite: true }, redirectLines(host)];
  }
}

/** What hosts shall say with the files of a site. */
function answersOf({ folder, admin }: BuiltSite, files: readonly string[]): readonly Answer[] {
  const pages = files.filter((file) => file.endsWith('.html') && !/^(?:admin|files)\//.test(file));
  const hashes = unitedHashes(pages.map((file) => headHashes(readFileSync(join(folder, file), 'utf8'))));
  const hasAdmin = admin !== undefined && files.includes('admin/index.html');
  return siteAnswers(
    {
      pages: securityHeaders(hashes),
      ...(hasAdmin && { admin: adminHeaders(admin) }),
      files: fileHeaders(),
      activeFiles: activeFileHeaders(),
    },
    files,
  );
}

/** The files of a site that are meant for readers, with forward slashes, in order. */
export function siteFiles(folder: string): string[] {
  return filesIn(folder).filter((file) => !/^(?:\.[^/]+|_headers|_redirects)$/.test(file));
}
