import { isBinary, latin1 } from "../../reading/byte-text.ts";
import { readTranscript } from "../chat/read-transcript.ts";
import { defineImporter } from "../importer.ts";

const id = "chat-transcript";

/** 消息记录 at the head of the file, in UTF-8 and in GB18030, as bytes. */
const qq = [
  "\u00e6\u00b6\u0088\u00e6\u0081\u00af\u00e8\u00ae\u00b0\u00e5\u00bd\u0095",
  "\u00cf\u00fb\u00cf\u00a2\u00bc\u00c7\u00c2\u00bc",
];
const heads = /^\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2} [^\r\n]{1,120}$/gm;

export default defineImporter({
  id,
  title: { zh: "QQ、微信聊天记录（文本）", en: "QQ or WeChat chat saved as text" },
  sniff: (head) => {
    const text = latin1(head.subarray(0, 32_768));
    if (isBinary(text)) return 0;
    if (qq.some((mark) => text.includes(mark))) return 0.95;
    // Name alone on its line after the time, text below, an empty line between: as the exporters of WeChat write it.
    const count = [...text.matchAll(heads)].length;
    return count >= 3 && /\r?\n\r?\n\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2} /.test(text) ? 0.7 : 0;
  },
  read: (input, ports) => readTranscript(input, ports, id),
});
