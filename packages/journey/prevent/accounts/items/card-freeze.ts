import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "card-freeze",
  order: 9,
  title: { zh: "银行卡和挂失电话", en: "Cards, and whom to call" },
  why: {
    zh: "钱被划走时，先打银行，再报警，越早越好。",
    en: "If money is taken: the bank first, then the police, the sooner the better.",
  },
  steps: [
    {
      zh: "把常用银行的电话存进手机；号码在卡的背面，和下面核对。",
      en: "Keep the number of your bank in the phone; it is on the back of the card, compare it with the list.",
    },
    {
      zh: "看每张卡的限额、小额免密，用不到的关掉。",
      en: "Look at the limits and small payments without PIN of each card; turn off what you do not need.",
    },
    { zh: "开动账短信或通知。", en: "Turn on a message for every movement." },
  ],
  found: {
    zh: "马上打银行挂失或冻结，再打 110；被骗的打 96110。",
    en: "Call the bank to freeze it, then 110; after a fraud 96110.",
  },
  tool: "hotlines",
});
