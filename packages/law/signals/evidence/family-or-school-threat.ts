import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { everyday } from "../lexicon/wide-everyday.ts";
import { child, owner, relative } from "../lexicon/wide-people.ts";

/** School, office and family matters in which nobody is threatened. */
const elsewhere = lexicon(
  "ordinary school and family matters",
  `医保卡放 温馨提示请家长 家长会定于 请准时 尽量本人接送 勿托陌生人 认证即将 政审材料 材料还缺 无犯罪记录 部队报到 政审过了 考编成功 晚上庆祝 看好孩子 门口车多 涨了 给太大压力 奖学金材料 请假带 愁死
    那个岗位保不住 从后门进 讨个说法 校服要订 链接发你 学籍还没转 欺负人 走神 转班 接你别乱跑 门口接你，别 别乱跑 告状 摸鱼 助学贷款 续贷 缴费 学费交 不牵连 仅针对 不影响子女 不会影响
    不受影响 不在审查 冲刺班 录取 恭喜 祝 顺利 通知书已寄 报名 疫苗 夏令营 补课 家教 兴趣班体验 返校 放假 课后 接孩子下班 请不要再打 别往学校打 别打到学校 不敢告诉 校园贷不敢 退休了 过生日
    带孩子 哄孩子 孩子睡 没权 无权 让他加我 让她加我 让他回电 不会告诉 找你同学 找你老同学 记得从你卡 存了个 苹果 总拆东墙 代小宇 接孩子，她 委托书 个工作日 旅行 租车 赛后 不过全退 光荣榜
    非主流 小学生都知道 谁跟你熟 你同学 做调解 协商的 爸对不起 人事档案 信用档案 统统不能 高考加油 我弟 我哥 我姐 我妹 我爸 我妈 我老婆 我老公 我儿子 我女儿 我媳妇 我孩子 我家孩子 我家娃
    快点 快出来 我去接 灰名单 看警察来 老人家走路 不管谁管 工资慢慢`,
);
export const harmless = [everyday, elsewhere];
const calm = harmless;

