/** Units that a draft names, whole and once. */
import { describe, expect, it } from 'vitest';
import { read, unitsOf } from './reading.ts';

describe('a unit', () => {
  it.each([
    ['参观了石家庄泰岳泵业有限公司。', '石家庄泰岳泵业有限公司'],
    ['走访泰岳泵业有限责任公司等企业。', '泰岳泵业有限责任公司'],
    ['会议由平川省泵业协会主办。', '平川省泵业协会'],
    ['双方与河北科技大学签约。', '河北科技大学'],
    ['来到石桥县人民政府座谈。', '石桥县人民政府'],
    ['国家级小巨人企业石家庄泰岳泵业有限公司参加。', '石家庄泰岳泵业有限公司'],
    ['副理事长单位泰岳泵业有限公司参加。', '泰岳泵业有限公司'],
    ['中国科学院沈阳自动化研究所参加。', '中国科学院沈阳自动化研究所'],
    ['中国通用机械工业协会泵业分会参加。', '中国通用机械工业协会泵业分会'],
    ['中国银行云川分行参加。', '中国银行云川分行'],
    ['平川省特种设备检验研究院有限公司参加。', '平川省特种设备检验研究院有限公司'],
    ['中国（河北）自由贸易试验区管理委员会参加。', '中国（河北）自由贸易试验区管理委员会'],
    ['泰岳流体（江苏）有限公司参加。', '泰岳流体（江苏）有限公司'],
    ['论坛在国家会展中心（上海）举行。', '国家会展中心（上海）'],
    ['中国石油大学（华东）参加。', '中国石油大学（华东）'],
    ['专家来自华北电力大学（保定）机械工程系。', '华北电力大学（保定）'],
    ['江西泰岳集团有限公司长山铜矿参加。', '江西泰岳集团有限公司长山铜矿'],
    ['走访河北长山铁矿。', '河北长山铁矿'],
    ['区消防救援大队参加。', '区消防救援大队'],
    ['云川市赵家沟铁矿有限公司参加。', '云川市赵家沟铁矿有限公司'],
    ['中钢集团邢台机械轧辊有限公司参加。', '中钢集团邢台机械轧辊有限公司'],
    ['裁判长、同方阀门公司到场。', '同方阀门公司'],
    ['中国工业报社到访。', '中国工业报社'],
    ['石家庄工业泵厂参加。', '石家庄工业泵厂'],
  ])('begins and ends where its name does: %s', (text, name) => expect(unitsOf(text)).toEqual([name]));

  it.each([
    ['云川市经济和信息化局参加。', ['云川市经济和信息化局']],
    ['云川市科技局和河北科技大学参加。', ['云川市科技局', '河北科技大学']],
    ['泰岳泵业有限公司与河北科技大学签约。', ['泰岳泵业有限公司', '河北科技大学']],
    ['国家水泵及系统工程技术研究中心参加。', ['国家水泵及系统工程技术研究中心']],
    ['参观了车间和石家庄泰岳泵业有限公司展厅。', ['石家庄泰岳泵业有限公司']],
  ])('keeps 和 inside its name and ends before it elsewhere: %s', (text, names) =>
    expect(unitsOf(text)).toEqual(names),
  );

  it('of a list takes its place from the one before', () => {
    expect(unitsOf('云川市科技局、财政局、生态环境局参加。')).toEqual([
      '云川市科技局',
      '云川市财政局',
      '云川市生态环境局',
    ]);
  });

  it('is one with its part, its short form and the name that the text gives it', () => {
    expect(unitsOf('河北科技大学机械学院参加。')).toEqual(['河北科技大学']);
    expect(unitsOf('云川市科技局参加。市科技局表示支持。')).toEqual(['云川市科技局']);
    expect(unitsOf('云川市人力资源和社会保障局参加。云川市人社局表示支持。')).toEqual(['云川市人力资源和社会保障局']);
    expect(unitsOf('石家庄泰岳泵业有限公司（以下简称“泰岳泵业”）参加。泰岳泵业发言。')).toEqual([
      '石家庄泰岳泵业有限公司',
    ]);
  });

  it.each([
    '本公司和各有关单位、科研院所参加。',
    '该公司负责人与集团公司领导交流。',
    '全国各地的企业、高校、协会参加。',
    '优化产业布局，形成新格局，参观了展厅和工厂。',
    '我们学会了使用新设备，大学生热情很高。',
    '《河北省人民政府关于支持泵业的意见》印发。',
    '建设企业技术中心和重点实验室。',
    '用于开采铁矿、运送铁矿石的国内铜矿山和一座大型煤矿。',
    '在市委、市政府的领导下，很多公司发展了。',
    '平川阀门联盟召开大会，联盟秘书处参加。',
  ])('is none: %s', (text) => expect(unitsOf(text)).toEqual([]));
});

describe('a member unit', () => {
  it('is known by any of its names, and has its slug', () => {
    for (const name of ['云川恒岳阀门有限公司', '恒岳阀门', '恒岳阀门有限公司'])
      expect(read(`专家到${name}走访。`).units).toEqual([
        {
          value: { name: '云川恒岳阀门有限公司', member: 'hengyue' },
          confidence: 'high',
          evidence: `专家到${name}走访。`,
        },
      ]);
  });

  it('differs from a unit that takes part and is none', () => {
    const units = read('启航检测与河北科技大学签约。').units.map(({ value }) => value);
    expect(units).toEqual([{ name: '启航检测技术（平川）有限公司', member: 'qihang' }, { name: '河北科技大学' }]);
  });

  it('is not found in a longer name of another', () => {
    expect(unitsOf('云密所参加。')).toEqual(['云川密封件研究所']);
    expect(read('恒岳阀门（上海）有限公司参加。').units.map(({ value }) => value.name)).not.toContain(
      '恒岳阀门（上海）',
    );
  });
});
