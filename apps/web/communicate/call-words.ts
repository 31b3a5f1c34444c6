import { words } from "../settings/words.ts";

export const useCallWords = words(
  {
    title: "通话时照着说",
    intro: "慢慢来。可以随时挂断。问一条、说一条，打个勾。",
    parts: { ask: "先问清楚", say: "可以这样说", avoid: "不要这样", note: "记下来" },
    end: "不想继续就说：“请以书面方式发给我，再见。”然后挂断。",
    log: "挂了，记下这次通话",
    confirm: "给对方发一份通话确认",
  },
  {
    title: "During the call",
    intro: "Take your time. You may hang up whenever you like. Tick off what you asked and said.",
    parts: { ask: "Ask first", say: "You can say", avoid: "Do not", note: "Note down" },
    end: "To end it: “Please send it to me in writing. Goodbye.” Then hang up.",
    log: "Log this call",
    confirm: "Send a confirmation of the call",
  },
);
