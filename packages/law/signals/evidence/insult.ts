import type { Evidence, Pattern } from "../define-signal.ts";
import { abuseWords, badly, lacking, lowly, moral, notAtYou } from "../lexicon/wide-abuse.ts";
import { addressed, dunning } from "../lexicon/wide-address.ts";

/** Abuse in further wordings. */
export const wider: readonly (Pattern | Evidence)[] = [
  // swear words and names
  { says: abuseWords, unless: [notAtYou], evenNegated: true },
  // you … lowly thing
  {
    says: [
      `你 您 你个 你这 你这个 你这种 你这样 你就是 你真是 你们 他就是 这种 像你 恁 侬 当你 你老公 你儿子 你女儿 你爸 你妈 你老婆 你全家 一家 一家子 做个 当个 活成 养出 养了 教出 生出 生了 出了个`,
      6,
      lowly,
    ],
    unless: [notAtYou],
    evenNegated: true,
  },
  { says: lowly, given: [dunning], unless: [notAtYou, "垃圾短信 流氓软件 乞讨"], evenNegated: true },
  {
    says: [
      "你个 你这个 你这条 你这只 你这头 你就是 你就是个 你真是 你真是个 你是真 你是 像条 跟条 连",
      2,
      "狗 猪 驴 孙子 傻 怂",
    ],
    unless: [notAtYou, "你家 属狗 属猪 生肖"],
  },
  { says: [lowly, 1, "一个 一枚 玩意 东西 货色"], unless: [notAtYou], evenNegated: true },
  // honour, face, conscience – gone
  { says: [moral, 5, badly], given: [addressed], unless: [notAtYou], evenNegated: true },
  { says: [lacking, 1, moral], given: [addressed], unless: [notAtYou], evenNegated: true },
  // how you were born and raised
  {
    says: [
      "你妈 你爹 你爸 你娘 你爸妈 你爹妈 你父母 爹妈 爸妈 你家里 家里大人 你祖上 老师",
      6,
      `没教 怎么教 怎么生 白生 白养 生你 生出 养你 养出 把你生 教你 就这么教 没告诉你 瞎了眼 后悔生 没养好 倒了霉 造了孽 作孽 上辈子 不如养 扔了 胎盘`,
    ],
    unless: [notAtYou, "辛苦 恩情 养你不容易 恶意"],
    evenNegated: true,
  },
  {
    says: [
      "替你 给你 真替你 为你",
      3,
      "爹妈 爸妈 父母 祖宗 家人 全家 老婆 孩子 爹 妈",
      2,
      "丢人 害臊 脸红 臊 羞 丢脸 不值 悲哀",
    ],
    unless: [notAtYou],
  },
  // a man, a human, a thing?
  {
    says: [
      "你 你也 你们 您 就你 你这 瞧你 看你",
      4,
      "你配当 你配做 你也配 配当 配做 也配 还算 算个 算什么 算哪 算不算 像个 是不是 有点 哪点 也好意思 还好意思 有脸 有什么脸 哪来的脸",
      4,
      "男人 爷们 人吗 个人 人样 东西 玩意 葱 鸟 大爷 当爹 当妈 父母 爸爸 活 骨气 男的 女人 说话 出门 见人 借钱",
    ],
    unless: [notAtYou],
    evenNegated: true,
  },
  // less than beasts
  {
    says: [
      "狗 猪 畜生 禽兽 牲口 乌龟 老鼠 要饭的 乞丐 蛆",
      2,
      "都比你 都不如 也比你 比你强 比你讲 都知道 都有良心 都懂",
    ],
    unless: [notAtYou],
  },
  {
    says: [
      "连 不如 跟 和 像 属 好比 还不如",
      3,
      "狗 猪 畜生 禽兽 牲口 乌龟 老鼠 癞皮狗 蛆 臭虫 蟑螂 垃圾 苍蝇",
      1,
      "都不如 一样 没区别 没两样 的吧 似的 有什么区别 吗 差不多 强",
    ],
    given: ["你 您 他"],
    unless: [notAtYou],
  },
  // your sorry life
  {
    says: [
      "你 您 恁",
      5,
      `活该穷 穷一辈子 一辈子穷 白活 活着浪费 活着干嘛 活着有什么 活得 混成 混得 穷疯 穷得 穷死 懒死 窝囊 没出息 没本事 没种 没骨气 没皮 现世宝 可怜虫 活得失败 挺失败 做人失败 失败透 德行 德性 怂样
        熊样 鸟样 死样 那副样子 鬼样 逼样
       脑子进 脑子有 脑子被 脑袋被 脑袋进 缺根 少根筋 眼瞎 瞎了 聋了 哑巴了 吃屎 吃shi 不是好东西 没一个好 下作 低素质 低贱 廉价 白长`,
    ],
    unless: [notAtYou],
    evenNegated: true,
  },
  {
    says: [
      "就你 就你这 瞧你 瞧瞧你 看看你 看你 你看你 你瞅你 你这",
      2,
      "德行 德性 怂样 熊样 鸟样 死样 样子 逼样 条件 智商 素质 货色 穷样 嘴脸",
    ],
    unless: [notAtYou, "你这样子"],
  },
  {
    says: `像孙子 像大爷 装孙子 装大爷 装什么大爷 装什么穷 装什么蒜 装什么可怜 白长 还好意思活 好意思活着 谁看得起 没人看得起 看不起你 没一个好东西 没有一个好东西 不是什么好东西 活该穷 活该你穷 一辈子穷命 穷命
      穷疯了 又懒又穷 又穷又 无耻 可耻 不知羞 丢不丢人 丢死人
      害不害臊 臊不臊 臭德行 什么德行 脸皮真 脸皮够 脸皮比 人穷志短 志短 活得挺失败 挺丢人 丢人的 老子给你脸 有脸借 没脸还 有脸活 说话跟放屁 放屁一样 说话当放屁 言而无信的`,
    given: ["你 您 还 欠 借 钱 做人"],
    unless: [notAtYou, "不好意思 丢人的是我 脸面还要"],
    evenNegated: true,
  },
  {
    says: `的垃圾 的废物 的废料 的渣子 的人渣 的畜生 的怂货 的蠢货 的贱货 的无赖 的骗子 毒瘤 社会的蛀 嫌脏 脏了我的 二货 你个二 烂透了 人品烂 坏透了 恶心透 擦鞋 祸国 狗屎 屎一样 一坨 不如死了 臭虫 苍蝇
        老鼠屎`,
    given: ["你 您 欠 还 借 信用 没有的"],
    unless: [notAtYou, "倒 分类 扔 邻居的"],
    evenNegated: true,
  },
  // no face, no worth
  {
    says: `怎么有脸 还有脸说 还有脸跟 有脸说 有脸跟我 哪来的脸 好意思说没 替你害臊 替你丢人 替你臊 替你脸红 人不人鬼不鬼 瞧得起你 没人瞧得起 谁瞧得起 是个笑话 书白念 大学白念 白念了 白读了 书白读
      书都白读 白吃饭
      白吃几十年 看见你就恶心 看到你就恶心 名字我就恶心
      想起你就恶心 听你说话就恶心 令人作呕 作呕 倒胃口 滚吧 滚远点 滚一边 给我滚 你滚 滚你的 滚你妈 呸 给老子滚 什么货色 什么玩意 什么鬼东西 什么狗东西 气死你爹 气死你妈 你爹妈气死 祖宗都蒙羞 丢祖宗的脸 祖坟`,
    unless: [notAtYou, "利滚利 说不出 孕吐 笑话太 这笑话 怀孕 我恶心 滚动 买单"],
    evenNegated: true,
  },
  {
    says: ["你妈 你他妈 你奶奶", 1, "接电话 还钱 赶紧 快还 快接 装什么 别装 到底 给我还 给老子 跟我装"],
    given: ["的 了 还 别 快"],
    unless: [notAtYou, "叫你妈 让你妈 请你妈 告诉你妈 给你妈 喊你妈 你妈妈 联系你妈 找你妈 问你妈 奶奶接"],
    evenNegated: true,
  },
  // who are you to …
  {
    says: `你也配 就你也配 你配吗 你不配做 你不配当 你不配活 也配谈 也配跟 也配叫 不配做人 不配当人 不配活 枉为人 白做人 猪狗不如 狗屁人品 狗屁信用 狗屁东西 什么狗屁 狗屁不是 屁都不是 狗改不了 奇葩 极品玩意
        跳梁小丑 小丑 势利小人 小人`,
    given: ["你 您 欠 还"],
    unless: [notAtYou, "这狗屁 天气 小人书 小丑演"],
    evenNegated: true,
  },
  {
    says: [
      "没见过 头一回见 第一次见 还真没见过 从没见过 见过不要脸",
      5,
      "你这么 你这种 你这样 像你",
      5,
      "不要脸 无耻 赖 厚 烂 贱 没皮 没素质 没良心 恶心 窝囊 的人 的货",
    ],
    unless: [notAtYou],
    evenNegated: true,
  },
  // have you no heart, brain, eyes
  {
    says: [
      "你 您 你们",
      4,
      "长没长 没长 长心 长脑子 带脑子 有没有点 还有没有点 就没点 一点 没点 连点 还有点",
      2,
      "心 脑子 良心 脸 廉耻 素质 人性 自尊 担当 骨气 血性 出息 教养 羞耻 信用都没",
    ],
    unless: [notAtYou, "一点心意 留点心 放心 上点心 有点担心"],
    evenNegated: true,
  },
  {
    says: `就这点出息 这点出息 没一个正经 不正经的 没正经 没张脸 张不开脸 找根绳子 找块豆腐 撒泡尿 照照自己 照照镜子 满嘴跑火车 满口谎 满嘴谎 谎话连篇 谎话精 撒谎精 骗人成性 没一句真话 没一句人话 欠债鬼
      赖账鬼
        穷死鬼 懒死鬼 烂赌鬼 装你妈 装逼 装13 装b 丢人现眼 丢人显眼 现眼 欠收拾的 欠抽 窝囊到家 怂到家 怂得跟`,
    given: ["你 您 欠 还 借 钱 一个"],
    unless: [notAtYou, "我真 我自己 我没"],
    evenNegated: true,
  },
  {
    says: [
      "跟 像 得跟 得像 活像 就像 简直",
      2,
      "狗 条狗 猪 头猪 王八 鳖 乌龟 老鼠 过街老鼠 孙子 要饭的 叫花子 蛆 苍蝇 癞皮狗 缩头乌龟",
      1,
      "一样 似的 一般",
    ],
    given: ["你 您"],
    unless: [notAtYou, "我家 我累得"],
  },
  // death wished
  {
    says: "去死吧 去死 死去吧 早点死 咋不死 怎么不死 死了算了 死了得了 怎么不被车 老天怎么不收 老天不收 不得好死 全家死 死光光 全家升天 全家暴毙 祖宗冒 祖宗十八 祖上缺德 生孩子没 生儿子没 断子绝孙",
    given: ["你 您 欠 还 钱 全家"],
    unless: [notAtYou, "我想死 我去死 想去死"],
    evenNegated: true,
  },
];
