import { type Lexicon, lexicon } from "../define-signal.ts";
import { news, otherTrades, teaching } from "./cues.ts";

/** Courts, police and lawyers in earnest, and people who speak of their own affairs or of a word. */
export const inEarnest = lexicon(
  "in earnest",
  // the addressee's own matter with a court, the police, a lawyer
  `您申请立案 您的诉状 您的起诉 你的起诉 您起诉 您的委托 您的公证 诉讼费 您的代理律师 您的举报 您的报案 您昨天报警 您报的 回访 噪音 钱包找到 您丢的 户籍窗口 证人 补充材料 私密照片
   可在线下载 请来领取 请来队里 领取案款 立案材料 证据清单 一式三份 申请书 书面授权 委托书 劳动仲裁 欠薪 工伤 有争议 尊重裁判 可申请 可以直接申请`,
  // how it is done
  `不服 须经 需以 可能构成 可处 不予 工作证 承办法官姓名 12368 区别 讲清楚 详解 怎么看 释疑 仅针对 不牵连 会出示 必有 应当 解释 第几条 不在审查范围 主要看 非法集资 查无此事 查不到
   行政拘留 寻衅滋事 人次 十大 持刀 被端 被拦`,
  // of oneself, of a word, at play
  `法考 那章 桌游 回合 棋 玩具 制服 英语 翻译 国庆 老婆给我下 供应链 邮箱了 离婚 传销 卖假货 找回来 酒后 隔离 频道 破案 国际刑事 领导人 蛋糕 薯片 你长这么好看 腊肉 猪杀 这个词 成语 模拟 剧本
   侮辱、诽谤 他人身体 非法侵入 被判有期 任何要求先交 凡要求 多半是 不会附带 征集线索 悬赏十万 小贷公司老板 冒充法官 停课处理 考公 无犯罪证明 上下文 坐席 真人秀 说唱 侦探`,
  // it is said not to be so, or somebody answers
  `没有给您发 没给您发 没有寄过 没寄过 还没走到 没走到 不是说您 不是说你 别往我家 别再打我 别老打我 你说派出所 你说法院 是假的吧 真的假的 吓我说 有个人说 催收发来 催收吓 收到短信说`,
);

const EVERYDAY_IN_THREATS = new Set([
  "警方",
  "近日",
  "男子",
  "女子",
  "一审",
  "二审",
  "当庭",
  "认定为",
  "审理查明",
  "我局依法",
  "公诉机关",
  "受害人",
  "他人",
  "公检法办案",
  "预约",
  "搬家",
  "骑手",
  "外卖",
  "物业",
  "装修",
  "调查员",
  "快递员",
  "网格员",
]);

function without(list: Lexicon): Lexicon {
  return { ...list, name: `${list.name}, narrow`, words: list.words.filter((word) => !EVERYDAY_IN_THREATS.has(word)) };
}

/** The cues of news without the words that those who pose as an authority use themselves. */
export const newsNarrow = without(news);
export const teachingNarrow = without(teaching);

/** Other trades without the words that visitors of a debtor use themselves. */
export const tradesNarrow = without(otherTrades);
