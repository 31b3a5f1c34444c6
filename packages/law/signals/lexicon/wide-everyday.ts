import { lexicon } from "../define-signal.ts";

/** Everyday matters for which people also ring somebody's mother or colleague, or go to a school. */
export const everyday = lexicon(
  "everyday matters",
  // meals and parcels
  `饭都凉 回来吃饭 吃饭了 快递放 取件 奶茶 辣条 薯片 火锅 烧烤 蛋糕 火腿肠 请客 聚餐 聚会 聚聚 宵夜 吃宵夜 吃大餐 电影票 蛋挞 冰淇淋 西瓜 粽子 月饼 饺子`,
  // work and trade
  `开会 会议 采购 合同稿 装修 分机号 报销 发票 加班 项目 方案 排班 面试 招聘 电销专员 年会 团建 材料今天截止 ppt 接口 打卡 值班 调休 裁员 冲刺班`,
  // family and health
  `婚礼请帖 参加婚礼 婚礼现场 请帖 喜糖 满月 过生日 体检报告 医生说 看医生 问医生 发烧 出院 住院部 疫苗 接爷爷 接奶奶 血压 手术 月子 修祠堂 拜年 回老家 中秋 过年回 红包`,
  // school
  `写作业 作业不写 交作业 作业写 作业可以 校服 走神 转班 家长会定于 接龙 高考志愿 兴趣班报名 春游 秋游 接娃 接送孩子的 多关注 上课要 期末 成绩单 月考 运动会 毕业照 图书馆 充电器 选课`,
  // leisure
  `游戏 装备 boss 羽毛球 篮球 下盘棋 钓鱼 综艺 追剧 剧里 台词 电影 演唱会 旅游 爬山 露营 麻将输 哈哈 嘻嘻 嘿嘿 笑死 干饭 放鸽子`,
  // small talk
  `周末过来 顺路 拍得真好 不回去吃 帮我跟 晚上路黑 确认身份 出去玩 逛街 大家看看合影 合影`,
  // services
  `理赔 保险金 保单 津贴 补贴两百 物业费 停水 停电 抄表 维修 高空抛物 地滑 别急着下地 温馨提醒家长 预约 挂号 社区医院 信用卡年费 首期下月`,
);
