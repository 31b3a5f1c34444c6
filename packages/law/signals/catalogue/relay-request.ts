import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";
import { theirCircle, thirdPerson } from "../lexicon/third-person.ts";
import { theirKin } from "../lexicon/people.ts";

/** Somebody else than the addressee, however named. */
const him = lexicon(
  "him",
  thirdPerson,
  theirKin,
  theirCircle,
  `佢 那个人 那货 那个狗东西 那个骗子 那个老赖 孩子 你娃 你家男人 你家那口子 你家那个 家属 借款人 租客 员工 下属 村民 收件人 同学 老公 老婆 你婆娘 你屋头 你爱人 当事人 你兄弟 你弟 你哥 你姐 你妹 他人 机主 老宋 王 李 张 刘 陈 杨 赵 黄
   周 吴 徐 孙 胡 朱 林 何 郭 罗 梁 宋 郑 谢 韩 唐 冯 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎
   牛 小 老 阿 方某 曾某`,
);
const pass = lexicon(
  "pass it on",
  `转告 转告一下 转达 代转 代为转告 代为传达 代为告知 转述 通知一下 通知 告诉 告知 协助告知 协助通知 捎话 捎个话 捎个信 带话 带个话 带句话 递个话 传话 传个话 传达 知会 提醒 叫 让 喊 劝劝 催催 请 敦促 督促
   帮我叫 帮忙叫 帮我喊 说给 讲给 话畀 车专告 zhuangao 转交 转致 面交 替我问 帮我问 安排 协助 使`,
);
/** What the debtor is to do about it. */
const respond = lexicon(
  "come back to us",
  // call
  `回电 回个电 复电 覆电 回电话 覆我电话 回个电话 打回来 打过来 打给我 打给我们 打电话给我 打这个电话 打这个号 回这个号码 回这个电话 回拨 来电 来个电话 致电 拨打 接电话 jie电话 接一下 接我的 接听 赶紧接 接个电话 来接
   听电话 听一下 弹个语音 开机 别关机 复机 囬电 通电话`,
  // write or show up
  `回复 回消息 回信 回个信 回话 回个话 答复 联系我 联系我们 联系我司 联系我公司 跟我联系 与我联系 和我联系 与我们联系 与我方联系 取得联络 取得联系 联系经办 速联系 尽快联络 联络我 加我 通过一下 通过我的好友 找我 接洽 上线 出来 露面
   出面 查收 查看 签收函 登录app 给个说法 给我个说法 huidian 回我 来处理 本人处理 别玩失踪 别装死 别躲 自己来说 跟我说 让他说话`,
);
/** Words about the debt that are to be passed on. */
const settle = lexicon(
  "settle the debt",
  `还钱 还款 还上 还清 还账 赶紧还 把钱 把款 处理 结清 转到 别拖 拖了 拖着 欠的 欠 钱再不 再不还 再不处理 借的钱 账单 过来谈 面谈 躲 有律师找 有人找 贷款 那笔 到期 没几天 等着 蹦跶`,
);
const reachable = lexicon(
  "where to reach somebody",
  `电话 电话号码 手机号 手机号码 号码 haoma 新号码 新号 联系方式 联系电话 备用电话 备用号 常用号 现用号码 现用手机 座机 分机 微信 微信号 vx 薇 微信号总有 v信号 qq 抖音号 短视频账号 名片 住址 de住址 地址 住处 现住址 居住地 现居住地 小区名
   单位地址 住哪 住在哪 搁哪儿住 搁哪住 在哪上班 在哪儿上班 下落 去向 位置 别的号 手机唬 好友名片 找到他 亲戚的号 那个号`,
);
const give = lexicon(
  "give it to me",
  `给我 畀我 发我 发给我 发过来 发一下 报给我 报一下 报上来 告诉我 告诉我们 推给我 给我推 推一下 推过来 提供 给一下 给一个 给个 说一下 说说 告知 找给我 留给我 给我们 说给我 查一下 帮我查 要一下 报下 核实 有没有 有吗 多少 是多少 透露 说下`,
);
/** That a collector asks, and not a friend of his. */
const collecting = lexicon(
  "a collector asks",
  due,
  `平台 律所 律师 贷后 客服 急事 挨个打 系统 工号 我司 我方 我公司 我处 本处 联系不上 联系不到 打不通 停机 不接 还款 分期 贷 借 欠 本人 跑了 失踪 失联 专员 联系人 联络人 寄送材料 配合 知道他在哪 撤掉 能找到他 找不到他 找他有事 本函 来函 此函 案 装死 躲 经办人 很急 紧急事项 租客 找上
   马上 现在 否则 不然 再不 别装 单位的 换号 新号 喊一下 我找 有话问他 我自己去找他 你家门口`,
);
/** Messages that people pass on in daily life. */
const errands = lexicon(
  "everyday messages",
  `例会 周报 开会 作业 钥匙 合同我 术前 手术 患者 停诊 家长会 疫苗 会议 放学 接孩子 吃饭 回家吃 酱油 装修 报价 张总 李总 王总 拖拉机 椅子 晚上别跺脚 带话说 腌菜 代收人 妥善保管 报名 社保 医保 查寝 水壶 快来 通知各 各组 受益人 保单 报案 你报的案 班费
   快递 包裹 取件 签收一下 收件人电话打不通 外卖 号码均已核实 你们公司讲 替法官 小周钉钉 物业给 水管 物流 聚会 周五聚 办公室 外婆 二叔有话 堵车 财神 相亲 大衣 特产 有他的信 校园卡 班主任刘 师傅你好 接你 拉一下 证人 书记员 到庭 民警 寻人 爱心 转发：高考 更新预留 客服热线 说声谢谢 面试 课 老师让 预约`,
);
/** Told, refused, taught, or said to the debtor. */
const notAsked = lexicon(
  "told, refused or taught",
  `不会让你家人 不会让你 不用叫别人 无需转告 我转告不了 不会帮你传话 我没有他的 问我同事要 让我妈叫我 让我舅转告 法定义务 可以拒绝 联系人可 只能询问 不得透露 托我带话 不用你回电 你自己给我回 让我转告 去问我家里人 叫你回他电话 先核实身份`,
);

