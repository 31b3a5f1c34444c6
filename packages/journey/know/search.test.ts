import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsHelpFirst, searchKnow, terms, topics } from "./index.ts";
import { askedAs } from "./search/asked.ts";

const ids = (query: string) => searchKnow(query).map(({ id }) => id);

/** Typed as people type, with the one page that must come first. None of these is written down in the content. */
const first: readonly (readonly [query: string, id: string])[] = [
  ["半夜打电话", "contact-hours"],
  ["凌晨两点还在打我电话催债", "contact-hours"],
  ["早上6点就开始催收了", "contact-hours"],
  ["晚上11点发短信催款可以吗", "contact-hours"],
  ["late night calls", "contact-hours"],
  ["they call me at midnight", "contact-hours"],
  ["催收员骂我是老赖不要脸", "insult"],
  ["骂我", "insult"],
  ["被催收的人骂得很难听", "insult"],
  ["he insulted me on the phone", "insult"],
  ["打给我妈", "debtor-only"],
  ["催收给我老公打电话了", "debtor-only"],
  ["my mother got a call from the collector", "debtor-only"],
  ["我妈已经说了别再打，他们还打", "contact-person-refusal"],
  ["朋友拒绝了还是一直打给他", "contact-person-refusal"],
  ["群发朋友圈", "public-exposure"],
  ["把我的身份证照片发到微信群里", "public-exposure"],
  ["在小区门口贴我的欠条", "public-exposure"],
  ["they posted my picture online", "public-exposure"],
  ["上门", "home-visit"],
  ["说明天要来我家里", "home-visit"],
  ["collector came to my house", "home-visit"],
  ["催收的人硬闯进屋里", "home-entry"],
  ["威胁坐牢", "misleading-consequence"],
  ["说不还就让我孩子上不了学", "misleading-consequence"],
  ["打到我公司找我领导", "workplace-contact"],
  ["催收打电话给公司前台和人事", "workplace-contact"],
  ["my boss was called", "workplace-contact"],
  ["collector called my office", "workplace-contact"],
  ["自称是公安局的让我马上还钱", "impersonating-authority"],
  ["冒充法院打电话", "impersonating-authority"],
  ["someone pretending to be the police called", "impersonating-authority"],
  ["要求转账到个人微信", "private-phone-or-account"],
  ["让我打钱到他私人账户", "private-phone-or-account"],
  ["叫我再去借别的网贷来还", "borrow-to-repay"],
  ["借5000只到账4000", "upfront-deduction"],
  ["砍头息", "upfront-deduction"],
  ["再不还就爆我通讯录", "contact-list-threat"],
  ["把我欠款的事告诉我同事", "debt-disclosure"],
  ["told my friends that i owe money", "debt-disclosure"],
  ["一天打了二十几个电话", "interactive-call-limit"],
  ["how many times a day can they call", "interactive-call-limit"],
  ["换着号码打我", "number-rotation"],
  ["他们怎么会有我同学的号码", "contact-data-source"],
  ["不告诉我就转给催收公司了", "outsourcing-notice"],
  ["不肯说自己是哪个平台的", "identity-disclosure"],
  ["警察都警告过了还来骚扰", "continued-after-official-warning"],
  ["莫名其妙多了一笔担保费", "undisclosed-fee"],
  ["利息太高", "true-cost"],
  ["怎么投诉", "order-of-complaint"],
  ["怎麼投訴", "order-of-complaint"],
  ["我应该先去哪里投诉他们", "order-of-complaint"],
  ["where do i complain", "order-of-complaint"],
  ["打110有用吗", "police-110"],
  ["报警警察会管吗", "police-110"],
  ["不想活了", "help-now"],
  ["真的撑不下去了", "help-now"],
  ["我想死，他们天天骂我", "help-now"],
  ["i want to die", "help-now"],
  ["他们堵在我家门口不让我走", "help-now"],
  ["催收说要打我", "help-now"],
  ["催收让我去跳楼", "help-now"],
  ["網貸逼到我想自殺", "help-now"],
  ["紧急联系人要还钱吗", "for-emergency-contacts"],
  ["am i liable as an emergency contact", "for-emergency-contacts"],
  ["欠网贷会坐牢吗", "court-letters"],
  ["is this summons real", "court-letters"],
  ["录音能不能当证据", "keeping-evidence"],
  ["要保存哪些证据", "keeping-evidence"],
  ["is it legal to record the call", "keeping-evidence"],
  ["欠款过了三年还要还吗", "limitation"],
  ["statute of limitations on loans", "limitation"],
  ["花钱能不能洗白征信", "credit-record-myths"],
  ["逾期记录几年消除", "credit-record-myths"],
  ["停息挂账是真的吗", "counter-collection-scams"],
  ["法务公司说帮我减免收服务费", "counter-collection-scams"],
  ["信用卡还不上能分60期吗", "card-instalments"],
  ["怎么跟平台协商延期", "talk-to-lender"],
  ["how do i negotiate a plan", "talk-to-lender"],
  ["借钱的app一定要通讯录权限吗", "apps-and-address-book"],
  ["什么是爆通讯录", "what-is-bombing"],
  ["爆通訊錄", "what-is-bombing"],
  ["不敢接电话，晚上睡不着", "harm-to-mind"],
  ["怎么跟爸妈开口说这件事", "harm-to-people-around"],
  ["催收到底可以做什么", "collector-may"],
  ["催收有哪些不能做", "collector-may-not"],
  ["LPR是什么意思", "lpr"],
  ["什么叫软暴力", "soft-violence"],
  ["展期", "extension"],
  ["12378", "nfra-12378"],
  ["12321", "harassment-12321"],
  ["12348", "legal-aid-12348"],
  ["请不起律师怎么办", "legal-aid-12348"],
  ["征信报告上有错误", "credit-record-objection"],
];

