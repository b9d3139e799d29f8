/** The alliance in figures: its numbers, and its bulletins, topics and units drawn. */
import { yearCounts } from '../library/statistics.ts';
import { allianceFacts, type Fact } from './alliance-facts.ts';
import type { SiteContext } from './context.ts';
import { chainFigure, type ChainFigure } from './figures/chain.ts';
import { companyFigure, type CompanyFigure } from './figures/company.ts';
import { monthsFigure, type MonthsFigure } from './figures/months.ts';
import { topicsFigure, type TopicsFigure } from './figures/topics.ts';
import { yearsFigure, type YearsFigure } from './figures/years.ts';
import { frameView, type FrameView } from './frame.ts';

/** A figure for which there is nothing to draw is absent. */
export interface StatsView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly years?: YearsFigure;
  readonly months?: MonthsFigure;
  readonly topics?: TopicsFigure;
  readonly company?: CompanyFigure;
  readonly chain?: ChainFigure;
}

export function statsView(context: SiteContext): StatsView {
  const { library, text } = context;
  const words = text.stats_;
  const [newest, oldest] = [library.bulletins[0], library.bulletins.at(-1)];
  const counts = yearCounts(library.archive);
  const years = yearsFigure(context, counts);
  const months = monthsFigure(context, counts);
  const topics = topicsFigure(context, counts);
  const company = companyFigure(context);
  const chain = chainFigure(context);
  return {
    frame: frameView(context, { path: '/stats/', title: words.title }),
    title: words.title,
    summary:
      newest && oldest
        ? words.summary(library.bulletins.length, text.day(oldest.date), text.day(newest.date))
        : text.list_.empty,
    facts: allianceFacts(context),
    ...(years && { years }),
    ...(months && { months }),
    ...(topics && { topics }),
    ...(company && { company }),
    ...(chain && { chain }),
  };
}
