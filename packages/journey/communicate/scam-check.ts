import type { Bilingual } from "@ringfence/kernel";

interface Sign {
  readonly id: string;
  readonly pattern: RegExp;
  readonly name: Bilingual;
  readonly why: Bilingual;
  /** Alone enough to warn strongly. */
  readonly strong?: boolean;
}

const negated = /(?:不|无需|不用|不会|切勿|请勿|警惕|谨防|拒绝|没有|从不|绝不|并非)[^，。；！？\n]{0,8}$/u;

/** Signs of 反催收 / 债务优化 / 代理维权 / 征信修复 offers. What each is and why it is dangerous. */
const signs: readonly Sign[] = [
  {
    id: "fee-first",
    strong: true,
    pattern:
      /(?:先|预|提前|首期)(?:交|付|收|缴)[^，。；\n]{0,10}(?:费|定金|押金|保证金|元)|(?:服务费|定金|咨询费|手续费|代理费|保证金)[^，。；\n]{0,12}(?:\d+\s*(?:元|%|个点|％)|先付|先交|预付)/u,
    name: { zh: "先收费", en: "Asks for a fee first" },
    why: {
      zh: "正规的协商、投诉、征信异议都不收费。先收钱的，多半拿钱走人。",
      en: "Negotiating, complaining and credit objections are free. Who wants money first often leaves with it.",
    },
  },
  {
    id: "credit-repair",
    strong: true,
    pattern:
      /征信(?:修复|洗白|铲单|消除|清洗)|(?:洗白|消除|删除|抹掉|修复)[^，。；\n]{0,8}(?:征信|逾期记录|不良记录)|铲(?:除)?逾期/u,
    name: { zh: "声称能修复、洗白征信", en: "Claims to repair credit records" },
    why: {
      zh: "如实的记录不能花钱删除，只能更正错误的；花钱“修复”就是骗局。",
      en: "True records cannot be deleted for money, only wrong ones corrected.",
    },
  },
  {
    id: "stop-paying",
    strong: true,
    pattern:
      /(?:先)?(?:停止还款|停还|不要再还|强制逾期|先逾期|断供)|(?:一分|一毛)(?:钱)?(?:都)?不用(?:再)?还|债务(?:清零|归零|消除)/u,
    name: { zh: "叫你停止还款、说债务能清零", en: "Tells you to stop paying, or that the debt vanishes" },
    why: {
      zh: "停止还款会产生罚息、影响征信、可能被起诉，代价由你承担。",
      en: "Stopping brings penalties, records and suits, and you bear them.",
    },
  },
  {
    id: "stop-interest",
    pattern: /停息挂账|免息(?:分期|停催)|全额?(?:减免|免除)利息|本金(?:打)?[一二三四五六七八九\d]折/u,
    name: { zh: "保证停息挂账、打折", en: "Promises frozen interest or a discount" },
    why: {
      zh: "能不能减免由放款机构决定，自己也能申请，中介保证不了。",
      en: "Only the lender decides; you can ask yourself; nobody can guarantee it.",
    },
  },
  {
    id: "guarantee",
    pattern:
      /(?:百分之?百|100\s*%|包(?:过|成|成功|通过|办)|保证(?:成功|下款|通过|停催)|不成功(?:全额)?退款|成功率9\d)/u,
    name: { zh: "包成功", en: "Guarantees success" },
    why: { zh: "没有人能保证监管或机构的决定。", en: "Nobody can guarantee what an authority or lender decides." },
  },
  {
    id: "hand-over",
    strong: true,
    pattern:
      /(?:寄|交|提供|给我们?|发(?:我|来))[^，。；\n]{0,10}(?:手机卡|电话卡|SIM卡?|银行卡|身份证(?:原件)?|银行密码|验证码|营业执照|U盾)/iu,
    name: { zh: "要你交出手机卡、银行卡、证件", en: "Wants your SIM, bank card or ID" },
    why: {
      zh: "交出去的卡和证件会被拿去借钱、洗钱，责任在你。",
      en: "They are used to borrow or launder in your name.",
    },
  },
  {
    id: "false-papers",
    strong: true,
    pattern:
      /(?:代开|包装|制作|伪造|提供)[^，。；\n]{0,8}(?:困难证明|贫困证明|病历|诊断书|重病证明|低保证明|失业证明|流水)/u,
    name: { zh: "代开、包装证明", en: "Makes up papers" },
    why: { zh: "用假证明是违法的，后果由你承担。", en: "Using false papers is unlawful, and you answer for it." },
  },
  {
    id: "paid-complaints",
    pattern:
      /(?:代理?(?:维权|投诉|协商|处理)|专业投诉|反催收(?:团队|联盟|服务)?|债务(?:优化|重组|规划)(?:公司|师|服务)?|法务(?:团队|代理)?(?:协商|停催|上岸))/u,
    name: { zh: "代理维权、债务优化", en: "Complains or negotiates for you, for money" },
    why: {
      zh: "投诉要本人提出才有力；他们常用同一套模板，被认定为恶意投诉。",
      en: "Complaints count when they are yours; their templates are taken for abuse.",
    },
  },
  {
    id: "new-number",
    pattern:
      /(?:换|用我们(?:的)?|转接(?:到)?|呼叫转移)[^，。；\n]{0,8}(?:手机号|电话|号码|客服接听)|由我们(?:的人)?接(?:听|管)[^，。；\n]{0,6}(?:催收)?电话/u,
    name: { zh: "要接管你的电话", en: "Takes over your phone" },
    why: {
      zh: "机构联系不上你，就会说你失联，也会去找你的联系人。",
      en: "The lender cannot reach you and turns to your contacts.",
    },
  },
  {
    id: "borrow-again",
    strong: true,
    pattern: /(?:过桥|垫资|债务整合贷|借新还旧|以贷还贷|再(?:办|贷|借)一笔)/u,
    name: { zh: "叫你再借一笔", en: "Has you borrow again" },
    why: { zh: "借新还旧会让窟窿更大。", en: "New debt for old deepens the hole." },
  },
];

