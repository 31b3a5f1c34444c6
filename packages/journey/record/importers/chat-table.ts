import { isBinary, latin1 } from "../../reading/byte-text.ts";
import { readChatTable } from "../chat/read-chat-table.ts";
import { defineImporter } from "../importer.ts";

const id = "chat-table";

export default defineImporter({
  id,
  title: { zh: "微信聊天记录（CSV）", en: "WeChat chat exported as CSV" },
  sniff: (head) => {
    const text = latin1(head.subarray(0, 8192));
    if (isBinary(text)) return 0;
    const [first = ""] = text.split(/\r?\n/, 1);
    return /\b(?:StrContent|IsSender|is_sender)\b/.test(first) ? 0.95 : 0;
  },
  read: (input, ports) => readChatTable(input, ports, id),
});