/** Questions with more than one good answer: the page must be among the first three. */
const firstThree: readonly (readonly [query: string, id: string])[] = [
  ["我可以换号码躲起来吗", "borrower-must-not"],
  ["收到短信说法院传票", "court-letters"],
  ["我只是他的紧急联系人", "for-emergency-contacts"],
  ["同事借的钱为什么打给我", "for-emergency-contacts"],
  ["will police do anything", "police-110"],
  ["网贷真实年化怎么算", "true-cost"],
  ["贷款软件要读我的通讯录", "excessive-collection"],
  ["要我爸妈帮我还", "third-person-payment-demand"],
  ["利息太高", "cost-above-line"],
  ["上门", "visit"],
  ["骚扰电话不停", "repeated-harassment"],
  ["每天都被轰炸", "repeated-harassment"],
  ["假的律师函", "forged-documents"],
  ["fake court letter", "forged-documents"],
  ["威胁我家人的人身安全", "threat-to-safety"],
  ["恐吓短信", "intimidation"],
  ["还不上了怎么办", "how-a-case-goes"],
  ["i cannot pay back the loan", "how-a-case-goes"],
  ["我的隐私被泄露了", "harm-to-privacy"],
  ["担保人和联系人有什么区别", "guarantor"],
  ["小贷公司归谁管", "local-financial-bureau"],
  ["心理热线", "crisis-line-12356"],
  ["想告催收公司", "court"],
  ["超过半年还能报案吗", "official-window"],
  ["没见过费用明示表", "cost-disclosure"],
  ["一直响一声就挂", "dial-attempt-limit"],
  ["机器人语音催收", "notice-call-limit"],
  ["联系得上我还去找联系人", "contact-person-grounds"],
  ["他们可以跟联系人说什么", "contact-person-content"],
  ["投诉运营商", "telecom-12300"],
  ["网上有人发我照片去哪举报", "online-content-12377"],
  ["debt collector threatens my family", "contact-list-threat"],
];

