import { words } from "../settings/words.ts";

export const usePasskeyWords = words(
  {
    summary: "用指纹或人脸打开",
    hint: "设好以后，不用每次输口令。能解开这台手机锁屏的人也就能打开案卷；有顾虑就不要设。口令一直有效。",
    passphrase: "先输一次口令",
    add: "设置",
    remove: (count: number) => `取消（现有 ${count} 个）`,
    added: "设好了。",
    open: "用指纹或人脸打开",
    refusals: {
      "not-supported": "这台设备或浏览器不支持。请用口令。",
      refused: "没有完成。请再试一次，或用口令。",
      "wrong-passphrase": "口令不对，没有设置。",
    },
  },
  {
    summary: "Open by fingerprint or face",
    hint: "The passphrase is then not asked each time. Whoever can unlock this phone can then open the case; leave it if that worries you. The passphrase always works.",
    passphrase: "Passphrase first",
    add: "Set it up",
    remove: (count: number) => `Remove (${count} set)`,
    added: "Set up.",
    open: "Open by fingerprint or face",
    refusals: {
      "not-supported": "This device or browser cannot do it. Use the passphrase.",
      refused: "It was not completed. Try again, or use the passphrase.",
      "wrong-passphrase": "The passphrase is wrong; nothing was set up.",
    },
  },
);