interface FoundSign {
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly name: Bilingual;
  readonly why: Bilingual;
}

export interface ScamCheck {
  /** `likely`: a strong sign or three others; `careful`: one or two; `none`: nothing of the kind was found, which proves nothing. */
  readonly verdict: "likely" | "careful" | "none";
  readonly signs: readonly FoundSign[];
  readonly doThis: readonly Bilingual[];
}

const enough = 3;

const doThis: readonly Bilingual[] = [
  { zh: "不要付钱，不要交证件、卡和验证码。", en: "Pay nothing; hand over no ID, card or code." },
  {
    zh: "自己打放款机构的官方电话协商，不花钱。",
    en: "Negotiate yourself through the lender's official number; it is free.",
  },
  { zh: "已经付了钱的，保存聊天和转账记录，打 110。", en: "If you have paid, keep chats and transfers and call 110." },
  { zh: "需要法律意见，打 12348，免费。", en: "For legal advice call 12348, free of charge." },
];

/** Looks for the signs of a scam in an offer. A sentence that warns of them ("警惕征信修复") is no sign. */
export function checkOffer(text: string): ScamCheck {
  const found = signs.flatMap(({ id, pattern, name, why, strong }) => {
    for (const hit of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      if (negated.test(text.slice(Math.max(0, hit.index - 12), hit.index))) continue;
      return [{ sign: { id, words: hit[0], start: hit.index, name, why }, strong: strong === true }];
    }
    return [];
  });
  const verdict =
    found.some(({ strong }) => strong) || found.length >= enough ? "likely" : found.length > 0 ? "careful" : "none";
  return { verdict, signs: found.map(({ sign }) => sign), doThis: verdict === "none" ? [] : doThis };
}
