/** A loan contract of some thirty pages and a policy, written for the tests: what is planted in them is known. */
import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form } from "@ringfence/casefile/document/say.ts";

/** Sentences such as every contract has; nothing in them is to be marked. */
const ordinary = [
  "甲乙双方本着平等、自愿、诚实信用的原则，经协商一致订立本合同，以资共同遵守。",
  "本合同项下借款币种为人民币，借款金额、期限和用途以借款借据记载的内容为准。",
  "甲方应当将借款用于借据约定的用途，并妥善保存能够证明用途的单据，以备查验。",
  "借款期限自实际放款之日起计算，到期日为非工作日的，顺延至其后第一个工作日。",
  "甲方的还款按照先本金、后利息的次序入账，入账明细可在还款页面查看。",
  "甲方可以在到期前归还全部或者部分借款，提前归还的，利息按照实际使用天数计算。",
  "乙方收到全部款项后，应当在五个工作日内向甲方出具结清证明。",
  "本合同标题仅为阅读方便而设，不影响各条内容的解释。",
  "本合同部分内容被认定无效的，不影响其余内容的效力。",
  "甲方更改通信地址的，应当在十日内告知乙方，以便及时收到对账单。",
  "乙方应当向甲方说明借款的年利率，并以单利方法折算后列示。",
  "双方对账不一致的，以银行流水和还款记录相互核对后确认的数字为准。",
  "甲方确认已经成年，具有完全民事行为能力，签订本合同出于真实意愿。",
  "乙方确认具有依法从事贷款业务的资格，并在营业场所公示相关证照。",
  "本合同一式两份，双方各执一份，具有同等效力。",
  "遇到自然灾害等无法预见的情形，双方应当及时告知并协商处理。",
  "本合同未约定的事项，按照国家法律的规定办理。",
  "甲方对还款安排有疑问的，可以向乙方的客户经理询问，乙方应当在三日内答复。",
  "借款发放后，乙方应当将到账时间和金额以短消息告知甲方。",
  "本条所称工作日，是指除法定休假日以外的日期。",
] as const;

const headings = ["总则", "借款", "用途", "发放", "还款", "对账", "声明", "通知", "解释", "附则"] as const;

interface Planted {
  readonly clause: string;
  readonly pattern: string;
  readonly text: string;
}

/** What is to be found, by the number of its clause. */
export const planted: readonly Planted[] = [
  {
    clause: "第六条 （三）",
    pattern: "collects-address-book",
    text: "为评估甲方的信用状况，甲方授权乙方读取并上传甲方手机中的通讯录。",
  },
  {
    clause: "第九条 （二）",
    pattern: "reads-other-records",
    text: "甲方同意乙方采集其手机内的短信内容和通话记录，用于贷后风险监测。",
  },
  {
    clause: "第十二条 （四）",
    pattern: "shares-with-unnamed",
    text: "乙方可以将甲方的个人信息提供给合作机构及其他第三方使用。",
  },
  {
    clause: "第十七条 （一）",
    pattern: "emergency-contact-collection",
    text: "甲方逾期的，乙方及受托催收人员有权联系甲方填写的紧急联系人，告知欠款情况。",
  },
  { clause: "第二十条 （五）", pattern: "late-charge", text: "甲方未按期还款的，每日按逾期金额的千分之一支付违约金。" },
  { clause: "第二十四条 （二）", pattern: "upfront-deduction", text: "乙方放款时从借款本金中直接扣除首期利息。" },
  {
    clause: "第三十一条 （三）",
    pattern: "unilateral-change",
    text: "乙方有权单方调整本合同约定的利率，并自公布之日起执行。",
  },
  { clause: "第三十八条 （四）", pattern: "waiver", text: "甲方自愿放弃诉讼时效抗辩。" },
  { clause: "第四十四条 （一）", pattern: "far-court", text: "因本合同发生的争议，由乙方住所地人民法院管辖。" },
  { clause: "第五十条 （二）", pattern: "no-exit", text: "甲方在本合同项下作出的授权不得撤回。" },
];

const articles = 88;
const items = 5;
const digits = "零一二三四五六七八九";
const han = (no: number): string => {
  const [tens, ones] = [Math.floor(no / 10), no % 10];
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || no === 0 ? digits[ones] : ""}`;
};

const line = (text: string): Block => ({ kind: "paragraph", indent: false, runs: [form(text)] });

/** About thirty pages, with a running foot. */
export const longContract: DocumentModel = {
  title: "某某易借个人消费贷款合同",
  language: "zh-CN",
  footer: "某某易借 合同编号 2026-03-0007",
  blocks: [
    line("甲方（借款人）：陈安"),
    line("乙方（贷款人）：某某消费金融有限公司"),
    line("签署日期：2026年9月5日"),
    ...Array.from({ length: articles }, (_, at) => article(at + 1)).flat(),
  ],
};

function article(no: number): readonly Block[] {
  const name = `第${han(no)}条`;
  return [
    line(`${name} ${headings[no % headings.length]}`),
    ...Array.from({ length: items }, (_, at) => {
      const clause = `（${digits[at + 1]}）`;
      const special = planted.find((one) => one.clause === `${name} ${clause}`);
      const usual = [no * 7 + at * 3, no * 3 + at * 5 + 1].map((place) => ordinary[place % ordinary.length]).join("");
      return line(`${clause}${special?.text ?? usual}`);
    }),
  ];
}

/** A policy as a shop of loans might publish it on a page. */
export const policyPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>隐私政策</title>
<script>document.title="owned"</script></head><body><img src="https://elsewhere.example/x.png" onerror="document.title='owned'">
<h1>某某易借隐私政策</h1><p>更新日期：2026年3月1日</p>
<h2>一、我们怎样收集信息</h2>
<p>注册账号时，您需要提供手机号码，用于登录。</p>
<p>为完成风险评估，我们会收集以下信息：</p>
<ol><li>您的姓名和证件号码；</li><li>您手机中的通讯录；</li><li>您已安装的应用列表。</li></ol>
<p>我们不会读取您的相册。</p>
<h2>二、我们怎样提供信息</h2>
<p>我们可能将您的信息共享给关联公司和业务合作伙伴。</p>
<h2>三、您的权利</h2>
<p>您可以在“我的—设置—隐私”中撤回同意、注销账号，我们在十五个工作日内完成。</p>
<p>您不同意上述任何一项授权的，我们将无法为您提供服务。</p>
<table><tr><td>客服</td><td>400-000-0000</td></tr></table></body></html>`;
