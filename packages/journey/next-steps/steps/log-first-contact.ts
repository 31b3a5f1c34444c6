import { exampleCall, exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

export default defineStep({
  id: "log-first-contact",
  order: 300,
  due: ({ file }) =>
    file.communications.length > 0
      ? undefined
      : {
          title: { zh: "记下最近的一次联系", en: "Write down the latest contact" },
          why: {
            zh: "半分钟就够：什么时候、谁打来、说了什么。越早记，越可信。",
            en: "Half a minute is enough: when, who, what was said. The sooner it is written, the more it is worth.",
          },
          go: "log-contact",
        },
  examples: { due: exampleInput(), not: exampleInput([exampleCall("2026-03-05 22:40")]) },
});
