import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, otherTrades, reported, teaching } from "../lexicon/cues.ts";
import { debt } from "../lexicon/debt.ts";
import { thirdPerson } from "../lexicon/third-person.ts";

const tell = lexicon(
  "pass it on",
  `转告 转达 代转 代为转告 转述 通知一下 通知 告诉 告知 捎话 捎个话 带话 带个话 传话 传个话 传达 知会 提醒 叫 让 喊 劝劝 劝 催催 请 跟 给 帮我叫 帮忙叫 说给 车专告
   转告一下 zhuangao`,
);
/** What the debtor is to do about it. */
const respond = lexicon(
  "come back to us",
  `回电 回个电 回电话 回个电话 打回来 打过来 打给我 打给我们 打电话给我 打这个电话 打这个号 回这个号码 回这个电话 回拨 来电 致电 接电话 接一下电话 赶紧接 接个电话 来接 回复 回消息
   回信 回话 回我 联系我 联系我们 联系我司 跟我联系 与我联系 和我联系 与我们联系 和我们联系 加我 找我 出来接 滚出来 露面 出面 速联系 尽快联络 联络我 回个话 回个信 登录app 给个说法 给我个说法 huidian`,
);
const settle = lexicon(
  "settle the debt",
  `还钱 还款 还上 还清 还账 把钱 把款 处理 结清 转到 打给我 打过来 别拖 拖了 拖着 欠的 欠 钱再不 再不还 再不处理 借的钱 账单 过来谈 面谈 履行 别躲 躲不 有律师找 有人找`,
);
const reachable = lexicon(
  "where to reach somebody",
  `电话 电话号码 手机号 手机号码 号码 新号码 新号 新的号 联系方式 联系电话 备用电话 常用号 常用那个号 现用号码 微信 微信号 vx号 qq qq号 抖音号 短视频账号 名片 住址 地址 现住址
   单位地址 住哪 住在哪 在哪上班 下落 去向 别的号 手机唬 v信号 好友名片`,
);
const handOver = lexicon(
  "give it to me",
  `给我 发我 发给我 发过来 报给我 报一下 报上来 告诉我 推给我 推过来 提供 提供下 提供一下 给一下 发一下 说一下 告知 给个 找给我 留给我 给我们 报上 说给我 查一下 帮我查 要一下`,
);
const collecting = lexicon(
  "a debt is collected",
  debt,
  `平台 律所 律师 贷后 客服 急事 很急 挨个打 系统 工号 我司 一直联系不上 联系不上 联系不到 不接 还款 分期 本人 跑了 失踪 失联 专员 单位的 撤掉 我们有事 这个电话`,
);
/** Messages that people pass on in daily life. */
const errands = lexicon(
  "everyday messages",
  otherTrades,
  `例会 周报 开会 作业 钥匙 合同我 家属 术前 手术 家长会 疫苗 会议 放学 接孩子 吃饭 回家吃 妈妈喊 装修 张总 王总 李总 拖拉机 晚上别跺脚 带话说 腌菜 代收人 妥善保管
   报名 社保 医保 工会 宿舍 查寝 快来 群里 通知各 各组 受益人 保单 报案 你报的案 班费`,
);
const toThemselves = lexicon("to the debtor's own family", "你爱人回 让你家人转达 不会让 不用叫 无需转告 不需要你转");

