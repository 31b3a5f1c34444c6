import type { Bilingual } from "@ringfence/kernel";

/** What to have in writing before the first payment of an offer. */
export const offerMustSay: readonly Bilingual[] = [
  {
    zh: "写明是哪一笔借款、总共还多少、每期多少、哪一天；还完就结清，余额不再追讨，也不转让给别人。",
    en: "Which loan, how much in all, how much on which days; that it is settled then, and the rest is neither claimed nor sold.",
  },
  {
    zh: "写明期间停止计收罚息和违约金，不再催收本人和亲友。",
    en: "That penalty stops meanwhile, and nobody is contacted any more.",
  },
  {
    zh: "写明哪一天没有还会怎样：是恢复原来的欠款，还是给宽限。没有写就问清。",
    en: "What happens when a day is missed: back to the old debt, or a time of grace. Ask where it is not said.",
  },
  {
    zh: "写明怎样报送征信，什么时候出结清证明。",
    en: "What is reported to the credit record, and when the proof of settlement comes.",
  },
  {
    zh: "钱只付到合同里机构的对公账户，不付给个人。",
    en: "Pay only to the institution's own account named in the contract, never to a person.",
  },
];
