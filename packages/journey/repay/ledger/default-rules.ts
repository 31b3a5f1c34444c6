import type { CategoryId } from "./categories.ts";

/** "contains X → category": the words of a line, the first rule that fits counts. The person's own rules come before these. */
export interface CategoryRule {
  readonly contains: string;
  readonly category: CategoryId;
}

const words = (category: CategoryId, list: string): readonly CategoryRule[] =>
  list.split(" ").map((contains) => ({ contains, category }));

/** Of money that goes out. More telling words come before wider ones. */
export const spendingRules: readonly CategoryRule[] = [
  ...words("work", "摊位 进货 货款 油费补贴 骑手 货拉拉司机"),
  ...words(
    "subscriptions",
    "会员 连续包月 订阅 自动续费 包年 VIP vip icloud iCloud Netflix Spotify 爱奇艺 优酷 腾讯视频 哔哩哔哩 网易云音乐 QQ音乐",
  ),
  ...words("games", "游戏 点券 王者荣耀 Steam steam 米哈游 打赏 直播 抖币 快币 充值中心"),
  ...words("gifts", "红包 礼金 随礼 份子钱"),
  ...words("housing", "房租 租金 房东 物业 公寓 自如 贝壳 公积金贷"),
  ...words(
    "utilities",
    "电费 电力 国家电网 国网 南方电网 水费 自来水 燃气 天然气 暖气 供热 话费 中国移动 中国联通 中国电信 通信 宽带 手机充值 生活缴费",
  ),
  ...words("health", "医院 药房 药店 大药房 诊所 卫生院 门诊 挂号 医保 体检 药品 医疗"),
  ...words("family", "幼儿园 学费 学校 学院 托管 培训 奶粉 母婴 养老院 赡养 抚养 爸爸 妈妈 爸妈 考试费"),
  ...words("insurance", "社保 社会保险 养老保险 医疗保险 保险"),
  ...words(
    "transport",
    "地铁 公交 滴滴 出行 打车 加油 中石油 中石化 石油 石化 油站 停车 ETC 高速 12306 铁路 火车票 单车 骑行 充电 客运",
  ),
  ...words("daily", "日用百货 日用品 百货 五金 菜鸟 洗衣 理发 快递 驿站 顺丰"),
  ...words("takeaway", "外卖 美团 饿了么 美食团 奶茶 咖啡 瑞幸 星巴克 蜜雪 火锅 烧烤 酒楼 餐厅 KTV 酒吧"),
  ...words(
    "food",
    "餐饮美食 早餐 面馆 快餐 食堂 小吃 包子 饭 菜 生鲜 水果 肉 粮 超市 便利店 便利蜂 盒马 叮咚 永辉 华润万家 沃尔玛 农贸 牛奶 豆腐 米线 饺子",
  ),
  ...words("tobacco", "烟草 烟酒 香烟 酒业 白酒"),
  ...words("leisure", "文化休闲 电影 影城 景区 门票 旅行 旅游 酒店 携程 飞猪 航空 健身 网吧"),
  ...words(
    "shopping",
    "服饰 服装 女装 男装 衣橱 衣服 鞋 箱包 包包 京东 淘宝 天猫 拼多多 唯品会 抖音电商 数码 家电 美妆 化妆 饰品",
  ),
  ...words("cash", "ATM 取款 取现 现金支取"),
  ...words("people", "转账 转帐 汇款 扫二维码付款 二维码收款 亲属卡 亲情卡"),
];

/** Of money that comes in. */
export const incomeRules: readonly CategoryRule[] = [
  ...words("wages", "工资 薪 代发 奖金 劳务 绩效"),
  ...words("benefits", "养老金 退休金 补贴 低保 救助 失业 生育津贴 公积金 抚恤 助学"),
  ...words("business", "营业 收入 货款 兼职 稿费 结算 佣金 骑手 二维码收款 收钱码"),
  ...words("interest", "利息 结息 收益 分红"),
  ...words("received", "红包 转账 转帐 汇款 汇入 转入 转存"),
];
