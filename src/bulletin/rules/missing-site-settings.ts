/** Without site.yaml there is no site. */
import type { Rule } from '../rule.ts';

export const missingSiteSettings: Rule = {
  code: 'missing-site-settings',
  severity: 'error',
  title: '没有 site.yaml',
  help: '在内容文件夹里放一个 site.yaml，写明 name、url 等；可以从 content/site.yaml 抄一份来改',
};
