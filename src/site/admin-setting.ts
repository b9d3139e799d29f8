/** The `admin` key of `site.yaml`: where the browser editor keeps its work, and whether there is one at all. */
import { field, needed, optional } from '../bulletin/field.ts';
import { choice, group, line, webAddress, type IssueDetail } from '../bulletin/values.ts';

/** What the browser editor can save to; `local` is a folder on the editor's own machine. */
export const BACKENDS = ['github', 'gitlab', 'gitea', 'local'] as const;

export type Backend = (typeof BACKENDS)[number];

const repository = line('仓库').refine((value) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(value), {
  error: (issue) => `仓库“${String(issue.input)}”应当写成“账号/仓库名”，例如 alliance/bulletins`,
});

const folder = line('内容文件夹').refine((value) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(value) && !value.includes('..'), {
  error: (issue) => `内容文件夹“${String(issue.input)}”应当是仓库里的路径，前后不带 /，例如 content`,
});

const shape = {
  backend: choice('后台', BACKENDS),
  repo: repository,
  branch: line('分支'),
  folder,
  server: webAddress('服务器'),
  login: webAddress('登录服务'),
  appId: line('应用编号'),
};

/** What each backend has no use for; written all the same, it is a misunderstanding. */
const FOREIGN: Readonly<Record<Backend, readonly (keyof typeof shape)[]>> = {
  github: ['appId'],
  gitlab: ['login'],
  gitea: ['login'],
  local: ['repo', 'branch', 'server', 'login', 'appId'],
};

export const admin = field({
  key: 'admin',
  label: '网页编辑',
  help: `在浏览器里编辑内容的 /admin/ 页：backend 是稿件存放的地方（${BACKENDS.join('、')}），repo 是“账号/仓库名”；自建的服务器写 server；local 只在本机预览时可用。不写就没有这一页。`,
  example: 'admin:\n  backend: gitea\n  repo: alliance/bulletins\n  server: https://git.example.org',
  widget: 'group',
  required: false,
  parts: [
    needed('backend', '后台'),
    optional('repo', '仓库'),
    optional('branch', '分支'),
    optional('folder', '内容文件夹'),
    optional('server', '服务器', 'link'),
    optional('login', '登录服务', 'link'),
    optional('appId', '应用编号'),
  ],
  otherKeys: ['后台', 'cms', 'editorial', '网页编辑'],
  schema: group('网页编辑', shape, ['backend']).superRefine((value, context) => {
    if (value.backend !== 'local' && value.repo === undefined)
      context.addIssue({
        code: 'custom',
        message: `网页编辑用 ${value.backend} 时，缺少“repo”`,
        params: { code: 'missing-field', help: '加一行 repo: 账号/仓库名' } satisfies IssueDetail,
      });
    for (const key of FOREIGN[value.backend].filter((foreign) => value[foreign] !== undefined))
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `网页编辑用 ${value.backend} 时，不需要“${key}”`,
        params: { code: 'unknown-key' } satisfies IssueDetail,
      });
  }),
});

/** The choice with nothing left open but what the backend's own server decides. */
export interface AdminSettings {
  readonly backend: Backend;
  /** Absent for `local`. */
  readonly repo?: string;
  readonly branch?: string;
  /** Path of the content folder inside the repository. */
  readonly folder: string;
  /** Address of a server of one's own, without closing slash. */
  readonly server?: string;
  /** Address of a service that signs people in to GitHub, without closing slash. */
  readonly login?: string;
  readonly appId?: string;
}

type Written = Readonly<Partial<Record<Exclude<keyof typeof shape, 'backend'>, string | undefined>>> & {
  readonly backend: Backend;
};

/** Fills in what `site.yaml` leaves open. */
export function completeAdmin({ backend, repo, branch, folder: path, server, login, appId }: Written): AdminSettings {
  return {
    backend,
    ...(repo !== undefined && { repo }),
    ...(branch !== undefined && { branch }),
    folder: path ?? 'content',
    ...(server !== undefined && { server: server.replace(/\/+$/, '') }),
    ...(login !== undefined && { login: login.replace(/\/+$/, '') }),
    ...(appId !== undefined && { appId }),
  };
}
