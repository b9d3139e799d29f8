/** The codes of what can be wrong with links to other sites; only `npm run check -- --external` asks those sites. */
import type { Rule } from '../rule.ts';

export const externalLinkRules: Readonly<Record<'dead' | 'moved' | 'unreachable' | 'private', Rule>> = {
  dead: {
    code: 'dead-external-link',
    severity: 'warning',
    title: '站外链接没有了',
    help: '在那个网站上找一找新的网址；找不到就删掉链接，留下文字',
  },
  moved: {
    code: 'moved-external-link',
    severity: 'warning',
    title: '站外链接换了网址',
    help: '打开新网址看一看，还是那一页就改成新网址',
  },
  unreachable: {
    code: 'unreachable-external-link',
    severity: 'warning',
    title: '站外链接没有应答',
    help: '在浏览器里打开试试：打得开就不用改，明天再查；一直打不开就换掉或删掉',
  },
  private: {
    code: 'private-external-link',
    severity: 'warning',
    title: '链接指向内网或本机',
    help: '读者打不开这样的网址；换成公开的网址，或删掉链接',
  },
};
