import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "complaint-channels",
  order: 10,
  title: { zh: "知道该找谁", en: "Know where to turn" },
  why: { zh: "真出了事，再找电话就晚了。", en: "When something happens it is late to look for numbers." },
  steps: [
    {
      zh: "先找机构自己的客服，留下投诉编号。",
      en: "First the institution's own service; keep the number of your complaint.",
    },
    {
      zh: "银行、消费金融：12378。支付、征信：12363。骚扰电话短信：12321。",
      en: "Banks, consumer finance: 12378. Payment, credit record: 12363. Nuisance calls: 12321.",
    },
    {
      zh: "心里撑不住的时候：12356；打不通就再打，或者打 110。",
      en: "When it becomes too much: 12356; if it does not connect, again, or 110.",
    },
  ],
  found: { zh: "到“沟通维权”里按步骤写投诉。", en: "Write the complaint step by step under 沟通维权." },
  tool: "doors",
});
