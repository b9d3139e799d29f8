/** Who speaks, for whom, and who only seems to. */
import { describe, expect, it } from 'vitest';
import { read, speakersOf, vocabulary } from './reading.ts';

describe('a speaker', () => {
  it('is a name behind a post, with organisation and post, before a verb of speech', () => {
    expect(speakersOf('云川市科技局局长柏立希望各单位加大投入。')).toEqual(['柏立|云川市科技局|局长']);
    expect(speakersOf('平川省科技厅高新技术处处长柴志远指出，要打通链条。')).toEqual([
      '柴志远|平川省科技厅|高新技术处处长',
    ]);
  });

  it.each([
    ['中国矿业大学（北京）教授闾丘露薇提出三点意见。', '闾丘露薇|中国矿业大学（北京）|教授'],
    ['联盟副理事长兼专家委员会主任戚继军表示支持。', '戚继军|平川省阀门产业技术创新战略联盟|副理事长兼专家委员会主任'],
    ['平川省泵业协会名誉会长笪志刚说，标准要用起来。', '笪志刚|平川省泵业协会|名誉会长'],
    ['江西泰岳集团有限公司长山铜矿副矿长占必成在发言中谈到合作。', '占必成|江西泰岳集团有限公司长山铜矿|副矿长'],
    ['学员代表、云川恒岳阀门有限公司设计员门雪飞说，很好。', '门雪飞|云川恒岳阀门有限公司|设计员、学员代表'],
    [
      '标准起草组组长、云川恒岳阀门有限公司总工程师米振铎汇报了编制过程。',
      '米振铎|云川恒岳阀门有限公司|总工程师、标准起草组组长',
    ],
    ['云川恒岳阀门有限公司机动科科长索朗多吉介绍了情况。', '索朗多吉|云川恒岳阀门有限公司|机动科科长'],
    ['平川省泵业协会副会长欧阳鹏在接受采访时表示，要创新。', '欧阳鹏|平川省泵业协会|副会长'],
    ['在平川水泵研究院，院长助理樊一鸣介绍了情况。平川省泵业协会参加。', '樊一鸣|平川水泵研究院|院长助理'],
    ['平川省泵业协会副秘书长牟长海要求，各单位自查。', '牟长海|平川省泵业协会|副秘书长'],
    ['团市委副书记甄珍宣读了决定。', '甄珍||团市委副书记'],
    ['华北电力大学（保定）动力工程系主任宓超群教授讲话。', '宓超群|华北电力大学（保定）|动力工程系主任'],
    [
      '平川省科学技术厅副厅长荆文翰，高新技术处处长鲜于静一行到访。鲜于静指出，要抓创新。',
      '鲜于静|平川省科学技术厅|高新技术处处长',
    ],
    ['恒岳阀门公司党委书记兼董事长景明表示支持。', '景明|云川恒岳阀门有限公司|党委书记兼董事长'],
  ])('has all of what the text says of them: %s', (text, wanted) => expect(speakersOf(text)).toEqual([wanted]));

  it('stands before each answer of an interview', () => {
    const answers = '记者：何时开始？\n\n米国栋：1979年。\n\n记者：难吗？\n\n米国栋：难。';
    expect(speakersOf(answers)).toEqual(['米国栋||']);
    expect(speakersOf('高铬钢：好。\n\n高铬钢：很好。\n\n温度：20。\n\n温度：30。')).toEqual([]);
  });

  it.each([
    '指出，要抓创新',
    '表示祝贺',
    '强调，安全第一',
    '介绍了企业情况',
    '致辞',
    '致欢迎词',
    '讲话',
    '主持会议',
    '宣读决定',
    '作工作报告',
    '作了题为《泵的未来》的报告',
    '在讲话中对大会表示祝贺',
    '代表公司致辞',
    '就有关政策进行了解读',
    '提出三点希望',
    '出席会议并讲话',
    '谈到了合作设想',
    '认为，前景广阔',
    '要求立行立改',
    '汇报了进展',
    '宣布大会开幕',
    '对培训作了小结',
    '首先发言',
    '说：“很好。”',
  ])('speaks who “%s”', (deed) => {
    expect(speakersOf(`会上，平川理工大学校长沈括${deed}。`)).toEqual(['沈括|平川理工大学|校长']);
  });

  it.each([
    '出席会议',
    '参加调研',
    '陪同',
    '参观了展厅',
    '为联盟揭牌',
    '代表双方签字',
    '就检测能力与对方作了深入交流',
    '出席，会议指出要抓创新',
    '参加会议，与会代表表示支持',
  ])('does not speak who “%s”', (deed) => {
    expect(speakersOf(`平川理工大学校长沈括${deed}。`)).toEqual([]);
  });

  it.each(['向平川理工大学校长沈括颁发聘书并讲话', '在平川理工大学校长沈括的陪同下介绍情况'])(
    'is not the one to whom something is done: %s',
    (sentence) => expect(speakersOf(`会上，${sentence}。`)).toEqual([]),
  );

  it('stands behind 由, or behind a label', () => {
    expect(speakersOf('会议由云川密封件研究所所长席慕云主持。')).toEqual(['席慕云|云川密封件研究所|所长']);
    expect(speakersOf('主持人：孟凡琛')).toEqual(['孟凡琛||']);
  });

  it('is heard when a report is heard', () => {
    expect(speakersOf('会议听取了恒岳阀门总经理陆文博关于技改的汇报。')).toEqual([
      '陆文博|云川恒岳阀门有限公司|总经理',
    ]);
  });

  it('may stand before the post, or before the post in brackets', () => {
    expect(speakersOf('平川理工大学温如言教授介绍了研究进展。')).toEqual(['温如言|平川理工大学|教授']);
    expect(speakersOf('熊北辰（云川市科技局局长）介绍了需求。')).toEqual(['熊北辰|云川市科技局|局长']);
  });

  it('has the sentence that says so, and the confidence that it bears', () => {
    const [speaker] = read('会议开始。云川市科技局局长柏立致辞。').speakers;
    expect(speaker).toMatchObject({ confidence: 'high', evidence: '云川市科技局局长柏立致辞。' });
  });
});

