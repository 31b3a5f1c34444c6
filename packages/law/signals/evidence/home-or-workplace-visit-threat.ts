import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, dunning, everyday } from "../lexicon/wide-address.ts";
import { comers, debtorsPlace, doThere, goThere, toThere } from "../lexicon/wide-places.ts";

const noVisit = lexicon(
  "no visit",
  `独居老人 慰问 物业费 顶上去 刷上去 收尸 收款码 寄到 寄去 寄给 寄往 快递 外卖 送货 打到 打去 打电话到 电话到 发到 发去 发函 下到 贴到 送到你家 转到 接你下班 接您 帮你 帮您 借宿 安装 维修 保洁
    上门服务 车马费 送孩子 打你单位
   打给 电话打 不会上门 不上门 不会到 还钱到 到账 登记表 普查 家长会 学校 放学 幼儿园 教务 老师 院长 贴一张 举报 反映 谁家没 跟村里人借 律师函 函，明天 昨天晚上你家 昨晚你家 转账到`,
);

/** Visits in further wordings. */
const friendly = `出差到 出差， 分公司出差 有空见 聚聚 手机没收 暑假 送你去 门禁进不去 送文件 随访 家取 家拜年 开会 一起下班 写作业 面基 团建 面试 下来拿 取快递 拿快递 打球 门铃坏 门禁 拜年吧
      两箱 唱歌 冰箱 想你了
      放假 老师明天 客厅收拾 蹭 好久没 家长会 报警 未经允许`;

