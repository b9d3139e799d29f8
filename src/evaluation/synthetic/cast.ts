/** Who appears in made bulletins: units and people whose names nobody can take for real ones. */
import { oneOf, sample, type Random } from '../random.ts';

export interface MadeUnit {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly role: string;
  readonly chain?: string;
  readonly city: string;
}

export interface MadePerson {
  readonly name: string;
  readonly org: string;
  readonly post: string;
}

export interface Cast {
  readonly alliance: string;
  readonly units: readonly MadeUnit[];
  /** Those at the beginning speak more often. */
  readonly people: readonly MadePerson[];
}

/** 例 stands in every name: an example, no place and nobody. */
const CITIES = ['例川市', '例原市', '例江市', '例山市', '例港市', '例城区', '例河县'];
const MARKS = '启衡、青禾、远帆、同泽、明砺、恒渡、松柏、云栈、星野、北辰、朗润、和煦、南屏、长桥、金穗、白鹭'.split(
  '、',
);
const TRADES = [
  ['上游', '铸造有限公司', '铸造', 'casting'],
  ['上游', '橡胶制品厂', '橡胶厂', 'rubber'],
  ['上游', '轴承配件有限公司', '轴承', 'bearings'],
  ['中游', '泵业有限公司', '泵业', 'pumps'],
  ['中游', '阀门制造有限公司', '阀门', 'valves'],
  ['中游', '流体机械股份有限公司', '机械', 'machinery'],
  ['下游', '矿业有限公司', '矿业', 'mining'],
  ['下游', '水务集团', '水务', 'water'],
  ['', '职业技术学院', '学院', 'college'],
  ['', '机械研究所', '研究所', 'institute'],
] as const;
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范'];
const GIVEN = [...'一中平安宁文立志远思明清源川江海山石林松柏桐亭楼书礼和乐诗画春夏秋冬东南西北长青若谷知行言信可为'];
const POSTS = [
  '总工程师',
  '质量部部长',
  '技术中心主任',
  '董事长',
  '总经理',
  '副总经理',
  '标准化工程师',
  '高级技师',
  '研究员',
  '车间主任',
  '培训中心主任、高级工程师',
  '党支部书记、副总经理，联盟副秘书长',
];
const PUBLIC_OFFICES = ['例省示例局', '例川市示例办公室', '例省示例协会'];

/** As many units and people as there are usually around so many bulletins. */
export function makeCast(bulletins: number, random: Random): Cast {
  const units = sample(
    random,
    MARKS.flatMap((mark) => TRADES.map((trade) => [mark, trade] as const)),
    Math.min(MARKS.length * TRADES.length, 8 + Math.round(Math.sqrt(bulletins) * 1.5)),
  ).map(([mark, [chain, trade, short, slug]], index): MadeUnit => {
    const city = oneOf(random, CITIES);
    return {
      slug: `unit-${String(index + 1).padStart(3, '0')}-${slug}`,
      name: `${city}${mark}${trade}`,
      shortName: `${city.slice(0, 2)}${mark}${short}`,
      role: index === 0 ? '理事长单位' : index < 5 ? '副理事长单位' : index === 5 ? '秘书长单位' : '成员单位',
      ...(chain !== '' && { chain }),
      city,
    };
  });
  const names = sample(
    random,
    SURNAMES.flatMap((surname) => GIVEN.map((given) => `${surname}例${given}`)),
    10 + Math.round(Math.sqrt(bulletins) * 4),
  );
  const people = names.map((name, index): MadePerson => ({
    name,
    org: index % 7 === 6 ? oneOf(random, PUBLIC_OFFICES) : oneOf(random, units).name,
    post: oneOf(random, POSTS),
  }));
  return { alliance: '例省流体机械产业协作联盟', units, people };
}
