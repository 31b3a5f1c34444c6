import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news, reported, teaching } from "../lexicon/cues.ts";
import { anybodyNear } from "../lexicon/people.ts";

const lenderFriend = lexicon(
  "somebody who could lend",
  anybodyNear,
  `人 朋友 好朋友 亲戚 亲戚们 亲友 亲戚朋友 家里 家里人 爸妈 父母 爹妈 闺蜜 哥们 兄弟 姐妹 同事 同学 老同学 战友 工友 老乡 邻居 村里人 房东 老板 班长 工头 领导 单位 表弟 表哥 表姐 舅舅 姑姑 叔叔 老丈人
   丈母娘 岳父 亲哥 亲姐 姐 哥 弟 妹 爸 妈 你姐 你哥 同学群 老乡会 朋友圈里的人 女朋友 男朋友 对象 亲慼 亲朋 熟人`,
);
const lend = lexicon(
  "borrow",
  `借 借点 借一下 借一借 借钱 借来 凑 凑点 凑凑 凑一凑 凑齐 凑钱 周转 周转一下 挪 挪一挪 挪点 拆借 拆兑 倒一下 倒腾 拿点 拿一点 先拿 张口 张个口 开口 开个口 垫 垫一下 先垫 匀点 支 预支 求 求一求 筹 筹钱 要点 帮衬 救急`,
);
/** Where more credit is to be had. */
const credit = lexicon(
  "more credit",
  `借呗 花呗 白条 微粒贷 微粒d 京东金条 金条 备用金 信用卡 别的卡 其他平台 别的平台 其它平台 别的软件 其他软件 别的app 别的口子 口子 隔壁平台 别家 另一家 另外一家 网贷 高利贷 小额贷 小额贷款 信用社 当铺 典当 典当行
   抵押贷 抵押贷款 车贷 房贷 额度 授信 授信额度 放款的 放款人 贷款公司 金融机构 别的贷款 其他贷款 新的 别的 p台 亲属借款 典dang jie呗 bei用金 借b`,
);
const draw = lexicon(
  "draw on it",
  `套 套出来 套现 套一下 套点 套呗 刷 刷出来 刷卡 取出来 取现 预借 预借现金 提 提现 提出来 提取 ti出来 t现出来 借 借出来 借一笔 借来 借点 借新 贷 贷出来 贷一笔 贷点 撸 撸一笔 撸出来 下款 下一笔 办 去办 办一个 申请 申请一笔 倒 倒一倒
   拆 周转 扫一下 抵押 押 押出去 押出来 典 当了 拿去当 j一笔 点出来 试试 找`,
);
const repay = lexicon(
  "to repay",
  `还 还上 还款 还钱 还掉 还清 还我 还账 还给我 还进来 还这 还旧 还旧的 还了 填 填上 平 平了 平账 补 补上 补这边 清 清了 结清 销账 抵欠款 抵 转过来 打过来 拿来 拿过来 付 够还 到账 处理 这笔 应付 这边 今天 办法总比困难`,
);
/** Asked of oneself, or told not to. */
const notThis = lexicon(
  "asked for oneself or advised against",
  `能借我 借我五 借我三 借我点 能不能借 可以借我 借给咱 不建议 不鼓励 千万别 切勿 不要用新 请勿 严禁 别总拆东墙 少刷点 不会去刷 不会去借 我已经跟所有 没有地方可以借 我用工资 请合理使用 不得将资金 风险提示 终于上岸 老路 小组作业 借阅 冲账
   风险 请分析 是有人让你借 银行安全 催收居然 催收的让他 演唱会 肾 拖鞋 朕 报销了就还 出院 赊销 卖粮 电钻 孩子住院差 额度已提升 利率 窟窿只会 利滚利 低息 领取`,
);

