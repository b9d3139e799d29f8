/** The browser editor's whole configuration, made from the settings and the field files. */
import type { WordLists } from '../bulletin/word-lists.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { memberFields } from '../bulletin/records/member-unit.ts';
import { pageFields } from '../bulletin/records/page.ts';
import { personFields } from '../bulletin/records/person.ts';
import { tagFields } from '../bulletin/records/tag.ts';
import type { AdminSettings } from '../site/admin-setting.ts';
import type { Settings } from '../site/settings.ts';
import { COLLECTIONS, cmsForm, type FormOptions, type Suggestions } from './cms-form.ts';

/** Configuration for `CMS.init()`, plain data; https://sveltiacms.app/en/docs */
export type CmsConfig = Readonly<Record<string, unknown>>;

export interface CmsSite {
  readonly settings: Pick<Settings, 'name' | 'shortName' | 'url' | 'base'> & { readonly admin: AdminSettings };
  /** Address of the logo on the site. */
  readonly logo?: string;
  readonly words: WordLists;
  readonly suggestions: Suggestions;
}

/** Pictures above this size are refused by the editor; a telephone's own are smaller. */
const LARGEST_FILE = 20_000_000;

export function cmsConfig({ settings, logo, words, suggestions }: CmsSite): CmsConfig {
  const { folder } = settings.admin;
  return {
    load_config_file: false,
    backend: backendOf(settings.admin),
    app_title: `${settings.shortName}：编辑`,
    site_url: settings.url,
    display_url: settings.url + settings.base,
    ...(logo !== undefined && { logo: { src: logo } }),
    show_preview_links: false,
    media_folder: folder,
    public_folder: `${settings.base}files`,
    media_libraries: {
      default: {
        config: {
          max_file_size: LARGEST_FILE,
          slugify_filename: true,
          // browsers do not show what telephones make
          transformations: { heic: { format: 'webp', quality: 85 } },
        },
      },
      // other hosts
      stock_assets: { providers: [] },
    },
    output: { omit_empty_optional_fields: true, yaml: { indent_size: 2 } },
    collections: collections(folder, { suggestions, words: { kind: words.kinds, role: words.roles } }),
  };
}

const MESSAGES = {
  create: '{{collection}}：新建 {{slug}}',
  update: '{{collection}}：修改 {{slug}}',
  delete: '{{collection}}：删除 {{slug}}',
  uploadMedia: '上传 {{path}}',
  deleteMedia: '删除 {{path}}',
};

/** `local` works without any server; the editor wants a name all the same, and shows it. */
function backendOf({ backend, repo, branch, server, login, appId }: AdminSettings): CmsConfig {
  if (backend === 'local') return { name: 'gitea', repo: 'local/content', auth_methods: ['token'] };
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[backend];
  // nobody is sent to a service that the alliance has not chosen
  const signsIn = login !== undefined || appId !== undefined;
  const base = backend === 'github' ? login : server;
  return {
    name: backend,
    repo,
    ...(branch !== undefined && { branch }),
    ...(server !== undefined && { api_root: server + api }),
    ...(base !== undefined && { base_url: base }),
    ...(appId !== undefined && { app_id: appId }),
    ...(backend === 'gitlab' && appId !== undefined && { auth_type: 'pkce' }),
    auth_methods: signsIn ? ['oauth', 'token'] : ['token'],
    commit_messages: MESSAGES,
  };
}

/** Lower-case letters, digits, hyphens and Chinese characters; digits alone are the pages of the list. */
const SLUG = '^(?!\\d{1,4}$)[a-z0-9\\u4e00-\\u9fff]+(?:[-_][a-z0-9\\u4e00-\\u9fff]+)*$';

const slugRule = (hint: string) => ({
  editable: ['create'],
  hint,
  pattern: [SLUG, '只用小写字母、数字、汉字和连字符，不能只有数字'],
});

function collections(folder: string, options: FormOptions): CmsConfig[] {
  const bulletin = {
    folder: `${folder}/bulletins`,
    label_singular: '简报',
    identifier_field: 'title',
    summary: '{{date}} {{title}}',
    media_folder: '',
    fields: cmsForm(bulletinFields, { ...options, body: '正文' }),
    sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
    view_groups: [{ name: 'year', label: '年份', field: 'date', pattern: '\\d{4}' }],
    view_filters: [{ name: 'draft', label: '草稿', field: 'draft', pattern: true }],
  };
  const year = "{{fields.date | date('YYYY')}}";
  return [
    {
      ...bulletin,
      name: COLLECTIONS.bulletins,
      label: '简报',
      icon: 'article',
      description: '每篇一个文件夹，图片和附件放在文章旁边。新的简报都写在这里。',
      path: `${year}/{{slug}}/index`,
      slug: slugRule('网址的最后一段，也是文件夹的名字：用小写字母、数字和连字符，例如 members-assembly。必填。'),
      public_folder: '.',
    },
    {
      ...bulletin,
      name: COLLECTIONS.plainBulletins,
      label: '简报（单个文件）',
      icon: 'draft',
      description: '没有自己文件夹的简报，只能修改。',
      path: `${year}/{{slug}}`,
      create: false,
      // what is uploaded goes into a folder of the text's name
      public_folder: './{{slug}}',
    },
    {
      name: COLLECTIONS.members,
      label: '成员单位',
      icon: 'apartment',
      folder: `${folder}/members`,
      identifier_field: 'name',
      media_folder: '',
      public_folder: '.',
      slug: slugRule('单位主页网址的最后一段：用小写字母、数字和连字符。必填。'),
      fields: cmsForm(memberFields, { ...options, body: '单位介绍' }),
      sortable_fields: ['name', 'role'],
      view_groups: [{ name: 'role', label: '职务', field: 'role' }],
    },
    {
      name: COLLECTIONS.pages,
      label: '页面',
      icon: 'description',
      folder: `${folder}/pages`,
      identifier_field: 'title',
      media_folder: '',
      public_folder: '.',
      slug: slugRule('网址的最后一段：用小写字母、数字和连字符。必填。'),
      fields: cmsForm(pageFields, { ...options, body: '正文' }),
    },
    {
      name: COLLECTIONS.lists,
      label: '词表',
      icon: 'label',
      editor: { preview: false },
      files: [
        {
          name: 'tags',
          label: '标签',
          file: `${folder}/tags.yaml`,
          fields: [wholeList('tags', '标签', tagFields, options)],
        },
        {
          name: 'speakers',
          label: '人物',
          file: `${folder}/speakers.yaml`,
          media_folder: 'people',
          public_folder: './people',
          fields: [wholeList('speakers', '人物', personFields, options)],
        },
      ],
    },
  ];
}

/** A file that is one list. */
function wholeList(
  name: string,
  label: string,
  fields: Parameters<typeof cmsForm>[0],
  options: FormOptions,
): CmsConfig {
  const [first] = Object.keys(fields);
  return {
    name,
    label,
    widget: 'list',
    root: true,
    collapsed: true,
    summary: `{{fields.${first}}}`,
    fields: cmsForm(fields, options),
  };
}
