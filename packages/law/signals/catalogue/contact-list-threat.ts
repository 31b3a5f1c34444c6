import { defineSignal, lexicon } from "../define-signal.ts";
import { joking, news, otherTrades, reported, teaching } from "../lexicon/cues.ts";
import { debt, nonPayment } from "../lexicon/debt.ts";
import { anybodyNear, contactPersons, theirKin } from "../lexicon/people.ts";

const reach = lexicon(
  "reaching people",
  `联系 通知 告知 告诉 打给 打(个|)电话 打电话给 致电 拨打 拨 拨给 拨过去 群发 发(短信|信息|消息|催款|函|通知|微信) 轰炸 爆 骚扰 问候 找 请去 打爆 挨个 逐个 逐一 一个个 一个一个 一一 挨家挨户 轮流 通报 催告 沟通 协调 了解情况 核实 打到 打一遍 打遍 打过去 打他 说说 讲讲 聊聊 说一声 反映 问问 加 call 呼 短信 去电 函告 外呼`,
);
const people = lexicon(
  "the people around",
  anybodyNear,
  `(你|他)(的|)(客户|工头|包工头|班长|牌友|战友|师傅|徒弟|房东|供应商|合伙人|店员|员工|导师|教练|老表|前任|舍友|圈子|亲友圈|姐夫|妹子|亲家|叔叔伯伯|姨|舅|姑|伯|婶|嫂|家族群|车间主任|队长|组长|店长|人力) 亲友圈 亲有圈 叔叔伯伯 亲戚朋友 亲朋 老丈人 你(妈|爸|姐|哥|弟|妹|姨|舅|姑)`,
);
const willDo = lexicon(
  "announcing it",
  `我 我们 我司 我方 我部 本司 公司 系统 专员 将 会 就 只能 只好 准备 马上 现在 已经 已 正在 开始 启动 接下来 下一步 今天 明天 下午 今晚 挨个 逐个 逐一 一个个 全部 专门 只有 不得不 那就 依次 自动 陆续 先 再`,
);

export default defineSignal({
  id: "contact-list-threat",
  title: { zh: "扬言或正在联系通讯录、亲友", en: "Threat to contact the address book" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    `(爆|轰炸|炸|打爆|群发|呼|轰|搞|刷)(你|他|了|掉|烂|)(的|)(通讯录|联系人|亲友|手机通讯录) 爆通 爆录`,
    { says: ["通讯录 联系人 紧急联系人 亲友圈 亲友 通话记录 好友", 10, "打一遍 打遍 打电话 群发 挨个 逐个 一个个 一一 轮流 都打 都发 都通知 都联系 全部通知 全打 全发 开打 伺候 问候 爆 轰炸 拨打 外呼 队列 致电 安排上 整上 找人 接到 收到 炸 一遍 知晓 知道 走一遍 过一遍"], given: [willDo] },
    { says: [willDo, 10, reach, 6, people], given: [nonPayment] },
    { says: [willDo, 10, reach, 6, people], given: [debt] },
    { says: [reach, 4, "你 你的 你们", 2, people], given: [willDo], unless: ["转告 让他回电 麻烦你转 请转 带个话 麻烦你"] },
    { says: ["打 发 找 问 拨 请 call", 4, people], given: ["再不 不还 别怪 不接 拖着 你不 还不上 不然 否则 见不到 躲"] , unless: ["借 凑 商量 周转"] },
    { says: [people, 10, "接到 收到", 4, "电话 短信 函 通知 催 我们 消息"], unless: ["你好"] },
    { says: [people, 6, "号码 电话 微信 手机", 4, "我 我们", 2, "打 拨 联系 通知 加"] },
    { says: [people, 8, "会 总会 都会 也会 就会 一样", 4, "接 知道 接到 收到 看到 替你 帮你"], given: [nonPayment] },
    { says: ["让 叫 请", 2, people, 8, "催你 劝你 评评理 知道 都知道 晓得 看看 来催 做做工作 做主 管管 出面 主持"] },
    { says: ["打到 骚扰 打给", 6, "有人管 有人还 有人接 都知道"] },
  ],
  butNot: `(联系|找)(您|你)(本人|的|) 通知(书|栏) 你(妈|爸)的`,
  unless: [reported, news, teaching, joking, otherTrades],
});
