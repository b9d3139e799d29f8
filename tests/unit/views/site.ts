/** Small sites for the tests of the views: files in memory, settings, and the context made of both. */
import type { SettingsData } from '../../../src/site/settings-fields.ts';
import { completeSettings } from '../../../src/site/settings.ts';
import { siteContext, type SiteContext } from '../../../src/views/context.ts';
import { bulletinText, libraryOf, memberText, type Files } from '../../builders.ts';

export interface SiteParts extends Partial<SettingsData> {
  readonly drafts?: boolean;
}

/** The context of a site with these files; further parts are settings. */
export function siteOf(files: Files, { drafts = false, ...settings }: SiteParts = {}): SiteContext {
  const data: SettingsData = {
    name: '滨海市特种阀门产业联盟',
    shortName: '阀门联盟',
    description: '阀门联盟的简报。',
    url: 'https://valves.example.org',
    ...settings,
  };
  return siteContext(libraryOf(files, { drafts }), completeSettings(data));
}

export const TAGS = {
  'tags.yaml': '- {label: 标准, slug: standards, description: 团体标准的编制。}\n- {label: 走访, slug: visits}\n',
};

export const MEMBERS = {
  'members/harbour.md': `${memberText('海港阀门厂有限公司', 'shortName: 海港阀门\nrole: 理事长单位\nchain: 中游')}\n海港阀门厂做阀门。\n`,
  'members/casting.md': memberText('青山铸造', 'role: 成员单位'),
};

/** `count` bulletins, one a day, the newest with the highest number. */
export function manyBulletins(count: number, fields = ''): Files {
  const files: Record<string, string> = {};
  for (let index = 1; index <= count; index++) {
    const date = new Date(Date.UTC(2023, 11, 1 + index)).toISOString().slice(0, 10);
    files[`bulletins/${date.slice(0, 4)}/b-${index}.md`] = bulletinText({ title: `第${index}篇`, date, fields });
  }
  return files;
}
