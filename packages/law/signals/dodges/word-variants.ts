/**
 * Other spellings of the words that senders disguise most: homophones that are rare as words of their own, look-alikes
 * and initials. The plain word comes first. Homophones inside longer phrases are found by sound and need not be listed.
 */
const VARIANTS = `
警察 jc m警 井察 警查 敬察 景察 警叉
法院 fy 发院 法园 法苑 法阮
律师 ls 律诗 绿师 律狮 滤师 律帅 侓师
起诉 qs 起述 启诉 起速 起溯 起素
通讯录 txl 通信录 通讯路 同讯录 通讯簿 通信簿 通讯本 电话簿 电话本 通讯率
微信 vx wx v信 威信 薇信 徽信 微x 威x 维信
支付宝 zfb 支付b 芝付宝 吱付宝 支府宝 支付寶 知付宝
欠款 qk 芡款 欠歀 歉款 欠kuan
欠钱 芡钱 歉钱 欠q 欠前
逾期 yq 愈期 余期 逾其 渝期 愉期
还款 hk 环款 还歀 还kuan
还钱 hq 环钱 还q 还浅 还前
贷款 dk 袋款 代款 戴款 贷kuan
网贷 wd 网代 网袋 往贷 网戴
借款 jk 借kuan 借歀
催收 cs 崔收 摧收 催瘦 催shou 璀收
电话 dh 电活 d话 点话 电画 电hua
朋友圈 pyq 盆友圈 朋友quan 朋友娟
老婆 lp 老泼
身份证 sfz 身分证
银行卡 yhk 银航卡
短信 dx
坐牢 zl 座牢 做牢 坐唠
诈骗 zp 炸骗 诈pian 榨骗 乍骗
报警 bj 报井 爆警
公安 ga 工安 公按
派出所 pcs 派出锁
老赖 ll 老癞 佬赖 老濑 老lai
曝光 暴光 爆光 曝guang 瀑光
群发 裙发 q发 群fa
自杀 zs 自沙 紫砂 自鲨 自s
跳楼 tl 跳喽
弄死 弄si 弄四 弄4 弄亖
全家 qj 全jia 泉家
去死 去si 去4 去亖 去屎 去思
花圈 花quan 花权
拘留 jl 拘liu
立案 la 力案 立an 立按
判刑 px 叛刑 判型
转账 zz 转zhang 砖账 转帐
收款码 skm 收款ma 收款吗
征信 zx 争信 征x 正信 征xin 怔信
黑名单 hmd 黑明单 黑名dan
分期 fq 芬期 分其
减免 jm 减mian 剪免
上门 sm 上men 尚门 上们
家人 jr  家ren
`;

/** From the other spelling, folded, to the plain word. */
export const plainWords: ReadonlyMap<string, string> = new Map(
  VARIANTS.trim()
    .split("\n")
    .flatMap((line) => {
      const [word = "", ...spellings] = line.trim().split(/\s+/);
      return spellings.map((spelling) => [spelling, word] as const);
    }),
);