export default defineSignal({
  id: "borrow-to-repay",
  title: { zh: "教唆借新还旧", en: "Tells to borrow in order to repay" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // ask people
    { says: ["找 跟 问 向 管 去找 去跟 让 叫 打给 求 和 同 通过 发动", 2, lenderFriend, 8, lend] },
    {
      says: [
        "找 问 跟 向",
        2,
        "人 朋友 亲戚 亲友 家里 同事 同学 爸妈 父母 老板",
        2,
        "借 凑 周转 想办法 想想办法 挪 拿 支援",
      ],
    },
    { says: ["让 叫", 2, lenderFriend, 4, "借你 借给你 给你凑 给你垫 先给你"] },
    {
      says: [
        "亲友 亲属 亲朋 朋友 亲戚 朋友间 亲友间 工友之间 同事之间 亲戚朋友",
        2,
        "周转 拆借 借款 借一借 凑一凑 凑凑 拆 筹",
      ],
      unless: ["我跟"],
    },
    { says: ["开口 张口 张个口 开个口 拉下脸", 4, "借 周转 凑 要"], given: [repay] },
    {
      says: ["不会 就不能 不知道 不能", 3, "借 找人借 去借 贷出来 凑 找朋友 找亲戚"],
      evenNegated: true,
      unless: ["我不会 不会再借 我们不会 不会去"],
    },
    { says: ["谁", 2, "不借 还不借 能不借", 2, "你"], evenNegated: true },
    {
      says: ["借也好 偷也好 求也好 抢也好 砸锅卖铁 卖血 哪怕去借 就是借 去借 借出来 去凑 想办法凑 自己想办法借"],
      given: [repay],
    },
    { says: ["预支 支取 提前支", 2, "工资 薪水 公积金"], given: [repay] },
    // draw on other credit
    { says: ["去 从 用 把 拿 先 在 可以 能 上 通过 建议 随便 有", 8, credit, 10, draw], given: [repay] },
    { says: [credit, 10, draw, 14, repay] },
    { says: [draw, 6, credit, 14, repay] },
    {
      says: [
        "借呗 花呗 白条 信用卡 微粒贷 备用金",
        6,
        "套 套出来 套现 取现 取出来 刷出来 套呗 提出来 提现 倒一倒 预借现金 能套",
      ],
      unless: ["我"],
    },
    {
      says: [
        "别的平台 其他平台 别的软件 其他软件 别的app 别家 隔壁平台 其他机构 其它平台 别的地方",
        6,
        "借 贷 撸 周转 下款 下一笔 申请",
      ],
    },
    {
      says: ["借新 借新的 以贷 以dai 以卡 以债 撸新 拆东墙", 2, "还旧 还旧的 养贷 养dai 养卡 养债 补西墙"],
      given: ["先 也行 呗 可以 都这么 都是这么 大家 还 怕什么 谁没"],
    },
    { says: ["拆一个 拆一笔 借一笔 贷一笔 j一笔 撸一笔 套一笔 下一笔", 6, "补 填 还 过来 来"] },
    { says: ["卡没用满 卡没刷 额度没用 还有额度 还有授信", 16, "取 刷 套 提 用来还 够还"] },
    { says: ["没额度 没钱", 3, "就 不会 去 可以", 5, "找放款 找人 借 贷 别的 线下 套 别处"], evenNegated: true },
    // pawn and mortgage
    {
      says: ["抵押 押 典当 当了 拿去当 卖了 抵了 抵押给 押给 押出去 做抵押 典 当掉", 12, repay],
      given: ["车 房本 房 手机 首饰 身份证 手表 电脑 房产 地 宅基地 面包车 金 电动车 驾照"],
    },
    {
      says: [
        "车 房本 手机 首饰 手表 房产证 电脑 宅基地 行驶证",
        10,
        "抵押 押出 拿去当 典当 做抵押贷 抵押贷 押给",
        16,
        repay,
      ],
    },
    { says: ["放款人 放款的 放贷的 出借人 朋友放贷", 14, "借给你 介绍", 16, repay] },
    { says: ["给你介绍 介绍个 介绍人", 8, "放款 贷款 下款 周转"], given: [repay] },
    { says: ["凑", 3, amount], given: ["找 借 兄 朋友 亲戚 问 人"] },
    { says: ["凑", 3, number], given: ["找 借 兄 朋友 亲戚 问 人"] },
    { says: ["找人", 0, "凑 借 周转 想办法 拿"] },
    { says: ["跟村里 跟村民 跟村上 跟左邻", 5, "借 凑"] },
    {
      says: ["筹款 筹钱 筹措资金 筹措", 8, "还 结清 方式 欠款 周转"],
      anyOrder: true,
      given: ["借 亲 信用卡 其他 周转"],
    },
  ],
  butNot: `借款人 借款已 借据 借条 借口 借此 网贷平台的 借我的 网贷逾期 信用卡账单 信用卡逾期 信用卡已 信用卡贷 办法 办案 办公 办理减免 办分期 办理延期 求饶 请求 要求 要点脸 求情 支付 支持 凑合 凑热闹 人民 别人借`,
  unless: [reported, news, teaching, banter, loanAdvertising, notThis],
});