/** Written down before the search was tuned on them; any of the pages named must be among the first three. */
const asked: readonly (readonly [query: string, ...ids: readonly string[]])[] = [
  ["凌晨三点催收发消息", "contact-hours"],
  ["晚上八点打电话算违规吗", "contact-hours"],
  ["能不能约定只在白天联系", "contact-hours"],
  ["他说我全家不得好死", "insult", "intimidation", "threat-to-safety"],
  ["催收员爆粗口", "insult"],
  ["给我奶奶打电话", "debtor-only"],
  ["我舅舅接到催收电话", "debtor-only", "for-emergency-contacts", "harm-to-people-around"],
  ["我室友天天被催收骚扰", "repeated-harassment", "for-emergency-contacts", "harm-to-people-around"],
  ["说要把我名字挂到网上", "public-exposure"],
  ["在我们村里大喇叭喊我欠钱", "public-exposure", "debt-disclosure"],
  ["催收找村委会", "debt-disclosure", "debtor-only", "workplace-contact", "harm-to-people-around"],
  ["两个男的来敲门要钱", "home-visit", "home-entry"],
  ["上门要几个人", "home-visit"],
  ["他们跑到我单位闹", "workplace-contact"],
  ["我会不会被单位开除", "workplace-contact"],
  ["收到一张拘留证图片", "forged-documents", "court-letters"],
  ["自称某某律所要起诉我", "impersonating-authority", "court-letters", "misleading-consequence"],
  ["扫码还款给个人安全吗", "private-phone-or-account"],
  ["还款打给谁才对", "private-phone-or-account"],
  ["到手金额和合同不一样", "upfront-deduction"],
  ["手续费算不算利息", "true-cost", "undisclosed-fee", "cost-above-line"],
  ["年利率36%合法吗", "line-of-36", "cost-above-line", "true-cost"],
  ["罚息一天比一天多", "overdue-interest", "true-cost"],
  ["银行说要把我的债卖了", "collector-may", "assignment-of-claim"],
  ["第三方催收公司有资格吗", "collection-agency", "outsourcing-notice", "outsourcing"],
  ["怎么查放款的是谁", "order-of-complaint", "lender"],
  ["投诉以后多久有结果", "institution-itself", "order-of-complaint", "nfra-violation-report"],
  ["投诉信怎么写", "order-of-complaint"],
  ["派出所说是民事纠纷不管", "police-110"],
  ["要不要请律师", "legal-aid-12348"],
  ["信用报告哪里查", "credit-record-myths", "credit-record-objection", "credit-record"],
  ["还完了征信还有记录", "credit-record-myths", "adverse-record"],
  ["有个公司说可以帮我不用还", "counter-collection-scams"],
  ["要不要把电话卡交给他们处理", "counter-collection-scams"],
  ["聊天记录删了怎么办", "keeping-evidence", "electronic-data", "original-carrier"],
  ["手机换了证据还有用吗", "keeping-evidence", "original-carrier"],
  ["最低还款还要被催吗", "card-instalments", "collector-may"],
  ["我失业了还不起", "talk-to-lender", "how-a-case-goes"],
  ["爸爸心脏病被他们吓住院", "harm-to-people-around", "mental-damages", "help-now", "intimidation"],
  ["活得好累", "help-now", "harm-to-mind"],
  ["每天都在哭", "harm-to-mind", "help-now"],
  ["they texted my whole family", "debtor-only", "harm-to-people-around", "what-is-bombing"],
  ["can they call before 8am", "contact-hours"],
  ["what if i ignore them", "borrower-must-not", "how-a-case-goes", "court-letters"],
  ["collector used a fake name", "identity-disclosure", "impersonating-authority"],
  ["loan app reads my sms", "excessive-collection", "apps-and-address-book"],
  ["do they have to tell me the interest rate", "cost-disclosure", "true-cost", "stated-yearly-rate"],
  ["he said police will come tomorrow", "impersonating-authority", "misleading-consequence"],
  ["my wife is not a guarantor", "guarantor", "debtor-only"],
  ["how long should i keep messages", "keeping-evidence"],
  ["夜里十一点催收打来合规吗", "contact-hours"],
  ["周末可以催收吗", "contact-hours", "collector-may"],
  ["每天十几个陌生来电", "interactive-call-limit", "number-rotation", "dial-attempt-limit", "repeated-harassment"],
  ["催收加我老婆微信说我欠钱", "debt-disclosure", "debtor-only", "third-person-payment-demand"],
  ["她妹妹收到短信让她帮忙还", "third-person-payment-demand", "debtor-only"],
  ["他们给我单位发函", "workplace-contact", "debt-disclosure"],
  ["催收说已经报警抓我了", "misleading-consequence", "impersonating-authority"],
  ["催收冒充快递打听我地址", "impersonating-authority", "identity-disclosure", "false-identity"],
  ["在业主群里发我的名字", "public-exposure"],
  ["能录催收的音吗", "keeping-evidence"],
  [
    "合同里写同意联系通讯录所有人",
    "apps-and-address-book",
    "standard-terms",
    "contact-data-source",
    "contact-person-grounds",
  ],
  ["怎么让贷款app删掉我的资料", "harm-to-privacy", "withdraw-consent", "apps-and-address-book"],
  ["银行催收归谁管", "nfra-12378", "order-of-complaint"],
  ["消费金融公司投诉电话", "nfra-12378", "institution-itself"],
  ["报警需要带什么材料", "police-110"],
  ["被骗去做债务优化", "counter-collection-scams"],
  ["分期手续费年化多少", "true-cost", "yearly-rate", "cost-above-line"],
  ["民间借贷利率上限", "lpr", "cost-above-line", "private-lending", "true-cost"],
  ["担保费算砍头息吗", "undisclosed-fee", "upfront-deduction"],
  ["公公婆婆被骚扰", "repeated-harassment", "harm-to-people-around", "debtor-only", "for-emergency-contacts"],
  ["被催收逼得想跳河", "help-now"],
  ["压力大得喘不过气", "harm-to-mind", "help-now"],
  ["催收员手里有我所有联系人名单", "contact-data-source", "contact-list-threat"],
  ["他们有权进我家吗", "home-entry", "home-visit"],
  ["法院真的会给我打电话吗", "court-letters", "impersonating-authority", "forged-documents"],
  ["can a collector text my sister", "debtor-only", "for-emergency-contacts", "third-person-payment-demand"],
  ["they shared my debt in a group chat", "public-exposure", "debt-disclosure"],
  ["what is the maximum interest rate", "cost-above-line", "true-cost", "lpr"],
  ["how to block an app from reading contacts", "apps-and-address-book", "excessive-collection"],
  ["is debt collection at 10pm allowed", "contact-hours"],
  ["can i record phone calls", "keeping-evidence"],
  ["someone came and knocked at night", "home-visit", "contact-hours"],
];

