import { searchKnow } from "./packages/journey/know/index.ts";
const held: [string, string[]][] = [
["凌晨三点催收发消息",["contact-hours"]],["晚上八点打电话算违规吗",["contact-hours"]],["能不能约定只在白天联系",["contact-hours"]],
["他说我全家不得好死",["insult","intimidation","threat-to-safety"]],["催收员爆粗口",["insult"]],["给我奶奶打电话",["debtor-only"]],["我舅舅接到催收电话",["debtor-only","for-emergency-contacts","harm-to-people-around"]],
["我室友天天被催收骚扰",["repeated-harassment","for-emergency-contacts","harm-to-people-around"]],["说要把我名字挂到网上",["public-exposure"]],["在我们村里大喇叭喊我欠钱",["public-exposure","debt-disclosure"]],
["催收找村委会",["debt-disclosure","debtor-only","workplace-contact","harm-to-people-around"]],["两个男的来敲门要钱",["home-visit","home-entry"]],["上门要几个人",["home-visit"]],["他们跑到我单位闹",["workplace-contact"]],["我会不会被单位开除",["workplace-contact"]],
["收到一张拘留证图片",["forged-documents","court-letters"]],["自称某某律所要起诉我",["impersonating-authority","court-letters","misleading-consequence"]],["扫码还款给个人安全吗",["private-phone-or-account"]],["还款打给谁才对",["private-phone-or-account"]],
["平台让我爸还",["third-person-payment-demand"]],["到手金额和合同不一样",["upfront-deduction"]],["手续费算不算利息",["true-cost","undisclosed-fee","cost-above-line"]],["年利率36%合法吗",["line-of-36","cost-above-line","true-cost"]],["罚息一天比一天多",["overdue-interest","true-cost"]],
["银行说要把我的债卖了",["collector-may","assignment-of-claim"]],["第三方催收公司有资格吗",["collection-agency","outsourcing-notice","outsourcing"]],["怎么查放款的是谁",["order-of-complaint","lender"]],["投诉以后多久有结果",["institution-itself","order-of-complaint","nfra-violation-report"]],
["投诉信怎么写",["order-of-complaint"]],["派出所说是民事纠纷不管",["police-110"]],["要不要请律师",["legal-aid-12348"]],["信用报告哪里查",["credit-record-myths","credit-record-objection","credit-record"]],["还完了征信还有记录",["credit-record-myths","adverse-record"]],
["有个公司说可以帮我不用还",["counter-collection-scams"]],["要不要把电话卡交给他们处理",["counter-collection-scams"]],["聊天记录删了怎么办",["keeping-evidence","electronic-data","original-carrier"]],["手机换了证据还有用吗",["keeping-evidence","original-carrier"]],
["最低还款还要被催吗",["card-instalments","collector-may"]],["我失业了还不起",["talk-to-lender","how-a-case-goes"]],["先还哪一个",["talk-to-lender","how-a-case-goes","true-cost"]],["爸爸心脏病被他们吓住院",["harm-to-people-around","mental-damages","help-now","intimidation"]],
["活得好累",["help-now","harm-to-mind"]],["每天都在哭",["harm-to-mind","help-now"]],["they texted my whole family",["debtor-only","harm-to-people-around","what-is-bombing"]],["can they call before 8am",["contact-hours"]],["what if i ignore them",["borrower-must-not","how-a-case-goes","court-letters"]],
["collector used a fake name",["identity-disclosure","impersonating-authority"]],["loan app reads my sms",["excessive-collection","apps-and-address-book"]],["do they have to tell me the interest rate",["cost-disclosure","true-cost","stated-yearly-rate"]],["he said police will come tomorrow",["impersonating-authority","misleading-consequence"]],
["my wife is not a guarantor",["guarantor","debtor-only"]],["how long should i keep messages",["keeping-evidence"]],
];
let one=0,three=0; for (const [q,w] of held){const h=searchKnow(q).map(x=>x.id); const a=w.includes(h[0]!), b=h.slice(0,3).some(x=>w.includes(x)); if(a)one++; if(b)three++; if(!b) console.log("MISS",q,h.slice(0,4));}
console.log(held.length,"first",one,"three",three);
