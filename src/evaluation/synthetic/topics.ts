/** The topics of made bulletins: a tag each, with the things its bulletins speak of and what is done about them. */

export interface Topic {
  readonly label: string;
  readonly slug: string;
  readonly parent?: string;
  /** What its bulletins are about; each stands as the object of a sentence. */
  readonly things: readonly string[];
  /** What is done; each stands behind a subject. */
  readonly work: readonly string[];
}

/** `label slug | things | work`, and who stands above; the most frequent first. */
const LINES = `
标准制定 standards | 团体标准征求意见稿、术语和代号、试验方法、标准编写规则、验收条款、标准实施指南 | 逐条讨论征求意见稿、统一术语和代号、补充试验数据、答复反馈意见
技术创新 innovation | 共性技术清单、样机试制方案、中试线、技术路线图、联合攻关任务书、结构改进方案 | 联合攻关薄弱环节、完成样机试制、论证技术路线、交流改进经验
产品质量 quality | 出厂检验记录、质量追溯台账、返修率、抽检结果、型式试验报告、质量改进计划 | 对照台账查找原因、公开抽检结果、改进出厂检验、开展质量比对
调研交流 visits | 车间现场、生产组织方式、用户反馈、仓储布局、设备运行日志、交流提纲 | 走进车间了解生产、与班组长座谈、听取用户意见、查看设备运行日志
成员大会 assembly | 年度工作报告、财务收支情况、会议决议、换届方案、新成员名单、工作要点 | 审议年度工作报告、表决会议决议、通报财务收支、听取成员建议
知识产权 intellectual-property < 技术创新 | 专利导航报告、共有专利约定、保密条款、侵权预警名单、许可合同范本、软件著作权 | 梳理共有专利、签订保密约定、开展侵权预警、推广许可合同范本
人才培训 training | 培训课程表、实训工位、考核题库、讲师名册、结业作品、技能等级评价 | 组织实训考核、更新考核题库、安排师徒结对、评选优秀学员
节能降耗 energy-saving | 能耗台账、变频改造方案、余热利用、水力模型、电机能效、运行效率曲线 | 核对能耗台账、实施变频改造、比较运行效率、推广节能做法
安全生产 safety | 隐患清单、起重作业规程、应急预案、防护用品、受限空间作业票、演练记录 | 排查起重作业隐患、组织应急演练、修订作业规程、落实整改责任
数字化 digital | 设备编码、数据接口、远程监测平台、电子图纸、条码标签、运行看板 | 打通数据接口、统一设备编码、上线运行看板、整理电子图纸
供应链协作 supply-chain | 铸件交付计划、备件共享库、采购目录、到货检验、运输包装、交付周期 | 协调铸件交付、建立备件共享库、缩短交付周期、联合采购原料
检验检测 inspection < 产品质量 | 检测能力清单、比对试验、计量器具、检测报告格式、试验台、样品编号 | 开放试验台、开展比对试验、校准计量器具、统一检测报告格式
材料研究 materials < 技术创新 | 耐磨材料配方、热处理工艺、金相组织、橡胶衬里、涂层结合力、硬度分布 | 比较耐磨性能、优化热处理工艺、积累磨损数据、试用新配方
市场服务 market | 售后服务承诺、用户回访、备件报价、租赁服务、投标信息、服务网点 | 集中回访用户、公开服务承诺、共享投标信息、增设服务网点
绿色制造 green < 节能降耗 | 废砂再生、低挥发涂料、清洁生产方案、包装回收、噪声治理、碳排放核算 | 推进废砂再生、换用低挥发涂料、核算碳排放、治理车间噪声
对外交流 exchange | 展会日程、翻译资料、来访接待、产品名录、技术讲座、合作备忘录 | 接待来访代表、联合参加展会、翻译产品资料、商谈合作意向
党建联建 party-building | 联建活动计划、志愿服务、先锋岗、主题学习、结对帮扶、共建清单 | 开展主题学习、设立先锋岗、组织志愿服务、落实共建清单
信息平台 platform < 数字化 | 成员名录、资料下载区、供需信息、平台账号、投稿流程、访问统计 | 更新成员名录、发布供需信息、简化投稿流程、核对平台资料
售后维修 maintenance < 市场服务 | 检修规程、易损件清单、轴承更换、现场指导、维修案例、停机时间 | 指导现场检修、汇编维修案例、减少停机时间、核定易损件清单
产学研合作 research < 技术创新 | 联合实验室、研究生实践岗、课题任务、成果转化、开放课题、试验数据 | 共建联合实验室、发布开放课题、安排实践岗位、验收合作课题
`;

export const TOPICS: readonly Topic[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [head = '', things = '', work = ''] = line.split(' | ');
    const [label = '', slug = '', , parent] = head.split(' ');
    return {
      label,
      slug,
      ...(parent !== undefined && { parent }),
      things: things.split('、'),
      work: work.split('、'),
    };
  });
