const zhCN = {
  title: "核对证据包",
  what: "选一个护录证据包（.zip），在这台设备上核对：有没有改动、有没有缺少、时间戳是不是真的。文件不会传出去，不用联网。",
  choose: "选择证据包",
  roots: "时间戳机构的根证书（PEM，可不选）",
  checking: "正在核对…",
  good: "核对无误",
  bad: "核对没有通过",
  log: "记录编号",
  contents: "提供的记录",
  hidden: "（未提供）",
  provesHeading: "这能说明什么，不能说明什么",
  proves: [
    "哈希：文件自记入以来没有改动。",
    "检查点：这些记录的先后和完整，自检查点签署以来没有变。",
    "时间戳：最晚在那一刻已经存在。",
    "都不能说明：记下来的事是真的。",
  ],
  other: "English",
  apart: "请另用一份自己得到的程序再核对一次（ringfence record verify），不要只相信证据包里带来的这一页。",
};

const en: typeof zhCN = {
  title: "Check a bundle",
  what: "Choose a Ringfence bundle (.zip). It is checked on this device: whether anything was altered, is missing, and whether its time stamps hold. Nothing is sent; no network is needed.",
  choose: "Choose the bundle",
  roots: "Root certificate of the time-stamping authority (PEM, optional)",
  checking: "Checking…",
  good: "Genuine",
  bad: "Not genuine",
  log: "Name of the log",
  contents: "Entries shown",
  hidden: "(not shown)",
  provesHeading: "What this shows, and what it does not",
  proves: [
    "Digests: no file was altered since it was entered.",
    "Checkpoint: order and completeness of these entries have not changed since it was signed.",
    "Time stamp: it existed at that moment at the latest.",
    "None of them shows that what was written down is true.",
  ],
  other: "中文",
  apart:
    "Check it once more with a copy of the program you got yourself (ringfence record verify); do not rely on the page that came in the bundle alone.",
};

export const verifyWords = { "zh-CN": zhCN, en } as const;