describe("questions people type", () => {
  it.each(first)("%s -> %s first", (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
  it.each(firstThree)("%s -> %s among the first three", (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id);
  });
  it.each(asked.map(([query, ...wanted]) => ({ query, wanted })))("$query -> one of $wanted", ({ query, wanted }) => {
    expect(
      ids(query)
        .slice(0, 3)
        .filter((id) => wanted.includes(id)),
    ).not.toEqual([]);
  });
});

describe("help first", () => {
  it.each([
    "想死",
    "我要自殺",
    "不 想 活 了",
    "活着没意思，欠太多了",
    "催收逼我去死",
    "I can't go on",
    "suicide",
    "他们拿刀堵门",
  ])("%s", (query) => {
    expect(needsHelpFirst(query)).toBe(true);
    const [hit] = searchKnow(query);
    expect(hit?.id).toBe("help-now");
    expect(hit?.snippet.zh).toContain("12356");
    expect(hit?.snippet.zh).toContain("110");
  });
  it.each(["他们要打我电话", "要打我妈的手机", "半夜打电话", "威胁坐牢", "will it hurt my credit"])(
    "not for %s",
    (query) => {
      expect(needsHelpFirst(query)).toBe(false);
    },
  );
});

describe("the search itself", () => {
  it("finds every topic, rule, term and authority by its own title, in both languages", () => {
    const all = [
      ...topics,
      ...rules,
      ...terms.map(({ id, term }) => ({ id, title: term })),
      ...authorities.map(({ id, name }) => ({ id, title: name })),
    ];
    const lost = all.flatMap(({ id, title }) =>
      [title.zh, title.en].filter((text) => !ids(text).slice(0, 3).includes(id)).map((text) => `${id}: ${text}`),
    );
    expect(lost).toEqual([]);
  });

  it("gives the same answer to traditional and simplified, spaced and full-width questions", () => {
    expect(searchKnow("緊急聯繫人要還錢嗎")).toEqual(searchKnow("紧急联系人要还钱吗"));
    expect(ids("半夜　打電話！")[0]).toBe("contact-hours");
    expect(ids("ＬＰＲ")[0]).toBe("lpr");
  });

  it("answers nothing with nothing", () => {
    for (const query of ["", "   ", "？？？", "的", "the", "🙂"]) expect(searchKnow(query)).toEqual([]);
  });

  it("keeps the asked phrases in step with the catalogues", () => {
    const known = new Set([...rules, ...authorities].map(({ id }): string => id));
    expect(Object.keys(askedAs).filter((id) => !known.has(id))).toEqual([]);
  });

  it("is deterministic, ordered, free of doubles and in bounds for any input", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom(...first.map(([query]) => query)),
          fc.string({ unit: fc.constantFrom(..."催收电话打骂我妈半夜 call110") }),
        ),
        (query) => {
          const hits = searchKnow(query);
          expect(searchKnow(query)).toEqual(hits);
          expect(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(hits.length);
          for (const [at, hit] of hits.entries()) {
            expect(hit.score).toBeGreaterThan(0);
            expect(hit.score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Number.POSITIVE_INFINITY);
          }
        },
      ),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it("survives a very long question", () => {
    const hits = searchKnow("他们半夜打电话骂我，还打给我妈。".repeat(500));
    expect(hits.length).toBeGreaterThan(0);
  });
});
