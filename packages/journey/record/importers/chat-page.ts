import { latin1 } from "../../reading/byte-text.ts";
import { looksLikeMarkup } from "../../reading/file-kind.ts";
import { readChatPage } from "../chat/read-chat-page.ts";
import { defineImporter } from "../importer.ts";

const id = "chat-page";

export default defineImporter({
  id,
  title: { zh: "微信聊天记录（网页）", en: "WeChat chat exported as a web page" },
  sniff: (head) => {
    if (!looksLikeMarkup(head)) return 0;
    const text = latin1(head);
    return /chatMessages|\{\s*type:\s*\d+,\s*text:\s*'/.test(text) ? 0.95 : 0;
  },
  read: (input, ports) => readChatPage(input, ports, id),
});