const school = lexicon(
  "school",
  `学校 校门 校门口 校长 校长室 校领导 校方 校园 教务处 政教处 德育处 学生处 资助中心 教育局 教委 教育部门 班主任 班级群 班里 班上 教室 课堂 家长会 家委会 家长群 老师 导师 导员 辅导员
    学院 院系 系主任 宿舍楼 寝室楼 幼儿园 托班 托儿所 儿园 小学 中学 初中 高中 大学 职高 技校 中专 培训班 补习班 兴趣班 培训机构 机构老师 少年宫 学籍 校车 学效 同学面前 同学家长 全班
    全校 全年级 小朋友面前 开学典礼 升旗 园长`,
);
const go = lexicon(
  "going to or telling",
  `去 到 找 揾 打 打给 拨 约 联系 通知 告知 告诉 函告 发函 寄 寄到 寄材料 写信 发邮件 反映 反应 举报 投诉 聊聊 谈谈 谈心 谈一谈 谈 说说 讲讲 说一说 问问 堵 蹲 守 等 等你 等她
    等他 站 站一站 站着 坐坐 走一趟 走一遭 拜访 拜会 会会 见 见面 认领 接你 替你接 闹 搅 搅黄 混进 进去 拉 举牌 举个牌 喊 广播 贴 发 曝 抄送 收到 收到函 知道 在我拨号 来约
    我来通知 看了三天 盯着 盯 跟着 查她 查他 说你 抖你`,
);
const threat = lexicon(
  "the debtor's reason",
  `还 欠 债 钱 款 贷 账 你再 不然 否则 信不信 别怪 别逼 莫逼 逼我 我 俺 咱 我们 我司 老子 掂量 代价 没法子 放心 清楚 小心 当心`,
);
const career = lexicon(
  "career and standing of the family",
  `工作 工作单位 饭碗 铁饭碗 那个岗 返聘 岗位 编制 事业编 职称 评职称 职务 位置 官 官帽 村支书 村长 位子 官位 升职 饭票 乌纱 院长 主任 退休金 养老金 养老钱 低保 五保 抚恤金 社保
    医保 床位 补贴 补助 救济 待遇 津贴 党籍 党员 党票 支部 党支部 组织 公务员 纪委 部队 部队里 军籍 兵 公职 摊子 摊位 店 铺子 小食堂 收银 出租 网约车 执照 生意 驾照 活儿 保姆 雇主
    老板那 医院 卫生院 科室 单位 铁路 国企 工厂 返聘 名声 脸面 身份 晋升 提拔 提干 考核 评优 劳模`,
);
const future = lexicon(
  "future of the children",
  `政审 政宙 考公 考编 公务员 编制 警察 军校 警校 参军 当兵 入伍 征兵 入党 提干 入学 上学 上xue 读书 念书 升学 升初中 重点 公办 公立 私立 学籍 转学 开学 开不成学 高考 中考 志愿
    考研 保研 留学 出国 毕业 毕业证 学位 评语 档案 奖学金 助学金 三好学生 优秀 兴趣班 找工作 就业 工作 单位要 前途 前程 未来 找对象 相亲 结婚 嫁人 娶 抬头 抬得起头 抬不起头 做人
    贷款买房 房贷 看病贷 体检 学区 落户 积分`,
);
const ruin = lexicon(
  "ruined or refused",
  `影响 受影响 牵连 连累 拖累 耽误 毁 毁了 断送 害 害了 别想 休想 甭想 想都别 没戏 没门 完了 全完 完蛋 泡汤 黄 黄了 搞黄 搅黄 砸 砸了 我来砸 栽 卡 卡死 卡住 卡壳 过不了 过不去
    过不到 通不过 不通过 不过关 上不了 上不成 读不成 毕不了业 毕不了 走不成 去不成 去不了 当不上 考不上 找不到 升不了 落不了 受累 戳脊梁 指着鼻子 进不去 进不了 进不到 当不了 当不成 干不成
    开不成 念不成 做不成 评不上 评得上 保不住 保不保 坐不稳 坐不住 待不下 呆不下 丢 丢了 丢掉 没了 弄没 搞没 搞掉 弄掉 撤 撤了 停 停了 停掉 停职 停发 停课 暂停 吊销 取消 冻结 封
    退了 退学 开除 辞退 劝退 约谈 处分 受限 限制 受到限制 被限 白考 白费 不给 不收 拒收 拒之门外 不收你 没学校收 没单位要 没人要 没人敢要 想不想要 还想要 还想不想 不想领 不要了 掂量
    麻烦了 就麻烦 有麻烦 蒙羞 丢脸 丢人 丢尽 抬不起 背一辈子 一查 查出来 查得到 受罪 倒霉 遭殃 指指点点 嘲笑 笑话 看不起 孤立 写入 记入 计入 拿不到 别拿 收回 揭穿 代价 降级 下降
    打折扣 天天去 我去说 投诉到 举报到`,
);
const credit = lexicon(
  "credit as a family matter",
  `征信 征芯 徵信 信用 信用评级 失信 失信人 失信人员 老赖名单 黑名单 黑户 污点`,
);
const household = lexicon(
  "household",
  `全家 一家人 一家老小 家庭成员 同户口本 户口本上 三代 五代 几代 子孙 后代 子女 儿女 孩子 你儿子 你女儿 配偶 父母 你爸 你妈 你老婆 你老公 亲属 直系 家属 家人 老小 老婆孩子 老人孩子
    老的小的 爹妈 下一代 你弟 你哥 你妹 你姐`,
);