export default defineSignal({
  id: "relay-request",
  title: { zh: "要求转告或提供本人联系方式", en: "Asks to pass on a message or for the debtor's contact" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // have him call back
    { says: [pass, 6, him, 14, respond] },
    { says: ["叫他 让他 使他", 8, "打给我 打给我们 晓得 看看 知道"] },
    { says: ["让 叫 喊 请 催 使 等", 0, "他 他们 先生 女士 佢 本人 机主", 12, respond] },
    { says: ["转告 转告一下 转达 代为转告 代为传达 捎话 捎个信 递个话 带个话 带句话 带话 代转 传话 车专告 zhuangao 劳烦转交", 30, respond] },
    { says: ["帮我 替我 帮忙 麻烦 请 劳烦", 4, "带句话 带个话 捎个信 捎个话 递个话 传个话 带话 传话 转交 转达 代转"] },
    { says: ["转告 转达 捎话 捎个信 带个话 带话 带句话 代转 传话 告诉他 告诉她 转告他", 30, settle] },
    { says: ["转告一下 代为告知 协助告知 协助通知 转致 面交 原样转发给你 转发给你"], given: [collecting] },
    { says: ["告诉 跟 通知 劝 告知", 2, him, 8, settle], given: ["告诉 通知 说一声 讲 说 告知"], unless: ["不用 不必 无需 不会告诉 不会通知 不告诉 把你的款"], evenNegated: true },
    { says: ["让 叫 喊 请 催", 0, "他 本人 佢", 6, "还钱 还款 把钱 处理一下 滚 打过来 面对 赶紧还 洗干净脖子 自己来"] },
    { says: ["跟 给 和 同", 4, "说一声 说声 讲一声 说一下 讲一下 带个信 捎个信"], given: [due] },
    { says: ["跟他 碰到他 见到他 看到他 碰到了 见到了 遇到 等他", 6, "说 讲 提 叫他 让他", 10, "欠 还 再不 出来 有人找 联系 回 一声 处理 开机 接"] },
    { says: ["问问 问 替我问 帮我问", 1, "他", 8, "还 处理 联系 回 面谈 方便 哪天 露面 到底"] },
    { says: ["喊 叫 找", 3, "一声 一下 过来", 4, "让他 叫他 接 听电话"] },
    { says: ["给他 帮我给他 跟他", 1, "带个话 捎个话 带句话 传个话 递个话"] },
    { says: ["能联系上他 能联系上她 联系得上他 联系上他吗", 12, "请他 让他 叫他"] },
    // hand him the phone, show him the message
    { says: ["电话 手机 免提 短信 信息 号码 截图 截个图", 3, "拿给他 给他 递给他 转给他 让他听 给他听 给他看 抄给他 转发给你", 0] },
    { says: ["给他 抄给他 截个图给他 让他", 6, "看 听 听一下 说话 说", 6, "就说 说我 我找他 我在找 我跟他说"] },
    { says: ["帮助 帮 协助 有义务帮 能", 4, "我们 我方 我司 你", 1, "联系到 找到 联系上 找到他", 4, "他 本人 先生 女士 机主 某"] },
    { says: ["拉他 把他拉 他拉", 2, "进群 进这个群 进来"] },
    { says: ["在他旁边 跟他在一起 在他身边 机主在身边 在家吗", 8, "让他 叫他 开免提 接"] },
    // give me his number or place
    { says: [give, 8, "他 他的 佢 本人 这个人 机主 租客 先生 女士 某", 8, reachable], given: [collecting] },
    { says: ["他 他的 佢 他现在 他本人 本人 这个人 先生 女士 租客 某 他亲的", 10, reachable, 6, give], given: [collecting] },
    { says: [him, 12, "新号 新号码 新电话 备用电话 备用号 新的电话 现用手机 座机 分机 现住址 现居住地 居住地 联系方式", 8, give] },
    { says: ["有 有没有 知道 晓得 知不知道 方便给 方便提供 能提供 能不能提供 有无 能不能给 核实 提供 告知", 6, him, 10, reachable], given: [collecting] },
    { says: ["方便提供 能不能提供 能提供 提供一下 提供下 知道他 有他", 10, "联系方式 现用号码 微信号 手机号 电话 v信号 手机唬"], unless: ["提供你的 提供你本人"], evenNegated: true },
    { says: ["他单位 他公司", 6, "叫什么 名字 地址", 8, "报给我 电话 告诉我"] },
    { says: ["把 将", 2, "他 他的 他亲的 本人 租客", 6, reachable, 5, "发 给 报 推 告诉 说 转 抄"] },
    { says: ["他的 他 他本人的 佢", 3, reachable, 4, "找给我 给我 发我 报 推 告诉我 说给我 给一个 你有没有 给我推"] },
    { says: ["给我 给我一个 给个", 4, "他的 他 他亲戚 能找到他", 5, reachable] },
    { says: ["给我 帮我", 4, "留的 登记的 存的", 5, "电话 号码"], given: [collecting] },
    { says: ["新号 新号码 别的号码 他的联系方式 其他联系方式 他的号码 现在用的手机号 别的号 备用电话 备用号", 6, give], given: [collecting] },
    { says: [him, 6, "现在 目前 平时 最近 人", 4, "住哪 住在哪 在哪里上班 在哪上班 人在哪 用哪个手机 用哪个号 用什么号 什么单位 几点回 啥时候在家 什么时候回"], given: ["你 报 告诉 知道 给 说"] },
    { says: ["知道他在哪 知道他住 他在哪 他搁哪", 8, "发我 告诉 说 位置 给 地址"] },
    { says: ["电话 微信 手机号 号码 名片", 3, "推给我 推过来 报给我 报上来"], given: [collecting] },
    { says: ["他 她", 2, "名片 微信 薇", 5, "推 推过来 给我推 推一下"] },
    { says: ["能找到 联系到 找得到", 1, "他的 他", 3, "都行 都可以 方式 办法 座机"] },
    { says: [reachable, 4, "你 给 帮", 3, "报一下 转一下 给一个 报个"], given: ["他 她 停机 租客"] },
    { says: ["转一下 帮我转", 6, "分机 座机 电话"] },
    { says: ["查一下", 1, "他的 他", 4, reachable], given: [collecting] },
  ],
  butNot: `跟你说 跟你讲 先跟你 转告我 让他退 有没有空 找我司 请勿 请你本人 给你介绍 给个面子 请客 跟我 跟进 跟前 申请 请假 请问 通知书 通知到 挨个通知 请律师 处理你 小时 老板 老赖 小心 方便 方式 王法 老实
    你自己 请在 请登录 请尽快 请于 请及时 请保持 请按 请速 请立即 通知他们 挨个 告诉你一声 通知你们`,
  unless: [reported, news, banter, errands, notAsked],
});
