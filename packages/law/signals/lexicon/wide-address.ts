import { lexicon } from "../define-signal.ts";
import { debt, nonPayment } from "./debt.ts";

/** The speaker talks to the person or about the debtor. */
export const addressed = lexicon("addressed", "你 您 恁 侬 妳 佢 贵 逾期 欠款 欠钱");

/** Words that make a talk one about a debt or about somebody who does not react. */
export const dunning = lexicon(
  "dunning",
  debt,
  nonPayment,
  `欠 债 债款 还贷 催款 清收 清欠 贷款 网贷 借贷 逾期 处理 名下 配合 躲 跑路 装死 老实 还不还 还钱 转账 结清 拖 赖 倒计时
   最后 还唔还 唔还 咁耐 欠咗`,
);

/** The collecting side speaks of itself. */
export const we = lexicon(
  "we",
  `我 我们 我司 我方 我处 我公司 本公司 本机构 本平台 本中心 公司 机构 平台 总部 咱 咱们 俺 俺们 我哋 我们公司 我们这 这边 我这边
   我们这边 委托方 资方 贷后 法务 法务部 领导 上面 兄弟 哥几个`,
);

/** Talk among friends and of everyday life. */
export const everyday = lexicon(
  "everyday",
  // food and fun
  `吃饭 吃个饭 宵夜 夜宵 火锅 烧烤 奶茶 喝酒 喝一杯 啤酒 蹭饭 食堂 做客 聚会 聚餐 玩两天 去玩 玩 生日 蛋糕 电影 电视剧 频道 综艺 游戏 开黑
   下棋 下盘棋 打球 比赛 球 点赞 表情包 麻将 旅游 景区 景点 演出 婚礼 喜糖 爬山 逛街 年夜饭 包饺子 带孩子 宠物`,
  // weather, work, study
  `台风 暴雨 天气 降温 加班 会议 开会 作业 老师好 家长您好 课文 论文 考试 快递已 外卖 师傅 修好 装修 打印 文件 报销 薯片 放我鸽子
   鸽子 减肥 早睡 晚安 周末愉快`,
);