export const wider: readonly (Pattern | Evidence)[] = [
  // to the school
  {
    says: [go, 6, school],
    given: ["孩 娃 儿 女 你 崽 仔 学生 妮 小子 丫头 弟 妹 她 他", "还 欠 债 我 俺 咱 信不信 逼 网贷 你再"],
    unless: [...calm, "我去学校门口接你 明天去学校"],
  },
  {
    says: [school, 8, go],
    given: ["孩 娃 儿 女 你 崽 仔 学生 妮 小子 弟 妹 她 他", "还 欠 债 我 俺 咱 信不信 逼 网贷 函 爹 爸 妈"],
    unless: calm,
  },
  { says: [child, 10, school], given: [threat, go], unless: calm },
  { says: [school, 10, child], given: ["欠 还 不还 我 俺 债 投诉 信不信"], unless: [...calm, "学校通知"] },
  { says: [school, 6, "见 面谈 面见 里见 会上见 室见 楼下见"], unless: [...calm, "返校 报到 不见不散 明天见"] },
  { says: ["函 信 材料 电话 投诉 邮件 照片 借条 通知", 6, school], given: [threat], unless: [...calm, "录取"] },
  {
    says: ["放学", 8, "堵 接 等 盯 跟着 拦 截 见 去"],
    given: ["你 孩子 他 她", "我 俺 我们 替你"],
    unless: [...calm, "我去接 放学时间 记得接"],
  },
  {
    says: [
      child,
      12,
      "几班 哪个班 几年级 哪个学校 放学 校车 书包 红领巾 接送 上下学 走夜路 单独出门 一个人出门 一个人回 几点放",
    ],
    given: ["我 我们 清楚 知道 摸清 不是 小心 别让"],
    unless: calm,
  },
  {
    says: [
      school,
      8,
      "处分 开除 劝退 退学 不要你 停课 通报 记过 除名 约谈 取消 管不管 知道你 会收到 怎么看 会怎么看 督促 代收",
    ],
    given: ["你 他 她 孩"],
    unless: calm,
  },
  {
    says: [child, 10, school, 8, "一清二楚 清楚 摸清 查到 摸透 在哪我 我都知道 我知道 我有人 门口了 我熟"],
    unless: calm,
  },
  { says: ["函 发函 投诉 情况 材料", 6, school], given: ["法院 我们 我司 孩子 子女"], unless: [...calm, "录取"] },
  {
    says: [school, 4, "发函 寄函 发律师函 寄材料 打电话 贴公告 拉横幅 举牌"],
    given: ["会 法院 我 我们 将"],
    unless: [...calm, "打电话请假"],
  },
  {
    says: ["别 不要 莫 何必 不想 你不怕 不怕", 2, "连累 害 坑 毁 耽误 牵连 拖累 影响", 3, household],
    evenNegated: true,
    given: ["赖 债 还 欠 信 老赖 一辈子 款"],
    unless: calm,
  },
  {
    says: [
      owner,
      3,
      relative,
      14,
      "院长 领导 单位 公司 校长 主任 组织 部队 老板",
      3,
      "知道 晓得 听说",
      8,
      "欠 债 老赖 借 这事 你",
    ],
    unless: [...calm, "我们不会"],
  },
  // the children's future
  { says: [child, 12, future, 10, ruin], unless: calm },
  { says: [child, 12, ruin, 8, future], unless: calm },
  {
    says: [child, 8, ruin],
    given: ["还 欠 债 款 清 征信 信用 限制 孩子是无辜 前途 我 档案 你"],
    unless: [...calm, "不嫌丢人 不管谁管 找不到工作的", "停电 停水 退烧 影响休息"],
  },
  {
    says: [future, 6, ruin],
    given: ["孩子 子女 儿子 女儿 闺女 娃 你弟 你妹 家 你爸 我 学校"],
    unless: [...calm, "贷款买房 房贷", "逾期记录将"],
  },
  { says: [ruin, 6, future], given: ["还 欠 债 孩子 子女 娃 你"], unless: [...calm, "找工作 房贷"] },
  {
    says: [
      "直系亲属 三代 子女 家属 兄弟姐妹 孩子",
      8,
      "限制入学 被限制 受限 受到限制 不得报考 不能考 不予录取 不能参军 入党",
    ],
    unless: calm,
  },
  {
    says: [child, 10, "前途 前程 将来 以后 一辈子 未来 清白 无辜 面子 抬头 抬不起头 看不起"],
    given: ["您手里 你手里 你害 害 下手 别怪 掂量 不还 欠债 还 赖 毁 看 爹 爸"],
    unless: calm,
  },
  {
    says: ["还想上 想上 还想考 想考 还想读 还想进", 2, "重点 公办 大学 公务员 兴趣班 名校 军校 高中 编制"],
    given: [child],
    unless: calm,
  },
  {
    says: [
      child,
      8,
      "知道他爸 知道她爸 知道他妈 知道她妈 有个欠 有个老赖 是老赖 怎么做人 怎么见人 还怎么 分心 就读 做人 抬头",
    ],
    given: ["欠 赖 爹 爸 妈 你 还 无法 不得 不能"],
    unless: calm,
  },
  { says: [school, 4, "那边", 6, "打过招呼 联系好 说好了 通知了 我会 我去 我来 沟通好 已经"], unless: calm },
  {
    says: ["上学的路上 上学路上 放学路上 上下学 校门口", 8, "小心 注意 当心 安全 看紧 你懂"],
    given: ["你懂 不还 欠 还 别怪 我们"],
    unless: calm,
  },
  {
    says: [child, 8, "想读书 想上学 想考 想念书 读书不 上学不 想读 想当兵", 8, "就还 还钱 还款 掂量 想清楚"],
    unless: calm,
  },
  {
    says: [school, 6, "电话 号码 微信", 4, "我有 我也有 我都有 有了 打过 打了 打通 查到 加了 要到了"],
    given: ["我 已经 你"],
    unless: [...calm, "号段", "存了"],
  },
  {
    says: [
      "老赖儿子 老赖女儿 老赖子女 老赖的孩子 老赖的儿 老赖的女 欠债人的孩子 赖皮的孩子",
      6,
      "名声 帽子 骂名 身份 标签 说",
    ],
  },
  {
    says: [
      owner,
      3,
      relative,
      14,
      "让她领导 让他领导 叫她领导 叫他领导 领导管管 单位管管 领导好好管 领导处理 单位处理",
    ],
    unless: calm,
  },
  // harm to relatives
  {
    says: [
      owner,
      2,
      relative,
      8,
      "挨打 挨揍 摔一跤 再摔 断手 断腿 出事 出意外 走夜路 单独出门 一个人出门 三长两短 回不了家 回不来 被撞 被车 陪葬 收尸 遭殃 吃苦头 尝尝 剁 砍死 弄死 打死",
    ],
    unless: [...calm, "看好孩子 注意安全"],
  },
  {
    says: [
      "杀 砍 斩 弄死 打死 灭 烧死 埋 捅 绑 废",
      4,
      "你全家 你一家 你老婆 你儿子 你女儿 你爸 你妈 你娃 你孩子 你全jia 你家人 你爹 你娘 你老公 你弟 你妹",
    ],
    unless: calm,
  },
  {
    says: [
      "老人孩子 老的小的 一家老小 老婆孩子 你爸妈 你老婆",
      6,
      "别想过安 不得安 别想安 没安生 没好日子 别想好过 跟着遭",
    ],
    unless: calm,
  },
  // the household's credit
  {
    says: [household, 12, credit],
    given: ["影响 黑 连坐 连 降 受 一起 毁 完 也 都 列入 烂 花 牵 污点 擦 背 揹 死"],
    unless: [...calm, "不会"],
  },
  {
    says: [credit, 14, household],
    given: ["影响 黑 连坐 连 降 受 毁 完 也 都 列入 擦 背 揹 污点 牵 批不 没门 贷不 贷款 上不了 考"],
    unless: [...calm, "不会"],
  },
  {
    says: [
      household,
      8,
      "连坐 株连 牵连 连累 受牵连 跟着完 跟着遭殃 跟着倒霉 跟着受 跟着丢 跟着你丢 一起完 一块完 一锅端 别想过安生 不得安生 过安生日子",
    ],
    given: ["你 不还 欠 赖 债 都 别想"],
    unless: calm,
  },
  {
    says: ["毁了 害了 连累 坑了 拖累 牵连 对不起", 3, household],
    given: ["还 欠 赖 债 你"],
    unless: [...calm, "我对不起 对不起孩子 是我"],
  },
  {
    says: [
      "动不了你 找不到你 拿你没办法 治不了你 收拾不了你 从",
      8,
      "孩子 老婆 爸 妈 家人 老的 小的 儿子 女儿 爹娘",
      3,
      "下手 动 开刀 收拾 算 身上 头上 的",
    ],
    evenNegated: true,
    unless: calm,
  },
  { says: ["算在 报在 落在 算到 记在 还在 出在", 2, owner, 2, relative, 5, "头上 身上 上"], unless: calm },
  // work, pension and standing of spouse, parents, brothers
  { says: [owner, 3, relative, 14, career, 12, ruin], unless: calm },
  { says: [owner, 3, relative, 12, ruin, 6, career], unless: calm },
  {
    says: [owner, 3, relative, 16, career, 12, go],
    given: ["我 我们 俺 咱 还 欠 不还 叫"],
    unless: [...calm, "接电话 打个电话给我"],
  },
  { says: ["让 叫", 2, owner, 3, relative, 12, ruin], given: [career], unless: calm },
  {
    says: [
      "让 叫",
      1,
      owner,
      3,
      relative,
      12,
      "干不成 待不下 当不成 做不下 混不下 停职 下岗 丢饭碗 没活干 没班上 在单位抬不起",
    ],
    unless: calm,
  },
  {
    says: [
      "函告 发函 通知 致函 举报到 投诉到 反映到 打到 打给 打电话到 去 找 闹到",
      4,
      owner,
      3,
      relative,
      8,
      "单位 公司 厂 店 医院 学校 上班 领导 院长 老板 雇主 人事 科室 部队 村委",
    ],
    unless: calm,
  },
  {
    says: [
      "城管 工商 税务 纪委 卫生局 运管 交管 工会 组织部 党委 支部",
      8,
      "去 举报 写信 天天去 反映 投诉 查 走一趟 说",
    ],
    given: [relative],
    unless: calm,
  },
  {
    says: [
      owner,
      3,
      relative,
      16,
      "知道了还让 还能干吗 还能干下去 还干不干 还想不想干 还让他 还让她 还要不要干 还开得成 摆不成 别想开 开不下去 悬了 名额 不保 熟得很 我有人 我认识 领导我认识 院长我认识 饭碗我",
    ],
    given: ["你 我 欠 还 这事"],
    unless: calm,
  },
  { says: ["砸 端 丢 敲", 3, "饭碗"], given: [relative], unless: calm },
  { says: [owner, 3, relative, 8, "饭碗", 4, "砸 丢 端 没 保"], unless: calm },
  { says: [relative, 10, career, 8, "过不去 过不了 查家属 有没有债务 受牵连"], unless: calm },
  {
    says: [relative, 8, "蒙羞 丢光了脸 老脸 晚节 晚年 名声 抬不起头 没脸", 6, "不保 丢 毁 扫地 尽 做人 见人 支部 单位"],
    given: ["你 欠 还"],
    unless: calm,
  },
];
