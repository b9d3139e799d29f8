/** The search page’s field and results; it stands once in a page, so there is one example. */
import type SearchBox from '../../components/SearchBox.astro';
import { siteText } from '../../site/text/index.ts';
import { searchPageView } from '../../views/page.ts';
import { usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof SearchBox> = [
  {
    name: '还没有搜索',
    props: { text: siteText('zh-Hans'), href: '/search/', ways: searchPageView(usual).ways },
    shows: ['搜索简报', '标题、正文、人名、单位、标准号，拼音、繁体都行', '也可以从这里找'],
  },
];
