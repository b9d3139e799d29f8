/** The name of a person at a place in the text: where it ends is told by what may follow a name. */
import { beginsWord, COMPOUND_SURNAMES, isSurname } from './surnames.ts';

/** Verbs, adverbs and forms of address that follow names in such text. */
const WORDS_AFTER = `
  同志 先生 女士 老师 教授 院士 博士 研究员 一行 分别 首先 随后 最后 共同 一致 代表 再次 亲自 亲切 应邀 现场 当场 当选 现任 曾任 兼任 担任 出席 参加 陪同 列席 主持 主讲 指出 表示 强调 希望 要求 认为
  介绍 宣读 宣布 宣讲 汇报 通报 总结 提出 提议 提到 提醒 建议 呼吁 倡议 号召 回顾 回应 回答 部署 勉励 寄语 点评 评价 传达 解读 解释 分享 阐述 阐释 透露 坦言 直言 感谢 感慨 感言
  叮嘱 补充 告诉 表态 演讲 授课 肯定 祝贺 祝愿 欢迎 剖析 分析 展示 演示 发布 发表 推介 推荐 动员 期待 期望 相信 赞扬 称赞 重申 坚信 领誓 开讲 讲解 讲授 讲述 鼓励 嘱托 围绕 结合
  针对 通过 根据 提交 来到 深入 前往 莅临 走访 走进 调研 考察 参观 会见 会谈 进行 接受 听取 了解 询问 察看 查看 观看 见证 揭牌 揭幕 授牌 带领 组织 指导 邀请 逐一 认真 仔细 详细
  简要 重点 充分 高度 全面 深刻 热情 诚挚 先后 一同 一起 下达 宣誓 开门见山 回忆 交流 座谈 接着 继续 随即 实地 全程 重温 荣获 领取 上台 登台 视频 线上 通话 书面 受邀 率领 率队
  解答 答疑 反映 概括 畅谈 描述 解析 详解 算了 算起 指着 看着 拿着 捧着 站在 望着 翻开 打开 笑着 带队 牵头 负责 关于 有关
`
  .trim()
  .split(/\s+/);
/** Words of one character that do. */
const LETTERS_AFTER =
  '等任率带携作做致发讲说谈称从以为与和及对向在就用把将被也还则均都又再曾并受于是的给来到赴颁签共先获';

const WORD_AFTER = new RegExp(`^(?:${WORDS_AFTER.join('|')}|\\p{Script=Han}{2,4}地(?:说|讲|表示|介绍|告诉))`, 'u');
const AFTER_NAME = new RegExp(`${WORD_AFTER.source}|^(?:$|[，。、；：？！（）“”\\s${LETTERS_AFTER}])`, 'u');

/** Never the last character of a name before something that may follow a name without it. */
const RARELY_LAST = /[等说在对向就的并也还又则把被将率携赴致讲谈作做任均再曾受共都先发]/u;
/** At times the last one: 段正和带领, 李春来表示; a verb of at least two characters or a mark must follow. */
const SOMETIMES_LAST = /[来同和为以从到称与是及用获]/u;
const STRONG_AFTER =
  /^(?:$|[，。、；：]|出席|参加|陪同|主持|指出|表示|强调|希望|要求|认为|介绍|宣读|宣布|汇报|通报|总结|致辞|讲话|发言|作|带领|率|先后|分别|首先|代表|在|对|说)/u;
/** 李先生, 王老师 are no names. */
const ADDRESS = /(?:先生|女士|老师|同志)$/u;

/** Tibetan names are two words of two characters: 索朗多吉, 扎西次仁. */
const TIBETAN_WORDS =
  '扎西|多吉|次仁|卓玛|尼玛|旺堆|索朗|索南|平措|格桑|达瓦|拉姆|央金|德吉|普布|巴桑|边巴|洛桑|丹增|旦增|益西|强巴|白玛|罗布|仁青|顿珠|曲珍|卓嘎|玉珍|桑珠|加措|嘉措|贡布|才让|才旦|桑吉|久美|群培|土登|阿旺|晋美|云丹|欧珠|次旦|次旺|旺久|坚赞|江村|赤列|朗杰|旺杰|东珠|泽仁|贡嘎';
const TIBETAN = new RegExp(`^(?:${TIBETAN_WORDS}){2}$`, 'u');

const HAN = /^\p{Script=Han}$/u;

/** The given name holds no word of one character that only joins. */
const NOT_GIVEN = /[的了着们个这那其我你他她它与及或、厂]/u;

/**
 * The length of the name at that place; 0 when there is none.
 * @param known names that are known to be people's: no list is asked for them
 */
export function nameLengthAt(text: string, at: number, known: ReadonlySet<string> = new Set()): number {
  for (const length of [6, 5, 4, 3, 2]) if (known.has(text.slice(at, at + length))) return length;
  const dotted = dottedLength(text, at);
  if (dotted > 0) return dotted;
  const twoWords = TIBETAN.test(text.slice(at, at + 4)) && AFTER_NAME.test(text.slice(at + 4));
  if (twoWords) return 4;
  const surname = COMPOUND_SURNAMES.find((name) => text.startsWith(name, at));
  if (surname) {
    const given = givenLength(text, at + 2);
    if (given > 0) return 2 + given;
  }
  if (!isSurname(text.charAt(at)) || beginsWord(text, at)) return 0;
  const given = givenLength(text, at + 1);
  return given > 0 ? 1 + given : 0;
}

/** The length of the given name, one or two characters, that begins there behind a surname; 0 when there is none. */
function givenLength(text: string, from: number): number {
  const two = fits(text, from, 2);
  const one = fits(text, from, 1);
  if (two && one) {
    const last = text.charAt(from + 1);
    const behind = text.slice(from + 2);
    // 沈括首先发言: 首先 is a word, 沈括首 then is no name
    if (RARELY_LAST.test(last) || (WORD_AFTER.test(text.slice(from + 1)) && !STRONG_AFTER.test(behind))) return 1;
    return SOMETIMES_LAST.test(last) && !STRONG_AFTER.test(behind) ? 1 : 2;
  }
  return two ? 2 : one ? 1 : 0;
}

function fits(text: string, from: number, given: number): boolean {
  const name = text.slice(from, from + given);
  return (
    name.length === given &&
    [...name].every((character) => HAN.test(character)) &&
    !NOT_GIVEN.test(name) &&
    !ADDRESS.test(name) &&
    AFTER_NAME.test(text.slice(from + given))
  );
}

/** 买买提·艾力, 汉斯·穆勒: what may follow a name ends the last part. */
function dottedLength(text: string, at: number): number {
  const head = /^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,6}?)*·/u.exec(text.slice(at))?.[0];
  if (!head) return 0;
  for (let length = 1; length <= 6; length += 1) {
    const end = at + head.length + length;
    if (!HAN.test(text.charAt(end - 1))) return 0;
    if (AFTER_NAME.test(text.slice(end))) return head.length + length;
  }
  return 0;
}