describe('a name', () => {
  it.each([
    ['两个字', '局长柏立表示支持', '柏立'],
    ['三个字', '局长常志卷希望大家努力', '常志卷'],
    ['复姓', '局长欧阳静强调创新', '欧阳静'],
    ['复姓两字名', '局长司马光年表示支持', '司马光年'],
    ['少数民族', '局长买买提·艾力表示支持', '买买提·艾力'],
    ['以虚词结尾', '局长段正和表示支持', '段正和'],
    ['后面是虚词', '局长李明和校长沈括参加，局长李明表示支持', '李明'],
    ['字间有空格', '局长王　刚表示支持', '王刚'],
    ['后面是动词', '局长李明在会上讲话', '李明'],
    ['后面有同志', '局长李明同志讲话', '李明'],
  ])('is read whole: %s', (_, text, name) => {
    expect(read(`云川市科技局${text}。`).speakers.map(({ value }) => value.name)).toEqual([name]);
  });

  it('is known again without its post, and its post is remembered', () => {
    expect(
      speakersOf('云川市科技局局长柏立、平川理工大学校长沈括出席座谈会。\n\n柏立介绍了政策。他还强调，要用好政策。'),
    ).toEqual(['柏立|云川市科技局|局长']);
  });

  it('stands behind 他 of the next sentence', () => {
    expect(speakersOf('平川理工大学校长沈括来到恒岳阀门。他表示，学校愿意合作。')).toEqual(['沈括|平川理工大学|校长']);
  });

  it('is not made of words that begin like one', () => {
    expect(
      speakersOf(
        '会议指出，高度重视安全。与会代表表示，方法得当。公司负责人介绍，时间过半。有关部门要求加强管理。大家一致认为措施有力。记者从会上获悉，万家企业受益。常务副会长单位代表发言。车间主任说，安全第一。严格来说，元数据告诉我们答案。',
      ),
    ).toEqual([]);
  });

  it('is no state leader who is quoted', () => {
    expect(speakersOf('习近平总书记指出，创新是第一动力。中共中央总书记习近平强调，要抓创新。')).toEqual([]);
  });

  it('needs no list of surnames when it is in the registry', () => {
    const people = [{ name: '乌日娜', orgs: [] }];
    expect(speakersOf('乌日娜还介绍了草原的泵站。', { vocabulary: { ...vocabulary, people } })).toEqual(['乌日娜||']);
  });
});