export default defineSignal({
  id: "relay-request",
  title: { zh: "要求转告或提供本人联系方式", en: "Asks to pass on a message or for the debtor's contact" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // tell him to call back
    { says: [tell, 5, thirdPerson, 14, respond], unless: [errands] },
    {
      says: [tell, 6, thirdPerson, 10, settle],
      unless: [errands],
      given: ["告诉 转告 让他 叫他 跟他说 跟他讲 劝 带话 转达 喊他 通知他 跟你儿子 说一声 讲"],
    },
    { says: ["转告 转达 代为转告 捎话 带个话 带话 代转 传话 车专告 zhuangao", 30, respond], unless: [errands] },
    { says: ["转告 转达 代为转告 捎话 带个话 带话 代转 传话", 30, settle], unless: [errands] },
    { says: ["让 叫 喊 请 催", 0, "他 他们 她 本人 先生 女士", 10, respond], unless: [errands, "让他们回来"] },
    {
      says: ["让 叫 喊 请 催 告诉", 0, "他 本人", 6, "还钱 还款 把钱 处理一下 滚 出来 打过来 别躲 别拖 面对"],
      unless: [errands],
    },
    { says: ["跟 给 和 同", 4, "说一声 说声 讲一声 说一下 讲一下 带个信 说清楚"], given: [debt], unless: [errands] },
    {
      says: ["跟他 碰到他 见到他 看到他 碰到了 见到了 遇到", 5, "说 讲 提", 3, "欠 还 有人找 联系 回 一声 处理"],
      unless: [errands],
    },
    {
      says: [
        "劝劝 劝 说说 催催 问问",
        2,
        "他 你儿子 你女儿 你老公 你老婆 你弟 你哥",
        8,
        "还 处理 联系 回 面谈 方便 哪天",
      ],
      unless: [errands],
    },
    {
      says: ["告诉 跟 通知 劝", 2, thirdPerson, 3, "他 说 讲 一声 一下", 12, "不还 再不 还钱 欠的钱 借的钱 欠款 还款"],
      unless: [errands],
    },
    { says: ["喊 叫 找", 3, "一声 一下 过来", 2, "让他 叫他 接 听电话"], unless: [errands] },
    { says: ["告诉他 转告他 跟他说 通知他 喊他", 30, respond], unless: [errands] },
    // give me his number
    {
      says: [
        "把 将",
        2,
        "他 他的 他亲的 他本人 你儿子 你女儿 你老公 你老婆 你朋友 你同事",
        10,
        reachable,
        5,
        "发 给 报 推 告诉 说 转",
      ],
      unless: [errands],
    },
    {
      says: ["他的 他 他本人的", 2, "号码 电话 手机号 微信 联系方式", 4, "找给我 给我 发我 报 推 告诉我 说给我"],
      unless: [errands],
    },
    { says: ["给我 帮我", 4, "留的 登记的 存的", 5, "电话 号码"], given: [collecting], unless: [errands] },
    {
      says: [
        handOver,
        8,
        "他 他的 他本人 他们 本人 这个人 你儿子 你女儿 你老公 你老婆 你弟 你哥 你朋友 你同事 男朋友 女朋友 你班长",
        12,
        reachable,
      ],
      unless: [errands],
      given: [collecting],
    },
    { says: ["他 他的 他本人 他现在 本人 这个人 先生 女士", 10, reachable, 6, handOver], unless: [errands] },
    {
      says: ["有 有没有 知道 晓得 清楚 知不知道 方便给 方便提供 能提供 能不能提供 有无", 6, thirdPerson, 10, reachable],
      unless: [errands],
    },
    {
      says: [
        thirdPerson,
        10,
        "新号 新号码 新电话 新的电话 新的号 备用电话",
        8,
        "多少 吗 报 给 发 有没有 告诉 是什么 报上来",
      ],
      unless: [errands],
    },
    {
      says: [
        "新号 新号码 别的号码 新的电话号码 他的联系方式 其他联系方式 他的号码 现在用的手机号 别的号 备用电话 备用号",
        5,
        "吗 多少 给我 发我 报 告诉 有吗 没有 一下 提供",
      ],
      given: [collecting],
      unless: [errands],
    },
    {
      says: ["给我 发我 告诉我 要", 5, "新号码 新号 他的号码 他电话 备用电话 他微信 他的电话 新的联系方式", 0],
      given: [collecting],
      unless: [errands],
    },
    {
      says: [
        thirdPerson,
        6,
        "现在 目前 平时 最近",
        4,
        "住哪 住在哪 在哪里上班 在哪上班 人在哪 用哪个手机 用哪个号 用什么号 什么单位",
      ],
      given: ["你 报 告诉 知道 给"],
      unless: [errands],
    },
    {
      says: ["电话 微信 手机号 号码", 3, "推给我 推过来 报给我 报一下 报上来"],
      given: [collecting],
      unless: [errands],
    },
    { says: ["他的 他 你同事 你朋友", 2, "名片", 2, "推"], unless: [errands] },
    { says: ["能找到 联系到 找得到", 1, "他的 他", 3, "都行 都可以 方式 办法"], unless: [errands] },
  ],
  butNot: `跟你说 跟你讲 先跟你 让我舅 转告我 让他退 有没有空 找我司 请勿 请你本人 通知书 给你介绍 给个面子 请客 叫你 让你 跟我 跟进 跟前 给你 请问 请假 申请`,
  unless: [reported, news, teaching, banter, toThemselves],
});
