import { form, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { myName } from "../../writing/questions/people.ts";
import { callGuide } from "../call-guide.ts";
import { defineLetter } from "../letter.ts";
import { sampleInput } from "../samples.ts";

const part = (heading: string, lines: readonly { readonly zh: string }[]) =>
  [
    { kind: "heading" as const, level: 2 as const, text: heading },
    numbered(...lines.map(({ zh }) => [form(zh)])),
  ] as const;

export default defineLetter({
  id: "call-guide",
  order: 310,
  group: "record",
  title: { zh: "接电话的提纲", en: "Guide for the call" },
  when: {
    zh: "打印出来放在手边，或在通话时逐条打勾。",
    en: "Print it and keep it at hand, or tick it off during the call.",
  },
  questions: [myName],
  write: () => ({
    title: "接催收电话的提纲",
    language: "zh-CN",
    blocks: [
      ...part("先问清楚", callGuide.ask),
      ...part("可以这样说", callGuide.say),
      ...part("不要这样说", callGuide.avoid),
      ...part("记下来", callGuide.note),
      paragraph(request("不想继续时可以说：“情况我知道了，请以书面方式发给我，再见。”然后挂断。")),
    ],
  }),
  sample: sampleInput(),
});
