import { exampleCall, exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

/** A stamp costs some trouble: worth it once there is something to lose. */
const enough = 10;

export default defineStep({
  id: "time-stamp",
  order: 410,
  due: ({ device: { entries, stamped } }) =>
    entries - stamped < enough
      ? undefined
      : {
          title: { zh: "请人证明记录的时间", en: "Have the time of the record witnessed" },
          why: {
            zh: `有 ${entries - stamped} 条记录还没有时间戳。时间戳由外面的机构出具，证明这些记录最晚在那一刻已经存在。`,
            en: `${entries - stamped} entries carry no time stamp yet. One by an outside authority shows that they existed at that moment at the latest.`,
          },
          go: "stamp",
        },
  examples: {
    due: exampleInput([exampleCall("2026-03-05 22:40")], { device: { entries: 12 } }),
    not: exampleInput([exampleCall("2026-03-05 22:40")], { device: { entries: 12, stamped: 12 } }),
  },
});
