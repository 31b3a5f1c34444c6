import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { anybodyNear } from "../lexicon/people.ts";

const stop = lexicon(
  "stop",
  `别 别再 别老 不要 不要再 不要总 不要老 请勿 勿 勿再 停止 停 停下 请停 不许 不准 禁止 不得 不得再 莫 莫再 憋 甭 少 不想 不想再 不希望 不希望再 不愿 不同意
   不接受 拒绝 严禁 不用 不用再 不必 不必再 无需 能不能别 能不能不 可不可以别 可以别 可以不 能别 不可以 不能再 不能 谢绝 芣要 稍微别`,
);
const contact = lexicon(
  "calling, writing, contacting",
  `打 打电话 打来 打过来 打给 打到 打我 打了 拨打 拨 来电 来电话 来信 联系 联络 骚扰 打扰 烦 烦我 吵 找我 找他 找到 发短信 发信息 发消息 发微信 发 轰炸 呼
   接到你 任何电话 call calling 给我打 给他打 通知我家 往我 往我们 联糸 连系 致电 电联 电话联系 上门 来我家 纠缠 挨我 再来 电话刺激 群发 短信 来烦 聯絡 上班时间来电 碰 电话 来找`,
);
/** Whose phone it is, or the way of contact that is refused. */
const target = lexicon(
  "whom",
  anybodyNear,
  `我 我们 俺 咱 本人 电话 短信 信息 手机 单位 公司 座机 前台 总机 村里 办公室 通讯录 家里 家人 这个号 第三人 第三方 别人 任何人 任何电话 行为 老板 他们 姐 哥`,
);
/** Somebody tells of it, asks about it or teaches it. */
const toldOrAsked = lexicon(
  "told, asked or taught",
  `他们根本不听 根本不听 我跟他们说 我和他们说 我说过别 楼主 照打不误 合法吗 违法吗 可以吗这 怎么写 怎么让 怎么才能 如何 律师提醒 律师建议 可以书面 可以要求 告知函
   记者 新闻 用户可 上线 如不希望 退订 回复td 回复t 谢绝营销 营销来电 怎么办 我能不能要求他们 能要求他们 可构成 可能构成 投诉指南 有用吗 吗姐妹 网友 前任 绝交 工信部门投诉 你们不是说
   我又没说停 昨天那个催收 说别打就别打 叫我别打 不想让我们 从这个世界`,
);

export default defineSignal({
  id: "refusal-by-recipient",
  title: { zh: "本人或联系人拒绝被联系", en: "The recipient refuses contact" },
  holdsFor: ["recipient", "unknown"],
  evidence: [
    // do not call (me, my family) any more
    { says: [stop, 5, contact, 4, target], evenNegated: true },
    { says: [stop, 4, target, 5, contact], evenNegated: true },
    { says: [stop, 3, "给 往 向 对 跟 通过 用 在 把", 7, target, 6, contact], evenNegated: true },
    {
      says: `别(再|老|总|天天|一直|)打(了|来|电话|过来|扰)(了|) 不要(再|老|总|)(打|打来|来电|打过来|联系|打扰|来电话)(了|) 请(不要|勿|别)(再|)(来电|打扰|打|联系)
        (不许|不准|停止|禁止)(再|)(打|来电|联系|骚扰|拨打|打扰|催收) 别(再|)(烦|骚扰|打扰|找|联系|来电|吵|挨|碰|来烦|纠缠)(我|他|她|我们|俺|人家)
        别再(来电|来电话|联系|骚扰|打扰|发|call|找) stopcalling donotcall dontcall 莫(挨|烦|call|打)(我|俺|) 憋(打|来烦|烦|联系) 消停(点|会|一会) 适可而止 有完没完
        (以后|今后|往后|从今天起|从现在起|以后都)(别|不要|请勿|不许|禁止)(再|给|往|打|联系|来|找|发) 不要(再|)(通过|私下|用)(我|我的|他|别人|朋友|家人|电话)
        (一个|谁)都别(碰|找|打|联系) 别把我扯进来 请(你们|贵司|贵方|)停止 亻亭止`,
      evenNegated: true,
    },
    // only in writing, only me, not at work
    {
      says: [
        "只 仅 只能 只接受 仅接受 仅限 只用 仅用 仅以 只以 只通过 仅保留 只保留 只打 只找 只联系 只看",
        4,
        "书面 邮件 电子邮件 邮箱 短信 文字 微信 信函 官方渠道 书面形式 我本人 本人 工作日 工作时间 这个号码",
      ],
      given: ["联系 沟通 来电 电话 打 形式 方式 要求 接受 协商 回复 谈 停止 找"],
      evenNegated: true,
    },
    {
      says: [
        "要求 请求 希望 明确 郑重 正式 通知你 请你 请你们 请贵司",
        8,
        "停止 不再 终止 立即停",
        8,
        "催收 电话 联系 骚扰 拨打 打扰 来电 短信 行为",
      ],
      evenNegated: true,
    },
    {
      says: [
        "要联系 要找 要谈 有事 要打",
        4,
        "联系我本人 找我本人 打我本人 发信息 发短信 发邮件 微信官方 找我 书面 冲我来",
      ],
      given: ["别 不要 莫 只 家人 停止 不许"],
      evenNegated: true,
    },
    { says: ["有什么 要什么 有事", 2, "冲我来 找我本人 冲着我来"], evenNegated: true },
    // take my number off
    {
      says: [
        "把 将 删除 删掉 移除 清除 撤掉",
        2,
        "我 我的 我们 我单位",
        8,
        "号码 电话 手机号 座机 信息 联系方式",
        10,
        "删 删掉 删除 移除 撤掉 清掉 去掉 拿掉 剔除",
      ],
      evenNegated: true,
    },
    { says: ["删除 删掉 移除 撤掉", 3, "我的号码 我的电话 我号码 我电话 我的联系方式 本人号码"], evenNegated: true },
    { says: ["不是传话 不负责传话 不是传声筒 不帮你转告 不会帮你转", 8, "不要 别 请"], evenNegated: true },
    {
      says: [
        "周末 休息时间 上班时间 上班时 夜里 晚上 半夜 中午 工作时间 医院 午休 五一 国庆 春节",
        8,
        "不要打 别打 不要来电 不要联系 不要打扰 别联系 别来电 勿扰 请勿",
      ],
      evenNegated: true,
    },
    { says: ["先 暂时 这几天 这周 近期", 3, "别联系 不要联系 别打 不要打 别再来电 别找我"], evenNegated: true },
    {
      says: ["没有任何关系 没关系 无关 不认识", 6, "请停止 停止 别再 不要再 请不要 别打 勿扰 不要打 请勿"],
      evenNegated: true,
    },
  ],
  butNot: `打游戏 打球 打牌 打车 打麻将 打针 打架 打工 打折 打算 打包 打印 打开 打卡 打听 打官司 打分 打雷 少打游戏 少发脾气 不用联系客服 发脾气 发朋友圈 发生 发票 发货 发愁 发火 发烧 别发呆
    不用找零 别找零 别碰水 别碰网贷 千万别碰 停车 停电 停机 拒绝接听 少吃 不用短信 不想找`,
  unless: [banter, toldOrAsked],
});
