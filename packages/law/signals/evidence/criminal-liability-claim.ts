import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, dunning } from "../lexicon/wide-address.ts";
import { force } from "../lexicon/wide-authorities.ts";
import { crime, prison, years } from "../lexicon/wide-crime.ts";

const civil = lexicon(
  "not a crime",
  `贪官 保修 质保 经验三年起 他因 当厨师 玩具 工作在监狱 监狱工作 不出来玩 得罪 受罪 遭罪 罪过 赎罪 不好意思 没有犯罪 不算犯罪 不是犯罪 不是诈骗 不会坐牢 不用坐牢 民事纠纷 属于民事 不构成 不犯法 谨防
    防诈骗 反诈 被骗 诈骗电话 诈骗短信 警惕 电影 电视剧 小说 频道 课本 他因 男子 判处 涉寻衅 可处 请客 无犯罪记录
   酒驾 醉驾 背景调查 减刑 辩护 法援 薯片 游戏`,
);

/** Crime and punishment in further wordings. */
export const wider: readonly (Pattern | Evidence)[] = [
  // prison, said to somebody about a debt
  { says: prison, given: [addressed], unless: [civil], evenNegated: true },
  { says: prison, given: [dunning], unless: [civil], evenNegated: true },
  // a crime by name where a debt is spoken of
  { says: crime, given: [dunning], unless: [civil, "不是诈骗 诈骗短信"] },
  // a crime that is yours
  {
    says: [
      `你 您 恁 你这 这 这种 性质 行为 金额 就是 属于 涉嫌 构成 已经 够 算 叫 按 以 定 触犯 违反 涉及 认定 定性 达到 可以告你 告你 承担 追究 犯 犯了 坐实 转 走 升级`,
      8,
      crime,
    ],
    given: [addressed],
    unless: [civil],
  },
  { says: ["不还 欠钱 欠债 欠款 逾期 借钱 借了 赖账 躲债 失联 拖欠 拒不 拒接", 12, crime], unless: [civil] },
  // how long
  {
    says: ["判 判你 判他 够判 关 关你 关上 蹲 蹲上 坐 坐上 拘 拘你 起步 刑 量刑 徒刑 处 至少 牢 够", 4, years],
    given: [addressed],
    unless: [civil, "年限 保修 坐车 坐了 分期 延 宽限 利息 罚息 减免 结清 最低 够还 够你还 先还"],
  },
  { says: ["判 判你 蹲 拘你 关你 坐", 1, years], given: [dunning], unless: [civil, "年限 保修 分期 延 宽限"] },
  // inside
  {
    says: [
      "进去 里面 里头 进里头 进里面 在里面 在里头 那里面 里边",
      5,
      `蹲 待几 待着 待上 呆几 呆着 过年 反省 吃饭 用得着 挨 叫天 学习 冷静 改造 享福 住几 住上 清醒 后悔 陪 踩 哭 有床位 有人教 教你 伺候`,
    ],
    given: [addressed],
    unless: [civil, "群 店里 公司里面 商场 黑名单"],
  },
  {
    says: [
      "送你 把你 让你 叫你 你就 准备 要不要 你得 你要 迟早 早晚 你是要 等着 人得 就得",
      1,
      "进去 进局 进号 进牢 进宫 进所 进班房",
    ],
    given: [addressed],
    unless: [civil, "推 拉进去 群 看看 坐坐 里聊 你家 名单 躺进去 学校 单位"],
  },
  // seized
  {
    says: [
      force,
      10,
      "抓你 抓他 抓人 抓了 抓走 抓捕 逮 逮你 拿人 拿你 铐 拘你 拘了 拘人 带走 押 请你喝茶 请你饮茶 拉你 拉人",
    ],
    given: [addressed],
    unless: [civil],
  },
  {
    says: "铐你 铐走 铐上 铐起来 戴上手 抓你归案 归案 把你逮 逮你 刑拘你 拘了你 拘你 捉你 捉去 捉咗 拉你坐监 抓你坐",
    given: [addressed],
    unless: [civil],
  },
  {
    says: "进去了可就 进去了就出不来 人进不进去 进去了孩子 进去了谁 进去了老婆 进去蹲 进去踩 进去待 得进去 要进去 等着进去 进里面",
    unless: [civil, "群"],
  },
  {
    says: `坐过牢的爹 坐过牢 里面过年 里面过吧 里面过了 里头过吧 够抓 够拘 够刑 够坐牢 量刑三 量刑五 三年起 三年起步 五年起步 十年起步 数额较大 数额特别巨大 看守所 号子里 坐班房 当心坐牢 小心坐牢 等着坐牢
        准备坐牢 戴上手镯 戴手镯 银手镯 戴手铐 上手铐 监狱的饭 牢里的饭 监狱里 里头反省 里面反省 非法占有目的 骗贷 刑事犯 刑事案 立刑事 转刑事 走刑事 入刑标准 关你几 判你几 抓你坐牢 要坐牢 会坐牢 得坐牢
        去坐牢 就坐牢 送你坐牢 囚服 笆篱子 踎监 蹲大狱 吃牢饭 牢狱之灾 高墙电网 探监 劳改几年 刑拘两个字 刑拘这两个字 实刑 大锅饭 等着被抓 畏罪潜逃 恶意拖欠罪`,
    unless: [civil],
  },
  // you are a wanted, suspected person
  {
    says: ["你 您 你的身份 名字 身份证", 8, "嫌疑人 嫌犯 逃犯 在逃 网逃 通缉 罪犯 犯罪分子 犯人 劳改犯 阶下囚"],
    given: [addressed],
    unless: [civil, "不是嫌疑"],
  },
  // days counted
  {
    says: "等着判 等着坐 等着蹲 等着被抓 等着进去 等着收监 换洗衣服 床位 刑期 服刑 自由没了 失去自由 人身自由",
    given: [addressed],
    unless: [civil, "酒店 医院"],
  },
];
