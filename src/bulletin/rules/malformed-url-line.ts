/** Every line of the list of published addresses is an address, or a remark. */
import type { Rule } from '../rule.ts';

export const malformedUrlLine: Rule = {
  code: 'malformed-url-line',
  severity: 'error',
  title: '网址清单里的一行看不懂',
  help: '每行写一个以斜杠开头的网址，例如 /about/；说明以 # 开头；多余的行删掉',
};
