import { defineSignal, lexicon } from "../define-signal.ts";
import { joking, news, reported, teaching } from "../lexicon/cues.ts";
import { theirKin } from "../lexicon/people.ts";

const child = lexicon("child or family", theirKin, "孩子 小孩 子女 儿子 女儿 娃 贵子女 小朋友 后代 下一代 弟弟 妹妹 父母 家人 直系亲属 三代 配偶 直系 岳父");
const school = lexicon("school", "学校 幼儿园 小学 中学 初中 高中 大学 班主任 老师 校长 班级群 家长群 校门口 课堂 教室 班里 班上 托儿所 培训班 补习班 园长 导员 辅导员 教育局 学籍 同学面前 上课 放学 校方");

export default defineSignal({
  id: "family-or-school-threat",
  title: { zh: "以子女、父母、学校、前途相威胁", en: "Threat to family or schooling" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: ["去 到 找 打 给 联系 通知 告诉 来 跟 在 派 发 问问 寄 站 蹲 等 堵 向", 8, child, 6, school] },
    { says: ["去 到 找 打给 联系 通知 告诉 来 在 派 寄到 反映到 闹到 闹", 4, school, 8, "聊聊 谈谈 说说 反映 讲讲 通报 闹 等 堵 找 核实 盯 问 讲 说 拉 站 了解 喊 接 通知 谈 走一趟 看看"], given: ["你 还 欠 债"] },
    { says: [child, 8, "政审 考公 参军 当兵 入伍 公务员 考编 编制 读书 上学 升学 念书 入学 高考 考大学 就业 前途 前程 转学 退学 开除 工作 饭碗 单位 入党 提干 找工作 学籍 奖学金 找对象 结婚 低保 嫁 娶 军校 警校 中考 保研 出国"], given: ["影响 受 不了 别想 不过 不上 毁 耽误 连累 牵连 完 泡汤 没 过不了 不能 丢 取消 限制 黄 保不住 卡 停 废 念不 上不 不要 不给 坐不稳 难"], unless: ["查 祝"] },
    { says: ["政审 考公 参军 入伍 公务员 考编 升学 学籍 入党 上学 读书 入学 当兵", 6, "影响 受 不了 别想 不过 不上 毁 耽误 连累 牵连 完 泡汤 没戏 过不了 不能 取消 限制 黄 保不住 卡 停 废 不通过 没门 受限"] },
    { says: ["影响 连累 牵连 毁 耽误 害 牵扯 祸害 波及 断送", 6, child] },
    { says: ["影响 连累 牵连 毁 耽误 害 断送 毁了", 6, child, 6, "一辈子 前途 上学 工作 前程 一生 未来 征信 政审 将来"] },
    { says: [theirKin, 6, "单位 公司 工作 领导 饭碗 职位 位置 店 厂 医院 编制 退休 养老 退休金 工会 上班的", 8, "闹 找 打 通知 反映 发函 保不住 丢 坐不稳 影响 停 别想 开除 聊 说 联系 去 没 知道 坐坐"] },
    { says: ["去 到 找 打到 打给 联系 闹到 发到 反映 通知 寄到", 4, theirKin, 4, "单位 公司 学校 工作 领导 店里 厂 医院 班主任 老师 幼儿园 校长 上班"] },
    { says: [child, 6, "在哪上学 上学路上 在学校 抬不起头 抬头 被人笑 被同学 被嘲笑 被指指点点 没法上学 怎么见人 几班 哪个班 几年级 放学 同学知道 被孤立 上几年级"], given: ["还 欠 我们 知道 别怪 想 不"] },
  ],
  butNot: `(影响|耽误)(您|你)(休息|工作|学习|上班|睡) 你(工作单位|单位) 学校(缴费|通知)`,
  unless: [reported, news, teaching, joking],
});
