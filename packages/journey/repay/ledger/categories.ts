import type { Bilingual } from "@ringfence/kernel";

/**
 * What a line of money is. `necessary` is what living takes, `optional` what can wait; `income` counts as regular or not; `debt` is for
 * lenders; `moved` only changed its place.
 */
export type CategoryGroup = "necessary" | "optional" | "regular-income" | "other-income" | "debt" | "moved";

interface Category {
  readonly group: CategoryGroup;
  readonly title: Bilingual;
  /** For what is optional: how much it hurts to go without, 1 is least. Our own advice, nobody's rule. */
  readonly hurts?: 1 | 2 | 3;
  /** The bill does not tell what it was spent on: it can be rent or a doctor, and is no saving before the person has looked. */
  readonly unseen?: true;
}

export const categories = {
  housing: { group: "necessary", title: { zh: "住房", en: "housing" } },
  utilities: { group: "necessary", title: { zh: "水电燃气、电话网络", en: "utilities and phone" } },
  food: { group: "necessary", title: { zh: "吃饭买菜", en: "food" } },
  daily: { group: "necessary", title: { zh: "日用品", en: "household goods" } },
  transport: { group: "necessary", title: { zh: "交通", en: "transport" } },
  health: { group: "necessary", title: { zh: "看病买药", en: "health" } },
  family: { group: "necessary", title: { zh: "孩子、老人、学费", en: "children, parents, school" } },
  insurance: { group: "necessary", title: { zh: "社保和保险", en: "insurance" } },
  work: { group: "necessary", title: { zh: "做生意、上班要花的", en: "costs of work" } },
  subscriptions: { group: "optional", hurts: 1, title: { zh: "会员和订阅", en: "subscriptions" } },
  games: { group: "optional", hurts: 1, title: { zh: "游戏、直播打赏", en: "games and tips" } },
  takeaway: { group: "optional", hurts: 2, title: { zh: "外卖、奶茶、下馆子", en: "takeaway and eating out" } },
  shopping: { group: "optional", hurts: 2, title: { zh: "衣服鞋包、网购", en: "clothes and shopping" } },
  leisure: { group: "optional", hurts: 2, title: { zh: "娱乐、旅行", en: "leisure and travel" } },
  tobacco: { group: "optional", hurts: 2, title: { zh: "烟酒", en: "tobacco and alcohol" } },
  gifts: { group: "optional", hurts: 3, title: { zh: "红包和人情", en: "gifts" } },
  cash: { group: "optional", hurts: 3, unseen: true, title: { zh: "取现金", en: "cash taken out" } },
  people: { group: "optional", hurts: 3, unseen: true, title: { zh: "转给个人", en: "sent to persons" } },
  other: { group: "optional", hurts: 3, unseen: true, title: { zh: "其他支出", en: "other spending" } },
  wages: { group: "regular-income", title: { zh: "工资", en: "wages" } },
  business: { group: "regular-income", title: { zh: "做生意、兼职", en: "business and side work" } },
  benefits: { group: "regular-income", title: { zh: "养老金、补贴、救济", en: "pension and benefits" } },
  interest: { group: "other-income", title: { zh: "利息和收益", en: "interest" } },
  received: { group: "other-income", title: { zh: "别人转来的", en: "from persons" } },
  "other-income": { group: "other-income", title: { zh: "其他收入", en: "other income" } },
  refund: { group: "moved", title: { zh: "退款", en: "refund" } },
  "loan-received": { group: "debt", title: { zh: "借来的钱", en: "borrowed" } },
  "loan-payment": { group: "debt", title: { zh: "还借款", en: "paid to lenders" } },
  "credit-repayment": { group: "debt", title: { zh: "还花呗、白条、信用卡", en: "paid for credit" } },
  transfer: { group: "moved", title: { zh: "自己账户之间", en: "between own accounts" } },
  neither: { group: "moved", title: { zh: "账单不计收支", en: "neither, as the bill says" } },
} as const satisfies Readonly<Record<string, Category>>;
export type CategoryId = keyof typeof categories;

export const groupOf = (id: CategoryId): CategoryGroup => categories[id].group;
/** Whether the bill leaves open what the money was spent on. */
export const isUnseen = (id: CategoryId): boolean => "unseen" in categories[id];
/** Money that is gone: what living takes and what is paid to lenders. */
export const isSpent = (id: CategoryId): boolean =>
  id !== "loan-received" && ["necessary", "optional", "debt"].includes(groupOf(id));

export const isCategory = (text: string): text is CategoryId => Object.hasOwn(categories, text);
