/** Whether what is said of a person says that the person spoke. */

const VERBS = [
  '指出|表示|强调|希望|要求|认为|提出|提议|谈到|谈及|谈了|谈道|介绍|汇报|通报|总结|说明|表态|解读|解释|讲解|讲述|阐述|阐释|分享|讲授|授课|演讲|宣讲|主讲|开讲',
  '推介|解答|答疑|反映|概括|回忆|算(?:了|起)?[^，。]{0,4}账|畅谈|描述|解析|详解|提醒|祝愿|致以[^，。；]{0,16}(?:祝福|问候|祝贺|感谢|敬意|祝愿)',
  '致(?:了)?(?:欢迎|开幕|闭幕|答谢|开班|贺)?[辞词]|致欢迎|讲话|讲了话|发言|宣读|宣布|主持|点评|建议|呼吁|倡议|号召|回顾|部署|勉励|鼓励|寄语|嘱咐|嘱托|叮嘱|传达|透露|坦言|直言|感慨|感言|感谢|祝贺|回应|回答|补充道?|告诉|重申|期待|期望|坚信|赞扬|称赞|高度评价|剖析|分析了|展望|动员',
  '(?:说|(?<![名职简统自号人])称|(?<!演)讲|(?<![座洽会访面商约])谈|(?<=[感慨补充说讲问答笑坦])道)(?=[，：。“]|$)|谈[^，。]{0,8}(?:体会|想法|看法|感受|设想)|讲了|说道|坦承|赞叹|直陈|发问|建言',
  '[作做](?:了)?[^，。；]{0,70}(?:报告|讲话|发言|说明|总结|小结|介绍|汇报|分享|解读|宣讲|演讲|讲座|点评|致辞|授课|辅导|讲解|交流|动员|部署|表态|述职)',
  '发表(?:了)?[^，。；]{0,30}(?:讲话|演讲|意见|看法|致辞|观点|感言)|提出(?:了)?[^，。；]{0,24}(?:希望|要求|建议|意见)|进行(?:了)?[^，。；]{0,20}(?:讲解|点评|解读|部署|介绍|说明|宣讲|授课)',
].join('|');
const VERB = new RegExp(VERBS, 'gu');

/** What is heard, learnt or obeyed is another's word, and 的介绍 is a noun. */
const NOT_SPOKEN_BY =
  /(?:听取|聆听|听|学习|贯彻|落实|按照|根据|观看|收看|符合|达到|满足|响应|对照)[^，。；]{0,20}$|的$/u;

/** A clause about somebody else: what follows is no longer said of the person. */
const OTHERS =
  /^(?:并且?|同时|随后|会上|最后)?(?:会议|大会|与会|参会|双方|三方|各方|各单位|大家|代表们|活动|论坛|仪式|座谈会|现场|专家们|专家组|企业|公司|联盟|协会|学校|政府|该|此次|本次|这次|据|有关|相关|全体|各|检查组|调研组|考察组|采访组|代表团|委员会|领导|嘉宾|共|项目|标准|产品|其中|他们|来自|\d)/u;
const OTHER_VOICE = /(?:会议|大会|与会人员|与会代表|双方|公司|企业|专家组)$/u;
const ATTENDS =
  /^(?:等[^，。；]{0,10}?)?(?:一同|一起|全程|分别|共同|应邀)?(?:出席|参加|陪同|列席|莅临|见证|参与|与会|到场)/u;
const HEARD = /(?:听取|听完|听|聆听)(?:了)?(?:[^，。；]{0,12}的)?[^，。；]{0,4}$/u;

const MOST_CLAUSES = 5;
const NEAR = 60;

/**
 * @param before the sentence up to the person's first post
 * @param predicate the sentence from behind the name, or the last of several names, to the next person
 */
export function speaks(before: string, predicate: string): boolean {
  const rest = predicate
    .replace(/^(?:同志|先生|女士|老师|教授|博士)/u, '')
    .replace(/^（[^）]{1,40}）/u, '')
    .replace(
      /^等?(?:\d{1,2}[位名人])?[^，。；、的]{0,12}?(?:领导|嘉宾|代表|专家|同志|负责人|领导同志|企业家)(?=\p{Script=Han}{2})/u,
      (part) => (part.startsWith('等') ? '' : part),
    )
    .replace(/^一行(?:\d+[余多]?人)?/u, '');
  if (
    HEARD.test(before) &&
    /^(?:等)?(?:对|关于|就|围绕|作|做|的)?[^，。；]{0,30}(?:汇报|介绍|讲解|讲话|发言|说明|报告|情况|授课)/u.test(rest)
  )
    return true;
  if (isObject(before) || isAside(rest)) return false;
  if (/^的/u.test(rest)) return false;
  if (isLabel(before)) return true;
  // “张三：”, but not a list of those present
  if (/^：/u.test(rest)) return !/(?:出席|参加|列席|参会|名单)[^。]*$/u.test(before);
  const clauses = rest.split(/[，；]/u).slice(0, MOST_CLAUSES);
  for (const [index, clause] of clauses.entries()) {
    if (index > 0 && OTHERS.test(clause)) return false;
    if (spokenIn(clause)) return true;
    if (index === 0 && ATTENDS.test(clause) && /并|时|中/u.test(clause) && spokenIn(clause)) return true;
  }
  return false;
}

function spokenIn(clause: string): boolean {
  for (const match of clause.matchAll(VERB)) {
    if (match.index > NEAR) return false;
    const lead = clause.slice(0, match.index);
    if (NOT_SPOKEN_BY.test(lead)) continue;
    // 与对方作了深入交流: both sides spoke
    if (/交流$/u.test(match[0]) && /[与同和]/u.test(lead)) continue;
    if (
      /^(?:讲话|介绍|汇报|要求|希望|部署|建议|发言|报告)(?:精神|信|材料|会|对象|书|意见|稿|工作)/u.test(
        clause.slice(match.index),
      )
    )
      continue;
    // 张三参加会议，会议要求 is cut before; 张三到公司介绍 and 就服务企业作表态 are not said by the company
    if (!/代表|[就对向为给]|围绕|针对|关于/u.test(lead) && OTHER_VOICE.test(lead)) continue;
    return true;
  }
  return false;
}

/** 向张三颁发, 为李四授牌, 走访王五, 选举赵六: the person is not the one who acts. */
function isObject(before: string): boolean {
  return /(?:向|给|为|与|跟|会见|聘任|聘请|聘|选举|选举产生|推选|任命|增补|授予|看望|看望了|慰问|慰问了|走访|走访了|采访|采访了|专访|对话|表彰|表彰了|欢迎|感谢)(?:新任|原)?$/u.test(
    before,
  );
}

/** 主持人：, 主讲人为 */
export function isLabel(before: string): boolean {
  return /(?:主持人?|主讲(?:人|嘉宾|专家)?|发言人|汇报人|报告人|宣讲人|授课(?:人|老师|专家)?|演讲人|致辞人)(?:：|为|是)$|我是$/u.test(
    before,
  );
}

/** 对张三, 向李四: the person is spoken to. */
export function isSpokenTo(before: string): boolean {
  return /(?:对|向|与|同|跟|给|为|感谢|欢迎)$/u.test(before);
}

/** 在张三陪同下: the person is not the one of whom the sentence tells. */
export function isAside(predicate: string): boolean {
  return /^(?:等[^，。；]{0,10}?)?(?:的)?(?:陪同|带领|率领|主持|见证)下/u.test(predicate);
}