describe('posts', () => {
  it('are kept, those of a member first', () => {
    expect(speakersOf('联盟理事长、恒岳阀门党委书记、董事长孟凡琛致辞。')).toEqual([
      '孟凡琛|云川恒岳阀门有限公司|党委书记、董事长、联盟理事长',
    ]);
    expect(speakersOf('联盟理事长，恒岳阀门董事长孟凡琛致辞。')).toEqual([
      '孟凡琛|云川恒岳阀门有限公司|董事长、联盟理事长',
    ]);
  });

  it('name their part of the organisation', () => {
    expect(speakersOf('平川理工大学材料科学与工程学院院长仇维民致辞。')).toEqual([
      '仇维民|平川理工大学|材料科学与工程学院院长',
    ]);
  });

  it('of places have the place as organisation', () => {
    expect(speakersOf('云川市副市长荣振华讲话。')).toEqual(['荣振华|云川市|副市长']);
    expect(speakersOf('临江区委书记秦观讲话。')).toEqual(['秦观|临江区委|书记']);
  });

  it('take an organisation left unsaid from the list, from the text, from the alliance; with less confidence', () => {
    expect(speakersOf('恒岳阀门总经理陆文博、副总经理苏晓分别发言。')).toEqual([
      '陆文博|云川恒岳阀门有限公司|总经理',
      '苏晓|云川恒岳阀门有限公司|副总经理',
    ]);
    expect(speakersOf('恒岳阀门扩产。“没有创新就没有今天。”董事长孟凡琛说。')).toEqual([
      '孟凡琛|云川恒岳阀门有限公司|董事长',
    ]);
    expect(speakersOf('来宾到恒岳阀门调研。公司总经理陆文博作了介绍。')).toEqual([
      '陆文博|云川恒岳阀门有限公司|总经理',
    ]);
    const { speakers } = read('会议由秘书长谭玉书主持。');
    expect(speakers).toMatchObject([
      { value: { name: '谭玉书', org: '平川省阀门产业技术创新战略联盟', post: '秘书长' }, confidence: 'medium' },
    ]);
  });

  it('are left without an organisation, and flagged, where nothing tells it', () => {
    const { speakers, flags } = read('开幕。\n\n员工代表康宁发言。');
    expect(speakers).toMatchObject([{ value: { name: '康宁', post: '员工代表' }, confidence: 'medium' }]);
    expect(flags).toMatchObject([{ kind: 'speaker-without-org', line: 3, text: '员工代表康宁发言。' }]);
  });
});

describe('several speakers', () => {
  it('each have their own post', () => {
    expect(speakersOf('会上，云川市科技局局长常志卷，临江区区长王某某、恒岳阀门董事长孟凡琛等分别讲话。')).toEqual([
      '常志卷|云川市科技局|局长',
      '王某某|临江区|区长',
      '孟凡琛|云川恒岳阀门有限公司|董事长',
    ]);
  });

  it('may stand in a list of names alone', () => {
    expect(speakersOf('张三、李四、王五分别发言。')).toEqual(['张三||', '李四||', '王五||']);
  });

  it('are kept apart from those who listen', () => {
    expect(speakersOf('云川市科技局局长柏立对平川理工大学校长沈括的到来表示欢迎。')).toEqual([
      '柏立|云川市科技局|局长',
    ]);
    expect(speakersOf('平川理工大学校长沈括出席，云川市科技局局长柏立主持。')).toEqual(['柏立|云川市科技局|局长']);
  });
});