export const wider: readonly (Pattern | Evidence)[] = [
  // to your place
  { says: [toThere, 1, debtorsPlace], given: [dunning], unless: [noVisit, everyday, friendly] },
  { says: [toThere, 1, debtorsPlace, 10, doThere], unless: [noVisit, everyday, friendly] },
  {
    says: [
      "我 我们 俺 俺几个 咱 阿拉 我哋 兄弟 兄弟们 哥几个 老子 人 专员 人员 外勤 同事 团队 小组 警察 民警 法警 特警",
      9,
      toThere,
      1,
      debtorsPlace,
    ],
    unless: [noVisit, everyday, friendly],
  },
  {
    says: "在你家楼下 你家楼下见 上你家 上你屋 到你家 去你家 敲你家门 来你家 去你单位 到你单位 去你公司 到你公司 去你老家 到你老家 去你厂 到你厂 去你店 到你店 去你工地 去你宿舍 没有第三条路",
    unless: [noVisit, everyday, friendly, "还款日已到"],
  },
  // at a place that can only be theirs
  {
    says: [
      `
        门口 楼下 前台 大厅 客厅 护士站 调度室 站点 村委 厂里 车间 宿舍 食堂 摊位 小区 地库 单元 公寓 工地 车队 出租屋 老家 住处 居住地 住所 住址 现住址 家里 屋企 屋头 庄上 单位 公司 店里 村里
        写字楼 防盗门 红门 饭桌 新地址 外头`,
      6,
      `
        等你 等您 等他 等着 等到你 找你 找您 找他 寻你 带人进去 见吧 来一趟 走一趟 跑一趟 蹲着 蹲点 坐你对面 登记访客 停这 我们上去 同意我们 我们也去 我来 来尝 我去 看看装 面谈 面签 上去 坐下 倾 唠
        喝咖啡 喝ka啡 走访 会面`,
    ],
    anyOrder: true,
    given: [addressed],
    unless: [noVisit, everyday, friendly, "学校 幼儿园 打给 电话 我在公司 我单位 等您回 等您电 等你回"],
  },
  // we come, wherever
  {
    says: [
      "我 我们 咱 俺 俺们 人 核实人员 人员 小组 三人小组 兄弟们 同事 组长",
      3,
      `
        直接来 直接过去 过去唠 过去聊 过去谈 过去坐 过去一趟 过去找 一会儿过去 一会过去 马上过去 马上到 马上过来 也去 只好去 只能去 上去 进去找 来找 来会 来一趟 来两趟 一天来 今晚来 明天来 晚上来 这回来
        挑晚饭 就到 快到了 已经到了 在门口 在外头 在外面等 在单元`,
    ],
    given: [addressed],
    unless: [noVisit, everyday, friendly, "学校 幼儿园 电话 链接 还款日 快递放 到账 扣款 到期"],
  },
  {
    says: ["分钟后 小时后 小时内 一小时 半小时 五分钟", 2, "到 到达 抵达 到你 到您", 6, "开门 开下门 家 门 你 您"],
    unless: [noVisit, everyday, friendly, "到账 外卖 快递 还 转 付"],
  },
  {
    says: "直到见到你 见到你为止 敲三下 按到你家门铃 按你家门铃 开门，别躲 上门服务，今晚 上门服务今晚 入户走访 登门了解 了解居住情况 核实居住 已派遣 外勤工单 差旅",
    given: ["你 您 逾期 我 已"],
    unless: [noVisit, everyday, friendly],
  },
  // said without a place or a "you"
  {
    says: `上门人员 外访人员 外勤人员 核查小组 核实人员 入户人员 催收人员上门 人我已经派 人已经派 派人过去了 下一步就是上门 只能上门 只好上门 直接上门 准备上门 启动上门 安排上门 已安排上门 就要上门 会上门
      要上门
      上门见 上门找 上门拜访
      上门面谈 上门处理 搬个铺盖 带着铺盖 带铺盖 堵你家门 堵家门 晚上堵 堵你单位 一会就到 一会儿就到 走访你的 走访你 实地核查 现场核查 抵达贵司 到贵司 来贵司 登门了 家访组 去车队 到厂里找 去厂里找 我到厂里
      我来一趟`,
    unless: [noVisit, everyday, friendly, "师傅 取件 安装 试用 测量 网格员 普查 慰问 不会上门"],
  },
  {
    says: "堵不到你 堵到你 堵你人 逮不到你 守到你 等到你人 上门敲你 我上门敲 会去光顾 今晚光顾 去光顾 过去看看你 就过去看看 登门沟通 联系你开门 到时候开门 开个门 门卫室",
    given: ["你 您", "我 我们 人 外勤 专员"],
    unless: [noVisit, everyday, friendly, "欢迎光顾 感谢光顾"],
  },
  // work places by their trade
  {
    says: [
      "我去 我到 我来 我在 我们去 我们到 我们在 我会 去你们 到你们 来你们 我就在",
      4,
      "车队 调度室 站点 护士站 交班 柜台 窗口 工位 教室外 健身房 食堂 打饭 写字楼 17层 前台登记 厂里 车间 仓库 工地 门店 摊位 摊上 铺面 办公室 门卫室 凉亭 单元 客厅 地库 停车场",
      8,
      "等 找你 坐你 找 登记 来一趟 聊 吃碗 尝 看看 看",
    ],
    given: ["你 您"],
    unless: [noVisit, everyday, friendly],
  },
  // on a list or order for a visit
  {
    says: [
      "派专人 派人 派员 安排专人 工作人员 专员 调查员 外勤 小哥 团队 地推 催收员 小组",
      12,
      "家访 登门 上门 了解情况 您家 你家 目标你 集结 住所 住所地 户籍地 已经往 往您 往你 派人去",
    ],
    anyOrder: true,
    given: ["你 您 逾期 客户"],
    unless: [noVisit, everyday, friendly, "不会上门 保洁"],
  },
  {
    says: [
      "去 到",
      0,
      "你岳父家 你丈母娘家 你爸妈家 你父母家 你爷爷家 你奶奶家 你哥家 你姐家 你弟家 你亲戚家 你租房 你租的 你对象家 你妹家 你外婆家 你家一趟",
    ],
    given: ["我 我们 兄弟 同事 人 过几天 明天"],
    unless: [noVisit, everyday, friendly, "打电话"],
  },
  {
    says: "在你们单位大门口 砸门了 砸门进 你家在哪 第一站就是你家 第一站你家 看看装得 咱过去 等着，咱 就装 挑晚饭时间来 面对面谈 后面面对面 不约也行 直接来找 直接来你",
    given: ["你 您", "我 我们 咱 见 后面"],
    unless: [noVisit, everyday, friendly, "你家在哪里啊 地图"],
  },
  // see you at …
  {
    says: "你家见 家里见 家门口见 村里见 村口见 你村里见 单位见 你单位见 公司见 公司门口见 店里见 厂里见 厂门口见 工地见 楼下见 小区见 老家见 宿舍见 大厅见 前台见 咱们你家 当面锣",
    unless: [noVisit, everyday, friendly, "电影院 明天公司见 地铁"],
  },
  // on the way
  {
    says: [
      "我 我们 人 人员 同事 专员 兄弟 小组 车 外访 上门 地址",
      6,
      "马上出发 已出发 出发了 在车上 在路上 上高铁 坐火车 坐高铁 坐大巴 坐飞机 开车过去 开车去 打车过去 买了票 买好票 订了票 导航 已接单 转了一圈 踩过点 踩点 在附近 到附近",
    ],
    given: ["你 您 地址 上门 逾期 欠 还"],
    unless: [noVisit, everyday, friendly, "骑手 司机 乘客 外卖 还在路上 快递"],
  },
  // at the door
  {
    says: [
      "敲门 敲你 砸门 砸你家门 踹门 踹开 按门铃 门槛 门铃 你不出来 不开门",
      6,
      "别不开 开门 踏破 踏烂 我们就进 就进去 进去找 撬 等到你 不走 出来见 别装 别躲 待会 一直敲",
    ],
    anyOrder: true,
    unless: [noVisit, everyday, friendly, "快递 查水表 外卖"],
  },
  {
    says: [
      "你上班的 你公司 你单位 你楼下 你店 你家附近 你小区 你住的 你工作的 你家楼下 你家门口 你老家 你们村",
      10,
      "在这等 等你 我在这 明天再来 再来 转了一圈 我去过 认门 认认门 看了 踩点 蹲",
    ],
    unless: [noVisit, everyday, friendly, "取快递 下来拿 接你"],
  },
  // they come, wherever
  {
    says: [
      "我 我们 俺 咱 人 人员 专员 同事 团队 小组 小队 工单 地址 您 你",
      10,
      `直接来 来一趟 跑一趟 上门 已派遣 派单 小时内到达 分钟后到 分钟就到 分钟到 打个车的事 只能下乡 入户 登门 登你家 串个门 过去唠唠 过去聊 过去坐 一会儿过去 一会过去 门口等 外头等 楼下等 门口蹲
          坐你对面 等你下班 等你交班 等你上班 当面见 面对面 实地`,
    ],
    given: [addressed],
    unless: [noVisit, everyday, friendly, "快递在"],
  },
  {
    says: "开下门就行 开门，我 在家等候 请在家 备好茶 泡好茶 备好茶水 留人在家 保持在家 勿外出 请勿外出 别出门 上山下乡 饭桌上见 大厅见 前台见 前台见 楼下见 面签 面访 面对面",
    given: ["你 您 恁 我 逾期 催收 欠"],
    unless: [noVisit, everyday, friendly],
  },
  // somebody goes to your place
  { says: [comers, 10, goThere, 4, debtorsPlace], given: [dunning], unless: [noVisit, everyday] },
  { says: [goThere, 3, debtorsPlace, 8, doThere], unless: [noVisit, everyday, "发你 发给你"] },
  { says: [debtorsPlace, 4, doThere], given: [dunning], unless: [noVisit, everyday, "发你 发给你"] },
  {
    says: [
      `明天 明早 后天 今天 今晚 晚上 下午 上午 等会 等下 一会 一会儿 待会 马上 周末 下周 周一 周二 周三 周四 周五 周六 周日 这两天 过两天 立刻 直接 亲自 只能 只好 就 已 已经 正 正在 派人
          带人 再`,
      8,
      goThere,
      3,
      debtorsPlace,
    ],
    given: [dunning],
    unless: [noVisit, everyday],
  },
  {
    says: [
      "明天 明早 后天 今晚 等会 等下 一会 待会 马上 周末 下周 周一 周二 周三 周四 周五 周六 周日 这两天 过两天 下午",
      6,
      "我 我们 俺们 我哋 咱们 兄弟们 哥几个 我带人 我派人 人",
      4,
      goThere,
      3,
      debtorsPlace,
    ],
    unless: [noVisit, everyday],
  },
  // they are on their way or there
  {
    says: [
      "人 我 我们 外勤 专员 兄弟 同事 车 专车 上门人员 外访人员 催收员 兄弟们 哥几个",
      8,
      "已出发 已经出发 出发了 在路上 在去你 往你 派过去 派出去 派出 过去找 上门了 到楼下 到门口 到了你 就到 快到 到位 下楼 抵达 已到 已经到 到达",
    ],
    given: [addressed],
    unless: [noVisit, everyday, "快递 骑手 师傅"],
  },
  // people are sent
  {
    says: [
      "派 安排 带 叫 喊 组织 调 委派 指派 拉",
      4,
      "人 专员 专人 外勤 外访 同事 两个人 几个人 人手 人员 兄弟 小组 团队 当地同事 清收 车",
      10,
      `上门 过去 登门 找你 找您 拜访 走访 当面 面谈 入户 实地 你家 您家 户籍地 住处 单位 公司 老家 家里 府上 你那`,
    ],
    given: [addressed],
    unless: [noVisit, everyday, "帮忙"],
  },
  // to meet face to face
  {
    says: [
      "去 过去 过来 上门 当面 登门 亲自 面对面 直接 派人 带人 只好 只能 带兄弟",
      2,
      "找你 找您 见你 见您 会会你 会会您 跟你谈 跟您谈 谈 聊 拜访 要债 要账 要钱 收账 收数 收钱 讨债 讨账 催收 堵你 堵人 坐坐 请你",
    ],
    given: [addressed],
    unless: [
      noVisit,
      everyday,
      "微信聊 电话里 一起去 玩 借你 去找你妈妈 想你了 姥姥 院长 老师 校长 学校 坐下来谈 直接加 直接找 代他们 第三方",
    ],
  },
  {
    says: [
      "上门 登门 入户 家访 外访 面访 走访 实地 下户 现场催收 现场清收",
      10,
      "你 您 处理 流程 核实 核查 清收 人员 程序 通知 明天 今天 下周 将 会 了 阶段 安排",
    ],
    given: [dunning],
    unless: [noVisit, everyday],
  },
  // I have the address, see you
  {
    says: [
      "地址 住址 定位 门牌 位置 哪栋",
      6,
      "有 知道 在手 在我手 拿到 查到",
      8,
      "明天见 见面 过去 上门 当面 等着 去找 一会见 门口见 到时候见 聊",
    ],
    anyOrder: true,
    given: [addressed],
    unless: [noVisit, everyday],
  },
  {
    says: "有人敲你(家|)门 敲你(家|的|)(房|)门 人敲门 敲开你家 家门口见 你家楼下见 单位门口见 公司门口见 你出来一下我在 堵你门 堵门口 蹲你家 蹲你门 打地铺",
    unless: [noVisit, everyday],
  },
  // stay
  {
    says: ["住 睡 坐 蹲 守 吃住 待 赖 站 耗 候", 2, "在", 2, debtorsPlace],
    given: [dunning],
    unless: [noVisit, everyday, "你住在"],
  },
];
