/** The organisation of a post where the text leaves it to the reader: the one before in the list, the company spoken of, the alliance. */
import type { Vocabulary } from '../draft.ts';
import type { PersonMention } from './person-mentions.ts';
import { isCompanyPost, isSocietyPost } from './posts.ts';
import type { Role } from './roles.ts';
import type { RegisteredUnit, UnitRegister } from './unit-register.ts';

/** A role whose organisation bears its proper name. */
export interface SettledRole extends Role {
  /** The text does not say the organisation beside the post. */
  readonly inferred: boolean;
}

export interface SettledMention extends Omit<PersonMention, 'roles'> {
  readonly roles: readonly SettledRole[];
}

/** What stands for the unit of its kind that was named last. */
const GENERIC: readonly (readonly [RegExp, (unit: RegisteredUnit) => boolean])[] = [
  [/^(?:集团)?公司$|^企业$|^我司$|^集团$|^工?厂$/u, ({ kind }) => kind === 'company'],
  [/^(?:学校|大学|学院|校方)$/u, ({ kind }) => kind === 'school'],
  [/^(?:研究院|研究所|院|所)$/u, ({ kind }) => kind === 'institute'],
  [/^(?:协会|学会|商会)$/u, ({ kind, isAlliance }) => kind === 'society' && !isAlliance],
];

/** @param position of the sentence, whose text and mentions these are */
export function settleOrganisations(
  mentions: readonly PersonMention[],
  text: string,
  position: number,
  register: UnitRegister,
  { alliance }: Vocabulary,
): SettledMention[] {
  let before: { readonly org?: string | undefined; readonly end: number } | undefined;
  return mentions.map((mention) => {
    const gap = before && text.slice(before.end, mention.start);
    const inherited = gap !== undefined && /^(?:[、，和与及以]|并|暨)*$/u.test(gap) ? before?.org : undefined;
    const roles = mention.roles.map(({ org, post }): SettledRole => {
      const said = org && saidOrganisation(org);
      // 主任委员甲讲话，副主任委员乙主持: the deputy is of the same place
      const deputy = post.startsWith('副') ? before?.org : undefined;
      // a city's council has no 理事长
      const fits = inherited !== undefined && (!isSocietyPost(post) || /(?:[会盟社院]|公司|集团)$/u.test(inherited));
      const settled = said ?? (fits ? inherited : undefined) ?? deputy ?? usualOrganisation(post, mention.start);
      return { ...(settled && { org: settled }), post, inferred: said === undefined && settled !== undefined };
    });
    before = { org: roles.at(-1)?.org, end: mention.end };
    return { ...mention, roles };

    function saidOrganisation(org: string): string | undefined {
      if (org === '联盟' || org === alliance.shortName) return alliance.name;
      const generic = GENERIC.find(([pattern]) => pattern.test(org));
      if (!generic) return register.properName(org);
      return unitsUpTo(register, position, mention.start).findLast(generic[1])?.name;
    }
  });

  /** 在章鼓集团，董事长牛余升…: the company of the same sentence. */
  function companyNear(start: number): string | undefined {
    const near = register.mentions(position).filter(({ end }) => end <= start);
    return onlyCompany(near.map(({ stands }) => stands));
  }

  /** 在平川水泵研究院，院长助理樊一鸣…: where it happened is where the person is from. */
  function placeBefore(start: number): string | undefined {
    const unit = register.mentions(position).find(({ end }) => end === start - 1 && text.charAt(end) === '，');
    return unit && text.charAt(unit.start - 1) === '在' ? unit.stands.name : undefined;
  }

  function usualOrganisation(post: string, start: number): string | undefined {
    const place = placeBefore(start);
    if (place) return place;
    if (isCompanyPost(post))
      return (
        companyNear(start) ??
        onlyCompany(register.units) ??
        onlyCompany(register.mentions(0).map(({ stands }) => stands))
      );
    if (!isSocietyPost(post)) return undefined;
    return register.units.some(({ kind, isAlliance }) => kind === 'society' && !isAlliance) ? undefined : alliance.name;
  }
}

/** One company in the whole draft, or in its title: its posts are meant. */
function onlyCompany(units: readonly RegisteredUnit[]): string | undefined {
  const names = new Set(units.filter(({ kind }) => kind === 'company').map(({ name }) => name));
  return names.size === 1 ? [...names][0] : undefined;
}

function unitsUpTo(register: UnitRegister, position: number, start: number): RegisteredUnit[] {
  const positions = Array.from({ length: position + 1 }, (_, at) => at);
  return positions.flatMap((at) =>
    register
      .mentions(at)
      .filter(({ end }) => at < position || end <= start)
      .map(({ stands }) => stands),
  );
}
