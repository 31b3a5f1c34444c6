import { defineSignal, lexicon } from "../define-signal.ts";
import { harmless, wider } from "../evidence/family-or-school-threat.ts";
import { joking, news, reported, teaching } from "../lexicon/cues.ts";
import { theirKin } from "../lexicon/people.ts";
import { school } from "../lexicon/school.ts";

const child = lexicon(
  "child or family",
  theirKin,
  `孩子 小孩 子女 儿子 女儿 娃 贵子女 小朋友 后代 下一代 弟弟 妹妹 父母 家人 直系亲属 直系 三代 配偶 岳父 孙女 孙子
    恁孙女 媳妇 老婆 你(妈|爸|爹|娘|姐|哥|弟|妹|闺女)`,
);
const future = lexicon(
  "prospects",
  `政审 考公 参军 当兵 征兵 入伍 公务员 考编 编制 读书 上学 升学 念书 念不 入学 高考 中考 考大学 就业 前途 前程 转学
    退学 开除 工作 饭碗 入党 提干 学籍 奖学金 毕业证 毕业 留校 找对象 结婚 低保 嫁人 娶媳妇 军校 警校 保研 出国 上班
    体检 编制 退休 养老 停课 位置 房贷 职称 劳模 铁饭碗 职务 孤立 抬头`,
);
const lost = lexicon(
  "lost",
  `影响 受影响 不了 别想 不过 不上 毁 耽误 连累 牵连 完了 全完 泡汤 没戏 丢 取消 限制 黄了 保不住 卡 停 扣 废 念不
    不要了 想不想要 不给 坐不稳 白 没了 举报 弄没 处理 还能不能 能不能 想想 掂量 断掉 反映 不通过 打水漂 没门 堵 难
    会被 先问问`,
);

export default defineSignal({
  id: "family-or-school-threat",
  title: { zh: "以子女、父母、学校、前途相威胁", en: "Threat to family or schooling" },
  holdsFor: ["collector", "unknown"],
  evenEveryday: true,
  evidence: [
    // to the school
    {
      says: [
        "去 到 找 打 给 联系 通知 告诉 来 跟 在 派 发 问问 寄 站 蹲 等 堵 向 送 抄送 反映 问",
        8,
        child,
        8,
        school,
      ],
      unless: ["接娃 直接去外婆"],
    },
    {
      says: [
        child,
        10,
        school,
        12,
        `打个电话 打电话 聊聊 聊 找 去 反映 等 堵 通报 谈 寄 抄送 说说 闹 问她 问他 门口 不挑日子 站着 盯着 放学带 核实
      送`,
      ],
      given: ["还 欠 我 不"],
    },
    {
      says: [
        "去 到 找 打给 联系 通知 在 派 寄到 反映到 闹到 闹 混进 进",
        4,
        school,
        8,
        "聊聊 谈谈 反映 讲讲 通报 闹 等 堵 核实 盯 拉 站 喊 走一趟 找校长 找老师 让他 接孩子 发 取",
      ],
      given: ["你 还 欠 债"],
    },
    {
      says: [
        "家长群 班级群 校门口 幼儿园门口 学校门口 班主任 辅导员 校长 老师",
        10,
        "发你 发 混进 等你 堵 站着 反映 打过招呼 聊聊 贴 喊 打电话 等着 告诉 曝光 督促 核实 通报 见",
      ],
      given: ["你 欠 还 照片 借条"],
      unless: ["请假 作业"],
    },
    {
      says: ["贵校 校长 园长 老师 班主任 辅导员", 14, "停课 处理 到校 反映 核实 督促 找孩子 找他孩子 开除 处分 退学"],
      given: ["欠 逾期 债 不还 借"],
    },
    // prospects
    { says: [child, 10, future], given: [lost], unless: ["查政审 祝 面了 学费交完 无犯罪证明 准备提前"] },
    {
      says: [
        "政审 考公 参军 入伍 公务员 考编 升学 学籍 入党 上学 读书 入学 当兵 征兵办 毕业证 留校",
        8,
        `影响 受影响 别想 不过 不了 不上 毁 耽误 连累 牵连 完 泡汤 没戏 不能 取消 限制 黄 保不住 卡 停 废 不通过 没门
      受限 扣着 要不要 想不想 白体检 过不`,
      ],
      unless: ["寒假"],
    },
    { says: ["影响 连累 牵连 毁 毁了 耽误 害 断送 牵扯 祸害 波及 添堵", 6, child], unless: ["不会 不影响"] },
    { says: [child, 8, "征信", 6, "黑 完 影响 连 受 一起 一块"] },
    { says: ["三代 全家 一家", 4, "征信 政审"], given: ["黑 完 废 影响 毁 儿子 妈 爸"] },
    // the family's own work and standing
    {
      says: [
        theirKin,
        10,
        `单位 公司 工作 领导 院长 饭碗 职位 位置 店 厂 医院 卫生院 编制 退休 养老 退休金 低保 工会 上班 国企 体制内
      老年大学 学校 劳模`,
        14,
        `闹 找 打 通知 反映 发函 保不住 丢 坐不稳 影响 停 开除 聊 说 联系 去 没了 坐坐 一讲 举报 弄没 抄送 寄 舍得 还能
      贴 进了 喊 先急`,
      ],
      given: ["我 我们 欠 还"],
    },
    {
      says: [
        "去 到 找 打到 打给 联系 闹到 发到 反映 通知 寄到 抄送",
        4,
        theirKin,
        4,
        "单位 公司 工作 领导 店里 厂 医院 上班 院长 老板",
      ],
    },
    {
      says: [
        child,
        8,
        `抬不起头 被人笑 被同学 被嘲笑 被指指点点 怎么见人 被孤立 同学都知道 谁管 怎么抬头 没妈 没爸 知道他爸 知道他妈
      跟着倒霉 跟着你倒霉 跟着受罪`,
      ],
    },
    {
      says: [child, 12, "几班 哪个班 年级 放学 接送 几点 上夜班 一个人"],
      given: ["别怪 可惜 小心 当心 我们 打个电话 撞"],
    },
    { says: ["通知书 传票 律师函 函", 6, "寄给 送 抄送 寄到", 4, child] },
    { says: ["派 让", 3, "两个人 人 同事", 3, "去 到", 1, school] },
    ...wider,
  ],
  butNot: `(影响|耽误)你(休息|工作|学习|上班|睡) (不会|不)(联系|影响)(你|)(的|)(孩子|父母|家人|子女) 同学你好 老同学 学校缴费
    学费交完 借款学院 (你|您)孩子学费`,
  unless: [reported, news, teaching, joking, ...harmless, "请假 国家助学 看牙 只跟你本人沟通 请提前准备"],
});
